-- Every definition under which something was signed, word for word, for ever.
create table form_editions (
  digest blob not null, -- SHA-256 of the definition.
  form text not null, -- Which form.
  edition text not null, -- Which edition.
  definition text not null, -- Structure and words, as JSON.
  first_used_at integer not null, -- When it was first signed under.
  constraint form_editions_pkey primary key (digest)
) strict;

-- Drafts as they were signed, frozen. It counts while the draft has still the version that was signed.
create table signatures (
  filing_id text not null, -- The filing it becomes. Made here, so that one signature is filed once.
  draft_id text not null, -- Which draft.
  version integer not null, -- Which revision of it.
  definition blob not null, -- Under which definition.
  language text not null, -- In which language the certification was read: en, es.
  signed_at integer not null, -- When.
  digest blob not null, -- SHA-256 of definition, answers and signature together.
  sealed blob not null, -- Answers on the live path, typed name and certifications, sealed with the account's key.
  fees text not null, -- The lines of the fee, as JSON.
  fee_cents integer not null, -- Their sum.
  constraint signatures_pkey primary key (filing_id),
  constraint signatures_draft_id_version_key unique (draft_id, version),
  constraint signatures_draft_id_fkey foreign key (draft_id) references drafts (id) on delete cascade,
  constraint signatures_definition_fkey foreign key (definition) references form_editions (digest)
) strict;

-- Fees, from the order to the money. Rows are never taken away.
create table payments (
  id text not null, -- Names the order at the provider, too.
  account_id text not null, -- Who pays. No reference: the row outlives everything else.
  draft_id text not null, -- For which draft. No reference, for the same reason.
  filing_id text not null, -- For which signature; once used, for which filing.
  amount_cents integer not null, -- How much was ordered.
  state text not null, -- ordered, open, paid, filed, owed-back, declined, cancelled, expired.
  checkout_id text, -- The provider's name for the checkout.
  checkout_url text, -- The provider's page.
  ordered_at integer not null, -- When.
  look_at integer not null, -- When to ask the provider next, while nothing is decided.
  paid_at integer, -- When the money was taken.
  paid_cents integer, -- How much.
  reference text, -- What the provider calls it.
  constraint payments_pkey primary key (id),
  constraint payments_checkout_id_key unique (checkout_id)
) strict;
create unique index payments_undecided on payments (filing_id) where state in ('ordered', 'open');
create unique index payments_filed on payments (filing_id) where state = 'filed';
create index payments_draft on payments (draft_id);
create index payments_look on payments (look_at) where state in ('ordered', 'open', 'paid');

-- Events of the provider that were taken, so that a second copy is known.
create table payment_events (
  id text not null, -- The provider's name for it.
  payment_id text not null, -- Which payment it was about.
  taken_at integer not null, -- When.
  constraint payment_events_pkey primary key (id)
) strict;

-- The built-in checkout's own books.
create table sandbox_checkouts (
  id text not null, -- In its address; cannot be guessed.
  payment_id text not null, -- The order.
  amount_cents integer not null, -- How much.
  description text not null, -- What for.
  language text not null, -- In which language its page speaks: en, es.
  return_url text not null, -- Where the person goes back to.
  reference text not null, -- What the payment will be called.
  opened_at integer not null, -- When.
  outcome text, -- How it ended: paid, declined, cancelled.
  outcome_at integer, -- From when on that shows.
  constraint sandbox_checkouts_pkey primary key (id)
) strict;

-- Forms as they were filed. Rows are only added.
create table filings (
  id text not null, -- Names the filing.
  account_id text not null, -- Who filed.
  draft_id text not null, -- From which draft: one filing for each.
  form text not null, -- Which form.
  edition text not null, -- Which edition.
  definition blob not null, -- Under which definition.
  language text not null, -- In which language it was signed: en, es.
  signed_at integer not null, -- When it was signed.
  filed_at integer not null, -- When it was filed.
  digest blob not null, -- SHA-256 of definition, answers and signature together.
  sealed blob not null, -- Answers on the live path, typed name and certifications, sealed with the account's key.
  fees text not null, -- The lines of the fee, as JSON.
  fee_cents integer not null, -- Their sum.
  constraint filings_pkey primary key (id),
  constraint filings_draft_id_key unique (draft_id),
  constraint filings_account_id_fkey foreign key (account_id) references accounts (id),
  constraint filings_definition_fkey foreign key (definition) references form_editions (digest)
) strict;

-- How many receipt numbers were given out. Counted with the filing, so that none is missing.
create table receipt_serials (
  prefix text not null, -- The letters they begin with.
  last integer not null, -- The last one.
  constraint receipt_serials_pkey primary key (prefix)
) strict;

-- What the agency decides.
create table cases (
  id text not null, -- Names the case.
  account_id text not null, -- Whose.
  filing_id text not null, -- What was filed.
  receipt_number text not null, -- What the person follows it by.
  form text not null, -- Which form.
  filed_at integer not null, -- When it was filed.
  constraint cases_pkey primary key (id),
  constraint cases_filing_id_key unique (filing_id),
  constraint cases_receipt_number_key unique (receipt_number),
  constraint cases_account_id_fkey foreign key (account_id) references accounts (id),
  constraint cases_filing_id_fkey foreign key (filing_id) references filings (id)
) strict;
create index cases_account on cases (account_id, filed_at);

-- What happened to a case. Rows are only added.
create table case_events (
  case_id text not null, -- To which case.
  number integer not null, -- Counts from 1.
  happened_at integer not null, -- When.
  what text not null, -- What, as a word of the code.
  detail integer, -- A number that belongs to it: cents paid, or the time of an appointment.
  constraint case_events_pkey primary key (case_id, number),
  constraint case_events_case_id_fkey foreign key (case_id) references cases (id)
) strict;
