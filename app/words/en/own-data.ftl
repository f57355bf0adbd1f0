# A copy of everything an account has, for its person to take along.

own-data-title = Download your data
own-data-lead = You can take a copy of everything that your account has. It changes nothing.
own-data-in = What is in it
own-data-in-account = Your e-mail address, your language, the terms you agreed to, and your profile
own-data-in-ways = The names of your apps and passkeys, your telephone number for codes, and when you added and last used them
own-data-in-browsers = The browsers you have used, where you are signed in, and your security history
own-data-in-forms = Your forms with every answer, also those that do not count at the moment
own-data-in-filed = What you filed, with your signature, and what you paid
own-data-in-cases = Your cases and what happened to them
own-data-not = Passwords, keys and codes are not in it, so nobody can sign in with the copy. Of each form it has the newest answers.
own-data-safe-title = Keep it safe
own-data-safe = Whoever has the file can read everything in it. Do not leave it on a computer that other people use. We send you an e-mail that says that a copy was made.
own-data-kinds = Two kinds of copy
own-data-page-text = One page to read and to print. It opens in any browser, also without the internet.
own-data-page = Download a page to read
own-data-json-text = A file for programs, in the form called JSON. Choose it to take your data to another service.
own-data-json = Download a file for programs

error-own-data-many = You have made many copies already. Wait an hour, then try again.

security-data-downloaded = You downloaded a copy of your data

mail-own-data-subject = A copy of your { $site } data was downloaded
mail-own-data-text =
    Hello,

    A copy of everything in your { $site } account was downloaded:

    { $browser }, on the network { $network }, on { $date }, { $time }

    If it was you, you do not need to do anything. Keep the file safe.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

# The page to read.

data-file-title = Everything in your account
data-file-made = Made by { $site } on { $date }, { $time }.
data-file-account = Your account
data-file-email = E-mail address
data-file-new-email = New e-mail address, not confirmed yet
data-file-former-email = E-mail address before
data-file-language = Language of our messages
data-file-since = Account made
data-file-terms = Terms of use
data-file-terms-agreed = Version { $version }, agreed to on { $date }
data-file-profile-none = You have not said yet whose account this is.
data-file-kind = You use this account
data-file-saved = Last saved
data-file-name = Name
data-file-added = Added
data-file-used = Last used
data-file-none = None
data-file-apps = Authenticator apps
data-file-passkeys = Passkeys
data-file-phones = Telephone numbers for codes
data-file-codes-left = Codes left
data-file-codes-made = Made
data-file-not-yet = Not yet
data-file-never = Never
data-file-off = Switched off
data-file-waits = What your account waits for
data-file-wait-lost = What was said to be lost is removed
data-file-wait-deletion = The account is deleted
data-file-asked = Asked for
data-file-until = Not before
data-file-browser = Browser
data-file-network = Network
data-file-how = How
data-file-began = Signed in
data-file-last = Last active
data-file-first = First signed in
data-file-what = What
data-file-when = When
data-file-forms = Your forms
data-file-form-edition = Edition
data-file-begun = Begun
data-file-changed = Last changed
data-file-signed = Signed
data-file-is-filed = It is filed. What was filed stands below.
data-file-aside = What you typed in another window
data-file-other = Typed, but not asked for at the moment
data-file-other-text = These answers do not count while your other answers stand. Each is named as the form names it.
data-file-field = Field
data-file-text = Text
data-file-filed = What you filed
data-file-signed-name = Signed with the name
data-file-certified = What you certified
data-file-digest = Fingerprint of what was signed (SHA-256)
data-file-payments = Payments
data-file-amount = Amount
data-file-ordered = Ordered
data-file-paid = Paid
data-file-state = State
data-file-state-ordered = Ordered
data-file-state-open = Not finished
data-file-state-paid = Paid, not used yet
data-file-state-filed = The fee of a filing
data-file-state-owed-back = Owed back to you
data-file-state-given-back = Given back to you
data-file-state-disputed = Held by your bank, which disputes it
data-file-state-taken-back = Taken back by your bank
data-file-state-declined = Declined by the bank
data-file-state-cancelled = Cancelled
data-file-state-expired = Not paid in time
data-file-reference = Reference
data-file-enclosed = With it: { $names }
data-file-unsent = A message that is not sent
