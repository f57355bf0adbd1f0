# Form AR-11 in English. Plain words, short sentences; "you" is the person who moved.

form-name = Form AR-11
form-title = Tell the agency that you moved (change of address)
form-for-whom =
    For people who are not U.S. citizens and have moved within the United States. The law asks you to report a new home within 10 days.
    What it does here: it reports your move, and the new address is used for every case in your account.
    What it does not do: it does not tell an immigration court, your school, the post office or the motor vehicles office. It does not change a case that is not in your account. Each person who moved with you needs a form of their own.
    U.S. citizens, people with an A or G visa and visitors under the Visa Waiver Program need not report a move. They can use it to change the address of an open case.
    Do not use it if you have a VAWA, T visa or U visa case. Your address is kept secret there and is changed in another way.
form-time = About 5 minutes. You can stop at any time: your answers are saved.
form-ready =
    Your new address, with the apartment number and ZIP code.
    The address where you lived before.
    The day you moved.
    Your A-Number, if you have one. You need no documents and pay nothing.
form-after =
    You get a receipt number as soon as you file. Keep it: it proves that you reported your move, and when.
    From then on letters and cards go to the new address. Something mailed before may still go to the old one, so ask the post office to forward your mail too.
    Look at your cases: each shows the address that is used now.
    Each time you move again, file again within 10 days.

section-start = Getting started
section-you = About you
section-addresses = Your addresses
section-closing = Before you sign

# Getting started

standing = Which of these are you?
    .help = If you file for your child, answer about the child.
    .why = The law asks most people to report a move, but not everybody.
    .missing = Choose which of these you are
    .option-resident = A permanent resident
    .option-resident-hint = You have a green card, also one for 2 years.
    .option-other = Somebody with another status, or with none
    .option-other-hint = For example student, worker, refugee, TPS, DACA, or waiting for an answer.
    .option-citizen = A citizen of the United States
    .option-diplomat = Somebody with an A or G visa
    .option-diplomat-hint = Diplomats, staff of a foreign government or body such as the UN, and families.
    .option-visa-waiver = A visitor under the Visa Waiver Program
    .option-visa-waiver-hint = You came without a visa, with ESTA, for up to 90 days.

has-case = Do you have an open case with the agency?
    .help = For example a petition for a relative, or an application of your own.
    .why = The law does not ask you to report a move. But letters about an open case must find you.
    .missing = Choose yes or no

moved-to = Where is your new home?
    .why = This form is only for homes in the United States. Its territories count too: Puerto Rico, Guam, the U.S. Virgin Islands, American Samoa and the Northern Mariana Islands.
    .missing = Choose where your new home is
    .option-us = In the United States
    .option-us-hint = Also in a U.S. territory, such as Puerto Rico or Guam.
    .option-abroad = In another country

protected-case = Do you have a VAWA, T visa or U visa case?
    .help = These are cases of people who were abused in the family, trafficked, or victims of another serious crime. Answer yes also if the case was approved. Nobody else is told what you answer.
    .why = The law keeps the address in such a case secret, so it is changed in another way.
    .missing = Choose yes or no

also = Is any of this true for you?
    .help = Choose all that are true. For each one you must tell somebody else too, and we say whom.
    .why = This form reports your move only to the agency.
    .missing = Choose at least one answer
    .option-court = I have a case before an immigration judge
    .option-court-hint = For example you got a Notice to Appear.
    .option-sponsor = I signed an affidavit of support for an immigrant
    .option-sponsor-hint = Form I-864. You promised to support that person.
    .option-student = I am a student or exchange visitor
    .option-student-hint = With an F, M or J visa.
    .option-none = None of these

# About you

legal-name = What is your full legal name?
    .help = Give the name that is on your papers from the agency.
    .why = The agency finds your record by it.
    .missing = Enter your full legal name

date-of-birth = What is your date of birth?
    .name = Your date of birth
    .help = Give the date that is on your passport or birth certificate.
    .why = It tells you apart from people with the same name. Your age also decides who signs.
    .missing = Enter your date of birth

a-number = What is your A-Number?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = Leave it blank if you do not have one. It is on your card and on letters from the agency.
    .why = It is the number of your record. With it the new address lands in the right place.

# Your addresses

moved-on = When did you move?
    .name = The day you moved
    .help = Give the day from which you live at the new address. If you have not moved yet, wait with this form: letters go to the new address as soon as you file.
    .why = The law gives you 10 days from this day.
    .missing = Enter the day you moved

present-address = Where do you live now?
    .help = Give the street address of your new home. A P.O. box cannot be used here; you can give one for your mail later.
    .why = It is the address that the law asks you to report.
    .missing = Enter the address where you live now

had-us-home = Did you live somewhere else in the United States before?
    .help = Say no if you came from another country.
    .why = The agency looks for your old address in its records.
    .missing = Choose yes or no

previous-address = Where did you live before?
    .help = Give the last home before this one, even if it was for a short time.
    .why = The agency replaces this address with the new one.
    .missing = Enter the address where you lived before

mail-at-home = Do you get your mail where you live now?
    .help = Say no if you use a P.O. box or another address for your mail.
    .why = Letters and cards go to the place where you get your mail.
    .missing = Choose yes or no

mailing-address = Where should the agency send your mail?
    .help = A P.O. box is fine here. If someone else’s name is on the mailbox, add it under “In care of”.
    .why = A wrong or incomplete address is the usual reason a card gets lost.
    .missing = Enter the address where you get your mail

# Before you sign

who-signs = Who will sign this form?
    .help = From age 14 on, people sign for themselves. For a younger child, a parent or legal guardian signs.
    .why = The person who signs answers for the report.
    .missing = Choose who will sign
    .option-self = I will sign it myself
    .option-parent = The child’s mother or father
    .option-guardian = A legal guardian
    .option-guardian-hint = Named by a court for a child, or because a mental condition prevents signing.

guardian-name = What is the name of the person who will sign?
    .help = Give the full legal name of the parent or legal guardian.
    .why = The typed signature is compared with this name.
    .missing = Enter the name of the person who will sign

# Facts: each completes "because ..."

fact-exempt = the law does not ask you to report a move
    .not = the law asks you to report a move
fact-no-case = you have no open case
fact-child = the person who moved is under 14
fact-signed-by-another = a parent or legal guardian signs
fact-late = more than 10 days have passed since you moved
fact-same-home = the old and the new address are the same
fact-same-mailbox = your mail goes to the address where you live

# Errors

error-nothing-else = You chose “None of these” together with something else. Remove one of them.
error-moved-after-birth = This day is before the date of birth. Check both dates.
error-present-no-box = This is a P.O. box, and nobody can live there. Enter the street address of your home. You can give the P.O. box for your mail two pages further on.
error-previous-no-box = This is a P.O. box, and nobody can live there. Enter the street address of your old home.

# Warnings: what happens if you go on

warning-not-asked-of-you = The law does not ask you to report this move. You can go on: the new address is used for your open cases.
warning-court = The court does not learn of your move from this form. Within 5 working days, send Form EOIR-33/IC to the immigration court. If its letter goes to the old address and you miss a hearing, a judge can order you removed.
warning-sponsor = A sponsor must also file Form I-865 within 30 days after the move. Those who do not can be fined.
warning-student = Tell your school or program within 10 days, too. It reports your address to SEVIS. If it does not know it, you can lose your status.
warning-late = The last day to report this move was { $last-day }. Report it now all the same: late is much better than never. Somebody who stays silent on purpose can be fined up to $200, jailed up to 30 days, or both. They can also be ordered to leave the country. If you had a good reason, such as illness, write it down for yourself and keep proof of it.
warning-same-home = This is the address where you say that you live now. If only the apartment is different, go on. If you did not move, you need not file this form.
warning-same-mailbox = This is the address where you live. If you get your mail there, go back and say yes.

warning-no-case-changed = This reports the move of the person you sign for. The cases in your account keep their address, because they may be about somebody else. If that person has an open case, call 800-375-5283 too and give its receipt number.

# Stops

stop-citizen = You need not report your move
    .body = Form AR-11 is for people who are not citizens. You have no open case, so there is nothing to change.
    .next =
        If you signed an affidavit of support (Form I-864) for an immigrant, file Form I-865 within 30 days after the move. The official page of that form says how.
        If you have an open case after all, go back and say so.
stop-diplomat = You need not report your move
    .body = The law does not ask this of people with an A or G visa. You have no open case, so there is nothing to change.
    .next =
        Tell the protocol office of your embassy or organization, which reports to the Department of State.
        When you change to another status, you must report each move from then on.
stop-visa-waiver = You need not report your move
    .body = The law does not ask this of visitors under the Visa Waiver Program. You have no open case, so there is nothing to change.
    .next = If you get another status, or apply for one, you must report each move from then on.
stop-abroad = This form is for homes in the United States
    .body = A move to another country is not reported with Form AR-11.
    .next =
        If you have an open case, the agency still needs an address for its letters. Call 800-375-5283, or write to the office that has your case, and give your receipt number.
        If you have a green card, ask a lawyer before you stay away for long: you can lose your residence.
        If your home is in the United States after all, go back and change your answer.
stop-protected = Your address is protected
    .body =
        The law keeps the address in a VAWA, T visa or U visa case secret, also from the account of a relative. So it is not changed here, nor on any other website.
        You must still report your move within 10 days.
    .next =
        Print Form AR-11 from uscis.gov/ar-11, sign it and mail it to the address on the form. Keep a copy.
        For your case, call 800-375-5283 and say that it is protected, or ask your lawyer or advocate to write to the office that has it. Give an address where your mail is safe: it need not be your home.
        If you are in danger, the National Domestic Violence Hotline helps day and night, in many languages: 800-799-7233.

# Fees

fee-none = No fee: reporting a move is free
    .why = Nobody pays for this form. Beware of websites that take money for it.

# Certification

certify-applicant =
    I certify, under penalty of perjury under the laws of the United States of America, that I provided or authorized all of the information in this form, that I understand it, and that it is complete, true, and correct.
