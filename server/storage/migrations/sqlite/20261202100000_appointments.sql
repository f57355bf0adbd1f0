-- When and where somebody is to come. The moment is in the event that says so.
create table appointments (
  id text not null, -- Names it.
  case_id text not null, -- In which case.
  event integer not null, -- Which event of the case set or moved it.
  told_sealed blob not null, -- The day, the time, the place and what the officer says, sealed with the account's key.
  asked_at integer, -- When its person asked for another time.
  asked_sealed blob, -- Why they did, sealed with the account's key.
  constraint appointments_pkey primary key (id),
  constraint appointments_event_key unique (case_id, event),
  constraint appointments_event_fkey foreign key (case_id, event) references case_events (case_id, number)
) strict;
