-- Who is asked to work at the desk, by a link in a mail.
create table invitations (
  id text not null, -- Names it.
  token_hash blob not null, -- SHA-256 of what the link holds.
  email_lookup blob not null, -- Keyed hash of the address that it was sent to, and counts for.
  email_sealed blob not null, -- The address, sealed with the system's key.
  role text not null, -- As what: officer, supervisor, clerk.
  invited_by text, -- By which account; none when the operator did.
  invited_at integer not null, -- When.
  expires_at integer not null, -- The link is dead from then on.
  ended_at integer, -- When it was accepted or taken back, or another one took its place.
  accepted_by text, -- Which account accepted it.
  constraint invitations_pkey primary key (id),
  constraint invitations_token_hash_key unique (token_hash),
  constraint invitations_invited_by_fkey foreign key (invited_by) references accounts (id),
  constraint invitations_accepted_by_fkey foreign key (accepted_by) references accounts (id)
) strict;
create unique index invitations_one on invitations (email_lookup) where ended_at is null;
