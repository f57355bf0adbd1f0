# Taking back what was asked for with a form.

withdraw-link = Withdraw this case
withdraw-title = Withdraw your case
withdraw-means = What it means
withdraw-end = We stop working on your case, and nothing is decided. It ends today, for good: a withdrawal cannot be taken back.
withdraw-fee = The fee is not given back.
withdraw-fee-asked = You asked to pay no fee or less, and that is not decided yet. It no longer will be: it ends with your case, and you are charged nothing more.
withdraw-again = If you want to ask for the same later, you file and pay again.
withdraw-status = It can touch what you may do meanwhile, such as working or staying in the country. If you are not sure, speak with an attorney or an accredited representative first.
withdraw-instead = If something is wrong in your form, or you cannot come to an appointment, you need not withdraw.
withdraw-statement-title = What you sign
withdraw-statement = I withdraw my { $form } with the receipt number { $receipt }. I know that this cannot be taken back.
withdraw-agree = I know what it means, and I withdraw.
withdraw-name-hint = As it stands in the form that was filed, or as we corrected it since.
withdraw-button = Withdraw the case
withdraw-stay = Keep the case
withdraw-over-title = This case cannot be withdrawn
withdraw-over = It was decided, or has ended already. What you can still do is on its page.
withdraw-done-title = Your case is withdrawn
withdraw-done = We sent you a letter that says so, with your signature. You find it on this page.
error-withdraw-agree = Check the box to say that you know what it means
error-withdraw-name = The name must be the one in your case: { $name }.
notice-signed-by = Signed by
security-case-withdrawn = You withdrew a case
mail-withdrawn-subject = Your case is withdrawn: { $receipt }
mail-withdrawn-text = You withdrew your case in your account. We no longer work on it.

    Your receipt number: { $receipt }

    The letter that says so is on the page of your case. If it was not you, sign in at once, change your password and write us a message:
    { $link }
