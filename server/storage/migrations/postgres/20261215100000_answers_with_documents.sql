-- What goes with an answer of the agency is put together by an officer, and is its person's from when it is sent.
alter table enclosures add column side text not null default 'person';
alter table enclosures add column used_at bigint not null default 0;
update enclosures set used_at = begun_at;
create index enclosures_unsent on enclosures (used_at) where sent_at is null;
comment on column enclosures.account_id is 'Whose: of an answer the officer''s who writes it, and its person''s once it is sent.';
comment on column enclosures.side is 'Which side writes, or wrote, it: person, agency.';
comment on column enclosures.used_at is 'When it was last worked on.';
