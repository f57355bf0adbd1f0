create table invitations (
  id text not null,
  token_hash bytea not null,
  email_lookup bytea not null,
  email_sealed bytea not null,
  role text not null,
  invited_by text,
  invited_at bigint not null,
  expires_at bigint not null,
  ended_at bigint,
  accepted_by text,
  constraint invitations_pkey primary key (id),
  constraint invitations_token_hash_key unique (token_hash),
  constraint invitations_invited_by_fkey foreign key (invited_by) references accounts (id),
  constraint invitations_accepted_by_fkey foreign key (accepted_by) references accounts (id)
);
comment on table invitations is 'Who is asked to work at the desk, by a link in a mail.';
comment on column invitations.id is 'Names it.';
comment on column invitations.token_hash is 'SHA-256 of what the link holds.';
comment on column invitations.email_lookup is 'Keyed hash of the address that it was sent to, and counts for.';
comment on column invitations.email_sealed is 'The address, sealed with the system''s key.';
comment on column invitations.role is 'As what: officer, supervisor, clerk.';
comment on column invitations.invited_by is 'By which account; none when the operator did.';
comment on column invitations.invited_at is 'When.';
comment on column invitations.expires_at is 'The link is dead from then on.';
comment on column invitations.ended_at is 'When it was accepted or taken back, or another one took its place.';
comment on column invitations.accepted_by is 'Which account accepted it.';
create unique index invitations_one on invitations (email_lookup) where ended_at is null;
