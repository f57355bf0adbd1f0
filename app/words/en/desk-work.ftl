# Cases as the agency's desk works on them.

security-desk-case-assigned = At the desk, you said who works on a case, or by when
security-desk-case-received = At the desk, a case was given to you
security-desk-case-given-on = At the desk, a case that you had was given to somebody else

desk-show-cases = Cases
desk-work-filter = Which cases
desk-work-whose = Whose
desk-work-everybodys = Everybody’s
desk-work-mine = Mine
desk-work-nobodys = Nobody’s
desk-work-form = Form
desk-work-any-form = Every form
desk-work-waits = What they wait for
desk-work-waits-any = Anything
desk-work-waits-us = Something of us
desk-work-waits-person = The person, who still has time
desk-work-waits-too-long = The person, whose time is over
desk-work-when = Due
desk-work-any-time = Overdue or not
desk-work-overdue = Overdue only
desk-work-filter-button = Show these
desk-work-empty-title = No open case
desk-work-empty-text = None of the open cases is like this. Cases that you filed yourself are not shown.
desk-work-count = { $count ->
    [one] 1 case
   *[other] { $count } cases
  }
desk-work-count-more = More than { $count } cases
desk-work-first = Back to the first
desk-work-next = Next cases

desk-awaits-fee = Fee to decide
desk-awaits-other-time = Other time asked for
desk-awaits-sooner = Faster decision asked for
desk-awaits-answer = Answer received
desk-awaits-person = Waits for the person
desk-awaits-others = With somebody else
desk-awaits-decision = Ready to decide
desk-awaits-benefit = Approved, to be delivered
desk-awaits-appeal = Appeal
desk-awaits-next-step = Next step is ours
desk-awaits-too-long = The person’s time is over
desk-awaits-over = Over

desk-work-until = The person has time until { $day }
desk-work-was-until = The person had time until { $day }
desk-work-list-until = Until { $day }
desk-work-late = Overdue
desk-work-tick = Tick
desk-work-yours = Yours
desk-work-somebody = Somebody who works here no longer
desk-work-act-by = To act on by { $day }
desk-work-act-by-over = Overdue: to act on by { $day }

desk-case-waits = What it waits for
desk-assign-who = Works on it
desk-assign-title = Work on this case
desk-assign-day = By when do we want to have acted?
desk-assign-day-hint = Month, day and year, such as 07/15/2027. The person is not told.
desk-assign-take = Take it
desk-assign-save = Save the day
desk-assign-back = Give it back
desk-assign-to = Who works on it?
desk-assign-to-nobody = Nobody
desk-assign-give = Save
desk-assign-others = Only a supervisor gives it to somebody else.
error-desk-assign-day = Enter a day from today on, within two years, such as 07/15/2027, or leave the field empty.

desk-assigned-title = Saved
desk-assigned-yours = You work on this case.
desk-assigned-other = Somebody else works on this case now, and finds it in their list.
desk-assigned-nobody = Nobody works on this case now.
desk-assign-refused-title = Nothing was changed
desk-assign-moved = Somebody has said something else about who works on this case, or by when, since you opened this page. Below is how it is now.
desk-assign-over = The case is over. There is nothing to work on.
desk-assign-not-theirs = This person cannot work on this case: they do not decide here, or it is their own.
desk-assign-not-allowed = Somebody else works on this case. Only a supervisor gives it to another person.

desk-batch-title = Do something with several cases
desk-batch-with = With the cases that you ticked
desk-batch-what = What do you want to do?
desk-batch-choose = Choose
desk-batch-go-on = Look at it first
desk-batch-tick-hint = Tick the cases, choose what to do with them, and see for each whether it can be done, before anything happens.
desk-batch-give = Give it to { $name }
desk-batch-cases = The cases that you ticked
desk-batch-outcome = What comes of it
desk-batch-can = Can be done
desk-batch-lead = { $count ->
    [0] It can be done with none of them. Nothing has happened.
    [one] Nothing has happened yet. It is done with 1 case, and its person gets the letter about it, in their language, with what you write here.
   *[other] Nothing has happened yet. It is done with { $count } cases, one after another, and the person of each gets the letter about it, in their language, with what you write here.
  }
desk-batch-assign-lead = { $count ->
    [0] It can be done with none of them. Nothing has happened.
    [one] Nothing has happened yet. It is done with 1 case. Its person is not told.
   *[other] Nothing has happened yet. It is done with { $count } cases. The days by which we want to have acted stay as they are, and nobody is told but your colleagues.
  }
desk-batch-no-case = Go back to the list and tick other cases.
desk-batch-letter = The letter, as the person of { $receipt } would get it
desk-batch-letter-others = The person of each other case gets one about theirs. What you write below is in it once you have it shown again.
desk-batch-letter-noted = The person of each other case gets one about theirs, with the same note.
desk-batch-read = Show the letter with this note
desk-batch-button = Do it with these cases
desk-batch-back = Back to the list
desk-batch-done-title = What was done
desk-batch-done = Done with { $done } of { $all }
desk-batch-done-text = For each case the table says what came of it. What was done is not done a second time when you press again.
desk-batch-was-done = Done
desk-batch-not-now = Cannot happen to it as it stands
desk-batch-still-time = The person has time until the end of { $day }, wherever they are
desk-batch-moved = Something happened to it meanwhile, or it was done already
desk-batch-not-found = Not there
desk-batch-not-allowed = Not yours to do
desk-batch-not-theirs = Not theirs to work on
error-desk-batch-none = Tick at least one case.
error-desk-batch-what = Choose what to do with the cases.

desk-figures-title = Figures
desk-figures-lead = Counted from all cases that are in somebody’s account. Nothing here says anything of one case.
desk-figures-late = What is late, and what is asked of people
desk-figures-overdue = Overdue by our own day
desk-figures-overdue-nobody = Of these, nobody works on
desk-figures-rounds = Requests that wait for an answer
desk-figures-rounds-over = Requests whose last day is over
desk-figures-visits = Appointments to come
desk-figures-visits-over = Appointments whose time is over, and nothing written down
desk-figures-awaits = Open cases, by what they wait for
desk-figures-forms = Open cases, by form
desk-figures-cases = Cases
desk-figures-median = Days open: half of the cases at least
desk-figures-months = The last twelve months
desk-figures-month = Month
desk-figures-received = Received
desk-figures-decided = Approved or denied
desk-figures-waiting = Waiting for a decision at its end
desk-figures-none = There is nothing to count yet.
desk-figures-counted = Counted on { $day } at { $time }, and anew every ten minutes. How many waited at the end of a month is counted back from those that wait now.
