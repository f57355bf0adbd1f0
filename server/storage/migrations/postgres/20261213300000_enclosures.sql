create table enclosures (
  id text not null,
  account_id text not null,
  thread_id text,
  case_id text,
  request text,
  typed_sealed bytea,
  evidence bigint not null,
  begun_at bigint not null,
  sent_at bigint,
  constraint enclosures_pkey primary key (id),
  constraint enclosures_account_id_fkey foreign key (account_id) references accounts (id),
  constraint enclosures_thread_id_fkey foreign key (thread_id) references threads (id),
  constraint enclosures_case_id_fkey foreign key (case_id) references cases (id)
);
comment on table enclosures is
  'What goes, or went, with a message: documents, in the folder with its name, and what was typed while it is not sent.';
comment on column enclosures.id is 'The name of the message.';
comment on column enclosures.account_id is 'Whose.';
comment on column enclosures.thread_id is 'In which thread it is, or is being written; none while it would begin one.';
comment on column enclosures.case_id is 'About which case, as far as that is known.';
comment on column enclosures.request is 'What it would ask the agency to do in that case, or asked.';
comment on column enclosures.typed_sealed is 'What is typed so far, sealed with the account''s key; none once it is sent.';
comment on column enclosures.evidence is 'Counts what changed in its documents.';
comment on column enclosures.begun_at is 'When.';
comment on column enclosures.sent_at is 'When the message was sent.';
create index enclosures_account on enclosures (account_id);
create index enclosures_thread on enclosures (thread_id);
create unique index enclosures_open on enclosures
  (account_id, coalesce(thread_id, ''), coalesce(request, ''), coalesce(case_id, '')) where sent_at is null;

-- A folder belongs to a draft, a round or a message.
alter table folders add column message_id text;
alter table folders add constraint folders_message_id_fkey
  foreign key (message_id) references enclosures (id) on delete cascade;
alter table folders drop constraint folders_one;
alter table folders add constraint folders_one check (
  (draft_id is not null and round_id is null and message_id is null)
  or (draft_id is null and round_id is not null and message_id is null)
  or (draft_id is null and round_id is null and message_id is not null));
create index folders_message on folders (message_id);
comment on table folders is
  'Where evidence is put together: each has the name of the draft, the round or the message that it belongs to.';
comment on column folders.message_id is 'Or of which message.';
