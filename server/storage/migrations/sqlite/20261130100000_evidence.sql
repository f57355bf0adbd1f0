-- Counts what changed in the evidence of a draft; together with its version it says what a signature covers.
alter table drafts add column evidence integer not null default 0;

-- What a person shows as evidence: one file, or several that are its pages.
create table documents (
  id text not null, -- Names it.
  draft_id text not null, -- Of which draft. It stays with it when that is filed.
  slot text not null, -- For what the form asks.
  role text not null, -- What it is to the others there: original, translation, certificate.
  place integer not null, -- Where it stands among them.
  added_at integer not null, -- When its first file was added.
  constraint documents_pkey primary key (id),
  constraint documents_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
) strict;
create index documents_draft on documents (draft_id, place);

-- The files of documents. Their bytes are in the store, sealed with a key of their own.
create table files (
  id text not null, -- Names the file.
  document_id text not null, -- Of which document.
  place integer not null, -- Which of its pages it is, or begins with.
  blob text, -- Under which name its bytes are in the store; none when they are not kept.
  state text not null, -- received, waiting (for the scanner), kept, refused, infected.
  refusal text, -- Why it was refused.
  kind text, -- What it is kept as: jpeg, png, pdf.
  pages integer, -- How many pages it has.
  bytes integer not null, -- How many bytes are kept, or came.
  digest blob not null, -- SHA-256 of what is kept, or came.
  rotation integer not null, -- How far it is turned for whoever looks at it, in degrees.
  hints text not null, -- What may be wrong with it, with blanks between.
  key_sealed blob not null, -- The key of the bytes, sealed with the account's key.
  name_sealed blob not null, -- What its person calls it, sealed with the account's key.
  added_at integer not null, -- When it was received.
  checked_at integer, -- When it was checked.
  constraint files_pkey primary key (id),
  constraint files_document_id_fkey foreign key (document_id) references documents (id) on delete cascade
) strict;
create index files_document on files (document_id, place);

-- Why a person does not have what the form asks for.
create table explanations (
  draft_id text not null, -- In which draft.
  slot text not null, -- For what the form asks.
  said_at integer not null, -- When.
  sealed blob not null, -- What they say, sealed with the account's key.
  constraint explanations_pkey primary key (draft_id, slot),
  constraint explanations_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade
) strict;

-- Bytes in the store that no file has, or may have soon: each name is here before anything is written under it.
create table erasures (
  blob text not null, -- Under which name they are in the store.
  due_at integer not null, -- When they are to be removed.
  constraint erasures_pkey primary key (blob)
) strict;
create index erasures_due on erasures (due_at);
