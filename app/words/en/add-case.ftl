# Adding a case that was not filed in the account, and following one by its number.

add-case-title = Add a case
add-case-lead = For a case that was not filed in this account: on paper, in another system, or by somebody else for you.
add-case-door = Follow a case that was filed on paper or elsewhere.
add-case-receipt-hint = Three letters and ten digits. It is at the top of every letter about the case.
add-case-code = Access code, if you have one
add-case-code-hint = Twelve letters and digits from the letter “Your access code”. Dashes and capitals do not matter. Leave it empty to follow the case by its number.
add-case-button = Add the case
add-case-from-status = Is it your case? Sign in and add it, to see its history

add-case-ways-title = What each way shows
add-case-ways = What you see with the number alone, and with an access code
add-case-ways-what = What
add-case-ways-number = With the number alone
add-case-ways-code = With the number and an access code
add-case-ways-status = Where the case stands, what that means, and what comes next
add-case-ways-history = What it went through, with the days
add-case-ways-news = A message from us when the status changes
add-case-ways-dates = Appointments, and last days for an answer
add-case-ways-letters = Letters that the agency writes here
add-case-ways-messages = Messages to the agency about the case
add-case-ways-send = Sending what the agency asks for
add-case-why-number = Many people may know a receipt number: an employer, a relative, whoever finds a letter. So the number alone shows what the agency tells anybody about the case, and nothing about whom it is for.
add-case-why-code = The agency mails an access code to the person whom the case is for. Whoever types it has shown that they got that letter, so the case becomes theirs here, with everything. There are codes for numbers that begin with IOE, and for cases from another system that got their number here. A case that was filed online here has none: it is in the account in which it was filed.

error-add-case-receipt = Type the receipt number: three letters and ten digits.
error-add-case-code = The access code has twelve letters and digits, such as 7K2M-9QXB-04TD. Compare it with the letter.
error-add-case-unknown = There is no case with this number here.
error-add-case-no-codes = There are no access codes for this number.
error-add-case-wrong = This code does not belong to this number.
error-add-case-used = This code was used in another account.
error-add-case-used-by-you = You used this code on { $day }. Since then the case has moved to another account.
error-add-case-replaced = A newer code was sent after this one.
error-add-case-expired = This code could be used until { $day }.
error-add-case-many = Too much was tried in a short time. Please try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
error-add-case-follows-many = You follow { $most } cases, and cannot follow more. Stop following one first.

add-case-help-title = What you can do
add-case-help-unknown = Compare the number with the letter, digit by digit. A case appears here some days after the agency has received the form. If it does not, ask the office that wrote to you.
add-case-help-elsewhere = USCIS gives out numbers that begin with these letters, and this case was not told to us. Compare the number with the letter. If it is right, look the case up at egov.uscis.gov.
add-case-help-online = Type the number and the code as they stand on the same letter. If the case was filed online here, there is no code for it: it is in the account in which it was filed. If that is yours, sign in with the e-mail address that you used then. To follow only where the case stands, leave the access code empty.
add-case-help-no-codes = Leave the access code empty to follow the case by its number. For everything else, the letters of the agency say how to reach it.
add-case-help-wrong = Type the number and the code as they stand on the same letter. A code belongs to one case. If it still does not fit, ask the agency for a new code. It comes by mail to the person whom the case is for. Until then you can follow the case by its number.
add-case-help-used = A code works once. If the other account is yours as well, sign in there: the case is in it. If a relative or a representative may have used the code for you, ask them. If not, ask the agency for a new code at once: with that the case moves to you, and the other account loses it.
add-case-help-used-by-you = A newer code of the agency was typed there. If it is your case, ask the agency for a new code: with that the case comes back to you, and the other account loses it. Until then you can follow the case by its number.
add-case-help-replaced = Only the newest code of a case works. Look for the letter with the latest date. If you do not have it, ask the agency for a new code. It comes by mail to the person whom the case is for.
add-case-help-expired = Codes work for 90 days. Ask the agency for a new one, and give the receipt number. The code comes by mail to the person whom the case is for. Until then you can follow the case by its number.
add-case-help-ask = Write to the agency and ask for a new code

add-case-done-title = The case is in your account
add-case-done = You see its history and letters here, and can write to the agency about it.
add-case-already-title = You have this case already
add-case-already = It is in your account, so there is nothing to add.

followed-title = A case that you follow
followed-list = Cases that you follow
followed-done-title = You follow this case now
followed-done = It is on your home page from now on. We write to you when its status changes, in the way that you chose for cases.
followed-already-title = You follow this case already
followed-already = It is on your home page.
followed-lead = You follow this case by its number alone. What you see here, whoever knows the number can see as well.
followed-history = What it went through
followed-more = To see more
followed-more-code = Add the case with the access code that the agency mails to the person whom it is for. Then its letters are here too, and you can write to the agency about it.
followed-more-code-link = Add it with an access code
followed-more-account-or-code = If this case was filed online here, everything about it is in the account in which it was filed. If the agency has mailed an access code to the person whom it is for, add the case with that.
followed-more-none = There are no access codes for this number. Letters about it come by mail.
followed-stop-title = Stop following
followed-stop-text = It goes from your home page, and we no longer write to you about it. Nothing changes in the case, and you can add it again.
followed-stop = Stop following this case
followed-stopped-title = You no longer follow the case
followed-stopped = You can add it again at any time.

case-elsewhere-title = Where it was filed
case-elsewhere = This case was not filed in this account, so the form is not here. You have added it with an access code of the agency.
data-file-told = Whom the agency’s own system told us that it is for
desk-case-elsewhere = It was filed elsewhere: nothing of it can be read here but what was told with the case.

desk-nobodys-mark = Nobody has added it yet
desk-nobodys-title = Nobody has added this case yet
desk-nobodys-text = It is in no account. Its person is not told of what happens to it here, nothing can be written to them, and no documents, pictures or payments of theirs are here.
desk-nobodys-code = Whoever adds it with an access code finds what is asked of them until then. An officer can issue one and print its letter.
desk-nobodys-no-code = There are no access codes for its number, so it stays in no account.
desk-case-for = For whom it is
desk-case-born = Date of birth
desk-case-address = Address
desk-nobodys-act-lead = Nobody has added this case to an account, so no letter goes out. What you write stands in the history of the case, for those who work here and for whoever adds it. What you ask of the person, and when they are to come, waits for them, too.
desk-nobodys-languages = Write each text in English. Whoever reads Spanish reads what you write in Spanish, too.
desk-nobodys-spanish-hint = If you leave this empty, the English text stands in its place.
desk-nobodys-words-hint = It stands in the history of the case in your words. At most 1000 characters.
desk-nobodys-kept = What stands in the history, in English
desk-nobodys-spanish-missing = Where nothing was written in Spanish, the English words stand in the history there, too.
desk-nobodys-act-title = The person is not told of this
desk-nobodys-confirm-lead = Nothing has happened yet. When you press the button, it stands in the history of the case. It cannot be taken back here.
desk-nobodys-propose-lead = Nothing has happened yet. When you press the button, this is proposed. It happens when somebody else at the desk confirms it.
desk-nobodys-button = Do it
desk-nobodys-done = It stands in the history of the case. Its person was not told, because nobody has added it.
desk-nobodys-batch-can = Can be done. Nobody has added it, so its person is not told.

security-case-added = You added a case with an access code
security-case-taken = A case moved to another account, with a new access code of the agency
security-access-code-wrong = A wrong access code for a case was typed

mail-case-taken-subject = A case is no longer in your account: { $receipt }
mail-case-taken-text =
    Hello,

    The case with receipt number { $receipt } has moved from your { $site } account to another one. Somebody typed a new access code there, which the agency had mailed to the person whom the case is for.

    If you had added the case by mistake, there is nothing to do.

    If it is your case, ask the agency for a new access code. With that you can add the case again, and it moves back to you.

mail-case-news-subject = Something has happened in your case: { $receipt }
mail-case-news-text = There is something new in a case of yours.

    Your receipt number: { $receipt }

    Open your case to read what happened, and whether you need to do something:
    { $link }

mail-followed-subject = A case that you follow has changed: { $receipt }
mail-followed-text = The status of a case that you follow has changed.

    The receipt number: { $receipt }

    Open it to read where it stands now:
    { $link }

    You get this because you follow the case by its number. On its page you can stop following it.
