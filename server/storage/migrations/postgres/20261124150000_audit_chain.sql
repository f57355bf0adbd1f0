alter table audit_events rename to audit_events_before;
alter table audit_events_before rename constraint audit_events_pkey to audit_events_before_pkey;
drop index audit_events_account;
comment on table audit_events_before is 'What was written before there was a chain, until the program that holds the key has put it into the chain.';

create table audit_events (
  seq bigint not null,
  id text not null,
  kind text not null,
  account_id text,
  happened_at bigint not null,
  details bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint audit_events_pkey primary key (seq),
  constraint audit_events_id_key unique (id)
);
create index audit_events_account on audit_events (account_id, seq);
comment on table audit_events is 'What happened to accounts, for ever. Rows are only added, and each names the one before.';
comment on column audit_events.seq is 'Its place in the chain, from 1 and without a gap.';
comment on column audit_events.id is 'Sorts by time.';
comment on column audit_events.kind is 'What happened, as a word of the code.';
comment on column audit_events.account_id is 'Whose account. No reference: the event outlives the account.';
comment on column audit_events.happened_at is 'When.';
comment on column audit_events.details is 'From where, sealed with the account''s key; empty when there is nothing to tell.';
comment on column audit_events.previous_hash is 'The hash of the event before; empty for the first.';
comment on column audit_events.hash is 'Keyed hash of everything else in the row.';

create table audit_head (
  id bigint not null,
  seq bigint not null,
  hash bytea not null,
  seal bytea not null,
  constraint audit_head_pkey primary key (id),
  constraint audit_head_one check (id = 1)
);
insert into audit_head (id, seq, hash, seal) values (1, 0, '', '');
comment on table audit_head is 'Where the chain of audit_events ends, so that it is noticed when its end is cut off. One row.';
comment on column audit_head.id is 'Always 1.';
comment on column audit_head.seq is 'The last event''s place; 0 before the first.';
comment on column audit_head.hash is 'The last event''s hash; empty before the first.';
comment on column audit_head.seal is 'Keyed hash of the two; empty before the first.';

create function audit_is_only_added_to() returns trigger language plpgsql as $$
begin
  raise exception 'the security log is only added to';
end
$$;
create trigger audit_events_never_change before update or delete on audit_events
  for each row execute function audit_is_only_added_to();
create trigger audit_events_never_go before truncate on audit_events
  for each statement execute function audit_is_only_added_to();
create trigger audit_head_never_goes before delete on audit_head
  for each row execute function audit_is_only_added_to();
create trigger audit_head_stays before truncate on audit_head
  for each statement execute function audit_is_only_added_to();
