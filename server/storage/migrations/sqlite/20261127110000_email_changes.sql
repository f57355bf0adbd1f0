-- Addresses that accounts are to have, until somebody who reads them says so.
create table new_emails (
  account_id text not null, -- Whose.
  email_lookup blob not null, -- Keyed hash of the new address.
  email_sealed blob not null, -- The new address, sealed with the account's key.
  asked_at integer not null, -- When it was asked for.
  constraint new_emails_pkey primary key (account_id),
  constraint new_emails_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;

-- Addresses that accounts had, as long as they can be given back.
create table former_emails (
  account_id text not null, -- Whose.
  email_lookup blob not null, -- Keyed hash of the address.
  number integer not null, -- Of two addresses the one with the lower number counted first.
  email_sealed blob not null, -- The address, sealed with the account's key.
  replaced_at integer not null, -- When another address took its place, the last time.
  constraint former_emails_pkey primary key (account_id, email_lookup),
  constraint former_emails_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;

alter table account_links add column email_lookup blob not null default x''; -- Keyed hash of the address that the account had when it was made.
update account_links set email_lookup = (select email_lookup from accounts where id = account_links.account_id);
