-- What is needed to let drafts end that nobody works on any more, and to say so before.
alter table drafts add column used_at integer; -- When it was last worked on, with a change or without; none in rows from before.
alter table drafts add column reminded_at integer; -- When the person was told that it ends; none since it was used.
create index drafts_unfiled on drafts (saved_at) where case_id is null;
