create table case_people (
  case_id text not null,
  account_id text not null,
  person_hash bytea not null,
  name_sealed bytea not null,
  constraint case_people_pkey primary key (case_id),
  constraint case_people_case_id_fkey foreign key (case_id) references cases (id),
  constraint case_people_account_id_fkey foreign key (account_id) references accounts (id)
);
create index case_people_account on case_people (account_id);
comment on table case_people is
  'Whom a case is for, beside the case: a list of cases then opens nothing of what was filed.';
comment on column case_people.case_id is 'Which case.';
comment on column case_people.account_id is 'Whose case it is.';
comment on column case_people.person_hash is
  'Keyed hash of the name within its account: the same for each case of one person.';
comment on column case_people.name_sealed is 'The name, sealed with the account''s key.';
