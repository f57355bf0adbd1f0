-- Links in mails to people who have an account, each of which does one thing once.
create table account_links (
  token_hash blob not null, -- SHA-256 of what the link holds.
  account_id text not null, -- Whose.
  kind text not null, -- What it does, once.
  created_at integer not null, -- When it was made.
  expires_at integer not null, -- It is dead from then on.
  tries integer not null, -- Wrong codes typed for what it does.
  used_at integer, -- When it did what it is for, or a newer one took its place.
  constraint account_links_pkey primary key (token_hash),
  constraint account_links_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index account_links_account on account_links (account_id);
