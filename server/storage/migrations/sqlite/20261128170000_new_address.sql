alter table case_events add column other_case_id text -- The case that brought it: of the form that told a new address.
  constraint case_events_other_case_id_fkey references cases (id);
