-- A system proposes what needs two, too.
alter table proposals alter column account_id drop not null;
alter table proposals add column client_id text;
alter table proposals add column key_hash bytea;
alter table proposals add column digest bytea;
alter table proposals add constraint proposals_client_id_fkey foreign key (client_id) references api_clients (id);
alter table proposals add constraint proposals_by_one check (
  (account_id is not null and client_id is null and key_hash is null and digest is null)
  or (account_id is null and client_id is not null and key_hash is not null and digest is not null));
create unique index proposals_request on proposals (client_id, key_hash) where client_id is not null;
comment on column proposals.account_id is 'Who at the desk proposes it.';
comment on column proposals.client_id is 'Or which system.';
comment on column proposals.key_hash is 'SHA-256 of what that system called its request.';
comment on column proposals.digest is 'SHA-256 of that request.';
