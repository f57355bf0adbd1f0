# Another e-mail address for an account, and the way back to the old one.

ways-email-change = Change my e-mail address
ways-email-changed = Your e-mail address was changed. From now on, sign in with the new one. We told your old address: the link in that message undoes the change for seven days.

new-email-title = Change your e-mail address
new-email-lead = It is { $address } now. You sign in with it, and every message about your forms and cases goes there.
new-email-label = Your new e-mail address
new-email-button = Send me a link
new-email-after = We send a link to the new address. Until you open it and confirm, everything stays as it is.
new-email-undo = Whoever reads the mailbox of your old address is told of the change and can undo it for seven days. If that may be someone you do not trust, change the password of that mailbox first.
new-email-correct = Correct the address
new-email-sent-lead = We sent a message to { $address }. Open the link in it on this device or another one.
new-email-sent-until = Until you confirm, nothing changes: sign in with the address you have.

error-email-same = Your account has this address already. Enter another one.
error-email-many = You asked for several links. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  } and try again.

confirm-email-title = Use this address for your account?
confirm-email-lead = You opened the link that we sent to { $address }. Nothing was changed yet.
confirm-email-does = When you press the button, you sign in with this address from now on, and all our messages go there. Where you are signed in, you stay signed in. We tell your old address.
confirm-email-not-you-title = Only if it is your own account
confirm-email-not-you = If you did not ask for this yourself, do not press the button. Close this page, and nothing is changed.
confirm-email-button = Use this address

email-confirmed-title = Your e-mail address was changed
email-confirmed-lead = From now on, sign in with the new address. All our messages go there.
email-confirmed-undo = We told your old address. The link in that message undoes the change for seven days.

undo-email-title = Undo the change of your e-mail address?
undo-email-lead = You opened the link in our message about the change. Nothing was undone yet. If someone else changed the address, or you want the old one back, press the button below.
undo-email-button = Undo the change and lock everyone out
undo-email-was-me = If you changed the address and want to keep the new one, you do not need to do anything. You can close this page.
not-me-does-address = Your account gets back the address to which we sent the message. Every address that came after it counts no more.

new-email-taken-title = Another account has this address now
new-email-taken-lead = Someone, perhaps you, made an account with this address after we sent the link. An address can have one account only, so nothing was changed.
new-email-taken-yours = If that account is yours and you want to keep it, sign in with this address. Your other account keeps the address it has.
new-email-taken-other = If you want the address for your other account, sign in here and change this account to another address. Then open our link again while it works.

former-email-taken-title = Another account has your old address now
former-email-taken-lead = Someone, perhaps you, made a new account with your old address. An address can have one account only, so nothing was changed yet.
former-email-taken-sign-in = If the new account is yours, sign in to it now and change its e-mail address to another one of yours.
former-email-taken-again = Then open the link in our message again. It works for seven days after the change.
former-email-taken-agency = If the new account is not yours, someone else reads your e-mail. Change the password of your e-mail, and write at once to the address your agency gives you.

security-email-asked = You asked to change your e-mail address
security-email-changed = The e-mail address of your account was changed
security-email-given-back = The old e-mail address of your account was given back, and we locked everyone out

mail-new-email-subject = Confirm your new e-mail address for { $site }
mail-new-email-text =
    Hello,

    You asked to use this e-mail address for your { $site } account. To go on, open this link:

    { $link }

    It asks you before it changes anything. It works for 24 hours and once, on any device. It is only for you: do not share it.

    If you did not ask for this, do not open the link. Without it, nothing is changed.

    { $site }

mail-new-email-known-subject = You already have an account with { $site }
mail-new-email-known-text =
    Hello,

    Someone, perhaps you, asked to use this e-mail address for their { $site } account. There is an account with it already, so nothing was changed.

    If it was you, sign in with this address to use that account, or choose another address for the other one. An address can have one account only.

    If it was not you, you do not need to do anything. Nobody else was told that you have an account.

    { $site }

mail-email-asked-subject = Someone asked for a new e-mail address for your { $site } account
mail-email-asked-text =
    Hello,

    Someone who is signed in to your { $site } account asked for a new e-mail address for it. Nothing was changed yet: the new address has to be confirmed first. Then we write to you here once more.

    If it was you, you do not need to do anything here.

    If it was not you, someone else is in your account. Open this link. It works for at least 7 days and says what it does before it does anything:

    { $link }

    { $site }

mail-email-changed-subject = The e-mail address of your { $site } account was changed
mail-email-changed-text =
    Hello,

    Your { $site } account has a new e-mail address. From now on, you sign in with that one, and our messages go there.

    If you changed it, you do not need to do anything.

    If it was not you, open this link. It gives your account this address back and locks everyone else out. It works for 7 days and says what it does before it does anything:

    { $link }

    { $site }

mail-email-counts-subject = Your { $site } account has this e-mail address now
mail-email-counts-text =
    Hello,

    You confirmed this e-mail address for your { $site } account. From now on, sign in with it. All messages about your forms and cases come here.

    We told your old address, too. Whoever reads it can undo the change for seven days.

    If you have no account with { $site }, someone else can read your e-mail. Change its password, and tell the agency that runs { $site }.

    { $site }

mail-email-back-subject = Your { $site } account has this e-mail address again
mail-email-back-text =
    Hello,

    You told us that a change was not made by you, or that you want it undone. Your { $site } account has this e-mail address again. We signed everyone out, and the password works no more.

    Open this link to choose a new password. It works for 30 minutes and only once; after that, ask for a new one where you sign in:

    { $link }

    If you think that someone else reads your e-mail, change the password of your e-mail first.

    { $site }

mail-email-gone-subject = This is no longer the e-mail address of your { $site } account
mail-email-gone-text =
    Hello,

    Someone who reads the e-mail address that your { $site } account had before undid the change to this one. The account has the earlier address again, everyone was signed out, and the password works no more.

    If it was you, open the message that we sent to the earlier address and choose a new password.

    If it was not you, someone else reads your earlier e-mail. Tell the agency that runs { $site } at once.

    { $site }
