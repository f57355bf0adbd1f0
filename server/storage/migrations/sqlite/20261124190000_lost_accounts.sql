-- Accounts whose person has lost what they sign in with, while a waiting period runs.
create table lost_accounts (
  account_id text not null, -- Whose.
  asked_at integer not null, -- When it was asked for.
  waited integer not null, -- Microseconds of it that have been counted.
  counted_at integer not null, -- Up to when they have.
  over_at integer, -- When it was over, and a link was sent.
  constraint lost_accounts_pkey primary key (account_id),
  constraint lost_accounts_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
