alter table payments add column dispute text;
alter table payments add column disputed_at bigint;
alter table payments add column dispute_ended_at bigint;
comment on column payments.dispute is 'What a bank that wants the money back has said: open, won, lost.';
comment on column payments.disputed_at is 'When it began.';
comment on column payments.dispute_ended_at is 'When it was decided.';

create table refunds (
  id text not null,
  payment_id text not null,
  amount_cents bigint not null,
  reason text not null,
  state text not null,
  ordered_at bigint not null,
  look_at bigint not null,
  ended_at bigint,
  constraint refunds_pkey primary key (id),
  constraint refunds_payment_id_fkey foreign key (payment_id) references payments (id)
);
create unique index refunds_one on refunds (payment_id) where state <> 'failed';
create index refunds_payment on refunds (payment_id);
create index refunds_look on refunds (look_at) where state = 'ordered';
create index refunds_failed on refunds (payment_id) where state = 'failed';
create index payments_owed on payments (id) where state = 'owed-back';
comment on table refunds is 'Money on its way back. Rows are never taken away.';
comment on column refunds.id is 'Names the refund at the provider, too.';
comment on column refunds.payment_id is 'Which payment is given back.';
comment on column refunds.amount_cents is 'How much of it.';
comment on column refunds.reason is 'Why: unused, not-due, our-mistake, withdrawn.';
comment on column refunds.state is 'ordered, done, failed.';
comment on column refunds.ordered_at is 'When.';
comment on column refunds.look_at is 'When to ask the provider next, while it is ordered.';
comment on column refunds.ended_at is 'When it was done, or failed.';
