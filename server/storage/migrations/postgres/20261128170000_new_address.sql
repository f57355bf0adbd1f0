alter table case_events add column other_case_id text
  constraint case_events_other_case_id_fkey references cases (id);
comment on column case_events.other_case_id is 'The case that brought it: of the form that told a new address.';
