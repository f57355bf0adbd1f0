-- What the desk's list of cases is sorted and filtered by, so that no history is read for it. What a case waits for is written
-- with each event; who works on it, and by when, by the desk.
alter table cases add column read_to bigint not null default 0;
alter table cases add column awaits text;
alter table cases add column awaits_until bigint;
alter table cases add column round_until bigint;
alter table cases add column visit_at bigint;
alter table cases add column officer text constraint cases_officer_fkey references accounts (id);
alter table cases add column act_by text not null default '9999-12-31';
comment on column cases.read_to is 'How many events of it are in what follows; none when nothing was written yet.';
comment on column cases.awaits is 'What it waits for; none when it is over.';
comment on column cases.awaits_until is 'Until when its person has time, when it waits for them.';
comment on column cases.round_until is 'Until when its person has time to answer what is asked.';
comment on column cases.visit_at is 'When its person is to come next, or was to.';
comment on column cases.officer is 'Whose work it is at the desk.';
comment on column cases.act_by is 'By which day the agency wants to have acted; the last day there is when none is set, so that such cases come last.';
create index cases_unread on cases (id) where read_to = 0;
create index cases_open on cases (act_by, filed_at, id) where awaits is not null and account_id is not null;
create index cases_open_form on cases (form, act_by, filed_at, id) where awaits is not null and account_id is not null;
create index cases_open_awaits on cases (awaits, act_by, filed_at, id) where awaits is not null and account_id is not null;
create index cases_open_officer on cases (officer, act_by, filed_at, id) where awaits is not null and account_id is not null;
create index cases_open_until on cases (awaits_until) where awaits is not null and account_id is not null;
