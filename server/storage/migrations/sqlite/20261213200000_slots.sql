-- Offices of the agency to which people come.
create table offices (
  id text not null, -- Names it.
  name text not null, -- What it is called.
  address text not null, -- Its address, a line each.
  clock text not null, -- Which clocks hang there.
  constraint offices_pkey primary key (id),
  constraint offices_name_key unique (name)
) strict;
-- Times that an office keeps for people to come.
create table slots (
  id text not null, -- Names it.
  office_id text not null, -- Which office.
  kind text not null, -- What people come for: identity, interview, oath.
  day text not null, -- The day there, as YYYY-MM-DD.
  minute integer not null, -- When it begins, in minutes after midnight as the clocks there show it.
  starts_at integer not null, -- The same as a moment.
  minutes integer not null, -- How long it is.
  places integer not null, -- How many people can come at once.
  closed_at integer, -- Since when nobody gets it any more.
  constraint slots_pkey primary key (id),
  constraint slots_places_key unique (id, kind, places),
  constraint slots_office_id_fkey foreign key (office_id) references offices (id),
  constraint slots_places_check check (places > 0)
) strict;
create unique index slots_one on slots (office_id, kind, starts_at) where closed_at is null;
create index slots_open on slots (kind, starts_at) where closed_at is null;
create index slots_day on slots (day);
-- Who has which place of a slot, for as long as they have to come. A place is one case's at most, and none is beyond those
-- that there are.
create table slot_takings (
  slot_id text not null, -- Which slot.
  place integer not null, -- Which of its places, from 1.
  places integer not null, -- How many it has.
  kind text not null, -- What people come for.
  case_id text not null, -- Whose case.
  constraint slot_takings_pkey primary key (slot_id, place),
  constraint slot_takings_case_key unique (case_id, kind),
  constraint slot_takings_slot_fkey foreign key (slot_id, kind, places) references slots (id, kind, places),
  constraint slot_takings_case_id_fkey foreign key (case_id) references cases (id),
  constraint slot_takings_place_check check (place between 1 and places)
) strict;
