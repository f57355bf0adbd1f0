-- Pictures with which somebody shows who they are do not stay with the case: only what was sent, by its digests, and the outcome.
alter table rounds add column erase_at integer; -- From when on its pictures are to be erased; none while they are needed, and for other answers.
alter table rounds add column erased_at integer; -- When they were.
create index rounds_erase on rounds (erase_at) where erase_at is not null and erased_at is null;
