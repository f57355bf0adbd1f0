# A forgotten password, and a new one.

sign-in-forgot = Forgot your password?

reset-title = Forgot your password?
reset-lead = Enter the e-mail address of your account. We send a link there with which you choose a new password.
reset-button = Send me a link
reset-sent-title = Check your e-mail
reset-sent-lead = If there is an account with this address, a message with a link is on its way. Open the link on this device or another one.
reset-sent-minutes = The link works for 30 minutes and once. A newer link ends an older one.
reset-sent-spam = Nothing after 10 minutes? Look in your spam or junk folder, or ask for a new link.
reset-sent-again = Send a new link

reset-code-title = Show that it is you
reset-code-lead = Your account has more than a password. Before you choose a new one, enter a code. A code by e-mail is not enough here.
reset-code-either = Code from your app, or a recovery code
reset-code-either-hint = 6 digits from the app, or 16 letters and digits from your paper
reset-text-sent-title = A code is on its way
reset-text-sent = We sent a 6-digit code to your telephone. It works for 10 minutes.
reset-code-text = Code from the text message
reset-code-text-either = Code from the text message, or a recovery code
reset-code-text-either-hint = 6 digits from the message, or 16 letters and digits from your paper
reset-by-passkey = You have a passkey. Sign in with it; then you can change your password under “How you sign in”.
reset-code-none-title = No code can be entered
reset-code-none-text = What this account signs in with cannot be used here now, and no recovery codes are left.

new-password-title = Choose a new password
new-password-button = Change my password
new-password-after = Then sign in with it. We ask for a code as always, and everyone who is signed in to your account now is signed out.

reset-done-title = Your password was changed
reset-done-text = Sign in with the new one.

error-reset-code-missing = Enter a code
error-reset-code-wrong = { $left ->
    [one] That code is not right, or it was used already. You can try one more time.
   *[other] That code is not right, or it was used already. You can try { $left } more times.
  }

security-reset-asked = A link for a new password was asked for
security-reset-proven = A code was entered to choose a new password
security-password-reset = A new password was chosen in place of a forgotten one
security-password-changed = You changed your password

mail-reset-subject = Choose a new password for { $site }
mail-reset-text =
    Hello,

    Someone, perhaps you, asked to choose a new password for your { $site } account. To do it, open this link:

    { $link }

    The link works for 30 minutes and once. It is only for you: do not share it.

    If it was not you, you do not need to do anything. Your password stays as it is.

    { $site }

mail-reset-unknown-subject = There is no { $site } account with this address
mail-reset-unknown-text =
    Hello,

    Someone, perhaps you, asked for a new password for a { $site } account with this e-mail address. There is none.

    If it was you, your account may have another address of yours. Try that one.

    If it was not you, you do not need to do anything.

    { $site }

mail-reset-done-subject = The password of your { $site } account was changed
mail-reset-done-text =
    Hello,

    A new password was chosen for your { $site } account, with a link that we sent to this address. Everyone who was signed in was signed out.

    If it was not you, someone else can read your e-mail. Change the password of your e-mail first. Then choose another new password for { $site }, and tell the agency that runs { $site }.

    { $site }

mail-reset-code-used-text =
    Hello,

    Someone entered a recovery code of your { $site } account to choose a new password, after opening a link that we sent to this address. That code works no more.

    If it was not you, someone else can read your e-mail and has your codes. Change the password of your e-mail first. Then open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

ways-password = Password
ways-password-always = Asked for together with a code. It cannot be removed.
ways-password-change = Change my password
ways-password-changed = Your password was changed. Everyone else who was signed in to your account was signed out.
change-password-after = Everyone else who is signed in to your account is signed out. You stay signed in here.

mail-password-changed-text =
    Hello,

    The password of your { $site } account was changed by someone who was signed in and entered the old password and a code. Everyone else who was signed in was signed out.

    If it was not you, someone else is in your account. Choose “Forgot your password?” where you sign in, and tell the agency that runs { $site } at once.

    { $site }
