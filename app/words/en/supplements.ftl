# Documents that a person sends to a case and that nobody asked for.

send-section = More documents
send-link = Send more documents
sent-link = What you sent on { $day }
send-title = Send more documents
send-lead = Here you send something that the agency has not asked you for: a newer document, a correction, or more proof. Everything you add is kept here until you send it, so you can stop and come back on another day.
send-asked-title = The agency asks you for something now
send-asked = What you have to send belongs to your answer to that. There is one answer, with everything together. After it you can send more here.
send-asked-link = Go to what the agency asks you for
send-asked-elsewhere = Its letter says how to answer.
send-fee-title = Nothing can be sent yet
send-fee = An officer decides about your fee first. After that you can send documents here.
send-over-title = This case takes no more documents
send-over = It is decided, or it has ended in another way. Your case says what you can do now.
send-kept = Nothing of what you have put together was sent.
send-there = What you send
send-item-none = Nothing added, so it is not sent
send-item-remove = Take this off what you send
send-add = Add a document
send-add-more = Add another document
send-what = What is it?
send-what-hint = In your own words, for example “My new passport” or “A letter from my employer”. You add its photos or files on the next page.
send-add-button = Go on to its files
send-slot-title = A document that you send: { $receipt }
send-slot-back = Everything that you send
send-rule-title = Before you send it
send-rule = What you send stays with your case: you cannot change it or take it back. If something in it was wrong, send the right document in the same way.
send-button = Send these documents now
send-not-sent-title = Nothing was sent
send-not-sent-empty = There is no document in it yet that can be sent. Add one first.
send-not-sent-checking = We are still making sure that your documents can be opened safely. Open this page again in a few minutes. Everything is kept.
send-not-sent-changed = Something has changed since you opened this page. Look at it again, and then send it.
send-not-sent-many = { $hours ->
    [one] You have sent documents 10 times in one day. Everything is kept. Send it in 1 hour.
   *[other] You have sent documents 10 times in one day. Everything is kept. Send it in { $hours } hours.
  }
error-send-title-empty = Say what it is
error-send-title-long = Say what it is in at most { $most } characters
error-send-many = There is room for { $most } documents at a time. Send these first, then send the others
sent-title = We received your documents
sent-lead = They are with your case. Keep this page: it says what you sent and when it came. We have sent you a letter and an e-mail about it.
sent-list-title = What you sent
library-supplement = Sent without being asked, document { $number }
mail-supplement-subject = We received your documents: { $receipt }
mail-supplement-text = We received documents that you sent to your case without being asked for them.

    Your receipt number: { $receipt }
    Received: { $day }, { $time } Universal Time
    Files: { $files }

    What you sent, and what happens now, is in your case:
    { $link }
desk-sent-title = What the person sent without being asked
desk-sent-on = Received on { $moment }
desk-sent-new = New
desk-sent-mark = Documents to look at
desk-work-waits-unseen = Documents that came and that nobody has looked at
