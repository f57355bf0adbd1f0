-- What another system told of a case while nobody had it waits for the account that adds the case.
create table told_to_nobody (
  case_id text not null,
  event bigint not null,
  sealed bytea not null,
  constraint told_to_nobody_pkey primary key (case_id, event),
  constraint told_to_nobody_event_fkey foreign key (case_id, event) references case_events (case_id, number)
);
comment on table told_to_nobody is
  'What another system told of a case while nobody had it: what it asks of the person, or when and where they are to come.';
comment on column told_to_nobody.case_id is 'Of which case.';
comment on column told_to_nobody.event is 'The number of the event with which it was told.';
comment on column told_to_nobody.sealed is 'What was told, sealed with the system''s key.';
