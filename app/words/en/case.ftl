# The way of a case: its stages, and the lines of its history. Where it stands is in status-*.ftl.

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
stage-document-title = Document
stage-document-explanation = Your document is made and mailed to you.
stage-oath-title = Oath
stage-oath-explanation = You take the oath at a ceremony and get your certificate.
stage-not-needed-explanation = Your case went on, or ended, without this step.
stage-state-done = Done
stage-state-now = Now
stage-state-next = Next
stage-state-not-needed = Not needed

# What happened, as lines of the history.
history-other = Something was noted in your case.
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

# What was written with a line of it, while nobody had the case.
history-items = What was asked for
history-words = What was written
history-remedy = What could be done about it
history-visit = When and where
