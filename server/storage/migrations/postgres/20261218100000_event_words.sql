-- What was written with something that happened to a case while nobody had it stays with the event.
create table event_words (
  case_id text not null,
  event bigint not null,
  sealed bytea not null,
  constraint event_words_pkey primary key (case_id, event),
  constraint event_words_event_fkey foreign key (case_id, event) references case_events (case_id, number)
);
comment on table event_words is
  'What an officer or another system wrote with something that happened to a case while nobody had it: no letter has it.';
comment on column event_words.case_id is 'Of which case.';
comment on column event_words.event is 'The number of the event with which it was written.';
comment on column event_words.sealed is 'What was written, sealed with the system''s key.';
