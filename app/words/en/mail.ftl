# Mails about the account. A line that begins a link stands alone, so that mail programs find it.

mail-confirm-subject = Confirm your e-mail address for { $site }
mail-confirm-text =
    Hello,

    You asked for an account with { $site }. To go on, open this link:

    { $link }

    The link works for 24 hours. You can open it on any device. It is only for you: do not share it.

    If you did not ask for an account, you do not need to do anything. No account is made unless the link is opened and a password is chosen.

    { $site }

mail-known-subject = You already have an account with { $site }
mail-known-text =
    Hello,

    Someone, perhaps you, asked for a new account with { $site } for this e-mail address. There is one already, so nothing was changed.

    To use it, sign in here with your password:

    { $link }

    If it was not you, you do not need to do anything. Nobody else was told that you have an account.

    { $site }

mail-created-subject = Your { $site } account was created
mail-created-text =
    Hello,

    You have successfully created your { $site } account.

    Your e-mail address is your user name. We will send all messages about your forms and cases to this address, so keep it and read it often. Each time you sign in, we send you a one-time code here. You need it to enter.

    Your account is only for you. Do not share it with anyone, not even with family: this protects your information.

    Sign in here:

    { $link }

    If you did not create this account, tell the agency that runs { $site }.

    { $site }

mail-code-subject = Your one-time code for { $site }
mail-code-text =
    Hello,

    Your one-time code is:

    { $code }

    It works for 10 minutes and only once, in the browser in which you entered your password.

    Do not give this code to anyone. Nobody from { $site } will ever ask you for it.

    If you are not signing in right now, someone else knows your password. They cannot get in without this code.

    { $site }
