# Showing who one is: the page of an attempt, its pictures, coming in person, and what officers do about it.

proof-title = Show us who you are
proof-begin = Show who you are, with pictures or in person
proof-left = Send your pictures, or choose to come, by { $day }. { $days ->
    [one] 1 day is left after today.
   *[other] { $days } days are left after today.
  }
proof-last = Send your pictures, or choose to come, by { $day }. That is the last day.
proof-over = The day was { $day }. You can still send your pictures or choose to come, as long as this page is open.
proof-attempt = This is attempt { $attempt } of { $most }.
proof-unreadable = What could not be read
proof-ways = Two ways, and both are as good
proof-ways-text = Send pictures of an identity document, or come in person and show it there. Choose what is easier for you. Neither counts against you, and we never ask what a data broker knows about you.
proof-with-pictures = With pictures
proof-document = Which document do you use?
proof-document-hint = It should be valid and show your name and your photo.
proof-document-button = Use this document
proof-document-passport = Passport, of any country
proof-document-license = Driver's license or state ID
proof-document-green-card = Green card
proof-document-employment-card = Work permit (employment authorization card)
proof-document-foreign-card = National or consular identity card of another country
proof-pictures = Your pictures
proof-pictures-lead = Add one of each. Everything is kept here until you send it, so you can stop and come back on another day.
proof-picture-front = The side with your photo
proof-picture-front-help = Lay the document on a dark table in daylight and take the picture from above. All four corners and every letter should be in it. For a passport, it is the page with your photo.
proof-picture-back = The other side
proof-picture-back-help = Turn the document over and take the picture in the same way, from above, with all four corners.
proof-picture-holding = You, holding the document
proof-picture-holding-help = Hold the document beside your face, with the photo to the camera. Your face and the document should both be sharp. Somebody else may take the picture. What you wear for your religion can stay on, as long as your face can be seen.
proof-good = What a good picture is
proof-good-whole = All four corners are in it, and no finger covers anything.
proof-good-light = It is bright, with no flash or lamp shining back from it.
proof-good-sharp = You can read every letter when you make it larger.
proof-good-face = Your face can be seen as in real life, without a filter.
proof-review-button = Look at everything before you send it
proof-in-person = In person
proof-in-person-text = You need no phone and no camera for this. Choose it now or at any time until an officer has said what came of your pictures. The agency then sends you a letter with a day, a time and a place; pictures that you have not sent are erased.
proof-bring = You bring:
proof-bring-letter = that letter,
proof-bring-document = one of the documents above, itself and not a copy,
proof-bring-nothing = nothing else. It costs nothing.
proof-in-person-button = I come in person instead
proof-kept = What becomes of your pictures
proof-kept-sealed = They are sealed as soon as they are here. Nobody but you and those who work on cases at the agency can open them.
proof-kept-looks = Each time that somebody opens one is written down, and you see it on the page of the picture.
proof-kept-erased = They are erased { $days } days after it is decided who you are, or at once when you delete your account. What stays is what was decided and a number that proves which files you sent.
proof-once-one = After you send them, nothing can be added and nothing changed.
proof-once-again = If they do not do, the officer says why, and you can send others. { $left ->
    [one] 1 more attempt is left after this one.
   *[other] { $left } more attempts are left after this one.
  } You can also come in person.
proof-once-last = It is the last attempt with pictures. If they do not do, you come in person; nothing is decided because of that.
proof-of-document = Your document: { $document }
proof-missing-text = All of these have to be there before you can send them.
proof-send-button = Send these pictures
proof-not-sent-incomplete = Choose your document and add each of its pictures first. If you cannot, come in person instead.
proof-received-title = We received your pictures
proof-received-lead = An officer looks at them and tells you by { $by } what came of it. Keep this page: it says what you sent and when it came. We have sent you a letter and an e-mail about it.
proof-fact-document = Document
proof-erased = The pictures were erased on { $day }. These numbers still prove which files you sent.
proof-sent-link = Your pictures of { $sent }, attempt { $attempt }
library-proof = Showing who you are: { $picture }
error-proof-document = Choose the document that you use. If you have none of these, come in person instead.
notice-proof-pictures = What could not be read
mail-proof-subject = We received your pictures: { $receipt }
mail-proof-text = We received the pictures that show who you are.

    Your receipt number: { $receipt }
    Received: { $day }

    An officer looks at them and tells you by { $answer } what came of it. Your case says what happens now:
    { $link }
mail-proof-visit-subject = You come in person: { $receipt }
mail-proof-visit-text = You chose to come in person to show who you are.

    Your receipt number: { $receipt }

    The agency sends you a letter with the day, the time and the place. What to bring is in your case:
    { $link }
desk-acts-proof = Who the person is
desk-act-proof-asked = Ask the person to show who they are
desk-act-proof-confirmed = Confirm from the pictures who the person is
desk-act-proof-unreadable = Ask for other pictures: these cannot be read
desk-act-proof-mismatch = Ask for other pictures: these do not match
desk-act-proof-in-person = Have the person come to show who they are
desk-act-proof-taken-back = Ask no longer who the person is
desk-act-pictures = Which picture cannot be read?
desk-act-pictures-choose = Select a picture
desk-act-pictures-all = None of them
error-desk-act-pictures = Select which picture cannot be read.
desk-proof-asked = Who the person is: attempt { $number } of { $most }, asked on { $asked }, by { $by }
desk-proof-compare = Compare the name, the photo and the date of birth with the case. Each picture that you open is written down, and the person sees it.
desk-awaits-look = Pictures of an identity document to look at
desk-awaits-visit = A day to come in person
