-- People are reminded of last days and appointments. When that is to be next is written with each event; of cases from before it is read
-- from the history of each in which somebody has something to do.
alter table cases add column remind_at integer; -- When its person is reminded next of what they have to do; none when nothing is to come.
create index cases_remind on cases (remind_at, id) where remind_at is not null;
update cases set read_to = 0 where round_until is not null or visit_at is not null;
