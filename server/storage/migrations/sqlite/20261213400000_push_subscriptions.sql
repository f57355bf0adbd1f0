-- Browsers that show news of somebody's account while its pages are closed.
create table push_subscriptions (
  id text not null,
  account_id text not null, -- Whose account it is.
  endpoint_lookup blob not null, -- Keyed hash of the address at which the browser is told: one browser tells of one account.
  endpoint_sealed blob not null, -- That address, sealed with the account's key.
  from_sealed blob not null, -- Which browser it is, in which network, sealed with the account's key.
  made_at integer not null, -- When it was allowed.
  constraint push_subscriptions_pkey primary key (id),
  constraint push_subscriptions_endpoint_lookup_key unique (endpoint_lookup),
  constraint push_subscriptions_account_id_fkey foreign key (account_id) references accounts (id)
) strict;
create index push_subscriptions_account_id_idx on push_subscriptions (account_id);
