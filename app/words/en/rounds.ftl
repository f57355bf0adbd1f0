# What the agency asks of a person in a case, and their one answer to it.

round-title = What the agency asks you for
round-slot-title = What the agency asks you for: { $receipt }
round-begin = Answer now
round-go-on = Go on with your answer
round-back = Everything that is asked for
round-to-case = Your case
round-left = Answer by { $day }, until midnight where you are. { $days ->
    [one] 1 day is left after today.
   *[other] { $days } days are left after today.
  }
round-last = Answer by { $day }, until midnight where you are. That is the last day.
round-over = The last day was { $day }.
round-late-title = Your answer will be late
round-late-text = It should have been here by { $day }. You can still send it, and it will be put with your case. The agency does not have to count a late answer, and can decide as if there were none. An officer decides that.
round-late-was = It should have been here by { $day }. An officer decides whether it counts.
round-once-title = You can answer only once
round-once-one = There is one answer to each request. After you send it, nothing can be added and nothing changed.
round-once-together = Send everything together: documents, explanations and what you want to say.
round-once-missing = What is missing is not asked for again. The agency then decides with what is there.
round-reason = Why the agency asks
round-reason-elsewhere = What the agency asks for, and why, is in the letter that it mailed to you. Here it is only known that it asks, and until when.
round-asked-on = Asked on { $day }
round-items = What to send
round-items-lead = Add documents to each of these, or say why you do not have one. Everything you add is kept here until you send it, so you can stop and come back on another day.
round-other = Anything else that helps
round-other-help = Documents that answer the reasons above and belong to nothing else in this list.
round-words-title = What you want to say
round-words = Write to the officer who reads your answer. You can leave this empty.
round-words-hint = For example: which document answers which reason. Up to 5,000 characters.
round-review-button = Read it through before you send it
round-keep-button = Keep it and come back later
round-kept-title = Kept
round-kept-text = Nothing is sent yet. You find it here again until you send it.
round-closed-title = This can no longer be answered here
round-closed-text = The agency no longer asks for it, already has your answer, or has decided. Your case says which. If you still have something to send, write to the agency first.
round-review-title = Read your answer before you send it
round-review-lead = Nothing is sent yet. This is everything that the agency would get.
round-review-there = What you send
round-missing-title = Something is missing
round-missing-text = You have neither added a document nor said why you do not have one. You can send your answer all the same; the agency then decides without it.
round-explained = You said: { $text }
round-send-button = Send my one answer now
round-not-sent-title = Your answer was not sent
round-not-sent-empty = There is nothing in your answer yet. Add a document, say why you do not have one, or write to the officer.
round-not-sent-checking = We are still making sure that your documents can be opened safely. Open this page again in a few minutes. Everything is kept.
round-not-sent-changed = Something has changed since you opened this page: a document, your words, or the last day is over. Read it again, and then send it.
round-received-title = We received your answer
round-received-lead = It is with your case. Keep this page: it says what you sent and when it came. We have sent you a letter and an e-mail about it.
round-fact-asked = Asked for on
round-fact-sent = Received
round-fact-by = Last day for it
round-moment = { $day }, { $time }
round-not-there = Nothing was sent for
round-digests = What was received, byte for byte
round-digests-text = This number is different for every file. It proves which files you sent.
round-sent-title = What you answered
round-sent-link = Your answer of { $sent } to what was asked on { $asked }
library-round-item = Answer to the agency, item { $number }
library-round-other = Answer to the agency, other documents
error-round-words-long = What you wrote has { $count } characters. Shorten it to 5,000, or put it into a document and add that.
mail-answer-subject = We received your answer: { $receipt }
mail-answer-text = We received your answer to what the agency asked you for.

    Your receipt number: { $receipt }
    Received: { $day }, { $time }
    Files: { $files }

    An answer can be sent only once. What you sent, and what happens now, is in your case:
    { $link }
desk-rounds-title = What was asked and answered
desk-round-asked = Asked on { $day }, to be answered by { $by }
desk-round-none = Not answered here yet.
desk-round-heard = The person is heard about the reasons; nothing is named.
security-answer-received = Something was sent to the agency about a case
