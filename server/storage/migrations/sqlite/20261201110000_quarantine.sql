-- Files in which a scanner found something. Their bytes are in the store, where erasures has their name for the day on which
-- they go; no file has it any more. A row goes with its bytes, at the latest.
create table quarantine (
  file_id text not null, -- Which file it was; its row may be gone.
  account_id text not null, -- Whose.
  blob text not null, -- Under which name its bytes are in the store.
  bytes integer not null, -- How many bytes came.
  digest blob not null, -- SHA-256 of what came.
  key_sealed blob not null, -- The key of the bytes, sealed with the account's key for the row of the file.
  found_at integer not null, -- When something was found in it first.
  until integer not null, -- When its bytes go.
  constraint quarantine_pkey primary key (file_id),
  constraint quarantine_account_id_fkey foreign key (account_id) references accounts (id)
) strict;
create unique index quarantine_blob on quarantine (blob);
create index quarantine_account on quarantine (account_id);
