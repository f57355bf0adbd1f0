alter table files add column small_sealed bytea;
comment on column files.small_sealed is
  'The picture that it is, small. Sealed with the account''s key; none for what is no picture.';
-- The same bytes may be used for several things.
create index files_blob on files (blob);

create table document_looks (
  file_id text not null,
  account_id text not null,
  seen_as text not null,
  seen_at bigint not null,
  constraint document_looks_pkey primary key (file_id, account_id, seen_at),
  constraint document_looks_file_id_fkey foreign key (file_id) references files (id) on delete cascade,
  constraint document_looks_account_id_fkey foreign key (account_id) references accounts (id)
);
create index document_looks_account on document_looks (account_id);
comment on table document_looks is 'Who saw a file in full, and when. Rows are only added, and go with the file.';
comment on column document_looks.file_id is 'Which file.';
comment on column document_looks.account_id is 'Whose account saw it.';
comment on column document_looks.seen_as is 'As what: owner.';
comment on column document_looks.seen_at is 'When.';
