-- The default is for what an older server inserts that still runs beside this one.
alter table sessions add column id text not null default gen_random_uuid()::text;
alter table sessions add column method text;
alter table sessions add column from_sealed bytea;
alter table sessions add constraint sessions_id_key unique (id);
comment on column sessions.id is 'Names it where what the browser holds should not stand.';
comment on column sessions.method is 'How the code was asked for: email, app, recovery; none in rows from before.';
comment on column sessions.from_sealed is 'Browser and network, sealed with the account''s key; none in rows from before.';
