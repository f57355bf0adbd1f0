# A notice of a new browser, and what somebody does who finds that it was not them.

not-me-title = Was this not you?
not-me-lead = You opened the link in a message about your account. Nothing was changed yet. If someone else did what the message says, press the button below.
not-me-does = What the button does, at once:
not-me-does-out = Everyone is signed out of your account, in every browser. You too.
not-me-does-password = Your password works no more, so whoever knows it cannot come back. We send you a link to choose a new one.
not-me-does-added = Every app and every recovery code that was added since then works no more, and another address that was added gets no more messages.
not-me-does-kept = Your forms and cases stay as they are, and the address that letters go to, too. If that one is wrong, tell us the right one with Form AR-11 after you have signed in again.
not-me-first-title = Your e-mail comes first
not-me-first = If you think that someone else reads your e-mail, change the password of your e-mail before you press the button: our link goes there.
not-me-button = It was not me: lock everyone out
not-me-was-me = If it was you, you do not need to do anything. You can close this page.

not-me-done-title = Everyone is signed out
not-me-done-lead = Your old password works no more. We sent you a message with a link: open it to choose a new password.
not-me-done-after = After you sign in again, look at your security history, and at what was filed. If something is wrong there, write to the address your agency gives you.
not-me-done-mailbox = Open the mailbox of this demonstration

mail-device-subject = New sign-in to your { $site } account
mail-device-text =
    Hello,

    Someone signed in to your { $site } account in a browser in which you had not signed in before:

    { $browser }, on the network { $network }, on { $date }, { $time }

    If it was you, you do not need to do anything.

    If it was not you, open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

mail-not-me-subject = Choose a new password for your { $site } account
mail-not-me-text =
    Hello,

    You told us that something in your { $site } account was not done by you. We signed everyone out, and your old password works no more.

    Open this link to choose a new password. It works for 30 minutes and only once; after that, ask for a new one where you sign in:

    { $link }

    If you think that someone else reads your e-mail, change the password of your e-mail first.

    { $site }

security-not-me = You told us that something was not you, and we locked everyone out
