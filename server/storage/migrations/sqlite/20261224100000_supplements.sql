-- What a person sends to a case and nobody asked for: documents, in the folder with the name of the supplement, each with what it
-- is in their words.
create table supplements (
  id text not null, -- Names it.
  case_id text not null, -- To which case.
  evidence integer not null, -- Counts what changed in what is put together.
  begun_at integer not null, -- When.
  used_at integer not null, -- When it was last worked on.
  sent_at integer, -- When it was sent.
  sent_sealed blob, -- What was sent, sealed with the account's key.
  looked_at integer, -- When somebody who decides about the case first saw that it is there.
  constraint supplements_pkey primary key (id),
  constraint supplements_case_id_fkey foreign key (case_id) references cases (id)
) strict;
create index supplements_case on supplements (case_id);
create unique index supplements_open on supplements (case_id) where sent_at is null;
create index supplements_unsent on supplements (used_at) where sent_at is null;
create index supplements_unseen on supplements (case_id) where sent_at is not null and looked_at is null;

-- A folder belongs to a draft, a round, a message or a supplement. A rule of a table is changed by making it anew, with all that
-- hangs on it.
create table folders_of_four (
  id text not null, -- Names it.
  account_id text not null, -- Whose.
  draft_id text, -- Of which draft.
  round_id text, -- Or of the answer in which round.
  message_id text, -- Or of which message.
  supplement_id text, -- Or of which supplement.
  constraint folders_pkey primary key (id),
  constraint folders_account_id_fkey foreign key (account_id) references accounts (id),
  constraint folders_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade,
  constraint folders_round_id_fkey foreign key (round_id) references rounds (id),
  constraint folders_message_id_fkey foreign key (message_id) references enclosures (id) on delete cascade,
  constraint folders_supplement_id_fkey foreign key (supplement_id) references supplements (id) on delete cascade,
  constraint folders_one check (
    (draft_id is not null and round_id is null and message_id is null and supplement_id is null)
    or (draft_id is null and round_id is not null and message_id is null and supplement_id is null)
    or (draft_id is null and round_id is null and message_id is not null and supplement_id is null)
    or (draft_id is null and round_id is null and message_id is null and supplement_id is not null))
) strict;
insert into folders_of_four (id, account_id, draft_id, round_id, message_id)
  select id, account_id, draft_id, round_id, message_id from folders;

create table documents_of_folders (
  id text not null, -- Names it.
  folder_id text not null, -- In which folder. It stays there when that is filed or sent.
  slot text not null, -- For what is asked.
  role text not null, -- What it is to the others there: original, translation, certificate.
  place integer not null, -- Where it stands among them.
  added_at integer not null, -- When its first file was added.
  constraint documents_pkey primary key (id),
  constraint documents_folder_id_fkey foreign key (folder_id) references folders_of_four (id) on delete cascade
) strict;
insert into documents_of_folders select id, folder_id, slot, role, place, added_at from documents;

create table files_of_documents (
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
  small_sealed blob, -- The picture that it is, small, sealed with the account's key; none for what is no picture.
  constraint files_pkey primary key (id),
  constraint files_document_id_fkey foreign key (document_id) references documents_of_folders (id) on delete cascade
) strict;
insert into files_of_documents select id, document_id, place, blob, state, refusal, kind, pages, bytes, digest, rotation,
  hints, key_sealed, name_sealed, added_at, checked_at, small_sealed from files;

create table looks_at_files (
  file_id text not null, -- Which file.
  account_id text not null, -- Whose account saw it.
  seen_as text not null, -- As what: owner, officer.
  seen_at integer not null, -- When.
  constraint document_looks_pkey primary key (file_id, account_id, seen_at),
  constraint document_looks_file_id_fkey foreign key (file_id) references files_of_documents (id) on delete cascade,
  constraint document_looks_account_id_fkey foreign key (account_id) references accounts (id)
) strict;
insert into looks_at_files select file_id, account_id, seen_as, seen_at from document_looks;

drop table document_looks;
drop table files;
drop table documents;
alter table documents_of_folders rename to documents;
alter table files_of_documents rename to files;
alter table looks_at_files rename to document_looks;
create index documents_folder on documents (folder_id, place);
create index files_document on files (document_id, place);
create index files_blob on files (blob);
create index document_looks_account on document_looks (account_id);

-- Why a person does not have what is asked for, or what else they say.
create table explanations_of_folders (
  folder_id text not null, -- In which folder.
  slot text not null, -- For what is asked.
  said_at integer not null, -- When.
  sealed blob not null, -- What they say, sealed with the account's key.
  constraint explanations_pkey primary key (folder_id, slot),
  constraint explanations_folder_id_fkey foreign key (folder_id) references folders_of_four (id) on delete cascade
) strict;
insert into explanations_of_folders select folder_id, slot, said_at, sealed from explanations;
drop table explanations;
alter table explanations_of_folders rename to explanations;

create table uploads_of_folders (
  id text not null, -- Names it.
  folder_id text not null, -- For which folder.
  slot text not null, -- For what is asked.
  bytes integer not null, -- How many bytes the whole file has.
  metadata_sealed blob not null, -- What its person calls it and where it belongs, sealed with the account's key.
  ends_at integer not null, -- Nothing is taken for it from then on.
  file_id text, -- What it became once it was whole.
  constraint uploads_pkey primary key (id),
  constraint uploads_folder_id_fkey foreign key (folder_id) references folders_of_four (id) on delete cascade
) strict;
insert into uploads_of_folders select id, folder_id, slot, bytes, metadata_sealed, ends_at, file_id from uploads;
create table parts_of_uploads (
  upload_id text not null, -- Of which upload.
  begins integer not null, -- How many bytes come before it.
  bytes integer not null, -- How many bytes it has.
  blob text not null, -- Under which name they are in the store.
  key_sealed blob not null, -- The key of these bytes, sealed with the account's key.
  constraint upload_parts_pkey primary key (upload_id, begins),
  constraint upload_parts_upload_id_fkey foreign key (upload_id) references uploads_of_folders (id) on delete cascade
) strict;
insert into parts_of_uploads select upload_id, begins, bytes, blob, key_sealed from upload_parts;
drop table upload_parts;
drop table uploads;
alter table uploads_of_folders rename to uploads;
alter table parts_of_uploads rename to upload_parts;
create index uploads_folder on uploads (folder_id);
create index uploads_ends on uploads (ends_at);

drop table folders;
alter table folders_of_four rename to folders;
create index folders_account on folders (account_id);
create index folders_draft on folders (draft_id);
create index folders_round on folders (round_id);
create index folders_message on folders (message_id);
create index folders_supplement on folders (supplement_id);
