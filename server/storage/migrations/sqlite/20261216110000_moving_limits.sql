-- A limit over a time that moves on counts what was done in the time before it, too, less the longer ago that was.
alter table limits add column earlier integer not null default 0; -- How often in the time just before, where that counts.
alter table limits add column is_over integer not null default 0; -- 1 when the last one was one too many and was not counted, else 0.
