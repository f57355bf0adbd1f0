create table outbox (
  id text not null,
  kind text not null,
  payload bytea not null,
  created_at bigint not null,
  due_at bigint not null,
  tries bigint not null,
  leased_until bigint,
  parked_at bigint,
  failure text,
  constraint outbox_pkey primary key (id)
);
create index outbox_due on outbox (due_at) where parked_at is null;
comment on table outbox is 'What is to be done after a change was committed. A row leaves when it is done.';
comment on column outbox.id is 'Sorts by the time it was enqueued.';
comment on column outbox.kind is 'Who delivers it: mail, text, webhook.';
comment on column outbox.payload is 'What to deliver, sealed.';
comment on column outbox.created_at is 'When the change was committed, in microseconds.';
comment on column outbox.due_at is 'When it may be tried next.';
comment on column outbox.tries is 'How often a worker has begun with it.';
comment on column outbox.leased_until is 'Until then one worker has it to itself.';
comment on column outbox.parked_at is 'When the tries were used up. It waits for a person.';
comment on column outbox.failure is 'What went wrong last, as a code without personal data.';

create table mailbox (
  id text not null,
  letter bytea not null,
  arrived_at bigint not null,
  constraint mailbox_pkey primary key (id)
);
comment on table mailbox is 'Mails and text messages of a demonstration, which are read on a page and never leave.';
comment on column mailbox.id is 'The outbox item it was: a second delivery changes nothing.';
comment on column mailbox.letter is 'Address, subject and text, sealed.';
comment on column mailbox.arrived_at is 'When it was delivered.';

create table audit_events (
  id text not null,
  kind text not null,
  account_id text,
  happened_at bigint not null,
  constraint audit_events_pkey primary key (id)
);
create index audit_events_account on audit_events (account_id);
comment on table audit_events is 'What happened to accounts, for ever and without personal data. Rows are only added.';
comment on column audit_events.id is 'Sorts by time.';
comment on column audit_events.kind is 'What happened, as a word of the code.';
comment on column audit_events.account_id is 'Whose account. No reference: the event outlives the account.';
comment on column audit_events.happened_at is 'When.';

create table limits (
  key bytea not null,
  since bigint not null,
  hits bigint not null,
  constraint limits_pkey primary key (key)
);
comment on table limits is 'How often something was done since a moment. Counted here, so that it holds for all servers and restarts.';
comment on column limits.key is 'Keyed hash of what is counted and for whom.';
comment on column limits.since is 'When the counting began.';
comment on column limits.hits is 'How often since then.';

create table failures (
  key bytea not null,
  failures bigint not null,
  last_at bigint not null,
  locked_until bigint not null,
  constraint failures_pkey primary key (key)
);
comment on table failures is 'Wrong passwords and codes in a row. They lock for a time that grows.';
comment on column failures.key is 'Keyed hash of what was guessed and for whom, known or not.';
comment on column failures.failures is 'How many in a row.';
comment on column failures.last_at is 'When the last one was.';
comment on column failures.locked_until is 'Nothing is tried before this moment.';
