-- What the desk's list of cases is sorted and filtered by, so that no history is read for it. What a case waits for is written
-- with each event; who works on it, and by when, by the desk.
alter table cases add column read_to integer not null default 0; -- How many events of it are in what follows; none when nothing was written yet.
alter table cases add column awaits text; -- What it waits for; none when it is over.
alter table cases add column awaits_until integer; -- Until when its person has time, when it waits for them.
alter table cases add column round_until integer; -- Until when its person has time to answer what is asked.
alter table cases add column visit_at integer; -- When its person is to come next, or was to.
alter table cases add column officer text constraint cases_officer_fkey references accounts (id); -- Whose work it is at the desk.
alter table cases add column act_by text not null default '9999-12-31'; -- By which day the agency wants to have acted; the last day there is when none is set, so that such cases come last.
create index cases_unread on cases (id) where read_to = 0;
create index cases_open on cases (act_by, filed_at, id) where awaits is not null and account_id is not null;
create index cases_open_form on cases (form, act_by, filed_at, id) where awaits is not null and account_id is not null;
create index cases_open_awaits on cases (awaits, act_by, filed_at, id) where awaits is not null and account_id is not null;
create index cases_open_officer on cases (officer, act_by, filed_at, id) where awaits is not null and account_id is not null;
create index cases_open_until on cases (awaits_until) where awaits is not null and account_id is not null;
