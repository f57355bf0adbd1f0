-- Passkeys that people added to sign in with.
create table passkeys (
  id text not null, -- Names it. Not a secret.
  account_id text not null, -- Whose.
  credential_lookup blob not null, -- Keyed hash of what the authenticator calls it.
  name_sealed blob not null, -- What the person calls it, sealed with the account's key.
  credential_sealed blob not null, -- What the authenticator calls it and its public key, sealed with the account's key.
  state blob not null, -- What it said of itself when it was last used: its counter, whether it is backed up.
  created_at integer not null, -- When it was added.
  used_at integer, -- When somebody last signed in with it.
  constraint passkeys_pkey primary key (id),
  constraint passkeys_credential_lookup_key unique (credential_lookup),
  constraint passkeys_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index passkeys_account on passkeys (account_id);

-- What browsers were asked to have a passkey sign, until it is answered once.
create table passkey_challenges (
  lookup blob not null, -- Keyed hash of what is to be signed and of what the browser holds.
  account_id text, -- Who adds a passkey with it; none when somebody signs in.
  state blob not null, -- What the answer is compared with.
  ends_at integer not null, -- It counts no more from then on.
  constraint passkey_challenges_pkey primary key (lookup),
  constraint passkey_challenges_account_id_fkey foreign key (account_id) references accounts (id) on delete cascade
) strict;
create index passkey_challenges_account on passkey_challenges (account_id);
create index passkey_challenges_ends on passkey_challenges (ends_at);
