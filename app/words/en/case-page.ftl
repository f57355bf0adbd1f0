# The pages of a case.

case-title = Your case
case-open = Open the case
case-receipt-number = Receipt number
case-copy = Copy the number
case-copied = Copied
case-form = Form
case-filed-on = Filed on
case-office-title = Where it is
case-office-with = With { $office }
case-office-other = With another office
case-office-on-the-way = On its way to { $office }
case-office-on-the-way-unnamed = On its way to another office
case-office-appeals = With those who decide about appeals
case-office-state = With the Department of State
case-to-do = What you need to do
case-answer-by = Your answer to what we asked has to be here by { $day }.
case-news = Something has just changed in this case.
case-news-show = Show it
case-next = What comes next
case-stages = The steps of your case
case-history = What has happened so far
case-history-new = New
case-filed-title = What you filed
case-received-link = See what you filed, with the documents that you sent

received-title = Received
received-lead = Your form is filed. Keep this receipt number: it identifies your case.
received-paid = Paid
received-payment-reference = Payment reference
received-next-title = What happens next
received-next = We have sent you an e-mail with this number. You can follow your case here at any time. We will write to you when something changes.
received-print = Print this page or save it as a file to keep it with your papers.
received-follow = Follow your case

case-challenge-title = If you think this is wrong
case-challenge-appeal = You can appeal, or ask us to look at it again, with Form I-290B. The letter with the decision says which of them is open to you, where to send it and what it costs.
case-challenge-board = You can appeal with Form EOIR-29. The Board of Immigration Appeals decides about it. The letter with the decision says where to send it and what it costs.
case-challenge-hearing = You can ask for a hearing before another officer with Form N-336. The letter with the decision says where to send it and what it costs.
case-challenge-until = It has to arrive by { $date }: 30 days, or 15 when an approval was taken back, 3 more because the decision came by mail, and on to the next working day if that is a weekend or a federal holiday.
case-challenge-over = This decision could be challenged until { $date }.
cases-title = All your cases
cases-lead = Cases of yours, and cases that you follow by their number.
cases-all = See and search all your cases
cases-find = Find a case
cases-find-hint = Part of a receipt number, the form, or the person the case is for.
cases-find-button = Find
cases-found = { $count ->
    [one] One case with “{ $words }”.
   *[other] { $count } cases with “{ $words }”.
}
cases-show-all = Show all of them
cases-none = No case is like that.
cases-standing = Show
cases-every-standing = All
cases-needs-you = You need to do something
cases-open = Under way
cases-closed = Finished
cases-every-form = All forms
cases-other-people = Other cases
