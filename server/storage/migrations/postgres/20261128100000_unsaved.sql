alter table sessions add column ended_at bigint;
comment on column sessions.ended_at is 'When it was found to have run out. Its forms are known for a week from then.';

create table unsaved (
  id text not null,
  session_hash bytea not null,
  account_id text not null,
  page text not null,
  typed_sealed bytea not null,
  kept_at bigint not null,
  constraint unsaved_pkey primary key (id),
  constraint unsaved_session_hash_key unique (session_hash),
  constraint unsaved_session_hash_fkey foreign key (session_hash) references sessions (token_hash) on delete cascade,
  constraint unsaved_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index unsaved_account on unsaved (account_id);
create index unsaved_kept on unsaved (kept_at);
comment on table unsaved is 'What was typed into a form that was sent after the session of its person had run out, until it is saved or sent again.';
comment on column unsaved.id is 'Names the row. Not a secret.';
comment on column unsaved.session_hash is 'The session that had run out; from the next sign-in in its browser on, the new one.';
comment on column unsaved.account_id is 'Whose.';
comment on column unsaved.page is 'The page it was typed on.';
comment on column unsaved.typed_sealed is 'What was typed, sealed with the account''s key.';
comment on column unsaved.kept_at is 'When it was sent.';
