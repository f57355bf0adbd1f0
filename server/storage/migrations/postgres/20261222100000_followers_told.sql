-- Whoever follows a case by its number is told when what they are shown of it has changed.
alter table followed_cases add column changed_at bigint;
alter table followed_cases add column untold_since bigint;
create index followed_cases_case on followed_cases (case_id);
create index followed_cases_changed on followed_cases (changed_at);
create index followed_cases_untold on followed_cases (account_id, case_id) where untold_since is not null;
comment on column followed_cases.changed_at is 'When what is shown of the case last changed since they follow it; none if it never did.';
comment on column followed_cases.untold_since is 'Since when they are to be told of a change; none when they were told of all.';
