# A fee that was asked to be waived or reduced: where the case stands, and what an officer decided.

history-waiver-asked = You asked not to pay the fee. An officer decides about that.
history-reduction-asked = You asked to pay a reduced fee. An officer decides about that.
history-waived = The fee was waived.
history-reduced = The reduced fee was granted.
history-not-waived = The fee was not waived. The form was returned.
history-not-reduced = The reduced fee was not granted. The form was returned.
history-request-granted = What you asked for was granted.
history-request-not-granted = What you asked for was not granted.

money-history-refund-returned = We ordered to give it back, because your form was returned.

notice-fee-asked = Nothing yet. We decide whether you have to pay.
notice-fee-what = We have decided about the fee of your { $form }.
notice-fee-waived = The fee is waived
notice-fee-waived-means = You do not have to pay the fee that you asked us to waive.
notice-fee-reduced = The reduced fee is granted
notice-fee-reduced-means = The reduced fee that you paid is all that you have to pay.
notice-fee-not-waived = The fee is not waived
notice-fee-not-waived-means = Your form needs its fee. Without it we cannot take the form, so it is returned and counts as not filed. This says nothing about what you asked for in the form itself.
notice-fee-not-reduced = The reduced fee is not granted
notice-fee-not-reduced-means = Your form needs its full fee. Without it we cannot take the form, so it is returned and counts as not filed. What you paid is given back. This says nothing about what you asked for in the form itself.
notice-fee-granted-todo = Nothing now. Keep this letter.
notice-fee-granted-next = Your case goes on, as if you had paid the full fee. We will write to you when something changes.
notice-fee-not-granted-todo = You can file the form again and pay the full fee. Start it from “File a form” in your account; we can fill in what you told us before. If a date matters to you, such as the end of a card or a permit, file it soon.
notice-fee-not-granted-next = This case is closed. A new filing gets a receipt number of its own.

mail-received-fee-asked-text = We received your form.

    Your receipt number: { $receipt }
    Form: { $form }
    Received: { $date }
    Paid: { $fee }

    Keep the receipt number. You use it to follow your case.

    What comes next: an officer decides about your fee. You do not need to do anything now. We will write to you when we have decided.

    See your case:
    { $link }

    If you did not file this form, sign in and tell us.

mail-fee-decided-subject = We have decided about your fee: { $receipt }
mail-fee-decided-text = We have decided about the fee of your form.

    Your receipt number: { $receipt }

    Open your case to read the decision and the reason, and what you can do:
    { $link }
