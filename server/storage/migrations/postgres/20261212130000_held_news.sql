create table held_news (
  account_id text not null,
  case_id text not null,
  held_at bigint not null,
  constraint held_news_pkey primary key (account_id, case_id),
  constraint held_news_account_id_fkey foreign key (account_id) references accounts (id),
  constraint held_news_case_id_fkey foreign key (case_id) references cases (id)
);
create index held_news_held_at on held_news (held_at);
comment on table held_news is 'Cases of which something is told in the next daily mail.';
comment on column held_news.account_id is 'Whom it is told.';
comment on column held_news.case_id is 'To which case something happened.';
comment on column held_news.held_at is 'When, for the first time since the last mail.';
