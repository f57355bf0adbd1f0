-- Telephones that get codes: at most one that is confirmed and one that is being added.
create table phones (
  id text not null, -- Names it. Not a secret.
  account_id text not null, -- Whose.
  number_sealed blob not null, -- The number, sealed with the account's key.
  created_at integer not null, -- When its first code was sent.
  code_hash blob not null, -- Keyed hash of its last code.
  code_expires_at integer not null, -- The code is dead from then on.
  tries integer not null, -- Codes typed to confirm it.
  confirmed_at integer, -- When that code was right; none while it is being added.
  used_at integer, -- When somebody last signed in with a code that was sent there.
  constraint phones_pkey primary key (id),
  constraint phones_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index phones_account on phones (account_id);

alter table sign_in_attempts add column code_by text not null default 'email'; -- How its last code was sent: email, text.
