# Form I-130 in English, with Form I-130A. Plain words, short sentences; "you" is the person who files, "your relative" the
# person it is for, also when that is a husband or wife.

form-name = Form I-130
form-title = Ask for a family member to live in the United States
form-for-whom =
    For U.S. citizens who want a husband, wife, child, parent, brother or sister to live here. For parents, brothers and sisters you must be 21 or older.
    For permanent residents (green card holders) who want a husband, wife or unmarried child to live here.
    One petition is for one relative. For each other relative you file another petition, and pay again.
    For a husband or wife, the extra Form I-130A is part of it. It is asked here, too, and costs nothing more.
    It is not for a fiancé or fiancée, and not for grandparents, grandchildren, uncles, aunts, cousins or in-laws.
form-time = About 75 minutes, or 100 for a husband or wife. You can stop at any time: your answers are saved.
form-ready =
    Proof of your status: your birth certificate, passport, certificate of naturalization or citizenship, or both sides of your green card.
    Proof of how you are related: marriage or birth certificates, adoption papers, and the papers that ended earlier marriages.
    Your addresses and jobs of the last 5 years, with dates. For a husband or wife, theirs, too.
    Your relative’s full name, date and place of birth, address and passport. If your relative is in the United States: the date of arrival and the I-94 number.
    Names, dates and places of birth of your parents. For a husband or wife, also of their parents.
    For a husband or wife: a photo like a passport photo of each of you, and papers that show your life together.
    For a document in another language: a full English translation, signed by the translator.
    A card or bank account to pay the fee. There is no way to have this fee waived.
form-after =
    You get a receipt number as soon as you file. Keep it: it is how you follow your case. The day you file can be your relative’s place in line.
    The agency may write to ask for another document. You answer in your account.
    The petition alone gives your relative no right to come, stay or work. It shows that you are related.
    When it is approved and a visa is free, your relative applies for a green card here, or for an immigrant visa at a U.S. embassy or consulate. For some relatives the wait is many years.

section-start = Can you file for this relative?
section-you = About you
section-status = Your citizenship or residence
section-homes = Where you have lived
section-work = Your work
section-marriages = Your marriages
section-parents = Your parents
section-description = What you look like
section-relative = About your relative
section-relative-homes = Where your relative lives
section-relative-family = Your relative’s family
section-relative-travel = Travel and immigration
section-relative-work = Your relative’s work
section-spouse = For your husband or wife (Form I-130A)
section-next = What comes next
section-contact = Where to reach you
section-helpers = Language and help with this form
section-spouse-helpers = How your husband or wife signs (Form I-130A)
section-closing = Before you sign

# Can you file for this relative?

relative = Which family member are you filing for?
    .help = Choose how this person is related to you. One petition is for one person. If you want to file for more, begin with one.
    .why = The law names the relatives you can file for. Most questions after this depend on it.
    .missing = Choose who the petition is for
    .option-spouse = My husband or wife
    .option-spouse-hint = You are married now.
    .option-child = My son or daughter
    .option-child-hint = Of any age, also a stepchild or adopted child.
    .option-parent = My mother or father
    .option-parent-hint = Also a stepparent or adoptive parent.
    .option-sibling = My brother or sister
    .option-sibling-hint = Also half siblings, or by adoption. The wait is usually many years.
    .option-fiance = My fiancé or fiancée
    .option-fiance-hint = You are not married yet.
    .option-other = Somebody else
    .option-other-hint = For example a grandparent, cousin, in-law or friend.

standing = What is your status in the United States?
    .help = Your own status, not your relative’s.
    .why = A citizen can file for more relatives than a permanent resident.
    .missing = Choose your status
    .option-citizen = U.S. citizen
    .option-resident = Permanent resident (green card)
    .option-resident-hint = Also a conditional resident with a 2-year card.
    .option-national = U.S. national, but not a citizen
    .option-national-hint = For example, born in American Samoa.
    .option-none = None of these

date-of-birth = What is your date of birth?
    .name = Your date of birth
    .help = As on your passport or birth certificate.
    .why = You must be 21 to file for a parent, brother or sister.
    .missing = Enter your date of birth

relative-birth = What is your relative’s date of birth?
    .name = Your relative’s date of birth
    .help = As on the passport or birth certificate. If no paper names the day, give your best guess, and explain it at the end.
    .why = For a child, the age decides how long the wait for a visa is.
    .missing = Enter your relative’s date of birth

relative-marital = What is your relative’s marital status?
    .help = Choose what is true today. For your own husband or wife, choose “Married”, unless you have separated.
    .why = For a married son or daughter only a citizen can file.
    .missing = Choose your relative’s marital status
    .option-single = Never married
    .option-married = Married
    .option-divorced = Divorced
    .option-widowed = Widowed
    .option-separated = Separated
    .option-separated-hint = Still married, but living apart.
    .option-annulled = Marriage annulled

kinship = Which of these is true for you as parent and child?
    .help = “The child” is the younger of the two of you, even when grown up.
    .why = It decides which papers prove that you are related.
    .missing = Choose how you are parent and child
    .option-in-wedlock = The parents were married to each other when the child was born
    .option-out-of-wedlock = The parents were not married to each other when the child was born
    .option-step = Stepparent and stepchild
    .option-step-hint = One of you is married to, or was married to, the other’s mother or father.
    .option-adopted = By adoption
    .option-adopted-hint = But not as an orphan, and not under the Hague Adoption Convention.
    .option-orphan = Adopted, or to be adopted, as an orphan or under the Hague Adoption Convention

step-wedding = When was the wedding that made you stepparent and stepchild?
    .name = The date of that wedding
    .help = The date on the marriage certificate.
    .why = A stepchild counts if the wedding was before the child turned 18.
    .missing = Enter the date of the wedding

adopted-sibling = Are you brothers or sisters by adoption?
    .help = Answer yes if one of you was adopted into the family of the other.
    .why = Then the adoption papers show that you are related.
    .missing = Choose yes or no

page-adoption = The adoption
adoption-date = On what day was the adoption final?
    .name = The day the adoption was final
    .help = The date of the court’s decision, or of the entry in the official register.
    .why = As a rule, an adoption counts if it was final before the child turned 16.
    .missing = Enter the day of the adoption
two-years-together = Has the adopted child lived with the adoptive parents, and in their legal custody, for at least 2 years?
    .help = The time before the adoption and after it counts. There may be breaks in it.
    .why = As a rule, the adoption counts only after these 2 years.
    .missing = Choose yes or no

status-by-adoption = Did you get your own green card or citizenship because somebody adopted you?
    .help = Most people answer no.
    .why = Then the law sees only your adoptive family as your family.
    .missing = Choose yes or no

# About you

legal-name = What is your full legal name?
    .help = As on your passport, certificate or green card.
    .why = The agency compares it with its records.
    .missing = Enter your full legal name

has-other-names = Have you ever used another name?
    .help = For example a maiden name, a nickname or another spelling.
    .why = Older records and certificates can be under that name.
    .missing = Choose yes if you have used another name

page-other-names = Your other names
other-names = Other names
    .help = Add each name once.
    .why = Older records and certificates can be under these names.
    .add = Add another name
    .row = Name { $number }
    .remove = Remove name { $number }
other-name = What other name have you used?
    .help = As it was written then.
    .why = Older records can be under that name.
    .missing = Enter the name

sex = What is your sex?
    .help = As on your passport or birth certificate.
    .why = It is part of what identifies you.
    .missing = Choose your sex
    .option-male = Male
    .option-female = Female

page-birthplace = Where were you born?
birth-city = City, town or village of birth
    .name = City, town or village of birth
    .help = As on your birth certificate.
    .why = Your birthplace is part of your record.
    .missing = Enter the city, town or village where you were born
birth-country = Country of birth
    .help = As the country is called today, or was called then.
    .why = Your birthplace is part of your record.
    .missing = Choose the country where you were born

a-number = What is your A-Number?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = It is on your green card after “USCIS#” or “A#”.
    .why = It is the number of your file.
    .missing = Enter your A-Number

a-number-if-any = What is your A-Number, if you have one?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = Leave it blank if you were born a citizen. After naturalization, it is on your certificate.
    .why = It is the number of your file.

page-your-numbers = Numbers you may have
    .intro = Leave blank what you do not have.
online-account-number = Your online account number
    .hint = 12 digits
    .help = It is on the account notice the agency mails. It is not a receipt number.
    .why = It links this petition with cases you already have online.
ssn = Your Social Security number
    .hint = 9 digits
    .help = It is on your Social Security card.
    .why = It tells you apart from people with the same name.

# Your citizenship or residence

citizen-by = How did you become a U.S. citizen?
    .help = Choose what happened first.
    .why = It decides which paper proves that you are a citizen.
    .missing = Choose how you became a citizen
    .option-birth = I was born in the United States
    .option-birth-hint = Or in Puerto Rico, Guam, U.S. Virgin Islands or Northern Mariana Islands.
    .option-naturalization = I was naturalized
    .option-naturalization-hint = You took the Oath of Allegiance at a ceremony.
    .option-parents = Through my parents
    .option-parents-hint = Born abroad to a citizen, or a parent naturalized when you were a child.

has-certificate = Do you have a certificate of naturalization or of citizenship?
    .help = A passport is not a certificate.
    .why = With its number, the agency finds the proof by itself.
    .missing = Choose yes or no

page-certificate = Your certificate
certificate-number = Certificate number
    .help = The number printed in red, usually at the top right.
    .why = With it, the agency finds your record.
    .missing = Enter the certificate number
certificate-place = Place where it was issued
    .hint = For example Houston, TX
    .help = The city and state on the certificate.
    .why = It tells which office holds the record.
    .missing = Enter the place where it was issued
certificate-date = Date it was issued
    .name = The date on the certificate
    .help = The date on the certificate.
    .why = The agency compares it with its record.
    .missing = Enter the date on the certificate

page-admission = Your permanent residence
    .intro = Both answers are on the front of your green card.
class-of-admission = Class of admission
    .hint = Letters and numbers, for example IR1, F21 or DV1
    .help = The code under “Category”.
    .why = It says how you became a resident.
    .missing = Enter the code from your card, such as IR1
date-of-admission = Date you became a permanent resident
    .name = The date you became a permanent resident
    .help = The date after “Resident Since”.
    .why = The agency compares it with its record.
    .missing = Enter the date you became a permanent resident

page-admission-place = Where you became a resident
    .intro = Where you entered with your immigrant visa, or the office that approved your green card here.
admission-city = City or town
    .help = If you do not remember, give the nearest big city.
    .why = It tells which office holds the record.
    .missing = Enter the city or town
admission-state = State
    .help = The state of that city.
    .why = It tells which office holds the record.
    .missing = Choose the state

resident-by-marriage = Did you become a permanent resident by marrying a citizen or a permanent resident?
    .help = Answer yes even if that marriage has ended.
    .why = For some years after it, the agency looks more closely at a new marriage.
    .missing = Choose yes or no

# Where you have lived

mailing = Where should the agency send your mail?
    .help = If someone else’s name is on the mailbox, add it under “In care of”.
    .why = A letter that gets lost can delay the case for months.
    .missing = Enter your mailing address

lives-at-mailing = Do you live at your mailing address?
    .help = Say no if you use a P.O. box or someone else’s address for your mail.
    .why = The agency needs to know where you live, too.
    .missing = Choose yes or no

home = Where do you live?
    .help = Give the street address of your home, not a P.O. box.
    .why = The agency needs to know where you live, too.
    .missing = Enter the address where you live

home-since = When did you move into the home where you live now?
    .name = The date you moved in
    .help = If you do not remember the day, give your best guess.
    .why = The agency wants to see where you lived in the last 5 years.
    .missing = Enter the date you moved in

page-past-homes = Where you lived before
    .intro = Begin with your last address before this one, and go back 5 years. Name places abroad, too.
past-homes = Earlier addresses
    .help = One place after the other, with no time left out.
    .why = The agency compares it with your other papers.
    .add = Add another address
    .row = Address { $number }
    .remove = Remove address { $number }
    .now = Where you live now
    .gap = Your addresses leave out { $days }. The agency may write to you, and the case takes longer. Add the missing place, also if it was abroad or with friends.
past-home = Where did you live?
    .help = Give the street, too, not a P.O. box.
    .why = It is part of your last 5 years.
    .missing = Enter the address
past-home-from = When did you move in?
    .name = The date you moved in
    .help = Your best guess is enough.
    .why = It shows that no time is left out.
past-home-to = When did you move out?
    .name = The date you moved out
    .help = Usually the day you moved into the next home.
    .why = It shows that no time is left out.

# Your work

page-activity = Your work today
activity = Do you work now?
    .help = If you have more than one job, choose the main one, and name the others at the end.
    .why = The petition asks for your work of the last 5 years.
    .missing = Choose if you work now
    .option-employed = I work for someone
    .option-self-employed = I work for myself
    .option-unemployed = I do not work
    .option-unemployed-hint = For example, you study, have retired, look for work or care for your family.
activity-since = Since when?
    .name = The date since when
    .help = If you do not remember the day, give your best guess.
    .why = It shows how far back your list has to go.
    .missing = Enter since when

page-workplace = Where you work
employer = Name of the employer
    .help = The name on your pay stub.
    .why = The agency may check it.
    .missing = Enter the name of the employer
occupation = Your occupation
    .help = For example cook, driver or nurse.
    .why = It is part of your work history.
    .missing = Enter your occupation
workplace = Address of your work
    .help = If you work for yourself at home, give your home.
    .why = It is part of your work history.
    .missing = Enter the address of your work

page-past-jobs = Your work before
    .intro = Go back 5 years. Add the times without work, too.
past-jobs = Earlier jobs and times without work
    .help = One after the other, with no time left out.
    .why = The agency compares it with other records.
    .add = Add another job or time
    .row = Entry { $number }
    .remove = Remove entry { $number }
    .now = What you do now
    .gap = Your jobs leave out { $days }. The agency may write to you, and the case takes longer. Add the missing time, also if you did not work.
past-activity = Did you work?
    .help = Times without work count, too.
    .why = It shows that no time is left out.
    .missing = Choose if you worked
    .option-employed = I worked for someone
    .option-self-employed = I worked for myself
    .option-unemployed = I did not work
past-employer = Name of the employer
    .help = The name at that time.
    .why = The agency may check it.
    .missing = Enter the name of the employer
past-occupation = Your occupation
    .help = For example cook, driver or nurse.
    .why = It is part of your work history.
    .missing = Enter your occupation
past-workplace = Address of the work
    .help = As far as you know it.
    .why = It is part of your work history.
    .missing = Enter the address of the work
past-job-from = When did it begin?
    .name = The date it began
    .help = Your best guess is enough.
    .why = It shows that no time is left out.
past-job-to = When did it end?
    .name = The date it ended
    .help = Your best guess is enough.
    .why = It shows that no time is left out.

# Your marriages

marital = Are you married?
    .help = Choose what is true today. If you file for a husband or wife and that marriage has ended, you cannot file for this person any more.
    .why = Marriages show who belongs to your family.
    .missing = Choose your marital status
    .option-single = I have never been married
    .option-married = Married
    .option-divorced = Divorced
    .option-widowed = Widowed
    .option-separated = Separated
    .option-separated-hint = Still married, but living apart.
    .option-annulled = Marriage annulled

times-married = How many times have you been married?
    .name = The number of your marriages
    .help = Count every marriage anywhere, also annulled ones and the current one.
    .why = The agency checks that each earlier marriage has ended.
    .missing = Enter how many times you have been married

page-wedding = Your current marriage
wedding-date = Date of your marriage
    .name = The date of your marriage
    .help = As on the marriage certificate.
    .why = For a husband or wife it matters: if you have been married for less than 2 years when the green card is given, the card is good for 2 years at first.
    .missing = Enter the date of your marriage
wedding-place = Place of your marriage
    .help = Where the wedding was, as on the certificate.
    .why = It shows which authority made the certificate.
    .missing = Enter the place of your marriage

spouse-name = What is the name of your husband or wife?
    .help = The full legal name.
    .why = The petition asks for all your husbands or wives.
    .missing = Enter the name

page-past-spouses = Your earlier marriages
past-spouses = Earlier husbands or wives
    .help = Add each of them, the last one first. Do not add the current one.
    .why = A marriage counts only if every earlier one had ended.
    .add = Add another one
    .row = Earlier marriage { $number }
    .remove = Remove earlier marriage { $number }
past-spouse = Name of the earlier husband or wife
    .help = The full name, as well as you know it.
    .why = The agency compares it with the paper that ended the marriage.
    .missing = Enter the name
marriage-ended = When did that marriage end?
    .name = The date the marriage ended
    .help = The day of the divorce, annulment or death.
    .why = It must be before the next marriage began.
    .missing = Enter the date the marriage ended

# Your parents

page-parents = Your parents
    .intro = Give both parents if you know them, also if they have died. Leave blank what you do not know.
parents = Parents
    .help = The parents on your birth certificate, or your adoptive parents.
    .why = Parents’ names show who is related to whom.
    .add = Add your other parent
    .row = Parent { $number }
    .remove = Remove parent { $number }
parent-name = Name of this parent
    .help = For your mother, the name before she married is best.
    .why = It is compared with your birth certificate.
    .missing = Enter the name of this parent
parent-sex = Is this parent your mother or your father?
    .help = For an adoptive or stepparent, choose in the same way.
    .why = The form asks for the parent’s sex.
    .missing = Choose mother or father
    .option-male = Father (male)
    .option-female = Mother (female)
parent-birth = When was this parent born?
    .name = This parent’s date of birth
    .help = Leave it blank if you do not know it.
    .why = It tells people of the same name apart.
parent-birth-country = Country where this parent was born
    .help = Leave it blank if you do not know it.
    .why = It is part of the family record.
parent-city = City, town or village where this parent lives
    .help = If this parent has died, write “Deceased” and the year. If you do not know, write “Unknown”.
    .why = It is part of the family record.
    .missing = Enter the city, “Deceased”, or “Unknown”
parent-country = Country where this parent lives
    .help = Leave it blank if this parent has died or you do not know.
    .why = It is part of the family record.

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

# About your relative

relative-name = What is your relative’s full legal name?
    .help = As in the passport, in the letters we use in English.
    .why = The visa or green card is made in this name.
    .missing = Enter your relative’s full legal name

relative-has-other-names = Has your relative ever used another name?
    .help = For example a maiden name, a nickname or another spelling.
    .why = Older records and certificates can be under that name.
    .missing = Choose yes if your relative has used another name

page-relative-other-names = Your relative’s other names
relative-other-names = Other names
    .help = Add each name once.
    .why = Older records and certificates can be under these names.
    .add = Add another name
    .row = Name { $number }
    .remove = Remove name { $number }
relative-other-name = What other name has your relative used?
    .help = As it was written then.
    .why = Older records can be under that name.
    .missing = Enter the name

relative-sex = What is your relative’s sex?
    .help = As in the passport.
    .why = It is part of what identifies your relative.
    .missing = Choose your relative’s sex
    .option-male = Male
    .option-female = Female

page-relative-birthplace = Where was your relative born?
relative-birth-city = City, town or village of birth
    .name = City, town or village of birth
    .help = As on the birth certificate.
    .why = It is compared with the birth certificate.
    .missing = Enter the city, town or village where your relative was born
relative-birth-country = Country of birth
    .help = As the country is called today, or was called then.
    .why = For some relatives the country of birth decides how long the wait for a visa is.
    .missing = Choose the country where your relative was born

page-relative-numbers = Numbers your relative may have
    .intro = Many relatives abroad have none of these. Leave blank what your relative does not have.
relative-a-number = A-Number
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = It is on letters and cards from U.S. immigration.
    .why = It is the number of your relative’s file.
relative-account-number = Online account number
    .hint = 12 digits
    .help = Your relative’s own, not yours.
    .why = It links the petition with cases your relative has online.
relative-ssn = U.S. Social Security number
    .hint = 9 digits
    .help = Only a number from the United States.
    .why = It tells your relative apart from people with the same name.

other-letters = Does your relative’s language use other letters than English?
    .help = For example Arabic, Chinese, Russian, Hindi or Korean.
    .why = Then the name and address are sent in those letters, too.
    .missing = Choose yes or no

page-native-words = Name and address in your relative’s own letters
    .intro = Type them in the letters of that language, or copy them from a message.
native-name = Your relative’s name
    .help = As it is written at home.
    .why = The embassy compares it with papers from there.
    .missing = Enter the name in the letters of that language
native-address = Your relative’s address abroad
    .help = The country is chosen from the list.
    .why = Letters from the embassy may go there.
    .missing = Enter the address in the letters of that language

other-petitioner = Has anyone else ever filed a petition for your relative?
    .help = For example another family member or an employer. Ask your relative.
    .why = An earlier petition can give your relative an earlier place in line.
    .missing = Choose yes, no or do not know
    .option-yes = Yes
    .option-no = No
    .option-unknown = Neither I nor my relative knows

# Where your relative lives

relative-home = Where does your relative live now?
    .help = Give the home address, also abroad. If the home has no street name or number, write “None” as the street.
    .why = The country decides what is asked next, and where the case goes.
    .missing = Enter your relative’s home address

us-home = Where in the United States will your relative live?
    .help = It is a plan, and may change.
    .why = The green card is mailed to an address in the United States.
    .missing = Choose where your relative will live
    .option-same = At the address just given
    .option-with-you = With me, at my address
    .option-elsewhere = At another address
    .option-unknown = We do not know yet

us-address = What is that address in the United States?
    .help = The home your relative plans to live in.
    .why = The green card is mailed to an address in the United States.
    .missing = Enter the address

has-foreign-home = Does your relative also have an address outside the United States?
    .help = For example the home of the family there.
    .why = Papers from abroad may name it.
    .missing = Choose yes or no

foreign-home = What is your relative’s address outside the United States?
    .help = If the home has no street name or number, write “None” as the street.
    .why = Papers from abroad may name it.
    .missing = Enter the address

page-relative-reach = How can your relative be reached?
    .intro = Leave blank what your relative does not have. Numbers abroad begin with + and the number of the country.
relative-phone = Daytime phone number
    .hint = For example +52 55 5555 0123
    .help = With the number of the country, if it is abroad.
    .why = The embassy or the agency may call.
relative-mobile = Mobile phone number
    .help = It may be the same number.
    .why = The embassy or the agency may call.
relative-email = E-mail address
    .hint = For example name@example.com
    .help = One that your relative reads often.
    .why = News about the visa often comes by e-mail.

together = Do you and your husband or wife live together?
    .help = Also count a home you shared abroad.
    .why = A shared home is good proof of a real marriage. A couple that has to live apart can prove it in other ways.
    .missing = Choose if you live together
    .option-now = Yes, we live together now, in my home
    .option-before = Not now, but we have lived together
    .option-never = We have never lived together

shared-home = What was the last address where you lived together?
    .help = Also abroad. A long visit counts if it was your home.
    .why = It helps to prove a real marriage.
    .missing = Enter the last address where you lived together

page-shared-time = When did you live together there?
shared-from = From when?
    .name = The date you began to live together there
    .help = Your best guess is enough.
    .why = It helps to prove a real marriage.
    .missing = Enter the date you began to live together there
shared-to = Until when?
    .name = The date you last lived together there
    .help = Your best guess is enough.
    .why = It helps to prove a real marriage.
    .missing = Enter the date you last lived together there

# Your relative's family

relative-times-married = How many times has your relative been married?
    .name = The number of your relative’s marriages
    .help = Count every marriage anywhere, also annulled ones and the current one.
    .why = The agency checks that each earlier marriage has ended.
    .missing = Enter how many times your relative has been married

page-relative-wedding = Your relative’s current marriage
relative-wedding-date = Date of the marriage
    .name = The date of the marriage
    .help = As on the marriage certificate.
    .why = It is part of your relative’s family record.
    .missing = Enter the date of the marriage
relative-wedding-place = Place of the marriage
    .help = As on the marriage certificate.
    .why = It is part of your relative’s family record.
    .missing = Enter the place of the marriage

relative-spouse-name = What is the name of your relative’s husband or wife?
    .help = The full legal name.
    .why = For some relatives, husband, wife and children may come along.
    .missing = Enter the name

page-relative-past-spouses = Your relative’s earlier marriages
relative-past-spouses = Earlier husbands or wives
    .help = Add each of them, the last one first. Do not add the current one.
    .why = A marriage counts only if every earlier one had ended.
    .add = Add another one
    .row = Earlier marriage { $number }
    .remove = Remove earlier marriage { $number }
relative-past-spouse = Name of the earlier husband or wife
    .help = The full name, as well as you know it.
    .why = The agency compares it with the paper that ended the marriage.
    .missing = Enter the name
relative-marriage-ended = When did that marriage end?
    .name = The date the marriage ended
    .help = The day of the divorce, annulment or death.
    .why = It must be before the next marriage began.
    .missing = Enter the date the marriage ended

has-family = Does your relative have children, or a husband or wife?
    .help = Count children of every age, everywhere, also stepchildren and adopted ones. If your relative is your own husband or wife, do not count yourself.
    .why = Some of them may be able to come with your relative. A child that is not named now can have trouble later.
    .missing = Choose yes or no

page-family = Your relative’s husband or wife and children
family = Husband or wife and children
    .help = Add each person once, also those who will not come.
    .why = A child that is not named now can have trouble later.
    .add = Add another person
    .row = Person { $number }
    .remove = Remove person { $number }
member-name = Name
    .help = The full legal name.
    .why = It is compared with the certificates.
    .missing = Enter the name
member-relation = Who is this person to your relative?
    .help = Think of your relative, not of yourself.
    .why = It decides who may come along.
    .missing = Choose who this person is
    .option-spouse = Husband or wife
    .option-child = Son or daughter
    .option-stepchild = Stepson or stepdaughter
    .option-adopted = Adopted son or daughter
member-birth = Date of birth
    .name = The date of birth
    .help = As on the birth certificate.
    .why = Only children under 21 may come along.
member-birth-country = Country of birth
    .help = As the country is called today, or was called then.
    .why = It is part of the family record.

# Travel and immigration

ever-in-us = Has your relative ever been in the United States?
    .help = Count every visit, also as a child or without papers.
    .why = The agency compares it with its records.
    .missing = Choose yes or no

page-arrival = Your relative’s last arrival
    .intro = Think of the last time your relative came to the United States.
arrival-class = With which visa or permission did your relative arrive?
    .hint = For example B2 for a visitor, F1 for a student
    .help = The code on the visa or stamp. If your relative came without inspection at the border, write EWI. For parole, write PAR.
    .why = It decides if your relative can apply for a green card here.
    .missing = Enter the code, such as B2
arrival-date = When did your relative arrive?
    .name = The date of arrival
    .help = The date of the stamp or of Form I-94. If there is none, give your best guess.
    .why = The agency compares it with its records.
    .missing = Enter the date of arrival

i-94 = What is your relative’s I-94 number?
    .hint = 11 characters
    .help = It can be looked up for free at i94.cbp.dhs.gov. Leave it blank if there is none.
    .why = It is the record of the arrival.

stay = How long may your relative stay?
    .help = It is on Form I-94.
    .why = Time beyond the allowed stay can matter later.
    .missing = Choose how long
    .option-until = Until a certain day
    .option-duration = “D/S”, as long as the status lasts
    .option-duration-hint = Usual for students and exchange visitors.
    .option-none = There is no Form I-94
    .option-none-hint = For example, your relative came without inspection at the border.

stay-until = Until which day?
    .name = The last day of the stay
    .help = The day on Form I-94, also if it has passed.
    .why = Time beyond the allowed stay can matter later.
    .missing = Enter the day

travel-documents = Which travel documents does your relative have?
    .help = Choose all that fit, also if they have expired.
    .why = The embassy or the agency compares them with its records.
    .missing = Choose at least one answer
    .option-passport = A passport
    .option-other = Another travel document
    .option-other-hint = For example, for refugees or stateless people.
    .option-none = None

page-travel-document = Your relative’s passport or travel document
passport-number = Passport number
    .help = Copy it from the page with the photo.
    .why = It identifies your relative.
    .missing = Enter the passport number
document-number = Number of the other travel document
    .help = Copy it from the document.
    .why = It identifies your relative.
    .missing = Enter the number of the document
document-country = Country that issued it
    .help = If there are two documents, think of the one that expires last.
    .why = It shows which authority made the document.
    .missing = Choose the country
document-expires = Date it expires
    .name = The date it expires
    .help = Give it also if the date has passed.
    .why = A visa can only be put into a valid document.
    .missing = Enter the date it expires

relative-proceedings = Has your relative ever been in immigration proceedings?
    .help = That is a case before a U.S. immigration judge. Answer yes even if it was long ago or ended well.
    .why = The agency sees these cases in its records.
    .missing = Choose yes or no

page-proceedings = The proceedings
    .intro = If there were several, give the last one here, and name the others at the end.
proceedings-kind = What kind of proceedings?
    .help = It is on the papers of the court. Since 1997 it is nearly always removal.
    .why = Each kind has its own rules.
    .missing = Choose at least one kind
    .option-removal = Removal
    .option-exclusion = Exclusion or deportation
    .option-rescission = Taking back a green card (rescission)
    .option-other = Another court case about immigration
proceedings-city = City of the court
    .help = It is on the papers of the court.
    .why = It tells where the papers are.
    .missing = Enter the city of the court
proceedings-state = State of the court
    .help = Leave it blank if you do not know it.
    .why = It tells where the papers are.
proceedings-date = Date of the proceedings
    .name = The date of the proceedings
    .help = The last hearing or the decision. Your best guess is enough.
    .why = It tells where the papers are.
    .missing = Enter the date of the proceedings

# Your relative's work

relative-activity = Does your relative work now?
    .help = Also abroad.
    .why = The petition asks for your relative’s current work.
    .missing = Choose if your relative works now
    .option-employed = Works for someone
    .option-self-employed = Works for themselves
    .option-unemployed = Does not work
    .option-unemployed-hint = For example, studies, has retired, looks for work or cares for the family.

page-relative-workplace = Where your relative works
relative-employer = Name of the employer
    .help = The company or person your relative works for.
    .why = The petition asks for your relative’s current work.
    .missing = Enter the name of the employer
relative-occupation = Occupation
    .help = For example cook, driver or nurse.
    .why = It is asked on Form I-130A.
    .missing = Enter the occupation
relative-workplace = Address of the work
    .help = As far as you know it. If there is no street name, write “None” as the street.
    .why = The petition asks for your relative’s current work.
    .missing = Enter the address of the work

relative-activity-since = Since when has that been so?
    .name = The date since when
    .help = The day your relative began this work, or has been without work. Your best guess is enough.
    .why = It is part of your relative’s work history.
    .missing = Enter since when

# For the husband or wife: Form I-130A

page-spouse-home-since = The part for your husband or wife
    .intro =
        The next pages are Form I-130A. They are asked because your relative is your husband or wife, and they are about her or him. It is best to go through them together, also by phone.
        You do not have to answer again what you have answered already. A husband or wife in the United States signs this part at the end. Somebody abroad does not need to sign.
spouse-home-since = Since when has your husband or wife lived at the current address?
    .name = The date of moving in
    .help = Your best guess is enough.
    .why = The agency wants to see where both of you lived in the last 5 years.
    .missing = Enter since when

page-spouse-past-homes = Where your husband or wife lived before
    .intro = Begin with the last address before the current one, and go back 5 years. Name places in every country.
spouse-past-homes = Earlier addresses
    .help = One place after the other, with no time left out.
    .why = The agency compares it with other papers.
    .add = Add another address
    .row = Address { $number }
    .remove = Remove address { $number }
    .now = Where your husband or wife lives now
    .gap = These addresses leave out { $days }. The agency may write to you, and the case takes longer. Add the missing place, in any country.
spouse-past-home = Where did your husband or wife live?
    .help = If the home had no street name or number, write “None” as the street.
    .why = It is part of the last 5 years.
    .missing = Enter the address
spouse-past-home-from = When did he or she move in?
    .name = The date of moving in
    .help = Your best guess is enough.
    .why = It shows that no time is left out.
spouse-past-home-to = When did he or she move out?
    .name = The date of moving out
    .help = Usually the day of moving into the next home.
    .why = It shows that no time is left out.

last-abroad = What was the last home outside the United States where your husband or wife lived for more than a year?
    .help = Also if it is already in the list of addresses.
    .why = It shows which country can give police and other records.
    .missing = Choose where that was
    .option-now = The current home
    .option-before = An earlier home
    .option-never = There has been none

page-last-home-abroad = The last home abroad
last-home-abroad = What was the address of the last home abroad?
    .help = If the home had no street name or number, write “None” as the street.
    .why = It shows which country can give police and other records.
    .missing = Enter the address
last-home-abroad-from = From when?
    .name = The first day there
    .help = Your best guess is enough.
    .why = This is only about a home of more than a year.
    .missing = Enter the first day there
last-home-abroad-to = Until when?
    .name = The last day there
    .help = Your best guess is enough.
    .why = This is only about a home of more than a year.
    .missing = Enter the last day there

page-spouse-parents = The parents of your husband or wife
    .intro = Give both parents if they are known, also if they have died. Leave blank what nobody knows.
spouse-parents = Parents of your husband or wife
    .help = The parents on the birth certificate, or the adoptive parents.
    .why = Parents’ names help to find the right records.
    .add = Add the other parent
    .row = Parent { $number }
    .remove = Remove parent { $number }
spouse-parent-name = Name of this parent
    .help = For the mother, the name before she married.
    .why = It is compared with the birth certificate.
    .missing = Enter the name of this parent
spouse-parent-sex = Is this parent the mother or the father?
    .help = For an adoptive parent, choose in the same way.
    .why = The form asks for the parent’s sex.
    .missing = Choose mother or father
    .option-male = Father (male)
    .option-female = Mother (female)
spouse-parent-birth = When was this parent born?
    .name = This parent’s date of birth
    .help = Leave it blank if nobody knows it.
    .why = It tells people of the same name apart.
spouse-parent-birth-city = City, town or village where this parent was born
    .help = Leave it blank if nobody knows it.
    .why = It is part of the family record.
spouse-parent-birth-country = Country where this parent was born
    .help = Leave it blank if nobody knows it.
    .why = It is part of the family record.
spouse-parent-city = City, town or village where this parent lives
    .help = If this parent has died, write “Deceased” and the year. If nobody knows, write “Unknown”.
    .why = It is part of the family record.
    .missing = Enter the city, “Deceased”, or “Unknown”
spouse-parent-country = Country where this parent lives
    .help = Leave it blank if this parent has died or nobody knows.
    .why = It is part of the family record.

page-spouse-past-jobs = The work of your husband or wife before
    .intro = Go back 5 years. Add the times without work, too.
spouse-past-jobs = Earlier jobs and times without work
    .help = One after the other, with no time left out.
    .why = The agency compares it with other records.
    .add = Add another job or time
    .row = Entry { $number }
    .remove = Remove entry { $number }
    .now = What your husband or wife does now
    .gap = These jobs leave out { $days }. The agency may write to you, and the case takes longer. Add the missing time, also without work.
spouse-past-activity = Did your husband or wife work?
    .help = Times without work count, too.
    .why = It shows that no time is left out.
    .missing = Choose if your husband or wife worked
    .option-employed = Worked for someone
    .option-self-employed = Worked for themselves
    .option-unemployed = Did not work
spouse-past-employer = Name of the employer
    .help = The name at that time.
    .why = It is part of the work history.
    .missing = Enter the name of the employer
spouse-past-occupation = Occupation
    .help = For example cook, driver or nurse.
    .why = It is part of the work history.
    .missing = Enter the occupation
spouse-past-workplace = Address of the work
    .help = As far as you know it. If there is no street name, write “None” as the street.
    .why = It is part of the work history.
    .missing = Enter the address of the work
spouse-past-job-from = When did it begin?
    .name = The date it began
    .help = Your best guess is enough.
    .why = It shows that no time is left out.
spouse-past-job-to = When did it end?
    .name = The date it ended
    .help = Your best guess is enough.
    .why = It shows that no time is left out.

job-abroad = Has your husband or wife worked outside the United States?
    .help = This is about the last work abroad, even if it was long ago.
    .why = The form asks for it, also when it is more than 5 years ago.
    .missing = Choose one answer
    .option-named = Yes, and the last work abroad is already named above
    .option-other = Yes, but it is not named yet
    .option-never = No, never

page-last-job-abroad = The last work abroad
last-employer-abroad = Name of the employer
    .help = For work for oneself, write “Self-employed”.
    .why = It is part of the work history.
    .missing = Enter the name of the employer
last-occupation-abroad = Occupation
    .help = For example cook, driver or nurse.
    .why = It is part of the work history.
    .missing = Enter the occupation
last-workplace-abroad = Address of the work
    .help = As far as you know it. If there is no street name, write “None” as the street.
    .why = It is part of the work history.
    .missing = Enter the address of the work
last-job-abroad-from = When did it begin?
    .name = The date it began
    .help = Your best guess is enough.
    .why = It is part of the work history.
    .missing = Enter the date it began
last-job-abroad-to = When did it end?
    .name = The date it ended
    .help = Your best guess is enough.
    .why = It is part of the work history.
    .missing = Enter the date it ended

# What comes next

where-next = When the petition is approved, where will your relative apply?
    .help = Only someone who is in the United States can apply here. You can ask to change it later.
    .why = It decides where the agency sends the approved petition.
    .missing = Choose where your relative will apply
    .option-here = In the United States, for a green card (Form I-485)
    .option-consulate = At a U.S. embassy or consulate abroad, for an immigrant visa

page-adjustment-office = The office near your relative
    .intro = Name the place of the agency’s office near your relative’s home. If you do not know it, give the nearest big city.
adjustment-city = City or town
    .help = Offices are listed at uscis.gov/field-offices.
    .why = It decides where the agency sends the approved petition.
    .missing = Enter the city or town
adjustment-state = State
    .help = The state of that city.
    .why = It decides where the agency sends the approved petition.
    .missing = Choose the state

consulate = At which U.S. embassy or consulate?
    .help = Usually the one that gives immigrant visas in the country where your relative lives. Another one may say no.
    .why = It decides where the agency sends the approved petition.
    .missing = Enter the city and country of the embassy or consulate

filed-before = Have you ever filed a petition for this relative or anyone else?
    .help = Say yes even if it was long ago, or was denied or withdrawn. Do not count petitions you file together with this one.
    .why = The agency looks at them together.
    .missing = Choose yes or no

page-past-petitions = Petitions you filed before
past-petitions = Earlier petitions
    .help = Add each petition once.
    .why = The agency looks at them together.
    .add = Add another petition
    .row = Petition { $number }
    .remove = Remove petition { $number }
petition-for = Who was it for?
    .help = The full name.
    .why = The agency finds the petition by the name.
    .missing = Enter the name
petition-city = City where you filed it
    .help = Where you lived then, or where you sent it. If you filed online, write “Online”.
    .why = It tells where the papers are.
    .missing = Enter the city
petition-state = State where you filed it
    .help = Leave it blank if it was abroad or online.
    .why = It tells where the papers are.
petition-date = When did you file it?
    .name = The date you filed it
    .help = It is on the receipt. Your best guess is enough.
    .why = It tells earlier and later petitions apart.
    .missing = Enter the date
petition-result = What was the result?
    .hint = For example approved, denied, withdrawn or waiting
    .help = If you do not know, write “Unknown”.
    .why = A denial can matter for this petition.
    .missing = Enter the result

files-for-others = Are you filing petitions for other relatives at the same time?
    .help = Each of them needs a petition and a fee of its own.
    .why = The agency can then look at them together.
    .missing = Choose yes or no

page-other-relatives = The other relatives you file for now
other-relatives = Other relatives
    .help = Do not add the relative of this petition.
    .why = The agency can then look at the petitions together.
    .add = Add another relative
    .row = Relative { $number }
    .remove = Remove relative { $number }
other-relative = Name
    .help = The full legal name.
    .why = The agency finds the petition by the name.
    .missing = Enter the name
other-relation = How is this person related to you?
    .hint = For example daughter
    .help = One word is enough.
    .why = The agency finds the petition by it.
    .missing = Enter how this person is related to you

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

reading = How do you read this petition before you sign it?
    .help = It is filed in English. If you do not read English well, someone fluent in both languages must read every question and every answer to you, so that you understand everything. It can be a friend or a relative.
    .why = With your signature you say that you understood every question and every answer.
    .missing = Choose how you read this petition
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

prepared = Is someone else filling in this petition for you?
    .help = For example a lawyer, an accredited representative or a helper. That person may write only what you said or approved. Do not count a person who only interprets.
    .why = A person who prepares the petition must be named, and signs too.
    .missing = Choose yes or no

page-preparer = Who is filling in this petition
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
    .option-not-attorney-hint = Prepares the petition with your consent, and nothing more.
    .option-attorney-continues = A lawyer or accredited representative who will go on representing you
    .option-attorney-ends = A lawyer or accredited representative, for this petition only

# How the husband or wife signs: Form I-130A

spouse-reading = How does your husband or wife read this part before signing?
    .help = It is filed in English. This is only about Form I-130A: the pages about your husband or wife.
    .why = With the signature, your husband or wife says that everything was understood.
    .missing = Choose how your husband or wife reads it
    .option-english = In English, alone
    .option-english-hint = Can read and understand English, and has read every question and every answer.
    .option-same = My interpreter reads it to my husband or wife, too
    .option-interpreter = Another interpreter reads it to my husband or wife
    .option-interpreter-hint = In a language both speak well. This person signs, too, and should not be you.

page-spouse-interpreter = The interpreter of your husband or wife
spouse-interpreter-language = In which language does this interpreter read?
    .hint = For example Spanish
    .help = Write its name in English if you can.
    .why = Both state this language when they sign.
    .missing = Enter the language
spouse-interpreter-name = What is this interpreter’s name?
    .help = It must be a person, not a company.
    .why = This interpreter states by signing that everything was read.
    .missing = Enter the interpreter’s name
spouse-interpreter-business = This interpreter’s business or organization
    .name = The interpreter’s business
    .help = You may leave it blank.
    .why = It shows on whose behalf the interpreter works.

spouse-interpreter-address = What is this interpreter’s mailing address?
    .help = A business address is fine.
    .why = The agency may write to the interpreter.
    .missing = Enter the interpreter’s mailing address

page-spouse-interpreter-reach = How can this interpreter be reached?
spouse-interpreter-phone = This interpreter’s daytime phone number
    .hint = For example 212 555 0123
    .help = It may be a mobile phone.
    .why = The agency may call the interpreter.
    .missing = Enter the interpreter’s daytime phone number
spouse-interpreter-mobile = This interpreter’s mobile phone number
    .help = You may leave it blank.
    .why = It is a second way to reach the interpreter.
spouse-interpreter-email = This interpreter’s e-mail address
    .hint = For example name@example.com
    .help = You may leave it blank.
    .why = It is a second way to reach the interpreter.

spouse-prepared = Is someone filling in the part of your husband or wife for them?
    .help = Do not count yourself, and do not count a person who only interprets.
    .why = A person who prepares the form must be named, and signs too.
    .missing = Choose one answer
    .option-no = No
    .option-same = Yes, the person who prepares this petition
    .option-other = Yes, somebody else

page-spouse-preparer = Who fills in the part of your husband or wife
spouse-preparer-name = What is this preparer’s name?
    .help = It must be a person, not a company.
    .why = This preparer states by signing that the answers are right.
    .missing = Enter the preparer’s name
spouse-preparer-business = This preparer’s business or organization
    .name = The preparer’s business
    .help = You may leave it blank.
    .why = It shows on whose behalf the preparer works.

spouse-preparer-address = What is this preparer’s mailing address?
    .help = A business address is fine.
    .why = The agency may write to the preparer.
    .missing = Enter the preparer’s mailing address

page-spouse-preparer-reach = How can this preparer be reached?
spouse-preparer-phone = This preparer’s daytime phone number
    .hint = For example 212 555 0123
    .help = It may be a mobile phone.
    .why = The agency may call the preparer.
    .missing = Enter the preparer’s daytime phone number
spouse-preparer-mobile = This preparer’s mobile phone number
    .help = You may leave it blank.
    .why = It is a second way to reach the preparer.
spouse-preparer-email = This preparer’s e-mail address
    .hint = For example name@example.com
    .help = You may leave it blank.
    .why = It is a second way to reach the preparer.

spouse-preparer-role = What is this preparer’s role?
    .help = The preparer can tell you. Beware of a “notario” or consultant who gives legal advice without being a lawyer or accredited.
    .why = A lawyer or accredited representative can go on acting for your husband or wife, but only with Form G-28.
    .missing = Choose the preparer’s role
    .option-not-attorney = Not a lawyer or accredited representative
    .option-attorney-continues = A lawyer or accredited representative who will go on representing my husband or wife
    .option-attorney-ends = A lawyer or accredited representative, for this form only

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
    .option-relationship = How we are related
    .option-you = My names, numbers or status
    .option-homes = My addresses
    .option-work = My work
    .option-marriages = My marriages or my parents
    .option-relative = My relative’s name, home, family or work
    .option-travel = My relative’s travel or proceedings
    .option-spouse = The part for my husband or wife (Form I-130A)
    .option-other = Something else
text = What do you want to say?
    .help = Say first which question you mean. Write in English if you can.
    .why = The officer reads it with your petition.
    .missing = Enter what you want to say

who-signs = Who will sign this petition?
    .help = You sign it yourself. Somebody else signs only for a person who cannot.
    .why = A signature by the wrong person makes the petition invalid, and the fee is not given back.
    .missing = Choose who will sign
    .option-self = I will sign it myself
    .option-parent = My mother or father, because I am under 14
    .option-guardian = A legal guardian
    .option-guardian-hint = Named by a court, for a person who cannot sign.

guardian-name = What is the name of the person who will sign?
    .help = Give the full legal name of the parent or legal guardian.
    .why = The typed signature is compared with this name.
    .missing = Enter the name of the person who will sign

page-spouse-signs = For your husband or wife: sign here (Form I-130A)
    .intro = Your husband or wife is in the United States and so signs Form I-130A. Hand over your phone or computer now, or sit together. He or she reads and signs this:
    .certify =
        Copies of any documents I have submitted are exact photocopies of unaltered, original documents, and I understand that USCIS may require that I submit original documents to USCIS at a later date. Furthermore, I authorize the release of any information from any of my records that USCIS may need to determine my eligibility for the immigration benefit I seek.

        I further authorize release of information contained in this form, in supporting documents, and in my USCIS records to other entities and persons where necessary for the administration and enforcement of U.S. immigration laws.

        I certify, under penalty of perjury, that I provided or authorized all of the information in this form, I understand all of the information contained in, and submitted with, my form, and that all of this information is complete, true, and correct.
spouse-signature = Husband or wife: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = Form I-130A is your own statement.
    .missing = Your husband or wife must type their name

page-interpreter-signs = For the interpreter: sign here
    .intro = Hand your phone or computer to your interpreter now, or sit together. The interpreter reads and signs this:
    .certify =
        I certify, under penalty of perjury, that:

        I am fluent in English and the language named in this petition, which is the same language provided in Part 6., Item Number 1.b., and I have read to this petitioner in the identified language every question and instruction on this petition and his or her answer to every question. The petitioner informed me that he or she understands every instruction, question, and answer on the petition, including the Petitioner’s Declaration and Certification, and has verified the accuracy of every answer.
interpreter-signature = Interpreter: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the interpreter to stand behind what was read to the petitioner.
    .missing = The interpreter must type their name

page-spouse-interpreter-signs = For the interpreter of your husband or wife: sign here
    .intro = The interpreter who read Form I-130A to your husband or wife reads and signs this:
    .certify =
        I certify, under penalty of perjury, that:

        I am fluent in English and the language named in this form, which is the same language provided in Part 4., Item Number 1.b., and I have read to this spouse beneficiary in the identified language every question and instruction on this form and his or her answer to every question. The spouse beneficiary informed me that he or she understands every instruction, question, and answer on the form, including the Spouse Beneficiary’s Certification, and has verified the accuracy of every answer.
spouse-interpreter-signature = Interpreter of the husband or wife: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the interpreter to stand behind what was read.
    .missing = The interpreter must type their name

page-preparer-signs = For the preparer: sign here
    .intro = The person who filled in this petition reads and signs this:
    .certify = By my signature, I certify, under penalty of perjury, that I prepared this petition at the request of the petitioner. The petitioner then reviewed this completed petition and informed me that he or she understands all of the information contained in, and submitted with, his or her petition, including the Petitioner’s Declaration and Certification, and that all of this information is complete, true, and correct. I completed this petition based only on information that the petitioner provided to me or authorized me to obtain or use.
preparer-signature = Preparer: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the preparer to stand behind how the petition was made.
    .missing = The preparer must type their name

page-spouse-preparer-signs = For the preparer of your husband or wife: sign here
    .intro = The person who filled in Form I-130A reads and signs this:
    .certify = By my signature, I certify, under penalty of perjury, that I prepared this form at the request of the spouse beneficiary. The spouse beneficiary then reviewed this completed form and informed me that he or she understands all of the information contained in, and submitted with, his or her form, including the Spouse Beneficiary’s Certification, and that all of this information is complete, true, and correct. I completed this form based only on information that the spouse beneficiary provided to me or authorized me to obtain or use.
spouse-preparer-signature = Preparer of the husband or wife: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the preparer to stand behind how the form was made.
    .missing = The preparer must type their name

# Facts: each completes "because ..."

fact-is-spouse = your relative is your husband or wife
    .not = your relative is not your husband or wife
fact-parent-and-child = you and your relative are parent and child
fact-is-citizen = you are a U.S. citizen
    .not = you are not a U.S. citizen
fact-is-resident = you are a permanent resident
    .not = you are not a permanent resident
fact-relative-married = your relative is married
    .not = your relative is not married
fact-immediate = there is no wait for a visa for close relatives of citizens
    .not = the number of visas for your relative is limited each year
fact-only-citizens = only a citizen can file for a parent, brother or sister
fact-only-citizens-for-married = only a citizen can file for a married son or daughter
fact-under-21 = you are under 21
fact-step-too-late = the wedding was after the child turned 18
fact-by-adoption = you are related by adoption
    .not = you are not related by adoption
fact-adopted-too-late = the adoption was after the child turned 16
fact-birth-family-after-adoption = you got your status through an adoption, and file for your family by birth
fact-by-birth = you are parent and child by birth
    .not = you are not parent and child by birth
fact-through-father = you are related through the father
fact-home-is-new = you moved in during the last 5 years
fact-activity-is-new = what you do now began during the last 5 years
fact-spouse-home-is-new = your husband or wife moved in during the last 5 years
fact-spouse-activity-is-new = what your husband or wife does now began during the last 5 years
fact-has-spouse = you are married
    .not = you are not married
fact-was-married-before = you were married before
fact-spouses-missing = you named fewer earlier marriages than you counted
fact-relative-was-married-before = your relative was married before
fact-relative-spouses-missing = you named fewer earlier marriages than you counted for your relative
fact-resident-by-recent-marriage = you became a resident by marriage less than 5 years ago
fact-relative-in-us = your relative lives in the United States
    .not = your relative lives outside the United States
fact-overstayed = the last day of your relative’s stay has passed
fact-has-document = your relative has a travel document
fact-relative-may-work = your relative is 14 or older
fact-relative-works = your relative works
fact-spouse-signs = a husband or wife in the United States signs Form I-130A
fact-interpreted = an interpreter reads this petition to you
fact-under-14 = you are under 14
    .not = you are 14 or older
fact-signed-by-another = a parent or legal guardian signs

# Errors

error-child-is-younger = By these dates your child is not younger than you. Check both dates of birth.
error-parent-is-older = By these dates your parent is not older than you. Check both dates of birth.
error-adopted-after-birth = This date is before the child was born. Check both dates.
error-only-none = “None” cannot go together with a document. Choose only what is true.
error-certificate-after-birth = This date is before your date of birth. Check both dates.
error-admitted-after-birth = This date is before your date of birth. Check both dates.
error-home-after-birth = This date is before your date of birth. Check both dates.
error-past-home-in-order = The day you moved out must not be before the day you moved in.
error-past-job-in-order = The day it ended must not be before the day it began.
error-wedding-after-birth = This date is before your date of birth. Check both dates.
error-relative-wedding-after-birth = This date is before your relative’s date of birth. Check both dates.
error-member-after-relative = This child would be older than your relative. Check the date, or choose stepson or stepdaughter.
error-arrived-after-birth = This date is before your relative’s date of birth. Check both dates.
error-shared-in-order = The last day together must not be before the first one.
error-spouse-home-after-birth = This date is before your relative’s date of birth. Check both dates.
error-spouse-past-home-in-order = The day of moving out must not be before the day of moving in.
error-home-abroad-of-a-year = This is about a home of more than a year. Check the dates, or name the home before it.
error-spouse-past-job-in-order = The day it ended must not be before the day it began.
error-job-abroad-in-order = The day it ended must not be before the day it began.
error-spouse-signed = This is not the name you gave for your husband or wife. Sign with that name, with the middle name if there is one, or go back and correct it.
error-interpreter-signed = This is not the name you gave for the interpreter. Sign with that name, or go back and correct it.
error-spouse-interpreter-signed = This is not the name you gave for this interpreter. Sign with that name, or go back and correct it.
error-preparer-signed = This is not the name you gave for the preparer. Sign with that name, or go back and correct it.
error-spouse-preparer-signed = This is not the name you gave for this preparer. Sign with that name, or go back and correct it.

# Warnings: what happens if you go on

warning-step-too-late = As a rule, the law counts only stepchildren whose parent married before they turned 18. By these dates, the agency will likely deny the petition and keep the fee. Check the dates, and talk to a lawyer or accredited representative before you pay.
warning-adopted-too-late = As a rule, an adoption counts only if it was final before the child turned 16. There is an exception for a brother or sister of a child adopted by the same parents. Without one, the agency will likely deny the petition and keep the fee. Talk to a lawyer or accredited representative before you pay.
warning-two-years-together = As a rule, the adopted child must have lived with the adoptive parents, in their legal custody, for 2 years before you file. If you file now, the agency will likely deny the petition and keep the fee. Wait until the 2 years are complete, or talk to a lawyer.
warning-birth-family-after-adoption = If you got your green card or citizenship through an adoption, you can usually not file for your family by birth. The agency will likely deny the petition and keep the fee. Talk to a lawyer or accredited representative before you pay.
warning-petitioner-under-18 = You can file. But before the visa or green card is given, a sponsor who is 18 or older must promise to support your relative (Form I-864). You need somebody for that, or must turn 18 first.
warning-nearly-21 = Your child turns 21 within 6 months. As a rule, the age on the day you file counts, so file before that birthday. After it, the wait can be many years.
warning-child-must-stay-single = While you are a permanent resident, your son or daughter must stay unmarried until the green card is given. A wedding before then ends this petition, unless you have become a citizen.
warning-lives-abroad = You can file from abroad. But before a visa is given, the sponsor must live in the United States or show a plan to move back. If you are a permanent resident and live abroad, talk to a lawyer first: your own status can be at risk.
warning-separated = You say that you live apart from your husband or wife. The agency looks closely at such a marriage and can deny the petition. If you have to live apart, for example for work or a visa, choose “Married” and explain it at the end.
warning-resident-by-recent-marriage = You became a resident by an earlier marriage less than 5 years ago. Until the 5 years are over, the agency can approve a petition for a new husband or wife in only two cases: you prove clearly that the earlier marriage was real, or it ended by death. Send that proof, or talk to a lawyer first.
warning-spouses-missing = You named fewer earlier marriages than you counted. The agency will write to you, and the case takes longer. Add the missing one, or correct the number.
warning-marriages-overlap = By these dates, you married again before an earlier marriage had ended. Then the new marriage may not count, and the agency can deny the petition and keep the fee. Check the dates. If they are right, talk to a lawyer before you pay.
warning-one-parent = You named one parent. If you know the other one, add that parent, too, even if he or she has died. For a brother or sister, the agency looks for the parent you share.
warning-other-petitioner = That is no problem. If you know when and by whom it was filed, say so at the end: it can give your relative an earlier place in line.
warning-never-together = That can be explained, for example by a visa that is still missing. Send more proof of a real marriage: visits, photos, messages, money sent. Without it the agency may write to you or deny the petition.
warning-relative-spouses-missing = You named fewer earlier marriages than you counted for your relative. The agency will write to you, and the case takes longer. Add the missing one, or correct the number.
warning-family-not-included = This petition is for your relative alone. The people you name next do not come along with it. File another petition for each of them for whom you can: for example for your stepchild, if you married before the child turned 18.
warning-family-may-come = On the next page you name your relative’s family. A husband, wife or unmarried child under 21 may be able to come along with this petition. Then they need no petition of their own.
warning-overstayed = The last day of your relative’s stay has passed. You can file. But before your relative leaves the United States, talk to a lawyer or accredited representative. A person who leaves after a long overstay can be kept out for 3 or 10 years.
warning-no-admission = You can file. But a person who came without inspection often cannot get a green card here, and leaving can mean being kept out for years. Talk to a lawyer or accredited representative before your relative applies or leaves.
warning-proceedings = Talk to an immigration lawyer or accredited representative before you file. An order of removal can keep your relative from getting a visa. After a wedding during proceedings, more proof is needed. Your answers are saved and can wait.
warning-needs-a-visa-number = For this kind of relative there is a wait. Your relative can apply here only when a visa is free, and usually only if the stay has been lawful until then. If you are not sure, talk to a lawyer or accredited representative.

# Stops

stop-fiance = This is not the form you need
    .body = Form I-130 is for a husband or wife, so you must be married first.
    .next =
        If you are a U.S. citizen and want to marry here, file Form I-129F for a fiancé or fiancée.
        If you marry before your fiancé or fiancée comes, come back after the wedding and file Form I-130.
        Permanent residents cannot file for a fiancé or fiancée: marry first, then file Form I-130.
stop-other-relative = You cannot file for this person
    .body = The law lets you file for a husband or wife, children, parents, brothers and sisters. For grandparents, grandchildren, uncles, aunts, nieces, nephews, cousins, in-laws and friends there is no petition.
    .next =
        Perhaps somebody else can file: for example your mother for her own brother, when she is a citizen.
        When you file for a married child, brother or sister, their husband or wife and young children may come along.
        A lawyer or accredited representative can tell you about other ways, such as work or study.
stop-no-status = You cannot file this petition
    .body = Only citizens and permanent residents of the United States can file it. If you filed, you would lose the fee.
    .next =
        If you got asylum or came as a refugee less than 2 years ago, look at Form I-730: with it, husband, wife and children can follow you, and it is free.
        If you will get a green card, come back then.
        If your relative is the one with a green card or citizenship, your relative files for you.
stop-national = This petition cannot be filed here by a U.S. national
    .body = U.S. nationals can file Form I-130. But it has boxes only for citizens and permanent residents, and we cannot yet say which one you should mark.
    .next =
        File it on paper, and write that you are a U.S. national. The agency’s contact center, 800-375-5283, tells you what to mark.
        If you have become a citizen, go back and choose “U.S. citizen”.
stop-only-citizens = You can file for this relative when you are a citizen
    .body = Permanent residents can file for a husband or wife and for unmarried children, but not for parents, brothers or sisters. If you filed now, the agency would deny the petition and keep the fee.
    .next =
        Many people can become a citizen after 5 years as a resident, or 3 if they are married to a citizen. That is Form N-400, and you can file it here.
        When you are a citizen, come back and file then.
stop-only-citizens-for-married = You can file for a married child when you are a citizen
    .body = Permanent residents can file for unmarried sons and daughters only. If you filed now, the agency would deny the petition and keep the fee.
    .next =
        Many people can become a citizen after 5 years as a resident, or 3 if they are married to a citizen. That is Form N-400, and you can file it here. As a citizen you can file for a married child, too.
        If the marriage has ended by divorce or death, go back and change the answer. A divorce only for the sake of a visa can be a crime.
stop-under-21 = It is too early for this relative
    .body = A citizen must be 21 or older to file for a parent, brother or sister. If you filed now, the agency would deny the petition and keep the fee.
    .next =
        You turn 21 on { $turns-21 }. From that day on you can file.
        Until then, another relative of this person may be able to file.
stop-orphan = This child needs another form
    .body = Form I-130 is not for children who are adopted as orphans or under the Hague Adoption Convention. They have forms of their own, with safeguards for the child.
    .next =
        From a country of the Hague Adoption Convention, use Forms I-800A and I-800. From any other country, use Forms I-600A and I-600. Do this before you adopt, if you can.
        The State Department explains both ways at adoption.state.gov.
        If the child was adopted in another way, and has lived with you for 2 years, go back and choose “By adoption”.

# Evidence

evidence-born-citizen = Proof that you were born a U.S. citizen
    .help = Your birth certificate from the United States, or your U.S. passport: the page with the photo.
    .why = Only a citizen or permanent resident can file.
evidence-naturalized = Your certificate of naturalization
    .help = Both sides. Your U.S. passport, the page with the photo, will do instead.
    .why = Only a citizen or permanent resident can file.
evidence-citizen-through-parents = Proof that you are a citizen through your parents
    .help = A certificate of citizenship, a consular report of birth abroad, or your U.S. passport: the page with the photo.
    .why = Only a citizen or permanent resident can file.
evidence-resident-card = Your permanent resident card, both sides
    .help = If the card has not come yet, the page of the passport with the stamp.
    .why = Only a citizen or permanent resident can file.
evidence-marriage-certificate = Your marriage certificate
    .help = From the authority that registers marriages. A church paper alone is not enough.
    .why = It shows that you are married.
evidence-marriages-ended = The papers that ended your earlier marriages
    .help = A divorce decree, annulment or death certificate for each.
    .why = Your marriage counts only if every earlier one had ended.
evidence-spouse-marriages-ended = The papers that ended the earlier marriages of your husband or wife
    .help = A divorce decree, annulment or death certificate for each.
    .why = Your marriage counts only if every earlier one had ended.
evidence-shared-life = Papers that show your life together
    .help = For example a lease or a house in both names. Shared accounts or insurance. Birth certificates of your children. Photos over the years, or tickets of visits. Sworn letters of people who know you both. Several kinds are better than many of one kind.
    .why = The agency wants to see a real marriage, and not one only for papers.
evidence-photos = A photo of you, and one of your husband or wife
    .help = In color, 2 by 2 inches, like for a passport, taken in the last 30 days. One of each is enough online.
    .why = The agency compares them with your documents.
evidence-earlier-marriage = Proof that your earlier marriage was real
    .help = For example a lease, accounts or children of that marriage. Or the death certificate, if it ended by death.
    .why = You became a resident by that marriage less than 5 years ago.
evidence-child-birth = The birth certificate of your son or daughter
    .help = With the names of the parents. For a stepchild, it shows the parent you married.
    .why = It shows who the parents are.
evidence-your-birth = Your own birth certificate
    .help = With the names of your parents. For a stepparent, it shows the parent he or she married.
    .why = It shows who your parents are.
evidence-parents-marriage = The marriage certificate of the parents
    .help = And the papers that ended any earlier marriage of father or mother.
    .why = For a father, the marriage with the mother shows that the child is his.
evidence-fatherhood = Proof of the bond between father and child
    .help = A paper that made the child legitimate before 18, or proof of a real bond before 21: a shared home, money for support, letters, school papers, photos.
    .why = When the parents were not married, a birth certificate alone does not prove the father for this petition.
evidence-step-marriage = The marriage certificate of stepparent and parent
    .help = And the papers that ended any earlier marriage of either of them.
    .why = It shows when you became stepparent and stepchild.
evidence-sibling-births = Your birth certificate, and that of your brother or sister
    .help = Both must show at least one parent you share.
    .why = It shows that you are brothers or sisters.
evidence-sibling-father = If you share only your father: his marriage certificates
    .help = For his marriage with each mother, and the papers that ended earlier marriages. If he was not married to a mother, proof of the bond between him and the child.
    .why = It shows that you both are his children.
evidence-adoption-decree = The adoption decree
    .help = The court’s decision or the entry in the official register, every page.
    .why = It shows whether the adoption was final, and when.
evidence-adoption-custody = Proof of 2 years of custody and of living together
    .help = For example a custody order, and school, medical or tax papers with the same address.
    .why = As a rule, an adoption counts only with these 2 years.
evidence-name-documents = Papers that show the change of names
    .help = For example a marriage certificate, divorce decree or court order.
    .why = They link certificates in an old name with the person.
evidence-proceedings-papers = Papers of the immigration court, if you have them
    .help = For example the notice to appear, and the decision of the judge.
    .why = They show how the case stands.
evidence-parentage = Your birth certificate or adoption decree
    .help = It must show the name of the parent who signs.
    .why = It shows that the mother or father may sign for you.
evidence-guardianship = The court paper that names the legal guardian
    .help = Every page, with the court’s stamp or seal.
    .why = It shows that the guardian may sign.
evidence-g-28 = Form G-28, signed together with the representative
    .help = The representative prepares it. Without it, the agency writes only to you.
    .why = It allows the agency to talk with the representative.

# Fees

fee-filing = Filing fee
    .why = The agency charges this fee for each petition filed online, one for each relative. For a husband or wife, Form I-130A costs nothing more. Nobody is exempt, and it is not given back, even if the petition is denied. The visa or green card has fees of its own later.

# Certifications: the words of the official form, which are the legal text

certify-reads-english = I can read and understand English, and I have read and understand every question and instruction on this petition and my answer to every question.

certify-interpreted = The interpreter named in this petition read to me every question and instruction on this petition and my answer to every question in the language named in this petition, a language in which I am fluent. I understood all of this information as interpreted.

certify-prepared = At my request, the preparer named in this petition prepared this petition for me based only upon information I provided or authorized.

certify-petitioner =
    Copies of any documents I have submitted are exact photocopies of unaltered, original documents, and I understand that USCIS may require that I submit original documents to USCIS at a later date. Furthermore, I authorize the release of any information from any of my records that USCIS may need to determine my eligibility for the immigration benefit I seek.

    I further authorize release of information contained in this petition, in supporting documents, and in my USCIS records to other entities and persons where necessary for the administration and enforcement of U.S. immigration laws.

    I understand that USCIS may require me to appear for an appointment to take my biometrics (fingerprints, photograph, and/or signature) and, at that time, if I am required to provide biometrics, I will be required to sign an oath reaffirming that:

    1) I provided or authorized all of the information contained in, and submitted with, my petition;

    2) I reviewed and understood all of the information in, and submitted with, my petition; and

    3) All of this information was complete, true, and correct at the time of filing.

    I certify, under penalty of perjury, that all of the information in my petition and any document submitted with it were provided or authorized by me, that I reviewed and understand all of the information contained in, and submitted with, my petition, and that all of this information is complete, true, and correct.

    WARNING: USCIS investigates the claimed relationships and verifies the validity of documents you submit. If you falsify a family relationship to obtain a visa, USCIS may seek to have you criminally prosecuted.

    PENALTIES: By law, you may be imprisoned for up to 5 years or fined $250,000, or both, for entering into a marriage contract in order to evade any U.S. immigration law. In addition, you may be fined up to $10,000 and imprisoned for up to 5 years, or both, for knowingly and willfully falsifying or concealing a material fact or using any false document in submitting this petition.
