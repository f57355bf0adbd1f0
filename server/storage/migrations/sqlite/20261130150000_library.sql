-- The picture that a file is, small. Sealed with the account's key; none for what is no picture.
alter table files add column small_sealed blob;
-- The same bytes may be used for several things.
create index files_blob on files (blob);

-- Who saw a file in full, and when. Rows are only added, and go with the file.
create table document_looks (
  file_id text not null, -- Which file.
  account_id text not null, -- Whose account saw it.
  seen_as text not null, -- As what: owner.
  seen_at integer not null, -- When.
  constraint document_looks_pkey primary key (file_id, account_id, seen_at),
  constraint document_looks_file_id_fkey foreign key (file_id) references files (id) on delete cascade,
  constraint document_looks_account_id_fkey foreign key (account_id) references accounts (id)
) strict;
create index document_looks_account on document_looks (account_id);
