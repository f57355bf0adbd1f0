-- What an officer or another system wrote with something that happened to a case while nobody had it: no letter has it. It stays
-- with the event.
create table event_words (
  case_id text not null, -- Of which case.
  event integer not null, -- The number of the event with which it was written.
  sealed blob not null, -- What was written, sealed with the system's key.
  constraint event_words_pkey primary key (case_id, event),
  constraint event_words_event_fkey foreign key (case_id, event) references case_events (case_id, number)
) strict;
