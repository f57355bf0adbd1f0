alter table draft_revisions add column edition text;
update draft_revisions set edition = (select d.edition from drafts d where d.id = draft_revisions.draft_id);
alter table drafts add column moved_from text;
alter table drafts add column look_at text;
comment on column draft_revisions.change is 'What made it: started, saved, row-added, row-removed, chosen, moved.';
comment on column draft_revisions.edition is 'To which edition the answers were given.';
comment on column drafts.moved_from is 'From which edition it was carried over, while there is something to tell of it.';
comment on column drafts.look_at is 'Pages whose questions have changed since they were answered, with blanks between.';
