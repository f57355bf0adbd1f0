# Where a case stands: what happened, what it means, what comes next, what the person does.

# One for each status: title, meaning, next, todo.
case-received-title = We received your form
case-received-meaning = The agency has your form and everything it needs to accept it. It has not decided anything yet.
case-received-next = The agency checks who you are. It may use a photo and fingerprints it took before, or ask you to come to an appointment.
case-received-todo = Nothing now. We will write to you when something changes.
case-identity-appointment-title = You have an appointment
case-identity-appointment-meaning = The agency wants to take your photo, your fingerprints and your signature.
case-identity-appointment-next = After the appointment, an officer reviews your case.
case-identity-appointment-todo = Go to your appointment. Bring the notice and an identity document with your photo. If you cannot go, ask for another date before that day.
case-identity-checked-title = Your identity is confirmed
case-identity-checked-meaning = The agency has the photo, fingerprints and signature it needs.
case-identity-checked-next = An officer will review your form and your documents.
case-identity-checked-todo = Nothing now. We will write to you when something changes.
case-under-review-title = An officer is reviewing your case
case-under-review-meaning = The officer reads your answers and your documents. This does not mean that something is wrong.
case-under-review-next = The officer approves or denies your request, or asks you for more.
case-under-review-todo = Nothing now. If you move, tell the agency your new address within 10 days.
case-approved-title = Your request was approved
case-approved-meaning = The agency said yes. Your new card has not been made yet.
case-approved-next = Your card is made and mailed to you.
case-approved-todo = Check that your mailing address is right. The card goes there, and a wrong address can make it get lost.
case-card-made-title = Your card is being made
case-card-made-meaning = Your request is approved and the card has been ordered.
case-card-made-next = The card is mailed to your address.
case-card-made-todo = Check that your mailing address is right. The card goes there.
case-card-mailed-title = Your card is in the mail
case-card-mailed-meaning = The card was given to the post office.
case-card-mailed-next = This was the last step. Nothing more will happen in this case.
case-card-mailed-todo = Look in your mail. When the card comes, check that everything on it is right. If it does not come, tell the agency.
case-denied-title = Your request was denied
case-denied-meaning = The agency said no. Your decision notice gives the reasons.
case-denied-next = This case is closed unless you ask the agency to look at it again.
case-denied-todo = Read the decision notice today. It says what you can do and by which date. If you miss that date, you can lose your right to answer. Talk to a lawyer or an accredited representative.

# The stages of a case.
stage-received-title = Received
stage-received-explanation = We have your form, your signature and your fee, if there is one.
stage-identity-title = Identity
stage-identity-explanation = The agency confirms who you are with a photo, fingerprints and a signature. It may use ones you gave before.
stage-review-title = Review
stage-review-explanation = An officer reads your form and your documents, and may ask you for more.
stage-decision-title = Decision
stage-decision-explanation = The officer approves or denies your request and sends you a notice.
stage-card-title = Card
stage-card-explanation = Your new card is made and mailed to you.
stage-state-done = Done
stage-state-now = Now
stage-state-next = Next
stage-state-not-needed = Not needed

# What happened, as lines of the history.
history-received = Your form was filed and received.
history-fee-paid = Your fee of { $amount } was paid.
history-no-fee = Your form was accepted. Your answers show that there is no fee.
history-identity-appointment = You were given an appointment for a photo, fingerprints and a signature.
history-identity-checked = Your identity was confirmed.
history-review-started = An officer began to review your case.
history-approved = Your request was approved.
history-denied = Your request was denied.
history-card-made = Your card was ordered.
history-card-mailed = Your card was mailed.
