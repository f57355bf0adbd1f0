create table rounds (
  id text not null,
  case_id text not null,
  event bigint not null,
  asked_sealed bytea not null,
  evidence bigint not null,
  sent_at bigint,
  answer_sealed bytea,
  constraint rounds_pkey primary key (id),
  constraint rounds_event_key unique (case_id, event),
  constraint rounds_event_fkey foreign key (case_id, event) references case_events (case_id, number)
);
comment on table rounds is
  'What the agency asked of a person, to be answered once. When, what and until when is in the event that asked.';
comment on column rounds.id is 'Names it.';
comment on column rounds.case_id is 'In which case.';
comment on column rounds.event is 'Which event of the case asked.';
comment on column rounds.asked_sealed is 'What is asked for and why, sealed with the account''s key.';
comment on column rounds.evidence is 'Counts what changed in what is put together for the answer.';
comment on column rounds.sent_at is 'When the answer was sent.';
comment on column rounds.answer_sealed is 'The answer as it was sent, sealed with the account''s key.';

create table folders (
  id text not null,
  account_id text not null,
  draft_id text,
  round_id text,
  constraint folders_pkey primary key (id),
  constraint folders_account_id_fkey foreign key (account_id) references accounts (id),
  constraint folders_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade,
  constraint folders_round_id_fkey foreign key (round_id) references rounds (id),
  constraint folders_one check ((draft_id is null) <> (round_id is null))
);
create index folders_account on folders (account_id);
create index folders_draft on folders (draft_id);
create index folders_round on folders (round_id);
comment on table folders is
  'Where evidence is put together: each has the name of the draft or the round that it belongs to.';
comment on column folders.id is 'Names it.';
comment on column folders.account_id is 'Whose.';
comment on column folders.draft_id is 'Of which draft.';
comment on column folders.round_id is 'Or of the answer in which round.';
insert into folders (id, account_id, draft_id) select id, account_id, id from drafts;

alter table documents drop constraint documents_draft_id_fkey;
alter table documents rename column draft_id to folder_id;
alter table documents add constraint documents_folder_id_fkey
  foreign key (folder_id) references folders (id) on delete cascade;
alter index documents_draft rename to documents_folder;
comment on column documents.folder_id is 'In which folder. It stays there when that is filed or sent.';
comment on column documents.slot is 'For what is asked.';

alter table explanations drop constraint explanations_draft_id_fkey;
alter table explanations rename column draft_id to folder_id;
alter table explanations add constraint explanations_folder_id_fkey
  foreign key (folder_id) references folders (id) on delete cascade;
comment on table explanations is 'Why a person does not have what is asked for, or what else they say.';
comment on column explanations.folder_id is 'In which folder.';
comment on column explanations.slot is 'For what is asked.';

alter table uploads drop constraint uploads_draft_id_fkey;
alter table uploads rename column draft_id to folder_id;
alter table uploads add constraint uploads_folder_id_fkey
  foreign key (folder_id) references folders (id) on delete cascade;
alter index uploads_draft rename to uploads_folder;
comment on column uploads.folder_id is 'For which folder.';
comment on column uploads.slot is 'For what is asked.';
