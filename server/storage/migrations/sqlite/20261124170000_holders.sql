-- Who an account belongs to, and attempts that belong to the making of one.
alter table accounts add column holder_sealed blob; -- Name, role and what that needs, sealed with the account's key; none until they say.
alter table accounts add column holder_saved_at integer; -- When they last said so, and certified it where that is asked.
alter table sign_in_attempts add column is_sign_up integer not null default 0; -- 1 when it goes on from the link of a confirmation mail.
