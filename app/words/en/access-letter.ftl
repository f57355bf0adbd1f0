# The letter with an access code.

access-letter-title = Your access code
access-letter-what = We have a case with this receipt number that was not filed online. With the code below you can add it to an account, see all that happens to it, read our letters there, and write to us about it.
access-letter-step-account = Open { $address } and sign in. If you have no account yet, create one there; it costs nothing.
access-letter-step-add = Choose “Add a case”.
access-letter-step-type = Type the receipt number and the access code as they stand here.
access-letter-camera = Square code that opens { $address }
access-code = Access code
access-letter-until = To be used until
access-letter-once = The code works once, until { $day }. Earlier codes for this case no longer work. You do not have to use it: letters come by mail as before.
access-letter-secret = Whoever has this letter can add the case to their account. Keep it like a key, and give the code to nobody by telephone or e-mail. We never ask you for it.
access-letter-wrong-title = If something is wrong
access-letter-wrong = If this letter is not for you, or the case is already in the account of somebody who should not have it, write or call us at the address above. We can send a new code; with that the case moves to whoever gets it.
