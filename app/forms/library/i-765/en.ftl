# Form I-765 in English. Plain words, short sentences; "you" is the person the work permit is for.

form-name = Form I-765
form-title = Apply for a work permit (employment authorization card)
form-for-whom =
    For people in the United States who need a work permit, called an Employment Authorization Document (EAD). It can be the first one, a new one because the old one expires, or another one because it is lost, damaged or wrong.
    You must be in one of the groups that may have a work permit. Examples: you asked for asylum, you applied for a green card, you have TPS or DACA, you were paroled, or you are a student who may work.
    It is not for citizens, permanent residents, or people who may work only for the one employer named in their visa.
form-time = About 35 minutes. You can stop at any time: your answers are saved.
form-ready =
    Your last work permit, if you had one. Its category, such as C08, is printed on it.
    Your passport or travel document, and your I-94 number if you have one.
    The receipt or approval notice of the case that lets you work, for example your asylum or green card application.
    A new photo of your face, as for a passport, on a white background and not edited.
    Your A-Number and your Social Security number, if you have them.
    For a document in another language: a full English translation, signed by the translator.
    A card or bank account to pay the fee, if there is one.
form-after =
    You get a receipt number as soon as you file. Keep it: it is how you follow your case.
    The agency may ask you to come for fingerprints, a photo and your signature, or write to ask for another document.
    When your case is approved, the card is made within about 2 weeks and mailed to your address. If it has not come 30 days after approval, ask the agency.
    Do not work with an expired permit while you wait, unless your status itself lets you work. A renewal filed on or after October 30, 2025 does not extend the old card.
    If you move, tell the agency within 10 days.

section-start = Getting started
section-case = Your category
section-you = About you
section-contact = Where to reach you
section-arrival = Your last arrival
section-helpers = Language and help with this form
section-closing = Before you sign

# Getting started

in-us = Are you in the United States now?
    .help = If you file for your child, answer every question about the child.
    .why = A work permit can be given only to a person who is in the United States.
    .missing = Choose yes or no

standing = Is one of these true for you?
    .help = Choose “None of these” if you are not sure. Choose it, too, if your visa names one employer but you ask for the permit for another reason.
    .why = These people do not need a work permit, or cannot use this form.
    .missing = Choose one answer
    .option-none = None of these
    .option-none-hint = Most people who need a work permit choose this.
    .option-one-employer = My visa lets me work, but only for one employer
    .option-one-employer-hint = For example an H-1B, L-1 or O-1 worker.
    .option-resident = I have a green card
    .option-resident-hint = You are a permanent resident or a conditional resident.
    .option-citizen = I am a U.S. citizen

reason = Why do you need a work permit?
    .help = If your last permit was in a different category, this is a first permit.
    .why = The reason decides the fee and the documents.
    .missing = Choose why you need a work permit
    .option-first = It is my first permit in this category
    .option-renewal = My permit expires, or has expired
    .option-renewal-hint = You ask for a new one in the same category.
    .option-lost = My permit was lost or stolen
    .option-damaged = My permit is damaged
    .option-correction = Something on my permit is wrong or has changed, and it is not the agency’s mistake
    .option-correction-hint = For example a new name after marriage, or a mistake in your own application.
    .option-agency-error = My permit is wrong because of a mistake by the agency
    .option-never-received = My permit was made, but it never reached me
    .option-never-received-hint = Because of a mistake by the agency or the post office.

basis = What lets you ask for a work permit?
    .help = Choose what fits today. On the next page you choose the exact category.
    .why = Each group has its own rules, documents and fee.
    .missing = Choose what lets you ask for a work permit
    .option-protection = Asylum, refugee status, or withholding of removal
    .option-protection-hint = You asked for it, or you have it.
    .option-residence = I applied for a green card in the United States
    .option-residence-hint = Form I-485, also called adjustment of status.
    .option-tps = Temporary Protected Status (TPS) or Deferred Enforced Departure (DED)
    .option-student = I am a student, or the family of an exchange visitor
    .option-student-hint = F-1, M-1 or J-2.
    .option-spouse = I am the husband, wife, fiancé(e) or child of someone with a visa, or of a citizen
    .option-spouse-hint = For example H-4, L-2, E, K or V.
    .option-work = A job-based petition and very hard circumstances, or work for a visiting employer
    .option-parole = Parole, DACA, or another kind of deferred action
    .option-victim = I was the victim of a crime, of trafficking or of abuse
    .option-victim-hint = T or U status, a VAWA petition, or their family members.
    .option-court = My case is or was in immigration court, and it is not about asylum alone
    .option-court-hint = Cancellation of removal, or an order of supervision.
    .option-other = Citizen of Micronesia, the Marshall Islands or Palau, or another status
    .option-other-hint = N-8 or N-9 status, or long-term resident of the Northern Mariana Islands (CNMI).
    .option-unsure = None of these, or I do not know

category = What is your category?
    .help = The code in parentheses goes on the official form. Your last permit shows it without parentheses: C09 is (c)(9).
    .why = With the wrong category the agency denies the application and keeps the fee.
    .missing = Choose your category
    .option-c8 = I asked for asylum and am still waiting for the decision: (c)(8)
    .option-c8-hint = Form I-589 is pending with the agency or a court, also on appeal.
    .option-a5 = I was granted asylum: (a)(5)
    .option-a5-hint = Choose this also if you have applied for a green card as an asylee.
    .option-a3 = I came as a refugee: (a)(3)
    .option-a3-hint = Choose this also if you have applied for a green card as a refugee.
    .option-a4 = I was paroled into the country as a refugee: (a)(4)
    .option-a10 = A judge granted me withholding of deportation or removal: (a)(10)
    .option-c9 = My green card application (Form I-485) is pending: (c)(9)
    .option-c9-hint = Not for refugees and asylees: go back and choose the asylum and refugee group.
    .option-c16 = I applied for a green card because I have lived here since before 1972 (registry): (c)(16)
    .option-c24 = I applied under the LIFE Act legalization: (c)(24)
    .option-c20 = My legalization as a farm worker (Form I-700) is pending: (c)(20)
    .option-c22 = My legalization (Form I-687) is pending: (c)(22)
    .option-a2 = I am a lawful temporary resident: (a)(2)
    .option-a12 = I was granted TPS: (a)(12)
    .option-a12-hint = Choose this also when you register again.
    .option-c19 = My first TPS request is pending: (c)(19)
    .option-a11 = I am covered by Deferred Enforced Departure (DED): (a)(11)
    .option-c3a = F-1 student, training before I finish: (c)(3)(A)
    .option-c3a-hint = Optional practical training (OPT) before you complete your program.
    .option-c3b = F-1 student, training after I finish: (c)(3)(B)
    .option-c3b-hint = Optional practical training (OPT) after you complete your program.
    .option-c3c = F-1 student, 24 more months for a STEM degree: (c)(3)(C)
    .option-c3c-hint = Science, technology, engineering or mathematics.
    .option-c3ii = F-1 student, job with an international organization: (c)(3)(ii)
    .option-c3iii = F-1 student in severe money trouble: (c)(3)(iii)
    .option-c6 = M-1 student, training after I finish: (c)(6)
    .option-c5 = J-2 husband, wife or child of an exchange visitor: (c)(5)
    .option-c26 = H-4 husband or wife of an H-1B worker: (c)(26)
    .option-a17 = Husband or wife of an E-1, E-2 or E-3 worker: (a)(17)
    .option-a17-hint = Only the husband or wife, not children.
    .option-a18 = Husband or wife of an L-1 worker: (a)(18)
    .option-a18-hint = Only the husband or wife, not children.
    .option-c12 = Husband or wife of an E-2 investor in the Northern Mariana Islands: (c)(12)
    .option-a6 = K-1 fiancé(e) of a citizen, or K-2 child: (a)(6)
    .option-a6-hint = Only for the 90 days of your K-1 or K-2 status.
    .option-a9 = K-3 husband or wife of a citizen, or K-4 child: (a)(9)
    .option-a15 = V-1, V-2 or V-3 status: (a)(15)
    .option-a13 = Family Unity Program: (a)(13)
    .option-a14 = LIFE Act Family Unity: (a)(14)
    .option-c1 = Family of a diplomat or foreign official (A-1, A-2): (c)(1)
    .option-c4 = Family of international organization staff (G-1, G-3, G-4): (c)(4)
    .option-c7 = Family of NATO staff (NATO-1 to NATO-6): (c)(7)
    .option-c2 = Family of an employee of the Taipei office TECRO (E-1): (c)(2)
    .option-c35 = I have an approved Form I-140 and face compelling circumstances: (c)(35)
    .option-c36 = My husband, wife or parent is in category (c)(35): (c)(36)
    .option-c17i = B-1 household worker of a visiting foreign employer: (c)(17)(i)
    .option-c17ii = B-1 household worker of a visiting U.S. citizen: (c)(17)(ii)
    .option-c17iii = B-1 employee of a foreign airline: (c)(17)(iii)
    .option-c11 = I was paroled into the country: (c)(11)
    .option-c11-hint = For urgent humanitarian reasons or for a public benefit.
    .option-c33 = DACA, deferred action for people who came as children: (c)(33)
    .option-c14 = I was granted another kind of deferred action: (c)(14)
    .option-c34 = Husband or wife of an entrepreneur on parole: (c)(34)
    .option-c31 = My VAWA petition was approved, or I am the child on it: (c)(31)
    .option-a19 = U-1 status, victim of a crime: (a)(19)
    .option-a20 = U-2 to U-5 status, family of a crime victim: (a)(20)
    .option-a16 = T-1 status, victim of trafficking: (a)(16)
    .option-c25 = T-2 to T-6 status, family of a trafficking victim: (c)(25)
    .option-c40 = My T application is pending and looks genuine (bona fide): (c)(40)
    .option-abused-spouse = My husband or wife has A, E-3, G or H status and abused me
    .option-c10 = I asked for cancellation of removal or suspension of deportation: (c)(10)
    .option-c18 = I have a final order of removal and an order of supervision: (c)(18)
    .option-a8 = Citizen of Micronesia, the Marshall Islands or Palau: (a)(8)
    .option-a7 = N-8 or N-9 status: (a)(7)
    .option-c37 = Long-term resident of the Northern Mariana Islands (CNMI): (c)(37)

card-expires = When does your work permit expire?
    .name = The date your work permit expires
    .help = Look for “Card Expires” on your permit.
    .why = It shows whether it is too early or already late to ask.
    .missing = Enter the date your work permit expires

# Your category: asylum

asylum-place = Where is your asylum case?
    .help = Think of your Form I-589. If you filed it with the agency and it went on to a court, choose the court.
    .why = It decides which paper proves that the case is open.
    .missing = Choose where your asylum case is
    .option-agency = With the immigration agency (USCIS)
    .option-court = With an immigration court or on appeal
    .option-not-filed = I have not filed Form I-589 yet

asylum-filed-on = When did you file for asylum?
    .name = The day you filed for asylum
    .help = It is the receipt date on your Form I-797, or the court’s stamp on your Form I-589.
    .why = A first permit can be asked for only 150 days after this date.
    .missing = Enter the day you filed for asylum

asylum-stage = What has happened in your asylum case?
    .help = If it was denied and you appealed in time, choose the appeal.
    .why = You may have this permit only while the case is open.
    .missing = Choose what has happened in your case
    .option-waiting = I am waiting for the first decision
    .option-appeal = It was denied, and my appeal is open
    .option-returned = A higher court sent it back to the judge
    .option-denied = It was denied and I did not appeal, or I withdrew it

asylum-delayed = Did you ask for more time, or cause a delay, in your asylum case?
    .help = For example: you missed an interview or fingerprints, asked for a later date, asked to move the case, or came without an interpreter.
    .why = Days of delay that you caused do not count toward the 150 days.
    .missing = Choose yes or no

asylum-delay-days = How many days of delay were there in all?
    .name = The number of days
    .hint = For example 30
    .help = Count from the day you caused the delay to the day it ended. If you are in court, you can call its telephone line and ask how many days were counted (your “asylum clock”). A good guess is fine.
    .why = They are taken off when the 150 days are counted.
    .missing = Enter the number of days

asylum-recommended = Did the asylum office send you a notice of recommended approval?
    .help = It says that the office wants to grant you asylum once checks are done.
    .why = With this notice you do not have to wait 150 days.
    .missing = Choose yes or no

arrests = Have you ever been arrested for a crime, or convicted of one?
    .help = Anywhere in the world. Say yes even if the record was sealed or erased. Small traffic tickets do not count, unless you were arrested or alcohol or drugs were involved.
    .why = In your category the agency looks at arrests and convictions. An answer that does not match its records can hurt you more than the record itself.
    .missing = Choose yes or no

# Your category: students

full-year-on = When do you complete one full academic year?
    .name = The day you complete one academic year
    .help = The last day of your first full school year. It may be in the past.
    .why = You can ask at most 90 days before this date, and begin work only after it.
    .missing = Enter the day you complete one academic year

program-ends = When does your program end?
    .name = The day your program ends
    .help = It is the program end date on your Form I-20.
    .why = The time in which you may ask is counted from this date.
    .missing = Enter the day your program ends

opt-ends = When does your training permit (OPT) end?
    .name = The day your training ends
    .help = It is the date after “Card Expires” on your permit.
    .why = You can ask for the 24 months only in the last 90 days before this date.
    .missing = Enter the day your training ends

recommended-on = When did your school recommend you for training?
    .name = The day of the recommendation
    .help = It is the day your school’s official (DSO) entered it in SEVIS. The official signed your new Form I-20 about then.
    .why = The recommendation counts only for 30 days, or 60 days for a STEM extension.
    .missing = Enter the day of the recommendation

stem-degree = What is your STEM degree?
    .hint = For example Bachelor’s, computer science
    .help = Give the level and the field. It is the degree the extension is based on.
    .why = The degree must be on the official STEM list.
    .missing = Enter your degree

page-stem-employer = Your employer
    .intro = For 24 more months, your employer must be in E-Verify. Ask the personnel office for both answers.
stem-employer = Employer’s name in E-Verify
    .name = The employer’s name in E-Verify
    .help = Copy it exactly as it is in E-Verify.
    .why = The agency looks the employer up under this name.
    .missing = Enter the employer’s name in E-Verify
stem-e-verify = Employer’s E-Verify number
    .name = The employer’s E-Verify number
    .help = It is called the Company Identification Number, or the Client Company Identification Number.
    .why = It proves that the employer takes part in E-Verify.
    .missing = Enter the employer’s E-Verify number

stem-earlier-degree = Is it a degree you earned before your present one?
    .help = Say yes if the STEM degree is not the one you just completed.
    .why = For an earlier degree, the school must still be accredited.
    .missing = Choose yes or no

trained = Have you ever had practical training, or another SEVIS number, before?
    .help = Practical training is curricular (CPT) or optional (OPT), also at another school.
    .why = Earlier training at the same level can use up the time you have.
    .missing = Choose yes or no

page-training = Your earlier training and SEVIS numbers
    .intro = Add an entry for each one.
training = Your earlier training
    .help = Your earlier Forms I-20 show it.
    .why = The agency adds up the training you have had at each level.
    .add = Add another
    .row = Entry { $number }
    .remove = Remove entry { $number }
training-kind = What was it?
    .why = Each kind counts in another way.
    .missing = Choose what it was
    .option-cpt = Curricular practical training (CPT)
    .option-opt = Optional practical training (OPT)
    .option-none = No training, only another SEVIS number
training-level = At which level did you study?
    .why = Each higher level gives new time for training.
    .missing = Choose the level
    .option-associate = Associate
    .option-bachelor = Bachelor’s
    .option-master = Master’s
    .option-doctor = Doctorate
    .option-other = Another level
training-sevis = SEVIS number you had then
    .hint = N and 10 digits
    .help = Leave it blank if it is the same as now.
    .why = The agency finds your earlier record with it.

# Your category: family and work

h-1b-receipt = What is the receipt number of your spouse’s H-1B petition?
    .hint = 3 letters and 10 digits, for example IOE 012 345 6789
    .help = It is on your spouse’s newest Form I-797 for Form I-129.
    .why = Your permit depends on your spouse’s H-1B status.
    .missing = Enter the receipt number

h-4-basis = Why may an H-4 spouse work in your case?
    .help = Your spouse’s lawyer or employer can tell you.
    .why = Not every H-4 spouse may work. One of these must be true.
    .missing = Choose one answer
    .option-petition = My spouse has an approved Form I-140
    .option-extension = My spouse got H-1B time beyond 6 years
    .option-extension-hint = Under AC21: labor certification or Form I-140 filed at least 365 days before.

cnmi-certificate = Which certificate does your spouse have from the Northern Mariana Islands?
    .help = It is the investor certificate your spouse’s E-2 status is based on.
    .why = The family of a retiree investor may not work.
    .missing = Choose the certificate
    .option-business = Long-Term Business Certificate
    .option-investment = Foreign Investment Certificate
    .option-retiree = Foreign Retiree Investment Certification

i-140-receipt = What is the receipt number of the Form I-140?
    .hint = 3 letters and 10 digits, for example LIN 012 345 6789
    .help = If you are in category (c)(36), give the number of your spouse’s or parent’s Form I-140.
    .why = This permit depends on the approved job-based petition.
    .missing = Enter the receipt number

adjustment-begun = Have you filed Form I-485 for a green card?
    .help = Answer for yourself, not for your family.
    .why = A first (c)(35) permit is only for people who could not file Form I-485 yet.
    .missing = Choose yes or no

visa-date-near = Is your priority date within one year of the date in the Visa Bulletin?
    .help = Compare it with the “Final Action Date” of your category and country, in the month you file. It may be up to one year earlier or later.
    .why = If it is, you do not have to prove hard circumstances again.
    .missing = Choose yes or no

principal = Who is in category (c)(35)?
    .help = A child must be unmarried.
    .why = It decides which certificate proves the family tie.
    .missing = Choose who it is
    .option-spouse = My husband or wife
    .option-parent = My mother or father

principal-stage = Where is the (c)(35) application of your spouse or parent?
    .help = Yours is decided only after theirs.
    .why = It decides which paper you send.
    .missing = Choose one answer
    .option-together = We file at the same time
    .option-pending = It is pending
    .option-approved = It was approved

# Your category: parole, TPS, deferred action

expedited-removal = Are you in expedited removal now?
    .help = An officer can order this fast removal at or near the border. Say yes also if you wait for the result of a credible fear interview. If you do not know, ask a lawyer first.
    .why = The agency cannot give a first parole permit to a person in expedited removal.
    .missing = Choose yes or no

parole-ends = When does your parole end?
    .name = The day your parole ends
    .help = It is the “Admit Until” date on your Form I-94.
    .why = The permit can be given only while the parole lasts.
    .missing = Enter the day your parole ends

ms-l = Are you a confirmed member of the Ms. L. settlement?
    .help = It is for families who were separated at the border, and some of their relatives. You are a member only if the reunification task force has confirmed it.
    .why = Members do not pay the extra parole fee.
    .missing = Choose yes or no

tps-filed = Have you filed Form I-821 for TPS, or do you file it today?
    .help = Say yes if it is pending or approved, also when you register again.
    .why = The permit goes with the TPS request. Without it, there is nothing to base it on.
    .missing = Choose yes or no

daca-filed = Do you file Form I-821D together with this form?
    .help = File both on the same day. You ask for DACA, or renew it, with Form I-821D.
    .why = The agency decides both together and rejects one without the other.
    .missing = Choose yes or no

deferred-basis = What is your deferred action based on?
    .help = The notice that granted it says so.
    .why = Some groups do not pay a fee, and each sends another paper.
    .missing = Choose what it is based on
    .option-juvenile = I am a special immigrant juvenile
    .option-u-visa = I am on the U visa waiting list, or my U petition was found bona fide
    .option-household = I am an A-3 or G-5 household worker with a lawsuit against my employer
    .option-other = Something else

asked-before = Did you already ask for a work permit on your main form?
    .help = Look at your Form I-914, Form I-914A or Form I-360. Each has a box for it.
    .why = If you did, the agency uses that request, and you need not file this form.
    .missing = Choose yes or no

u-abroad = Were you outside the United States when your Form I-918 was approved?
    .help = Form I-918 is the petition for U status.
    .why = People who were here get the first permit without asking.
    .missing = Choose yes or no

cancellation = How did you ask to stay?
    .help = NACARA is a law for some people from El Salvador, Guatemala and countries of the former Soviet bloc.
    .why = It decides which paper proves your request.
    .missing = Choose one answer
    .option-court = In immigration court, with Form EOIR-42B or EOIR-40
    .option-nacara = Under NACARA, with Form I-881

# Your category: green card applications

adjustment = Where is your Form I-485?
    .help = Form I-485 is the application for a green card in the United States.
    .why = This permit depends on it.
    .missing = Choose one answer
    .option-pending = I filed it and it is pending
    .option-pending-hint = You have a receipt notice and no decision yet.
    .option-together = I want to file it together with this form
    .option-not-filed = I have not filed it

also-adjusting = Have you filed Form I-485 for a green card, and is it pending?
    .help = Your category stays the same. Only the fee can change.
    .why = The fee is lower, or nothing, while a paid Form I-485 is pending.
    .missing = Choose yes or no

adjustment-basis = What is your green card application based on?
    .help = Your Form I-485 says so in Part 2.
    .why = Some groups do not pay a fee for a permit.
    .missing = Choose one answer
    .option-other = Family, a job, the visa lottery, or something else
    .option-juvenile = I am a special immigrant juvenile
    .option-victim = T status, U status, or a VAWA petition
    .option-physician = I am a doctor with a national interest waiver

adjustment-paid = Did you pay the fee for Form I-485?
    .help = Say no if the fee was waived, or if there was none.
    .why = If you paid for Form I-485, you pay less for the permit, or nothing.
    .missing = Choose yes or no

adjustment-paid-on = When did you file and pay for Form I-485?
    .name = The day you filed Form I-485
    .help = It is the “Received Date” on your receipt notice.
    .why = For applications before April 1, 2024 there is no fee. From that day on there is a lower one.
    .missing = Enter the day you filed Form I-485

# Your category: the worksheet

page-money = Your money
    .intro = In your category you must show that you need to work. Count only your own money, not that of others in your home. You need no proof.
income = Your income in a year, in dollars
    .name = Your income in a year
    .hint = For example 9000
    .help = What you earn and receive now, counted for a whole year. Enter 0 if you have none.
    .why = The agency compares it with what you spend.
    .missing = Enter your income in a year, or 0
expenses = What you spend in a year, in dollars
    .name = What you spend in a year
    .hint = For example 14000
    .help = Rent, food, bus or car, doctor, school and the rest, for a whole year. Enter 0 if others pay for everything.
    .why = It shows why you need to work.
    .missing = Enter what you spend in a year, or 0
assets = What you own, in dollars
    .name = What you own
    .hint = For example 1500
    .help = Money in the bank, a car and other things of value, at today’s price. Enter 0 if you have none.
    .why = It shows how long you could live without work.
    .missing = Enter the value of what you own, or 0

money-note = Do you want to explain why you need to work?
    .help = Leave it blank if the numbers say enough. Write in English if you can.
    .why = The officer reads it with your numbers.

waiver = Do you need to ask the agency to waive the filing fee?
    .help = You can ask with Form I-912 if you get public benefits, if your household earns little, or if you are in money trouble. The extra fees set by Public Law 119-21 are never waived.
    .why = With a waiver you do not pay the filing fee now. The agency decides about the waiver first.
    .missing = Choose yes or no

# About you

legal-name = What is your full legal name?
    .help = Give it as on your birth certificate, or on the paper that changed it. It will be on your permit.
    .why = The agency compares it with your record and prints it on the card.
    .missing = Enter your full legal name

has-other-names = Have you ever used another name?
    .help = For example the name before you married, a nickname, or another spelling.
    .why = Older records may be under that name.
    .missing = Choose yes or no

page-other-names = Your other names
    .intro = Add every name you have used. There may be more than the paper form has room for.
other-names = Your other names
    .help = Leave out your legal name.
    .why = The agency searches its records under each name.
    .add = Add another name
    .row = Name { $number }
    .remove = Remove name { $number }
other-name = Name
    .help = Write it as it was used.
    .missing = Enter the name

date-of-birth = What is your date of birth?
    .name = Your date of birth
    .help = Give the date that is on your passport or birth certificate.
    .why = It helps the agency find your record. Your age also decides who signs.
    .missing = Enter your date of birth

page-birthplace = Where were you born?
birth-city = City, town or village of birth
    .name = City, town or village of birth
    .help = Use the name the place had on your birth certificate.
    .why = Your birthplace is part of your record.
    .missing = Enter the city, town or village where you were born
birth-state = State or province of birth
    .help = Leave it blank if there is none.
    .why = It tells places of the same name apart.
birth-country = Country of birth
    .help = Choose the name the country had when you were born, even if it no longer exists.
    .why = The country of birth is printed on your permit.
    .missing = Choose the country where you were born

nationality = Are you a citizen of any country?
    .help = It may be another country than the one where you were born.
    .why = The agency needs every citizenship you have today.
    .missing = Choose one answer
    .option-country = Yes, of one or more countries
    .option-stateless = No country sees me as its citizen

page-citizenships = Your citizenships
    .intro = Add each country of which you are a citizen or national today.
citizenships = Your citizenships
    .why = Some rules depend on the country.
    .add = Add another country
    .row = Country { $number }
    .remove = Remove country { $number }
citizenship = Country
    .help = Choose it from the list.
    .missing = Choose the country

stateless = Why do you have no citizenship?
    .hint = Say where you lived last and what happened
    .help = A few sentences are enough. Write in English if you can.
    .why = The official form asks stateless people to explain it.
    .missing = Explain why you have no citizenship

abc = Are you a class member of the ABC settlement?
    .help = It is for people from El Salvador and Guatemala who came by 1990 and asked for asylum or registered long ago. If you have never heard of it, answer no.
    .why = The agency decides for class members within 60 days.
    .missing = Choose yes or no

sex = What is your sex?
    .help = Answer as on the birth certificate issued when you were born.
    .why = It is printed on the permit.
    .missing = Choose your sex
    .option-male = Male
    .option-female = Female

marital = What is your marital status?
    .help = Say what is true today.
    .why = It is part of your record. In some categories the permit depends on your marriage.
    .missing = Choose your marital status
    .option-single = Single, never married
    .option-married = Married
    .option-divorced = Divorced
    .option-widowed = Widowed

a-number = What is your A-Number?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = Leave it blank if you have none. It is on letters from the agency, and after “USCIS#” on an earlier permit.
    .why = It is the number of your file, if you have one.

online-account-number = What is your online account number?
    .hint = 12 digits
    .help = Leave it blank if you do not have one. It is printed on the account notice the agency mails. It is not your A-Number or a receipt number.
    .why = It links this application with cases you already have online.

ssn = What is your Social Security number?
    .hint = 9 digits
    .help = Leave it blank if you do not know it or were never given one. This form does not ask for a Social Security card: you ask for it at a Social Security office once you have the permit.
    .why = It helps the agency tell you apart from people with the same name.

filed-before = Have you ever filed Form I-765 before?
    .help = Say yes also if it was in another category, or denied.
    .why = The agency looks at your earlier applications too.
    .missing = Choose yes or no

# Where to reach you

mailing = Where in the United States should the agency send your mail?
    .help = Your permit goes to this address. A P.O. box is fine. If someone else’s name is on the mailbox, or in Puerto Rico for the urbanization, use “In care of”.
    .why = A wrong or incomplete address is the usual reason a card gets lost.
    .missing = Enter your mailing address
    .part-state = State
    .part-zip = ZIP code

lives-at-mailing = Do you live at your mailing address?
    .help = Say no if you use a P.O. box or someone else’s address for your mail.
    .why = The agency needs to know where you live as well as where you get mail.
    .missing = Choose yes or no

physical = Where in the United States do you live?
    .help = Give the street address of your home, not a P.O. box.
    .why = It decides which office near you takes your fingerprints and photo.
    .missing = Enter the address where you live
    .part-state = State
    .part-zip = ZIP code

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

# Your last arrival

page-last-arrival = Your last arrival in the United States
    .intro = Think of the last time you came in. If you do not know the exact day, give the closest one.
arrived-on = When did you arrive?
    .name = The day you arrived
    .help = Your passport stamp or your I-94 shows it.
    .why = The agency matches it with the record of your arrival.
    .missing = Enter the day you arrived
arrived-at = Where did you arrive?
    .name = The place where you arrived
    .hint = City and state, for example El Paso, TX
    .help = Name the airport city or the border crossing. If you crossed somewhere else, name the nearest town.
    .why = The agency matches it with the record of your arrival.
    .missing = Enter the place where you arrived

status-at-arrival = What was your immigration status when you arrived?
    .hint = For example B-2 visitor, F-1 student, parolee, or no status
    .help = Your I-94 or visa shows it. Write “no status” if nobody checked you at the border.
    .why = It is where your history in the country begins.
    .missing = Enter your status, or “no status”

status-now = What is your immigration status now?
    .hint = For example F-1 student, asylum applicant, parolee, or no status
    .help = Write “no status” if you have none. That alone does not rule out a permit.
    .why = The agency compares it with your category.
    .missing = Enter your status, or “no status”

i-94 = What is your I-94 number?
    .hint = 11 letters and digits, for example 123456789A1
    .help = Leave it blank if you were not given one. You can look it up for free at i94.cbp.dhs.gov.
    .why = It is the number of the record of your arrival.

papers = Which of these do you have, even if it is expired?
    .help = A travel document is, for example, a refugee travel document.
    .why = The agency needs the papers you traveled with, also old ones.
    .missing = Choose one answer
    .option-passport = A passport
    .option-travel-document = A travel document
    .option-both = Both
    .option-none = Neither

passport = What is your passport number?
    .help = Take it from the passport issued most recently.
    .why = It helps the agency find your travel record.
    .missing = Enter your passport number

travel-document = What is the number of your travel document?
    .help = It is on the page with your photo.
    .why = It helps the agency find your travel record.
    .missing = Enter the number of your travel document

page-paper-issued = Your passport or travel document
    .intro = If you have both, answer for the one you used to come here.
paper-country = Which country issued it?
    .name = The country that issued it
    .help = Choose it from the list.
    .why = It shows who vouches for your identity.
    .missing = Choose the country that issued it
paper-expires = When does it expire?
    .name = The date it expires
    .help = Give the date printed in it, even if it is past.
    .why = It is asked for on the official form.
    .missing = Enter the date it expires

has-sevis = Have you ever had a SEVIS number?
    .help = Students and exchange visitors (F, M or J) have one. Most other people do not.
    .why = It links this application with your school record.
    .missing = Choose yes or no

sevis = What is your SEVIS number?
    .hint = N and 10 digits, for example N0012345678
    .help = It is at the top of your Form I-20 or Form DS-2019.
    .why = It links this application with your school or exchange record.
    .missing = Enter your SEVIS number

# Language and help with this form

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
page-attorney = Your lawyer or accredited representative
    .intro = Your representative can tell you both. You may leave them blank.
bar-number = State bar number
    .help = Only lawyers have one.
    .why = It shows that the person may practice law.
attorney-account = Representative’s online account number
    .hint = 12 digits
    .help = Only if the representative has an account with the agency.
    .why = It links this case with the representative’s account.

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
    .option-reason = Why I need a permit
    .option-name = My names
    .option-birth = My birth or my citizenship
    .option-address = My addresses, phone or e-mail
    .option-arrival = My last arrival, passport or status
    .option-category = My category
    .option-record = Arrests or convictions
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

        I am fluent in English and the language named in this application, which is the same language specified in Part 3., Item Number 1.b., and I have read to this applicant in the identified language every question and instruction on this application and his or her answer to every question. The applicant informed me that he or she understands every instruction, question, and answer on the application, including the Applicant’s Certification, and has verified the accuracy of every answer.
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

fact-first = it is your first permit in this category
    .not = it is not your first permit in this category
fact-renewing = you ask for a new permit because the old one expires
    .not = you do not renew a permit
fact-replacing = you ask for the same permit again
    .not = you do not replace a permit you already had
fact-never-received = your permit never reached you
fact-asylum = your asylum case is open
fact-asylum-waits = a first permit for an asylum seeker has a waiting time
fact-asylum-clock-short = fewer than 150 days have been counted since you filed for asylum
    .not = 150 days have been counted since you filed for asylum, or you do not have to wait
fact-asylum-too-early = 150 days have not been counted yet
fact-asylum-before-180 = fewer than 180 days have been counted since you filed for asylum
fact-record-matters = arrests and convictions count in your category
fact-student = you are a student or the family of an exchange visitor
    .not = you are not a student or the family of an exchange visitor
fact-stem = you ask for 24 more months for a STEM degree
fact-training-too-early = it is more than 90 days before the date that counts
fact-training-too-late = the last day to ask has passed
fact-recommendation-old = the recommendation of your school is too old
fact-compelling = you are in category (c)(35) or (c)(36)
fact-tps = your permit goes with TPS
fact-daca = your permit goes with DACA
    .not = your permit does not go with DACA
fact-worksheet = in your category you must show that you need to work
fact-by-marriage = your permit depends on your marriage
fact-adjusting = your Form I-485 is pending
fact-paid-before-april-2024 = you paid for Form I-485 before April 1, 2024
fact-paid-since-april-2024 = you paid for Form I-485 on or after April 1, 2024
    .not = you did not pay for a Form I-485 on or after April 1, 2024
fact-juvenile = you are a special immigrant juvenile
fact-victim = you are in a group for victims or their families
fact-refuge-first = it is your first permit as a refugee or asylee
fact-free-status-first = a first permit in your category is free
fact-no-charge = there is no filing fee in your case
    .not = your case is not one of those without a filing fee
fact-fee-due = there is a filing fee
fact-waived = you ask the agency to waive the filing fee
    .not = you do not ask for a fee waiver
fact-parole-charged = the law sets an extra fee for people on parole
fact-child = the person the permit is for is under 14
fact-interpreted = an interpreter reads this application to you
fact-signed-by-another = a parent or legal guardian signs

# Errors

error-delay-fits = There have been fewer days than that since you filed for asylum. Check the number and the date.
error-other-name-differs = This is the same as your legal name. Enter a different name, or remove this one.
error-arrived-after-birth = This date is before your date of birth. Check both dates.
error-interpreter-signed = This is not the name you gave for the interpreter. Sign with that name, or go back and correct it.
error-preparer-signed = This is not the name you gave for the preparer. Sign with that name, or go back and correct it.

# Warnings: what happens if you go on

warning-ask-first = Before you file, ask the agency where the card is: it can often send it again without a new form. Wait 30 days after the approval. If the card was lost after it reached you, choose “My permit was lost or stolen”.
warning-temporary-resident = Temporary residents normally get the permit without this form. You need it only to replace a card that is lost, damaged or wrong.
warning-not-for-refugees = If you are a refugee or an asylee, do not use (c)(9), even with a pending green card application. Your category is (a)(3) or (a)(5). With (c)(9), the agency can deny the permit and keep the fee.
warning-tps-dates = TPS ends and is extended country by country. Check on the agency’s TPS page that it is in force for your country and that you register in time. If it has ended, the agency denies the permit and keeps the fee.
warning-talk-to-lawyer = Talk to an immigration lawyer or an accredited representative before you file. Your case is about being sent out of the country, and this form shows the agency where you live.
warning-support-of-principal = You may not work to support the J-1 exchange visitor. If that is the reason, the agency denies the permit.
warning-renewal-early = It is more than 180 days before your permit expires. The agency advises you to file in the last 180 days. A new permit does not start when the old one ends, so you would lose time.
warning-renewal-gap = A renewal no longer makes your old permit last longer. If the new one does not come before the old one expires, you must stop working until it comes, unless your status itself lets you work. File as early as you can.
warning-renewal-late = Your permit has expired. Unless your status itself lets you work, do not work until you have the new one: work without permission can harm your case.
warning-replace-expired = This permit has expired. To get a new one, go back and choose “My permit expires, or has expired”. If you only replace it, the new card has the same old date.
warning-daca-window = The agency asks you to renew DACA between 150 and 120 days before it expires. Earlier, it may send the request back. Later, your permit may end before the new one comes.
warning-card-after-180 = You may file now. The agency cannot give you the permit before 180 days are counted.
warning-arrests = Talk to an immigration lawyer before you file. Some convictions rule out this permit, and the agency may deny it for an arrest. You must send the records, even if a judge sealed them.
warning-h-4-waits = If you also ask to extend or change to H-4 with Form I-539, the agency decides that one first. If it is denied, this permit is denied too.
warning-two-fees = Form I-821D has its own fee. You pay it when you file that form. Neither fee can be waived.
warning-waiver-first = File Form I-912 here on the same day. If the agency does not grant the waiver, it asks you for the fee or sends this form back, and you lose time.
warning-not-married = Your category is only for a husband or wife. If you are no longer married, the agency will deny the application and keep the fee.
warning-lawyer-mail = If it is not safe to get mail at home, give another address: a P.O. box, a friend, your lawyer, or an organization that helps you.
warning-paper-expired = This is fine for this form. If you can, renew your passport soon: other steps may need a valid one.

# Stops

stop-outside = This form is for people in the United States
    .body = A work permit can be given only to people who are in the country. From abroad, the agency sends the application back.
    .next = You can file once you have entered. If you are abroad with an approved T or U petition, file when you have come in.
stop-one-employer = You do not need this form
    .body = Your visa already lets you work for the employer it names. This form cannot let you work for somebody else on the same visa.
    .next = To change employers, the new employer files a petition for you, usually Form I-129. If you ask for a permit on another ground, such as a pending green card application, go back and choose “None of these”.
stop-resident = This is not the form you need
    .body = Your green card is your permission to work for any employer. This form is not for permanent or conditional residents.
    .next = To renew or replace a green card, file Form I-90. If your card is good for 2 years only, you may need Form I-751 or Form I-829.
stop-citizen = You do not need this form
    .body = U.S. citizens may work without a permit.
    .next = Show your employer a U.S. passport, or an ID and a Social Security card. To replace a certificate of citizenship or naturalization, file Form N-565.
stop-agency-error = You do not need a new form
    .body = If the agency made the mistake, it corrects the card without a new Form I-765 and without a fee.
    .next =
        Send the wrong card back with a letter that says what is wrong, and a document that shows the right information. The agency’s Form I-765 page gives the address under “Replacement for Card Error”.
        If the mistake was in your own application, go back and choose “Something on my permit is wrong or has changed”.
stop-unsure = First find out your category
    .body = Without a category, the agency denies the application and keeps the fee. Nobody should guess it.
    .next =
        If you had a permit before, look for the category on it, for example C09. It is the same as (c)(9).
        The notices of your other cases also say what you asked for. A lawyer or an accredited representative can tell you whether you may have a work permit. Beware of anyone who promises a permit for money.
stop-abused-spouse = You need another form
    .body = There is a form of its own for the abused husband or wife of a person with A, E-3, G or H status. It is Form I-765V.
    .next = File Form I-765V on paper. You can ask the agency to write to a safe address. The National Domestic Violence Hotline helps in many languages: 800-799-7233.
stop-diplomats = This application goes through the State Department
    .body = You are in the family of a diplomat or foreign official, or of somebody who works for NATO or a body such as the United Nations. The agency does not take this form from you directly.
    .next = Fill in Form I-566 and a paper Form I-765, and give both to the embassy, mission or organization. It sends them to the State Department, which passes them on.
stop-family-unity = You need Form I-817 only
    .body = In the Family Unity programs the permit is made when Form I-817 is approved. No Form I-765 is needed.
    .next = File Form I-817 to begin or extend Family Unity. Use Form I-765 only to replace a card that is lost, damaged or wrong.
stop-fiance-renewal = This permit cannot be renewed
    .body = A K-1 or K-2 permit is only for the 90 days after you came. It cannot be made longer.
    .next = If you have married, file Form I-485 for a green card. With it, you can ask for a permit in category (c)(9).
stop-asylum-not-filed = First file for asylum
    .body = This permit is for people whose asylum application is open. Without one, the agency sends this form back.
    .next = File Form I-589. You can ask for a work permit 150 days later. There is a deadline for asylum: one year after you came. Talk to a lawyer if it has passed.
stop-asylum-denied = You cannot have this permit any more
    .body = Category (c)(8) is only for open asylum cases. When a case has ended without an appeal, the agency denies the permit and keeps the fee.
    .next = Talk to an immigration lawyer now: there may be a short time left to appeal. If you have another case, such as TPS, go back and choose that category.
stop-asylum-too-early = It is too early to file
    .body = You may ask for a first permit when 150 days have been counted since you filed for asylum. Days of delay that you caused do not count. An application that comes earlier can be sent back.
    .next =
        Come back when the 150 days are over. Your answers are saved.
        If the court or the asylum office counts your days in another way, or if a date is wrong, go back and change it.
        If you get a notice of recommended approval, you can file at once.
stop-training-too-early = It is too early to file
    .body = For this training you can ask at most 90 days before the date that counts: the end of your first academic year, of your program, or of your present training. Earlier applications are denied.
    .next = Come back in the last 90 days. Your answers are saved. If you typed a date wrong, go back and change it.
stop-training-too-late = The time to ask has passed
    .body = After your program you have 60 days to ask for training with an F-1 visa. With an M-1 visa you must ask before the program ends, and for a STEM extension before your present training ends. A later application is denied and the fee is kept.
    .next = Talk to the international office of your school today. It knows whether you can still stay, study on, or change status. If you typed a date wrong, go back and change it.
stop-recommendation-old = Your school’s recommendation is too old
    .body = You must file within 30 days after your school entered its recommendation in SEVIS, or within 60 days for a STEM extension. With an older one, the application is denied.
    .next = Ask your school’s official (DSO) for a new recommendation and a new Form I-20. Then come back: your answers are saved.
stop-retiree = The family of a retiree investor may not work
    .body = With a Foreign Retiree Investment Certification, the law gives no work permit to the husband or wife.
    .next = If your spouse has a business or investment certificate, go back and choose it. Otherwise ask a lawyer about another status.
stop-has-adjustment = You are in another category
    .body = A first (c)(35) permit is only for people who have not filed Form I-485. You have filed it.
    .next = Go back and choose “I applied for a green card in the United States”. Your category is then (c)(9).
stop-compelling-late = The permit has expired, so it cannot be renewed
    .body = In categories (c)(35) and (c)(36), the renewal must be filed before the old permit expires.
    .next = Talk to an immigration lawyer. If you typed the date wrong, go back and change it.
stop-expedited = You cannot have this permit now
    .body = You cannot get a first parole permit while you are in expedited removal. You cannot get it while a credible fear decision is still open, either.
    .next = Talk to an immigration lawyer. If you pass the interview and ask for asylum, you may have a permit in category (c)(8) later.
stop-parole-ended = Your parole has ended
    .body = This permit can be given only while your parole lasts. The agency denies it once the date on your I-94 has passed.
    .next = Ask for re-parole with Form I-131 if you can. If you have another open case, such as asylum or a green card application, go back and choose that category. If the date is wrong, change it.
stop-tps-not-filed = First file for TPS
    .body = The permit goes with Form I-821. The agency needs that form first, or on the same day.
    .next = File Form I-821. You can file both on one day. If you do it today, go back and answer yes.
stop-daca-not-filed = File Form I-821D with it
    .body = To get or renew DACA you file Form I-821D, Form I-765 and its worksheet together. One without the other is sent back.
    .next = File Form I-821D too. If you only replace a valid permit, go back to “Why do you need a work permit?” and say that it is lost, stolen or damaged: then Form I-821D is not filed.
stop-already-asked = You do not need this form
    .body = You already asked for a permit on your main form. When that form is approved, the agency makes the permit.
    .next = Wait for the decision. You need this form later, to renew or replace the permit. If you did not check the box for a permit, go back and answer no.
stop-u-approved-here = You do not need this form
    .body = If you were in the United States when your U petition was approved, the agency sends you the first permit. You do not have to ask for it.
    .next = If it has not come 30 days after the approval, ask the agency. You need this form later, to renew or replace the permit.
stop-adjustment-not-filed = First file for the green card
    .body = This permit depends on a Form I-485 that is pending. Without it, the agency denies the permit and keeps the fee.
    .next = File Form I-485, alone or together with a paper Form I-765.
stop-adjustment-together = File both on paper together
    .body = You can send this form in the same envelope as Form I-485. Here, it can be filed only after you have the receipt of Form I-485.
    .next =
        Send Form I-485 and a paper Form I-765 together to the address on the agency’s Form I-485 page.
        Or file Form I-485 first. When you have the receipt number, come back: your answers are saved.

# Evidence

evidence-photo = A new photo of your face
    .help = As for a passport: in color, from the front, white or off-white background, 2 by 2 inches or a square picture file. No hat, unless your religion asks for it. Do not edit it.
    .why = It is printed on your permit. An edited photo delays the case.
evidence-entry = Your I-94, passport or travel document
    .help = One is enough: both sides of the I-94, a printout of it from the internet, or the page of the passport with your photo.
    .why = It shows who you are and how you came in.
evidence-photo-id = A government ID with your photo
    .help = For example a passport, a visa, a national ID card, or a birth certificate together with a photo ID. Your face, name and date of birth must be easy to see.
    .why = Without a permit to show, the agency needs other proof of who you are.
evidence-earlier-card = A copy of any earlier work permit, both sides
    .help = Also one in another category.
    .why = It helps the agency find your earlier record.
evidence-card-copy = A copy of your last work permit, both sides
    .help = Take a photo of the front and one of the back. All text must be easy to read.
    .why = It shows which permit is to be renewed or replaced.
evidence-lost-card-copy = A copy of the missing permit, if you have one
    .help = An old photo or photocopy is enough. A police report helps if it was stolen.
    .why = It helps the agency find your record faster.
evidence-wrong-card = The permit to be corrected, both sides
    .help = Take a photo of the front and one of the back. Keep the card safe: the agency may ask for it.
    .why = It shows what is wrong.
evidence-right-data = A document that shows the right information
    .help = For example a passport, birth certificate, marriage certificate or court order.
    .why = The agency can change your permit only with proof.
evidence-other-names = Proof of your other names
    .help = For example a birth or marriage certificate, divorce papers, or an old ID.
    .why = It connects you with records under those names.
evidence-refugee = Proof that you are a refugee
    .help = One of these: your stamped I-94, your approval letter for resettlement, or the Form I-797 that approved your Form I-730.
    .why = Your category is only for refugees.
evidence-asylee = Proof that you were granted asylum
    .help = One of these: your I-94 stamped as asylee, the approval letter, the judge’s order, or the Form I-797 that approved your Form I-730.
    .why = Your category is only for people who were granted asylum.
evidence-withholding = The judge’s signed order that granted withholding
    .help = Every page.
    .why = Your category rests on this order.
evidence-parole = Proof of your parole
    .help = Your I-94, passport or travel document with the parole stamp. It must not be expired.
    .why = Your category is only for people on parole.
evidence-asylum-agency = Proof that you filed for asylum with the agency
    .help = The receipt notice of Form I-589, an interview notice, or the notice for fingerprints.
    .why = It shows that your case is open and when you filed.
evidence-asylum-court = Proof that you filed for asylum with the court
    .help = The first page of Form I-589 with the court’s stamp, a receipt, or a hearing notice.
    .why = It shows that your case is open and when you filed.
evidence-asylum-recommended = The notice of recommended approval
    .help = Every page.
    .why = It lets you file before 150 days have passed.
evidence-asylum-appeal = Proof that your appeal is open
    .help = The receipt of the Board of Immigration Appeals, and of the federal court if the case is there.
    .why = After a denial you may have this permit only while an appeal is open.
evidence-asylum-returned = The decision that sent your case back to the judge
    .help = Also a paper that shows that the judge has the case now, such as a hearing notice.
    .why = It shows that your case is open again.
evidence-court-records = Records of every arrest and conviction
    .help = Certified copies of the police report, the court’s decision and the sentence. Send them even if the record was sealed or erased.
    .why = The agency decides with them whether you may have this permit.
evidence-nationality = Proof of your nationality
    .help = For example your passport, birth certificate or I-94. If you have no nationality: proof of where you lived last.
    .why = Your category is only for people of certain countries.
evidence-tps = The receipt or approval of your Form I-821
    .help = If a judge or the Board granted TPS: that order. When you register again: also both sides of your last TPS paper. If you file Form I-821 today, send its receipt as soon as you have it.
    .why = The permit rests on your TPS request.
evidence-adjustment = The receipt of your Form I-485
    .help = It is Form I-797C. If the application is in court: proof that you filed it there and that it is pending.
    .why = It shows that your green card application is open, and which fee is right.
evidence-physician = Proof of your work as a national interest waiver doctor
    .help = For example Form W-2 of the last year. If you did not work, a letter that says why and what you plan.
    .why = To renew, you must show that you make progress.
evidence-life-class = Proof that you belong to a LIFE legalization class
    .help = A paper that shows that you applied as a member of the CSS, LULAC or Zambrano class before October 1, 2000.
    .why = Your category is only for members of those classes.
evidence-legalization = The notice of your legalization case
    .help = The receipt or approval of Form I-687 or Form I-700.
    .why = Your category rests on that case.
evidence-i-20 = Your Form I-20, signed by your school for this training or job
    .help = All pages. The school’s official (DSO) and you must have signed it.
    .why = It shows that your school recommends the training or job.
evidence-full-year = Proof that you studied full time for one academic year
    .help = For example a transcript from a school approved for F-1 students.
    .why = You may have training only after one full year.
evidence-training = Papers of your earlier training
    .help = Earlier Forms I-20 with the CPT or OPT pages, and earlier permits.
    .why = The agency adds up the time you have used.
evidence-stem-degree = Your STEM degree
    .help = The diploma or transcript, with a paper that shows that the field is on the official STEM list.
    .why = The 24 months are only for those fields.
evidence-stem-accreditation = Proof that the school of your earlier degree is accredited
    .help = A page of the U.S. Department of Education’s list, and of the list of schools approved for F-1 students, is enough.
    .why = An earlier degree counts only if its school is accredited today.
evidence-organization = The letter of the international organization
    .help = It must say that the job is within its sponsorship.
    .why = Only jobs with such organizations are allowed.
evidence-hardship = Proof of your money trouble and your good standing
    .help = For example letters from your school that you study full time. Also papers that show what changed, why you could not know it before, and that work on campus is not enough.
    .why = Work off campus is allowed only for severe, unexpected hardship.
evidence-ds-2019 = Form DS-2019, and proof that the J-1 visitor keeps their status
    .help = Yours and that of the J-1 visitor. Add earlier J-2 permits.
    .why = Your permit depends on the J-1 program.
evidence-j-2-income = A letter about why you want to work
    .help = It must show that the money is not needed to support the J-1 visitor: for example a budget of your family.
    .why = A J-2 may not work to support the J-1 visitor.
evidence-m-1-stay = The receipt of Form I-539, if you asked to stay longer
    .help = It must ask for time for the training and 30 days to leave.
    .why = You must have lawful stay for the whole training.
evidence-marriage = Your marriage certificate
    .help = If either of you was married before, also the papers that ended that marriage.
    .why = Your permit depends on your marriage.
evidence-spouse-status = Proof of your spouse’s status
    .help = For example a copy of your spouse’s I-94, passport with visa, or approval notice. Add proof of your own status.
    .why = Your permit depends on your spouse’s status.
evidence-h-4-status = Proof of your H-4 status
    .help = Your I-94, or your newest Form I-797 for Form I-539.
    .why = Your category is only for H-4 spouses.
evidence-h-4-petition = The approval of your spouse’s Form I-140
    .help = Form I-797. If you do not have it, its receipt number can help.
    .why = It is what lets an H-4 spouse work.
evidence-h-4-extension = Proof that your spouse has H-1B time beyond 6 years
    .help = Your spouse’s passports, I-94s and H-1B notices. Also the papers of the labor certification or Form I-140 that was filed at least 365 days before.
    .why = It is what lets an H-4 spouse work.
evidence-cnmi = Proof that you live in the Northern Mariana Islands, and your spouse’s investor certificate
    .help = For example a lease, and a copy of the certificate.
    .why = This permit is good only in those islands.
evidence-k-visa = Your K visa
    .help = The page of your passport with the visa, and your I-94.
    .why = Your category is only for people with a K visa.
evidence-v-status = Proof of your V status
    .help = The approval notice or your I-94.
    .why = Your category is only for people in V status.
evidence-family-unity = The approval of your Form I-817
    .help = Form I-797.
    .why = It shows that you have the permit you want to replace.
evidence-tecro = The certification of the American Institute in Taiwan
    .help = Your family member’s employer, TECRO, can get it.
    .why = The law asks for it in your category.
evidence-n-status = Proof of your N-8 or N-9 status
    .help = Your I-94, passport or travel document.
    .why = Your category is only for people in N status.
evidence-i-140 = The approval of your Form I-140
    .help = Form I-797 with the receipt number you gave.
    .why = This permit rests on the approved petition.
evidence-work-status = Proof of your present status
    .help = Your I-94 or newest Form I-797. For (c)(35) it must be E-3, H-1B, H-1B1, O-1 or L-1.
    .why = For a first permit you must be in lawful status.
evidence-circumstances = Proof of your hard circumstances
    .help = For example papers about a serious illness, a dispute with your employer, or harm if you lose the job. Any good proof counts.
    .why = This permit is given only when circumstances leave no other way.
evidence-child-of-principal = Your birth certificate
    .help = It must show the name of the parent in category (c)(35). An adoption decree works too.
    .why = Your permit depends on this parent.
evidence-principal-permit = The receipt or the permit of your spouse or parent
    .help = Their Form I-797 for Form I-765, or both sides of their permit.
    .why = Yours is decided only after theirs.
evidence-b-1-employer = Proof about your household job
    .help = Proof of your employer’s status or U.S. citizenship. Proof of a year of this work, or of work before the trip. Proof of your home abroad.
    .why = Only certain household workers may have this permit.
evidence-airline = The letter of the airline
    .help = It describes your duties and says why you cannot have E status.
    .why = Your category is only for such airline employees.
evidence-deferred = The notice that granted deferred action
    .help = Every page of the order or notice.
    .why = Your category rests on it.
evidence-lawsuit = The complaint in your lawsuit, and your A-3 or G-5 visa
    .help = To renew: proof that the lawsuit is still open.
    .why = The permit is for as long as the lawsuit is open.
evidence-daca = The notice that last approved your DACA
    .help = Form I-797 for Form I-821D.
    .why = It shows that your DACA is in force.
evidence-t-or-u = Proof of your T or U status
    .help = The approval notice. If you came from abroad with the visa: the page of your passport with it. To renew: also the receipt or approval of Form I-539.
    .why = Your permit rests on this status.
evidence-bona-fide = The notice to apply for a permit, if you got one
    .help = It says that your T application was found bona fide.
    .why = It speeds up the decision.
evidence-vawa = The approval of the VAWA petition
    .help = Form I-797 for Form I-360. Children send the notice of the parent.
    .why = Your permit rests on this petition.
evidence-cancellation = Proof of your case in court
    .help = A hearing notice, Form EOIR-42B or EOIR-40 with the court’s stamp, and proof that its fee was paid or waived.
    .why = Your request must be with the court before you ask for a permit.
evidence-nacara = The receipt of your Form I-881
    .help = Or proof that you file it now.
    .why = Your permit rests on this request.
evidence-supervision = The order of removal and the order of supervision
    .help = Form I-220B, every page. You may add proof that your family depends on you and that you need to work.
    .why = Both are required in your category.
evidence-cnmi-resident = The receipt or approval of your Form I-955
    .help = For a first permit, file it together with Form I-955. To renew, file in the last 180 days: Form I-955 is not needed again.
    .why = Your permit rests on your status in those islands.
evidence-fee-waiver = The receipt of your Form I-912
    .help = File Form I-912 first, on the same day, and name Form I-765 in it.
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
    .why = The agency charges this fee for a work permit when you file online. It is not given back, even if the application is denied.
fee-with-adjustment = Filing fee, lower because Form I-485 is pending
    .why = You paid for Form I-485 on or after April 1, 2024 and it is pending. The fee is not given back, even if the application is denied.
fee-waiver-asked = No filing fee now: you ask for a waiver
    .why = The agency decides about Form I-912 first. If it says no, the filing fee is due. Extra fees set by law must be paid in any case.
fee-never-received = No filing fee: your permit never reached you
    .why = You do not pay when the agency or the post office failed to deliver the card. If the agency finds otherwise, it can ask you for the fee.
fee-asylum-first = No filing fee: first permit for an asylum seeker
    .why = The first permit in category (c)(8) has no filing fee. The extra fee set by law must be paid.
fee-refuge-first = No filing fee: first permit for a refugee or asylee
    .why = The first permit is free for people who were granted protection. For a parolee, the extra fee set by law must be paid.
fee-juvenile = No filing fee: special immigrant juvenile
    .why = Special immigrant juveniles do not pay for this permit.
fee-victim = No filing fee: victims and their families
    .why = There is no fee for people with T or U status or a VAWA petition.
fee-free-status = No filing fee: first permit in your category
    .why = A first permit is free in a few categories. If the agency finds otherwise, it can ask you for the fee.
fee-old-adjustment = No filing fee: you paid for Form I-485 before April 1, 2024
    .why = The fee you paid then covers permits while Form I-485 is pending.
fee-law-asylum-first = Extra fee set by law: first asylum permit
    .why = Public Law 119-21 sets it. It is paid in addition to the filing fee, changes every year, and cannot be waived.
fee-law-asylum-renewal = Extra fee set by law: renewal of an asylum permit
    .why = Public Law 119-21 sets it. It is paid in addition to the filing fee and cannot be waived.
fee-law-tps-first = Extra fee set by law: first TPS permit
    .why = Public Law 119-21 sets it. It is paid in addition to the filing fee, changes every year, and cannot be waived.
fee-law-tps-renewal = Extra fee set by law: renewal of a TPS permit
    .why = Public Law 119-21 sets it. It is paid in addition to the filing fee, changes every year, and cannot be waived.
fee-law-parole-first = Extra fee set by law: first parole permit
    .why = Public Law 119-21 sets it. It is paid in addition to the filing fee, changes every year, and cannot be waived.
fee-law-parole-renewal = Extra fee set by law: renewal of a parole permit
    .why = Public Law 119-21 sets it. It is paid in addition to the filing fee, changes every year, and cannot be waived.

# Certifications: the words of the official form, which are the legal text

certify-reads-english = I can read and understand English, and I have read and understand every question and instruction on this application and my answer to every question.

certify-interpreted = The interpreter named in this application read to me every question and instruction on this application and my answer to every question in the language named in this application, a language in which I am fluent, and I understood everything.

certify-prepared = At my request, the preparer named in this application prepared this application for me based only upon information I provided or authorized.

certify-applicant =
    Copies of any documents I have submitted are exact photocopies of unaltered, original documents, and I understand that USCIS may require that I submit original documents to USCIS at a later date. Furthermore, I authorize the release of any information from any and all of my records that USCIS may need to determine my eligibility for the immigration benefit that I seek.

    I furthermore authorize release of information contained in this application, in supporting documents, and in my USCIS records, to other entities and persons where necessary for the administration and enforcement of U.S. immigration law.

    I understand that USCIS may require me to appear for an appointment to take my biometrics (fingerprints, photograph, and/or signature) and, at that time, if I am required to provide biometrics, I will be required to sign an oath reaffirming that:

    1) I reviewed and provided or authorized all of the information in my application; and

    2) I understood all of the information contained in, and submitted with, my application; and

    3) All of this information was complete, true, and correct at the time of filing.

    I certify, under penalty of perjury, that I provided or authorized all of the information in my application, I understand all of the information contained in, and submitted with, my application, and that all of this information is complete, true, and correct.
