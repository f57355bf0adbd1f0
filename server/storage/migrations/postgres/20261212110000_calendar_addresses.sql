create table calendar_addresses (
  account_id text not null,
  token_hash bytea not null,
  has_places bigint not null,
  made_at bigint not null,
  read_at bigint,
  constraint calendar_addresses_pkey primary key (account_id),
  constraint calendar_addresses_token_hash_key unique (token_hash),
  constraint calendar_addresses_account_id_fkey foreign key (account_id) references accounts (id)
);
comment on table calendar_addresses is
  'Addresses at which calendar apps read what somebody has to do by when. One for an account; making it anew ends the one before.';
comment on column calendar_addresses.account_id is 'Whose.';
comment on column calendar_addresses.token_hash is 'SHA-256 of what the address holds.';
comment on column calendar_addresses.has_places is '1 when places may be in it, else 0.';
comment on column calendar_addresses.made_at is 'When it was made.';
comment on column calendar_addresses.read_at is 'When an app last read it.';
