-- A case that nobody has added is worked on at the desk, too: its list and its figures ask no longer whose a case is.
drop index cases_open;
drop index cases_open_form;
drop index cases_open_awaits;
drop index cases_open_officer;
drop index cases_open_until;
drop index cases_open_figures;
drop index cases_open_age;
drop index cases_filed;
create index cases_open on cases (act_by, filed_at, id) where awaits is not null;
create index cases_open_form on cases (form, act_by, filed_at, id) where awaits is not null;
create index cases_open_awaits on cases (awaits, act_by, filed_at, id) where awaits is not null;
create index cases_open_officer on cases (officer, act_by, filed_at, id) where awaits is not null;
create index cases_open_until on cases (awaits_until) where awaits is not null;
create index cases_open_figures on cases (form, awaits) where awaits is not null;
create index cases_open_age on cases (form, filed_at) where awaits is not null;
create index cases_filed on cases (filed_at);
comment on column proposals.said_sealed is 'What is said for it, sealed with the key of the account that has the case, or with the system''s while none has it.';
