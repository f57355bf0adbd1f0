-- Access codes that somebody at the desk asked for, why, and what became of that. Rows are kept.
create table code_requests (
  id text not null,
  case_id text not null,
  account_id text not null,
  asked_at bigint not null,
  reason_sealed bytea not null,
  state text not null,
  answered_by text,
  answered_at bigint,
  constraint code_requests_pkey primary key (id),
  constraint code_requests_case_id_fkey foreign key (case_id) references cases (id),
  constraint code_requests_account_id_fkey foreign key (account_id) references accounts (id),
  constraint code_requests_answered_by_fkey foreign key (answered_by) references accounts (id)
);
comment on table code_requests is 'Access codes that somebody at the desk asked for, why, and what became of that. Rows are kept.';
comment on column code_requests.id is 'Names it.';
comment on column code_requests.case_id is 'For which case.';
comment on column code_requests.account_id is 'Who at the desk asked.';
comment on column code_requests.asked_at is 'When.';
comment on column code_requests.reason_sealed is 'Why, sealed with the system''s key.';
comment on column code_requests.state is 'What became of it: open, issued, dropped.';
comment on column code_requests.answered_by is 'Who said so.';
comment on column code_requests.answered_at is 'When.';
create unique index code_requests_one on code_requests (case_id) where state = 'open';
create index code_requests_open on code_requests (asked_at, id) where state = 'open';
create index code_requests_case on code_requests (case_id, asked_at, id);
create index access_codes_case on access_codes (case_id, issued_at);
