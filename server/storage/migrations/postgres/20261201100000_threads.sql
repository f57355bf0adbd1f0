-- What a person and the agency write to each other, a thread for each thing that somebody asks about.
create table threads (
  id text not null, -- Names it.
  account_id text not null, -- Whose.
  concern text not null, -- What it is about: case, account, technical, other.
  case_id text, -- Which case, if it is about one.
  subject_sealed bytea not null, -- The same in its person's own words, sealed with the account's key.
  begun_at bigint not null, -- When it was begun.
  waits_since bigint, -- Since when its person waits for an answer; none while the agency has answered.
  answer_by bigint, -- Until when they were told to expect it.
  closed_at bigint, -- When the agency closed it, unless its person has written since.
  constraint threads_pkey primary key (id),
  constraint threads_account_id_fkey foreign key (account_id) references accounts (id),
  constraint threads_case_id_fkey foreign key (case_id) references cases (id)
);
create index threads_account on threads (account_id);
create index threads_case on threads (case_id);
create index threads_waiting on threads (waits_since) where waits_since is not null;

-- What was written. Nothing in a row is ever changed, but when it was read and under which key it is sealed.
create table messages (
  id text not null, -- Names it. Its form holds it already, so that one that is sent twice is one.
  thread_id text not null, -- In which thread.
  number bigint not null, -- Its place there, from 1.
  side text not null, -- Who wrote it: person, agency.
  sent_at bigint not null, -- When.
  read_at bigint, -- When the other side first read it.
  waited bigint, -- Of an answer: how many microseconds its person had waited for it.
  text_sealed bytea not null, -- What it says, sealed with the key of its person's account.
  constraint messages_pkey primary key (id),
  constraint messages_thread_id_number_key unique (thread_id, number),
  constraint messages_thread_id_fkey foreign key (thread_id) references threads (id)
);
create index messages_answers on messages (sent_at) where waited is not null;

-- Who at the desk looked at which thread. Rows are only added.
create table thread_looks (
  id text not null, -- Names the look.
  thread_id text not null, -- At which thread.
  account_id text not null, -- Whose account looked.
  seen_at bigint not null, -- When.
  constraint thread_looks_pkey primary key (id),
  constraint thread_looks_thread_id_fkey foreign key (thread_id) references threads (id),
  constraint thread_looks_account_id_fkey foreign key (account_id) references accounts (id)
);
create index thread_looks_thread on thread_looks (thread_id);
create index thread_looks_account on thread_looks (account_id);
