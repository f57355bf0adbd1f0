-- Cases of which something is told in the next daily mail.
create table held_news (
  account_id text not null, -- Whom it is told.
  case_id text not null, -- To which case something happened.
  held_at integer not null, -- When, for the first time since the last mail.
  constraint held_news_pkey primary key (account_id, case_id),
  constraint held_news_account_id_fkey foreign key (account_id) references accounts (id),
  constraint held_news_case_id_fkey foreign key (case_id) references cases (id)
) strict;
create index held_news_held_at on held_news (held_at);
