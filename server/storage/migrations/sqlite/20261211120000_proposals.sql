-- What somebody at the desk proposes for a case and somebody else has to confirm. Rows are kept.
create table proposals (
  id text not null, -- Names it.
  case_id text not null, -- For which case.
  account_id text not null, -- Who proposes it.
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
  constraint proposals_answered_by_fkey foreign key (answered_by) references accounts (id)
) strict;
create unique index proposals_one on proposals (case_id) where state = 'open';
create index proposals_open on proposals (made_at, id) where state = 'open';
create index proposals_case on proposals (case_id, made_at);
