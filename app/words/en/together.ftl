# Two forms that go together: a form, and the request not to pay its fee.

together-title = { $other } goes with this form
together-lead = As you have answered, { $other } has to go with this form. Without it, the agency sends this form back. So { $other } is filed first, and this form is signed after it.
together-not-begun = You have not begun { $other } yet.
together-begun = You have begun { $other }. Fill it in and file it. Then come back here to sign.
together-ready = { $other } is filled in, but not filed. Check it, sign it and file it. Then come back here to sign.
together-filed = { $other } is filed, with the receipt number { $receipt }. It goes with this form when you sign.
together-filed-some = You have filed { $other } more than once. When you sign, choose the one that goes with this form.
together-gone = The { $other } with the receipt number { $receipt } goes with another form already. One counts for one form, so this form needs one of its own.
together-begin = Begin { $other }
together-continue = Continue { $other }
together-check = Check and sign { $other }
together-otherwise = If you do not want to send { $other }, change your answer. What there is to pay is then worked out anew.

together-choose = Which { $other } goes with this form?
together-choice = Receipt number { $receipt }
together-choice-hint = Filed on { $date }, signed by { $name }

error-together-none = Choose which one goes with this form
error-together-gone = The one that was chosen goes with another form by now. Choose another one.

together-case-title = Filed together
together-case-with = This form and { $other } go together:
together-case-link = { $other }, receipt number { $receipt }
together-case-waits-title = What you still need to do
together-case-waits = This form does nothing by itself. It counts when the form that it is for is signed and filed, too:
together-case-waits-link = Go on with { $form }
together-case-none = This form does nothing by itself. It counts only with the form that it is for, and you have none open that asks for it. Choose that form, and say in it that you ask not to pay the fee.
together-case-choose = Choose the form
