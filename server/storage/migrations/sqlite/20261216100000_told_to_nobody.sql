-- What another system told of a case while nobody had it: what it asks of the person, or when and where they are to come. It waits
-- here for the account that adds the case.
create table told_to_nobody (
  case_id text not null, -- Of which case.
  event integer not null, -- The number of the event with which it was told.
  sealed blob not null, -- What was told, sealed with the system's key.
  constraint told_to_nobody_pkey primary key (case_id, event),
  constraint told_to_nobody_event_fkey foreign key (case_id, event) references case_events (case_id, number)
) strict;
