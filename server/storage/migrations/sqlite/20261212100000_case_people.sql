-- Whom a case is for, beside the case: a list of cases then opens nothing of what was filed.
create table case_people (
  case_id text not null, -- Which case.
  account_id text not null, -- Whose case it is.
  person_hash blob not null, -- Keyed hash of the name within its account: the same for each case of one person.
  name_sealed blob not null, -- The name, sealed with the account's key.
  constraint case_people_pkey primary key (case_id),
  constraint case_people_case_id_fkey foreign key (case_id) references cases (id),
  constraint case_people_account_id_fkey foreign key (account_id) references accounts (id)
) strict;
create index case_people_account on case_people (account_id);
