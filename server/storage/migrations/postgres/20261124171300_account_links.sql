create table account_links (
  token_hash bytea not null,
  account_id text not null,
  kind text not null,
  created_at bigint not null,
  expires_at bigint not null,
  tries bigint not null,
  used_at bigint,
  constraint account_links_pkey primary key (token_hash),
  constraint account_links_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index account_links_account on account_links (account_id);
comment on table account_links is 'Links in mails to people who have an account, each of which does one thing once.';
comment on column account_links.token_hash is 'SHA-256 of what the link holds.';
comment on column account_links.account_id is 'Whose.';
comment on column account_links.kind is 'What it does, once.';
comment on column account_links.created_at is 'When it was made.';
comment on column account_links.expires_at is 'It is dead from then on.';
comment on column account_links.tries is 'Wrong codes typed for what it does.';
comment on column account_links.used_at is 'When it did what it is for, or a newer one took its place.';
