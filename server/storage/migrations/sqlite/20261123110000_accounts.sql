-- People who can sign in.
create table accounts (
  id text not null, -- Names the account. Not a secret.
  email_lookup blob not null, -- Keyed hash of the address, to find the account by.
  email_sealed blob not null, -- The address, sealed with the account's key.
  data_key blob not null, -- The account's key, wrapped by the master key. Without it nothing sealed can be read.
  password_hash text not null, -- argon2id with a pepper that is not in the database.
  language text not null, -- In which language to write: en, es.
  terms_version text not null, -- The terms that were agreed to.
  terms_accepted_at integer not null, -- When.
  created_at integer not null, -- When the account was made.
  constraint accounts_pkey primary key (id),
  constraint accounts_email_lookup_key unique (email_lookup)
) strict;

-- Addresses that asked for an account and were sent a link.
create table sign_ups (
  token_hash blob not null, -- SHA-256 of what the link holds.
  email_lookup blob not null, -- Keyed hash of the address.
  email_sealed blob not null, -- The address, sealed with the system's key.
  language text not null, -- In which language it was asked for.
  created_at integer not null, -- When.
  expires_at integer not null, -- The link is dead from then on.
  terms_version text, -- The terms that were agreed to, if they were.
  terms_accepted_at integer, -- When.
  used_at integer, -- When the account was made with it.
  constraint sign_ups_pkey primary key (token_hash)
) strict;

-- A right password that still waits for its code.
create table sign_in_attempts (
  token_hash blob not null, -- SHA-256 of what the browser holds.
  account_id text not null, -- Whose.
  created_at integer not null, -- When the password was right.
  ends_at integer not null, -- No code is sent for it from then on.
  code_hash blob not null, -- Keyed hash of the code that was sent last.
  code_sent_at integer not null, -- When it was sent.
  code_expires_at integer not null, -- It is dead from then on.
  tries integer not null, -- Codes typed, for all codes of the attempt together.
  ended_at integer, -- When it was used, or used up.
  constraint sign_in_attempts_pkey primary key (token_hash),
  constraint sign_in_attempts_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index sign_in_attempts_account on sign_in_attempts (account_id);

-- Browsers that are signed in.
create table sessions (
  token_hash blob not null, -- SHA-256 of what the browser holds.
  account_id text not null, -- Whose.
  created_at integer not null, -- When the code was right.
  seen_at integer not null, -- When it was last used, to the minute.
  idle_ends_at integer not null, -- When it ends if it is not used.
  ends_at integer not null, -- When it ends in any case.
  constraint sessions_pkey primary key (token_hash),
  constraint sessions_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index sessions_account on sessions (account_id);
