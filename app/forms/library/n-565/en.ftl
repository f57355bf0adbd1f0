# Form N-565 in English. Plain words, short sentences; "you" is the person whose certificate it is.

form-name = Form N-565
form-title = Replace a citizenship or naturalization certificate
form-for-whom =
    For people whose certificate of naturalization or certificate of citizenship is lost, stolen, damaged or wrong. Also for people whose name or birth date has changed by law since they got it.
    You can also file it for your child.
    You are still a citizen without the paper. A valid U.S. passport proves it just as well, often sooner and for less money.
    It is not for you if you never had a certificate. For a first certificate through a parent, look at Form N-600.
form-time = About 20 minutes. You can stop at any time: your answers are saved.
form-ready =
    Your certificate, or a copy of it, if you have one. It shows its number, your A-Number, the office or court and the date.
    A government photo ID.
    If it was stolen: the police report, if you made one.
    If your name or birth date changed: the marriage certificate, divorce decree, court order or corrected birth certificate.
    For a document in another language: a full English translation, signed by the translator.
    A card or bank account to pay the fee, if there is one.
form-after =
    You get a receipt number as soon as you file. Keep it: it is how you follow your case.
    If your certificate is damaged or has to be changed, you mail the original. The agency tells you where to. Keep a copy.
    The agency may ask you to come to an appointment for fingerprints, a photo and your signature.
    When your case is approved, the new certificate comes by mail, or you pick it up at an office.

section-start = Getting started
section-you = About you
section-certificate = Your certificate as it is
section-change = What has to be different
section-contact = Where to reach you
section-helpers = Language and help with this form
section-closing = Before you sign

# Getting started

document = Which document do you want to replace?
    .help = Choose the one you had. If you file for your child, answer every question about the child.
    .why = It decides whether this is the right form. For some papers you need another form or another office.
    .missing = Choose the document you want to replace
    .option-naturalization = Certificate of Naturalization
    .option-naturalization-hint = You became a citizen yourself, usually by Form N-400 and an oath ceremony.
    .option-citizenship = Certificate of Citizenship
    .option-citizenship-hint = You got it because a parent is a citizen, usually after Form N-600.
    .option-repatriation = Repatriation certificate
    .option-repatriation-hint = This is rare. You had lost your citizenship and got it back.
    .option-declaration = Declaration of intention
    .option-declaration-hint = This is rare. A permanent resident once declared the wish to become a citizen.
    .option-special = A special certificate for another country
    .option-special-hint = The government of another country asks for proof that you are a U.S. citizen.
    .option-never-had = I never had a certificate
    .option-green-card = A permanent resident card (green card)
    .option-other-paper = Another paper
    .option-other-paper-hint = A U.S. passport, birth certificate, Consular Report of Birth Abroad, and so on.

naturalized = Did you become a citizen by naturalization?
    .help = That is with an application of your own and an oath. Say no if you are a citizen by birth or through a parent.
    .why = The law gives this special certificate only to naturalized citizens.

reasons = Why do you need a new document?
    .help = Choose all that are true.
    .why = Each reason needs its own proof. Some mean that you mail the original, and one costs nothing.
    .missing = Choose at least one reason
    .option-lost = It was lost, stolen or destroyed
    .option-damaged = It is damaged
    .option-damaged-hint = For example torn, stained or hard to read.
    .option-agency-error = It is wrong because of a mistake by the agency
    .option-agency-error-hint = It does not match your application, for example because of a misspelled name.
    .option-name-changed = My name has legally changed
    .option-name-changed-hint = By marriage, divorce, annulment or a court order, after you got the document.
    .option-birth-date = My date of birth has legally changed
    .option-birth-date-hint = By a court order or a U.S. government document, after you got the certificate.
    .option-sex = The sex on it is not my biological sex at birth
    .option-other = Another reason

lost-citizenship = Since you became a U.S. citizen, have you lost or given up your citizenship in any way?
    .help = Almost everybody says no. Having another passport, living abroad or losing the paper does not take your citizenship away.
    .why = Only a citizen can get a new certificate.

lost-citizenship-explanation = How did you lose or give up your citizenship?
    .hint = Say when, where and what happened afterward
    .help = Write in your own words, in English if you can. Say also if you got it back.
    .why = The officer needs to see whether you are a citizen today.
    .missing = Explain what happened

# About you

legal-name = What is your full legal name now?
    .help = Not a nickname. If your name has changed, give the new one: it goes on the new document.
    .why = The agency compares it with your record and prints it on the document.
    .missing = Enter your full legal name

has-other-names = Have you used any other name since you were born?
    .help = For example a maiden name, a nickname, another spelling, or a name from an earlier marriage.
    .why = Older records about you may be under that name.

page-other-names = The other names you have used
other-names = Other names
    .add = Add another name
    .row = Name { $number }
    .remove = Remove name { $number }
other-name = What other name have you used?
    .help = If you do not know one part, leave it blank.
    .why = Older records about you may be under that name.
    .missing = Enter the other name

marital = What is your marital status?
    .help = If you live apart but are not divorced, choose married.
    .why = It is printed on a certificate of naturalization and is part of your record.
    .missing = Choose your marital status
    .option-single = Single, never married
    .option-married = Married
    .option-divorced = Divorced
    .option-widowed = Widowed
    .option-annulled = Marriage annulled

# Your certificate as it is

same-name = Is exactly this name on your document?
    .help = Compare every letter, also the middle name. If you have no copy, think back to the day you got it.
    .why = The agency looks for your record under the name that was printed.

certificate-name = What name is on the document?
    .help = Copy it exactly as it is printed, even if it has a mistake.
    .why = It lets the agency find your record.
    .missing = Enter the name on the document

certificate-birth-date = What date of birth is on the document?
    .name = The date of birth on the document
    .help = Give the printed date, even if it is wrong. If you have no copy, give your date of birth.
    .why = It helps the agency find your record. The age also decides who signs.
    .missing = Enter the date of birth on the document

page-countries = Where you come from
birth-country = Country of birth
    .help = Choose the country that is on the document, if you know it.
    .why = It helps the agency find your record.
    .missing = Choose the country where you were born
former-nationality = Country of former citizenship or nationality
    .name = Country of former citizenship
    .help = The country whose citizen you were before you became a U.S. citizen. If you have always been one, choose United States.
    .why = It is printed on a certificate of naturalization.
    .missing = Choose the country of your former citizenship

page-numbers = The numbers on your document
    .intro = If you have no copy, leave blank what you do not know.
certificate-number = Number of the certificate or declaration
    .hint = For example 12345678
    .help = On a certificate it is at the top right, often in red.
    .why = With it the agency finds your record much faster.
a-number = A-Number
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = It is on the certificate, and on your old green card after “USCIS#” or “A#”. Leave it blank if you never had one.
    .why = It is the number of your file.

page-issue = Who gave you the document
    .intro = If you have no copy, leave blank what you do not know.
issued-by = Office of the agency, or name of the court
    .name = The office or court
    .hint = For example Houston, TX, or U.S. District Court, Miami
    .help = Think of the place where you took the oath or picked the document up.
    .why = The record is kept under this office or court.
issued-on = Date of the document
    .name = The date of the document
    .help = It is usually the day of the oath. A date you are not sure of is better left blank.
    .why = It helps the agency find your record.

# What has to be different

loss = What happened to the document?
    .help = Choose the one that fits best.
    .why = A theft is proved in another way than a loss.
    .missing = Choose what happened
    .option-lost = I lost it
    .option-stolen = It was stolen
    .option-destroyed = It was destroyed
    .option-destroyed-hint = For example by fire or water.

loss-explanation = When, where and how did it happen?
    .hint = For example: In May 2025, when I moved in Dallas, my box of papers got lost
    .help = A few sentences are enough, in English if you can. Say also what you did to find it.
    .why = The agency must be sure that nobody else uses your certificate.
    .missing = Explain when, where and how it happened

wrong-items = What is wrong on the document?
    .help = Choose all that are wrong because of the agency. What changed later is not a mistake.
    .why = The officer compares these with your application.
    .missing = Choose what is wrong
    .option-name = The name
    .option-birth-date = The date of birth
    .option-sex = The sex
    .option-other = Something else

page-wrong-words = The mistake
shown = What does the document say now?
    .hint = For example: Family name “Gonzales”
    .help = Copy it letter by letter.
    .why = It shows the officer what to look for.
    .missing = Enter what the document says now
right = What should it say?
    .hint = For example: Family name “Gonzalez”
    .help = Say which of your papers shows it right, for example your application or passport.
    .why = The new document is printed with these words.
    .missing = Enter what the document should say

page-name-change = How your name changed
name-change-by = How did your name change?
    .help = If it changed more than once, choose how you got the name you have now.
    .why = The agency can print a new name only with legal proof.
    .missing = Choose how your name changed
    .option-marriage = By marriage, divorce or annulment
    .option-court = By a court order
name-change-date = When did it change?
    .name = The date your name changed
    .help = The date of the marriage, divorce or annulment, or of the court order.
    .why = The officer compares it with the document you send.
    .missing = Enter the date your name changed

birth-date-by = What changed your date of birth?
    .help = Choose all that you have.
    .why = The agency can change the date only with one of these.
    .missing = Choose at least one answer
    .option-court = A court order
    .option-government = A document issued by a U.S. government
    .option-government-hint = For example a new birth certificate from a state.

birth-date-order = What is the date of the court order?
    .name = The date of the court order
    .help = It is next to the judge’s signature.
    .why = The officer compares it with the order you send.
    .missing = Enter the date of the court order

birth-date-paper = When was the government document issued?
    .name = The date of the government document
    .help = Look for “Date issued” or “Date filed”.
    .why = The officer compares it with the document you send.
    .missing = Enter the date of the government document

new-birth-date = What is your date of birth now?
    .name = Your date of birth now
    .help = Give the date in the order or document.
    .why = It will be on your new certificate.
    .missing = Enter your date of birth now

sex-at-birth = What was your biological sex at birth?
    .help = As on your first birth certificate. The official form asks it in these words.
    .why = It will be on the new document. The agency prints no other.
    .missing = Choose one answer
    .option-male = Male
    .option-female = Female

other-reason = What is the other reason?
    .hint = Say what is wrong and what you need
    .help = Write in your own words, in English if you can.
    .why = The officer needs to know what to change, and why.
    .missing = Explain the other reason

foreign-country = Which country asks for proof of your citizenship?
    .help = Choose the country whose government will get the certificate.
    .why = The agency sends the certificate to that government, not to you.
    .missing = Choose the country

page-official = The official of the other country
    .intro = Leave blank what you do not know.
official-name = Name of the official
    .name = The name of the official
    .help = The person who handles your matter there.
    .why = The certificate can be sent to this person.
official-title = Title of the official
    .hint = For example Consul, or Civil Registrar
    .help = You may leave it blank.
    .why = It helps the certificate reach the right desk.
official-agency = Office or ministry
    .name = The office or ministry
    .help = You may leave it blank.
    .why = It helps the certificate reach the right desk.

official-address = What is the address of this official?
    .help = You may leave it blank if you do not know it.
    .why = The certificate is sent there through the U.S. Department of State.

# Where to reach you

mailing = Where should the agency send your mail?
    .help = Your new document can come to this address. If someone else’s name is on the mailbox, add it under “In care of”.
    .why = A certificate that gets lost in the mail costs you the fee again.
    .missing = Enter your mailing address

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

# Language and help with this form

reading = How do you read this application before you sign it?
    .help = It is filed in English. If you do not read English well, someone fluent in both languages must read every question and every answer to you, so that you understand everything. It can be a friend or a relative.
    .why = With your signature you say that you understood every question and every answer.
    .missing = Choose how you read this application
    .option-english = I read it myself in English
    .option-english-hint = You can read and understand English. You read every question and every answer.
    .option-interpreter = An interpreter reads it to me
    .option-interpreter-hint = In a language in which you are fluent. The interpreter signs too.

page-interpreter = Your interpreter
interpreter-language = In which language does the interpreter read to you?
    .hint = For example Spanish
    .help = Name a language that both of you speak well. Write its name in English if you can.
    .why = You and the interpreter both state this language when you sign.
    .missing = Enter the language
interpreter-name = What is the interpreter’s name?
    .help = It must be a person, not a company.
    .why = The interpreter states by signing that everything was read to you.
    .missing = Enter the interpreter’s name
interpreter-business = Interpreter’s business or organization
    .name = Interpreter’s business
    .help = You may leave it blank.
    .why = It shows on whose behalf the interpreter works.

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
represented = Is this person a lawyer or accredited representative who represents you?
    .help = Beware of “notarios” or consultants who give legal advice without being lawyers or accredited representatives.
    .why = Only such a person can speak to the agency for you, with Form G-28.

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
    .option-reason = Why I need a new document
    .option-name = My names
    .option-certificate = What is on my document
    .option-address = My address, phone or e-mail
    .option-citizenship = Losing or giving up my citizenship
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
    .certify = I certify under penalty of perjury: I am fluent in English and in the language that this application names for the interpreter. In that language, I interpreted every question in the application and in its instructions. I also interpreted every answer that the applicant gave. The applicant told me that they understood every instruction, every question and every answer.
interpreter-signature = Interpreter: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the interpreter to stand behind what was read to the applicant.
    .missing = The interpreter must type their name

page-preparer-signs = For the preparer: sign here
    .intro = The person who filled in this application reads and signs this:
    .certify = I certify under penalty of perjury: The applicant asked me to prepare this application and gave me express consent. Every answer and all other information, in the application or sent with it, is complete, true and correct. I used only what the applicant gave me. The applicant went through the answers and the information, and told me that they understand them.
preparer-signature = Preparer: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the preparer to stand behind how the application was made.
    .missing = The preparer must type their name

# Facts: each completes "because ..."

fact-replaces = you want to replace a document that the agency or a court gave you
    .not = you do not want to replace a certificate
fact-makes-a-citizen = your document is one that citizens have
fact-special-not-naturalized = you did not become a citizen by naturalization
fact-lost = your document is lost, stolen or destroyed
    .not = your document is not lost
fact-wrong = the agency made a mistake
    .not = the agency made no mistake
fact-renamed = your name has legally changed
fact-new-date = your date of birth has legally changed
fact-only-wrong = a mistake by the agency is your only reason
    .not = a mistake by the agency is not your only reason
fact-needs-original = your document has to be exchanged for a new one
fact-child = the person on the document is under 14
fact-lives-abroad = your address is outside the United States
fact-interpreted = an interpreter reads this application to you
fact-signed-by-another = a parent or legal guardian signs

# Errors

error-certificate-name-differs = This is the same name as your legal name. Enter the name on the document, or go back and say that it is the same.
error-old-name-on-certificate = You said that your name has changed since you got the document. Then another name is printed on it: choose no. If nothing has changed, go back to “Why do you need a new document?”
error-issued-after-birth = This date is before the date of birth. Check both.
error-renamed-after-birth = This date is before the date of birth. Check both.
error-new-birth-date-differs = This is the date that is on the document now. Enter the new date, or go back to “Why do you need a new document?”
error-interpreter-signed = This is not the name you gave for the interpreter. Sign with that name, or go back and correct it.
error-preparer-signed = This is not the name you gave for the preparer. Sign with that name, or go back and correct it.

# Warnings: what happens if you go on

warning-special = The special certificate does not come to you. It goes to the government of the other country. For your own proof of citizenship, choose the certificate you had, or ask for a U.S. passport.
warning-declaration = A declaration of intention does not prove that you are a citizen. Very few people need it today. If you became a citizen, choose your certificate of naturalization.
warning-needs-original = You have to give up the original for the new document. Upload a scan or photo of it now, and mail the original when the agency tells you to. Until the new one comes, you have no certificate in hand. A U.S. passport can take its place.
warning-not-only-wrong = Correcting the agency’s mistake alone is free. Because you chose another reason as well, you pay the full fee.
warning-sworn-date = The agency can correct the date of birth on a certificate of naturalization only if it made the mistake itself. If your application had this date, too, and you swore that it was right, it cannot change it. Then it denies the application.
warning-lost-citizenship = Talk to an immigration lawyer or accredited representative before you file. If you are no longer a citizen, the agency denies the application and keeps the fee. Your answers are saved and can wait.
warning-lives-abroad = The agency does not mail certificates to other countries. It sends yours to a U.S. embassy or consulate, where you pick it up. You also have to add two photos.

# Stops

stop-never-had = This is not the form you need
    .body = Form N-565 only replaces a certificate that was made before. If you filed it, the agency would deny it and keep the fee.
    .next =
        If you are a citizen through your mother or father, file Form N-600 for a first certificate. A U.S. passport is proof, too.

        If you want to become a citizen, look at Form N-400.

        If you did have a certificate, go back and change your answer.
stop-green-card = This is not the form you need
    .body = Form N-565 is for certificates of citizens. A permanent resident card is replaced with another form.
    .next =
        File Form I-90 for a new green card.

        If you are already a citizen, you do not need a green card any more. Go back and choose the certificate you had.
stop-other-paper = Another office replaces this paper
    .body = The agency cannot replace it, and would deny this application and keep the fee.
    .next =
        For a U.S. passport or a Consular Report of Birth Abroad, go to the U.S. Department of State: travel.state.gov. For a U.S. birth, marriage or death certificate, ask the state where it happened.

        If you chose the wrong document, go back and change it.
stop-special-not-naturalized = You cannot get this certificate
    .body = Only people who became citizens by naturalization can get the special certificate. That is the law. If you filed for it, the agency would say no and keep the fee.
    .next =
        Ask the other country whether a U.S. passport, or a certified copy of your certificate of citizenship, is enough. The U.S. Department of State can confirm documents for use abroad.

        If you did become a citizen by naturalization, go back and change your answer.

# Evidence

evidence-photo-id = A government photo ID
    .help = For example a passport, driver’s license or state ID. For a child without one, the birth certificate.
    .why = It shows that the document is yours.
evidence-old-copy = A copy of the missing document, if you have one
    .help = An old photo or photocopy is enough. Both sides are best.
    .why = It helps the agency find your record faster.
evidence-loss-proof = A police report, or your sworn statement about the loss
    .help = For a theft, the police report is best. A sworn statement is a letter in which you say what happened and end with: “I declare under penalty of perjury that this is true.” Sign and date it.
    .why = The agency must be sure that nobody else uses your certificate.
evidence-original = The document that you have, both sides
    .help = Take a clear photo or scan for now. Keep the original safe: you have to mail it when the agency tells you to. Use a way of mailing that you can track.
    .why = There can be only one valid certificate. The new one takes the place of the old one.
evidence-right-data = A document that shows the right information
    .help = For example a copy of your application, your passport, your birth certificate or your green card from that time.
    .why = If the mistake was the agency’s, you do not pay. This document proves it.
evidence-name-change = The document that changed your name
    .help = For example a marriage certificate, a divorce or annulment decree, or a court order. It must have the stamp of the office that keeps it.
    .why = The agency can print a new name only with legal proof.
evidence-birth-date-order = The court order that changed your date of birth
    .help = Every page, with the court’s stamp or seal.
    .why = The agency can change the date only with legal proof.
evidence-birth-date-paper = The government document with the new date of birth
    .help = For example the new birth certificate from a state, both sides.
    .why = The agency can change the date only with legal proof.
evidence-birth-certificate = Your birth certificate
    .help = The first one, made soon after your birth if there is one.
    .why = The agency compares the sex on it with the one on your document.
evidence-other-reason = Proof of your other reason
    .help = Any paper that shows what should be different, and why.
    .why = The officer cannot change what is not proved.
evidence-certificate-copy = A copy of your certificate of naturalization, both sides
    .help = A clear photo or scan.
    .why = The special certificate says the same, for the other country.
evidence-photos = Two identical passport-style photos
    .help = In color, 2 by 2 inches, with a white background, taken in the last 30 days.
    .why = You live abroad, where the agency may not be able to take your photo.
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
    .why = The agency charges this when you file online. On paper it is $555. It is not given back, even if the application is denied. If you cannot pay it, you can ask for a fee waiver with Form I-912, but only by filing on paper, not here.
fee-agency-error = No fee: the agency made the mistake
    .why = You do not pay for a mistake that was not yours. If the agency finds that it made no mistake, it can ask you for the fee.

# Certifications: the words of the official form, which are the legal text

certify-reads-english = I read and understand all of the responses and information contained in, and submitted with, my application.

certify-interpreted = All of the responses and information contained in, and submitted with, my application were interpreted to me in a language in which I am fluent by the interpreter named in this application, and I understood them.

certify-prepared = At my request and with my consent, the preparer named in this application prepared it for me based only on information I provided.

certify-applicant =
    I certify, under penalty of perjury, that I provided or authorized all of the responses and information contained in and submitted with my application, I read and understand or, if interpreted to me in a language in which I am fluent by the interpreter listed in Part 10., understood, all of the responses and information contained in, and submitted with, my application, and that all of the responses and the information are complete, true, and correct.

    Furthermore, I authorize the release of any information from any and all of my records that USCIS may need to determine my eligibility for an immigration request and to other entities and persons where necessary for the administration and enforcement of U.S. immigration law.
