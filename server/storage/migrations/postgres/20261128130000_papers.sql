create table papers (
  filing_id text not null,
  language text not null,
  made_at bigint not null,
  sealed bytea not null,
  constraint papers_pkey primary key (filing_id, language),
  constraint papers_filing_id_fkey foreign key (filing_id) references filings (id)
);
comment on table papers is 'What was filed as PDF files, made once and kept with it.';
comment on column papers.filing_id is 'What it shows.';
comment on column papers.language is 'The language of the paper.';
comment on column papers.made_at is 'When it was made.';
comment on column papers.sealed is 'The file, sealed with the account''s key.';
