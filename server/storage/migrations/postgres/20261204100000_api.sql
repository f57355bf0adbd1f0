-- Other systems that ask and tell this one. Rows are never taken away.
create table api_clients (
  id text not null, -- Names it, for itself, too.
  name text not null, -- What the operator calls it.
  scopes text not null, -- What it may do: names with a blank between.
  secret_hash bytea not null, -- SHA-256 of the secret by which it is known.
  per_second bigint not null, -- How much it may ask in a second.
  per_day bigint not null, -- How much it may ask in a day.
  since bigint not null, -- Since when.
  ended_at bigint, -- Until when.
  constraint api_clients_pkey primary key (id)
);
create unique index api_clients_name on api_clients (name) where ended_at is null;

-- What they prove themselves with, for half an hour.
create table api_tokens (
  token_hash bytea not null, -- SHA-256 of the token.
  client_id text not null, -- Whose it is.
  scopes text not null, -- What may be done with it.
  ends_at bigint not null, -- Until when.
  constraint api_tokens_pkey primary key (token_hash),
  constraint api_tokens_client_id_fkey foreign key (client_id) references api_clients (id)
);
create index api_tokens_client on api_tokens (client_id);
create index api_tokens_ends on api_tokens (ends_at);

-- What they let happen to cases. Rows are only added, and one that is sent again is found here.
create table api_events (
  client_id text not null, -- Which system said so.
  key_hash bytea not null, -- SHA-256 of what it called its request.
  digest bytea not null, -- SHA-256 of the request.
  case_id text not null, -- The case.
  number bigint not null, -- Which event of the case it was.
  told_at bigint not null, -- When.
  constraint api_events_pkey primary key (client_id, key_hash),
  constraint api_events_client_id_fkey foreign key (client_id) references api_clients (id),
  constraint api_events_event_fkey foreign key (case_id, number) references case_events (case_id, number)
);
create index api_events_case on api_events (case_id);

-- Where they are told of what happens to cases.
create table webhooks (
  id text not null, -- Names it.
  client_id text not null, -- Which system is told.
  url text not null, -- Where.
  secret_sealed bytea not null, -- What is sent is signed with it. Sealed with the system's key.
  since bigint not null, -- Since when.
  ended_at bigint, -- Until when.
  constraint webhooks_pkey primary key (id),
  constraint webhooks_client_id_fkey foreign key (client_id) references api_clients (id)
);
create unique index webhooks_url on webhooks (client_id, url) where ended_at is null;
