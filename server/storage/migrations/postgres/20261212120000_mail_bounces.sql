create table mail_bounces (
  account_id text not null,
  email_lookup bytea not null,
  since bigint not null,
  constraint mail_bounces_pkey primary key (account_id),
  constraint mail_bounces_email_lookup_key unique (email_lookup),
  constraint mail_bounces_account_id_fkey foreign key (account_id) references accounts (id)
);
comment on table mail_bounces is 'Accounts to whose address no mail can be delivered.';
comment on column mail_bounces.account_id is 'Whose address it is.';
comment on column mail_bounces.email_lookup is 'Keyed hash of the address; another one of the account is not meant.';
comment on column mail_bounces.since is 'Since when mails are refused for good.';
