-- Some threads ask the agency to do something in a case, and not only for an answer.
alter table threads add column request text; -- What they ask for; none of a plain message.
