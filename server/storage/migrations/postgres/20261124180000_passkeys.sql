create table passkeys (
  id text not null,
  account_id text not null,
  credential_lookup bytea not null,
  name_sealed bytea not null,
  credential_sealed bytea not null,
  state bytea not null,
  created_at bigint not null,
  used_at bigint,
  constraint passkeys_pkey primary key (id),
  constraint passkeys_credential_lookup_key unique (credential_lookup),
  constraint passkeys_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index passkeys_account on passkeys (account_id);
comment on table passkeys is 'Passkeys that people added to sign in with.';
comment on column passkeys.id is 'Names it. Not a secret.';
comment on column passkeys.account_id is 'Whose.';
comment on column passkeys.credential_lookup is 'Keyed hash of what the authenticator calls it.';
comment on column passkeys.name_sealed is 'What the person calls it, sealed with the account''s key.';
comment on column passkeys.credential_sealed is 'What the authenticator calls it and its public key, sealed with the account''s key.';
comment on column passkeys.state is 'What it said of itself when it was last used: its counter, whether it is backed up.';
comment on column passkeys.created_at is 'When it was added.';
comment on column passkeys.used_at is 'When somebody last signed in with it.';

create table passkey_challenges (
  lookup bytea not null,
  account_id text,
  state bytea not null,
  ends_at bigint not null,
  constraint passkey_challenges_pkey primary key (lookup),
  constraint passkey_challenges_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
);
create index passkey_challenges_account on passkey_challenges (account_id);
create index passkey_challenges_ends on passkey_challenges (ends_at);
comment on table passkey_challenges is 'What browsers were asked to have a passkey sign, until it is answered once.';
comment on column passkey_challenges.lookup is 'Keyed hash of what is to be signed and of what the browser holds.';
comment on column passkey_challenges.account_id is 'Who adds a passkey with it; none when somebody signs in.';
comment on column passkey_challenges.state is 'What the answer is compared with.';
comment on column passkey_challenges.ends_at is 'It counts no more from then on.';
