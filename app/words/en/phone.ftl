# Codes by text message, and how a new account asks for codes.

method-title = How should we make sure it is you?
method-lead = Each time you sign in, we ask for a one-time code after your password. It keeps others out even if they learn your password.
method-label = Where do you want to get your codes?
method-app = From an authenticator app
method-app-hint = The safest of these. It works without the internet and without a phone signal, and it is free.
method-text = By text message
method-text-hint = Works with numbers of every country. Less safe: a number can be taken over, and messages can be read by others.
method-email = By e-mail
method-email-hint = The weakest: whoever can read your e-mail can read the code.
method-more = You can add other ways later, and have several.

phone-title = Codes by text message
phone-lead = After your password, we send a 6-digit code to your telephone.
phone-risk-title = There are safer ways
phone-risk-text = A telephone number can be moved to somebody else's phone, messages can be read on a locked screen, and your provider may charge for them. An authenticator app has none of this.
phone-number = Telephone number
phone-number-hint = A mobile number of any country, with + and the code of the country, for example +1 202 555 0123 or +503 2222 0123
phone-send = Send me a code
phone-another = Use another number
phone-code-title = Enter the code from your telephone
phone-code-lead = We sent a 6-digit code to { $number }. It works for 10 minutes.
phone-confirm = Add this number
phone-add = Get codes by text message
phone-change = Change the number
phone-record = Text message to { $number }
phone-record-added = Added on { $date }
phone-was-added = The number was added. You can use it the next time you sign in.
phone-was-removed = The number was removed. We send no more codes there.

code-text-lead = We sent a 6-digit code to your telephone { $number }. It works for 10 minutes.
code-by-text = Send a code to my telephone

text-code = { $code } is your { $site } code. It works for 10 minutes. Give it to nobody.

error-method-missing = Choose where you want to get your codes
error-phone-missing = Enter the telephone number
error-phone-many = Several numbers were tried. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  } and try again, or use an authenticator app.
error-phone-gone = That code was tried too many times or is too old. Enter the number again to get a new one.

mail-phone-added-subject = A telephone number was added to your { $site } account
mail-phone-added-text =
    Hello,

    A telephone number was added to your { $site } account. From now on codes to sign in can be sent there.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

mail-phone-removed-subject = The telephone number was removed from your { $site } account
mail-phone-removed-text =
    Hello,

    The telephone number was removed from your { $site } account. No more codes are sent there.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }
