-- A last day is over half a day later than it was, when it is over everywhere. Until when somebody has time to answer is read anew from
-- the history of each case that asks them something.
update cases set read_to = 0 where round_until is not null;
