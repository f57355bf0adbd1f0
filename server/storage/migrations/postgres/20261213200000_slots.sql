create table offices (
  id text not null,
  name text not null,
  address text not null,
  clock text not null,
  constraint offices_pkey primary key (id),
  constraint offices_name_key unique (name)
);
comment on table offices is 'Offices of the agency to which people come.';
comment on column offices.id is 'Names it.';
comment on column offices.name is 'What it is called.';
comment on column offices.address is 'Its address, a line each.';
comment on column offices.clock is 'Which clocks hang there.';
create table slots (
  id text not null,
  office_id text not null,
  kind text not null,
  day text not null,
  minute bigint not null,
  starts_at bigint not null,
  minutes bigint not null,
  places bigint not null,
  closed_at bigint,
  constraint slots_pkey primary key (id),
  constraint slots_places_key unique (id, kind, places),
  constraint slots_office_id_fkey foreign key (office_id) references offices (id),
  constraint slots_places_check check (places > 0)
);
comment on table slots is 'Times that an office keeps for people to come.';
comment on column slots.id is 'Names it.';
comment on column slots.office_id is 'Which office.';
comment on column slots.kind is 'What people come for: identity, interview, oath.';
comment on column slots.day is 'The day there, as YYYY-MM-DD.';
comment on column slots.minute is 'When it begins, in minutes after midnight as the clocks there show it.';
comment on column slots.starts_at is 'The same as a moment.';
comment on column slots.minutes is 'How long it is.';
comment on column slots.places is 'How many people can come at once.';
comment on column slots.closed_at is 'Since when nobody gets it any more.';
create unique index slots_one on slots (office_id, kind, starts_at) where closed_at is null;
create index slots_open on slots (kind, starts_at) where closed_at is null;
create index slots_day on slots (day);
create table slot_takings (
  slot_id text not null,
  place bigint not null,
  places bigint not null,
  kind text not null,
  case_id text not null,
  constraint slot_takings_pkey primary key (slot_id, place),
  constraint slot_takings_case_key unique (case_id, kind),
  constraint slot_takings_slot_fkey foreign key (slot_id, kind, places) references slots (id, kind, places),
  constraint slot_takings_case_id_fkey foreign key (case_id) references cases (id),
  constraint slot_takings_place_check check (place between 1 and places)
);
comment on table slot_takings is
  'Who has which place of a slot, for as long as they have to come. A place is one case''s at most, and none is beyond those that there are.';
comment on column slot_takings.slot_id is 'Which slot.';
comment on column slot_takings.place is 'Which of its places, from 1.';
comment on column slot_takings.places is 'How many it has.';
comment on column slot_takings.kind is 'What people come for.';
comment on column slot_takings.case_id is 'Whose case.';
