-- Access codes that somebody at the desk asked for, why, and what became of that. Rows are kept.
create table code_requests (
  id text not null, -- Names it.
  case_id text not null, -- For which case.
  account_id text not null, -- Who at the desk asked.
  asked_at integer not null, -- When.
  reason_sealed blob not null, -- Why, sealed with the system's key.
  state text not null, -- What became of it: open, issued, dropped.
  answered_by text, -- Who said so.
  answered_at integer, -- When.
  constraint code_requests_pkey primary key (id),
  constraint code_requests_case_id_fkey foreign key (case_id) references cases (id),
  constraint code_requests_account_id_fkey foreign key (account_id) references accounts (id),
  constraint code_requests_answered_by_fkey foreign key (answered_by) references accounts (id)
) strict;
create unique index code_requests_one on code_requests (case_id) where state = 'open';
create index code_requests_open on code_requests (asked_at, id) where state = 'open';
create index code_requests_case on code_requests (case_id, asked_at, id);
create index access_codes_case on access_codes (case_id, issued_at);
