alter table accounts add column holder_sealed bytea;
alter table accounts add column holder_saved_at bigint;
alter table sign_in_attempts add column is_sign_up bigint not null default 0;
comment on column accounts.holder_sealed is 'Name, role and what that needs, sealed with the account''s key; none until they say.';
comment on column accounts.holder_saved_at is 'When they last said so, and certified it where that is asked.';
comment on column sign_in_attempts.is_sign_up is '1 when it goes on from the link of a confirmation mail.';
