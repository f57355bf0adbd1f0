create table lost_accounts (
  account_id text not null,
  asked_at bigint not null,
  waited bigint not null,
  counted_at bigint not null,
  over_at bigint,
  constraint lost_accounts_pkey primary key (account_id),
  constraint lost_accounts_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
comment on table lost_accounts is 'Accounts whose person has lost what they sign in with, while a waiting period runs.';
comment on column lost_accounts.account_id is 'Whose.';
comment on column lost_accounts.asked_at is 'When it was asked for.';
comment on column lost_accounts.waited is 'Microseconds of it that have been counted.';
comment on column lost_accounts.counted_at is 'Up to when they have.';
comment on column lost_accounts.over_at is 'When it was over, and a link was sent.';
