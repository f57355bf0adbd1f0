-- Browsers that accounts know, because somebody has signed in with them.
create table devices (
  token_hash blob not null, -- SHA-256 of what the browser holds. A browser that several people use has a row for each.
  account_id text not null, -- Whose.
  id text not null, -- Names the row. Not a secret.
  from_sealed blob not null, -- Browser and network of the first sign-in, sealed with the account's key.
  first_seen_at integer not null, -- When that was.
  last_seen_at integer not null, -- When somebody last signed in with it.
  constraint devices_pkey primary key (token_hash, account_id),
  constraint devices_id_key unique (id),
  constraint devices_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index devices_account on devices (account_id);
create index devices_last_seen on devices (last_seen_at);
