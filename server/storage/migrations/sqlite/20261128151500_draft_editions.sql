-- What is needed to carry a draft over to a later edition of its form, and to tell its person what that changed.
-- The change of a revision can be `moved` from now on.
alter table draft_revisions add column edition text; -- To which edition the answers were given.
update draft_revisions set edition = (select d.edition from drafts d where d.id = draft_revisions.draft_id);
alter table drafts add column moved_from text; -- From which edition it was carried over, while there is something to tell of it.
alter table drafts add column look_at text; -- Pages whose questions have changed since they were answered, with blanks between.
