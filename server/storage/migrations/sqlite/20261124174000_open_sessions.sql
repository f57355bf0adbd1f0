alter table sessions add column id text not null default ''; -- Names it where what the browser holds should not stand.
alter table sessions add column method text; -- How the code was asked for: email, app, recovery; none in rows from before.
alter table sessions add column from_sealed blob; -- Browser and network, sealed with the account's key; none in rows from before.
update sessions set id = lower(
  hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' ||
  substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))
);
create unique index sessions_id_key on sessions (id);
