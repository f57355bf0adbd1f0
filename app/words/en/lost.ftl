# For whoever has lost the app, the phone and the recovery codes, but still reads their e-mail.

lost-all = I have none of these any more

lost-title = You have lost every code
lost-lead = You can get back into your account with your e-mail alone. It takes three days, so that nobody who only reads your e-mail can take your account.
lost-steps =
    We tell you by e-mail at once. With a link in that message you can stop it at any time.
    In three days we send you another message with a link. It works for 7 days.
    With that link you choose a new password. Your authenticator apps, passkeys, telephone number and recovery codes are removed then.
lost-kept = Your forms, your cases and everything you have filed stay as they are.
lost-button = Start the three days

lost-sent-title = The three days have begun
lost-sent-lead = We have sent you an e-mail. In three days another one comes, with a link to choose a new password.
lost-sent-before = If you asked before, those three days go on: they did not begin anew.
lost-sent-found = If you find your app or a recovery code, use it. You do not have to wait.

lost-cancel-title = Keep everything as it is?
lost-cancel-lead = Someone said that they lost the app and the recovery codes of this account. If that was not you, or you found them, stop it here. Nothing is removed then.
lost-cancel-button = Stop it and keep everything
lost-cancelled-title = Nothing was removed
lost-cancelled-lead = It was stopped. Your password, your app and your recovery codes work as before.
lost-cancelled-mailbox = If you did not ask for it, someone else can read your e-mail. Change the password of your e-mail first, then your password here.

lost-home-title = Your app and your recovery codes are about to be removed
lost-home-text = On { $asked }, someone who can read your e-mail said that they are lost. From { $until } on, that person can choose a new password. If it was not you, stop it now, and change the password of your e-mail.

security-lost-asked = Someone said that the app and the recovery codes were lost. Three days of waiting began
security-lost-cancelled = The waiting was stopped. Nothing was removed
security-lost-waited = The three days were over. A link for a new password was sent
security-lost-removed = A new password was chosen after three days of waiting. The app and the recovery codes were removed

mail-lost-asked-subject = Did you lose what you sign in to { $site } with?
mail-lost-asked-text =
    Hello,

    Someone, perhaps you, said that they lost the authenticator app and the recovery codes of your { $site } account. If nobody stops it, we send a link to this address in three days. With that link a new password can be chosen, and the apps, passkeys, telephone number and codes are removed.

    If it was not you, or you found them, stop it with this link:

    { $link }

    Then also change the password of your e-mail: someone else can read it.

    If it was you, wait. You do not need to do anything.

    { $site }

mail-lost-cancelled-subject = Nothing of your { $site } account was removed
mail-lost-cancelled-text =
    Hello,

    The waiting for a new password for your { $site } account was stopped. Your password, your app and your recovery codes work as before.

    If you did not stop it and still need a way in, choose “Forgot your password?” where you sign in, and begin again.

    { $site }

mail-lost-over-subject = You can now choose a new password for { $site }
mail-lost-over-text =
    Hello,

    The three days are over. Choose a new password for your { $site } account with this link:

    { $link }

    Your authenticator apps, passkeys, telephone number and recovery codes are removed then. The link works for 7 days and once. It is only for you: do not share it.

    If it was not you, use the link in our first message to stop it, and change the password of your e-mail.

    { $site }

mail-lost-done-text =
    Hello,

    A new password was chosen for your { $site } account, after three days of waiting. The authenticator apps, passkeys, telephone number and recovery codes were removed, and everyone who was signed in was signed out.

    Sign in, open “How you sign in” and add an app and new recovery codes, so that your account is as safe as before.

    If it was not you, someone else can read your e-mail. Change the password of your e-mail first. Then choose another new password for { $site }, and tell the agency that runs { $site }.

    { $site }
