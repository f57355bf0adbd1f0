create table uploads (
  id text not null,
  draft_id text not null,
  slot text not null,
  bytes bigint not null,
  metadata_sealed bytea not null,
  ends_at bigint not null,
  file_id text,
  constraint uploads_pkey primary key (id),
  constraint uploads_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
);
create index uploads_draft on uploads (draft_id);
create index uploads_ends on uploads (ends_at);
comment on table uploads is
  'Files that come in parts. A row stays for a day, so that whoever lost the answer can ask how it ended.';
comment on column uploads.id is 'Names it.';
comment on column uploads.draft_id is 'For which draft.';
comment on column uploads.slot is 'For what its form asks.';
comment on column uploads.bytes is 'How many bytes the whole file has.';
comment on column uploads.metadata_sealed is 'What its person calls it and where it belongs, sealed with the account''s key.';
comment on column uploads.ends_at is 'Nothing is taken for it from then on.';
comment on column uploads.file_id is 'What it became once it was whole.';

create table upload_parts (
  upload_id text not null,
  begins bigint not null,
  bytes bigint not null,
  blob text not null,
  key_sealed bytea not null,
  constraint upload_parts_pkey primary key (upload_id, begins),
  constraint upload_parts_upload_id_fkey foreign key (upload_id) references uploads (id) on delete cascade
);
comment on table upload_parts is
  'What has come of it. The bytes are in the store, whose names stay in erasures: a part is there for a day at most.';
comment on column upload_parts.upload_id is 'Of which upload.';
comment on column upload_parts.begins is 'How many bytes come before it.';
comment on column upload_parts.bytes is 'How many bytes it has.';
comment on column upload_parts.blob is 'Under which name they are in the store.';
comment on column upload_parts.key_sealed is 'The key of these bytes, sealed with the account''s key.';
