-- How much of a case its person saw when they last opened its page, so that what is new can be told. Whoever has a case when this
-- table comes is taken to have seen all of it.
create table case_visits (
  account_id text not null, -- Who looked: whoever has the case, or follows it.
  case_id text not null, -- At which case.
  events integer not null, -- How many events of its history there were.
  seen_at integer not null, -- When they last saw something new there.
  constraint case_visits_pkey primary key (account_id, case_id),
  constraint case_visits_account_id_fkey foreign key (account_id) references accounts (id),
  constraint case_visits_case_id_fkey foreign key (case_id) references cases (id)
) strict;
insert into case_visits (account_id, case_id, events, seen_at)
  select c.account_id, c.id, count(*), max(e.happened_at) from cases c join case_events e on e.case_id = c.id
  where c.account_id is not null group by c.account_id, c.id;
insert into case_visits (account_id, case_id, events, seen_at)
  select f.account_id, f.case_id, count(*), max(e.happened_at)
  from followed_cases f join cases c on c.id = f.case_id join case_events e on e.case_id = f.case_id
  where c.account_id is null or c.account_id <> f.account_id group by f.account_id, f.case_id;
