-- Whoever has a case when this table comes is taken to have seen all of it.
create table case_visits (
  account_id text not null,
  case_id text not null,
  events bigint not null,
  seen_at bigint not null,
  constraint case_visits_pkey primary key (account_id, case_id),
  constraint case_visits_account_id_fkey foreign key (account_id) references accounts (id),
  constraint case_visits_case_id_fkey foreign key (case_id) references cases (id)
);
comment on table case_visits is
  'How much of a case its person saw when they last opened its page, so that what is new can be told.';
comment on column case_visits.account_id is 'Who looked: whoever has the case, or follows it.';
comment on column case_visits.case_id is 'At which case.';
comment on column case_visits.events is 'How many events of its history there were.';
comment on column case_visits.seen_at is 'When they last saw something new there.';
insert into case_visits (account_id, case_id, events, seen_at)
  select c.account_id, c.id, count(*), max(e.happened_at) from cases c join case_events e on e.case_id = c.id
  where c.account_id is not null group by c.account_id, c.id;
insert into case_visits (account_id, case_id, events, seen_at)
  select f.account_id, f.case_id, count(*), max(e.happened_at)
  from followed_cases f join cases c on c.id = f.case_id join case_events e on e.case_id = f.case_id
  where c.account_id is null or c.account_id <> f.account_id group by f.account_id, f.case_id;
