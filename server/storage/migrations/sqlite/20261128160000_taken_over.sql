-- Which answers of a draft came from elsewhere, until their person has seen them.
alter table drafts add column taken_over text; -- Questions with where each answer came from, as `question=source`, with blanks between.
