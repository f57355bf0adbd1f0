# What happened to an account, for its person to read.

security-title = Security history
security-lead = What was done with your account, the newest first. Times are in Universal Time (UTC).
security-not-you-title = Was something not you?
security-not-you-text = Someone may know your password or read your e-mail. First change the password of your e-mail: our codes go there. Then sign out here, and write to the address your agency gives you.
security-how-read = A network is where the internet reaches a device. Yours can change, for example when you leave your home. Only you can read the browsers and networks on this page.
security-from = With { $browser }, on the network { $network }.
security-here = This is how you signed in where you are now.
security-newer = Newer events
security-older = Older events

security-account-created = Your account was created
security-password-wrong = Someone entered a wrong password
security-password-right = Your password was entered
security-code-sent = We sent a code to your e-mail
security-code-wrong = Someone entered a wrong code
security-signed-in = You signed in
security-proven = You showed again that it is you
security-app-added = You added an authenticator app
security-app-removed = You removed an authenticator app
security-app-off = We switched an authenticator app off after too many wrong codes
security-codes-made = You made new recovery codes
security-code-used = A recovery code was used
security-signed-out = You signed out
security-form-signed = You signed a form
security-fee-received = A fee was paid
security-filing-received = A form was filed
security-draft-deleted = You deleted a form that was not filed
security-draft-ended = We removed a form that nobody had worked on for a long time

security-browser-on = { $browser } on { $system }
security-browser-unknown = an unknown browser
security-browser-chrome = Chrome
security-browser-edge = Edge
security-browser-firefox = Firefox
security-browser-opera = Opera
security-browser-safari = Safari
security-browser-samsung = Samsung Internet
security-system-android = Android
security-system-chrome-os = ChromeOS
security-system-ipad = an iPad
security-system-iphone = an iPhone
security-system-linux = Linux
security-system-mac = a Mac
security-system-windows = Windows
