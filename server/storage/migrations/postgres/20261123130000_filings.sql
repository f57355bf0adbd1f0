create table form_editions (
  digest bytea not null,
  form text not null,
  edition text not null,
  definition text not null,
  first_used_at bigint not null,
  constraint form_editions_pkey primary key (digest)
);
comment on table form_editions is 'Every definition under which something was signed, word for word, for ever.';
comment on column form_editions.digest is 'SHA-256 of the definition.';
comment on column form_editions.form is 'Which form.';
comment on column form_editions.edition is 'Which edition.';
comment on column form_editions.definition is 'Structure and words, as JSON.';
comment on column form_editions.first_used_at is 'When it was first signed under.';

create table signatures (
  filing_id text not null,
  draft_id text not null,
  version bigint not null,
  definition bytea not null,
  language text not null,
  signed_at bigint not null,
  digest bytea not null,
  sealed bytea not null,
  fees text not null,
  fee_cents bigint not null,
  constraint signatures_pkey primary key (filing_id),
  constraint signatures_draft_id_version_key unique (draft_id, version),
  constraint signatures_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade,
  constraint signatures_definition_fkey foreign key (definition) references form_editions (digest)
);
comment on table signatures is 'Drafts as they were signed, frozen. It counts while the draft has still the version that was signed.';
comment on column signatures.filing_id is 'The filing it becomes. Made here, so that one signature is filed once.';
comment on column signatures.draft_id is 'Which draft.';
comment on column signatures.version is 'Which revision of it.';
comment on column signatures.definition is 'Under which definition.';
comment on column signatures.language is 'In which language the certification was read: en, es.';
comment on column signatures.signed_at is 'When.';
comment on column signatures.digest is 'SHA-256 of definition, answers and signature together.';
comment on column signatures.sealed is 'Answers on the live path, typed name and certifications, sealed with the account''s key.';
comment on column signatures.fees is 'The lines of the fee, as JSON.';
comment on column signatures.fee_cents is 'Their sum.';

create table payments (
  id text not null,
  account_id text not null,
  draft_id text not null,
  filing_id text not null,
  amount_cents bigint not null,
  state text not null,
  checkout_id text,
  checkout_url text,
  ordered_at bigint not null,
  look_at bigint not null,
  paid_at bigint,
  paid_cents bigint,
  reference text,
  constraint payments_pkey primary key (id),
  constraint payments_checkout_id_key unique (checkout_id)
);
create unique index payments_undecided on payments (filing_id) where state in ('ordered', 'open');
create unique index payments_filed on payments (filing_id) where state = 'filed';
create index payments_draft on payments (draft_id);
create index payments_look on payments (look_at) where state in ('ordered', 'open', 'paid');
comment on table payments is 'Fees, from the order to the money. Rows are never taken away.';
comment on column payments.id is 'Names the order at the provider, too.';
comment on column payments.account_id is 'Who pays. No reference: the row outlives everything else.';
comment on column payments.draft_id is 'For which draft. No reference, for the same reason.';
comment on column payments.filing_id is 'For which signature; once used, for which filing.';
comment on column payments.amount_cents is 'How much was ordered.';
comment on column payments.state is 'ordered, open, paid, filed, owed-back, declined, cancelled, expired.';
comment on column payments.checkout_id is 'The provider''s name for the checkout.';
comment on column payments.checkout_url is 'The provider''s page.';
comment on column payments.ordered_at is 'When.';
comment on column payments.look_at is 'When to ask the provider next, while nothing is decided.';
comment on column payments.paid_at is 'When the money was taken.';
comment on column payments.paid_cents is 'How much.';
comment on column payments.reference is 'What the provider calls it.';

create table payment_events (
  id text not null,
  payment_id text not null,
  taken_at bigint not null,
  constraint payment_events_pkey primary key (id)
);
comment on table payment_events is 'Events of the provider that were taken, so that a second copy is known.';
comment on column payment_events.id is 'The provider''s name for it.';
comment on column payment_events.payment_id is 'Which payment it was about.';
comment on column payment_events.taken_at is 'When.';

create table sandbox_checkouts (
  id text not null,
  payment_id text not null,
  amount_cents bigint not null,
  description text not null,
  language text not null,
  return_url text not null,
  reference text not null,
  opened_at bigint not null,
  outcome text,
  outcome_at bigint,
  constraint sandbox_checkouts_pkey primary key (id)
);
comment on table sandbox_checkouts is 'The built-in checkout''s own books.';
comment on column sandbox_checkouts.id is 'In its address; cannot be guessed.';
comment on column sandbox_checkouts.payment_id is 'The order.';
comment on column sandbox_checkouts.amount_cents is 'How much.';
comment on column sandbox_checkouts.description is 'What for.';
comment on column sandbox_checkouts.language is 'In which language its page speaks: en, es.';
comment on column sandbox_checkouts.return_url is 'Where the person goes back to.';
comment on column sandbox_checkouts.reference is 'What the payment will be called.';
comment on column sandbox_checkouts.opened_at is 'When.';
comment on column sandbox_checkouts.outcome is 'How it ended: paid, declined, cancelled.';
comment on column sandbox_checkouts.outcome_at is 'From when on that shows.';

create table filings (
  id text not null,
  account_id text not null,
  draft_id text not null,
  form text not null,
  edition text not null,
  definition bytea not null,
  language text not null,
  signed_at bigint not null,
  filed_at bigint not null,
  digest bytea not null,
  sealed bytea not null,
  fees text not null,
  fee_cents bigint not null,
  constraint filings_pkey primary key (id),
  constraint filings_draft_id_key unique (draft_id),
  constraint filings_account_id_fkey foreign key (account_id) references accounts (id),
  constraint filings_definition_fkey foreign key (definition) references form_editions (digest)
);
comment on table filings is 'Forms as they were filed. Rows are only added.';
comment on column filings.id is 'Names the filing.';
comment on column filings.account_id is 'Who filed.';
comment on column filings.draft_id is 'From which draft: one filing for each.';
comment on column filings.form is 'Which form.';
comment on column filings.edition is 'Which edition.';
comment on column filings.definition is 'Under which definition.';
comment on column filings.language is 'In which language it was signed: en, es.';
comment on column filings.signed_at is 'When it was signed.';
comment on column filings.filed_at is 'When it was filed.';
comment on column filings.digest is 'SHA-256 of definition, answers and signature together.';
comment on column filings.sealed is 'Answers on the live path, typed name and certifications, sealed with the account''s key.';
comment on column filings.fees is 'The lines of the fee, as JSON.';
comment on column filings.fee_cents is 'Their sum.';

create table receipt_serials (
  prefix text not null,
  last bigint not null,
  constraint receipt_serials_pkey primary key (prefix)
);
comment on table receipt_serials is 'How many receipt numbers were given out. Counted with the filing, so that none is missing.';
comment on column receipt_serials.prefix is 'The letters they begin with.';
comment on column receipt_serials.last is 'The last one.';

create table cases (
  id text not null,
  account_id text not null,
  filing_id text not null,
  receipt_number text not null,
  form text not null,
  filed_at bigint not null,
  constraint cases_pkey primary key (id),
  constraint cases_filing_id_key unique (filing_id),
  constraint cases_receipt_number_key unique (receipt_number),
  constraint cases_account_id_fkey foreign key (account_id) references accounts (id),
  constraint cases_filing_id_fkey foreign key (filing_id) references filings (id)
);
create index cases_account on cases (account_id, filed_at);
comment on table cases is 'What the agency decides.';
comment on column cases.id is 'Names the case.';
comment on column cases.account_id is 'Whose.';
comment on column cases.filing_id is 'What was filed.';
comment on column cases.receipt_number is 'What the person follows it by.';
comment on column cases.form is 'Which form.';
comment on column cases.filed_at is 'When it was filed.';

create table case_events (
  case_id text not null,
  number bigint not null,
  happened_at bigint not null,
  what text not null,
  detail bigint,
  constraint case_events_pkey primary key (case_id, number),
  constraint case_events_case_id_fkey foreign key (case_id) references cases (id)
);
comment on table case_events is 'What happened to a case. Rows are only added.';
comment on column case_events.case_id is 'To which case.';
comment on column case_events.number is 'Counts from 1.';
comment on column case_events.happened_at is 'When.';
comment on column case_events.what is 'What, as a word of the code.';
comment on column case_events.detail is 'A number that belongs to it: cents paid, or the time of an appointment.';
