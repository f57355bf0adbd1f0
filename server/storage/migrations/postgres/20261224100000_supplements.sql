create table supplements (
  id text not null,
  case_id text not null,
  evidence bigint not null,
  begun_at bigint not null,
  used_at bigint not null,
  sent_at bigint,
  sent_sealed bytea,
  looked_at bigint,
  constraint supplements_pkey primary key (id),
  constraint supplements_case_id_fkey foreign key (case_id) references cases (id)
);
comment on table supplements is
  'What a person sends to a case and nobody asked for: documents, in the folder with its name, each with what it is in their words.';
comment on column supplements.id is 'Names it.';
comment on column supplements.case_id is 'To which case.';
comment on column supplements.evidence is 'Counts what changed in what is put together.';
comment on column supplements.begun_at is 'When.';
comment on column supplements.used_at is 'When it was last worked on.';
comment on column supplements.sent_at is 'When it was sent.';
comment on column supplements.sent_sealed is 'What was sent, sealed with the account''s key.';
comment on column supplements.looked_at is 'When somebody who decides about the case first saw that it is there.';
create index supplements_case on supplements (case_id);
create unique index supplements_open on supplements (case_id) where sent_at is null;
create index supplements_unsent on supplements (used_at) where sent_at is null;
create index supplements_unseen on supplements (case_id) where sent_at is not null and looked_at is null;

-- A folder belongs to a draft, a round, a message or a supplement.
alter table folders add column supplement_id text;
alter table folders add constraint folders_supplement_id_fkey
  foreign key (supplement_id) references supplements (id) on delete cascade;
alter table folders drop constraint folders_one;
alter table folders add constraint folders_one check (
  (draft_id is not null and round_id is null and message_id is null and supplement_id is null)
  or (draft_id is null and round_id is not null and message_id is null and supplement_id is null)
  or (draft_id is null and round_id is null and message_id is not null and supplement_id is null)
  or (draft_id is null and round_id is null and message_id is null and supplement_id is not null));
create index folders_supplement on folders (supplement_id);
comment on table folders is
  'Where evidence is put together: each has the name of the draft, the round, the message or the supplement that it belongs to.';
comment on column folders.supplement_id is 'Or of which supplement.';
