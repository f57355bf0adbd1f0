create table devices (
  token_hash bytea not null,
  account_id text not null,
  id text not null,
  from_sealed bytea not null,
  first_seen_at bigint not null,
  last_seen_at bigint not null,
  constraint devices_pkey primary key (token_hash, account_id),
  constraint devices_id_key unique (id),
  constraint devices_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index devices_account on devices (account_id);
create index devices_last_seen on devices (last_seen_at);
comment on table devices is 'Browsers that accounts know, because somebody has signed in with them.';
comment on column devices.token_hash is 'SHA-256 of what the browser holds. A browser that several people use has a row for each.';
comment on column devices.account_id is 'Whose.';
comment on column devices.id is 'Names the row. Not a secret.';
comment on column devices.from_sealed is 'Browser and network of the first sign-in, sealed with the account''s key.';
comment on column devices.first_seen_at is 'When that was.';
comment on column devices.last_seen_at is 'When somebody last signed in with it.';
