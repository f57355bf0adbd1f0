# Statuses of a form that came in.

status-received-by-email-title = We received your form and e-mailed your receipt
status-received-by-email-meaning = The agency has your form. It has not decided anything yet.
status-received-by-email-next = The agency checks your form and your fee, and then who you are.
status-received-by-email-todo = Keep the receipt. You need its number to ask about your case.
status-accepted-at-lockbox-title = Your form was accepted where mail is opened
status-accepted-at-lockbox-meaning = The office that opens the mail took in your form and your payment. It has not decided anything.
status-accepted-at-lockbox-next = You get a receipt by mail, and your form goes to the office that works on it.
status-accepted-title = Your form was accepted
status-accepted-meaning = Your form is complete enough for the agency to work on it. This is not a decision.
status-accepted-next = The agency checks who you are, and then an officer reviews your case.
status-fee-waived-title = Your fee was waived
status-fee-waived-meaning = You do not have to pay. Your form counts as filed on the day you filed it.
status-fee-waived-next = Your case goes on: the agency checks who you are.
status-fee-reduced-title = Your reduced fee was granted
status-fee-reduced-meaning = What you paid is enough. Your form counts as filed on the day you filed it.
status-fee-reduced-next = Your case goes on: the agency checks who you are.
status-fingerprint-fee-received-title = We received your form with the fee for fingerprints
status-fingerprint-fee-received-meaning = The agency has your form and what you paid for your fingerprints to be taken.
status-fingerprint-fee-received-next = The agency sends you an appointment for a photo and fingerprints, or uses those it has.
status-known-employer-title = Your employer filed as a known employer
status-known-employer-meaning = The agency took in the form under its trial program for employers it knows. Their papers were checked before.
status-known-employer-next = An officer goes on with your case and decides about it.
status-no-information-title = There is no information about this case here
status-no-information-meaning = The agency's system has nothing to tell about this number. This does not mean that your case is lost or closed.
status-no-information-next = The agency can look for your case when you ask.
status-no-information-todo = Check the number on your receipt. If it is right, call the agency and have the receipt with you.
