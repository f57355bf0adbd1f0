# What becomes of cases when somebody tells a new address with Form AR-11.

letters-title = Where letters about this case go
letters-address = Mailing address
letters-since = Told on
letters-change = Tell us a new address

history-new-address = You told us your new address. Letters about this case go there from this day on.
history-move-reported = Your report of the move was taken in.

moved-title = Your cases
moved-cases = From now on, letters about these cases go to the new address:
moved-no-cases = There is no other open case in your account.
moved-nothing = No case in your account was changed. We change them only when the person who moved signs for themself in their own account. Otherwise, letters could go to somebody who did not move.
moved-nothing-todo = If letters about one of your cases must go to the new address, call the agency at 800-375-5283 and give the receipt number of that case. If you have moved, too, file a Form AR-11 of your own.
moved-not-title = What this report does not change
moved-not-closed = Cases that are closed, and cases that are not in your account.
moved-not-people = The addresses of people who moved with you. Each of them needs a form of their own.
moved-not-court = Your address at an immigration court or another agency. If you have a case before an immigration judge, send Form EOIR-33/IC to the court within 5 working days.
moved-not-mail = Your address at the post office, your school and the motor vehicles office. Tell them yourself.
