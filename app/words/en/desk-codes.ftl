# Access codes that are issued at the agency's desk.

security-desk-code-asked = At the desk, you asked for an access code for a case
security-desk-code-issued = At the desk, you issued an access code for a case
security-desk-code-dropped = At the desk, you took back or refused an access code for a case
security-case-code-issued = The agency issued a new access code for a case in your account

mail-code-issued-subject = A new access code for your case: { $receipt }
mail-code-issued-text =
    Hello,

    We issued a new access code for the case with receipt number { $receipt }, which is in your { $site } account. We mail it to the person whom the case is for.

    Nothing changes in your account for now. If somebody types the code in another account, the case moves there, and we tell you. Codes from before no longer work.

    If you did not ask for a code, and the case should stay in your account, write to us or call us soon. We can send a newer code, and this one no longer works then.

desk-code-title = Access code
desk-code-link = Issue an access code
desk-code-lead = With a code, the person whom the case is for adds it to an account of theirs. The letter with the code goes to the address that was told with the case, and to no other.
desk-code-to = The letter goes to
desk-code-newest = Code until now
desk-code-none = None
desk-code-counts = Issued on { $day }, and not used yet. A new code ends it.
desk-code-used = Issued on { $issued }, and used on { $used }
desk-code-expired = Issued on { $day }, and not used within 90 days
desk-code-account-title = The case is in an account
desk-code-account = Whoever has it is told that a code was issued. When the code is typed in another account, the case moves there, with its letters and with what was asked and answered in it. Messages of the earlier account stay there.
desk-code-reason = Why is a code issued?
desk-code-reason-hint = Say who asked, and how you know that the case is theirs. It is kept for those who work here; the person does not read it. 10 to 1000 characters.
desk-code-issue = Issue the code
desk-code-ask = Ask for the code
desk-code-second = The code is issued when somebody else at the desk confirms it. Whoever confirms it prints the letter.
desk-code-issued-title = The code is issued
desk-code-issued = It works from now on, and earlier codes do not. Print the letter now and mail it. It can be opened here for ten minutes, in this browser alone. After that nobody can read the code again; if the letter is lost, issue another one.
desk-code-letters = The letter
desk-code-letter = Letter with the code in English (PDF)
desk-code-waits-title = Waits for somebody else
desk-code-asked = { $by } asked for an access code on { $day }
desk-code-own = You asked for this code yourself. Somebody else has to confirm it. You can take it back.
desk-code-take-back = Take it back
desk-code-refuse = Do not issue it
desk-code-asked-title = Asked for
desk-code-dropped-title = No code is issued
desk-code-dropped = It was taken back or refused. An earlier code works as before.
desk-code-moved = Since you opened this page, a code was issued for this case, or somebody asked for one. Below is how it is now.
desk-code-over = It is answered already. Below is how it is now.
desk-code-none-for-it = No access code can be issued for this case: it was filed online here, or there are no codes for its number.
desk-code-before = Codes that were asked for here, the newest first
desk-code-why = Why
desk-code-outcome = What became of it
desk-code-was-issued = Issued
desk-code-was-confirmed = Issued, confirmed by { $who }
desk-code-was-taken-back = Taken back
desk-code-was-refused = Not issued: refused by { $who }
error-desk-code-reason = Say why, in at least 10 characters: who asked, and how you know that the case is theirs.
