# Mails about the account. A line that begins a link stands alone, so that mail programs find it.

mail-confirm-subject = Confirm your e-mail address for { $site }
mail-confirm-text =
    Hello,

    you asked for an account with { $site }. To go on, open this link:

    { $link }

    The link works for 24 hours. You can open it on any device. It is only for you: do not pass it on.

    If you did not ask for an account, you need not do anything. No account is made unless the link is opened and a password is chosen.

    { $site }

mail-known-subject = You already have an account with { $site }
mail-known-text =
    Hello,

    somebody, perhaps you, asked for a new account with { $site } for this e-mail address. There is one already, so nothing was changed.

    To use it, sign in here with your password:

    { $link }

    If it was not you, you need not do anything. Nobody learned that you have an account.

    { $site }

mail-created-subject = Your { $site } account was created
mail-created-text =
    Hello,

    you have successfully created your { $site } account.

    Your e-mail address is your user name. All messages about your forms and cases come to this address. Each time you sign in, we send you a one-time code.

    Your account is only for you. Do not share it with anyone, not even with family.

    Sign in here:

    { $link }

    If you did not create this account, please tell us.

    { $site }

mail-code-subject = Your one-time code for { $site }
mail-code-text =
    Hello,

    your one-time code is:

    { $code }

    It works for 10 minutes and only once, in the browser in which you entered your password.

    Do not give this code to anyone. Nobody from { $site } will ever ask you for it.

    If you are not signing in right now, somebody else knows your password. They cannot sign in without this code.

    { $site }
