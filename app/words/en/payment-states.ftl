# What becomes of money after it was paid: on the pages of a payment, and in mails about it.

payment-disputed-title = Your bank is holding this payment
payment-disputed-lead = Someone told your bank that the payment of { $amount } is wrong. The bank holds the money until it decides, so your form cannot be filed yet. If the payment is right, tell your bank so. Or pay again now: if the first payment also comes in, we give it back.
payment-taken-back-title = Your bank gave this payment back to you
payment-taken-back-lead = Your bank gave you back { $amount }, so your form is not paid and not filed. Your signed form is kept. You can pay again.
payment-other-title = Your other payments for this form

case-payment-title = Your payment
case-payment-link = See your payment and its receipt
case-payment-lead = What you paid for this form, when, and what became of the money.
case-payment-free = You paid nothing: your answers show that there is no fee.
case-payment-what = What you paid for
case-payment-fee = Your payment of { $amount }
case-payment-other = Another payment of { $amount }
case-payment-history = What happened to it
case-payment-print = Print this page or save it as a file to keep it with your papers.
case-payment-paid-on = Paid on

money-fee = This money is the fee of this form.
money-fee-todo = You do not have to do anything.
money-waiting = We have this money, and nothing is filed with it yet.
money-waiting-todo = It is used when your form is filed.
money-owed-back = We owe this money back to you. We send it to the card or account that you paid with.
money-owed-back-todo = You do not have to do anything. We write to you when it is sent.
money-failed = We tried to send this money back to you and it did not arrive. We still owe it to you.
money-failed-todo = We try again. If the card or account that you paid with is closed, tell the agency, and give it the payment reference.
money-given-back = We gave this money back to the card or account that you paid with.
money-given-back-todo = You do not have to do anything. It can take ten days until your bank shows it.
money-disputed = Your bank holds this money, because someone told it that the payment is wrong.
money-disputed-todo = If the payment is right, tell your bank so soon. Your bank decides. What you filed stays filed meanwhile.
money-taken-back-fee = Your bank gave this money back to you. So the fee of this form is missing.
money-taken-back-fee-todo = An officer decides what that means for your case, and the agency writes to you. If you did not want the money back, tell the agency, and give it the payment reference.
money-taken-back = Your bank gave this money back to you.
money-taken-back-todo = You do not have to do anything: nothing was filed with it.

money-history-paid = The payment of { $amount } came.
money-history-refund-unused = We ordered to give it back, because nothing was filed with it.
money-history-refund-not-due = We ordered to give it back, because the fee was not due.
money-history-refund-our-mistake = We ordered to give it back, because we made a mistake.
money-history-refund-withdrawn = We ordered to give it back, because you took the form back.
money-history-refund-done = It was given back.
money-history-refund-failed = It did not arrive and came back to us.
money-history-disputed = Your bank told us that someone says the payment is wrong, and holds the money.
money-history-dispute-won = Your bank decided that the payment is right.
money-history-dispute-lost = Your bank gave the money back to you.

security-refund-ordered = We ordered to give a payment back
security-refund-done = A payment was given back
security-refund-failed = A payment could not be given back
security-fee-disputed = A bank said that a payment is wrong, and holds the money
security-fee-dispute-won = A bank decided that a payment is right
security-fee-dispute-lost = A bank took a payment back

mail-given-back-subject = We gave your payment back
mail-given-back-text = We gave back your payment of { $amount }, to the card or account that you paid with.

    Payment reference: { $reference }

    It can take ten days until your bank shows it. You do not have to do anything.

    See why, and what happened to the payment:
    { $link }

mail-refund-failed-subject = We could not give your payment back yet
mail-refund-failed-text = We tried to give back your payment of { $amount }, and it did not arrive. We still owe it to you.

    Payment reference: { $reference }

    We try again. If the card or account that you paid with is closed, tell the agency, and give it the payment reference.

    See what happened to the payment:
    { $link }

mail-disputed-subject = Your bank is holding your payment
mail-disputed-text = Someone told your bank that your payment of { $amount } is wrong. The bank holds the money until it decides.

    Payment reference: { $reference }

    If the payment is right, tell your bank so soon. If you did not ask your bank for this, someone else may have.

    See what that means and what you can do:
    { $link }

mail-dispute-won-subject = Your bank decided about your payment
mail-dispute-won-text = Your bank decided that your payment of { $amount } is right. We have the money again.

    Payment reference: { $reference }

    You do not have to do anything. See the payment:
    { $link }

mail-dispute-lost-subject = Your bank took your payment back
mail-dispute-lost-text = Your bank gave your payment of { $amount } back to you. We no longer have it.

    Payment reference: { $reference }

    If it was the fee of a form that you filed, that fee is missing now. An officer decides what that means for your case. If you did not want the money back, tell the agency, and give it the payment reference.

    See what that means and what you can do:
    { $link }
