# Passkeys: adding them, signing in with them, what is told of them.

passkey-title = Add a passkey
passkey-lead = With a passkey you sign in with your finger, your face or the code that opens your device. There is nothing to type or to remember, and no false page can ask you for it.
passkey-where = Your device or your password manager keeps it. We never see your finger, your face or that code.
passkey-name = A name for it
passkey-name-hint = So that you know which one it is later, for example “My phone”
passkey-make = Make the passkey
passkey-no-button = If you see no button here, this browser cannot make a passkey. Try a newer browser or another device, or use an authenticator app.

sign-in-passkey = Sign in with a passkey
prove-passkey = Use a passkey instead

ways-lead-passkeys = A passkey signs you in by itself. Without one your password comes first, and then one of the others makes sure that it is you.
ways-weak-passkeys = A code by e-mail is the weakest of these ways: whoever can read your e-mail can read the code. A passkey is the strongest, and an authenticator app is stronger than e-mail. Both cost nothing.
ways-strong-passkeys = You use an app, which is stronger than e-mail. A passkey is stronger still: a false page can ask you for any code, but never for a passkey.
ways-strongest-title = You have the strongest way
ways-strongest-text = No false page can ask for your passkey. Your password with a code still works too, so keep your e-mail safe, and look at the address before you type a code.
ways-passkey-added = Passkey, added on { $date }
ways-passkey-used = Last used on { $date }
ways-passkey-unused = Not used to sign in yet
ways-passkey-add = Add a passkey
ways-passkeys-full = You have ten passkeys. Remove one before you add another.
ways-passkey-was-added = { $name } was added. From now on you can sign in with it alone.
ways-passkey-was-removed = The passkey was removed. It opens nothing here any more. You can delete it on your device too.

security-passkey-added = You added a passkey
security-passkey-removed = You removed a passkey
security-passkey-used = A passkey was used
security-passkey-refused = A passkey was refused

# What can go wrong, and how to mend it.
error-passkey-cancelled = No passkey was used. It was cancelled, it took too long, or there is none for this site on this device. Try again, or use your password.
error-passkey-not-made = No passkey was made. It was cancelled, or it took too long. Try again when you are ready.
error-passkey-known = This device or password manager has a passkey for your account already. Use that one, or choose another device.
error-passkey-broken = That did not work. Check your internet connection and try again.
error-passkey-expired = That took too long, or it was sent twice. Try again.
error-passkey-not-accepted = That passkey does not open an account here. It may have been removed. Use another passkey, or your e-mail address and password.
error-passkey-not-yours = That passkey does not belong to this account. Use another passkey, or your password.
error-passkey-not-taken = We could not use that passkey. Try again, or use another device. You can delete the one that was just made.
error-passkey-missing = Use a browser that can make passkeys, or add an authenticator app
error-passkeys-full = You have ten passkeys. Remove one before you add another.
error-passkey-name-missing = Enter a name for the passkey
error-passkey-name-long = Use at most { $most } characters.

mail-passkey-added-subject = A passkey was added to your { $site } account
mail-passkey-added-text =
    Hello,

    A passkey was added to your { $site } account. Whoever has it can sign in without your password.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

mail-passkey-removed-subject = A passkey was removed from your { $site } account
mail-passkey-removed-text =
    Hello,

    A passkey was removed from your { $site } account. It opens nothing there any more.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }
