# Where somebody is signed in, and the browsers their account knows.

sessions-title = Where you are signed in
sessions-lead = Each of these browsers can open your account now. If one is not yours, sign it out, and then change the password of your e-mail.
sessions-here = This is where you are now
sessions-network = On the network { $network }
sessions-began = Signed in on { $date }, { $time }
sessions-method = With { $method }
sessions-by-passkey = a passkey
sessions-by-email = your password and a code by e-mail
sessions-by-text = your password and a code by text message
sessions-by-app = your password and the code of an app
sessions-by-recovery = your password and a recovery code
sessions-seen = Last active on { $date }, { $time }
sessions-end = Sign out { $browser }
sessions-end-here = Sign out here
sessions-others = Sign out everywhere else
sessions-others-text = Every browser but this one is signed out at once, and we forget the other browsers below. Nothing that was saved is lost.
sessions-only = You are not signed in anywhere else.
sessions-ended-one = That browser was signed out. Whoever uses it has to sign in again.
sessions-ended-others = You are signed in only here now. Everywhere else, whoever wants to go on has to sign in again.
sessions-devices = Browsers you have used
sessions-devices-text = We know a browser for 400 days after you sign in with it. Wrong passwords that somebody else enters elsewhere do not lock you out there. You still need your password and a code.
sessions-device-first = First signed in on { $date }, on the network { $network }
sessions-device-last = Last signed in on { $date }
sessions-see = See where you are signed in
