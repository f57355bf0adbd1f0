-- Waiting periods of accounts, of whatever kind, and accounts that were deleted.
create table account_waits (
  account_id text not null,
  awaited text not null,
  asked_at bigint not null,
  waited bigint not null,
  counted_at bigint not null,
  over_at bigint,
  constraint account_waits_pkey primary key (account_id, awaited),
  constraint account_waits_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
comment on table account_waits is 'Waiting periods of accounts.';
comment on column account_waits.account_id is 'Whose.';
comment on column account_waits.awaited is 'What is waited for: lost, deletion.';
comment on column account_waits.asked_at is 'When it was asked for.';
comment on column account_waits.waited is 'Microseconds of it that have been counted.';
comment on column account_waits.counted_at is 'Up to when they have.';
comment on column account_waits.over_at is 'When it was over, if something is still to be done by its person.';
insert into account_waits (account_id, awaited, asked_at, waited, counted_at, over_at)
select account_id, 'lost', asked_at, waited, counted_at, over_at from lost_accounts;
drop table lost_accounts;

alter table accounts add column deleted_at bigint;
comment on column accounts.deleted_at is 'When the account was deleted. What was filed stays under a new key.';
create index accounts_deleted on accounts (deleted_at) where deleted_at is not null;
