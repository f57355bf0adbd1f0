-- A system proposes what needs two, too. SQLite takes a rule away from a column only by making the table anew; nothing refers to it.
create table proposals_before as select id, case_id, account_id, made_at, events, what, said_sealed, state, answered_by, answered_at,
  words_sealed from proposals;
drop table proposals;
create table proposals (
  id text not null, -- Names it.
  case_id text not null, -- For which case.
  account_id text, -- Who at the desk proposes it.
  client_id text, -- Or which system.
  key_hash blob, -- SHA-256 of what that system called its request.
  digest blob, -- SHA-256 of that request.
  made_at integer not null, -- When.
  events integer not null, -- How many events the case had then.
  what text not null, -- What is to happen.
  said_sealed blob not null, -- What is said for it, sealed with the key of the case's account.
  state text not null, -- What became of it: open, confirmed, sent-back, taken-back, lapsed.
  answered_by text, -- Who said so.
  answered_at integer, -- When.
  words_sealed blob, -- With which words, sealed in the same way.
  constraint proposals_pkey primary key (id),
  constraint proposals_case_id_fkey foreign key (case_id) references cases (id),
  constraint proposals_account_id_fkey foreign key (account_id) references accounts (id),
  constraint proposals_client_id_fkey foreign key (client_id) references api_clients (id),
  constraint proposals_answered_by_fkey foreign key (answered_by) references accounts (id),
  constraint proposals_by_one check (
    (account_id is not null and client_id is null and key_hash is null and digest is null)
    or (account_id is null and client_id is not null and key_hash is not null and digest is not null))
) strict;
insert into proposals (id, case_id, account_id, made_at, events, what, said_sealed, state, answered_by, answered_at, words_sealed)
  select id, case_id, account_id, made_at, events, what, said_sealed, state, answered_by, answered_at, words_sealed
  from proposals_before;
drop table proposals_before;
create unique index proposals_one on proposals (case_id) where state = 'open';
create unique index proposals_request on proposals (client_id, key_hash) where client_id is not null;
create index proposals_open on proposals (made_at, id) where state = 'open';
create index proposals_case on proposals (case_id, made_at);
