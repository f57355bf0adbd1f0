# Form I-90 in English. Plain words, short sentences; "you" is the person the card is for.

form-name = Form I-90
form-title = Renew or replace your permanent resident card (green card)
form-for-whom =
    For permanent residents who need a new permanent resident card (green card). Your card has expired or will expire within 6 months, it is lost, damaged or wrong, or your name has changed.
    You can also file it for your child.
    It is not for a 2-year card that has expired or expires within 90 days. For that, you need Form I-751 or Form I-829.
form-time = About 30 minutes. You can stop at any time: your answers are saved.
form-ready =
    Your card, or a copy of it, if you have one. Your A-Number is on it.
    The date your card expires, and the date you became a permanent resident.
    A photo or scan of both sides of your card, or of another government photo ID.
    If your name has changed: the marriage certificate, divorce decree or court order.
    For a document in another language: a full English translation, signed by the translator.
    A card or bank account to pay the fee, if there is one. You do not need photos of yourself: they are taken at an appointment.
form-after =
    You get a receipt number as soon as you file. Keep it: it is how you follow your case.
    The agency may ask you to come to an appointment for fingerprints, a photo and your signature.
    It may write to ask for another document. You answer in your account.
    When your case is approved, the new card comes by mail to your address in the United States.

section-start = Getting started
section-you = About you
section-contact = Where to reach you
section-residence = How you became a resident
section-record = Your record as a resident
section-description = What you look like
section-accommodations = Help at your appointment
section-helpers = Language and help with this form
section-closing = Before you sign

# Getting started

status = What kind of permanent resident are you?
    .help = If “Category” on your card begins with CR or CF, you are often a conditional resident. If you file for your child, answer every question about the child.
    .why = Your status decides which reasons for a new card you can use, and whether this is the right form.
    .missing = Choose your status
    .option-permanent = Permanent resident
    .option-permanent-hint = Most people choose this. The card is usually good for 10 years.
    .option-commuter = Permanent resident in commuter status
    .option-commuter-hint = You live in Canada or Mexico and come to the United States to work.
    .option-conditional = Conditional permanent resident
    .option-conditional-hint = Your card is good for 2 years only, after a recent marriage or an investment.

conditional-ends = When does your conditional status end?
    .name = The end of your conditional status
    .help = It is the date after “Card Expires” on your 2-year card. No card at hand? It is 2 years after the day you became a conditional resident.
    .why = In the last 90 days before that date you need another form to keep your status. A new card would not help you.
    .missing = Enter the date your conditional status ends

date-of-birth = What is your date of birth?
    .name = Your date of birth
    .help = Give the date that is on your passport or birth certificate.
    .why = It helps the agency find your record. Your age also decides some reasons for a new card, the fee and who signs.
    .missing = Enter your date of birth

reason = Why do you need a new card?
    .help = Choose the one that fits best. It decides what you pay and which documents you need. For a child who registers before turning 14, or more than 30 days after, choose “Another reason”.
    .why = The agency checks different things for each reason. The wrong one can cost you weeks.
    .missing = Choose why you need a new card
    .option-expiring = My card has expired, or will expire within 6 months
    .option-lost = My card was lost, stolen or destroyed
    .option-lost-hint = Also if it was mailed, never reached you and was not sent back to the agency.
    .option-never-received = My card was made, but it never reached me
    .option-never-received-hint = Only if the post office sent it back to the agency.
    .option-damaged = My card is damaged
    .option-damaged-hint = For example torn, bent or hard to read.
    .option-agency-error = My card is wrong because of a mistake by the agency
    .option-agency-error-hint = For example a misspelled name or wrong birth date that you had given right.
    .option-changed = My name or other personal information has legally changed
    .option-changed-hint = For example by marriage, divorce or a court order.
    .option-turned-14 = I have turned 14 and must register
    .option-turned-14-hint = Only within 30 days after the 14th birthday, with a card that has not expired.
    .option-commuter-begins = I am taking up commuter status
    .option-commuter-begins-hint = You live or will live in Canada or Mexico, and come to the U.S. to work.
    .option-commuter-ends = I am a commuter and am moving to the United States to live
    .option-converted = I became a permanent resident automatically
    .option-converted-hint = For example from temporary resident status. This is rare.
    .option-other = Another reason
    .option-other-hint = For example, you have an old card called “Alien Registration Card”.

card-expires = When does your card expire?
    .name = The date your card expires
    .help = Look for “Card Expires” on the front of your card.
    .why = This date decides whether your reason fits and, at age 14, whether you pay.
    .missing = Enter the date your card expires

commuter-port = Where will you enter the United States?
    .name = The place where you will enter
    .help = Name the border crossing you plan to use most.
    .why = The agency notes it on your commuter record.
    .hint = City and state, for example San Ysidro, CA
    .missing = Enter the city and state where you will enter

# About you

legal-name = What is your full legal name?
    .help = Your new card will be made in this name. If your name has changed, give the new one.
    .why = The agency compares it with your record and prints it on the card.
    .missing = Enter your full legal name

name-changed = Has your legal name changed since your card was issued?
    .help = For example by marriage, divorce, adoption or a court order.
    .why = If it has, the agency needs to see the document that changed it.
    .missing = Choose whether your legal name has changed
    .option-changed = Yes
    .option-same = No
    .option-no-card = I never received a card

card-name = What name is on your card now?
    .help = Copy it exactly as it is printed, even if it has a mistake.
    .why = It lets the agency find your record under the earlier name.
    .missing = Enter the name printed on your card

a-number = What is your A-Number?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = It is on your card after “USCIS#” or “A#”, and on letters you got from the agency.
    .why = It is the number of your file. Without it the agency cannot find your record.
    .missing = Enter your A-Number

online-account-number = What is your online account number?
    .hint = 12 digits
    .help = Leave it blank if you do not have one. It is printed on the account notice the agency mails. It is not your A-Number or a receipt number.
    .why = It links this application with cases you already have online.

ssn = What is your Social Security number?
    .hint = 9 digits
    .help = Leave it blank if you were never given one.
    .why = It helps the agency tell you apart from people with the same name.

sex = What is your sex?
    .help = It will be on your new card.
    .why = It is part of what identifies you on the card.
    .missing = Choose your sex
    .option-male = Male
    .option-female = Female

page-birthplace = Where were you born?
birth-city = City, town or village of birth
    .name = City, town or village of birth
    .help = Use the name the place had on your birth certificate.
    .why = Your birthplace is part of your record.
    .missing = Enter the city, town or village where you were born
birth-country = Country of birth
    .help = Choose the country that is on your card now, if it is right.
    .why = The country of birth is printed on your card.
    .missing = Choose the country where you were born

page-parents = Your parents’ first names
    .intro = Give only the first (given) name. If you do not know it, write “Unknown”.
mother-given-name = Your mother’s first name
    .name = Your mother’s first name
    .help = Copy it from your birth certificate if you have one.
    .why = Parents’ names help the agency find the right record. They do not change your parents’ status.
    .missing = Enter your mother’s first name, or “Unknown”
father-given-name = Your father’s first name
    .name = Your father’s first name
    .help = Copy it from your birth certificate if you have one.
    .why = Parents’ names help the agency find the right record. They do not change your parents’ status.
    .missing = Enter your father’s first name, or “Unknown”

# Where to reach you

mailing = Where should the agency send your mail?
    .help = Your card and your appointment letter go here. If someone else’s name is on the mailbox, add it under “In care of”.
    .why = A wrong or incomplete address is the usual reason a card gets lost.
    .missing = Enter your mailing address

lives-at-mailing = Do you live at your mailing address?
    .help = Say no if you use a P.O. box or someone else’s address for your mail.
    .why = The agency needs to know where you live as well as where you get mail.
    .missing = Choose yes or no

physical = Where do you live?
    .help = Give the street address of your home, not a P.O. box.
    .why = It decides which office near you takes your fingerprints and photo.
    .missing = Enter the address where you live

page-reach = How can the agency reach you?
daytime-phone = Daytime phone number
    .hint = For example 212 555 0123
    .help = A number where you can be called on weekdays. It may be your mobile phone.
    .why = An officer may call if something is unclear.
    .missing = Enter a daytime phone number
mobile-phone = Mobile phone number
    .help = You may leave it blank.
    .why = Some news of your case can be sent by text message.
email = E-mail address
    .hint = For example name@example.com
    .help = You may leave it blank.
    .why = It is the fastest way for the agency to write to you.

# How you became a resident

page-admission = Your permanent residence
    .intro = Both answers are on the front of your card.
class-of-admission = Class of admission
    .hint = Letters and numbers, for example IR1, F21 or DV1
    .help = It is the code under “Category” on your card.
    .why = The code says on what grounds you became a permanent resident.
    .missing = Enter the code from your card, such as IR1
date-of-admission = Date you became a permanent resident
    .name = The date you became a permanent resident
    .help = It is the date after “Resident Since” on your card. On an older card or visa stamp it is the date of admission.
    .why = The agency matches this date with your record.
    .missing = Enter the date you became a permanent resident

way-in = How did you become a permanent resident?
    .help = Choose what happened when your status was first granted.
    .why = It decides whether the agency needs to know where you first entered.
    .missing = Choose how you became a permanent resident
    .option-immigrant-visa = I entered the United States with an immigrant visa
    .option-immigrant-visa-hint = A U.S. embassy or consulate gave you the visa before you came.
    .option-adjustment = I was already in the United States and my status was adjusted
    .option-adjustment-hint = You applied here, usually with Form I-485.

page-places = Where was your residence decided?
    .intro = The city and country, or the city and state, are enough. If you do not remember, give the nearest big city.
where-applied = Where did you apply for your immigrant visa or your green card?
    .name = The place where you applied
    .hint = For example Ciudad Juárez, Mexico, or Miami, FL
    .help = Name the embassy, consulate or office you applied to.
    .why = It tells the agency which office holds your first papers.
    .missing = Enter the place where you applied
where-granted = Where was your visa issued or your green card approved?
    .name = The place where it was issued or approved
    .hint = For example Ciudad Juárez, Mexico, or Miami, FL
    .help = It is often the same place.
    .why = It tells the agency which office made the decision.
    .missing = Enter the place where it was issued or approved

page-entry = Your first entry as a permanent resident
    .intro = Think of the day you came in with your immigrant visa.
destination = Where in the United States were you going?
    .name = The place you were going to
    .hint = City and state, for example Houston, TX
    .help = If you do not remember, give the first place where you lived.
    .why = The officer at the border wrote it into your record.
    .missing = Enter the city and state you were going to
port-of-entry = Where did you enter?
    .name = The place where you entered
    .hint = City and state, for example El Paso, TX
    .help = Name the airport city or the border crossing where you showed your visa.
    .why = The agency matches it with the record of your entry.
    .missing = Enter the city and state where you entered

# Your record as a resident

removal = Have you ever been ordered removed from the U.S., or in removal, deportation or exclusion proceedings?
    .help = Proceedings are a case before an immigration judge. Answer yes even if it was long ago or ended well.
    .why = The agency sees these cases in its records. An answer that does not match can hurt you more than the case itself.
    .missing = Choose yes or no

removal-explanation = What happened in those proceedings?
    .hint = Say when, where, why and how it ended
    .help = Write in your own words, in English if you can. Add the date of the decision if you know it.
    .why = The officer who decides reads your explanation next to the record.
    .missing = Explain what happened

abandonment = Since you became a permanent resident, have you ever given up that status or been found to have given it up?
    .help = Answer yes if you filed Form I-407 to give up permanent residence. Answer yes, too, if an officer or a judge decided that you had abandoned your status.
    .why = Only a person who is still a permanent resident can get a new card.
    .missing = Choose yes or no

abandonment-explanation = How did you give up your status, or who decided that you had?
    .hint = Say when, where and what happened after
    .help = Write in your own words, in English if you can. Say also if you got your status back.
    .why = The officer who decides needs to see whether you are a permanent resident today.
    .missing = Explain what happened

# What you look like

ethnicity = Are you Hispanic or Latino?
    .help = Say yes if your roots are in Mexico, Cuba, Puerto Rico, Central or South America, or another place of Spanish culture. You can be of any race.
    .why = The agency uses it, with the next answers, for your background check.
    .missing = Choose one answer
    .option-hispanic = Yes, Hispanic or Latino
    .option-not-hispanic = No, not Hispanic or Latino

race = What is your race?
    .help = Choose all that fit.
    .why = It goes with your fingerprints to the background check. It does not decide your case.
    .missing = Choose at least one answer
    .option-white = White
    .option-white-hint = Roots in Europe, the Middle East or North Africa.
    .option-asian = Asian
    .option-asian-hint = Roots in the Far East, Southeast Asia or the Indian subcontinent.
    .option-black = Black or African American
    .option-black-hint = Roots in any of the Black peoples of Africa.
    .option-american-indian = American Indian or Alaska Native
    .option-american-indian-hint = Roots in the native peoples of North, Central or South America.
    .option-pacific-islander = Native Hawaiian or Other Pacific Islander
    .option-pacific-islander-hint = Roots in Hawaii, Guam, Samoa or another Pacific island.

page-measurements = Your height and weight
height = How tall are you?
    .help = 5 feet is about 152 cm. Each inch more is about 2.5 cm.
    .why = It describes you for the background check.
    .missing = Choose your height in feet and inches
weight = How much do you weigh, in pounds?
    .name = Your weight
    .hint = For example 150
    .help = 1 kilogram is about 2.2 pounds. A good guess is fine.
    .why = It describes you for the background check.
    .missing = Enter your weight in pounds

eyes = What color are your eyes?
    .help = Choose the closest one.
    .why = It describes you for the background check.
    .missing = Choose the color of your eyes
    .option-brown = Brown
    .option-black = Black
    .option-blue = Blue
    .option-green = Green
    .option-hazel = Hazel
    .option-hazel-hint = Between brown and green.
    .option-gray = Gray
    .option-maroon = Maroon
    .option-maroon-hint = Reddish brown.
    .option-pink = Pink
    .option-other = Unknown or other

hair = What color is your hair?
    .help = Choose the closest one. If you color your hair, choose the color that people see now.
    .why = It describes you for the background check.
    .missing = Choose the color of your hair
    .option-black = Black
    .option-brown = Brown
    .option-blond = Blond
    .option-gray = Gray
    .option-white = White
    .option-red = Red
    .option-sandy = Sandy
    .option-sandy-hint = Between blond and light brown.
    .option-bald = Bald (no hair)
    .option-other = Unknown or other

# Help at your appointment

accommodation = Do you need help at your appointment because of a disability or impairment?
    .help = For example a sign-language interpreter, or a room without stairs. It costs nothing, and asking does not count against you.
    .why = The agency prepares the help before you come.
    .missing = Choose yes or no

accommodation-kinds = Which of these is true for you?
    .help = Choose all that fit. On the next pages you say what you need.
    .why = Each kind of help is arranged by different people.
    .missing = Choose at least one answer
    .option-deaf = I am deaf or hard of hearing
    .option-blind = I am blind or have low vision
    .option-other = I have another disability or impairment

deaf = What help do you need to hear or follow what is said?
    .hint = For example an interpreter for American Sign Language
    .help = If you want a sign-language interpreter, name the language.
    .why = The agency can then find the right interpreter or device.
    .missing = Enter the help you need, and the sign language if you use one

blind = What help do you need to read or see?
    .hint = For example papers in large print
    .help = Name everything you use: large print, braille, someone who reads to you.
    .why = The agency can then have it ready for you.
    .missing = Enter the help you need

other-disability = What is your disability or impairment, and what help do you need?
    .hint = For example: I use a wheelchair and need an entrance without stairs
    .help = A few words are enough. You do not need to give a diagnosis.
    .why = The agency can then have it ready for you.
    .missing = Enter your disability or impairment and the help you need

# Language and help with this form

waiver = Do you need to ask the agency to waive the filing fee?
    .help = You can ask with Form I-912 if you get public benefits, if your household earns little, or if you are in money trouble.
    .why = With a waiver you do not pay the filing fee now. The agency decides about the waiver first.
    .missing = Choose yes or no

reading = How do you read this application before you sign it?
    .help = It is filed in English. If you do not read English well, someone fluent in both languages must read every question and every answer to you, so that you understand everything. It can be a friend or a relative.
    .why = With your signature you say that you understood every question and every answer.
    .missing = Choose how you read this application
    .option-english = I read it myself in English
    .option-english-hint = You can read and understand English. You read every question and every answer.
    .option-interpreter = An interpreter reads it to me
    .option-interpreter-hint = In a language in which you are fluent. The interpreter signs too.

interpreter-language = In which language does the interpreter read to you?
    .hint = For example Spanish
    .help = Name a language that both of you speak well. Write its name in English if you can.
    .why = You and the interpreter both state this language when you sign.
    .missing = Enter the language

page-interpreter = Your interpreter
interpreter-name = What is the interpreter’s name?
    .help = It must be a person, not a company.
    .why = The interpreter states by signing that everything was read to you.
    .missing = Enter the interpreter’s name
interpreter-business = Interpreter’s business or organization
    .name = Interpreter’s business
    .help = You may leave it blank.
    .why = It shows on whose behalf the interpreter works.

interpreter-address = What is the interpreter’s mailing address?
    .help = A business address is fine.
    .why = The agency may write to the interpreter.
    .missing = Enter the interpreter’s mailing address

page-interpreter-reach = How can the interpreter be reached?
interpreter-phone = Interpreter’s daytime phone number
    .hint = For example 212 555 0123
    .help = It may be a mobile phone.
    .why = The agency may call the interpreter.
    .missing = Enter the interpreter’s daytime phone number
interpreter-mobile = Interpreter’s mobile phone number
    .help = You may leave it blank.
    .why = It is a second way to reach the interpreter.
interpreter-email = Interpreter’s e-mail address
    .hint = For example name@example.com
    .help = You may leave it blank.
    .why = It is a second way to reach the interpreter.

prepared = Is someone else filling in this application for you?
    .help = For example a lawyer, an accredited representative or a helper. That person may write only what you said or approved. Do not count a person who only interprets.
    .why = A person who prepares the application must be named, and signs too.
    .missing = Choose yes or no

page-preparer = Who is filling in this application
preparer-name = What is the preparer’s name?
    .help = It must be a person, not a company.
    .why = The preparer states by signing that the answers are yours.
    .missing = Enter the preparer’s name
preparer-business = Preparer’s business or organization
    .name = Preparer’s business
    .help = You may leave it blank.
    .why = It shows on whose behalf the preparer works.

preparer-address = What is the preparer’s mailing address?
    .help = A business address is fine.
    .why = The agency may write to the preparer.
    .missing = Enter the preparer’s mailing address

page-preparer-reach = How can the preparer be reached?
preparer-phone = Preparer’s daytime phone number
    .hint = For example 212 555 0123
    .help = It may be a mobile phone.
    .why = The agency may call the preparer.
    .missing = Enter the preparer’s daytime phone number
preparer-mobile = Preparer’s mobile phone number
    .help = You may leave it blank.
    .why = It is a second way to reach the preparer.
preparer-email = Preparer’s e-mail address
    .hint = For example name@example.com
    .help = You may leave it blank.
    .why = It is a second way to reach the preparer.

preparer-role = What is the preparer’s role?
    .help = The preparer can tell you. Beware of a “notario” or consultant who gives legal advice without being a lawyer or accredited.
    .why = A lawyer or accredited representative can go on acting for you, but only with Form G-28.
    .missing = Choose the preparer’s role
    .option-not-attorney = Not a lawyer or accredited representative
    .option-not-attorney-hint = Prepares the application with your consent, and nothing more.
    .option-attorney-continues = A lawyer or accredited representative who will go on representing you
    .option-attorney-ends = A lawyer or accredited representative, for this application only

# Before you sign

more = Is there anything else the agency should know?
    .help = Use this if an answer did not fit in its box, or needs an explanation.
    .why = It takes the place of the extra pages of the paper form.
    .missing = Choose yes or no

page-remarks = What else the agency should know
    .intro = Add one note for each question you want to say more about.
remark = Your notes
    .help = Keep each note to one question.
    .why = The officer reads each note next to the answer it belongs to.
    .add = Add another note
    .row = Note { $number }
    .remove = Remove note { $number }
about = Which part of the form is this about?
    .help = Choose “Something else” if none fits.
    .why = The note is put beside that part.
    .missing = Choose the part of the form
    .option-reason = Why I need a new card
    .option-name = My name
    .option-birth = My birth or my parents
    .option-address = My addresses, phone or e-mail
    .option-residence = How I became a permanent resident
    .option-record = Removal proceedings, or giving up my status
    .option-accommodation = Help at my appointment
    .option-helpers = My interpreter or preparer
    .option-other = Something else
text = What do you want to say?
    .help = Say first which question you mean. Write in English if you can.
    .why = The officer reads it with your application.
    .missing = Enter what you want to say

who-signs = Who will sign this application?
    .help = From age 14 on, people sign for themselves. For a younger child, a parent or legal guardian signs.
    .why = A signature by the wrong person makes the application invalid, and the fee is not given back.
    .missing = Choose who will sign
    .option-self = I will sign it myself
    .option-parent = The child’s mother or father
    .option-guardian = A legal guardian
    .option-guardian-hint = Named by a court for a child, or because a mental condition prevents signing.

guardian-name = What is the name of the person who will sign?
    .help = Give the full legal name of the parent or legal guardian.
    .why = The typed signature is compared with this name.
    .missing = Enter the name of the person who will sign

page-interpreter-signs = For the interpreter: sign here
    .intro = Hand your phone or computer to your interpreter now, or sit together. The interpreter reads and signs this:
    .certify =
        I certify, under penalty of perjury, that:

        I am fluent in English and the language named in this application, which is the same language provided in Part 5., Item Number 1.b., and I have read to this applicant in the identified language every question and instruction on this application and his or her answer to every question. The applicant informed me that he or she understands every instruction, question, and answer on the application, including the Applicant’s Certification, and has verified the accuracy of every answer.
interpreter-signature = Interpreter: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the interpreter to stand behind what was read to the applicant.
    .missing = The interpreter must type their name

page-preparer-signs = For the preparer: sign here
    .intro = The person who filled in this application reads and signs this:
    .certify = By my signature, I certify, under penalty of perjury, that I prepared this application at the request of the applicant. The applicant then reviewed this completed application and informed me that he or she understands all of the information contained in, and submitted with, his or her application, including the Applicant’s Certification, and that all of this information is complete, true, and correct. I completed this application based only on information that the applicant provided to me or authorized me to obtain or use.
preparer-signature = Preparer: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the preparer to stand behind how the application was made.
    .missing = The preparer must type their name

# Facts: each completes "because ..."

fact-conditional = you are a conditional permanent resident
    .not = you are not a conditional permanent resident
fact-conditions-end-soon = your conditional status ends within 90 days or has ended
fact-child = the person the card is for is under 14
fact-teenager = the person the card is for is 14 to 17 years old
fact-turned-14-in-time = no more than 30 days have passed since the 14th birthday
fact-never-received = your card never reached you
fact-expiry-decides = the date your card expires decides whether your reason fits
fact-card-outlives-16 = the card expires after the 16th birthday
fact-name-is-new = your legal name has changed since your card was issued
fact-other-data-changed = personal information other than your name has changed
fact-lives-in-canada-or-mexico = you live in Canada or Mexico
fact-interpreted = an interpreter reads this application to you
fact-waived = you ask the agency to waive the filing fee
    .not = you do not ask for a fee waiver
fact-signed-by-another = a parent or legal guardian signs
fact-no-charge = there is no fee for your reason
    .not = your reason is not one of those without a fee

# Errors

error-ends-within-two-years = Conditional status lasts 2 years at most. Check the year on your card and enter the date again.
error-within-30-days = This reason is only for the 30 days after the 14th birthday, and they have passed. Choose “Another reason”. If the card has already expired, choose “My card has expired, or will expire within 6 months”.
error-expires-within-6-months = Your card is good for more than 6 months, so it is too early to renew it. If you need a new card for another reason, change your answer to “Why do you need a new card?”
error-not-yet-expired = Your card has already expired. Go back to “Why do you need a new card?” and choose “My card has expired, or will expire within 6 months”.
error-card-name-differs = This is the same name as your legal name. Enter the earlier name from your card, or go back and say that your name has not changed.
error-interpreter-signed = This is not the name you gave for the interpreter. Sign with that name, or go back and correct it.
error-preparer-signed = This is not the name you gave for the preparer. Sign with that name, or go back and correct it.
error-admitted-after-birth = This date is before your date of birth. Check both dates.

# Warnings: what happens if you go on

warning-conditions-end-in-months = Your conditional status ends in a few months. In the last 90 days before that date you must file Form I-751 or Form I-829, or you can lose your status. A new card does not replace that step.
warning-only-if-sent-back = Choose this only if the post office sent the card back to the agency. If it did not, choose “My card was lost, stolen or destroyed”. With the wrong reason the agency can refuse the application, because the fee was not paid.
warning-free-at-14 = The 14th birthday was less than 31 days ago. If you choose “I have turned 14 and must register”, you may not have to pay. With “Another reason” you pay the full fee.
warning-child-not-expired = For a child under 14 whose card has not expired yet, the official form asks for “Another reason”. With this reason the agency may write back to you, and the card will take longer.
warning-card-mailed-in-us = The agency mails new cards only to addresses in the United States. With an address abroad, your card can come late or not at all. Give a U.S. address you trust if you can.
warning-commuters-live-near = Commuter status is only for people who live in Canada or Mexico. If your home is somewhere else, the agency will likely deny the application and keep the fee.
warning-commuter-lives-here = Commuter status is for people who live in Canada or Mexico. If you now live in the United States, change your reason. Go back to “Why do you need a new card?” and choose “I am a commuter and am moving to the United States to live”. With another reason, the agency may ask questions and the card will take longer.
warning-waiver-first = File Form I-912 here first. You sign this form when that one is filed, on the same day if you can. If the agency does not grant the waiver, it asks you for the fee or sends this form back, and you lose time.
warning-removal = Talk to an immigration lawyer or an accredited representative before you file. The agency checks this, and an order of removal can put your status at risk. Your answers are saved and can wait.
warning-abandonment = Before you file, talk to an immigration lawyer or an accredited representative. If you have lost your status as a permanent resident, the agency will deny the form. It will keep the fee.

# Stops

stop-use-i-751 = This is not the form you need
    .body =
        Your conditional status ends within 90 days or has already ended. Form I-90 cannot extend it. If you filed it now, you would lose time and money and could lose your status.
        You need to ask the agency to remove the conditions on your residence.
    .next =
        If your status came from a marriage, file Form I-751. If it came from an investment, file Form I-829.
        File before the date on your card. If that date has passed, file right away and explain why you are late. A lawyer or accredited representative can help you.
        If you have already filed one of these forms, do not file it again. Keep its receipt notice with your card: it says how long your status goes on.
        If you typed the date wrong, go back and change it.

# Evidence

evidence-photo-id = A government photo ID
    .help = For example a passport, driver’s license or state ID. It must show your name, date of birth, photo and signature.
    .why = Without your card, the agency needs other proof of who you are.
evidence-old-card-copy = A copy of the missing card, if you have one
    .help = An old photo or photocopy is enough. Both sides are best.
    .why = It helps the agency find your record faster.
evidence-approval-notice = The notice that approved your card, if you have it
    .help = It is called Form I-797, Notice of Action.
    .why = It shows that a card was made for you and where it was sent.
evidence-card-copy = A copy of your card, both sides
    .help = Take a photo of the front and one of the back. All text must be easy to read. If the card is too damaged to read, have another photo ID ready too.
    .why = It shows which card is to be replaced.
evidence-wrong-card = The card with the mistake, both sides
    .help = Take a photo of the front and one of the back. Keep the card safe: the agency needs the card itself before it can correct the mistake.
    .why = It shows what is wrong.
evidence-right-data = A document that shows the right information
    .help = For example your passport, birth certificate, or the approval notice for your first card.
    .why = If the mistake was the agency’s, you do not pay. This document proves it.
evidence-name-change = The document that changed your name
    .help = For example a marriage certificate, a court order, or a decree of divorce or adoption. The office in charge of such records must have registered it.
    .why = The agency can print a new name only with legal proof.
evidence-data-change = The document that shows what changed
    .help = For example a corrected birth certificate, a court order or a new passport.
    .why = The agency can change your card only with legal proof.
evidence-commuter-home = Proof that you live in Canada or Mexico
    .help = For example a lease, a utility bill or a bank letter with your address.
    .why = Commuter status is only for people who live there.
evidence-commuter-work = Proof that you worked in the United States in the last 6 months
    .help = For example pay stubs, or a letter from your employer on company paper.
    .why = Commuter status is only for people who come here to work.
evidence-fee-waiver = The receipt of your Form I-912
    .help = File Form I-912 first, on the same day, and name Form I-90 in it.
    .why = Without it, the agency sends back an application that comes without the fee.
evidence-parentage = The child’s birth certificate or adoption decree
    .help = It must show the name of the parent who signs.
    .why = It shows that the mother or father may sign for the child.
evidence-guardianship = The court paper that names the legal guardian
    .help = Every page, with the court’s stamp or seal.
    .why = It shows that the guardian may sign.
evidence-g-28 = Form G-28, signed by you and your representative
    .help = Your representative prepares it. Without it, the agency writes only to you.
    .why = It allows the agency to talk with your representative.

# Fees

fee-filing = Filing fee
    .why = The agency charges this fee for a new card when you file online. It is not given back, even if the application is denied. If you cannot pay it, you can ask the agency to waive it with Form I-912, which you fill in here, too.
fee-waiver-asked = No filing fee now: you ask for a waiver
    .why = The agency decides about Form I-912 first. If it says no, the filing fee is due.
fee-agency-error = No fee: the agency made the mistake
    .why = You do not pay for a mistake that was not yours. If the agency finds that it made no mistake, it can ask you for the fee.
fee-never-received = No fee: your card never reached you
    .why = You do not pay when the card was sent back to the agency because it could not be delivered. If it was not sent back, the agency can ask you for the fee.
fee-turned-14 = No fee: registering at 14
    .why = There is no fee when you register within 30 days after turning 14 and your card expires after your 16th birthday. With the wrong dates, the agency can ask you for the fee.

# Certifications: the words of the official form, which are the legal text

certify-reads-english = I can read and understand English, and I have read and understand every question and instruction on this application and my answer to every question.

certify-interpreted = The interpreter named in this application read to me every question and instruction on this application and my answer to every question in the language named in this application, a language in which I am fluent, and I understood everything.

certify-prepared = At my request, the preparer named in this application prepared this application for me based only upon information I provided or authorized.

certify-applicant =
    Copies of any documents I have submitted are exact photocopies of unaltered, original documents, and I understand that USCIS may require that I submit original documents to USCIS at a later date. Furthermore, I authorize the release of any information from any of my records that USCIS may need to determine my eligibility for the immigration benefit I seek.

    I further authorize release of information contained in this application, in supporting documents, and in my USCIS records to other entities and persons where necessary for the administration and enforcement of U.S. immigration laws.

    I understand that USCIS will require me to appear for an appointment to take my biometrics (fingerprints, photograph, and/or signature) and, at that time, I will be required to sign an oath reaffirming that:

    1) I reviewed and provided or authorized all of the information in my application;

    2) I understood all of the information contained in, and submitted with, my application; and

    3) All of this information was complete, true, and correct at the time of filing.

    I certify, under penalty of perjury, that I provided or authorized all of the information in my application, I understand all of the information contained in, and submitted with, my application, and that all of this information is complete, true, and correct.
