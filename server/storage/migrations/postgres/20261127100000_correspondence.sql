alter table accounts add column correspondence_sealed bytea;
comment on column accounts.correspondence_sealed is 'Other addresses, ways and quiet mode, sealed with the account''s key; none while they have chosen nothing.';
