-- The agency's letters about cases. Nothing in a row is ever changed, but under which key what it says is sealed.
create table notices (
  id text not null,
  number text not null, -- The number that people read and type.
  account_id text not null, -- Whose case it is about.
  case_id text not null, -- What it is about.
  kind text not null, -- Receipt, appointment, request-for-evidence or decision.
  issued_at integer not null, -- When it was issued.
  replaces_id text, -- The earlier notice that it takes the place of, if any.
  digest blob not null, -- SHA-256 of what it says.
  sealed blob not null, -- What it says in each language, sealed with the account's key.
  constraint notices_pkey primary key (id),
  constraint notices_number_key unique (number),
  constraint notices_account_id_fkey foreign key (account_id) references accounts (id),
  constraint notices_case_id_fkey foreign key (case_id) references cases (id),
  constraint notices_replaces_id_fkey foreign key (replaces_id) references notices (id)
) strict;
create index notices_account on notices (account_id);
create index notices_case on notices (case_id);
create index notices_replaces on notices (replaces_id);
-- Notices as PDF files, made once and kept.
create table notice_papers (
  notice_id text not null, -- What it shows.
  language text not null, -- The language of the paper.
  made_at integer not null, -- When it was made.
  sealed blob not null, -- The file, sealed with the account's key.
  constraint notice_papers_pkey primary key (notice_id, language),
  constraint notice_papers_notice_id_fkey foreign key (notice_id) references notices (id)
) strict;
