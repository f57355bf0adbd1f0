-- Forms that people fill in. A row stays when its form is filed, so that it is filed once.
create table drafts (
  id text not null, -- Names the draft.
  account_id text not null, -- Whose.
  form text not null, -- Which form.
  edition text not null, -- Which edition of it the answers were given to.
  version integer not null, -- The newest revision.
  page text, -- Where the person was last.
  started_at integer not null, -- When it was begun.
  saved_at integer not null, -- When an answer last changed.
  case_id text, -- The case it became, when it was filed.
  constraint drafts_pkey primary key (id),
  constraint drafts_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index drafts_account on drafts (account_id, saved_at);

-- What a draft's answers were, one row for each save that changed something. The last fifty stay.
create table draft_revisions (
  draft_id text not null, -- Of which draft.
  version integer not null, -- Counts from 1. Two writers of one version collide instead of overwriting.
  saved_at integer not null, -- When.
  change text not null, -- What made it: started, saved, row-added, row-removed, chosen.
  page text, -- On which page.
  sealed blob not null, -- All answers, sealed with the account's key.
  constraint draft_revisions_pkey primary key (draft_id, version),
  constraint draft_revisions_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
) strict;

-- What was typed in one window while another changed the same field, until the person chooses.
create table kept_aside (
  draft_id text not null, -- In which draft.
  field text not null, -- The field's key.
  mark blob not null, -- Keyed hash of what was typed, so that it is kept once.
  kept_at integer not null, -- When it was typed last.
  sealed blob not null, -- What was typed, sealed with the account's key.
  constraint kept_aside_pkey primary key (draft_id, field, mark),
  constraint kept_aside_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
) strict;
