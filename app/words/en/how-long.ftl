# How long cases take, counted from those of this installation.

how-long-title = How long cases take
how-long-lead = This is counted from the cases that were filed here in the last three years. It is no promise: yours can be faster or slower.
how-long-none-title = Too few cases to say
how-long-none-text = As soon as twenty cases of a form have come to an end, this page says how long they took.
how-long-see = See how long { $form } takes

how-long-identity = From filing until photo and fingerprints were taken
how-long-decision = From filing to the decision
how-long-card = From the approval until the card was mailed
how-long-document = From the approval until the document was mailed
how-long-oath = From the approval to the certificate

how-long-days = { $count ->
    [0] less than a day
    [one] 1 day
   *[other] { $count } days
  }
how-long-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
  }
how-long-months = { $count ->
    [one] 1 month
   *[other] { $count } months
  }

how-long-range-days = { $from } to { $to } days
how-long-range-weeks = { $from } to { $to } weeks
how-long-range-months = { $from } to { $to } months
how-long-range-open = { $length } or longer
how-long-usual-filing = Usually { $length } after filing
how-long-usual-approval = Usually { $length } after the approval

how-long-sentence = Half of the cases took no more than { $half }, and four of five no more than { $most }.
how-long-sentence-open = Half of the cases took no more than { $half }. How long four of five take cannot be said yet, because too many are still on their way.
how-long-sentence-unknown = Fewer than half of the cases have reached this point. How long it takes cannot be said yet.
how-long-ask = Nine of ten cases took no more than { $length }. If yours takes longer, it is right to ask us why.
how-long-counted = Counted on { $date } from { $over } cases that had reached this point and { $waiting } that were still on their way or had left it. Those that still wait are counted for as long as they have waited, so that they do not make it look faster than it is.
how-long-chart = How many of 100 cases had reached this point
how-long-chart-after = After
how-long-chart-share = Of 100 cases
how-long-chart-percent = { $percent } of 100

case-how-long-title = How long it takes
case-how-long-waited = Your case has waited for { $length } so far.
case-how-long-ask-from = If this has not happened by { $date }, it is right to ask us why.
case-how-long-ask-now = It takes longer than most. It is right to ask us why.
case-how-long-uncounted = Too few cases of this form have come so far here, so how long it takes cannot be said yet.
case-how-long-ask-now-uncounted = It is right to ask us why it has not happened yet.
case-how-long-more = See how this was counted
