-- A case may have been filed elsewhere, and then belongs to nobody's account until its person adds it. SQLite takes a rule
-- away from a column only by making the table anew; what refers to it is looked at when all of this is committed.
pragma defer_foreign_keys = on;
create table cases_before as select id, account_id, filing_id, receipt_number, form, filed_at from cases;
drop table cases;
create table cases (
  id text not null, -- Names the case.
  account_id text, -- Whose; none while it was filed elsewhere and nobody has added it.
  filing_id text, -- What was filed here; none when it was filed elsewhere.
  receipt_number text not null, -- What the person follows it by.
  form text not null, -- Which form.
  filed_at integer not null, -- When it was filed, or received where it was.
  constraint cases_pkey primary key (id),
  constraint cases_filing_id_key unique (filing_id),
  constraint cases_receipt_number_key unique (receipt_number),
  constraint cases_filed_here_is_somebodys check (account_id is not null or filing_id is null),
  constraint cases_account_id_fkey foreign key (account_id) references accounts (id),
  constraint cases_filing_id_fkey foreign key (filing_id) references filings (id)
) strict;
insert into cases (id, account_id, filing_id, receipt_number, form, filed_at)
  select id, account_id, filing_id, receipt_number, form, filed_at from cases_before;
drop table cases_before;
create index cases_account on cases (account_id, filed_at);

-- Cases that another system told of.
create table imported_cases (
  case_id text not null, -- Which case.
  person_sealed blob not null, -- Whom it is for, with date of birth and address if they were told, sealed with the system's key.
  takes_code integer not null, -- 1 when an access code is to be issued for it, else 0.
  imported_at integer not null, -- When it was told of first.
  constraint imported_cases_pkey primary key (case_id),
  constraint imported_cases_case_id_fkey foreign key (case_id) references cases (id)
) strict;

-- Codes on letters, by which a person adds such a case to their account. Rows are kept, so that it can be said what became of one.
create table access_codes (
  code_hash blob not null, -- Keyed hash of the code with its receipt number.
  case_id text not null, -- To which case.
  issued_at integer not null, -- When.
  ends_at integer not null, -- Until when it can be used.
  ended_at integer, -- When a later code took its place.
  used_at integer, -- When it was used.
  used_by text, -- By which account.
  constraint access_codes_pkey primary key (code_hash),
  constraint access_codes_case_id_fkey foreign key (case_id) references cases (id),
  constraint access_codes_used_by_fkey foreign key (used_by) references accounts (id)
) strict;
create unique index access_codes_one on access_codes (case_id) where used_at is null and ended_at is null;

-- Cases that somebody follows by their number alone.
create table followed_cases (
  account_id text not null, -- Who follows.
  case_id text not null, -- Which case.
  since integer not null, -- Since when.
  constraint followed_cases_pkey primary key (account_id, case_id),
  constraint followed_cases_account_id_fkey foreign key (account_id) references accounts (id),
  constraint followed_cases_case_id_fkey foreign key (case_id) references cases (id)
) strict;
