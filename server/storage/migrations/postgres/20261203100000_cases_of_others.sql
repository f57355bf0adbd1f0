-- A case may have been filed elsewhere, and then belongs to nobody's account until its person adds it.
alter table cases alter column account_id drop not null;
alter table cases alter column filing_id drop not null;
alter table cases add constraint cases_filed_here_is_somebodys check (account_id is not null or filing_id is null);
comment on column cases.account_id is 'Whose; none while it was filed elsewhere and nobody has added it.';
comment on column cases.filing_id is 'What was filed here; none when it was filed elsewhere.';
comment on column cases.filed_at is 'When it was filed, or received where it was.';

create table imported_cases (
  case_id text not null,
  person_sealed bytea not null,
  takes_code bigint not null,
  imported_at bigint not null,
  constraint imported_cases_pkey primary key (case_id),
  constraint imported_cases_case_id_fkey foreign key (case_id) references cases (id)
);
comment on table imported_cases is 'Cases that another system told of.';
comment on column imported_cases.case_id is 'Which case.';
comment on column imported_cases.person_sealed is
  'Whom it is for, with date of birth and address if they were told, sealed with the system''s key.';
comment on column imported_cases.takes_code is '1 when an access code is to be issued for it, else 0.';
comment on column imported_cases.imported_at is 'When it was told of first.';

create table access_codes (
  code_hash bytea not null,
  case_id text not null,
  issued_at bigint not null,
  ends_at bigint not null,
  ended_at bigint,
  used_at bigint,
  used_by text,
  constraint access_codes_pkey primary key (code_hash),
  constraint access_codes_case_id_fkey foreign key (case_id) references cases (id),
  constraint access_codes_used_by_fkey foreign key (used_by) references accounts (id)
);
create unique index access_codes_one on access_codes (case_id) where used_at is null and ended_at is null;
comment on table access_codes is
  'Codes on letters, by which a person adds such a case to their account. Rows are kept, so that it can be said what became of one.';
comment on column access_codes.code_hash is 'Keyed hash of the code with its receipt number.';
comment on column access_codes.case_id is 'To which case.';
comment on column access_codes.issued_at is 'When.';
comment on column access_codes.ends_at is 'Until when it can be used.';
comment on column access_codes.ended_at is 'When a later code took its place.';
comment on column access_codes.used_at is 'When it was used.';
comment on column access_codes.used_by is 'By which account.';

create table followed_cases (
  account_id text not null,
  case_id text not null,
  since bigint not null,
  constraint followed_cases_pkey primary key (account_id, case_id),
  constraint followed_cases_account_id_fkey foreign key (account_id) references accounts (id),
  constraint followed_cases_case_id_fkey foreign key (case_id) references cases (id)
);
comment on table followed_cases is 'Cases that somebody follows by their number alone.';
comment on column followed_cases.account_id is 'Who follows.';
comment on column followed_cases.case_id is 'Which case.';
comment on column followed_cases.since is 'Since when.';
