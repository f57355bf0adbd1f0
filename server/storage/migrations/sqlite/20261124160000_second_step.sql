-- What people add to sign in with.
create table factors (
  id text not null, -- Names it. Not a secret.
  account_id text not null, -- Whose.
  kind text not null, -- What it is: app.
  name_sealed blob not null, -- What the person calls it, sealed with the account's key.
  secret_sealed blob not null, -- What its codes are made of, sealed with the account's key.
  last_step integer not null, -- The newest step whose code was accepted; no code of it or an earlier one is again.
  failures integer not null, -- Wrong codes since its last right one.
  created_at integer not null, -- When it was begun to be added.
  confirmed_at integer, -- When its first code was right; none while it is being added.
  used_at integer, -- When somebody last signed in with it.
  disabled_at integer, -- When it was switched off after too many wrong codes.
  constraint factors_pkey primary key (id),
  constraint factors_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index factors_account on factors (account_id);

-- Codes on paper, each of which signs in once.
create table recovery_codes (
  code_hash blob not null, -- Keyed hash of the code together with its account.
  account_id text not null, -- Whose.
  made_at integer not null, -- When the set was made.
  used_at integer, -- When somebody signed in with it.
  constraint recovery_codes_pkey primary key (code_hash),
  constraint recovery_codes_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index recovery_codes_account on recovery_codes (account_id);

alter table sign_in_attempts add column method text not null default 'email'; -- How the code is asked for: email, app, recovery.
alter table sessions add column proven_at integer not null default 0; -- When password and code were last asked for; long ago in rows from before.
