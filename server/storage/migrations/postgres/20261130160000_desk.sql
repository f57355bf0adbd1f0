-- Who works, or worked, at the agency's desk. Rows are never taken away.
create table staff (
  account_id text not null, -- Whose account.
  role text not null, -- As what: officer, supervisor, clerk.
  since bigint not null, -- Since when.
  ended_at bigint, -- Until when.
  constraint staff_pkey primary key (account_id, since),
  constraint staff_account_id_fkey foreign key (account_id) references accounts (id)
);
create unique index staff_one on staff (account_id) where ended_at is null;

-- Who at the desk looked at which case. Rows are only added.
create table case_looks (
  id text not null, -- Names the look.
  case_id text not null, -- At which case.
  account_id text not null, -- Whose account looked.
  seen_at bigint not null, -- When.
  constraint case_looks_pkey primary key (id),
  constraint case_looks_case_id_fkey foreign key (case_id) references cases (id),
  constraint case_looks_account_id_fkey foreign key (account_id) references accounts (id)
);
create index case_looks_case on case_looks (case_id);
create index case_looks_account on case_looks (account_id);

create index case_events_fee_asked on case_events (case_id) where what in ('fee-waiver-asked', 'fee-reduction-asked');
