# Form I-539 in English. Plain words, short sentences; "you" is the person whose stay or status it is about.

form-name = Form I-539
form-title = Stay longer, or change your visa status
form-for-whom =
    For people who are in the United States on a visa for a limited time and want to stay longer, or change to another status. Examples: a visitor who needs more time, a visitor who wants to study, or the husband, wife or child of a worker.
    It is also for F-1 and M-1 students who lost their status and ask to get it back. This is called reinstatement.
    Your husband or wife and your unmarried children under 21 can be on the same application.
    It is not for people who came without a visa under the Visa Waiver Program (ESTA). It is not for workers either: their employer files Form I-129.
form-time = About 40 minutes. You can stop at any time: your answers are saved. Your application must arrive before your stay ends.
form-ready =
    Your I-94, the record of your arrival. You can get it for free at i94.cbp.dhs.gov. It shows how long you may stay.
    Your passport, and the passports and I-94s of family members on the application.
    For students: your new Form I-20. For exchange visitors: Form DS-2019.
    If you follow your husband, wife or parent: proof of their status, and your marriage or birth certificate.
    Proof of how you pay for your stay, for example bank statements.
    For a document in another language: a full English translation, signed by the translator.
    A card or bank account to pay the fee.
form-after =
    You get a receipt number as soon as you file. Keep it: it is how you follow your case.
    If you filed before your stay ended, you may normally wait in the United States for the decision. This does not let you work or study if your status did not.
    If you asked for a change of status and leave the country before the decision, the agency takes your request as given up.
    The agency may ask you to come for fingerprints and a photo, or write to ask for another document.
    If the answer is no, you may have to leave at once. The letter says why. A lawyer can tell you whether to ask again.
    If you move, tell the agency within 10 days.

section-start = Your status and what you want
section-time = Your time
section-request = What you ask for
section-you = About you
section-contact = Where to reach you
section-arrival = Your arrival and passport
section-record = Your history
section-family = Your family
section-helpers = Language and help with this form
section-closing = Before you sign

# Your status and what you want

in-us = Are you in the United States now?
    .help = If you file for your child, answer every question about the child.
    .why = Only a person who is in the country can stay longer or change status.
    .missing = Choose yes or no

status-kind = What kind of status do you have now?
    .help = Look at “Class of Admission” on your I-94. If the agency later approved a change, look at that notice, Form I-797. If your status has ended, choose the one you had.
    .why = Some people cannot use this form, whatever they ask for.
    .missing = Choose the kind of status you have
    .option-visitor = Visitor
    .option-visitor-hint = B-1 or B-2, for business, pleasure or medical care. You came with a visa.
    .option-student = Student, or a student’s family
    .option-student-hint = F-1, F-2, M-1 or M-2.
    .option-exchange = Exchange visitor, or the family of one
    .option-exchange-hint = J-1 or J-2.
    .option-family = Family of a worker
    .option-family-hint = For example H-4, L-2, TD, or the husband, wife or child of an E worker.
    .option-worker = Worker
    .option-worker-hint = For example H-1B, L-1, O-1, TN or R-1.
    .option-victim = T or U status
    .option-victim-hint = For victims of trafficking or of a crime, and their families.
    .option-other = Foreign press, K-3, K-4, V or N
    .option-waiver = I came without a visa
    .option-waiver-hint = ESTA (WT or WB on the I-94), or the Guam and Northern Mariana program.
    .option-fiance = Fiancé(e) of a U.S. citizen, or the child of one
    .option-fiance-hint = K-1 or K-2.
    .option-transit = In transit, or a member of a crew
    .option-transit-hint = C or D, or transit without a visa.
    .option-diplomat = Diplomat, international organization or NATO
    .option-diplomat-hint = A, G or NATO, and their families and staff.
    .option-informant = Witness or informant
    .option-informant-hint = S status.
    .option-none = None of these
    .option-none-hint = For example a green card, asylum, TPS or parole, or no papers.
    .option-unsure = I do not know

status = Which status is it?
    .help = It is on your I-94 or your newest Form I-797.
    .why = Each status has its own rules and documents.
    .missing = Choose your status
    .option-b-1 = B-1, business
    .option-b-2 = B-2, pleasure or medical care
    .option-f-1 = F-1, student at a college, university, school or language program
    .option-f-2 = F-2, husband, wife or child of an F-1 student
    .option-m-1 = M-1, student of a trade
    .option-m-2 = M-2, husband, wife or child of an M-1 student
    .option-j-1 = J-1, exchange visitor
    .option-j-2 = J-2, husband, wife or child of a J-1
    .option-h-4 = H-4, family of an H worker
    .option-l-2 = L-2, family of an L-1 worker
    .option-e-1-family = E-1, family of a treaty trader
    .option-e-2-family = E-2, family of a treaty investor
    .option-e-3-family = E-3, family of a worker from Australia
    .option-o-3 = O-3, family of an O worker
    .option-p-4 = P-4, family of a P worker
    .option-r-2 = R-2, family of a religious worker
    .option-td = TD, family of a TN worker
    .option-cw-2 = CW-2, family of a CW-1 worker
    .option-h-1b = H-1B, specialty occupation
    .option-h-1b1 = H-1B1, worker from Chile or Singapore
    .option-h-2a = H-2A, farm work
    .option-h-2b = H-2B, seasonal work
    .option-h-3 = H-3, trainee
    .option-l-1 = L-1, transfer within a company
    .option-e-1 = E-1, treaty trader or employee
    .option-e-2 = E-2, treaty investor or employee
    .option-e-3 = E-3, worker from Australia
    .option-o-1 = O-1, extraordinary ability
    .option-o-2 = O-2, support of an O-1
    .option-p-1 = P-1, athlete or entertainment group
    .option-p-2 = P-2, artist in an exchange
    .option-p-3 = P-3, artist of a culture
    .option-q-1 = Q-1, cultural exchange
    .option-r-1 = R-1, religious worker
    .option-tn = TN, worker from Canada or Mexico
    .option-cw-1 = CW-1, worker in the Northern Mariana Islands
    .option-t-1 = T-1, victim of trafficking
    .option-t-2 = T-2, husband or wife of a T-1
    .option-t-3 = T-3, child of a T-1
    .option-t-4 = T-4, parent of a T-1
    .option-t-5 = T-5, brother or sister of a T-1
    .option-t-6 = T-6, grown or married child of the family of a T-1
    .option-u-1 = U-1, victim of a crime
    .option-u-2 = U-2, husband or wife of a U-1
    .option-u-3 = U-3, child of a U-1
    .option-u-4 = U-4, parent of a U-1
    .option-u-5 = U-5, brother or sister of a U-1
    .option-i = I, foreign press, or the family
    .option-k-3 = K-3, husband or wife of a U.S. citizen
    .option-k-4 = K-4, child of a K-3
    .option-v-1 = V-1, husband or wife of a permanent resident
    .option-v-2 = V-2, child of a permanent resident
    .option-v-3 = V-3, child of a V-1 or V-2
    .option-n-8 = N-8, parent of a special immigrant
    .option-n-9 = N-9, child of an N-8 or of a special immigrant

purpose = What do you want to ask for?
    .help = You can ask for one thing on each application.
    .why = It decides the questions and the documents.
    .missing = Choose what you want to ask for
    .option-extend = To stay longer in the status I have
    .option-change = To change to another status
    .option-reinstate = To get my student status back
    .option-reinstate-hint = It is called reinstatement. It is for students who fell out of status.
    .option-medium = To work for another employer or medium of the foreign press

new-kind = What kind of status do you want?
    .help = Choose the kind that fits what you will do here.
    .why = Some statuses are asked for with another form.
    .missing = Choose the kind of status you want
    .option-visitor = Visitor
    .option-visitor-hint = B-1 or B-2. Also if your job ended and you need time to leave.
    .option-student = Student, or a student’s family
    .option-student-hint = F-1, F-2, M-1 or M-2.
    .option-exchange = Exchange visitor, or the family of one
    .option-exchange-hint = J-1 or J-2.
    .option-family = Family of a worker
    .option-family-hint = For example H-4, L-2 or TD.
    .option-other = Foreign press, V or N
    .option-worker = Worker
    .option-worker-hint = For example H-1B, L-1, O-1 or TN.
    .option-victim = T or U status
    .option-victim-hint = For victims of trafficking or of a crime.
    .option-diplomat = Diplomat, international organization or NATO
    .option-diplomat-hint = A, G or NATO.
    .option-resident = A green card
    .option-unsure = Something else, or I do not know

new-status = Which status do you want?
    .help = The school, the program or the employer of your family member can tell you.
    .why = It goes on the official form.
    .missing = Choose the status you want
    .option-b-1 = B-1, business
    .option-b-2 = B-2, pleasure or medical care
    .option-f-1 = F-1, student at a college, university, school or language program
    .option-f-2 = F-2, husband, wife or child of an F-1 student
    .option-m-1 = M-1, student of a trade
    .option-m-2 = M-2, husband, wife or child of an M-1 student
    .option-j-1 = J-1, exchange visitor
    .option-j-2 = J-2, husband, wife or child of a J-1
    .option-h-4 = H-4, family of an H worker
    .option-l-2 = L-2, family of an L-1 worker
    .option-e-1-family = E-1, family of a treaty trader
    .option-e-2-family = E-2, family of a treaty investor
    .option-e-3-family = E-3, family of a worker from Australia
    .option-o-3 = O-3, family of an O worker
    .option-p-4 = P-4, family of a P worker
    .option-r-2 = R-2, family of a religious worker
    .option-td = TD, family of a TN worker
    .option-cw-2 = CW-2, family of a CW-1 worker
    .option-i = I, foreign press, or the family
    .option-v-1 = V-1, husband or wife of a permanent resident
    .option-v-2 = V-2, child of a permanent resident
    .option-v-3 = V-3, child of a V-1 or V-2
    .option-n-8 = N-8, parent of a special immigrant
    .option-n-9 = N-9, child of an N-8 or of a special immigrant

two-years = Must you live in your home country for two years first?
    .help = Look at your J visa and at the bottom of Form DS-2019: “two-year rule” or “212(e)”. It can apply because of who paid for the program, a skills list, or medical training.
    .why = People under this rule cannot change status in the United States.
    .missing = Choose one answer
    .option-not-subject = No, the rule does not apply to me
    .option-subject = Yes, it applies to me
    .option-waived = It applied, but it was waived or I have done the two years
    .option-unknown = I do not know

# Your time

admitted = How long may you stay?
    .help = Look at “Admit Until Date” on your I-94. If the agency has since given you more time, look at that notice.
    .why = With a date, the application must arrive by that day. “D/S” follows your program instead.
    .missing = Choose one answer
    .option-date = Until a date
    .option-duration = D/S
    .option-duration-hint = It means “duration of status”: as long as you follow your program.

status-ends = Until which date may you stay?
    .name = The date your stay ends
    .help = It is the “Admit Until Date” on your I-94, or the last date on your newest approval notice. It is not the date on your visa.
    .why = The agency must have your application by this day.
    .missing = Enter the date your stay ends

program-state = Are you still in your program?
    .help = Count a work permit for training after your studies (OPT), or academic training, as part of the program.
    .why = Only a person who kept the rules of the old status can change to a new one.
    .missing = Choose one answer
    .option-current = Yes, I study or take part in it
    .option-ended = No, I completed it
    .option-stopped = No, I left it before the end, or broke its rules

program-ended = When did it end?
    .name = The day your program ended
    .help = It is the end date on your last Form I-20 or DS-2019, or the end of your training permit.
    .why = After it you have 60 days with F-1, and 30 days with J-1.
    .missing = Enter the day your program ended

has-job = Do you still have the job your status is based on?
    .help = Say no from the day after your last paid day of work.
    .why = When the job ends, some workers have up to 60 days to change status.
    .missing = Choose yes or no

job-ended = When did your job end?
    .name = The day your job ended
    .help = It is usually the last day you were paid for work.
    .why = The 60 days are counted from this day.
    .missing = Enter the day your job ended

late-reason = Why is your application late?
    .help = “Beyond your control” means something serious and unusual, for example an accident, a disaster or a mistake by somebody else. Not knowing the date does not count.
    .why = The agency can excuse a late application only for such a reason.
    .missing = Choose one answer
    .option-beyond-control = Because of something beyond my control
    .option-none = For another reason

late-story = What kept you from filing in time?
    .help = Say what happened, when, and how long it lasted. Write in English if you can.
    .why = The delay must have been no longer than the reason for it.
    .missing = Explain why you are late

out-since = Since when have you been out of status?
    .name = The day you fell out of status
    .help = Your school’s official (DSO) can see it in SEVIS. It is when the record was ended, or when you broke the rule.
    .why = After more than 5 months it is much harder.
    .missing = Enter the day you fell out of status

out-reason = How did you fall out of status?
    .help = Choose the main reason.
    .why = The law allows reinstatement only for the first two reasons.
    .missing = Choose how you fell out of status
    .option-beyond-control = Because of something beyond my control
    .option-beyond-control-hint = For example an injury, a disaster, or the school closing or making a mistake.
    .option-course-load = I took too few courses, and the school could have allowed it
    .option-other = For another reason

recommended = Do you have a Form I-20 that recommends reinstatement?
    .help = Your school’s official (DSO) makes it in SEVIS. The recommendation is on the first page.
    .why = Without it, the agency denies the request.
    .missing = Choose yes or no

worked-illegally = Did you work without permission?
    .help = Count every job that was not allowed, on or off campus, also a few hours.
    .why = Students who worked without permission cannot have reinstatement.
    .missing = Choose yes or no

out-story = What happened?
    .help = Say how you fell out of status, what you did about it, and what hardship you would suffer if the answer is no. Write in English if you can.
    .why = The officer decides mostly on this explanation.
    .missing = Explain what happened

# What you ask for

effective = From when do you want the new status?
    .name = The day from which you want the new status
    .help = For studies: no more than 30 days before the program starts on your Form I-20 or DS-2019. For all others, today is a good answer.
    .why = The agency cannot start the new status earlier.
    .missing = Enter the day from which you want the new status

until = Until when do you want to stay?
    .name = The day until which you want to stay
    .help = For students and exchange visitors: the end date of the program. For the family of a worker: not later than the worker’s own status. For visitors: as short as you can, at most 6 months more.
    .why = The agency gives no more time than you ask for.
    .missing = Enter the day until which you want to stay

page-medium = Your new work for the foreign press
medium = New employer or information medium
    .help = Give the name and the country of its home office.
    .why = An I visa is for one medium. The change needs the agency’s permission.
    .missing = Enter the new employer or medium
medium-from = From when?
    .name = The day the change begins
    .help = Do not begin before the agency agrees.
    .why = The official form asks for it.
    .missing = Enter the day the change begins

school = Which school or program is it?
    .help = Write the name as on Form I-20. For a J-1, give the program sponsor on Form DS-2019.
    .why = The agency compares it with SEVIS, the record of students.
    .missing = Enter the school or program

sevis = What is your SEVIS number?
    .hint = N and 10 digits, for example N0012345678
    .help = It is at the top of your newest Form I-20 or DS-2019. Family members have a number of their own.
    .why = It links this application with the school’s or sponsor’s record.
    .missing = Enter your SEVIS number

based-on = Does your request depend on the case of your husband, wife, child or parent?
    .help = For example: your husband’s employer asks to extend his H-1B status, and you follow him as H-4.
    .why = The agency then decides both together, or yours after theirs.
    .missing = Choose one answer
    .option-nothing = No, only on my own
    .option-granted = Yes, and their case was approved
    .option-together = Yes, and theirs is filed now, together with mine
    .option-pending = Yes, and theirs is waiting for a decision

based-form = Which form is their case?
    .help = The number is on their receipt or approval notice.
    .why = The agency has to find the case.
    .missing = Choose the form
    .option-i-539 = Form I-539
    .option-i-539-hint = They asked for more time or a new status themselves.
    .option-i-129 = Form I-129
    .option-i-129-hint = Their employer asked for them.

based-receipt = What is the receipt number of their case?
    .hint = 3 letters and 10 digits, for example IOE 012 345 6789
    .help = It is at the top of their Form I-797.
    .why = Yours is decided with this case.
    .missing = Enter the receipt number

page-based-case = Your family member’s pending case
based-name = Whose case is it?
    .name = The name of the person whose case it is
    .help = Give the family member’s name as on the receipt.
    .why = The agency has to find the case.
    .missing = Enter the name of the family member
based-filed = When was it filed?
    .name = The day it was filed
    .help = It is the “Received Date” on the receipt.
    .why = The official form asks for it.
    .missing = Enter the day it was filed

family-included = Do you want your family on this application?
    .help = You can add your husband or wife and your unmarried children under 21 if they are here and ask for the same, or follow you. Others file their own application.
    .why = One fee covers everybody on the application.
    .missing = Choose yes or no
    .option-yes = Yes, I file for myself and family members
    .option-no = No, only for myself

# About you

legal-name = What is your full legal name?
    .help = Give it as in your passport.
    .why = The agency compares it with your arrival record.
    .missing = Enter your full legal name

date-of-birth = What is your date of birth?
    .name = Your date of birth
    .help = Give the date that is in your passport.
    .why = It helps the agency find your record. Your age also decides who signs.
    .missing = Enter your date of birth

page-countries = Your countries
birth-country = In which country were you born?
    .name = Your country of birth
    .help = Choose the name the country had when you were born, even if it no longer exists.
    .why = It is part of your record.
    .missing = Choose the country where you were born
citizenship = Of which country are you a citizen?
    .name = Your country of citizenship
    .help = If you have more than one, choose the one whose passport you used to come here.
    .why = The agency compares it with your passport.
    .missing = Choose your country of citizenship

a-number = What is your A-Number?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = Leave it blank if you have none. Most visitors and students do not. It is on some letters from the agency and on a work permit.
    .why = It is the number of your file, if you have one.

online-account-number = What is your online account number?
    .hint = 12 digits
    .help = Leave it blank if you do not have one. It is printed on the account notice the agency mails. It is not your A-Number or a receipt number.
    .why = It links this application with cases you already have online.

ssn = What is your Social Security number?
    .hint = 9 digits
    .help = Leave it blank if you were never given one.
    .why = It helps the agency tell you apart from people with the same name.

# Where to reach you

mailing = Where in the United States should the agency send your mail?
    .help = A P.O. box is fine. If someone else’s name is on the mailbox, use “In care of”. If mail at home is not safe, give another address.
    .why = Letters with deadlines go to this address.
    .missing = Enter your mailing address
    .part-state = State
    .part-zip = ZIP code

lives-at-mailing = Do you live at your mailing address?
    .help = Say no if you use a P.O. box or someone else’s address for your mail.
    .why = The agency needs to know where you live as well as where you get mail.
    .missing = Choose yes or no

physical = Where in the United States do you live?
    .help = Give the street address where you stay, not a P.O. box. A hotel or a friend’s home is fine.
    .why = The agency needs to know where you live.
    .missing = Enter the address where you live
    .part-state = State
    .part-zip = ZIP code

abroad = What is your address outside the United States?
    .help = Give the place where you lived before you came or where you will go back to. If you have no home there now, give the last one.
    .why = It shows that you have a place to return to.
    .missing = Enter your address outside the United States

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

# Your arrival and passport

page-last-arrival = Your last arrival in the United States
    .intro = Think of the last time you came in, even after a short trip.
arrived-on = When did you arrive?
    .name = The day you arrived
    .help = Your passport stamp or your I-94 shows it.
    .why = The agency matches it with the record of your arrival.
    .missing = Enter the day you arrived
i-94 = What is your I-94 number?
    .hint = 11 letters and digits, for example 123456789A1
    .help = You can look it up for free at i94.cbp.dhs.gov. Leave it blank only if you cannot find it.
    .why = It is the number of the record that says how long you may stay.

papers = Which of these did you use to come in?
    .help = A travel document is, for example, one for refugees or stateless people. Choose it even if it has expired.
    .why = The agency compares it with your arrival record.
    .missing = Choose one answer
    .option-passport = A passport
    .option-travel-document = A travel document
    .option-both = Both
    .option-none = Neither

passport = What is the number of that passport?
    .help = Take the passport you came in with, even if you have a newer one.
    .why = Your arrival is recorded under this number.
    .missing = Enter the passport number

travel-document = What is the number of that travel document?
    .help = It is on the page with your photo.
    .why = Your arrival is recorded under this number.
    .missing = Enter the number of the travel document

page-paper-issued = That passport or travel document
    .intro = If you used both, answer for the passport.
paper-country = Which country issued it?
    .name = The country that issued it
    .help = Choose it from the list.
    .why = It shows who vouches for your identity.
    .missing = Choose the country that issued it
paper-expires = When does it expire?
    .name = The date it expires
    .help = Give the date printed in it, even if it is past.
    .why = Your passport should be good for the whole stay.
    .missing = Enter the date it expires

has-new-passport = Do you have another passport now?
    .help = Say yes if you got a new one since you came.
    .why = The agency needs your present passport, too.
    .missing = Choose yes or no

page-new-passport = Your present passport
new-passport = Passport number
    .help = Take it from the page with your photo.
    .why = It is the passport you will travel with.
    .missing = Enter the passport number
new-passport-country = Country that issued it
    .help = Choose it from the list.
    .why = It shows who vouches for your identity.
    .missing = Choose the country that issued it
new-passport-expires = Date it expires
    .help = Give the date printed in it.
    .why = Your passport should be good for the whole stay.
    .missing = Enter the date it expires

# Your history

page-plans = Plans to live here for good
    .intro = A yes is not always a problem. The agency knows of these cases, so answer as it was.
visa-applicant = Are you applying for an immigrant visa?
    .help = That is a visa to live here for good, asked for at a U.S. consulate.
    .why = Some statuses are only for people who mean to leave again.
    .missing = Choose yes or no
petition-filed = Has anybody ever filed an immigrant petition for you?
    .help = For example Form I-130 by a relative, Form I-140 by an employer, or Form I-360.
    .why = Some statuses are only for people who mean to leave again.
    .missing = Choose yes or no
adjustment-filed = Have you ever filed Form I-485 for a green card?
    .help = Also say yes if it was denied or withdrawn.
    .why = Some statuses are only for people who mean to leave again.
    .missing = Choose yes or no
plans-story = Please explain
    .help = Say who filed, when, the receipt number if you have it, and what became of it. Write in English if you can.
    .why = The official form asks for an explanation of each yes.
    .missing = Explain your answer

arrested = Since you last came in, have you been arrested or convicted of a crime?
    .help = Also say yes if charges were dropped. Traffic tickets without an arrest do not count.
    .why = The agency checks police records. A wrong answer can hurt more than the arrest.
    .missing = Choose yes or no
arrested-story = Please explain the arrest or conviction
    .help = Say when and where it was, what for, and how it ended.
    .why = The official form asks for an explanation.
    .missing = Explain the arrest or conviction

page-harm = Harm to other people
    .intro = The agency asks everybody these questions. Have you ever ordered, called for, helped with or taken part in any of these?
torture = Torture or genocide
    .help = Genocide is killing people because of their group, for example their religion or nation.
    .why = The official form asks everyone.
    .missing = Choose yes or no
killing = Killing any person
    .help = Also say yes if it was in a war. You can explain it.
    .why = The official form asks everyone.
    .missing = Choose yes or no
injury = Badly hurting any person on purpose
    .help = Think of serious injuries that were meant.
    .why = The official form asks everyone.
    .missing = Choose yes or no
sexual = Sexual contact with a person who did not agree or could not agree
    .help = Also with a person who was forced or threatened.
    .why = The official form asks everyone.
    .missing = Choose yes or no
religion = Keeping a person from living by their religious beliefs
    .help = For example by closing places of prayer or punishing prayer.
    .why = The official form asks everyone.
    .missing = Choose yes or no
harm-story = Please explain
    .help = Say what happened, when and where, and what your part was.
    .why = The official form asks for an explanation of each yes.
    .missing = Explain your answer

page-groups = Armed groups and prisons
    .intro = Military service counts, also if it was a duty. A yes here is common and not always a problem.
armed-group = Have you ever served in, belonged to or helped an armed group?
    .help = An army, a police force, a militia, a self-defense group, rebels or another armed group.
    .why = The agency looks at what the group did.
    .missing = Choose yes or no
detention = Have you ever worked or served in a prison, a camp or another place that held people?
    .help = Also as a volunteer.
    .why = The agency looks at how people were treated there.
    .missing = Choose yes or no
weapons-group = Have you ever been in a group that used weapons against people, or threatened to?
    .help = Any group, unit or organization counts, also if you only helped.
    .why = The agency looks at what the group did.
    .missing = Choose yes or no
groups-story = Please explain
    .help = Name the group or place, the country, the dates, and what you did there.
    .why = The official form asks for an explanation of each yes.
    .missing = Explain your answer

page-weapons = Weapons
weapons-sold = Have you ever sold, given or carried weapons that you knew or thought would be used against a person?
    .help = Also if you helped somebody do it.
    .why = The official form asks everyone.
    .missing = Choose yes or no
weapons-training = Have you ever had weapons training or military training?
    .help = Training in an army or a police force counts.
    .why = The official form asks everyone.
    .missing = Choose yes or no
weapons-story = Please explain
    .help = Say when, where, from whom and for what.
    .why = The official form asks for an explanation of each yes.
    .missing = Explain your answer

violated = Have you ever broken the rules of the status you have now?
    .help = For example: work without permission, leaving school, or staying too long.
    .why = More time, or a change of status, is only for people who kept the rules. The agency checks it.
    .missing = Choose yes or no
violated-story = Please explain what happened
    .help = Say what it was, when, and why.
    .why = The official form asks for an explanation.
    .missing = Explain what happened

proceedings = Are you in removal proceedings now?
    .help = Say yes if you got a “Notice to Appear” and the case in immigration court is open.
    .why = While a case is in court, the judge decides about your stay.
    .missing = Choose yes or no
proceedings-story = Please explain the court case
    .help = Give the court, the date of the next hearing, and what the case is about.
    .why = The official form asks for an explanation.
    .missing = Explain the court case

employed = Have you worked in the United States since you last came in, or since your last extension or change?
    .help = Count every job, also your own business and work with a permit.
    .why = The agency checks whether the work was allowed.
    .missing = Choose yes or no

page-jobs = Your work in the United States
    .intro = Add every job since you last came in, or since your last extension or change.
jobs = Your jobs
    .help = Begin with the newest.
    .why = The official form asks for each period of work.
    .add = Add another job
    .row = Job { $number }
    .remove = Remove job { $number }
employer = Employer
    .help = Write “self-employed” if you worked for yourself.
    .missing = Enter the employer
employer-address = Employer’s address
    .name = The employer’s address
    .missing = Enter the employer’s address
    .part-state = State
    .part-zip = ZIP code
job-from = First day of work
    .name = The first day of work
    .missing = Enter the first day of work
job-to = Last day of work
    .name = The last day of work
    .help = Leave it blank if you still work there.
weekly-income = Weekly pay, in dollars
    .name = The weekly pay
    .help = Before taxes. Enter 0 if you were not paid.
    .missing = Enter the weekly pay, or 0
job-authorized = Did the agency or your status allow this work?
    .help = For example a work permit, or H-1B status with this employer.
    .missing = Choose yes or no

support = How do you pay your living costs here?
    .help = Name the money you live on, how much it is, and who gives it. Write in English if you can.
    .why = If you do not work, you must show how you live without it.
    .missing = Explain how you pay your living costs here

was-exchange = Were you ever a J-1 exchange visitor, or the J-2 family of one?
    .help = Think of earlier stays, too.
    .why = A two-year rule from that time may still count.
    .missing = Choose yes or no

page-exchange-stays = Your time with J status
    .intro = Add each period, also earlier stays.
exchange-stays = Your time with J status
    .help = The dates are on your Forms DS-2019.
    .why = The official form asks for these dates.
    .add = Add another period
    .row = Period { $number }
    .remove = Remove period { $number }
exchange-role = Which status was it?
    .missing = Choose the status
    .option-j-1 = J-1
    .option-j-2 = J-2
exchange-from = From
    .name = The first day
    .missing = Enter the first day
exchange-to = Until
    .name = The last day
    .help = If it has not ended, give the end date on Form DS-2019.
    .missing = Enter the last day

# Your family

page-family = The family members on this application
    .intro = Add each person, but not yourself. Take the answers from their passport and I-94.
family = Your family members
    .help = Only your husband or wife and unmarried children under 21.
    .why = Each of them gets a decision of their own. On paper, each has a Form I-539A.
    .add = Add another person
    .row = Person { $number }
    .remove = Remove person { $number }
family-name = Full legal name
    .name = The full legal name
    .missing = Enter the full legal name
family-relationship = Who is it?
    .missing = Choose who it is
    .option-spouse = My husband or wife
    .option-child = My child, not married
family-born = Date of birth
    .name = The date of birth
    .missing = Enter the date of birth
family-birth-country = Country of birth
    .missing = Choose the country of birth
family-citizenship = Country of citizenship
    .missing = Choose the country of citizenship
family-status = Status now
    .hint = For example B-2 or H-4
    .help = It is on the I-94.
    .missing = Enter the status
family-admitted = How long may this person stay?
    .help = Look at “Admit Until Date” on their I-94.
    .missing = Choose one answer
    .option-date = Until a date
    .option-duration = D/S (duration of status)
family-ends = Date their stay ends
    .name = The date the stay ends
    .help = Leave it blank if the I-94 says D/S.
family-arrived = Date of last arrival
    .name = The day this person arrived
    .missing = Enter the day this person arrived
family-i-94 = I-94 number
    .hint = 11 letters and digits
    .help = Leave it blank only if you cannot find it.
family-passport = Passport or travel document number
    .name = The passport number
    .missing = Enter the passport or travel document number
family-paper-country = Country that issued it
    .missing = Choose the country that issued it
family-paper-expires = Date it expires
    .name = The date the passport expires
    .missing = Enter the date it expires
family-a-number = A-Number
    .help = Leave it blank if there is none.
family-account = Online account number
    .hint = 12 digits
    .help = Leave it blank if there is none.
family-ssn = Social Security number
    .help = Leave it blank if there is none.

family-record = Is any of this true for a family member on this application?
    .help = Ask each of them. You explain a yes on a later page.
    .why = Form I-539A asks each family member.
    .missing = Choose what is true, or “None of these”
    .option-visa = Applying for an immigrant visa
    .option-petition = An immigrant petition was ever filed for them
    .option-adjustment = Ever filed Form I-485 for a green card
    .option-arrested = Arrested or convicted of a crime since they last came in
    .option-violated = Ever broke the rules of the status they have now
    .option-proceedings = In removal proceedings now
    .option-employed = Worked in the U.S. since they last came in, or since their last extension or change
    .option-exchange = Ever a J-1 exchange visitor, or the J-2 family of one
    .option-none = None of these, for any of them

family-harm = Has a family member on this application ever done any of this?
    .help = It counts if they ordered, called for or helped with it. Ask each of them.
    .why = Form I-539A asks each family member.
    .missing = Choose what is true, or “None of these”
    .option-torture = Torture or genocide
    .option-killing = Killing any person
    .option-injury = Badly hurting any person on purpose
    .option-sexual = Sexual contact with a person who did not agree or could not agree
    .option-religion = Keeping a person from living by their religious beliefs
    .option-armed-group = Served in, belonged to or helped an army, police, militia, rebels or another armed group
    .option-detention = Worked or served in a prison, a camp or another place that held people
    .option-weapons-group = Was in a group that used weapons against people, or threatened to
    .option-weapons-sold = Sold, gave or carried weapons that they knew or thought would be used against a person
    .option-weapons-training = Had weapons training or military training
    .option-none = None of these, for any of them

page-family-stories = Explain the answers of your family
    .intro = Add an entry for each person and each answer that is true for them.
family-stories = The explanations
    .help = Say what happened, when and where. Write in English if you can.
    .why = The official form asks for an explanation of each yes.
    .add = Add another explanation
    .row = Explanation { $number }
    .remove = Remove explanation { $number }
story-of = Who is it about?
    .hint = The person’s full name
    .missing = Enter the person’s name
story-about = Which answer is it about?
    .missing = Choose the answer
    .option-visa = Applying for an immigrant visa
    .option-petition = An immigrant petition
    .option-adjustment = Form I-485
    .option-arrested = An arrest or conviction
    .option-violated = Breaking the rules of the status
    .option-proceedings = Removal proceedings
    .option-employed = Work in the United States
    .option-exchange = J-1 or J-2 status
    .option-torture = Torture or genocide
    .option-killing = Killing a person
    .option-injury = Badly hurting a person
    .option-sexual = Sexual contact without agreement
    .option-religion = Religious beliefs
    .option-armed-group = An armed group
    .option-detention = A place that held people
    .option-weapons-group = A group that used weapons
    .option-weapons-sold = Weapons sold, given or carried
    .option-weapons-training = Weapons or military training
story = What should the agency know?
    .help = For work: the employer, its address, the weekly pay, and whether the work was allowed. For J status: the dates.
    .missing = Enter the explanation

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
    .option-status = My status and how long I may stay
    .option-request = What I ask for
    .option-you = My name, birth or citizenship
    .option-address = My addresses, phone or e-mail
    .option-arrival = My arrival or passport
    .option-record = My history
    .option-family = My family
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

page-family-signs = For your family: sign here
    .intro = Each family member on this application reads and signs this. A parent or legal guardian signs for a child under 14.
    .certify = I certify, under penalty of perjury, that I provided or authorized all of the responses and information contained in and submitted with my application, I read and understand or, if interpreted to me in a language in which I am fluent by the interpreter listed in Part 6., understood, all of the responses and information contained in, and submitted with, my application, and that all of the responses and the information are complete, true, and correct. Furthermore, I authorize the release of any information from any and all of my records that USCIS may need to determine my eligibility for an immigration request and to other entities and persons where necessary for the administration and enforcement of U.S. immigration law.
family-signatures = Signatures
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, the signatures are taken off, and you sign again.
    .why = Without the signature of each person, the agency cannot accept their part.
    .add = Add another signature
    .row = Signature { $number }
    .remove = Remove signature { $number }
family-signature = Type your name to sign
    .missing = Type the name of the person who signs
family-signs-for = Name of the child, if a parent or guardian signs
    .help = Leave it blank if you sign for yourself.

page-interpreter-signs = For the interpreter: sign here
    .intro = Hand your phone or computer to your interpreter now, or sit together. The interpreter reads and signs this:
    .certify = I certify, under penalty of perjury, that I am fluent in English and the language named in this application, and I have interpreted every question on the application and Instructions and interpreted the applicant’s answers to the questions in that language, and the applicant informed me that they understood every instruction, question, and answer on the application.
interpreter-signature = Interpreter: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the interpreter to stand behind what was read to the applicant.
    .missing = The interpreter must type their name
page-preparer-signs = For the preparer: sign here
    .intro = The person who filled in this application reads and signs this:
    .certify = I certify, under penalty of perjury, that I prepared this application for the applicant at their request and with express consent and that all of the responses and information contained in and submitted with the application are complete, true, and correct and reflects only information provided by the applicant. The applicant reviewed the responses and information and informed me that they understand the responses and information in or submitted with the application.
preparer-signature = Preparer: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the preparer to stand behind how the application was made.
    .missing = The preparer must type their name

# Facts: each completes "because ..."

fact-extending = you ask to stay longer in your status
    .not = you do not ask to stay longer in your status
fact-changing = you ask to change your status
    .not = you do not ask to change your status
fact-reinstating = you ask to get your student status back
    .not = you do not ask for reinstatement
fact-changes-medium = you will work for another medium of the foreign press
    .not = you do not change to another medium of the foreign press
fact-duration = your I-94 says D/S
    .not = your stay ends on a date
fact-asks-for-v = you ask for V status
    .not = you do not ask for V status
fact-ended = your stay has ended
fact-grace-over = the days after your program have passed
fact-job-grace = your status gives up to 60 days after a job
fact-job-grace-over = you have no days left after your job
    .not = you still have days left after your job
fact-late = the time to file has passed
fact-five-months = you have been out of status for more than 5 months
fact-visiting = you ask to be here as a visitor
    .not = you do not ask to be here as a visitor
fact-enrolled = you will study or take part in a program
    .not = you do not ask to study or take part in a program
fact-follows-student = you follow a student or exchange visitor
    .not = you do not follow a student or exchange visitor
fact-with-i-20 = your status needs a Form I-20
fact-with-ds-2019 = your status needs a Form DS-2019
fact-follows-worker = you follow a family member who works here
fact-in-media = you work for the foreign press
fact-in-exchange = you have J status
    .not = you do not have J status
fact-crime-victim = you ask to stay longer in T or U status
    .not = you do not ask to stay longer in T or U status
fact-based = your request depends on a family member’s case
fact-with-family = family members are on this application
fact-plans-to-stay = you have asked, or somebody asked for you, to live here for good
fact-must-return = the status is for people who mean to leave again
fact-harm = you said yes to a question about harm to other people
fact-in-groups = you said yes to a question about armed groups or prisons
fact-family-has-record = something is true for a family member that must be explained
fact-family-has-harm = you said yes to a question about harm, groups or weapons for a family member
fact-record-explained = each answer about a family member’s status and plans is explained
    .not = an answer about a family member’s status or plans is not explained yet
fact-harm-explained = each answer about harm, groups or weapons is explained
    .not = an answer about harm, groups or weapons is not explained yet
fact-child = the person this is for is under 14
fact-interpreted = an interpreter reads this application to you
fact-signed-by-another = a parent or legal guardian signs

# Errors

error-effective-to-come = The new status cannot begin in the past. Enter today or a later date.
error-until-to-come = Enter a date after today.
error-until-after-effective = This is not later than the day from which you want the new status. Check both dates.
error-until-after-status = You may already stay until then. Enter a date after the day your stay ends, or check that day.
error-arrived-after-birth = This date is before your date of birth. Check both dates.
error-arrived-before-end = This is after the day your stay ends. Check both dates, or use the I-94 of your last arrival.
error-abroad-is-abroad = Enter an address in another country. Your address in the United States is on another page.
error-job-ends-after-start = The last day is before the first day. Check both dates.
error-exchange-ends-after-start = The last day is before the first day. Check both dates.
error-child-under-21 = Only children under 21 can be on your application. Remove this person: they file their own Form I-539.
error-family-end-known = Enter the date on which this person’s stay ends. If the I-94 says D/S, choose D/S and leave the date blank.
error-family-arrived-after-birth = This date is before the date of birth. Check both dates.
error-record-none-alone = You chose “None of these” and something else. Keep what is true.
error-harm-none-alone = You chose “None of these” and something else. Keep what is true.
error-all-explained = Something you chose on the pages before is not explained yet. Add an explanation for each answer that is true, or take the answer back.
error-everyone-signs = There must be one signature for each family member on the application. Add or remove signatures.
error-interpreter-signed = This is not the name you gave for the interpreter. Sign with that name, or go back and correct it.
error-preparer-signed = This is not the name you gave for the preparer. Sign with that name, or go back and correct it.

# Warnings: what happens if you go on

warning-ends-soon = Days left: { $days-left }. The agency must have your application by { $last-day }. If it comes later, you lose your status, and the agency will most likely deny it. File as soon as you can.
warning-early = Your stay ends in more than 6 months. The agency may send the application back as too early. A better time is from { $first-day } on.
warning-late = Your stay has ended. Days late: { $days-late }. You may be in the country unlawfully, and each day counts. If you leave before { $bar-day }, these days alone do not bar you from coming back. Talk to an immigration lawyer now.
warning-late-bar = Your stay has ended. Days late: { $days-late }. After more than 180 days, leaving the country can bar you from coming back for 3 years, and after a year for 10. Do not travel and do not file before you have talked to an immigration lawyer.
warning-f-1-grace = You have 60 days after your program. The agency must have your application by { $f-1-grace-ends }. After that day you are out of status.
warning-j-1-grace = You have 30 days after your program. The agency must have your application by { $j-1-grace-ends }. After that day you are out of status. These days are meant for leaving, so talk to your sponsor first.
warning-grace-over = The days you had after your program are over, so this application is late. Talk to your school or sponsor and to an immigration lawyer.
warning-stopped = If you left your program or broke its rules, you may be out of status, and the agency will most likely deny a change. Talk to your school or sponsor at once. An F-1 student can ask for reinstatement instead.
warning-job-grace = The agency must have your application by { $job-grace-ends }. It is 60 days after your job, or the day your stay ends if that is earlier. Do not work in these days.
warning-job-grace-over = The days you may have had after your job are over, so this application is late. Talk to an immigration lawyer before you file.
warning-discretion = The agency decides freely whether to excuse the delay. You must show that you kept all other rules, that you mean to leave, and that you are not in removal proceedings. If it says no, you have to leave and the fee is not given back. The days since your stay ended count against you.
warning-two-years-unknown = Find out before you file. If the rule applies to you, the agency denies the change and keeps the fee. You can ask the State Department for an “Advisory Opinion”, which is free.
warning-no-study = Do not start to study before the change is approved. As a visitor you may not enroll, and if you do, the agency denies the change.
warning-five-months = You must file within 5 months, or show that something exceptional kept you from it and that you filed as soon as you could. You may also have to pay the SEVIS fee again. Talk to your school before you file.
warning-out-reason = The law allows reinstatement only if the reason was beyond your control, or if the school could have allowed fewer courses. With another reason the agency will most likely deny it and keep the fee. You could leave and come back with a new Form I-20 instead. Ask your school.
warning-effective-soon = A decision can take longer than this. If it has not come when your program starts, you cannot begin. Ask your school or sponsor now whether the start can be moved. You can also pay for a faster decision, with Form I-907.
warning-six-months = The agency gives visitors at most 6 months more at a time. It will likely shorten or deny a longer request.
warning-one-year = This would make your visit longer than a year. The agency seldom allows it. Explain in your letter why you need the time.
warning-together = The agency should get both on the same day. If the other case goes by mail or is filed by an employer, ask when it is filed, and upload its receipt here when it comes.
warning-safe-mail = If it is not safe to get mail at home, give another address: a P.O. box, a friend, your lawyer, or an organization that helps you.
warning-no-passport = Most people need a passport for the whole stay. Explain in a letter why you have none. Without a good reason the agency denies the application.
warning-passport-expired = Your passport has expired. It should be good on the day you file. Renew it at your consulate, or explain in a letter why you cannot. Do not let your stay end while you wait for it.
warning-passport-short = Your passport expires before the day until which you want to stay. Renew it in time: you must keep it valid for the whole stay.
warning-new-passport-expired = This passport has expired. It should be good on the day you file. Renew it at your consulate, or explain in a letter why you cannot. Do not let your stay end while you wait for it.
warning-new-passport-short = This passport expires before the day until which you want to stay. Renew it in time: you must keep it valid for the whole stay.
warning-plans-to-stay = The status you ask for is for people who mean to leave again. The agency may deny it because of these plans. Talk to an immigration lawyer before you file.
warning-arrested = Talk to an immigration lawyer before you file. A crime can end your status. Your answers are saved and can wait, but your stay must not end meanwhile.
warning-harm = Talk to an immigration lawyer before you file. Your answer can keep you from staying here.
warning-in-groups = Explain your part on the next page. If people were harmed, talk to an immigration lawyer before you file.
warning-weapons = Explain it on the next page. If weapons were used against people, talk to an immigration lawyer before you file.
warning-violated = More time, or a change of status, is only for people who kept the rules. The agency will most likely deny it and keep the fee. Talk to an immigration lawyer first.
warning-proceedings = Talk to your lawyer before you file. While you are in removal proceedings, the agency will most likely deny this application and keep the fee.
warning-unauthorized-work = Work without permission breaks the rules of your status. The agency will most likely deny the application and keep the fee. Talk to an immigration lawyer first.
warning-family-late = The stay of a family member has ended. The agency will most likely deny their part. Explain the delay at the end of this form, and talk to an immigration lawyer.
warning-family-paper-expired = The passport of a family member has expired. It should be good on the day you file. Renew it, or explain in a letter why it cannot be done.
warning-family-record = Talk to an immigration lawyer before you file. An arrest, a broken rule or a court case can end that person’s status.

# Stops

stop-outside = This form is for people in the United States
    .body = From abroad, nobody can stay longer or change status. The agency sends the application back.
    .next = To come to the United States, ask a U.S. embassy or consulate for the right visa.
stop-visa-waiver = You cannot stay longer with this form
    .body = People who came without a visa, with ESTA or to Guam or the Northern Mariana Islands, agreed not to ask for more time or another status. The agency denies such applications and keeps the fee.
    .next =
        Leave on or before the date on your I-94. If you stay longer, you can never travel with ESTA again, and you may be barred.
        If an emergency, such as a stay in the hospital, keeps you from leaving, call the agency at 800-375-5283 before that date. It can give a few more days.
        If you fear harm at home, or your husband, wife or grown child is a U.S. citizen, talk to an immigration lawyer: other ways may be open.
stop-fiance = You cannot stay longer with this form
    .body = K-1 and K-2 status lasts 90 days. It cannot be made longer, and nobody can change from it to another status.
    .next = If you have married the citizen who asked for you, file Form I-485 for a green card. If you have not married, leave before the 90 days are over. A lawyer can help you.
stop-transit = You cannot stay longer with this form
    .body = People in transit and members of a ship’s or aircraft’s crew cannot ask for more time or another status.
    .next = Leave by the date you were given. In an emergency, or if you fear harm at home, talk to an immigration lawyer.
stop-diplomat = This application goes through the State Department
    .body = For A, G and NATO status, the agency does not take this form directly.
    .next = Ask the embassy, mission or organization. It sends Form I-566, with a paper Form I-539 if one is needed, to the State Department, which passes them on.
stop-informant = You cannot stay longer with this form
    .body = S status cannot be extended or changed with this form.
    .next = Talk to the law enforcement agency that asked for you, and to an immigration lawyer.
stop-no-status = This is not the form you need
    .body = This form is for people with a status as visitors, students or workers, and for their families. You cannot use it with a green card, asylum, TPS or parole, or if you have no papers.
    .next =
        For a green card: Form I-90 or I-751. For TPS: Form I-821. For more time on parole: Form I-131.
        If you have no papers, talk to an immigration lawyer or an accredited representative before you send anything.
stop-unsure = First find out your status
    .body = Without knowing your status, you cannot ask to extend or change it.
    .next =
        Look up your I-94 for free at i94.cbp.dhs.gov. “Class of Admission” is your status, and “Admit Until Date” says how long you may stay.
        Then come back soon: your answers are saved, but the date is not moved.
stop-worker-extends = Your employer must ask for you
    .body = Workers cannot extend their status with this form. The employer files Form I-129 before the status ends.
    .next = Talk to your employer now. Your husband, wife and children can use this form to stay with you. If your job has ended, go back and choose to change to another status.
stop-new-worker = An employer must ask for you
    .body = Nobody can ask for a worker’s status with this form. The employer files Form I-129 while your present status lasts.
    .next = Ask the employer to file Form I-129. If it cannot be in time, go back and ask for more time in the status you have.
stop-new-victim = You need another form
    .body = T and U status have forms of their own.
    .next = Victims of trafficking file Form I-914. Victims of other serious crimes file Form I-918. There is no fee. Talk to an accredited representative or a lawyer. The National Human Trafficking Hotline helps day and night: 888-373-7888.
stop-new-resident = You need another form
    .body = This form is only for statuses that end. It cannot give you a green card.
    .next = A green card is asked for with Form I-485, usually after a petition such as Form I-130 or I-140 for you. A lawyer can tell you whether you can.
stop-new-unsure = First find out which status you need
    .body = With the wrong status the agency denies the application and keeps the fee.
    .next = The school, the sponsor or your family member’s employer can tell you. If you only need more time, go back and choose to stay longer. Your answers are saved.
stop-spouse-changes = You cannot change to another status
    .body = K-3 and K-4 status are for waiting for a green card. Nobody can change from them to another status.
    .next = File Form I-485 if your petition allows it. To go on waiting, go back and ask to stay longer.
stop-m-1-to-f-1 = You cannot change from M-1 to F-1
    .body = The law does not let M-1 students become F-1 students inside the country. The agency denies the application and keeps the fee.
    .next = Ask your new school for a Form I-20, leave, and ask a U.S. consulate for an F-1 visa.
stop-two-years = You cannot change status yet
    .body = People who must first live two years at home cannot change to another status in the United States. The agency denies the application and keeps the fee.
    .next = You can ask the State Department to waive the rule, with Form DS-3035. If it was waived, go back and choose that. Otherwise leave no later than 30 days after your program ends.
stop-duration = You do not need this form
    .body = Your I-94 says D/S. You may stay as long as your program goes on and its papers are good. The agency cannot add a date to that.
    .next =
        Ask your school’s official (DSO) or your program sponsor for a new Form I-20 or DS-2019 before the old one ends. For the foreign press: keep your papers and your employer as they are.
        If that date has passed and you are an F-1 student, go back and choose to get your status back.
stop-too-late = It is too late to file
    .body = The agency must have the application while your status lasts. It excuses a delay only for something beyond your control. Otherwise it denies the application and keeps the fee.
    .next =
        Talk to an immigration lawyer or an accredited representative now. Each day in the country can make it harder to come back.
        Often the best way is to leave soon and ask a U.S. consulate for a new visa. If you typed a date wrong, go back and change it.
stop-not-recommended = First ask your school
    .body = The agency denies reinstatement without a Form I-20 on which your school recommends it.
    .next = Go to your school’s international office today. Come back with the new Form I-20: your answers are saved, but 5 months after you fell out of status it gets much harder.
stop-worked-illegally = You cannot have reinstatement
    .body = The law rules it out for students who worked without permission.
    .next = Talk to an immigration lawyer and to your school. It may be possible to leave and come back with a new Form I-20 and a new visa.

# Evidence

evidence-i-94 = Your I-94
    .help = Print it for free from i94.cbp.dhs.gov. If you have a paper card, take a photo of both sides. If the agency extended or changed your status, add that Form I-797.
    .why = It shows your status and how long you may stay.
evidence-passport = Your passport or travel document
    .help = The page with your photo and the page with your visa. If you got a new passport, add both.
    .why = It must be good for the stay you ask for.
evidence-no-passport = A letter that explains why you have no passport
    .help = Say whether you asked for one and what the answer was. Add other proof of who you are.
    .why = Most people need a passport for the whole stay.
evidence-late-proof = Proof of what kept you from filing in time
    .help = For example papers from a hospital, a police report, or a letter from your school.
    .why = The agency can excuse the delay only if you prove the reason.
evidence-visit-letter = A letter that explains your visit
    .help = Say why you need more time or this status, and why it is only for a while. Say how and when you will leave. Also say what it means for your work or studies at home.
    .why = The agency decides mostly on this letter.
evidence-ties = Proof that you will go home
    .help = For example a return ticket, a lease or a job at home, or papers of your family there.
    .why = A visitor must keep a home abroad.
evidence-funds = Proof that you can pay for your stay
    .help = For example bank statements or a scholarship letter. If another person pays for you, send a letter and bank statements from that person.
    .why = You may not depend on work without permission.
evidence-i-20 = Your new Form I-20
    .help = All pages, signed by the school and by you. For reinstatement, the one with the recommendation. Family members need their own.
    .why = It shows that the school has accepted you, or the student you follow.
evidence-ds-2019 = Your new Form DS-2019
    .help = All pages, signed. Family members need their own.
    .why = It shows that the program sponsor takes part.
evidence-sevis-fee = The receipt of the SEVIS fee
    .help = It is called the I-901 fee. Pay it at fmjfee.com and save the receipt.
    .why = Without it, the school’s record cannot be used.
evidence-out-proof = Proof of how you fell out of status
    .help = For example medical papers, letters from the school, or proof of hardship.
    .why = You must show that you did not do it on purpose.
evidence-school-record = Your school records
    .help = Transcripts, and proof that you study full time now or will at once.
    .why = Reinstatement is for people who study full time.
evidence-two-years-waived = Proof that the two-year rule no longer counts
    .help = Form I-612 approval (I-797), the State Department’s recommendation, or proof that you lived two years at home.
    .why = Without it, the agency denies the change.
evidence-family-tie = Proof of how you are related
    .help = The marriage certificate for a husband or wife. The birth certificate for a child.
    .why = Only husbands, wives and unmarried children can follow.
evidence-principal-status = Proof of the status of the person you follow
    .help = For example their Form I-797, I-94, pay stubs and a letter from the employer, or their Form I-20 or DS-2019.
    .why = Your status lasts only as long as theirs.
evidence-based-notice = The receipt or approval of their case
    .help = It is Form I-797.
    .why = Your case is decided with it.
evidence-media-letter = A letter from the foreign press employer
    .help = It says what you do, for how long, and where the medium has its home office.
    .why = An I visa is only for work for foreign media.
evidence-victim-notice = The approval of your T or U status
    .help = It is Form I-797, with the I-94 at the bottom.
    .why = It shows until when your status lasts.
evidence-victim-need = Proof of why you need more time
    .help = For example a letter from a law enforcement agency, proof of exceptional circumstances, or the receipt of Form I-485. A statement in your own words helps, too.
    .why = T and U status are made longer only for certain reasons.
evidence-spouse-petition = Proof that your green card case goes on
    .help = The receipt or approval of Form I-130 or I-485, or of the immigrant visa case.
    .why = K-3 and K-4 status last only while that case goes on.
evidence-v-petition = Proof of the old petition for you
    .help = The receipt or approval of Form I-130, filed by December 21, 2000. You may also need a medical exam on Form I-693.
    .why = V status is only for families who have waited since then.
evidence-n-tie = Proof of the special immigrant in your family
    .help = The approval of that family member, and a birth certificate.
    .why = N status is for parents and children of certain special immigrants.
evidence-court-records = Court and police records
    .help = For every arrest: the report, the charges and the result, certified by the court or the police.
    .why = The agency decides on the records, not on the word alone.
evidence-removal-papers = The papers of the court case
    .help = The Notice to Appear and any decision.
    .why = They show where the case stands.
evidence-work-permission = Proof that you were allowed to work
    .help = For example your work permit, your Form I-797 or I-20 with the permission, and pay stubs.
    .why = Work without permission breaks the rules of your status.
evidence-support = Proof of the money you live on
    .help = For example bank statements, or pay stubs of your husband, wife or parent.
    .why = The official form asks for it when you do not work.
evidence-family-papers = I-94 and passport of each family member
    .help = The same pages as for you.
    .why = Each of them must have a status that has not ended.
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
    .why = The agency charges this fee when you file online. It covers you and the family members on the application. It is not given back, even if the application is denied. For most people it cannot be waived.
fee-crime-victim = No fee: T or U status
    .why = People with T or U status do not pay to stay longer in it. If the agency finds otherwise, it can ask you for the fee.

# Certification: the words of the official form, which are the legal text

certify-applicant = I certify, under penalty of perjury, that I provided or authorized all of the responses and information contained in and submitted with my application, I read and understand or, if interpreted to me in a language in which I am fluent by the interpreter listed in Part 6., understood, all of the responses and information contained in, and submitted with, my application, and that all of the responses and the information are complete, true, and correct. Furthermore, I authorize the release of any information from any and all of my records that USCIS may need to determine my eligibility for an immigration request and to other entities and persons where necessary for the administration and enforcement of U.S. immigration law.
