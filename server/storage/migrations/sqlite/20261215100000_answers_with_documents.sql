-- What goes with an answer of the agency is put together by an officer, and is its person's from when it is sent.
alter table enclosures add column side text not null default 'person'; -- Which side writes, or wrote, it: person, agency.
alter table enclosures add column used_at integer not null default 0; -- When it was last worked on.
update enclosures set used_at = begun_at;
create index enclosures_unsent on enclosures (used_at) where sent_at is null;
