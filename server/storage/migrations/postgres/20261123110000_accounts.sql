create table accounts (
  id text not null,
  email_lookup bytea not null,
  email_sealed bytea not null,
  data_key bytea not null,
  password_hash text not null,
  language text not null,
  terms_version text not null,
  terms_accepted_at bigint not null,
  created_at bigint not null,
  constraint accounts_pkey primary key (id),
  constraint accounts_email_lookup_key unique (email_lookup)
);
comment on table accounts is 'People who can sign in.';
comment on column accounts.id is 'Names the account. Not a secret.';
comment on column accounts.email_lookup is 'Keyed hash of the address, to find the account by.';
comment on column accounts.email_sealed is 'The address, sealed with the account''s key.';
comment on column accounts.data_key is 'The account''s key, wrapped by the master key. Without it nothing sealed can be read.';
comment on column accounts.password_hash is 'argon2id with a pepper that is not in the database.';
comment on column accounts.language is 'In which language to write: en, es.';
comment on column accounts.terms_version is 'The terms that were agreed to.';
comment on column accounts.terms_accepted_at is 'When.';
comment on column accounts.created_at is 'When the account was made.';

create table sign_ups (
  token_hash bytea not null,
  email_lookup bytea not null,
  email_sealed bytea not null,
  language text not null,
  created_at bigint not null,
  expires_at bigint not null,
  terms_version text,
  terms_accepted_at bigint,
  used_at bigint,
  constraint sign_ups_pkey primary key (token_hash)
);
comment on table sign_ups is 'Addresses that asked for an account and were sent a link.';
comment on column sign_ups.token_hash is 'SHA-256 of what the link holds.';
comment on column sign_ups.email_lookup is 'Keyed hash of the address.';
comment on column sign_ups.email_sealed is 'The address, sealed with the system''s key.';
comment on column sign_ups.language is 'In which language it was asked for.';
comment on column sign_ups.created_at is 'When.';
comment on column sign_ups.expires_at is 'The link is dead from then on.';
comment on column sign_ups.terms_version is 'The terms that were agreed to, if they were.';
comment on column sign_ups.terms_accepted_at is 'When.';
comment on column sign_ups.used_at is 'When the account was made with it.';

create table sign_in_attempts (
  token_hash bytea not null,
  account_id text not null,
  created_at bigint not null,
  ends_at bigint not null,
  code_hash bytea not null,
  code_sent_at bigint not null,
  code_expires_at bigint not null,
  tries bigint not null,
  ended_at bigint,
  constraint sign_in_attempts_pkey primary key (token_hash),
  constraint sign_in_attempts_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index sign_in_attempts_account on sign_in_attempts (account_id);
comment on table sign_in_attempts is 'A right password that still waits for its code.';
comment on column sign_in_attempts.token_hash is 'SHA-256 of what the browser holds.';
comment on column sign_in_attempts.account_id is 'Whose.';
comment on column sign_in_attempts.created_at is 'When the password was right.';
comment on column sign_in_attempts.ends_at is 'No code is sent for it from then on.';
comment on column sign_in_attempts.code_hash is 'Keyed hash of the code that was sent last.';
comment on column sign_in_attempts.code_sent_at is 'When it was sent.';
comment on column sign_in_attempts.code_expires_at is 'It is dead from then on.';
comment on column sign_in_attempts.tries is 'Codes typed, for all codes of the attempt together.';
comment on column sign_in_attempts.ended_at is 'When it was used, or used up.';

create table sessions (
  token_hash bytea not null,
  account_id text not null,
  created_at bigint not null,
  seen_at bigint not null,
  idle_ends_at bigint not null,
  ends_at bigint not null,
  constraint sessions_pkey primary key (token_hash),
  constraint sessions_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index sessions_account on sessions (account_id);
comment on table sessions is 'Browsers that are signed in.';
comment on column sessions.token_hash is 'SHA-256 of what the browser holds.';
comment on column sessions.account_id is 'Whose.';
comment on column sessions.created_at is 'When the code was right.';
comment on column sessions.seen_at is 'When it was last used, to the minute.';
comment on column sessions.idle_ends_at is 'When it ends if it is not used.';
comment on column sessions.ends_at is 'When it ends in any case.';
