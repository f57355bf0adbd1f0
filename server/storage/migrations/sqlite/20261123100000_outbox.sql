-- What is to be done after a change was committed. A row leaves when it is done.
create table outbox (
  id text not null, -- Sorts by the time it was enqueued.
  kind text not null, -- Who delivers it: mail, text, webhook.
  payload blob not null, -- What to deliver, sealed.
  created_at integer not null, -- When the change was committed, in microseconds.
  due_at integer not null, -- When it may be tried next.
  tries integer not null, -- How often a worker has begun with it.
  leased_until integer, -- Until then one worker has it to itself.
  parked_at integer, -- When the tries were used up. It waits for a person.
  failure text, -- What went wrong last, as a code without personal data.
  constraint outbox_pkey primary key (id)
) strict;
create index outbox_due on outbox (due_at) where parked_at is null;

-- Mails and text messages of a demonstration, which are read on a page and never leave.
create table mailbox (
  id text not null, -- The outbox item it was: a second delivery changes nothing.
  letter blob not null, -- Address, subject and text, sealed.
  arrived_at integer not null, -- When it was delivered.
  constraint mailbox_pkey primary key (id)
) strict;

-- What happened to accounts, for ever and without personal data. Rows are only added.
create table audit_events (
  id text not null, -- Sorts by time.
  kind text not null, -- What happened, as a word of the code.
  account_id text, -- Whose account. No reference: the event outlives the account.
  happened_at integer not null, -- When.
  constraint audit_events_pkey primary key (id)
) strict;
create index audit_events_account on audit_events (account_id);

-- How often something was done since a moment. Counted here, so that it holds for all servers and restarts.
create table limits (
  key blob not null, -- Keyed hash of what is counted and for whom.
  since integer not null, -- When the counting began.
  hits integer not null, -- How often since then.
  constraint limits_pkey primary key (key)
) strict;

-- Wrong passwords and codes in a row. They lock for a time that grows.
create table failures (
  key blob not null, -- Keyed hash of what was guessed and for whom, known or not.
  failures integer not null, -- How many in a row.
  last_at integer not null, -- When the last one was.
  locked_until integer not null, -- Nothing is tried before this moment.
  constraint failures_pkey primary key (key)
) strict;
