-- Texts of the agency that are kept ready for letters.
create table templates (
  id text not null, -- Names it.
  act text not null, -- What happens to a case with such a letter.
  name text not null, -- What officers call it.
  texts text not null, -- What is written, by the name of what is asked and its language, as JSON.
  revision integer not null, -- Counts its changes, from 1.
  changed_at integer not null, -- When it was changed last.
  retired_at integer, -- Since when it is not offered.
  constraint templates_pkey primary key (id),
  constraint templates_revision_check check (revision > 0)
) strict;
create unique index templates_one on templates (act, name) where retired_at is null;
