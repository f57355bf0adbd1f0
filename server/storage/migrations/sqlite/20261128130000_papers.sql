-- What was filed as PDF files, made once and kept with it.
create table papers (
  filing_id text not null, -- What it shows.
  language text not null, -- The language of the paper.
  made_at integer not null, -- When it was made.
  sealed blob not null, -- The file, sealed with the account's key.
  constraint papers_pkey primary key (filing_id, language),
  constraint papers_filing_id_fkey foreign key (filing_id) references filings (id)
) strict;
