-- What the desk counts is counted from these alone, but for whether a case is somebody's.
create index cases_open_figures on cases (form, awaits) where awaits is not null and account_id is not null;
create index cases_open_age on cases (form, filed_at) where awaits is not null and account_id is not null;
create index cases_filed on cases (filed_at) where account_id is not null;
create index cases_open_round on cases (round_until) where round_until is not null;
create index cases_open_visit on cases (visit_at) where visit_at is not null;
create index case_events_ended on case_events (happened_at, what, case_id)
  where what in ('approved', 'denied', 'withdrawn', 'closed', 'reopened', 'reconsidered');
