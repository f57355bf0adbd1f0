-- A case of another system is known again by what that system calls it, also when it came without a receipt number.
alter table imported_cases add column source_hash blob; -- Keyed hash of the name of the system and of what it calls the case, if it told that.
create unique index imported_cases_source on imported_cases (source_hash);
