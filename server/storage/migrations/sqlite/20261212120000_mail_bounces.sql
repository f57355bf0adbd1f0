-- Accounts to whose address no mail can be delivered.
create table mail_bounces (
  account_id text not null, -- Whose address it is.
  email_lookup blob not null, -- Keyed hash of the address; another one of the account is not meant.
  since integer not null, -- Since when mails are refused for good.
  constraint mail_bounces_pkey primary key (account_id),
  constraint mail_bounces_email_lookup_key unique (email_lookup),
  constraint mail_bounces_account_id_fkey foreign key (account_id) references accounts (id)
) strict;
