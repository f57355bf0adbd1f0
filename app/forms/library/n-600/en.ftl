# Form N-600 in English. Plain words, short sentences; "you" is the person the certificate is for, also when a parent or
# guardian files.

form-name = Form N-600
form-title = Get a certificate of citizenship through your parents
form-for-whom =
    For people born outside the United States who are already U.S. citizens because their mother or father is one: since birth, or since a day before they turned 18.
    A parent who is a citizen, or a legal guardian, can file for a child under 18.
    You do not need this certificate to be a citizen. A U.S. passport proves it, too, and costs much less.
    It is not for you if you want to become a citizen yourself: that is Form N-400. A lost certificate is replaced with Form N-565. For a child who lives abroad there is Form N-600K.
form-time = About 60 minutes. You can stop at any time: your answers are saved.
form-ready =
    Your birth certificate, with the names of your parents.
    Proof that your parent is a citizen: birth certificate, passport, or certificate of naturalization or citizenship. Its number and date.
    Your green card, if you have or had one, and the day you became a resident.
    Your parents’ marriage certificate, and the papers that ended earlier marriages.
    If you were adopted: the adoption decree, and the days on which legal and physical custody began.
    If you have been a citizen since birth: the dates when your citizen parent was in the United States before you were born, and proof such as school, work and tax records.
    For a document in another language: a full English translation, signed by the translator.
    A card or bank account to pay the fee, if there is one.
form-after =
    You get a receipt number as soon as you file. Keep it: it is how you follow your case.
    The agency may ask you to come to an appointment for fingerprints, a photo and your signature, and to an interview.
    It may write to ask for another document. You answer in your account.
    When your case is approved, you get the certificate. People of 14 and older usually take the Oath of Allegiance first.

section-start = Is this your form?
section-you = About you
section-arrival = How you came to the United States
section-family = Adoption and your parents’ marriage
section-parent = Your citizen parent
section-other-parent = Your other parent
section-presence = Your parent’s time in the United States
section-contact = Where to reach you
section-helpers = Language and help with this form
section-closing = Before you sign

# Is this your form?

holds = Have you ever had one of these certificates?
    .help = If you file for your child, “you” means the child in every question of this form.
    .why = The agency makes a certificate of citizenship only once. A lost one is replaced with another form.
    .missing = Choose one answer
    .option-nothing = No, neither of them
    .option-citizenship = A certificate of citizenship
    .option-naturalization = A certificate of naturalization of my own
    .option-naturalization-hint = You took the oath after your own Form N-400.

filer = Who is filing this application?
    .help = From age 14 on, the person the certificate is for signs. For a younger child, the parent or guardian who files signs.
    .why = Only these people may file. A form filed by someone else is rejected.
    .missing = Choose who is filing
    .option-self = I file for myself, and I am 18 or older
    .option-parent = A parent who is a U.S. citizen, for a child under 18
    .option-guardian = A legal guardian
    .option-guardian-hint = Named by a court for a child, or because a mental condition prevents filing.

date-of-birth = What is your date of birth?
    .name = Your date of birth
    .help = Give the date on the birth certificate. For a child, it is the child’s date of birth.
    .why = It decides which law counts for you, and who signs.
    .missing = Enter the date of birth

birth-country = In which country were you born?
    .help = Use its name at the time you were born, if it is in the list. For Puerto Rico, Guam, the U.S. Virgin Islands and the Northern Mariana Islands, choose United States.
    .why = This certificate is for people who were born abroad.
    .missing = Choose the country where you were born

relationship = How are you related to your parent who is a U.S. citizen?
    .help = If both parents are citizens, think of one of them and keep to that parent in the whole form.
    .why = The law has different rules for children by birth, by adoption and by marriage.
    .missing = Choose how you are related
    .option-biological = I am this parent’s child by birth
    .option-adopted = This parent adopted me
    .option-gestational = This parent gave birth to me and is my legal mother, but I have another person’s genes
    .option-spouse-child = When I was born, this parent’s spouse gave birth to me, or I have the spouse’s genes
    .option-spouse-child-hint = For example after a donation or surrogacy.
    .option-stepchild = I am this parent’s stepchild, and was not adopted
    .option-other = Another relationship

other-relationship = How are you related to this parent?
    .help = A few words are enough, in English if you can.
    .why = The officer needs to know which rule to apply.
    .missing = Enter how you are related

claim = When did you become a U.S. citizen?
    .help = People who were adopted, or whose parent was naturalized later, became citizens after birth.
    .why = It decides what you have to prove: your parent’s years here before your birth, or your own residence as a child.
    .missing = Choose when you became a citizen
    .option-at-birth = When I was born, because my parent already was a citizen
    .option-after-birth = Later, before I turned 18
    .option-after-birth-hint = You had a green card and lived here with a parent who was or became a citizen.
    .option-unsure = I am not sure

parent-citizen-by = How did your citizen parent become a U.S. citizen?
    .help = Choose the one that fits best. If you file as that parent, answer for yourself.
    .why = It decides since when this parent has been a citizen, and which papers prove it.
    .missing = Choose how this parent became a citizen
    .option-birth = By birth in the United States
    .option-through-parents = Through a parent, after birth
    .option-abroad = By birth abroad to a U.S. citizen
    .option-naturalization = By naturalization
    .option-naturalization-hint = With an application of their own and an oath.

parent-naturalized-on = When was your citizen parent naturalized?
    .name = The date of naturalization
    .help = It is the day of the oath, and is on the certificate.
    .why = It must be before you turned 18.
    .missing = Enter the date of naturalization

resident = Have you ever been a permanent resident (had a green card)?
    .help = Also say yes if your card has expired, or if you had it only as a child.
    .why = A person who became a citizen after birth had to be a resident first.

resident-since = When did you become a permanent resident?
    .name = The date you became a permanent resident
    .help = It is the date after “Resident Since” on the card, or of the stamp in the passport. Your best guess is enough.
    .why = It must be before you turned 18.
    .missing = Enter the date you became a permanent resident

custody = Before 18, did you live in the United States with your citizen parent, in that parent’s legal custody?
    .help = Custody means the right to care for you. Parents who are married and live together both have it. If they share it after a divorce, say yes if you lived with this parent. For a child, say yes if it is so today.
    .why = A person who became a citizen after birth had to live here in this parent’s custody.

lives-here = Does the child live in the United States?
    .help = Also say yes if the child lives abroad with a parent who serves in the armed forces there, or works there for the U.S. Government.
    .why = For children who live abroad there is another form.

applied-before = Have you ever asked for a certificate of citizenship before?
    .help = Count also an application that a parent filed for you.
    .why = After a denial, the agency rejects a second application.

page-applied-outcome = Your earlier application
applied-outcome = What happened to it?
    .help = If there was more than one, think of the last.
    .why = It decides whether you may file again.
    .missing = Choose what happened
    .option-waiting = It is not decided yet
    .option-withdrawn = It was withdrawn or rejected, without a decision
    .option-denied = It was denied
applied-explanation = When was it, and why did it end that way?
    .hint = For example: Filed in 2019, withdrawn because a document was missing
    .help = Give the receipt number if you have it.
    .why = The officer looks for the earlier file.
    .missing = Say when it was and how it ended

# About you

legal-name = What is your full legal name now?
    .help = Not a nickname. Give it as on your birth certificate, or as it was legally changed.
    .why = It will be on your certificate.
    .missing = Enter your full legal name

card-name-same = Is exactly this name on your green card?
    .help = Compare every letter. If you no longer have the card, think of the name you used then.
    .why = The agency looks for your record under the name on the card.

card-name = What name is on your green card?
    .help = Copy it exactly, even if it has a mistake.
    .why = It lets the agency find your record.
    .missing = Enter the name on your green card

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

a-number = What is your A-Number, if you have one?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = It is on the green card after “USCIS#” or “A#”. Leave it blank if you never had one or cannot find it.
    .why = It is the number of your file, if there is one.

ssn = What is your Social Security number?
    .hint = 9 digits
    .help = Leave it blank if you were never given one.
    .why = It helps the agency tell you apart from people with the same name.

online-account-number = What is your online account number?
    .hint = 12 digits
    .help = Leave it blank if you do not have one. It is printed on the account notice the agency mails. It is not your A-Number or a receipt number.
    .why = It links this application with cases you already have online.

former-nationality = Of which country were you a citizen before?
    .help = The country of your first passport. If you never had another citizenship, choose United States.
    .why = It will be on your certificate.
    .missing = Choose the country

sex = What is your sex?
    .help = It will be on your certificate.
    .why = It is one of the things that identify you.
    .missing = Choose your sex
    .option-male = Male
    .option-female = Female

height = How tall are you?
    .help = 5 feet is about 152 cm. Each inch more is about 2.5 cm. For a baby, choose 1 or 2 feet.
    .why = It will be on your certificate.
    .missing = Choose your height in feet and inches

marital = What is your marital status?
    .help = Choose what is true today. For a child, choose single.
    .why = It will be on your certificate.
    .missing = Choose your marital status
    .option-single = Single, never married
    .option-married = Married
    .option-divorced = Divorced
    .option-widowed = Widowed
    .option-separated = Separated
    .option-separated-hint = Not divorced yet, but you live apart.
    .option-annulled = Marriage annulled
    .option-other = Something else

marital-other = What is your marital status?
    .hint = For example Domestic partnership
    .help = A few words are enough, in English if you can.
    .why = The form has a line for what does not fit its boxes.
    .missing = Enter your marital status

forces = Are you a member or veteran of the U.S. armed forces?
    .help = Any branch, also the National Guard and the Reserve.
    .why = Members and veterans do not pay for this form.

# How you came to the United States

entered = Have you ever been in the United States?
    .help = Say no only if you have never been in the country.
    .why = The next questions are about the day you came to live here.

page-entry = The day you came
    .intro = Think of the day you came to live here. If you do not know everything, give what your parents or old papers say.
entry-port = Where did you enter?
    .name = The place where you entered
    .hint = City and state, for example Miami, FL
    .help = The airport city or the border crossing.
    .why = The agency matches it with the record of your entry.
    .missing = Enter the city and state where you entered
entry-date = When did you enter?
    .name = The date you entered
    .help = It is in the passport stamp. Your best guess is enough.
    .why = The agency matches it with the record of your entry.
    .missing = Enter the date you entered

entry-name = Which name did you use when you entered?
    .help = The name in the passport or on the paper that you showed.
    .why = The record of your entry is under this name.
    .missing = Enter the name you used

entry-document = Which document did you show?
    .help = A child may have been in a parent’s passport: then choose passport.
    .why = Its number leads to the record of your entry.
    .missing = Choose the document
    .option-passport = A passport
    .option-travel-document = A travel document
    .option-travel-document-hint = For example for refugees.
    .option-none = None, or I do not know

page-entry-papers = The document you showed
entry-number = Number of the document
    .help = If you do not have it any more, write “Unknown”.
    .why = It leads to the record of your entry.
    .missing = Enter the number, or “Unknown”
entry-issuer = Country that issued it
    .help = The country on the cover.
    .why = It leads to the record of your entry.
    .missing = Choose the country
entry-issued = Date it was issued
    .name = The date it was issued
    .help = You may leave it blank.
    .why = It tells this document apart from others.

resident-place = Where did you become a permanent resident?
    .hint = City and state, for example Houston, TX
    .help = The office that gave you the green card, or the place where you entered with an immigrant visa.
    .why = The agency keeps your first file there.
    .missing = Enter the office or place

lost-residence = Have you ever lost or given up your status as a permanent resident?
    .help = For example by Form I-407, or by the decision of an officer or judge. A card that has only expired does not count.
    .why = If it was before you became a citizen, it matters.

lost-residence-explanation = How did you lose or give up that status?
    .hint = Say when, where and what happened after
    .help = Write in your own words, in English if you can.
    .why = The date decides whether it matters.
    .missing = Explain what happened

passport = Have you ever asked for a U.S. passport?
    .help = Also say yes if a parent asked for it when you were a child.
    .why = If you got one, the State Department has already looked at your citizenship.

passport-explanation = When was that, and did you get it?
    .hint = For example: Issued in 2018, number 561234567
    .help = If it was refused, say why.
    .why = The officer can look at that record, too.
    .missing = Say when it was and what came of it

absent = Have you been outside the United States since you first came?
    .help = Count every trip, even a short one. This is asked only of people born before October 10, 1952.
    .why = For people of your age, the law counts time away.

page-absences = Your trips abroad
absences = Trips
    .help = Begin with the first one.
    .why = For people of your age, the law counts time away.
    .add = Add another trip
    .row = Trip { $number }
    .remove = Remove trip { $number }
absence-left = Day you left
    .name = The day you left
    .help = Your best guess is enough.
    .why = For people of your age, the law counts time away.
absence-back = Day you came back
    .name = The day you came back
    .help = Your best guess is enough.
    .why = For people of your age, the law counts time away.
absence-entry = Where did you come back in?
    .name = The place where you came back in
    .hint = City and state, for example El Paso, TX
    .help = The airport city or the border crossing.
    .why = The agency matches it with its records.
    .missing = Enter the city and state

# Adoption and your parents' marriage

adopted-too = Were you ever adopted by anybody?
    .help = For example by a stepfather. Say no if you were raised by your parents by birth.
    .why = An adoption can change who your parents are by law.

page-adoption = Your adoption
adoption-place = Where were you adopted?
    .help = The city and country of the court or office, and the state if it was in the United States.
    .why = The law of that place decides whether the adoption is valid.
    .missing = Enter where you were adopted
adoption-date = When were you adopted?
    .name = The date of the adoption
    .help = It is on the decree.
    .why = For most people it must be before the 16th birthday.
    .missing = Enter the date of the adoption

page-adoption-custody = Custody in your adoption
adoption-legal = When did legal custody begin?
    .name = The day legal custody began
    .help = The day a court or agency gave your parents the right to care for you. It may be before the adoption.
    .why = The law asks for two years of it in most cases.
    .missing = Enter the day legal custody began
adoption-physical = When did you begin to live with your parents?
    .name = The day you began to live with your parents
    .help = The form calls it physical custody. Your best guess is enough.
    .why = The law asks for two years of it in most cases.
    .missing = Enter the day you began to live with them

adoption-final = Was it a full and final adoption?
    .help = Say no if the papers only gave custody or guardianship, so that your parents had to adopt you here.
    .why = Only a final adoption counts.

adoption-recognized = Did the state where you live recognize the foreign adoption as full and final?
    .help = Most states do. If you do not know, ask the court clerk of your county.
    .why = Without it, you had to be adopted again in the United States.

readopted = Were you adopted again in the United States?
    .help = It is also called re-adoption.
    .why = It makes the adoption final here.

page-readoption = Your adoption in the United States
readoption-place = Where were you adopted again?
    .help = The city and state of the court.
    .why = The court keeps the record.
    .missing = Enter where you were adopted again
readoption-date = When were you adopted again?
    .name = The date of the second adoption
    .help = It is on the decree.
    .why = It must be before you turned 18.
    .missing = Enter the date

page-readoption-custody = Custody in the second adoption
readoption-legal = When did legal custody begin?
    .name = The day legal custody began
    .help = The day in the papers of the second adoption.
    .why = The official form asks for it.
    .missing = Enter the day legal custody began
readoption-physical = When did you begin to live with these parents?
    .name = The day you began to live with these parents
    .help = The day in the papers of the second adoption.
    .why = The official form asks for it.
    .missing = Enter the day you began to live with them

born-in-marriage = Were your parents married to each other when you were born?
    .help = Think of your parents by birth.
    .why = Other rules apply to children whose parents were not married, most of all when the father is the citizen.

married-later = Did your parents marry each other after you were born?
    .help = Say yes even if they divorced later.
    .why = In many places the marriage makes the father a parent by law.

# Your citizen parent

page-parent = Your citizen parent
    .intro = This is the parent through whom you are a citizen. If both are citizens, choose one of them. If you file as that parent, give your own information.
parent-name = What is the full legal name of your citizen parent?
    .help = Give the name as it is now. For a parent who has died, give the last one.
    .why = The agency looks for this parent’s record.
    .missing = Enter the name of your citizen parent
parent-role = Is this person your mother or your father?
    .help = Choose what the birth certificate or adoption decree says.
    .why = The law has other rules for fathers when the parents were not married.
    .missing = Choose mother or father
    .option-mother = Mother
    .option-father = Father

page-parent-birth = Where your citizen parent comes from
parent-birth = Date of birth of your citizen parent
    .name = The date of birth of your citizen parent
    .help = If you do not know the day, give your best guess and explain it at the end.
    .why = It tells this parent apart from others with the same name.
    .missing = Enter the date of birth
parent-birth-country = Country of birth of your citizen parent
    .name = The country of birth
    .help = Use its name at the time of the birth, if it is in the list.
    .why = It helps to find this parent’s record.
    .missing = Choose the country of birth

parent-alive = Is your citizen parent living?
    .help = If you do not know, choose yes.
    .why = The form asks for a home address, or for the date of death.

parent-home = Where does your citizen parent live?
    .help = Give the home address, not a P.O. box. The last one you know is enough.
    .why = The officer may have to find this parent’s papers there.
    .missing = Enter the address of your citizen parent

parent-died = When did your citizen parent die?
    .name = The date of death
    .help = It is on the death certificate. Your best guess is enough.
    .why = It is written in place of an address. You can still be a citizen through a parent who has died.
    .missing = Enter the date of death

page-parent-court = The naturalization of your citizen parent
parent-court = Court or office where your citizen parent was naturalized
    .name = The court or office
    .hint = For example U.S. District Court, or USCIS Houston Field Office
    .help = It is on the certificate of naturalization.
    .why = The record is kept there.
    .missing = Enter the court or office
parent-court-city = City
    .name = The city of the court or office
    .help = It is on the certificate of naturalization.
    .why = The record is kept there.
    .missing = Enter the city
parent-court-state = State
    .help = Leave it blank if it was outside the United States, for example on a military base.
    .why = The record is kept there.

page-parent-numbers = The certificate of your citizen parent
    .intro = Leave blank what you do not know, or what this parent never had.
parent-certificate = Number of the certificate
    .hint = For example 12345678
    .help = It is at the top right of the certificate of naturalization or citizenship, often in red.
    .why = With it the agency finds the record much faster.
parent-a-number = A-Number of your citizen parent
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = It is on the certificate, too. A citizen by birth may not have one.
    .why = It is the number of this parent’s file.

parent-lost = Has your citizen parent ever lost or given up U.S. citizenship?
    .help = Also say yes if this parent did something that could end it, such as giving it up at a consulate. Almost everybody says no.
    .why = You are a citizen through this parent only if the parent was one at that time.

parent-lost-explanation = How did your citizen parent lose or give up citizenship?
    .hint = Say when, where and what happened after
    .help = Write in your own words, in English if you can.
    .why = The date decides whether it matters for you.
    .missing = Explain what happened

page-parent-marriages = The marriages of your citizen parent
parent-times-married = How many times has your citizen parent been married?
    .name = The number of marriages
    .help = Count every marriage in any country, also annulled ones, and each time with the same person. Enter 0 if never.
    .why = Whether your parents were married can decide how you became a citizen.
    .missing = Enter how many times, or 0
parent-marital = What is the marital status of your citizen parent now?
    .help = For a parent who has died, choose what was true last.
    .why = It can decide with which parent you lived by law.
    .missing = Choose the marital status
    .option-single = Single, never married
    .option-married = Married
    .option-divorced = Divorced
    .option-widowed = Widowed
    .option-separated = Separated
    .option-annulled = Marriage annulled
    .option-other = Something else

parent-marital-other = What is the marital status of your citizen parent?
    .hint = For example Domestic partnership
    .help = A few words are enough, in English if you can.
    .why = The form has a line for what does not fit its boxes.
    .missing = Enter the marital status

parent-spouse-is-other = Is your citizen parent married to your other parent?
    .help = Count also an adoptive parent.
    .why = If so, nothing more has to be asked about this marriage.

page-parent-spouse = The spouse of your citizen parent now
    .intro = Here and on the next pages, leave blank what you do not know.
parent-spouse-name = What is the name of this spouse?
    .help = Give the full legal name.
    .why = The form asks who is married to your parent today.
    .missing = Enter the name of the spouse
parent-spouse-birth = When was this spouse born?
    .name = The date of birth of the spouse
    .help = Your best guess is enough.
    .why = It tells the spouse apart from others with the same name.

page-parent-spouse-countries = Where this spouse comes from
parent-spouse-birth-country = Country of birth of the spouse
    .help = Use its name at the time of the birth, if it is in the list.
    .why = The official form asks for it.
parent-spouse-nationality = Country of citizenship of the spouse
    .help = If there is more than one, choose the one on the passport.
    .why = The official form asks for it.

parent-spouse-home = Where does the spouse of your citizen parent live?
    .help = Give the home address.
    .why = The official form asks for it.

page-parent-spouse-wedding = The wedding of your citizen parent
parent-spouse-married-on = When did they marry?
    .name = The date of this marriage
    .help = It is on the marriage certificate.
    .why = The officer compares it with the other marriages.
parent-spouse-married-at = Where did they marry?
    .help = The city and country, and the state if it was in the United States.
    .why = The record of the marriage is kept there.

parent-spouse-status = What is the immigration status of this spouse?
    .help = Choose what is true today.
    .why = The official form asks for it. It does not change your case.
    .missing = Choose the status
    .option-citizen = U.S. citizen
    .option-resident = Permanent resident
    .option-other = Something else

parent-spouse-status-other = What is the status of this spouse?
    .hint = For example H-1B, or Lives abroad
    .help = A few words are enough, in English if you can.
    .why = The form has a line for what does not fit its boxes.
    .missing = Enter the status

# Your other parent

knows-other-parent = Can you tell us about your other parent?
    .help = Say no if you do not know who it is, or if only one person adopted you.
    .why = The form has a part for each parent. An unknown parent is left out.

page-other-parent = Your other parent
other-parent-name = What is the full legal name of your other parent?
    .help = Give the name as it is now. For a parent who has died, give the last one.
    .why = The agency looks for this parent’s record.
    .missing = Enter the name of your other parent
other-parent-role = Is this person your mother or your father?
    .help = Choose what the birth certificate or adoption decree says.
    .why = It is part of your record.
    .missing = Choose mother or father
    .option-mother = Mother
    .option-father = Father

page-other-parent-birth = Where your other parent comes from
other-parent-birth = Date of birth of your other parent
    .name = The date of birth of your other parent
    .help = If you do not know the day, give your best guess and explain it at the end.
    .why = It tells this parent apart from others with the same name.
    .missing = Enter the date of birth
other-parent-birth-country = Country of birth of your other parent
    .name = The country of birth
    .help = Use its name at the time of the birth, if it is in the list.
    .why = It helps to find this parent’s record.
    .missing = Choose the country of birth
other-parent-nationality = Country of citizenship of your other parent
    .name = The country of citizenship
    .help = If there is more than one, choose the one on the passport.
    .why = It shows whether both of your parents are citizens.
    .missing = Choose the country of citizenship

other-parent-alive = Is your other parent living?
    .help = If you do not know, choose yes.
    .why = The form asks for a home address, or for the date of death.

other-parent-home = Where does your other parent live?
    .help = Give the last address you know, or leave it blank if you know none.
    .why = The officer may have to find this parent’s papers there.

other-parent-died = When did your other parent die?
    .name = The date of death
    .help = It is on the death certificate. Your best guess is enough.
    .why = It is written in place of an address. You can still be a citizen through a parent who has died.
    .missing = Enter the date of death

other-parent-citizen = Is your other parent a U.S. citizen?
    .help = Also say yes for a parent who was a citizen and has died.
    .why = If both parents are citizens, the rules are easier for you.

other-parent-citizen-by = How did your other parent become a U.S. citizen?
    .help = Choose the one that fits best.
    .why = It decides which papers prove it.
    .missing = Choose how your other parent became a citizen
    .option-birth = By birth in the United States
    .option-through-parents = Through a parent, after birth
    .option-abroad = By birth abroad to a U.S. citizen
    .option-naturalization = By naturalization

page-other-parent-court = The naturalization of your other parent
other-parent-court = Court or office where your other parent was naturalized
    .name = The court or office
    .hint = For example U.S. District Court, or USCIS Houston Field Office
    .help = It is on the certificate of naturalization.
    .why = The record is kept there.
    .missing = Enter the court or office
other-parent-court-city = City
    .name = The city of the court or office
    .help = It is on the certificate of naturalization.
    .why = The record is kept there.
    .missing = Enter the city
other-parent-court-state = State
    .help = Leave it blank if it was outside the United States, for example on a military base.
    .why = The record is kept there.
other-parent-naturalized-on = Date of naturalization
    .name = The date of naturalization of your other parent
    .help = It is the day of the oath, and is on the certificate.
    .why = Only what happened before you turned 18 counts.
    .missing = Enter the date of naturalization

page-other-parent-numbers = The certificate of your other parent
    .intro = Leave blank what you do not know, or what this parent never had.
other-parent-certificate = Number of the certificate
    .hint = For example 12345678
    .help = It is at the top right of the certificate of naturalization or citizenship, often in red.
    .why = With it the agency finds the record much faster.
other-parent-a-number = A-Number of your other parent
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = It is on the certificate, too. A citizen by birth may not have one.
    .why = It is the number of this parent’s file.

other-parent-lost = Has your other parent ever lost or given up U.S. citizenship?
    .help = Also say yes if this parent did something that could end it, such as giving it up at a consulate. Almost everybody says no.
    .why = If both parents were citizens, the rules are easier for you.

other-parent-lost-explanation = How did your other parent lose or give up citizenship?
    .hint = Say when, where and what happened after
    .help = Write in your own words, in English if you can.
    .why = The date decides whether it matters for you.
    .missing = Explain what happened

page-other-parent-marriages = The marriages of your other parent
other-parent-times-married = How many times has your other parent been married?
    .name = The number of marriages
    .help = Count every marriage in any country, also annulled ones, and each time with the same person. Enter 0 if never.
    .why = Whether your parents were married can decide how you became a citizen.
    .missing = Enter how many times, or 0
other-parent-marital = What is the marital status of your other parent now?
    .help = For a parent who has died, choose what was true last.
    .why = It can decide with which parent you lived by law.
    .missing = Choose the marital status
    .option-single = Single, never married
    .option-married = Married
    .option-divorced = Divorced
    .option-widowed = Widowed
    .option-separated = Separated
    .option-annulled = Marriage annulled
    .option-other = Something else

other-parent-marital-other = What is the marital status of your other parent?
    .hint = For example Domestic partnership
    .help = A few words are enough, in English if you can.
    .why = The form has a line for what does not fit its boxes.
    .missing = Enter the marital status

other-parent-spouse-is-parent = Is your other parent married to your citizen parent?
    .help = Say no if your other parent is married to somebody else.
    .why = If so, nothing more has to be asked about this marriage.

page-other-parent-spouse = The spouse of your other parent now
    .intro = Here and on the next pages, leave blank what you do not know.
other-parent-spouse-name = What is the name of this spouse?
    .help = Give the full legal name.
    .why = The form asks who is married to your parent today.
    .missing = Enter the name of the spouse
other-parent-spouse-birth = When was this spouse born?
    .name = The date of birth of the spouse
    .help = Your best guess is enough.
    .why = It tells the spouse apart from others with the same name.

page-other-parent-spouse-countries = Where this spouse comes from
other-parent-spouse-birth-country = Country of birth of the spouse
    .help = Use its name at the time of the birth, if it is in the list.
    .why = The official form asks for it.
other-parent-spouse-nationality = Country of citizenship of the spouse
    .help = If there is more than one, choose the one on the passport.
    .why = The official form asks for it.

other-parent-spouse-home = Where does the spouse of your other parent live?
    .help = Give the home address.
    .why = The official form asks for it.

page-other-parent-spouse-wedding = The wedding of your other parent
other-parent-spouse-married-on = When did they marry?
    .name = The date of this marriage
    .help = It is on the marriage certificate.
    .why = The officer compares it with the other marriages.
other-parent-spouse-married-at = Where did they marry?
    .help = The city and country, and the state if it was in the United States.
    .why = The record of the marriage is kept there.

other-parent-spouse-status = What is the immigration status of this spouse?
    .help = Choose what is true today.
    .why = The official form asks for it. It does not change your case.
    .missing = Choose the status
    .option-citizen = U.S. citizen
    .option-resident = Permanent resident
    .option-other = Something else

other-parent-spouse-status-other = What is the status of this spouse?
    .hint = For example H-1B, or Lives abroad
    .help = A few words are enough, in English if you can.
    .why = The form has a line for what does not fit its boxes.
    .missing = Enter the status

# Your parent's time in the United States

presence-of = Whose time in the United States counts for you?
    .help = Choose the parent who was a citizen when you were born. If both were, choose the one with more time here.
    .why = This parent must have been here for some years before you were born.
    .missing = Choose your mother or your father
    .option-mother = My mother’s
    .option-father = My father’s

page-presence = When this parent was here before you were born
    .intro = Begin with the parent’s birth or first arrival, and go on to your birth. Time abroad with the U.S. armed forces or the U.S. Government can count, too: explain it at the end.
presence = Times in the United States
    .help = One time after another. School, work, tax and travel papers help you remember.
    .why = If you were born on or after November 14, 1986, it is usually 5 years, 2 of them after the parent turned 14. If you were born before, it is usually 10 years, 5 of them after 14.
    .add = Add another time
    .row = Time { $number }
    .remove = Remove time { $number }
presence-from = From
    .name = The first day
    .help = Your best guess is enough.
    .why = The officer adds up the days.
presence-to = To
    .name = The last day
    .help = If the parent was still here, give the day you were born.
    .why = The officer adds up the days.

parent-served = Did a parent who is a citizen serve in the U.S. armed forces?
    .help = Any branch, at any time.
    .why = Service abroad can count like time in the United States.

service-name = Which parent served?
    .help = Give the full name used in the service.
    .why = The record of the service is under this name.
    .missing = Enter the name of the parent who served

page-service-periods = The times of service
service-periods = Times of service
    .help = They are on the discharge paper (DD Form 214).
    .why = They can count like time in the United States.
    .add = Add another time
    .row = Time { $number }
    .remove = Remove time { $number }
service-from = First day of service
    .name = The first day of service
    .help = Your best guess is enough.
    .why = The officer adds up the days.
service-to = Last day of service
    .name = The last day of service
    .help = Give today’s date if this parent still serves.
    .why = The officer adds up the days.

discharge = How did this parent’s service end?
    .help = It is on the discharge paper. If it goes on, choose honorable.
    .why = Only honorable service counts.
    .missing = Choose how the service ended
    .option-honorable = Honorably
    .option-less = Other than honorably
    .option-dishonorable = Dishonorably
    .option-other = In another way

discharge-other = In which way did the service end?
    .hint = For example General, under honorable conditions
    .help = Copy it from the discharge paper.
    .why = Only honorable service counts.
    .missing = Enter how the service ended

# Where to reach you

mailing = Where should the agency send your mail?
    .help = For a child, give the address where the child gets mail. If someone else’s name is on the mailbox, add it under “In care of”.
    .why = Appointment letters come by mail, and so may the certificate.
    .missing = Enter your mailing address

lives-at-mailing = Do you live at your mailing address?
    .help = Say no if you use a P.O. box or someone else’s address for your mail.
    .why = It decides which office interviews you.

physical = Where do you live?
    .help = Give the street address of your home, not a P.O. box.
    .why = It decides which office interviews you.
    .missing = Enter the address where you live

page-guardian = About the legal guardian
guardian-name = What is the guardian’s full legal name?
    .help = As in the court paper.
    .why = The guardian files, and may sign.
    .missing = Enter the guardian’s name
guardian-birth = What is the guardian’s date of birth?
    .name = The guardian’s date of birth
    .help = As on the guardian’s ID.
    .why = It tells the guardian apart from others with the same name.
    .missing = Enter the guardian’s date of birth

guardian-home = Where does the guardian live?
    .help = Give the street address of the home, not a P.O. box.
    .why = The agency may write to the guardian.
    .missing = Enter the guardian’s address

page-reach = How can the agency reach you?
    .intro = If you file for a child, give your own numbers.
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
    .option-claim = How I became a citizen
    .option-name = My names or birth
    .option-arrival = How I came, or my green card
    .option-adoption = Adoption, custody or my parents’ marriage
    .option-parent = My citizen parent
    .option-other-parent = My other parent
    .option-presence = My parent’s time here or service
    .option-helpers = My interpreter or preparer
    .option-other = Something else
text = What do you want to say?
    .help = Say first which question you mean. Write in English if you can.
    .why = The officer reads it with your application.
    .missing = Enter what you want to say

who-signs = Who will sign this application?
    .help = The guardian signs only if the person cannot, because of a mental or physical condition.
    .why = A signature by the wrong person makes the application invalid, and the fee is not given back.
    .missing = Choose who will sign
    .option-self = The person the certificate is for
    .option-guardian = The legal guardian

page-interpreter-signs = For the interpreter: sign here
    .intro = Hand your phone or computer to your interpreter now, or sit together. The interpreter reads and signs this:
    .certify = I certify under penalty of perjury: I am fluent in English and in the language that this application names for the interpreter. In that language, I read to the applicant every question and instruction in this application, and the answer to every question. The applicant told me that they understand every instruction, question and answer, and also the certification that the applicant signs. They also told me that they checked every answer and that each one is correct.
interpreter-signature = Interpreter: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the interpreter to stand behind what was read to the applicant.
    .missing = The interpreter must type their name

page-preparer-signs = For the preparer: sign here
    .intro = The person who filled in this application reads and signs this:
    .certify = I certify under penalty of perjury: The applicant asked me to prepare this application. When it was complete, the applicant went through it. The applicant told me that they understand all the information in it and sent with it, and also the certification that the applicant signs. They also told me that all of it is complete, true and correct. I used only information that the applicant gave me, or allowed me to get or use.
preparer-signature = Preparer: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the preparer to stand behind how the application was made.
    .missing = The preparer must type their name

# Facts: each completes "because ..."

fact-has-certificate = you already had a certificate
fact-minor = the person the certificate is for is under 18
    .not = the person the certificate is for is 18 or older
fact-child = the person the certificate is for is under 14
    .not = the person the certificate is for is 14 or older
fact-old-enough-to-serve = the person the certificate is for is 17 or older
fact-born-here = you were born in the United States
fact-born-before-1952 = you were born before October 10, 1952
fact-after-birth = you became a citizen after you were born
fact-claims-at-birth = you may have been a citizen since your birth
fact-present-law = you were under 18 on February 27, 2001, or born later
fact-former-law = you were already 18 on February 27, 2001
fact-parent-too-late = your parent became a citizen after you turned 18
fact-never-resident = you were never a permanent resident
fact-resident-too-late = you became a permanent resident after you turned 18
fact-no-custody = you did not live in the custody of your citizen parent
fact-child-abroad = the child lives outside the United States
    .not = nothing says that a child lives outside the United States
fact-adopted = you were adopted
fact-adopted-abroad = you were adopted outside the United States
fact-needs-readoption = the adoption abroad was not final, or was not recognized
fact-adoption-incomplete = your adoption is not final in the United States
fact-adopted-late = you were adopted after your 16th birthday
fact-adult-adoptee = you are 18 or older and were adopted by your citizen parent
    .not = you are not an adult whom a citizen parent adopted
fact-out-of-wedlock-father = your father is the citizen, and your parents were not married when you were born
fact-parents-married = your parents were married to each other
fact-parents-are-married = your parents are married to each other
    .not = your citizen parent is not known to be married to your other parent
fact-parents-apart = your citizen parent’s marriage has ended
fact-married-more-than-once = one of your parents was married more than once
fact-one-citizen-parent = only one of your parents was a citizen
fact-presence-short-of-five = the times you gave are less than 5 years, or less than 2 years after your parent turned 14
fact-presence-short-of-ten = the times you gave are less than 10 years, or less than 5 years after your parent turned 14
fact-lives-abroad = you live outside the United States
fact-interpreted = an interpreter reads this application to you
fact-parent-signs = the parent who files signs for the child
fact-guardian-signs = the legal guardian signs
fact-no-charge = there is no fee for you
    .not = none of the reasons for paying nothing fits you

# Errors

error-of-age = People under 18 cannot file on their own. Go back to “Who is filing this application?” and choose the parent or guardian, or check the year.
error-still-minor = A parent can file only for a child under 18. Go back to “Who is filing this application?” and choose that the person files alone, or check the year.
error-citizen-before-birth = This date is after your date of birth. Then you were not a citizen at birth through this parent. Go back to “When did you become a U.S. citizen?” and choose “Later, before I turned 18”, or check the date.
error-resident-after-birth = This date is before your date of birth. Check both.
error-entered-after-birth = This date is before your date of birth. Check both.
error-back-after-left = The day you came back cannot be before the day you left.
error-adopted-after-birth = This date is before your date of birth. Check both.
error-readopted-after-adoption = The second adoption must be after the first. Check both dates.
error-card-name-differs = This is the same name as your legal name. Enter the name on the card, or go back and say that it is the same.
error-parent-older = This parent must be older than you. Check both dates of birth.
error-other-parent-older = This parent must be older than you. Check both dates of birth.
error-parent-married-once = With this marital status, there was at least one marriage. Enter 1 or more.
error-other-parent-married-once = With this marital status, there was at least one marriage. Enter 1 or more.
error-presence-in-order = The last day cannot be before the first day.
error-presence-before-birth = This time begins after you were born. Only times before your birth count, so remove it or check the year.
error-service-in-order = The last day cannot be before the first day.
error-interpreter-signed = This is not the name you gave for the interpreter. Sign with that name, or go back and correct it.
error-preparer-signed = This is not the name you gave for the preparer. Sign with that name, or go back and correct it.

# Warnings: what happens if you go on

warning-unsure = The rules are different for each year of birth, and the fee is not given back. Do not pay yet. First talk to an immigration lawyer or an accredited representative. You can fill in the form meanwhile: your answers are saved.
warning-former-law = You were 18 or older when today’s law began in 2001, so an older law counts for you. It usually asks that both parents were naturalized before you turned 18. After a divorce or a death, it asks this only of the parent who had custody. Do not pay yet. First talk to an immigration lawyer or an accredited representative.
warning-former-law-resident = The older law usually asks that you came here as a permanent resident before you turned 18. Without it, the agency will likely deny the application and keep the fee. Do not pay yet. First talk to an immigration lawyer or an accredited representative.
warning-former-law-custody = The older law often asks that you lived with the parent who was naturalized. Do not pay yet. First talk to an immigration lawyer or an accredited representative.
warning-lost-residence = If you lost your status before you became a citizen, the agency will likely deny the application and keep the fee. Do not pay yet. First talk to an immigration lawyer or an accredited representative.
warning-adopted-late = As a rule, an adoption after the 16th birthday does not make you a citizen. There is one exception: The same parents also adopted your brother or sister, and you were adopted before you turned 18. Do not pay yet. First talk to an immigration lawyer or an accredited representative.
warning-adoption-incomplete = Only a final adoption makes a citizen. If you are still under 18, ask a court in your state to adopt again before you file. Otherwise the agency will likely deny the application and keep the fee.
warning-out-of-wedlock-father = You have to prove that your father was or became your parent by law. For example, he recognized you before you turned 18. Sometimes you also have to prove that he agreed to support you. Send that proof with this form.
warning-parent-lost = Perhaps this parent was no longer a citizen at the time that counts for you. Then the agency will likely deny the application. Do not pay yet. First talk to an immigration lawyer or an accredited representative.
warning-presence-short-of-five = The times you gave add up to { $presence-days } days in all, { $presence-days-from-14 } of them after this parent turned 14. The law usually asks for 1,826 days (5 years), 730 of them (2 years) after 14. Add what is missing, or say at the end what else counts, such as service abroad. With too few days the agency denies the application and keeps the fee.
warning-presence-short-of-ten = The times you gave add up to { $presence-days } days in all, { $presence-days-from-14 } of them after this parent turned 14. For somebody born before November 14, 1986 the law usually asks for 3,652 days (10 years), 1,826 of them (5 years) after 14. Add what is missing, or say at the end what else counts, such as service abroad. With too few days the agency denies the application and keeps the fee.
warning-lives-abroad = You have to come to the United States for the interview and the oath. Add two photos. For a passport, a U.S. embassy or consulate can help you where you live.

# Stops

stop-has-certificate = This is not the form you need
    .body = You already had a certificate. The agency makes no second one with this form, and would keep the fee.
    .next =
        If your certificate is lost, damaged or wrong, file Form N-565. A U.S. passport is proof, too.

        If you never had one, go back and change your answer.
stop-born-here = You do not need this form
    .body = If you were born in the United States, you are a citizen by birth. The certificate of citizenship is only for people who were born abroad, and the fee would be lost.
    .next =
        Ask the state where you were born for a birth certificate, or apply for a U.S. passport at travel.state.gov.

        If you chose the wrong country, go back and change it.
stop-stepchild = Stepchildren do not become citizens through a stepparent
    .body = The law counts only parents by birth and by adoption. If you filed now, the agency would deny the application and keep the fee.
    .next =
        If your other parent is a citizen, go back and answer for that parent.

        If your stepparent adopted you before you turned 16, go back and choose “This parent adopted me”.

        Otherwise, look at Form N-400: as a permanent resident of 18 or older you can apply for yourself.
stop-parent-too-late = You did not become a citizen through this parent
    .body = Your parent was naturalized after you turned 18. By law, only children under 18 become citizens with a parent. If you filed now, the agency would deny the application and keep the fee.
    .next =
        If your other parent became a citizen before you turned 18, go back and answer for that parent.

        Otherwise, look at Form N-400: as a permanent resident you can apply for yourself.

        If you typed a date wrong, go back and change it.
stop-never-resident = You need a green card first
    .body = To become a citizen after birth, you must have been a permanent resident before you turned 18. If you filed now, the agency would deny the application and keep the fee.
    .next =
        For a child under 18, the parent who is a citizen files Form I-130 first. When the child gets the green card and lives here with that parent, the child is a citizen, and you can come back to this form.

        If you are 18 or older, a lawyer or accredited representative can tell you which way is open to you.

        If you were a citizen at birth, or did have a green card, go back and change your answer.
stop-resident-too-late = You did not become a citizen as a child
    .body = You became a permanent resident after you turned 18. By then, the law no longer makes somebody a citizen through a parent. If you filed now, the agency would deny the application and keep the fee.
    .next =
        Look at Form N-400: as a permanent resident you can apply for yourself.

        If you were a citizen at birth, go back to “When did you become a U.S. citizen?”. If you typed a date wrong, change it.
stop-no-custody = You did not become a citizen in this way
    .body = The law asks that the child lives here in the legal and physical custody of the parent who is a citizen. If you filed now, the agency would deny the application and keep the fee.
    .next =
        Custody that parents share counts, and so does living together as a family. If that fits, go back and change your answer.

        If the child is under 18 and moves in with this parent, come back to this form then.

        Otherwise, look at Form N-400: permanent residents can apply for themselves at 18.
stop-child-abroad = You need another form for a child who lives abroad
    .body = Form N-600 is for children who live in the United States. If you filed it now, the agency would deny it and keep the fee.
    .next =
        File Form N-600K. The child comes to the United States for the interview and must take the oath before turning 18, so do not wait.

        If the child lives here, go back and change your answer.
stop-denied-before = You cannot file this form a second time
    .body = After a denial, the agency rejects every new Form N-600 for the same person.
    .next =
        Ask the agency to look at the old case again, with Form I-290B and your new proof. A lawyer or accredited representative can help you, most of all when the time for it has passed.

        Or apply for a U.S. passport: the State Department decides on its own.

        If it was not denied, go back and change your answer.
stop-waiting = Your first application is still open
    .body = The agency decides on one application only. A second one costs the fee again and does not make it faster.
    .next =
        Follow your first case with its receipt number. You can add documents to it, and ask about it if it takes longer than usual.

        If it is decided, go back and change your answer.

# Evidence

evidence-birth-certificate = Your birth certificate
    .help = The one that names your parents, from the office that keeps the records.
    .why = It shows who your parents are, and how old you are.
evidence-parent-birth-certificate = Your citizen parent’s U.S. birth certificate
    .help = Or the page of a valid U.S. passport with the photo.
    .why = It shows that this parent is a citizen.
evidence-parent-certificate = Proof that your citizen parent is a citizen
    .help = A certificate of naturalization or citizenship, a Consular Report of Birth Abroad, or the page of a U.S. passport with the photo.
    .why = It shows that this parent is a citizen, and since when.
evidence-other-parent-certificate = Proof that your other parent is a citizen
    .help = A certificate, a U.S. birth certificate or the page of a U.S. passport with the photo.
    .why = If both parents are citizens, you have less to prove.
evidence-card-copy = A copy of your permanent resident card, both sides
    .help = If you have no card any more, the stamp in your passport or another paper about your residence.
    .why = It shows that you were a permanent resident, and since when.
evidence-marriage-certificate = Your parents’ marriage certificate
    .help = From the office that keeps the records.
    .why = It shows that your parents were married.
evidence-marriages-ended = The papers that ended your parents’ earlier marriages
    .help = Divorce decrees, annulment decrees or death certificates.
    .why = A marriage counts only if the earlier ones had ended.
evidence-lived-together = Proof that you lived here with your citizen parent before 18
    .help = For example school or medical records with the address, or tax returns that list you.
    .why = A person who became a citizen after birth had to live with this parent.
evidence-custody-order = The papers about custody
    .help = The divorce decree or court order that says with whom you were to live.
    .why = Your parents live apart, so the agency must see who had legal custody.
evidence-legitimation = Proof that your father is your parent by law
    .help = For example a birth certificate that was changed to name him, a sworn recognition, or a court order, from before you turned 18. For citizenship at birth also his written promise to support you, if there is one.
    .why = Your parents were not married when you were born.
evidence-presence = Proof that your parent was in the United States before you were born
    .help = For example school, work, tax, rent, military or Social Security records that cover the times you gave.
    .why = You are a citizen since birth only if this parent had been here long enough.
evidence-parent-service = Your parent’s service record
    .help = For example DD Form 214, or a letter from the unit.
    .why = Honorable service abroad can count like time in the United States.
evidence-adoption-decree = Your adoption decree
    .help = Every page, with the stamp or seal.
    .why = It shows that the adoption is full and final.
evidence-readoption-decree = The decree of the second adoption
    .help = Every page, with the stamp or seal.
    .why = It makes the first adoption final in the United States.
evidence-name-documents = The documents that changed your name
    .help = For example a marriage certificate or court order, if your name was changed by law.
    .why = They connect your names with each other.
evidence-earlier-application = Letters about your earlier application, if you have them
    .help = For example the receipt, or the notice that it was withdrawn or rejected.
    .why = They show that it was never denied.
evidence-service-record = Proof of your military service
    .help = For example your military ID, DD Form 214, or a letter from your unit.
    .why = Members and veterans do not pay. This proves it.
evidence-guardianship = The court paper that names the legal guardian
    .help = Every page, with the court’s stamp or seal.
    .why = It shows that the guardian may file.
evidence-photos = Two identical passport-style photos
    .help = In color, 2 by 2 inches, with a white background, taken in the last 30 days.
    .why = You live abroad, where the agency may not be able to take your photo.
evidence-g-28 = Form G-28, signed by you and your representative
    .help = Your representative prepares it. Without it, the agency writes only to you.
    .why = It allows the agency to talk with your representative.

# Fees

fee-filing = Filing fee
    .why = The agency charges this when you file online. On paper it is $1,385. It is not given back, even if the application is denied. If you cannot pay it, you can ask for a fee waiver with Form I-912, but only by filing on paper, not here.
fee-forces = No fee: member or veteran of the armed forces
    .why = Members and veterans of the U.S. armed forces pay nothing for a certificate of their own.
fee-adult-adoptee = No fee: adopted, and 18 or older
    .why = Adults who became citizens by adoption as children do not pay. If the agency finds that the adoption does not count, it can ask you for the fee.

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
