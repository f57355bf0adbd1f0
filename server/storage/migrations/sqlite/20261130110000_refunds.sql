alter table payments add column dispute text; -- What a bank that wants the money back has said: open, won, lost.
alter table payments add column disputed_at integer; -- When it began.
alter table payments add column dispute_ended_at integer; -- When it was decided.

-- Money on its way back. Rows are never taken away.
create table refunds (
  id text not null, -- Names the refund at the provider, too.
  payment_id text not null, -- Which payment is given back.
  amount_cents integer not null, -- How much of it.
  reason text not null, -- Why: unused, not-due, our-mistake, withdrawn.
  state text not null, -- ordered, done, failed.
  ordered_at integer not null, -- When.
  look_at integer not null, -- When to ask the provider next, while it is ordered.
  ended_at integer, -- When it was done, or failed.
  constraint refunds_pkey primary key (id),
  constraint refunds_payment_id_fkey foreign key (payment_id) references payments (id)
) strict;
create unique index refunds_one on refunds (payment_id) where state <> 'failed';
create index refunds_payment on refunds (payment_id);
create index refunds_look on refunds (look_at) where state = 'ordered';
create index refunds_failed on refunds (payment_id) where state = 'failed';
create index payments_owed on payments (id) where state = 'owed-back';
