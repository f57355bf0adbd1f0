-- Pictures with which somebody shows who they are do not stay with the case: only what was sent, by its digests, and the outcome.
alter table rounds add column erase_at bigint;
alter table rounds add column erased_at bigint;
comment on column rounds.erase_at is 'From when on its pictures are to be erased; none while they are needed, and for other answers.';
comment on column rounds.erased_at is 'When they were.';
create index rounds_erase on rounds (erase_at) where erase_at is not null and erased_at is null;
