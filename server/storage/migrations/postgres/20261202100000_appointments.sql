create table appointments (
  id text not null,
  case_id text not null,
  event bigint not null,
  told_sealed bytea not null,
  asked_at bigint,
  asked_sealed bytea,
  constraint appointments_pkey primary key (id),
  constraint appointments_event_key unique (case_id, event),
  constraint appointments_event_fkey foreign key (case_id, event) references case_events (case_id, number)
);
comment on table appointments is 'When and where somebody is to come. The moment is in the event that says so.';
comment on column appointments.id is 'Names it.';
comment on column appointments.case_id is 'In which case.';
comment on column appointments.event is 'Which event of the case set or moved it.';
comment on column appointments.told_sealed is
  'The day, the time, the place and what the officer says, sealed with the account''s key.';
comment on column appointments.asked_at is 'When its person asked for another time.';
comment on column appointments.asked_sealed is 'Why they did, sealed with the account''s key.';
