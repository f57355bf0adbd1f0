-- How many cases of a form took how many days to the end of a stage, counted now and then. Says nothing of any case.
create table how_long (
  form text not null, -- Which form, by its id.
  stage text not null, -- To the end of which stage.
  counted_at bigint not null, -- When they were counted.
  waits text not null, -- For each number of days: how many are through, and how many are on their way.
  constraint how_long_pkey primary key (form, stage)
);
