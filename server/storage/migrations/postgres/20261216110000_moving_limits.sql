-- A limit over a time that moves on counts what was done in the time before it, too, less the longer ago that was.
alter table limits add column earlier bigint not null default 0;
alter table limits add column is_over bigint not null default 0;
comment on column limits.earlier is 'How often in the time just before, where that counts.';
comment on column limits.is_over is '1 when the last one was one too many and was not counted, else 0.';
