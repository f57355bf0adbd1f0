# The agency's desk, for those who work there.

staff-officer = Officer
staff-supervisor = Supervisor
staff-clerk = Clerk

mail-staff-added-subject = You work at the desk of { $site } now
mail-staff-added-text =
    Hello,

    Your { $site } account is let to the desk from now on. Your role: { $role }.

    To open the desk, sign in with a passkey or with a code of an authenticator app. Everything that is done and looked at there is written down.

    If you do not know of this, tell whoever runs { $site }.

    { $site }
mail-staff-ended-subject = You no longer work at the desk of { $site }
mail-staff-ended-text =
    Hello,

    Your { $site } account is no longer let to the desk. Everything else in your account is as before.

    If you do not know of this, tell whoever runs { $site }.

    { $site }

security-staff-added = You were let to the agency's desk
security-staff-ended = You are no longer let to the agency's desk
security-desk-fee-granted = At the desk, you decided that a fee is waived or reduced
security-desk-fee-not-granted = At the desk, you decided that a fee is not waived or reduced
security-desk-fee-given-back = At the desk, you gave a fee back

library-seen-officer-once = An officer of the agency, on { $day }, { $time }
library-seen-officer-often = An officer of the agency, first on { $first-day }, { $first-time }, and last on { $last-day }, { $last-time }

desk-title = Desk
desk-lead = What there is to work on: what is due first comes first, then what has waited longest.
desk-show = Show
desk-show-fees = Fees to decide
desk-show-money = Money owed back
desk-empty-fees = No fee waits for a decision.
desk-empty-money = No money waits to be given back.
desk-waiver = Fee waiver
desk-reduction = Reduced fee
desk-filed = Filed on { $day }
desk-owed = { $amount } owed back
desk-owed-failed = The refund failed
desk-owed-new = Not ordered yet
desk-owed-paid = Paid on { $day }
desk-owed-no-case = Nothing was filed with it. It is sent back by itself; there is no case to open.
desk-earlier = Earlier
desk-later = Later

desk-find = Find a case by its receipt number
desk-find-button = Open the case
error-desk-receipt = Enter a receipt number: three letters and ten digits, such as LFD0000000042.
error-desk-no-case = There is no case with this receipt number. Compare it with the letter or the mail that you have.

desk-stronger-title = Sign in with more than a code by mail
desk-stronger-text = The desk shows what other people told us. To open it, show that it is you with a passkey, or with your password and a code of an authenticator app.
desk-stronger-prove = Show that it is you
desk-stronger-add = Add a passkey or an app to your account

desk-case-title = Case at the desk
desk-case-filed-by = Signed by
desk-case-status = Where the case stands
desk-case-person-reads = The sentences about money and history are as the person reads them.
desk-case-papers = What was filed
desk-case-paper = Open the form as a PDF file
desk-case-evidence = Documents sent
desk-case-file = Open file { $number }
desk-case-with = { $form }, { $receipt }, goes with it
desk-case-written = That you opened this case was written down.
desk-case-look-only = You can look at this case. Deciding and giving money back is for officers.

desk-fee-title = Decide about the fee
desk-fee-link = Decide about the fee
desk-fee-waiver-lead = This person asks not to pay the fee of this form.
desk-fee-reduction-lead = This person asks to pay a reduced fee for this form.
desk-fee-decision = What do you decide?
desk-fee-grant = Grant it
desk-fee-grant-hint = The case goes on.
desk-fee-refuse = Do not grant it
desk-fee-refuse-hint = The form is returned, the case is closed, and what was paid for it is given back.
desk-fee-reason = Why?
desk-fee-reason-hint = The person reads these words. Say what you looked at and what follows from it. 10 to 1000 characters.
desk-fee-go-on = Read what the person will read
error-desk-decision = Choose what you decide.
error-desk-reason-short = Say why, in at least 10 characters. The person reads it.
error-desk-reason-long = Say it in at most 1000 characters.
desk-confirm-title = This is what the person will read
desk-confirm-lead = Nothing is decided yet. Once you decide, the letter is sent, and the decision cannot be changed here.
desk-confirm-other = The request { $receipt }, which went with this form, is closed with the same decision.
desk-confirm-button = Decide
desk-confirm-change = Change it

desk-decided-title = Decided
desk-decided-granted = The fee is waived or reduced, and the person was told.
desk-decided-refused = The fee is not waived or reduced. The form was returned, and the person was told.
desk-late-title = Somebody decided before you
desk-late-granted = Somebody at the desk has granted it already. What you wrote was not sent.
desk-late-refused = Somebody at the desk has decided already not to grant it. What you wrote was not sent.

desk-refund-title = Give the fee back
desk-refund-link = Give the fee back
desk-refund-lead = { $amount } go back, whole, the way they came. The case goes on as it is.
desk-refund-reason = Why is it given back?
desk-refund-reason-hint = The person reads it on the page about their payment.
desk-refund-not-due = The fee was not due
desk-refund-our-mistake = We made a mistake
desk-refund-withdrawn = The person took the form back in time
desk-refund-button = Give it back
error-desk-refund-reason = Choose why the fee is given back.
desk-refunded-title = Ordered
desk-refunded-text = The fee is to be given back. The person sees it on the page about their payment.
desk-refund-refused-title = Not given back
desk-refund-disputed = The person's bank disputes the payment. It decides, or has given the money back.
desk-refund-no-fee = Nothing was paid for this case.
