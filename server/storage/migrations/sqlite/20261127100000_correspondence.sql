-- How people want to be written to.
alter table accounts add column correspondence_sealed blob; -- Other addresses, ways and quiet mode, sealed with the account's key; none while they have chosen nothing.
