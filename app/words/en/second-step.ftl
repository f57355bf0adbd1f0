# What comes after the password: a code by mail, an app, recovery codes.

menu-security = How you sign in

ways-title = How you sign in
ways-lead = Your password comes first. After it, we ask for one of these to make sure that it is you.
ways-weak-title = This can be stronger
ways-weak-text = A code by e-mail is the weakest of these ways: whoever can read your e-mail can read the code. An authenticator app on your phone is stronger and costs nothing.
ways-strong-title = You use an app
ways-strong-text = We ask for the code of your app first. A code by e-mail still works when you choose it, so keep your e-mail safe too. A false page can ask for any code: look at the address before you type one.
ways-ways = Your ways to sign in
ways-email = A code by e-mail
ways-email-to = Goes to { $address }. Always there.
ways-app-added = Authenticator app, added on { $date }
ways-app-used = Last used on { $date }
ways-app-unused = Not used to sign in yet
ways-app-off = Switched off after too many wrong codes. Remove it, then add it again.
ways-app-remove = Remove
ways-app-add = Add an authenticator app
ways-apps-full = You have two apps. Remove one before you add another.
ways-codes = Recovery codes
ways-codes-left = { $count ->
    [0] None are left
    [one] One is left
   *[other] { $count } are left
  }
ways-codes-made = Made on { $date }
ways-codes-used = Last used on { $date }
ways-codes-open = See recovery codes
ways-done = Done
ways-app-was-added = { $name } was added. From now on we ask for its code when you sign in.
ways-app-was-removed = The app was removed. Its codes work no more.

recovery-title = Recovery codes
recovery-lead = If you lose your phone or cannot read your e-mail, a recovery code lets you in after your password. Each code works once.
recovery-left = { $count ->
    [0] You have no recovery codes.
    [one] You have one recovery code left.
   *[other] You have { $count } recovery codes left.
  }
recovery-few-title = Few codes are left
recovery-replaces = New codes replace the old ones. The old ones then work no more.
recovery-make = Make ten codes
recovery-shown-title = Keep these codes
recovery-shown-lead = Print this page or write the codes down now. When you go on, we cannot show them again.
recovery-shown-where = Keep the paper where you keep your passport, not with your phone. Whoever has a code and your password can sign in.
recovery-shown-old = Codes that you had before work no more.
recovery-kept = I have kept them

app-title = Add an authenticator app
app-lead = An authenticator app shows a new 6-digit code every 30 seconds, also without the internet. If you have none, get one that is free from the app store of your phone. Password managers can do it too.
app-name = A name for it
app-name-hint = So that you know which one it is later, for example “My phone”
app-scan-title = Connect your app
app-scan-lead = In your app, choose to add an account. Then scan this square.
app-scan-label = A square code for { $name } to scan. The key below says the same.
app-open = Open it in an app on this device
app-key-lead = If you cannot scan it, type this key into the app:
app-key = Key
app-account = Account
app-code-lead = Then enter the 6-digit code that the app shows.
app-code = Code from the app
app-confirm = Add the app

prove-title = Make sure that it is you
prove-lead = What comes next is only for you, so we make sure first. Enter your password, then a code. Nothing you typed before is lost.

code-app-title = Enter the code from your app
code-app-lead = Open your authenticator app and enter the 6-digit code it shows for this site.
code-recovery-title = Enter a recovery code
code-recovery-lead = Use one of the codes that you printed or wrote down. It works once.
code-recovery-label = Recovery code
code-recovery-hint = 16 letters and digits. Dashes and small letters do not matter.
code-another = Use another way
code-by-email = Send a code to my e-mail
code-by-app = Use my authenticator app
code-by-recovery = Use a recovery code

home-codes-none-title = Make your recovery codes
home-codes-none-text = If you lose your phone or your e-mail, they are your way back in. It takes two minutes and a pen.
home-codes-few-title = { $count ->
    [one] One recovery code is left
   *[other] { $count } recovery codes are left
  }
home-codes-few-text = Make new ones before you need them.
home-codes-open = Recovery codes

# What can go wrong, and how to mend it.
error-app-code-missing = Enter the 6-digit code from your app
error-app-code-wrong = { $left ->
    [one] That code is not right, or it was used already. Wait for the next one. You can try one more time.
   *[other] That code is not right, or it was used already. Wait for the next one. You can try { $left } more times.
  }
error-app-confirm = That code is not right. Enter the code that the app shows now. If it still does not work, check that the clock of your device is right.
error-app-gone = That took too long, or it was added already. Begin again.
error-app-many = You have two apps. Remove one before you add another.
error-app-name-missing = Enter a name for the app
error-app-name-long = Use at most { $most } characters.
error-recovery-missing = Enter one of your recovery codes
error-recovery-wrong = { $left ->
    [one] That is not one of your codes, or it was used already. You can try one more time.
   *[other] That is not one of your codes, or it was used already. You can try { $left } more times.
  }
error-prove-password = The password is not right. Try again.
error-prove-spent = Too many codes were tried, or it took too long. Enter your password again.

mail-app-added-subject = An app was added to your { $site } account
mail-app-added-text =
    Hello,

    An authenticator app was added to your { $site } account. When you sign in, we ask for its code after your password.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

mail-app-removed-subject = An app was removed from your { $site } account
mail-app-removed-text =
    Hello,

    An authenticator app was removed from your { $site } account. Its codes work no more.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

mail-app-off-subject = An app of your { $site } account was switched off
mail-app-off-text =
    Hello,

    Someone entered 100 wrong codes in a row for the authenticator app of your { $site } account, each time after your right password or a link that we sent to your e-mail. We switched the app off.

    You can sign in with a code by e-mail or with a recovery code. Then open “How you sign in”, remove the app and add it again.

    If it was not you who tried, someone else knows your password or can read your e-mail. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

mail-codes-made-subject = New recovery codes for your { $site } account
mail-codes-made-text =
    Hello,

    New recovery codes were made for your { $site } account. The codes that you had before work no more.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

mail-code-used-subject = A recovery code of your { $site } account was used
mail-code-used-text =
    Hello,

    Someone signed in to your { $site } account with your password and a recovery code. That code works no more.

    If it was not you, someone else has your password and your codes. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }
