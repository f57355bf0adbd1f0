create table push_subscriptions (
  id text not null,
  account_id text not null,
  endpoint_lookup bytea not null,
  endpoint_sealed bytea not null,
  from_sealed bytea not null,
  made_at bigint not null,
  constraint push_subscriptions_pkey primary key (id),
  constraint push_subscriptions_endpoint_lookup_key unique (endpoint_lookup),
  constraint push_subscriptions_account_id_fkey foreign key (account_id) references accounts (id)
);
create index push_subscriptions_account_id_idx on push_subscriptions (account_id);
comment on table push_subscriptions is 'Browsers that show news of somebody''s account while its pages are closed.';
comment on column push_subscriptions.account_id is 'Whose account it is.';
comment on column push_subscriptions.endpoint_lookup is
  'Keyed hash of the address at which the browser is told: one browser tells of one account.';
comment on column push_subscriptions.endpoint_sealed is
  'That address, sealed with the account''s key.';
comment on column push_subscriptions.from_sealed is
  'Which browser it is, in which network, sealed with the account''s key.';
comment on column push_subscriptions.made_at is 'When it was allowed.';
