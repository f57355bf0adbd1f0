-- The security log becomes a chain. What was written before waits here until the program that holds the key has put it
-- into the chain, which it does before it serves anybody.
alter table audit_events rename to audit_events_before;
drop index audit_events_account;

-- What happened to accounts, for ever. Rows are only added, and each names the one before.
create table audit_events (
  seq integer not null, -- Its place in the chain, from 1 and without a gap.
  id text not null, -- Sorts by time.
  kind text not null, -- What happened, as a word of the code.
  account_id text, -- Whose account. No reference: the event outlives the account.
  happened_at integer not null, -- When.
  details blob not null, -- From where, sealed with the account's key; empty when there is nothing to tell.
  previous_hash blob not null, -- The hash of the event before; empty for the first.
  hash blob not null, -- Keyed hash of everything else in the row.
  constraint audit_events_pkey primary key (seq),
  constraint audit_events_id_key unique (id)
) strict;
create index audit_events_account on audit_events (account_id, seq);
create trigger audit_events_never_change before update on audit_events
begin
  select raise(abort, 'the security log is only added to');
end;
create trigger audit_events_never_go before delete on audit_events
begin
  select raise(abort, 'the security log is only added to');
end;

-- Where the chain ends, so that it is noticed when its end is cut off. One row.
create table audit_head (
  id integer not null, -- Always 1.
  seq integer not null, -- The last event's place; 0 before the first.
  hash blob not null, -- The last event's hash; empty before the first.
  seal blob not null, -- Keyed hash of the two; empty before the first.
  constraint audit_head_pkey primary key (id),
  constraint audit_head_one check (id = 1)
) strict;
insert into audit_head (id, seq, hash, seal) values (1, 0, x'', x'');
create trigger audit_head_never_goes before delete on audit_head
begin
  select raise(abort, 'the security log is only added to');
end;
