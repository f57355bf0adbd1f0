# Creating an account, signing in and out.

welcome-title = File immigration forms and follow your case
welcome-lead = Fill in your form one question at a time, on a phone, a tablet or a computer. Your answers are saved as you go. When you file, you get a receipt number at once.
welcome-step-account = Create your account with an e-mail address that only you use.
welcome-step-form = Answer the questions. We say why we ask each one and, before you begin, what the form costs.
welcome-step-case = Sign, pay and follow your case: what happened, what it means and what comes next.
welcome-how = How it works
welcome-have-account = Already have an account?

sign-up-title = Create your account
sign-up-lead = Your e-mail address is your user name. Every message about your forms and cases goes there.
sign-up-one-person = An account is for one person. Do not share it, even with family: it protects your information.
sign-up-email = Your e-mail address
sign-up-email-hint = Use an address only you can read, and that you will keep.
sign-up-button = Send me a link
sign-up-have-account = I already have an account

sign-up-sent-title = Check your e-mail
sign-up-sent-lead = If the address can be used, a message with a link is on its way. Open the link on this device or another one.
sign-up-sent-spam = Nothing after 10 minutes? Look in your spam or junk folder, or ask for a new link.
sign-up-sent-again = Send a new link
sign-up-sent-hours = The link works for 24 hours.
sign-up-sent-mailbox = In this demonstration, messages arrive in the local mailbox.

terms-title = Terms of use
terms-lead = Read these terms. They say what you can expect from us, and what we expect from you.
terms-yours = This account is yours alone. You will not let anyone else use it, and you will not use it for anyone but yourself or someone you are legally responsible for.
terms-true = What you file must be true and complete. You sign it under penalty of perjury.
terms-private = We store what you enter encrypted, use it only for your forms and cases, and never sell it.
terms-yours-to-take = You can take a copy of your information, and ask for your account to be deleted.
terms-not-government = This service helps you file. It is not a lawyer and not a government agency.
terms-agency = This service helps you file. { $agency } runs it. It is not a lawyer.
terms-button = I agree

password-title = Choose a password
password-lead = Three or four words that do not belong together make a strong password that is easy to remember.
password-rule-length = At least 15 characters. Longer is better.
password-rule-any = Any characters, including spaces and the letters of your language. No capital letters or symbols are required.
password-rule-unusual = Not one that is often used or easy to guess, and without your e-mail address in it.
password-label = Password
password-show = Show password
password-strength = Strength
password-strength-0 = Very weak
password-strength-1 = Weak
password-strength-2 = Fair
password-strength-3 = Strong
password-strength-4 = Very strong
password-button = Create my account

sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-button = Sign in
sign-in-new = New here?
sign-in-next-code = After your password we ask for a one-time code, every time. It keeps others out even if they learn your password.

code-title = Enter your code
code-lead = We sent a 6-digit code to your e-mail address. It works for 10 minutes.
code-label = Code
code-hint = 6 digits
code-button = Continue
code-again = Send a new code
code-sent-again = A new code is on its way. Use the newest one.
code-mailbox = In this demonstration, messages arrive in the local mailbox.

signed-out-title = You are signed out
signed-out-lead = Everything you saved is kept. If others use this device, close the browser too.
signed-out-idle = We signed you out because you did nothing here for a while. Everything you saved is kept.
signed-out-again = Sign in again

session-lasts = { $minutes ->
    [one] You stay signed in for one minute, until { $time }. If you send this page later, you sign in again and find what you typed.
   *[other] You stay signed in for { $minutes } minutes, until { $time }. If you send this page later, you sign in again and find what you typed.
  }
session-warning-title = Are you still there?
session-warning-lead = For your safety we will sign you out soon. Your answers are saved.
session-warning-unsent = For your safety we will sign you out soon. What you typed here is not sent yet.
session-warning-stay = Stay signed in
session-warning-minutes = { $minutes ->
    [one] One minute left
   *[other] { $minutes } minutes left
  }

# What can go wrong, and how to mend it.
error-email-missing = Enter your e-mail address
error-email-wrong = Enter an e-mail address in the format name@example.com
error-email-shared = Enter an e-mail address that only you read. This one looks like the address of an office, and whoever reads its mail could get into your account
error-sign-in = The e-mail address or the password is not right. Check both and try again.
error-sign-in-wait = Too many tries. Wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
  } and try again.
error-too-many = Too many requests from here. Wait a few minutes and try again.
error-password-missing = Enter a password
error-password-short = Use at least 15 characters. What you typed has { $length }.
error-password-long = Use at most 128 characters.
error-password-common = Many people use this password, so it is one of the first to be guessed. Choose another one.
error-password-personal = Do not use your e-mail address or the name of this site in your password.
error-password-weak = This password is easy to guess. Add another word that does not belong with the others.
error-code-missing = Enter the 6-digit code from the message
error-code-wrong = { $left ->
    [one] That code is not right. You can try one more time.
   *[other] That code is not right. You can try { $left } more times.
  }
error-code-spent = That code was tried too many times. Sign in again to get a new one.
error-code-expired = That code is more than 10 minutes old. Ask for a new one below.
error-code-wait = Wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
  } before you ask for another code.
error-code-many = You have asked for several codes. Wait ten minutes before you ask again.
