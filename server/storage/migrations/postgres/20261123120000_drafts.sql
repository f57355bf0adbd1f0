create table drafts (
  id text not null,
  account_id text not null,
  form text not null,
  edition text not null,
  version bigint not null,
  page text,
  started_at bigint not null,
  saved_at bigint not null,
  case_id text,
  constraint drafts_pkey primary key (id),
  constraint drafts_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index drafts_account on drafts (account_id, saved_at);
comment on table drafts is 'Forms that people fill in. A row stays when its form is filed, so that it is filed once.';
comment on column drafts.id is 'Names the draft.';
comment on column drafts.account_id is 'Whose.';
comment on column drafts.form is 'Which form.';
comment on column drafts.edition is 'Which edition of it the answers were given to.';
comment on column drafts.version is 'The newest revision.';
comment on column drafts.page is 'Where the person was last.';
comment on column drafts.started_at is 'When it was begun.';
comment on column drafts.saved_at is 'When an answer last changed.';
comment on column drafts.case_id is 'The case it became, when it was filed.';

create table draft_revisions (
  draft_id text not null,
  version bigint not null,
  saved_at bigint not null,
  change text not null,
  page text,
  sealed bytea not null,
  constraint draft_revisions_pkey primary key (draft_id, version),
  constraint draft_revisions_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
);
comment on table draft_revisions is 'What a draft''s answers were, one row for each save that changed something. The last fifty stay.';
comment on column draft_revisions.draft_id is 'Of which draft.';
comment on column draft_revisions.version is 'Counts from 1. Two writers of one version collide instead of overwriting.';
comment on column draft_revisions.saved_at is 'When.';
comment on column draft_revisions.change is 'What made it: started, saved, row-added, row-removed, chosen.';
comment on column draft_revisions.page is 'On which page.';
comment on column draft_revisions.sealed is 'All answers, sealed with the account''s key.';

create table kept_aside (
  draft_id text not null,
  field text not null,
  mark bytea not null,
  kept_at bigint not null,
  sealed bytea not null,
  constraint kept_aside_pkey primary key (draft_id, field, mark),
  constraint kept_aside_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
);
comment on table kept_aside is 'What was typed in one window while another changed the same field, until the person chooses.';
comment on column kept_aside.draft_id is 'In which draft.';
comment on column kept_aside.field is 'The field''s key.';
comment on column kept_aside.mark is 'Keyed hash of what was typed, so that it is kept once.';
comment on column kept_aside.kept_at is 'When it was typed last.';
comment on column kept_aside.sealed is 'What was typed, sealed with the account''s key.';
