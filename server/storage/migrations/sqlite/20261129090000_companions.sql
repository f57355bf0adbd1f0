-- Which filing a signature takes with it: the request for a fee waiver that goes with the form it is asked for. It counts
-- while the signature does, and for ever once that is filed.
create table companions (
  filing_id text not null, -- What was filed to go with another form. It goes once.
  with_filing_id text not null, -- The signature that it goes with, and the filing that becomes of it.
  constraint companions_pkey primary key (filing_id),
  constraint companions_filing_id_fkey foreign key (filing_id) references filings (id),
  constraint companions_with_filing_id_fkey foreign key (with_filing_id) references signatures (filing_id)
    on delete cascade
) strict;
create index companions_with on companions (with_filing_id);
