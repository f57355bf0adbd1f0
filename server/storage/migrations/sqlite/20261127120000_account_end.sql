-- Waiting periods of accounts, of whatever kind, and accounts that were deleted.
create table account_waits (
  account_id text not null, -- Whose.
  awaited text not null, -- What is waited for: lost, deletion.
  asked_at integer not null, -- When it was asked for.
  waited integer not null, -- Microseconds of it that have been counted.
  counted_at integer not null, -- Up to when they have.
  over_at integer, -- When it was over, if something is still to be done by its person.
  constraint account_waits_pkey primary key (account_id, awaited),
  constraint account_waits_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
insert into account_waits (account_id, awaited, asked_at, waited, counted_at, over_at)
select account_id, 'lost', asked_at, waited, counted_at, over_at from lost_accounts;
drop table lost_accounts;
alter table accounts add column deleted_at integer; -- When the account was deleted. What was filed stays under a new key.
create index accounts_deleted on accounts (deleted_at) where deleted_at is not null;
