create table phones (
  id text not null,
  account_id text not null,
  number_sealed bytea not null,
  created_at bigint not null,
  code_hash bytea not null,
  code_expires_at bigint not null,
  tries bigint not null,
  confirmed_at bigint,
  used_at bigint,
  constraint phones_pkey primary key (id),
  constraint phones_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index phones_account on phones (account_id);
comment on table phones is 'Telephones that get codes: at most one that is confirmed and one that is being added.';
comment on column phones.id is 'Names it. Not a secret.';
comment on column phones.account_id is 'Whose.';
comment on column phones.number_sealed is 'The number, sealed with the account''s key.';
comment on column phones.created_at is 'When its first code was sent.';
comment on column phones.code_hash is 'Keyed hash of its last code.';
comment on column phones.code_expires_at is 'The code is dead from then on.';
comment on column phones.tries is 'Codes typed to confirm it.';
comment on column phones.confirmed_at is 'When that code was right; none while it is being added.';
comment on column phones.used_at is 'When somebody last signed in with a code that was sent there.';

alter table sign_in_attempts add column code_by text not null default 'email';
comment on column sign_in_attempts.code_by is 'How its last code was sent: email, text.';
