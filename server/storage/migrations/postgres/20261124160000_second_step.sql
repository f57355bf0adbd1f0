create table factors (
  id text not null,
  account_id text not null,
  kind text not null,
  name_sealed bytea not null,
  secret_sealed bytea not null,
  last_step bigint not null,
  failures bigint not null,
  created_at bigint not null,
  confirmed_at bigint,
  used_at bigint,
  disabled_at bigint,
  constraint factors_pkey primary key (id),
  constraint factors_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index factors_account on factors (account_id);
comment on table factors is 'What people add to sign in with.';
comment on column factors.id is 'Names it. Not a secret.';
comment on column factors.account_id is 'Whose.';
comment on column factors.kind is 'What it is: app.';
comment on column factors.name_sealed is 'What the person calls it, sealed with the account''s key.';
comment on column factors.secret_sealed is 'What its codes are made of, sealed with the account''s key.';
comment on column factors.last_step is 'The newest step whose code was accepted; no code of it or an earlier one is again.';
comment on column factors.failures is 'Wrong codes since its last right one.';
comment on column factors.created_at is 'When it was begun to be added.';
comment on column factors.confirmed_at is 'When its first code was right; none while it is being added.';
comment on column factors.used_at is 'When somebody last signed in with it.';
comment on column factors.disabled_at is 'When it was switched off after too many wrong codes.';

create table recovery_codes (
  code_hash bytea not null,
  account_id text not null,
  made_at bigint not null,
  used_at bigint,
  constraint recovery_codes_pkey primary key (code_hash),
  constraint recovery_codes_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index recovery_codes_account on recovery_codes (account_id);
comment on table recovery_codes is 'Codes on paper, each of which signs in once.';
comment on column recovery_codes.code_hash is 'Keyed hash of the code together with its account.';
comment on column recovery_codes.account_id is 'Whose.';
comment on column recovery_codes.made_at is 'When the set was made.';
comment on column recovery_codes.used_at is 'When somebody signed in with it.';

alter table sign_in_attempts add column method text not null default 'email';
alter table sessions add column proven_at bigint not null default 0;
comment on column sign_in_attempts.method is 'How the code is asked for: email, app, recovery.';
comment on column sessions.proven_at is 'When password and code were last asked for; long ago in rows from before.';
