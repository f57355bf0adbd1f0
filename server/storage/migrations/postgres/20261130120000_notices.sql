create table notices (
  id text not null,
  number text not null,
  account_id text not null,
  case_id text not null,
  kind text not null,
  issued_at bigint not null,
  replaces_id text,
  digest bytea not null,
  sealed bytea not null,
  constraint notices_pkey primary key (id),
  constraint notices_number_key unique (number),
  constraint notices_account_id_fkey foreign key (account_id) references accounts (id),
  constraint notices_case_id_fkey foreign key (case_id) references cases (id),
  constraint notices_replaces_id_fkey foreign key (replaces_id) references notices (id)
);
create index notices_account on notices (account_id);
create index notices_case on notices (case_id);
create index notices_replaces on notices (replaces_id);
comment on table notices is 'The agency''s letters about cases. Nothing in a row is ever changed, but under which key what it says is sealed.';
comment on column notices.number is 'The number that people read and type.';
comment on column notices.account_id is 'Whose case it is about.';
comment on column notices.case_id is 'What it is about.';
comment on column notices.kind is 'Receipt, appointment, request-for-evidence or decision.';
comment on column notices.issued_at is 'When it was issued.';
comment on column notices.replaces_id is 'The earlier notice that it takes the place of, if any.';
comment on column notices.digest is 'SHA-256 of what it says.';
comment on column notices.sealed is 'What it says in each language, sealed with the account''s key.';
create table notice_papers (
  notice_id text not null,
  language text not null,
  made_at bigint not null,
  sealed bytea not null,
  constraint notice_papers_pkey primary key (notice_id, language),
  constraint notice_papers_notice_id_fkey foreign key (notice_id) references notices (id)
);
comment on table notice_papers is 'Notices as PDF files, made once and kept.';
comment on column notice_papers.notice_id is 'What it shows.';
comment on column notice_papers.language is 'The language of the paper.';
comment on column notice_papers.made_at is 'When it was made.';
comment on column notice_papers.sealed is 'The file, sealed with the account''s key.';
