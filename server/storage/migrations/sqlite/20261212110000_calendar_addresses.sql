-- Addresses at which calendar apps read what somebody has to do by when. One for an account; making it anew ends the one before.
create table calendar_addresses (
  account_id text not null, -- Whose.
  token_hash blob not null, -- SHA-256 of what the address holds.
  has_places integer not null, -- 1 when places may be in it, else 0.
  made_at integer not null, -- When it was made.
  read_at integer, -- When an app last read it.
  constraint calendar_addresses_pkey primary key (account_id),
  constraint calendar_addresses_token_hash_key unique (token_hash),
  constraint calendar_addresses_account_id_fkey foreign key (account_id) references accounts (id)
) strict;
