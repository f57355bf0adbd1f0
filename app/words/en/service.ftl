# What a person asks the agency to do in a case.

service-title = What you can ask us to do
service-lead = Choose what you need. Each request gets an answer, and you see here how it stands.
service-link = Ask us to do something in this case
service-open = You have asked. See it
service-ask = Ask for this
service-not-now = Not possible now
service-else = Something else?
service-about = { $request } · { $about }

service-late = My case takes too long
service-late-hint = When your case takes longer than is usual.
service-not-received = Something did not arrive
service-not-received-hint = A letter, or the card or document that you were approved for.
service-agency-mistake = You made a mistake
service-agency-mistake-hint = A name, a date or a number is wrong in a letter, on a card or in this account.
service-own-mistake = I made a mistake in my form
service-own-mistake-hint = Something that you filed is wrong, or was forgotten.
service-accommodation = I need help because of a disability
service-accommodation-hint = For an appointment or an interview. It is free, and it does not change how we decide.
service-expedite = Please decide sooner
service-expedite-hint = When waiting for your turn would do great harm.

service-cannot-over = Your case is decided already, or has come to its end.
service-cannot-again = You have asked for this before. It can be asked for once in a case.
service-cannot-early = It is right to ask from { $date } on. Before that day it is too early to say that something is wrong.
service-cannot-no-card = The case is not approved, so there is no card or document yet.

service-first = Before you ask
service-first-late = Asking does not change the place of your case in the line. An officer looks why it waits and tells you.
service-first-missing = You can read all of our letters in this account, also those that did not arrive. A card takes up to 30 days after the approval. If you have moved, tell us first.
service-first-mistake = Your signed form stays as it is, and your correction is kept beside it with its date. An officer reads both. If you have moved, use Form AR-11 instead: it changes where our letters go.
service-first-expedite = You can ask for this once in a case. Say what will happen if you have to wait, and which documents show it. The officer may ask you for them. We tell you whether your turn comes sooner.
service-first-help = Tell us at least a few days before your appointment, so that we can get ready. You need not say what your disability is, only what you need.

service-about-missing = What did not arrive?
service-about-mistake = What is wrong?
service-about-help = What do you need?
service-about-reason = Why do you ask?
service-detail-letter = A letter
service-detail-card = The card or document
service-detail-name = A name
service-detail-birth-date = A date of birth
service-detail-number = A number
service-detail-other-mistake = Something else
service-detail-hearing = A sign language interpreter, or captions
service-detail-sight = Large print, Braille, or somebody who reads aloud
service-detail-moving = A way in without steps, or a place for a wheelchair
service-detail-other-help = Other help
service-detail-financial-loss = A severe loss of money, for a person or a company
service-detail-emergency = An emergency or an urgent humanitarian need
service-detail-nonprofit = A nonprofit organization that serves the interests of the United States
service-detail-government = An interest of a government
service-detail-agency-error = A clear mistake of ours

service-says = What it says now
service-should = What it should say
service-says-line = It says: { $text }
service-should-line = It should say: { $text }
service-text = Explain it in your words
service-text-optional = What else should we know? (optional)
service-no-words = No further words.
service-send = Send the request
error-service-detail = Choose one of these
error-service-says = Write what it says now, in at most 200 characters
error-service-should = Write what it should say, in at most 200 characters
error-service-text = Explain why you ask for this

security-service-asked = You asked us to do something in a case
mail-expedite-asked-subject = We received your request to decide sooner: { $receipt }
mail-expedite-asked-text = You asked us to decide about your case sooner.

    Your receipt number: { $receipt }

    An officer looks at it, and we tell you the answer. Until then the case keeps its turn:
    { $link }
desk-acts-expedite = A decision that comes sooner
desk-act-expedite-proof-asked = Ask what shows that it is urgent
desk-act-expedite-granted = Let the case be decided sooner
desk-act-expedite-denied = Leave the case in its turn
desk-act-name-corrected = Correct the name
desk-act-birth-date-corrected = Correct the date of birth
