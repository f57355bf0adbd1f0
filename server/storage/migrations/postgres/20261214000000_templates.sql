create table templates (
  id text not null,
  act text not null,
  name text not null,
  texts text not null,
  revision bigint not null,
  changed_at bigint not null,
  retired_at bigint,
  constraint templates_pkey primary key (id),
  constraint templates_revision_check check (revision > 0)
);
comment on table templates is 'Texts of the agency that are kept ready for letters.';
comment on column templates.id is 'Names it.';
comment on column templates.act is 'What happens to a case with such a letter.';
comment on column templates.name is 'What officers call it.';
comment on column templates.texts is 'What is written, by the name of what is asked and its language, as JSON.';
comment on column templates.revision is 'Counts its changes, from 1.';
comment on column templates.changed_at is 'When it was changed last.';
comment on column templates.retired_at is 'Since when it is not offered.';
create unique index templates_one on templates (act, name) where retired_at is null;
