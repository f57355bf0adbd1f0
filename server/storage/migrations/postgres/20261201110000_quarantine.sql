create table quarantine (
  file_id text not null,
  account_id text not null,
  blob text not null,
  bytes bigint not null,
  digest bytea not null,
  key_sealed bytea not null,
  found_at bigint not null,
  until bigint not null,
  constraint quarantine_pkey primary key (file_id),
  constraint quarantine_account_id_fkey foreign key (account_id) references accounts (id)
);
create unique index quarantine_blob on quarantine (blob);
create index quarantine_account on quarantine (account_id);
comment on table quarantine is
  'Files in which a scanner found something. Their bytes are in the store, where erasures has their name for the day on which they go; no file has it any more. A row goes with its bytes, at the latest.';
comment on column quarantine.file_id is 'Which file it was; its row may be gone.';
comment on column quarantine.account_id is 'Whose.';
comment on column quarantine.blob is 'Under which name its bytes are in the store.';
comment on column quarantine.bytes is 'How many bytes came.';
comment on column quarantine.digest is 'SHA-256 of what came.';
comment on column quarantine.key_sealed is 'The key of the bytes, sealed with the account''s key for the row of the file.';
comment on column quarantine.found_at is 'When something was found in it first.';
comment on column quarantine.until is 'When its bytes go.';
