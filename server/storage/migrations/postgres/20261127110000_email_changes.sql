create table new_emails (
  account_id text not null,
  email_lookup bytea not null,
  email_sealed bytea not null,
  asked_at bigint not null,
  constraint new_emails_pkey primary key (account_id),
  constraint new_emails_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
comment on table new_emails is 'Addresses that accounts are to have, until somebody who reads them says so.';
comment on column new_emails.account_id is 'Whose.';
comment on column new_emails.email_lookup is 'Keyed hash of the new address.';
comment on column new_emails.email_sealed is 'The new address, sealed with the account''s key.';
comment on column new_emails.asked_at is 'When it was asked for.';

create table former_emails (
  account_id text not null,
  email_lookup bytea not null,
  number bigint not null,
  email_sealed bytea not null,
  replaced_at bigint not null,
  constraint former_emails_pkey primary key (account_id, email_lookup),
  constraint former_emails_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
comment on table former_emails is 'Addresses that accounts had, as long as they can be given back.';
comment on column former_emails.account_id is 'Whose.';
comment on column former_emails.email_lookup is 'Keyed hash of the address.';
comment on column former_emails.number is 'Of two addresses the one with the lower number counted first.';
comment on column former_emails.email_sealed is 'The address, sealed with the account''s key.';
comment on column former_emails.replaced_at is 'When another address took its place, the last time.';

alter table account_links add column email_lookup bytea not null default '';
comment on column account_links.email_lookup is 'Keyed hash of the address that the account had when it was made.';
update account_links set email_lookup = (select email_lookup from accounts where id = account_links.account_id);
