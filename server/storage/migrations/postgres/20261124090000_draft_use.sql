alter table drafts add column used_at bigint;
alter table drafts add column reminded_at bigint;
create index drafts_unfiled on drafts (saved_at) where case_id is null;
comment on column drafts.used_at is 'When it was last worked on, with a change or without; none in rows from before.';
comment on column drafts.reminded_at is 'When the person was told that it ends; none since it was used.';
