# Form I-912 in English. Plain words, short sentences; "you" is the person who asks for the waiver.

form-name = Form I-912
form-title = Ask not to pay a filing fee (fee waiver)
form-for-whom =
    For people who cannot pay the filing fee of another form, such as a green card renewal, a work permit or naturalization.
    You can ask if you or a close family member gets public benefits, if your household income is low, or if you are in money trouble. One of the three is enough.
    It goes with the form whose fee you cannot pay: file both on the same day.
    It is not for DACA fees, nor for the extra fees that Public Law 119-21 has set since 2025. Nobody can waive those.
form-time = About 25 minutes. You can stop at any time: your answers are saved.
form-ready =
    The names of the forms you want to file without a fee, for you and your family.
    If you get a public benefit: the letter that says who gets it, from which agency and until when.
    If your income is low: your last federal tax return or pay stubs, and the number of people in your household.
    If you are in money trouble: bills, letters and bank statements that show it.
    For a document in another language: a full English translation, signed by the translator.
form-after =
    The agency decides about the waiver before it looks at your form.
    If it says yes, you pay no filing fee and your form goes on.
    If it says no, your form comes back. You can file it again with the fee, or with better proof.
    A waiver does not count against you.

section-start = Getting started
section-you = About you
section-forms = The forms without a fee
section-benefits = Public benefits
section-income = Your household’s income
section-hardship = Money trouble
section-contact = Where to reach you
section-helpers = Language and help with this form
section-closing = Before you sign

# Getting started

fees = Which fee can you not pay?
    .help = A fee can be waived only for some forms. The page of each form says so.
    .why = Two kinds of fees can never be waived, so you would wait for nothing.
    .missing = Choose which fee you cannot pay
    .option-filing = The filing fee of a form
    .option-filing-hint = For example Form I-90, I-765, I-751, N-400 or N-600.
    .option-daca = A fee for DACA
    .option-daca-hint = Form I-821D, or Form I-765 in category (c)(33).
    .option-law = Only an extra fee of Public Law 119-21
    .option-law-hint = For example the extra fee for a first asylum or TPS work permit.

for-another = Do you fill this in for your child, or for a person you are the guardian of?
    .help = If yes, answer every question about the child or that person, and sign for them at the end.
    .why = The agency must know whose fee it is.
    .missing = Choose yes or no

bases = Why can you not pay?
    .help = Choose each one that is true and that you can prove. One is enough. The income limits are in a table on the agency’s page about fee waivers.
    .why = For each one, you answer a few questions and send proof.
    .missing = Choose at least one answer
    .option-benefit = I, my spouse or the head of my household gets a public benefit that depends on income
    .option-benefit-hint = For example Medicaid, SNAP (food stamps), SSI or TANF.
    .option-income = My household’s income is low
    .option-income-hint = Up to 150 percent of the Federal Poverty Guidelines for a household your size.
    .option-hardship = I am in money trouble
    .option-hardship-hint = For example medical debt, a disaster, eviction, or the loss of your home or job.

# About you

legal-name = What is your full legal name?
    .help = Give it as it is on the form you file.
    .why = The agency puts this request together with your form.
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

status = What is your immigration status now?
    .hint = For example permanent resident, asylee, U-1, or no status
    .help = Write “no status” if you have none.
    .why = Some forms are free of charge in some statuses, and then you need no waiver.
    .missing = Enter your status, or “no status”

a-number = What is your A-Number?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = Leave it blank if you have none. It is on your card and on letters from the agency.
    .why = It is the number of your file, if you have one.
online-account-number = What is your online account number?
    .hint = 12 digits
    .help = Leave it blank if you do not have one. It is printed on the account notice the agency mails. It is not your A-Number or a receipt number.
    .why = It links this request with cases you already have online.

ssn = What is your Social Security number?
    .hint = 9 digits
    .help = Leave it blank if you were never given one.
    .why = It helps the agency tell you apart from people with the same name.

marital = What is your marital status?
    .help = Say what is true today.
    .why = Your spouse usually counts as part of your household.
    .missing = Choose your marital status
    .option-single = Single, never married
    .option-married = Married
    .option-divorced = Divorced
    .option-widowed = Widowed
    .option-annulled = Marriage annulled
    .option-separated = Separated
    .option-other = Something else
marital-other = What is your marital status, in your own words?
    .hint = For example: domestic partnership
    .why = The official form asks for it.
    .missing = Enter your marital status

# The forms without a fee

own-forms = Which forms do you file for yourself?
    .hint = For example N-400, or I-90 and I-765
    .help = Give the number of each form for which you ask for the waiver.
    .why = The waiver is only for the forms you name.
    .missing = Enter the numbers of the forms

family-files = Do family members file forms with you and need the waiver too?
    .help = Family members who file at the same time can be on one request.
    .why = Then they need no request of their own.
    .missing = Choose yes or no

page-family = Family members who file with you
    .intro = Add each person. Do not add yourself.
family = Family members
    .why = The waiver is only for the people you name.
    .add = Add another person
    .row = Person { $number }
    .remove = Remove person { $number }
family-name = Full name
    .missing = Enter the person’s name
family-a-number = A-Number
    .help = Leave it blank if the person has none.
family-born = Date of birth
    .name = The date of birth
    .missing = Enter the date of birth
family-relationship = Relationship to you
    .hint = For example wife, son
    .missing = Enter how the person is related to you
family-forms = Forms this person files
    .hint = For example N-600
    .missing = Enter the numbers of the forms

forms-total = How many forms is the waiver for in all?
    .name = The number of forms
    .hint = For example 2
    .help = Count your forms and those of your family.
    .why = The agency checks that it has all of them.
    .missing = Enter the number of forms

# Public benefits

page-benefits = Who gets which public benefit?
    .intro = Add each benefit that depends on income and that the person gets now. Loans, unemployment benefits and Medicare do not count.
benefits = Benefits
    .help = The letter of the benefit office has the answers.
    .why = If you, your spouse or the head of your household gets one, you need to prove nothing else.
    .add = Add another benefit
    .row = Benefit { $number }
    .remove = Remove benefit { $number }
recipient = Name of the person who gets it
    .missing = Enter the name of the person
recipient-is = Who is it?
    .missing = Choose who it is
    .option-self = I get it myself
    .option-spouse = My husband or wife
    .option-parent = My parent, and I am under 21
    .option-head = Another head of the household I live with
benefit-agency = Agency that gives it
    .hint = For example New Jersey Department of Human Services
    .missing = Enter the agency
benefit-kind = Kind of benefit
    .hint = For example SNAP
    .missing = Enter the kind of benefit
benefit-awarded = Date it was granted
    .name = The date it was granted
    .missing = Enter the date it was granted
benefit-ends = Date it ends or must be renewed
    .name = The date it ends
    .help = Leave it blank if the letter names none.

# Income

employment = What is your work situation?
    .help = Part-time and seasonal work, and work for yourself, count as employed.
    .why = It decides which proof of income fits.
    .missing = Choose your work situation
    .option-employed = Employed
    .option-unemployed = Unemployed or not employed
    .option-retired = Retired
    .option-other = Something else
employment-other = What is your work situation, in your own words?
    .hint = For example: student, or caring for a sick parent
    .why = The official form asks for it.
    .missing = Enter your work situation
unemployed-since = When did you become unemployed?
    .name = The day you became unemployed
    .help = If you never had a job, give the day you began to look for one. A good guess is fine.
    .why = A tax return may show more than you earn now.
    .missing = Enter the day you became unemployed
unemployment-benefits = Do you get unemployment benefits?
    .help = Money from the state because you lost your job.
    .why = It counts as income.
    .missing = Choose yes or no

page-household = Your household
    .intro = Count yourself, your spouse and children who live with you, and others who depend on your income or on whose income you depend.
household-size = How many people are in your household?
    .name = The number of people
    .why = The income limit depends on it.
    .missing = Enter the number of people
household-earners = How many of them have an income?
    .name = The number of people with an income
    .help = Count yourself if you have one. Enter 0 if nobody does.
    .why = The agency expects proof for each of them.
    .missing = Enter the number, or 0

is-head = Are you the head of the household?
    .help = The head is the person who pays most of the costs, as on the tax return.
    .why = The agency compares it with the tax return.
    .missing = Choose yes or no
head-name = Who is the head of the household?
    .why = The agency compares it with the tax return.
    .missing = Enter the name of the head of the household

page-incomes = Your household’s income in a year
    .intro = Take the adjusted gross income from the last federal tax returns (Form 1040). Without a return, give what you earned in the year. We add up both amounts.
own-income = Your own income, in dollars
    .name = Your own income
    .hint = For example 14200
    .help = Enter 0 if you had none.
    .why = It is compared with the limit for your household.
    .missing = Enter your income, or 0
family-income = Income of the others together, in dollars
    .name = The income of the others
    .hint = For example 8000
    .help = Do not count your own. Enter 0 if there is none.
    .why = It is compared with the limit for your household.
    .missing = Enter the income of the others, or 0

changed = Has anything changed since the last tax return?
    .help = For example you lost a job, married, or had a child. Say yes also if you want to explain your income.
    .why = What counts is how you live now.
    .missing = Choose yes or no
change = What has changed?
    .hint = Say what and when, and how much you earn now
    .help = A few sentences are enough. Write in English if you can.
    .why = The officer reads it next to the tax return.
    .missing = Explain what has changed

# Money trouble

situation = What happened, and what does it cost you?
    .hint = Name the amounts of costs, debts and lost income
    .help = For example no home, large medical bills, a disaster, an eviction, or the death of the person who earned the money. Write in English if you can.
    .why = The officer decides by this text and your proof.
    .missing = Explain what happened

has-assets = Do you have money or things you can quickly turn into money?
    .help = For example bank accounts, stocks or bonds. Retirement accounts do not count.
    .why = The agency asks whether you could pay the fee with them.
    .missing = Choose yes or no
page-assets = What do you have?
    .intro = Add each one. We add up the values.
assets = What you have
    .why = The agency compares it with your costs.
    .add = Add another
    .row = Entry { $number }
    .remove = Remove entry { $number }
asset-kind = What is it?
    .hint = For example checking account
    .missing = Enter what it is
asset-value = Value in dollars
    .name = The value
    .missing = Enter the value

expense-kinds = What do you have to pay every month?
    .help = Choose all that fit.
    .why = It shows what is left for a fee.
    .missing = Choose at least one answer
    .option-rent = Rent or mortgage
    .option-food = Food
    .option-utilities = Utilities, such as power, water and phone
    .option-care = Care of children or old people
    .option-insurance = Insurance
    .option-loans = Loans or credit cards
    .option-car = Car payment
    .option-commuting = Getting to work
    .option-medical = Doctor and medicine
    .option-school = School
    .option-other = Something else
    .option-none = Nothing
expense-other = What else do you pay every month?
    .hint = For example: money for my parents abroad
    .why = The official form asks for it.
    .missing = Enter what else you pay
expenses = How much do you pay every month in all, in dollars?
    .name = What you pay every month
    .hint = For example 1850
    .help = Add up all you chose. Enter 0 if there is nothing.
    .why = It shows what is left for a fee.
    .missing = Enter what you pay every month, or 0

# Where to reach you

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

reading = How do you read this request before you sign it?
    .help = It is filed in English. If you do not read English well, someone fluent in both languages must read every question and every answer to you, so that you understand everything. It can be a friend or a relative.
    .why = With your signature you say that you understood every question and every answer.
    .missing = Choose how you read this request
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
prepared = Is someone else filling in this request for you?
    .help = For example a lawyer, an accredited representative or a helper. That person may write only what you said or approved. Do not count a person who only interprets.
    .why = A person who prepares the request must be named, and signs too.
    .missing = Choose yes or no
page-preparer = Who is filling in this request
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
    .option-not-attorney-hint = Prepares the request with your consent, and nothing more.
    .option-attorney-continues = A lawyer or accredited representative who will go on representing you
    .option-attorney-ends = A lawyer or accredited representative, for this request only

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
    .option-name = My name or my status
    .option-forms = The forms or my family
    .option-benefits = Public benefits
    .option-income = Income
    .option-hardship = Money trouble
    .option-helpers = My interpreter or preparer
    .option-other = Something else
text = What do you want to say?
    .help = Say first which question you mean. Write in English if you can.
    .why = The officer reads it with your request.
    .missing = Enter what you want to say
who-signs = Who will sign this request?
    .help = One person signs for the whole household. From age 14 on, people sign for themselves. For a younger child, a parent or legal guardian signs.
    .why = A request signed by the wrong person is sent back.
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

        I am fluent in English and the language named in this request, which is the same language specified in Part 7., Item B. in Item Number 1., and I have read to this requestor in the identified language every question and instruction on this request and his or her answer to every question. The requestor informed me that he or she understands every instruction, question, and answer on the request, including the Applicant’s Certification, and has verified the accuracy of every answer.
interpreter-signature = Interpreter: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the interpreter to stand behind what was read to the requestor.
    .missing = The interpreter must type their name
page-preparer-signs = For the preparer: sign here
    .intro = The person who filled in this request reads and signs this:
    .certify = By my signature, I certify, under penalty of perjury, that I prepared this request at the request of the requestor. The requestor then reviewed this completed request and informed me that he or she understands all of the information contained in, and submitted with, his or her request, including the Applicant’s Certification, and that all of this information is complete, true, and correct. I completed this request based only on information that the requestor provided to me or authorized me to obtain or use.
preparer-signature = Preparer: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the preparer to stand behind how the request was made.
    .missing = The preparer must type their name

# Facts: each completes "because ..."

fact-benefit = you ask because of a public benefit
fact-low-income = you ask because of a low income
fact-hardship = you ask because of money trouble
    .not = you do not ask because of money trouble
fact-child = the person the waiver is for is under 14
fact-interpreted = an interpreter reads this request to you
fact-signed-by-another = a parent or legal guardian signs

# Errors

error-ends-after-award = This date must be after the day the benefit was granted. Check both dates.
error-earners-fit = More people have an income than there are in the household. Check both numbers.
error-other-name-differs = This is the same as your legal name. Enter a different name, or remove this one.
error-nothing-else = You chose “Nothing” together with something else. Remove one of them.
error-interpreter-signed = This is not the name you gave for the interpreter. Sign with that name, or go back and correct it.
error-preparer-signed = This is not the name you gave for the preparer. Sign with that name, or go back and correct it.

# Warnings: what happens if you go on

warning-one-is-enough = A public benefit is enough by itself. You can leave out the other reasons: each one needs its own proof.
warning-benefit-over = This benefit has ended. Only benefits you get now count. If it was renewed, give the new date and send the new letter.
warning-no-income = With no income at all, the agency will ask how you live. Say it under “Has anything changed”, and send a letter from whoever supports you.
warning-expenses-without = With no costs at all, money trouble is hard to prove. If somebody pays for you, say so in your explanation.

# Stops

stop-daca = DACA fees cannot be waived
    .body = The agency waives no fee for DACA, neither that of Form I-821D nor that of the work permit filed with it. A request would be sent back.
    .next = In a few hard cases DACA has a fee exemption, which must be granted before you file. Some credit unions and aid groups lend or give the money. A legal aid office can tell you.
stop-law = This fee cannot be waived
    .body = The extra fees of Public Law 119-21 must always be paid, also by people who need not pay the filing fee.
    .next = If the form also has a filing fee, go back and choose it: that one may be waived. Otherwise pay the extra fee with the form.

# Evidence

evidence-benefit-letter = The letter about each benefit
    .help = It must show the name of the person, the agency, the kind of benefit and that it is given now.
    .why = It is all the agency needs for this reason.
evidence-head-tie = Proof of how you are related
    .help = For example a marriage certificate, a birth certificate, or a paper with your shared address.
    .why = The benefit of another person counts only if you belong to the same household.
evidence-tax-return = The last federal tax return
    .help = Form 1040 or a transcript from the IRS, for you and each person with an income. If you did not have to file one, a letter that says so.
    .why = It proves your household’s income.
evidence-pay = Proof of your pay
    .help = Pay stubs of the last months, Form W-2, or a letter from your employer.
    .why = It shows what you earn now.
evidence-unemployment = The letter about your unemployment benefits
    .help = It must show how much you get.
    .why = The benefits count as income.
evidence-job-end = Proof that you lost your job, if you have it
    .help = For example a letter from your last employer.
    .why = It explains why you earn less than the tax return says.
evidence-pension = Proof of your pension
    .help = For example a letter from Social Security or the pension fund.
    .why = A pension counts as income.
evidence-change = Proof of what has changed, if you have it
    .help = For example a birth certificate, a divorce decree, or a letter.
    .why = It explains why the tax return no longer fits.
evidence-support = A letter from whoever supports you
    .help = It says who gives you a home, food or money, and is signed. A shelter or a church can write it too.
    .why = It shows how you live without an income.
evidence-situation = Proof of your money trouble
    .help = For example medical bills, an eviction notice, a police or fire report, or a letter from a shelter.
    .why = Without proof the agency usually says no.
evidence-assets = Proof of what you have
    .help = For example the last bank statements.
    .why = The agency compares it with your costs.
evidence-bills = Proof of your monthly costs
    .help = For example your lease, power and phone bills, and receipts.
    .why = It shows what is left for a fee.
evidence-guardianship = The court paper that names the legal guardian
    .help = Every page, with the court’s stamp or seal.
    .why = It shows that the guardian may sign.
evidence-g-28 = Form G-28, signed by you and your representative
    .help = Your representative prepares it. Without it, the agency writes only to you.
    .why = It allows the agency to talk with your representative.

# Fees

fee-none = No fee: a fee waiver costs nothing to ask for
    .why = The request itself is free. Beware of anyone who takes money for it.

# Certifications: the words of the official form, which are the legal text

certify-reads-english = I can read and understand English, and I have read and understand every question and instruction on this request and my answer to every question.

certify-interpreted = The interpreter named in this request read to me every question and instruction on this request and my answer to every question in the language named in this request, a language in which I am fluent, and I understood everything.

certify-prepared = At my request, the preparer named in this request prepared this request for me based only upon information I provided or authorized.

certify-applicant =
    Copies of any documents I have submitted are exact photocopies of unaltered, original documents, and I understand that USCIS may require that I submit original documents to USCIS at a later date. Furthermore, I authorize the release of any information from any of my records that USCIS may need to determine my eligibility for the immigration benefit I seek.

    I further authorize release of information contained in this request, in supporting documents, and in my USCIS records to other entities and persons where necessary for the administration and enforcement of U.S. immigration laws.

    I certify, under penalty of perjury, that I provided or authorized all of the information in my request, I understand all of the information contained in, and submitted with, my request, and that all of this information is complete, true, and correct.

    I certify that the information provided by the requestor applies to the household members identified in this request.

    WARNING: If you knowingly and willfully falsify or conceal a material fact or submit a false document with your Form I-912, USCIS will deny your fee waiver request and may deny any other immigration benefit. In addition, you may face severe penalties provided by law and may be subject to criminal prosecution.
