# How we write to somebody: quiet mails, and text messages that say only that there is news.

mail-quiet-subject = A message for you
mail-quiet-opening = There is a message for you. Please open it and read it when you have a moment. It is not long, and what it says begins in the next paragraph, below this one.
mail-quiet-news-text =
    There is news for you. To read it, sign in here:

    { $link }

text-news = There is news for you at { $site }. Sign in to read it.
text-quiet-code = { $code } is your code. It works for 10 minutes. Give it to nobody.

settings-title = Account settings
settings-lead = Everything about your account that you can change, as it is now.
settings-save = Save
settings-see = See
settings-you = You
settings-email = The address you sign in with
settings-name = Your name
settings-name-missing = You have not told us yet.
settings-ways = What we send, and quiet mode
settings-drafts = Reminders about forms you began: { $ways }
settings-cases = Forms you filed, fees and cases: { $ways }
settings-by-mail = by e-mail
settings-by-text = by text message
settings-by-both = by e-mail and text message
settings-by-none = nothing is sent
settings-other-none = None
settings-safety = Signing in
settings-data = Everything we keep about you, to read and for programs
settings-delete = After 30 days, in which you can change your mind
settings-passkeys = { $count ->
    [one] One passkey
   *[other] { $count } passkeys
  }
settings-apps = { $count ->
    [one] One authenticator app
   *[other] { $count } authenticator apps
  }
settings-codes = { $count ->
    [0] No recovery codes
    [one] One recovery code
   *[other] { $count } recovery codes
  }
settings-sessions = { $count ->
    [one] In this browser only
   *[other] In { $count } browsers
  }
settings-history = What was done with your account, and from where

mail-language-title = The language of our messages
mail-language-lead = We write your e-mails and text messages in this language. On every page you can read in another one.
mail-language-label = Write to me in
mail-language-saved = We write to you in English from now on.
error-language-missing = Choose a language

messages-title = How we write to you
messages-lead = You choose what we send you, and how. You can change it at any time.
messages-security = The security of your account
messages-security-text = If someone signs in from a new browser, or something about your account changes, we always tell you by e-mail. This cannot be switched off, because it protects you.
messages-address = Another address for these messages
messages-topics = What else we write about
messages-drafts = Reminders about forms you began
messages-drafts-hint = We write before a form that you have not filed is deleted. If you choose nothing here, it is deleted without a message. Your home page always shows the day.
messages-cases = Forms you filed, fees and cases
messages-cases-hint = We write when we have received your form and its fee, when something happens to your case, before the last day for an answer, before an appointment, and when the status of a case that you follow changes. If you choose nothing here, sign in now and then to look.
messages-by-mail = By e-mail
messages-by-text = By text message to { $number }
messages-text-says = A text message says only that there is news and that you can sign in. It has no link. If it cannot be delivered, we send an e-mail.
messages-text-quiet = Quiet mode is on, so we send no text messages.
messages-text-needs = We can also send a text message that there is news, once you have a telephone number for codes.
messages-text-add = Add a telephone number
messages-saved = Your choice was saved.
messages-quiet = Quiet mode
messages-quiet-does = For when someone else may see your phone or your e-mail: we send no text messages unless you ask for a code, our e-mails are called “A message for you”, and their first lines do not say what they are about. E-mails about forms and cases say only that there is news and where to sign in.
messages-quiet-cannot = It cannot hide everything: someone who opens your mailbox sees that there are messages and can read the ones about your account’s security, and someone who looks at the history of your browser sees that you were here.
messages-quiet-on = Quiet mode is on.
messages-quiet-off = Quiet mode is off.
messages-quiet-proof = To switch it off, we first ask for your password and a code, so that nobody else can do it for you.
messages-quiet-switch-on = Switch quiet mode on
messages-quiet-switch-off = Switch quiet mode off
messages-quiet-is-on = Quiet mode is on. The next message will be a quiet one already.
messages-quiet-is-off = Quiet mode is off. Our messages say again what they are about.

other-title = Another address
other-lead = You sign in with { $address }. You can give us a second address, so that a notice reaches you even if you lose the first one.
other-read-title = If someone else reads your e-mail
other-read-text = Codes to sign in, links for a new password, and notices about the security of your account always go to the address you sign in with. If someone else reads that mailbox, another address here is not enough: change the address you sign in with.
other-add-title = Add an address
other-change-title = Use another address, or use it for something else
other-email = E-mail address
other-email-hint = We send a link there. It counts once you have opened the link and pressed the button.
other-use = What is this address for?
other-also = Notices about security, too
other-also-hint = They go to both addresses. Messages about forms and cases go to the address you sign in with.
other-instead = A safe address: everything about forms and cases goes only there
other-instead-hint = Notices about security go to both addresses.
other-button = Save this address
other-remove = Remove
other-added = Confirmed on { $date }
other-waits = Not confirmed yet. Open the link that we sent there; it works for 24 hours.
other-was-sent = We sent a link to that address. Nothing else goes there until you open it.
other-was-changed = What the address is for was changed.
other-was-removed = We write only to the address you sign in with now.
error-other-use-missing = Choose what this address is for
error-other-same = You sign in with this address already. Enter another one.
error-other-many = You named several addresses. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  } and try again.

other-confirm-title = Confirm this address
other-confirm-lead = Someone who can sign in to an account here wants messages to go to { $address }. Nothing was changed yet.
other-confirm-also = If you press the button, notices about the security of that account go to this address, too.
other-confirm-instead = If you press the button, messages about forms and cases of that account go to this address and nowhere else, and notices about its security go here, too.
other-confirm-button = Yes, write to this address
other-confirm-not = If it was not you, close this page. Nothing more is sent here.
other-confirmed-title = The address is confirmed
other-confirmed-lead = From now on messages go there, as it was chosen. We told the address you sign in with.

mail-other-confirm-subject = Confirm this address for { $site }
mail-other-confirm-text =
    Hello,

    You asked us to write to this address about your { $site } account. To confirm it, open this link and press the button:

    { $link }

    The link works for 24 hours and only once.

    If you did not ask for this, you do not need to do anything. Nothing more is sent here.

    { $site }

mail-other-added-subject = Another address was added to your { $site } account
mail-other-added-text =
    Hello,

    Another address was added to your { $site } account. Notices about the security of your account go there, too.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }
mail-other-instead-text =
    Hello,

    Another address was added to your { $site } account. Messages about your forms and cases go only there from now on, and notices about the security of your account go there, too.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

mail-other-removed-subject = The other address was removed from your { $site } account
mail-other-removed-text =
    Hello,

    The other address was removed from your { $site } account. Messages go only to the address that you sign in with.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    { $site }

security-messages-changed = You changed how we write to you
security-quiet-on = You switched quiet mode on
security-quiet-off = You switched quiet mode off
security-other-added = Another address for messages was confirmed
security-other-removed = You removed the other address for messages

mail-refused-title = Mail to your address comes back
mail-refused-text = Since { $day }, the server of your e-mail address refuses our messages for good. What we would write there about your forms, cases and messages goes to your other address or your telephone instead, if you gave us one.
mail-refused-change = Change your e-mail address

messages-pace = How soon we write about your cases
messages-pace-field = When something happens to a case
messages-pace-hint = What needs an answer from you, or has a date in the next two weeks, always comes at once.
messages-pace-at-once = Write to me at once
messages-pace-daily = Write to me once a day, in one message
mail-daily-subject = What happened to your cases
mail-daily-text = Something has happened to these cases:

    { $cases }

    Open your account to read it, and whether you need to do something:
    { $link }
