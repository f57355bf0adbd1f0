alter table drafts add column evidence bigint not null default 0;
comment on column drafts.evidence is
  'Counts what changed in the evidence of a draft; together with its version it says what a signature covers.';

create table documents (
  id text not null,
  draft_id text not null,
  slot text not null,
  role text not null,
  place bigint not null,
  added_at bigint not null,
  constraint documents_pkey primary key (id),
  constraint documents_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
);
create index documents_draft on documents (draft_id, place);
comment on table documents is 'What a person shows as evidence: one file, or several that are its pages.';
comment on column documents.id is 'Names it.';
comment on column documents.draft_id is 'Of which draft. It stays with it when that is filed.';
comment on column documents.slot is 'For what the form asks.';
comment on column documents.role is 'What it is to the others there: original, translation, certificate.';
comment on column documents.place is 'Where it stands among them.';
comment on column documents.added_at is 'When its first file was added.';

create table files (
  id text not null,
  document_id text not null,
  place bigint not null,
  blob text,
  state text not null,
  refusal text,
  kind text,
  pages bigint,
  bytes bigint not null,
  digest bytea not null,
  rotation bigint not null,
  hints text not null,
  key_sealed bytea not null,
  name_sealed bytea not null,
  added_at bigint not null,
  checked_at bigint,
  constraint files_pkey primary key (id),
  constraint files_document_id_fkey foreign key (document_id) references documents (id) on delete cascade
);
create index files_document on files (document_id, place);
comment on table files is 'The files of documents. Their bytes are in the store, sealed with a key of their own.';
comment on column files.id is 'Names the file.';
comment on column files.document_id is 'Of which document.';
comment on column files.place is 'Which of its pages it is, or begins with.';
comment on column files.blob is 'Under which name its bytes are in the store; none when they are not kept.';
comment on column files.state is 'received, waiting (for the scanner), kept, refused, infected.';
comment on column files.refusal is 'Why it was refused.';
comment on column files.kind is 'What it is kept as: jpeg, png, pdf.';
comment on column files.pages is 'How many pages it has.';
comment on column files.bytes is 'How many bytes are kept, or came.';
comment on column files.digest is 'SHA-256 of what is kept, or came.';
comment on column files.rotation is 'How far it is turned for whoever looks at it, in degrees.';
comment on column files.hints is 'What may be wrong with it, with blanks between.';
comment on column files.key_sealed is 'The key of the bytes, sealed with the account''s key.';
comment on column files.name_sealed is 'What its person calls it, sealed with the account''s key.';
comment on column files.added_at is 'When it was received.';
comment on column files.checked_at is 'When it was checked.';

create table explanations (
  draft_id text not null,
  slot text not null,
  said_at bigint not null,
  sealed bytea not null,
  constraint explanations_pkey primary key (draft_id, slot),
  constraint explanations_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
);
comment on table explanations is 'Why a person does not have what the form asks for.';
comment on column explanations.draft_id is 'In which draft.';
comment on column explanations.slot is 'For what the form asks.';
comment on column explanations.said_at is 'When.';
comment on column explanations.sealed is 'What they say, sealed with the account''s key.';

create table erasures (
  blob text not null,
  due_at bigint not null,
  constraint erasures_pkey primary key (blob)
);
create index erasures_due on erasures (due_at);
comment on table erasures is
  'Bytes in the store that no file has, or may have soon: each name is here before anything is written under it.';
comment on column erasures.blob is 'Under which name they are in the store.';
comment on column erasures.due_at is 'When they are to be removed.';
