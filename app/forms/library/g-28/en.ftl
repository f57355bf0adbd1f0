# Form G-28 in English. Plain words, short sentences; "you" is the attorney or accredited representative. The pages on
# which the client or the law student reads and signs say so.

form-name = Form G-28
form-title = Appear for a client as attorney or accredited representative
form-for-whom =
    For attorneys and accredited representatives who act for somebody in an immigration case. You fill it in, and you and your client both sign it.
    Each representative files one form for each client and each matter.
    Nobody else may use it: no notario, consultant, tax preparer or friend. If the case is your own, ask your representative to file it.
form-time = About 10 minutes. You can stop at any time: your answers are saved.
form-ready =
    Your bar number and where you are admitted, or the name of your recognized organization and the day of your accreditation.
    Your client’s mailing address, telephone number and, if there is one, A-Number.
    The numbers of the forms you act on and, if the case has been filed, its receipt number.
    What your client wants: where notices and cards go.
    Your client, who reads the form and signs it here before you do.
form-after =
    You get a receipt number as soon as you file.
    Once the agency has accepted the form, it deals with you in this matter and writes to both you and your client, as your client chose.
    If the form is not complete or not signed by both, the agency goes on with the case and writes only to your client.
    It lasts until the matter ends. You or your client can end it before, in writing.

section-start = Getting started
section-eligibility = Your right to represent
section-representative = About you
section-matter = The matter
section-client = Your client
section-consent = What your client wants
section-closing = Before you sign

# Getting started

capacity = In what capacity do you act?
    .help = Answer for yourself, not for your office. The bar of a U.S. possession or commonwealth, such as Puerto Rico, counts, too.
    .why = The law lets only some people represent others before the agency.
    .missing = Choose in what capacity you act
    .option-attorney = I am an attorney admitted in the United States
    .option-attorney-hint = You are in good standing with the bar of a state, a territory or D.C.
    .option-accredited = I am an accredited representative
    .option-accredited-hint = Full or partial, for a nonprofit that the Department of Justice recognizes.
    .option-student = I am a law student or law graduate
    .option-foreign = I am an attorney admitted only outside the United States
    .option-client = I am the person with the case
    .option-other = Something else
    .option-other-hint = For example a notario, consultant, paralegal, relative or friend.

agency = Before which agency do you appear?
    .help = Choose one. For a second agency, file a second form.
    .why = An appearance counts only at the agency that it names.
    .missing = Choose the agency
    .option-uscis = U.S. Citizenship and Immigration Services (USCIS)
    .option-uscis-hint = Applications and petitions, such as Form I-130, I-485 or N-400.
    .option-ice = U.S. Immigration and Customs Enforcement (ICE)
    .option-ice-hint = For example detention, bond or supervision.
    .option-cbp = U.S. Customs and Border Protection (CBP)
    .option-cbp-hint = For example inspection at a port of entry.
    .option-court = An immigration court or the Board of Immigration Appeals

# Your right to represent

page-admissions = Where are you admitted to practice?
    .intro = Add each place where you are in good standing with the bar of the highest court. States, territories, possessions, commonwealths and the District of Columbia count.
admissions = Your admissions
    .why = The agency looks each of them up.
    .add = Add another admission
    .row = Admission { $number }
    .remove = Remove admission { $number }
licensing-authority = Licensing authority
    .hint = For example Supreme Court of Texas
    .missing = Enter the licensing authority
bar-number = Bar number
    .help = Leave it blank if this authority gives none.

restriction = Does any order restrict you in the practice of law?
    .help = An order of a court or other authority that suspends, enjoins, restrains or disbars you, or restricts your practice in another way. Count orders of every jurisdiction.
    .why = The form makes you say it, and the agency checks it.
    .missing = Choose whether an order restricts you
    .option-am-not = No, I am not subject to any such order
    .option-am = Yes, I am subject to such an order

restriction-explanation = What does the order say?
    .hint = Say which authority made it, when, why, and what it forbids
    .help = Write in English. Say also when it ends, or what you did to have it lifted.
    .why = It is printed in Part 6, Additional Information.
    .missing = Explain the order

firm = What is the name of your law firm or organization?
    .help = Leave it blank if you practice alone under your own name.
    .why = Notices for you are addressed to it too.

page-accreditation = Your recognition and accreditation
organization = Recognized organization
    .name = The organization
    .help = Give the name under which the Department of Justice recognizes it.
    .why = The agency compares it with the list of recognized organizations.
    .missing = Enter the name of the recognized organization
accredited-on = Date of your accreditation
    .name = The date of your accreditation
    .help = It is on the letter from the Department of Justice. If it was renewed, give the latest date.
    .why = An accreditation lasts three years.
    .missing = Enter the date of your accreditation

associated = Do you appear only for a limited purpose, at the request of another representative?
    .help = Say yes if the representative who filed Form G-28 before stays in charge and asked you to appear, for example at one interview. Say no if you are the first one, or if you take over the case.
    .why = Then the first representative stays on record, and you do not take their place.
    .missing = Choose yes or no

associated-with = Who is the representative of record?
    .help = Give the name that is on the Form G-28 filed before.
    .why = The agency sees whose place you take for this purpose.
    .missing = Enter the name of the representative of record

has-student = Will a law student or law graduate work on this case under your direct supervision?
    .help = In a clinic or aid program, without pay from the client. The student then signs this form too.
    .why = A student may appear only when named here, and only with you.
    .missing = Choose yes or no

student-name = What is the name of the law student or law graduate?
    .help = Only one person can be named. For a second one, file a second form.
    .why = The agency lets only the named person appear.
    .missing = Enter the name of the law student or law graduate

# About you

representative-name = What is your full name?
    .help = Give it as it is on the bar roll, or on your letter of accreditation.
    .why = It is compared with the records of the bar or the Department of Justice. You sign with it.
    .missing = Enter your full name

representative-account-number = What is your online account number?
    .hint = 12 digits
    .help = Leave it blank if you do not have one. It is your own number, not your client’s.
    .why = It links this case with your account.

representative-address = What is your business address?
    .help = Give the address of your office.
    .why = Your copies of the notices go here, and everything else that your client wants sent to you.
    .missing = Enter your business address

page-representative-reach = How can the agency reach you?
representative-phone = Daytime phone number
    .hint = For example 212 555 0123
    .help = A number where you can be called on weekdays.
    .why = An officer may call about the case.
    .missing = Enter a daytime phone number
representative-mobile = Mobile phone number
    .help = You may leave it blank.
    .why = Some news of the case can be sent by text message.
representative-email = E-mail address
    .hint = For example name@example.com
    .help = You may leave it blank.
    .why = It is the fastest way for the agency to write to you.
representative-fax = Fax number
    .help = You may leave it blank.
    .why = Some offices still use it.

# The matter

uscis-matter = On which forms or in which matter do you appear?
    .hint = For example I-130 and I-485
    .help = List the number of each form. If there is no form, name the matter.
    .why = You may act only in the matters that are listed here.
    .missing = Enter the numbers of the forms, or the matter

ice-matter = In which matter before ICE do you appear?
    .hint = For example bond, or order of supervision
    .help = Name it as precisely as you can.
    .why = You may act only in the matter that is named here.
    .missing = Enter the matter

cbp-matter = In which matter before CBP do you appear?
    .hint = For example deferred inspection
    .help = Name it as precisely as you can.
    .why = You may act only in the matter that is named here.
    .missing = Enter the matter

receipt-number = What is the receipt number of the case?
    .hint = 3 letters and 10 digits, for example IOE0123456789
    .help = Leave it blank if the case has not been filed yet.
    .why = It puts your appearance into the right case.

client-role = What is your client in this matter?
    .help = Choose the one that fits the forms you listed.
    .why = Only a party to the case can be represented.
    .missing = Choose what your client is in this matter
    .option-applicant = Applicant
    .option-applicant-hint = Asks for something for themselves, for example with Form I-485 or N-400.
    .option-petitioner = Petitioner
    .option-petitioner-hint = Asks for somebody else, for example with Form I-130.
    .option-requestor = Requestor
    .option-requestor-hint = For example of DACA, or of a fee waiver.
    .option-beneficiary = Beneficiary or derivative
    .option-beneficiary-hint = The person for whom somebody else asks, or a family member in the same case.
    .option-respondent = Respondent
    .option-respondent-hint = Only before ICE or CBP.

# Your client

client-kind = Who is your client?
    .help = For a child, choose a person.
    .why = For a company, an authorized person signs.
    .missing = Choose who your client is
    .option-person = A person
    .option-entity = A company, organization or other entity

entity-name = What is the name of the company or organization?
    .help = Give its full legal name.
    .why = It is the party to the case.
    .missing = Enter the name of the company or organization

page-signatory = Who signs for it?
signatory-name = Authorized signatory
    .name = The authorized signatory
    .help = A person who may sign for the company or organization. You cannot be that person.
    .why = The signature of the client is compared with this name.
    .missing = Enter the name of the authorized signatory
signatory-title = Title
    .hint = For example Director of Human Resources
    .help = The person’s position there.
    .why = It shows that the person may sign.
    .missing = Enter the title of the signatory

client-name = What is your client’s full legal name?
    .help = Give the name that is on the application or petition.
    .why = The agency matches it with the case.
    .missing = Enter your client’s full legal name

client-account-number = What is your client’s online account number?
    .hint = 12 digits
    .help = Leave it blank if the client has none. It is not the A-Number or a receipt number.
    .why = It links your appearance with the client’s account.

client-a-number = What is your client’s A-Number?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = Leave it blank if the client has none.
    .why = It is the number of the client’s file.

page-client-reach = How can your client be reached?
    .intro = Give the client’s own numbers, not those of your office.
client-phone = Client’s daytime phone number
    .hint = For example 212 555 0123
    .help = It may be a mobile phone.
    .why = The agency may call the client.
    .missing = Enter your client’s daytime phone number
client-mobile = Client’s mobile phone number
    .help = You may leave it blank.
    .why = Some news of the case can be sent by text message.
client-email = Client’s e-mail address
    .hint = For example name@example.com
    .help = You may leave it blank.
    .why = It is the fastest way for the agency to write to the client.

client-address = What is your client’s mailing address?
    .help = Give the client’s own address. Give that of your office only if it is the safe address on the client’s application or petition.
    .why = The client’s notices and cards go here, unless the client wants otherwise on the next pages.
    .missing = Enter your client’s mailing address

# What your client wants

notices-to-representative = Does your client want original notices to go to your office?
    .help = Ask your client. With no, the original goes to the client and you get a copy. With yes, the original goes to your business address. The client can change this later in writing.
    .why = Appointments and requests for evidence come with these notices, and each has a date to keep.
    .missing = Choose yes or no

cards-to-representative = Does your client want cards and travel documents to go to your office?
    .help = Ask your client. With no, a green card, work permit or travel document goes to the client’s U.S. mailing address. With yes, it goes to your business address in the United States.
    .why = A card that gets lost can take months to replace.
    .missing = Choose yes or no

i-94-to-client = Should a notice with a Form I-94 go to your client all the same?
    .help = Form I-94 is the arrival record. With no, a notice that has one goes to your office. With yes, it goes to the client’s U.S. mailing address.
    .why = Your client may need it soon, for example for work or a driver’s license.
    .missing = Choose yes or no

# Before you sign

more = Is there anything else the agency should know?
    .help = Use this if an answer did not fit in its box, or needs an explanation.
    .why = It takes the place of Part 6 of the paper form.
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
    .option-representative = My name, address or contact
    .option-eligibility = My right to represent
    .option-matter = The matter
    .option-client = My client
    .option-consent = What my client wants
    .option-other = Something else
text = What do you want to say?
    .help = Say first which question you mean. Write in English.
    .why = The officer reads it with this form.
    .missing = Enter what you want to say

client-signer = Who signs for your client?
    .help = From age 14 on, people sign for themselves. For a younger child, a parent or legal guardian signs. You cannot sign for your client.
    .why = Without the right signature the agency does not recognize you.
    .missing = Choose who signs
    .option-client = The client
    .option-parent = The mother or father of a child under 14
    .option-guardian = A legal guardian
    .option-guardian-hint = Named by a court for a child, or because a mental condition prevents signing.

client-guardian = What is the name of the parent or legal guardian?
    .help = Give the full legal name.
    .why = The signature is compared with this name.
    .missing = Enter the name of the parent or legal guardian

page-client-signs = For the client: read and sign here
    .intro =
        Hand your phone or computer to your client now, or sit together. If your client does not read English well, somebody must first read everything to them. The client, or the person who signs for the client, reads and signs what stands below.

        You choose whether to sign. Sign only if you want this person to act for you and to see your records. You can end it at any time, in writing.
    .certify = I have requested the representation of and consented to being represented by the attorney or accredited representative named in Part 1. of this form. According to the Privacy Act of 1974 and U.S. Department of Homeland Security (DHS) policy, I also consent to the disclosure to the named attorney or accredited representative of any records pertaining to me that appear in any system of records of USCIS, ICE, or CBP.
client-signature = Client: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The agency talks with a representative only if the client agrees.
    .missing = The client must type their name

page-student-signs = For the law student or law graduate: sign here
    .intro = Hand your phone or computer to the student or graduate. This person reads and signs the following:
    .certify = I am a law student or law graduate working under the direct supervision of the attorney or accredited representative of record on this form in accordance with the requirements in 8 CFR 292.1(a)(2).
student-signature = Student or graduate: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The form asks for it before a student may appear.
    .missing = The law student or law graduate must type their name

# Facts: each completes "because ..."

fact-attorney = you are an attorney
fact-accredited = you are an accredited representative
fact-restricted = an order restricts you in the practice of law
fact-accreditation-over = more than three years have passed since your accreditation
fact-before-uscis = you appear before USCIS
    .not = you do not appear before USCIS
fact-entity = your client is a company or organization
    .not = your client is a person
fact-mail-to-representative = your client wants mail to go to your office
fact-office-in-us = your office is in the United States
    .not = your office is not in the United States
fact-client-at-office = your client’s address is that of your office
fact-client-by-another = a parent or legal guardian signs for your client
    .not = no parent or legal guardian signs for your client

# Errors

error-associated-differs = This is your own name. Enter the name of the representative who asked you to appear, or go back and say no.
error-student-differs = This is your own name. Enter the name of the student or graduate, or go back and say no.
error-cards-stay-here = The agency sends cards only to offices in the United States. Say no, or go back and give a business address there.
error-client-signed = This is not the name of the client. The client signs with the name you gave. If that name is wrong, go back and correct it.
error-signatory-signed = This is not the name of the authorized signatory. Sign with that name, or go back and correct it.
error-guardian-signed = This is not the name of the parent or legal guardian. Sign with that name, or go back and correct it.
error-student-signed = This is not the name you gave for the student or graduate. Sign with that name, or go back and correct it.

# Warnings: what happens if you go on

warning-restricted = The law counts as attorneys only those whom no order restricts (8 CFR 1.2). In most cases the agency will not recognize you. Then your client has nobody who may speak for them. Ask the authority that made the order first.
warning-accreditation-over = An accreditation lasts three years, and this one began longer ago. If it was renewed, give the new date. If you asked in time for a renewal that is not decided, send proof. Otherwise you may not represent anybody now.
warning-other-agency = What you file here reaches USCIS alone. For ICE or CBP, print the signed form at the end and give it to the office that has the matter. Without it, that office does not recognize you.
warning-beneficiary = In most cases the beneficiary of a petition is not a party to it, and the agency does not recognize your appearance (8 CFR 103.2(a)(3)). If the beneficiary files a form of their own, such as Form I-485, choose “Applicant”. If you act for the petitioner, choose “Petitioner”.
warning-same-person = This is your own name. Form G-28 is for representing somebody else: in your own case you need none. If your client has the same name as you, go on.
warning-client-at-office = This is the address of your office. It is allowed only if it is the safe address on your client’s application or petition. Otherwise the client would not get the mail that is meant for them.
warning-cards-leave-client = Your client’s card will come to your office, not to them. Make sure that the client wants this and knows how to get it from you.

# Stops

stop-student = The representative who supervises you files this form
    .body = A law student or law graduate does not appear alone. The attorney or accredited representative who supervises you files Form G-28 and names you in it.
    .next = Ask them to start this form. They choose that a law student will work on the case, and you sign your own page before they do.
stop-foreign = You need Form G-28I
    .body = Form G-28 is for attorneys admitted in the United States. If you are admitted only in another country, you may appear only in matters outside the United States. For those, use Form G-28I.
    .next = Form G-28I is on uscis.gov/g-28i. For a case inside the United States your client needs an attorney admitted here or an accredited representative. You can work with one.
stop-client = Your representative files this form
    .body = With Form G-28 a representative says that they act for you. You cannot file it for yourself, and you need none if nobody represents you.
    .next =
        If you have a lawyer or accredited representative, ask them to file it. You read it and sign it before they do, and you decide where your mail goes.
        If you look for one: the Department of Justice lists free and low-cost legal help, and all recognized organizations, on justice.gov/eoir. A notario is not a lawyer.
        You can always file your own forms without a representative.
stop-not-allowed = You may not represent somebody before the agency
    .body = The law lets only attorneys and accredited representatives do it, and law students whom they supervise. Advice on which form to file, or speaking for somebody, is already the practice of law. Doing it without the right can be a crime and can ruin the person’s case.
    .next =
        You may write down what somebody tells you, or interpret for them. Then you are named on their form as preparer or interpreter, and Form G-28 is not needed.
        If you work for an attorney or a recognized organization, the attorney or accredited representative files this form.
        A relative or friend whom an officer may allow in a single case (8 CFR 292.1(a)(3)) asks the officer, on paper.
stop-court = A court has its own forms
    .body = Form G-28 does not count before an immigration court or the Board of Immigration Appeals.
    .next = For an immigration court, file Form EOIR-28; for the Board, Form EOIR-27. Both are filed with that court or the Board. If your client also has a case with USCIS, go back and choose it: that takes a form of its own.

# Evidence

evidence-restriction-order = The order that restricts you
    .help = Every page. If you asked to have it lifted, add the answer.
    .why = The agency decides by it whether it can recognize you.
evidence-accreditation-renewed = Proof that your accreditation goes on
    .help = The new letter from the Department of Justice, or proof that you asked for the renewal in time.
    .why = By its date the accreditation has ended.
evidence-student-statement = The statement of the law student or law graduate
    .help = A signed statement that the student or graduate takes part in a legal aid program or clinic, under your direct supervision, and gets no pay from the client. A graduate adds that they are not yet admitted to a bar.
    .why = 8 CFR 292.1(a)(2) asks for it before a student or graduate may appear.
evidence-guardianship = The court paper that names the legal guardian
    .help = Every page, with the court’s stamp or seal.
    .why = It shows that the guardian may sign for your client.

# Fees

fee-none = No fee: an appearance costs nothing
    .why = The agency takes no fee for this form.

# Certification: the words of the official form, which are the legal text

certify-representative =
    I have read and understand the regulations and conditions contained in 8 CFR 103.2 and 292 governing appearances and representation before DHS. I declare under penalty of perjury under the laws of the United States that the information I have provided on this form is true and correct.
