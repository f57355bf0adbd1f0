alter table sessions add column ended_at integer; -- When it was found to have run out. Its forms are known for a week from then.

-- What was typed into a form that was sent after the session of its person had run out, until it is saved or sent again.
create table unsaved (
  id text not null, -- Names the row. Not a secret.
  session_hash blob not null, -- The session that had run out; from the next sign-in in its browser on, the new one.
  account_id text not null, -- Whose.
  page text not null, -- The page it was typed on.
  typed_sealed blob not null, -- What was typed, sealed with the account's key.
  kept_at integer not null, -- When it was sent.
  constraint unsaved_pkey primary key (id),
  constraint unsaved_session_hash_key unique (session_hash),
  constraint unsaved_session_hash_fkey foreign key (session_hash) references sessions (token_hash) on delete cascade,
  constraint unsaved_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index unsaved_account on unsaved (account_id);
create index unsaved_kept on unsaved (kept_at);
