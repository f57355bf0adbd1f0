-- What somebody at the desk proposes for a case and somebody else has to confirm. Rows are kept.
create table proposals (
  id text not null,
  case_id text not null,
  account_id text not null,
  made_at bigint not null,
  events bigint not null,
  what text not null,
  said_sealed bytea not null,
  state text not null,
  answered_by text,
  answered_at bigint,
  words_sealed bytea,
  constraint proposals_pkey primary key (id),
  constraint proposals_case_id_fkey foreign key (case_id) references cases (id),
  constraint proposals_account_id_fkey foreign key (account_id) references accounts (id),
  constraint proposals_answered_by_fkey foreign key (answered_by) references accounts (id)
);
comment on table proposals is 'What somebody at the desk proposes for a case and somebody else has to confirm. Rows are kept.';
comment on column proposals.id is 'Names it.';
comment on column proposals.case_id is 'For which case.';
comment on column proposals.account_id is 'Who proposes it.';
comment on column proposals.made_at is 'When.';
comment on column proposals.events is 'How many events the case had then.';
comment on column proposals.what is 'What is to happen.';
comment on column proposals.said_sealed is 'What is said for it, sealed with the key of the case''s account.';
comment on column proposals.state is 'What became of it: open, confirmed, sent-back, taken-back, lapsed.';
comment on column proposals.answered_by is 'Who said so.';
comment on column proposals.answered_at is 'When.';
comment on column proposals.words_sealed is 'With which words, sealed in the same way.';
create unique index proposals_one on proposals (case_id) where state = 'open';
create index proposals_open on proposals (made_at, id) where state = 'open';
create index proposals_case on proposals (case_id, made_at);
