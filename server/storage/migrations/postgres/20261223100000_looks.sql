-- What somebody at the desk looked at of a case is written down, too. Of looks from before it is known that they were at the case.
alter table case_looks add column what text not null default 'case';
comment on column case_looks.what is 'At what of it: case, answers, paper, file, messages.';

-- Who looked at a case, and what somebody looked at, is read page by page, the newest look first.
drop index case_looks_case;
drop index case_looks_account;
create index case_looks_case on case_looks (case_id, seen_at, id);
create index case_looks_account on case_looks (account_id, seen_at, id);
