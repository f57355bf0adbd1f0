-- Files that come in parts. A row stays for a day, so that whoever lost the answer can ask how it ended.
create table uploads (
  id text not null, -- Names it.
  draft_id text not null, -- For which draft.
  slot text not null, -- For what its form asks.
  bytes integer not null, -- How many bytes the whole file has.
  metadata_sealed blob not null, -- What its person calls it and where it belongs, sealed with the account's key.
  ends_at integer not null, -- Nothing is taken for it from then on.
  file_id text, -- What it became once it was whole.
  constraint uploads_pkey primary key (id),
  constraint uploads_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
) strict;
create index uploads_draft on uploads (draft_id);
create index uploads_ends on uploads (ends_at);

-- What has come of it. The bytes are in the store, whose names stay in erasures: a part is there for a day at most.
create table upload_parts (
  upload_id text not null, -- Of which upload.
  begins integer not null, -- How many bytes come before it.
  bytes integer not null, -- How many bytes it has.
  blob text not null, -- Under which name they are in the store.
  key_sealed blob not null, -- The key of these bytes, sealed with the account's key.
  constraint upload_parts_pkey primary key (upload_id, begins),
  constraint upload_parts_upload_id_fkey foreign key (upload_id) references uploads (id) on delete cascade
) strict;
