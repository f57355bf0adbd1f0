# Form N-400 in English. Plain words, short sentences; "you" is the person who wants to become a citizen.

form-name = Form N-400
form-title = Apply to become a U.S. citizen (naturalization)
form-for-whom =
    For permanent residents (green card holders) who are 18 or older. You must have had your card for at least 5 years. If you are married to a U.S. citizen and live together, 3 years are enough.
    Also for people who serve or served in the U.S. armed forces, and for people protected by the Violence Against Women Act (VAWA). Also for the husband or wife of a citizen who works abroad for certain employers.
    You can file up to 90 days before your 5 or 3 years are complete.
    It is not for you if you are already a citizen, for example because a parent became one before you turned 18. For that, look at Form N-600.
form-time = About 90 minutes. You can stop at any time: your answers are saved.
form-ready =
    Your permanent resident card. Your A-Number and the date you became a resident are on it.
    Every address where you lived, and every job and school, in the last 5 years, with dates.
    Every trip outside the United States of more than 24 hours in the last 5 years: the day you left and the day you came back. Stamps in your passports help.
    If you are or were married: marriage certificates, and the papers that ended each earlier marriage.
    If you apply as the spouse of a citizen: proof that your spouse is a citizen and that you live together.
    If you were ever arrested or accused of a crime, anywhere: the court and police papers, even if the case was closed.
    For a document in another language: a full English translation, signed by the translator.
    A card or bank account to pay the fee, if there is one.
form-after =
    You get a receipt number as soon as you file. Keep it: it is how you follow your case.
    The agency may ask you to come to an appointment for fingerprints, a photo and your signature.
    An officer interviews you and goes through your answers. There you also take the English and civics tests, unless you are excused.
    If your application is approved, you are invited to a ceremony and take the Oath of Allegiance. From that day you are a citizen.

section-start = Can you apply now?
section-you = About you
section-description = What you look like
section-homes = Where you have lived
section-marriage = Your marriage
section-children = Your children
section-work = Work and school
section-travel = Trips abroad
section-conduct = Questions about your life
section-record = Arrests and honesty
section-service = Military service
section-oath = The Oath of Allegiance
section-fee = Your fee
section-contact = Where to reach you
section-helpers = Language and help with this form
section-closing = Before you sign

# Can you apply now?

standing = What is your status in the United States today?
    .help = Look at your card if you are not sure.
    .why = Almost everybody needs a green card before they can become a citizen.
    .missing = Choose your status
    .option-permanent = Permanent resident (green card)
    .option-conditional = Conditional permanent resident
    .option-conditional-hint = Your card is good for only 2 years.
    .option-national = U.S. national, but not a citizen
    .option-national-hint = For example, born in American Samoa.
    .option-citizen = I am already a U.S. citizen
    .option-none = None of these

basis = Why can you apply now?
    .help = Choose one. If more than one fits, choose the one that lets you apply first.
    .why = Your answer decides how many years you must have lived here and what you must prove. With the wrong answer, the agency can deny the application and keep the fee.
    .missing = Choose why you can apply
    .option-general = I have been a permanent resident for 5 years
    .option-general-hint = Most people choose this. Up to 90 days less is fine.
    .option-spouse = I am married to a U.S. citizen, and have been a resident for 3 years
    .option-spouse-hint = For 3 years: married, living together, and your spouse a U.S. citizen.
    .option-vawa = A U.S. citizen spouse or parent abused me (VAWA)
    .option-vawa-hint = You became a resident under the Violence Against Women Act. For men, too.
    .option-spouse-abroad = My U.S. citizen spouse works abroad for a certain kind of employer
    .option-spouse-abroad-hint = For example the U.S. Government or military, an American company or a church.
    .option-hostilities = I served in the U.S. armed forces during a time of war
    .option-hostilities-hint = Any day since September 11, 2001 counts. Enlisted here? No green card needed.
    .option-service-year = I served in the U.S. armed forces for at least one year
    .option-service-year-hint = At any time, with an honorable record.
    .option-other = Another reason

other-basis = What is your reason?
    .help = Name the law or rule if you know it.
    .why = The agency needs to know which rule to apply.
    .missing = Enter your reason

date-of-birth = What is your date of birth?
    .name = Your date of birth
    .help = Give the date on your passport or birth certificate.
    .why = You must be 18 to apply. Your age also decides which tests you take.
    .missing = Enter your date of birth

resident-since = When did you become a permanent resident?
    .name = The date you became a permanent resident
    .help = It is the date after “Resident Since” on your card.
    .why = Your 5 or 3 years begin on that day.
    .missing = Enter the date you became a permanent resident

married-since = When did you marry your spouse?
    .name = The date of your marriage
    .help = Give the date on your marriage certificate.
    .why = To apply after 3 years, you must have been married for all of them.
    .missing = Enter the date of your marriage

spouse-citizen-by = How did your spouse become a U.S. citizen?
    .help = Ask your spouse if you are not sure.
    .why = Your spouse must have been a citizen for the whole 3 years.
    .missing = Choose how your spouse became a citizen
    .option-birth = By birth in the United States
    .option-other = In another way
    .option-other-hint = For example by naturalization, or through a parent.

spouse-citizen-since = When did your spouse become a citizen?
    .name = The date your spouse became a citizen
    .help = It is on the naturalization or citizenship certificate.
    .why = Your 3 years with a citizen begin on that day at the earliest.
    .missing = Enter the date your spouse became a citizen

citizen-parent = Was your mother or father a U.S. citizen before you turned 18?
    .help = Count adoptive parents, too.
    .why = You may already be a citizen without knowing it. Then you do not need this form or its fee.

# About you

legal-name = What is your full legal name now?
    .help = Not a nickname. Give it as on your birth certificate, or as it was legally changed.
    .why = The agency compares it with your file.
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

wants-new-name = Would you like to change your legal name when you become a citizen?
    .help = You do not have to. If you already changed your name, for example by marriage, say no.
    .why = A judge can change your name at the oath ceremony, at no extra cost.

new-name = What name would you like to have?
    .help = It will be on your certificate of naturalization.
    .why = The court enters this name when you become a citizen.
    .missing = Enter the name you would like to have

a-number = What is your A-Number?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = It is on your card after “USCIS#” or “A#”, and on letters you got from the agency.
    .why = It is the number of your file. Without it the agency cannot find your record.
    .missing = Enter your A-Number

a-number-if-any = What is your A-Number, if you have one?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = Leave it blank if you were never given one.
    .why = It is the number of your file, if there is one.

online-account-number = What is your online account number?
    .hint = 12 digits
    .help = Leave it blank if you do not have one. It is printed on the account notice the agency mails. It is not your A-Number or a receipt number.
    .why = It links this application with cases you already have online.

sex = What is your sex?
    .help = It will be on your certificate.
    .why = It is one of the things that identify you.
    .missing = Choose your sex
    .option-male = Male
    .option-female = Female

page-countries = Where you come from
birth-country = Country where you were born
    .help = Use its name at the time you were born, if it is in the list.
    .why = It will be on your certificate.
    .missing = Choose the country where you were born
nationality = Country of your citizenship or nationality
    .help = Choose the country whose passport you have. You can name others next.
    .why = It is the citizenship you have now.
    .missing = Choose the country of your citizenship or nationality

page-has-other-facts = Other nationalities and birth dates
has-other-nationalities = Are you a citizen or national of any other country?
    .help = Say yes if you have more than one.
    .why = The agency wants to know all of them. You do not lose them by telling.
has-other-birth-dates = Have you ever used another date of birth?
    .help = For example on an old document with a mistake.
    .why = Old records with another date can look like someone else’s.

page-other-nationalities = Your other nationalities
other-nationalities = Other nationalities
    .add = Add another country
    .row = Country { $number }
    .remove = Remove country { $number }
other-nationality = Of which other country are you a citizen or national?
    .help = Choose one country in each row.
    .why = The agency wants to know all of them.

page-other-birth-dates = The other dates of birth you have used
other-birth-dates = Other dates of birth
    .add = Add another date
    .row = Date { $number }
    .remove = Remove date { $number }
other-birth-date = Which other date of birth have you used?
    .name = The other date of birth
    .help = Give it as it was written then.
    .why = Older records about you may have that date.

disability = Does a disability keep you from learning English or civics for the tests?
    .help = It can be a physical, developmental or mental condition that lasts a year or more. Being older, or not having gone to school, is not enough.
    .why = With a doctor’s Form N-648 you can be excused from the tests.

ssa-card = Do you want a new Social Security card when you become a citizen?
    .help = It is free. The Social Security Administration also learns that you are a citizen.
    .why = It saves you a visit to the Social Security office.

ssn = What is your Social Security number?
    .hint = 9 digits
    .help = Leave it blank if you were never given one.
    .why = It helps the agency tell you apart from people with the same name.

ssa-consent = May the agency give your information to the Social Security Administration?
    .help = Only what Social Security needs for your card and your record.
    .why = Without your permission it cannot send you a card.

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

# Where you have lived

page-home = Where you live now
home = What is your home address?
    .help = Give the place where you live, not a P.O. box.
    .why = It decides which office interviews you.
    .missing = Enter your home address
home-since = When did you move in?
    .name = The date you moved in
    .help = If you do not remember the day, give your best guess.
    .why = The agency wants to see where you lived in the last 5 years, or 3 if you apply as a spouse or under VAWA.
    .missing = Enter the date you moved in

page-past-homes = Where you lived before
    .intro = Go back from the last address until 5 years ago, or 3 years if you apply as the spouse of a citizen or under VAWA. Name places abroad, too.
past-homes = Earlier addresses
    .help = One place after the other, with no time left out.
    .why = The officer checks that you lived in the United States for the years that count.
    .add = Add another address
    .row = Address { $number }
    .remove = Remove address { $number }
    .now = Where you live now
    .gap = Your addresses leave out { $days }. The officer will ask about it, and your case can take longer. Add the missing place, also if it was abroad or with friends.
past-home = Where did you live?
    .help = Give the street, too, not a P.O. box.
    .why = It is part of your last 5 or 3 years.
    .missing = Enter the address
past-home-from = When did you move in?
    .name = The date you moved in
    .help = Your best guess is enough.
    .why = The officer checks that no time is left out.
past-home-to = When did you move out?
    .name = The date you moved out
    .help = Usually the day you moved into the next home.
    .why = The officer checks that no time is left out.

mail-at-home = Do you get your mail at your home address?
    .help = Say no if you use a P.O. box, or another address where your mail is safe.
    .why = Appointment letters and the invitation to the ceremony come by mail.

mailing = Where should the agency send your mail?
    .help = If someone else’s name is on the mailbox, add it under “In care of”.
    .why = If a letter gets lost you can miss your interview.
    .missing = Enter your mailing address

interview-place = In which U.S. city would you like to be interviewed?
    .hint = City and state, for example Baltimore, Maryland
    .help = Name a city with a field office. The list is at uscis.gov/field-offices.
    .why = You live abroad, so your address does not decide the office.
    .missing = Enter the city and state

# Your marriage

marital = Are you married?
    .help = Choose what is true today.
    .why = Marriage can change the rule that applies to you and what you must prove.
    .missing = Choose your marital status
    .option-single = I have never been married
    .option-married = Married
    .option-divorced = Divorced
    .option-widowed = Widowed
    .option-separated = Separated
    .option-separated-hint = Still married, but living apart.
    .option-annulled = Marriage annulled

spouse-in-forces = Is your spouse in the U.S. armed forces now?
    .help = The Army, Navy, Air Force, Marine Corps, Space Force or Coast Guard.
    .why = Special rules can help the families of service members.

times-married = How many times have you been married?
    .name = The number of your marriages
    .help = Count every marriage anywhere, also annulled ones. Count a person you married twice as two.
    .why = The agency checks that each earlier marriage has ended.
    .missing = Enter how many times you have been married

page-spouse = Your spouse
spouse-name = What is your spouse’s legal name?
    .help = As on the passport or birth certificate.
    .why = The agency checks that your spouse is a citizen.
    .missing = Enter your spouse’s legal name
spouse-birth = What is your spouse’s date of birth?
    .name = Your spouse’s date of birth
    .help = As on the passport or birth certificate.
    .why = It tells your spouse from others of the same name.

spouse-lives-here = Does your spouse live with you?
    .help = At your home address.
    .why = The 3-year rule is only for couples who live together.

spouse-home = Where does your spouse live?
    .help = Give the home address. You can explain at the end why you live apart.
    .why = The agency needs to know when a couple does not live together.
    .missing = Enter your spouse’s home address

spouse-a-number = What is your spouse’s A-Number?
    .hint = The letter A and 7 to 9 digits, for example A 012 345 678
    .help = It is on the certificate of naturalization. Leave it blank if there is none.
    .why = It helps find the record of your spouse’s citizenship.

spouse-times-married = How many times has your spouse been married?
    .name = The number of your spouse’s marriages
    .help = Count your marriage, too, and annulled ones.
    .why = Your marriage counts only if your spouse’s earlier ones had ended.
    .missing = Enter how many times your spouse has been married

spouse-employer = Which employer does your spouse work for?
    .help = Give the name of the company or organization.
    .why = Only certain employers count for this rule.
    .missing = Enter the name of the employer

# Your children

has-children = Do you have children under 18?
    .help = Count all of them: also stepchildren, adopted children, and children who live elsewhere or are missing.
    .why = Children may become citizens through you. The agency also checks that you support them.

page-children = Your children under 18
children = Children
    .help = Add each child once.
    .why = Children may become citizens through you.
    .add = Add another child
    .row = Child { $number }
    .remove = Remove child { $number }
child-name = What is the child’s name?
    .help = The first name and the family name.
    .why = It connects the child’s file with yours.
    .missing = Enter the child’s name
child-birth = When was the child born?
    .name = The child’s date of birth
    .help = Only children who are under 18 today.
    .why = A child under 18 may become a citizen with you.
child-relationship = How is the child related to you?
    .help = An adopted child counts as adopted, also if it is a relative.
    .why = It decides whether the child may become a citizen with you.
    .missing = Choose how the child is related to you
    .option-biological = Son or daughter by birth
    .option-stepchild = Stepchild
    .option-adopted = Legally adopted
child-residence = Where does the child live?
    .help = A child away at school still lives with you.
    .why = A child usually becomes a citizen only with a parent they live with.
    .missing = Choose where the child lives
    .option-with-me = With me
    .option-elsewhere = Somewhere else
    .option-unknown = I do not know, or the child is missing
child-home = What is the child’s address?
    .help = Give what you know.
    .why = The official form asks where a child lives who does not live with you.
    .missing = Enter the child’s address
child-support = Do you support this child?
    .help = For example with money, food, clothes or a home.
    .why = Supporting your children is part of what the law calls good moral character.

# Work and school

page-activity = What you do now
activity = What do you do most of your time?
    .help = If you work and study, choose work. You can add the school as an earlier entry or at the end.
    .why = The officer wants to know how you lived in the last 5 years, or 3 as a spouse or under VAWA.
    .missing = Choose what you do
    .option-employed = I work for someone
    .option-self-employed = I work for myself
    .option-school = I go to school
    .option-unemployed = I do not work
    .option-unemployed-hint = For example, you look for work or care for your family.
    .option-retired = I am retired
activity-since = Since when?
    .name = The date since when
    .help = If you do not remember the day, give your best guess.
    .why = It shows how far back your list has to go.
    .missing = Enter since when

page-workplace = Where you work or study
workplace-name = Name of the employer or school
    .help = The name on your pay stub or school letter.
    .why = The agency may check it.
    .missing = Enter the name of the employer or school
occupation = Your occupation, or what you study
    .help = For example cook, driver or nursing.
    .why = It is part of your work history.
    .missing = Enter your occupation, or what you study
workplace = Where is it?
    .help = The city is enough; no street is needed.
    .why = It is part of your work history.
    .missing = Enter the city

page-past-activities = What you did before
    .intro = Go back until 5 years ago, or 3 years if you apply as the spouse of a citizen or under VAWA. Add the times without work, too.
past-activities = Earlier jobs, schools and times without work
    .help = One after the other, with no time left out. Name work for a foreign government, army or police, too.
    .why = The officer compares it with your tax and other records.
    .add = Add another job, school or time
    .row = Entry { $number }
    .remove = Remove entry { $number }
    .now = What you do now
    .gap = Your jobs and schools leave out { $days }. The officer will ask about it, and your case can take longer. Add the missing time, also if you did not work.
past-activity = What did you do?
    .help = Times without work count, too.
    .why = The officer checks that no time is left out.
    .missing = Choose what you did
    .option-employed = I worked for someone
    .option-self-employed = I worked for myself
    .option-school = I went to school
    .option-unemployed = I did not work
    .option-retired = I was retired
past-workplace-name = Name of the employer or school
    .help = The name at that time.
    .why = The agency may check it.
    .missing = Enter the name of the employer or school
past-occupation = Your occupation, or what you studied
    .help = For example cook, driver or nursing.
    .why = It is part of your work history.
    .missing = Enter your occupation, or what you studied
past-workplace = Where was it?
    .help = The city is enough; no street is needed.
    .why = It is part of your work history.
    .missing = Enter the city
past-activity-from = When did it begin?
    .name = The date it began
    .help = Your best guess is enough.
    .why = The officer checks that no time is left out.
past-activity-to = When did it end?
    .name = The date it ended
    .help = Your best guess is enough. If you still do it beside what you do most, say so.
    .part-present = I still do this
    .why = The officer checks that no time is left out.

# Trips abroad

has-traveled = Have you been outside the United States in the last 5 years?
    .help = Count every trip of more than 24 hours, also to Mexico and Canada. If you apply as the spouse of a citizen or under VAWA, the last 3 years are enough. Only day trips do not count.
    .why = You must have been in the United States for at least half of the time, and not have been away for too long at once.

page-trips = Your trips outside the United States
    .intro = Begin with the last trip and go back.
trips = Trips
    .help = Also a trip that is not over yet.
    .why = The agency counts the days. It knows most border crossings, so look into your passports.
    .add = Add another trip
    .row = Trip { $number }
    .remove = Remove trip { $number }
    .overlap = You cannot be on two trips at once, but these days are in more than one: { $days }. Check the dates of your trips.
trip-left = When did you leave the United States?
    .name = The day you left
    .help = The day you crossed the border or took off.
    .why = The agency counts the days from then on.
trip-back = When did you come back?
    .name = The day you came back
    .help = The day you crossed the border or landed. If you are abroad now, enter the day on which you plan to come back, or say that you are still there.
    .part-present = I am still abroad
    .why = A trip of 6 months or more has consequences.
total-days-away-in-three-years = On these trips you were abroad for { $days-away-in-three-years ->
        [one] 1 day
       *[other] { $days-away-in-three-years } days
    } of the last 3 years. The days you left and came back do not count.
total-days-away-in-five-years = On these trips you were abroad for { $days-away-in-five-years ->
        [one] 1 day
       *[other] { $days-away-in-five-years } days
    } of the last 5 years. The days you left and came back do not count.
trip-countries = Which countries did you visit?
    .help = Name every country, not places where you only changed planes.
    .why = The official form asks for it.
    .hint = For example Mexico and Guatemala
    .missing = Enter the countries you visited

# Questions about your life

page-citizen-claims = Being taken for a citizen
    .intro = From here on, “ever” means your whole life, in any country, also as a child. A yes does not always end your case. A wrong no can.
claimed-citizen = Have you ever said or written that you are a U.S. citizen?
    .help = For example on a job form, to get a driver’s license, or to a border officer.
    .why = A false claim to be a citizen can lead to removal from the country.
voted = Have you ever voted, or signed up to vote, in the United States?
    .help = Think of the forms at the driver’s license office, too. Say no if you only voted in a local election in which people who are not citizens may vote.
    .why = Most elections are only for citizens.
citizen-claims-explanation = What happened?
    .hint = Say when, where, to whom and why
    .help = Use your own words, in English if you can. Say so if you believed that you were a citizen, or did not understand a form.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

page-taxes = Your taxes
owes-taxes = Do you owe any taxes that are overdue?
    .help = Federal, state or local. Say yes also if you pay them off under an agreement.
    .why = Paying taxes is part of good moral character. An agreement that you keep usually solves it.
nonresident-taxes = Since you became a permanent resident, have you called yourself a “nonresident” for taxes?
    .help = Say yes if you wrote “nonresident alien” on a tax return, or sent none because you thought you were a nonresident.
    .why = It can mean that you gave up your residence.
taxes-explanation = What about your taxes should the agency know?
    .hint = Say which years, how much, and what you have done about it
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain your taxes

page-parties = Parties and ideas
party-member = Have you ever belonged to, helped or been linked with a Communist or totalitarian party?
    .help = In any country. A totalitarian party is one that wants to be the only one and to control all of life. Say yes even if you had to join.
    .why = The law keeps some members from becoming citizens. There are exceptions, for example if you had no choice.
advocated = Have you ever called for any of these things, or belonged to, helped or been linked with a group that did?
    .help = That there should be no government at all; that communism should rule the world; that the United States should become a dictatorship; that the U.S. Government or its laws should be overthrown by force; attacking or killing officials of any government; destroying property unlawfully; or sabotage.
    .why = These ideas are against the oath that you will take.
parties-explanation = What was your part in it?
    .hint = Say which party or group, where, from when to when, and why
    .help = Use your own words, in English if you can. Say so if you had to join, or were under 16.
    .why = The officer checks whether an exception fits you.
    .missing = Explain your part in it

page-violent-groups = Groups that used violence
    .intro = Have you ever belonged to, helped, given money or things to, or worked for a group that did any of these?
group-weapons = Used a weapon or explosive to hurt people or damage things?
    .help = Say yes also if you were forced to help. You can explain that on the next page.
    .why = The agency checks everyone for links to violent groups.
group-kidnapping = Kidnapped or assassinated people, or hijacked or sabotaged a plane, ship or vehicle?
    .help = Any means of transportation counts.
    .why = Each act has its own rule, so each is asked.
group-threats = Threatened, tried, planned or urged others to do such things?
    .help = Preparing for it counts, too.
    .why = Each act has its own rule, so each is asked.
violent-groups-explanation = Which group was it, and what was your part?
    .hint = Say where, from when to when, and why
    .help = Use your own words, in English if you can. Say so if you were forced.
    .why = The officer reads your explanation before deciding.
    .missing = Explain which group it was and your part

page-violence = Violence against people
    .intro = Have you ever done, ordered, called for, helped with or taken part in any of these?
torture = Torture?
    .help = Causing great pain on purpose, for example to punish or to get information.
    .why = People who did such things cannot become citizens. The agency asks everyone.
genocide = Genocide?
    .help = Trying to destroy a people, a race or a religion.
    .why = Each act has its own rule, so each is asked.
killing = Killing a person, or trying to?
    .help = Also as a soldier, or to defend yourself. You can explain it.
    .why = Each act has its own rule, so each is asked.
injuring = Badly hurting a person on purpose, or trying to?
    .help = Also as a soldier, or to defend yourself. You can explain it.
    .why = Each act has its own rule, so each is asked.
violence-explanation = What happened?
    .hint = Say when, where, who was hurt, and what you did
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

page-persecution = Sexual violence and persecution
    .intro = Have you ever done, ordered, called for, helped with or taken part in any of these?
forced-sex = Sexual contact with someone who did not agree, could not agree, or was forced or threatened?
    .help = By you or by someone else.
    .why = People who did such things cannot become citizens. The agency asks everyone.
religion = Keeping someone from practicing a religion?
    .help = For example by closing a place of worship, or by threats.
    .why = Each act has its own rule, so each is asked.
persecution = Harming someone because of race, religion, origin, social group or political opinion?
    .help = In peace or war, also on orders.
    .why = Each act has its own rule, so each is asked.
persecution-explanation = What happened?
    .hint = Say when, where, who was harmed, and what you did
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

page-armed-service = Military, police and armed groups
military-unit = Have you ever served in, belonged to or helped a military or police unit?
    .help = In any country, also because you were drafted, and also in the United States.
    .why = Having served is no problem in itself. The agency wants to know where and when.
armed-group = Have you ever served in, belonged to or helped an armed group that was not official?
    .help = For example a paramilitary, self-defense, vigilante, rebel or guerrilla group.
    .why = The agency checks what the group did.
armed-service-explanation = Where and when did you serve?
    .hint = Say the country, the unit or group, your rank, and from when to when
    .help = Use your own words, in English if you can.
    .why = The official form asks for these four things.
    .missing = Enter the country, the unit or group, your rank and the dates

detention = Have you ever worked or helped in a place where people were held?
    .help = For example a prison, a jail, a prison camp or a labor camp. Say yes also if you took part in holding people in another way. It does not mean being held there yourself.
    .why = The agency checks how the people there were treated.
detention-explanation = What was this place, and what did you do there?
    .hint = Say where, and from when to when
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what the place was and what you did

weapon-group = Were you ever part of a group, or did you help one, that used a weapon against a person or threatened to?
    .help = An army or a police force counts, too.
    .why = The agency wants to know what you yourself did.
page-weapon-group-acts = What you did in that group
used-weapon = Did you use a weapon against another person?
    .help = While you were part of the group or helped it.
    .why = The agency looks at what you did, not only at the group.
threatened-with-weapon = Did you tell another person that you would use a weapon against them?
    .help = While you were part of the group or helped it.
    .why = The agency looks at what you did, not only at the group.
weapon-group-explanation = Which group was it, and what happened?
    .hint = Say where, from when to when, and what you did
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain which group it was and what happened

page-weapons = Weapons
sold-weapons = Did you ever sell, give or carry weapons, or help with it, believing they would be used against a person?
    .help = Lawful sales for sport or hunting do not count.
    .why = The agency asks everyone.
weapons-training = Have you ever had weapons training or any military-type training?
    .help = Also in an army or police force, or as a guard.
    .why = Having been trained is no problem in itself.
weapons-explanation = What happened?
    .hint = Say when, where, with whom and what for
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

page-child-soldiers = Children in armed groups
recruited-children = Have you ever asked or made anyone under 15 join or help an armed group, or worked with others to do so?
    .help = Trying to counts, too. An army is an armed group.
    .why = People who did such things cannot become citizens. The agency asks everyone.
used-children = Have you ever used anyone under 15 in fighting, or worked with others to do so?
    .help = Also to carry messages or supplies.
    .why = Each act has its own rule, so each is asked.
child-soldiers-explanation = What happened?
    .hint = Say when, where, and what you did
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

# Arrests and honesty

page-offenses-asked = Crimes and arrests
    .intro = Answer yes even if it was long ago, if you were a child, or if the case was closed. Answer yes even if a judge, lawyer or officer told you that it is off your record.
crime-without-arrest = Have you ever committed, tried, planned or helped with a crime for which you were not arrested?
    .help = In any country. Asking someone else to commit it counts, too.
    .why = Some crimes keep you from becoming a citizen for some years, or for ever.
arrested = Have you ever been arrested, cited, held or charged, for any reason?
    .help = By police, soldiers, immigration or anyone else who enforces the law, in any country. A citation is an official paper that says you broke a law.
    .why = Your fingerprints show arrests. Leaving one out can count as lying.

page-offenses = What happened each time
offenses = Crimes, arrests and charges
    .help = Add one entry for each time.
    .why = The officer compares the list with the police and court records.
    .add = Add another one
    .row = Event { $number }
    .remove = Remove event { $number }
offense = What was the crime or offense?
    .help = If you were found guilty, name that crime. If not, name what the police or court papers say.
    .why = Its name decides which rule applies.
    .missing = Enter the crime or offense
offense-date = When did it happen?
    .name = The date it happened
    .help = If you were not arrested, the day you did it.
    .why = Recent events weigh more than old ones.
conviction-date = When were you found guilty, or said that you were guilty?
    .name = The date you were found guilty
    .help = Leave it blank if that did not happen.
    .why = Some rules count the years from that day.
offense-place = Where did it happen?
    .help = The place of the crime, not of the court.
    .why = It shows which court has the papers.
    .hint = City, state and country
    .missing = Enter where it happened
offense-outcome = How did it end?
    .help = Copy it from the court paper, if you have it.
    .why = A closed case and a conviction are not the same.
    .hint = For example no charges, dismissed, or convicted
    .missing = Enter how it ended
sentence = What was your sentence?
    .help = Leave it blank if there was none.
    .why = Some rules depend on its length.
    .hint = For example 90 days on probation

had-probation = Did you ever get a suspended sentence, probation or parole?
    .help = That is a sentence which you serve outside jail while you keep to rules.
    .why = You cannot become a citizen while you are still under it.
completed-sentence = Have you completed all of it?
    .help = Say no if any of them still goes on.
    .why = The agency waits with its decision until it is over.

page-vice = Prostitution, drugs and gambling
    .intro = Have you ever done any of these?
prostitution = Worked in prostitution, tried to get people for it, or taken money from it?
    .help = Say yes also if you were forced. You can explain that.
    .why = The law counts these among the things that speak against good moral character.
drugs = Made, grown, sold, handed out or smuggled illegal drugs, or things to use them with?
    .help = Marijuana counts, even in a state that allows it: it is still against federal law.
    .why = Each act has its own rule, so each is asked.
gambling = Gambled illegally, or earned money from illegal gambling?
    .help = Lawful lotteries and casinos do not count.
    .why = Each act has its own rule, so each is asked.
vice-explanation = What happened?
    .hint = Say when, where, and what you did
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

page-marriages = Marriages
several-spouses = Have you ever been married to more than one person at the same time?
    .help = Say yes also if it was allowed in your country, or a divorce was not final.
    .why = The law counts it in the years that matter for your application.
married-for-benefit = Have you ever married someone to get an immigration benefit?
    .help = That is a marriage only for papers, not to live together.
    .why = The agency looks again at how you got your green card.
marriages-explanation = What happened?
    .hint = Say when, where and with whom
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

smuggling = Have you ever helped anyone enter the United States illegally, or try to?
    .help = Also a relative, also by paying or driving.
    .why = It can keep you from becoming a citizen, even if it was for your family.
smuggling-explanation = What happened?
    .hint = Say when, where, and whom you helped
    .help = Use your own words, in English if you can.
    .why = There is an exception for some close relatives.
    .missing = Explain what happened

failed-support = Have you ever failed to pay child support, alimony or other support that you had to pay?
    .help = Alimony is money a court orders you to pay to a former spouse.
    .why = Supporting your family is part of good moral character.
failed-support-explanation = Why did you not pay, and what have you done since?
    .hint = Say when and how much, and how it stands now
    .help = Use your own words, in English if you can.
    .why = A good reason, or having paid since, can settle it.
    .missing = Explain why you did not pay

page-untruths = Telling the truth
misrepresented = Have you ever given false information to get a public benefit in the United States?
    .help = For example to get food stamps, cash aid or housing.
    .why = Honesty is part of good moral character.
false-papers = Have you ever given a U.S. official false or misleading information or papers?
    .help = Think of visa forms, interviews and the border.
    .why = The agency compares with all your earlier applications.
lied = Have you ever lied to a U.S. official to enter the country or to get an immigration benefit?
    .help = Say yes also if nobody found out.
    .why = A lie now would weigh more than the one then.
untruths-explanation = What happened?
    .hint = Say when, to whom, what was not true, and why
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

page-removal = Immigration court
proceedings = Have you ever been in removal, deportation or rescission proceedings?
    .help = That is a case about sending you away or taking your green card. Say yes even if it ended well.
    .why = While such a case is open, the agency usually cannot make you a citizen.
removed = Have you ever been removed or deported from the United States?
    .help = Say yes also if you were sent back at the border with an order.
    .why = The agency sees it in its records.
removal-explanation = What happened in that case?
    .hint = Say when, where, why, and how it ended
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation with the record.
    .missing = Explain what happened

# Military service

draft-age = Did you live in the United States at any time between your 18th and your 26th birthday?
    .help = Say no if you were here all that time only with a temporary visa, for example as a student.
    .why = Nearly all men of that age must register with Selective Service, the list for a draft.

registered = Did you register with Selective Service?
    .help = It may have happened when you got your driver’s license or your green card. Look at sss.gov.
    .why = Not registering can speak against you, if you knew of it.

page-registration = Your Selective Service registration
registration-date = When did you register?
    .name = The date you registered
    .help = You find it at sss.gov with your Social Security number.
    .why = The agency checks it with Selective Service.
registration-number = What is your Selective Service number?
    .hint = 10 digits
    .help = You find it at sss.gov with your Social Security number.
    .why = The agency checks it with Selective Service.
    .missing = Enter your Selective Service number

registration-explanation = Why did you not register?
    .hint = Say what you knew about it, and where you lived at that age
    .help = Use your own words, in English if you can.
    .why = If you did not know that you had to, it usually does not stop your application.
    .missing = Explain why you did not register

page-draft = The draft
left-for-draft = Have you ever left the United States so as not to be drafted?
    .help = The U.S. draft last took place in 1973.
    .why = It can bar you from becoming a citizen.
exemption = Have you ever asked not to have to serve in the U.S. armed forces?
    .help = For example because of your beliefs, or because you were not a citizen.
    .why = An exemption because you were not a citizen can bar you for ever.
draft-explanation = What happened?
    .hint = Say when, and why
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

served = Have you ever served in the U.S. armed forces?
    .help = Count the Reserve and the National Guard.
    .why = Service can make things easier, and free of charge.

serving = Are you in the U.S. armed forces now?
    .help = Also if you are in the Reserve or the National Guard.
    .why = The agency can plan around your duty.

page-deployment = Where you serve
deploying = Will you be sent outside the United States, or to a ship, in the next 3 months?
    .help = If you are moved after you file, call the Military Help Line at 877-247-4645.
    .why = The agency can set your interview before you leave.
stationed-abroad = Are you stationed outside the United States now?
    .help = On a base or a ship.
    .why = You can be interviewed and sworn in abroad.

veteran-abroad = Are you a former service member who lives outside the United States?
    .help = Say no if you live in the United States.
    .why = The agency can help veterans who live abroad.

page-discharge = How your service went
bad-discharge = Were you ever court-martialed, or discharged other than honorably?
    .help = That is a discharge under other than honorable conditions, for bad conduct, or a dishonorable one.
    .why = The military rules are only for those who served honorably.
alien-discharge = Were you ever discharged because you were not a citizen?
    .help = Look at your DD Form 214.
    .why = A discharge that you asked for on that ground can bar you for ever.
deserted = Did you ever desert from the U.S. armed forces?
    .help = That is leaving without permission and for good.
    .why = A conviction for desertion in wartime can bar you for ever.
discharge-explanation = What happened?
    .hint = Say when, where and why
    .help = Use your own words, in English if you can.
    .why = The officer reads your explanation before deciding.
    .missing = Explain what happened

# The Oath of Allegiance

nobility = Do you have, or did you ever have, a title of nobility in another country?
    .help = For example count, baroness or prince, or an order of nobility.
    .why = U.S. citizens give such titles up at the ceremony.

page-titles = Your title of nobility
titles = Which titles or orders do you have?
    .help = Give the title and the country.
    .why = You name them when you give them up.
    .missing = Enter your titles
gives-up-titles = Are you willing to give them up at the ceremony?
    .help = It concerns only the title, not your name or your property.
    .why = The law asks for it.
nobility-explanation = How did you come by the title?
    .hint = Say whether it was inherited or given, and when
    .help = Use your own words, in English if you can.
    .why = The official form asks for an explanation.
    .missing = Explain how you came by the title

supports-constitution = Do you support the Constitution of the United States and its form of government?
    .help = The Constitution is the highest law. It protects freedom of speech and religion, and lets the people elect their leaders.
    .why = Support for it is at the heart of the oath.

page-understands-oath = Understanding the oath
    .intro = In the Oath of Allegiance you give up loyalty to other countries. You promise to support and defend the Constitution and laws of the United States, and to be loyal to them. You promise to serve if the law asks you to: with weapons, in the armed forces without weapons, or in civilian work. You do it freely and mean it.
understands-oath = Do you understand the full Oath of Allegiance?
    .help = Its full text is in Part 16 of the official form.
    .why = You can only swear to what you understand.
cannot-take-oath = Does a disability keep you from taking the oath?
    .help = That is a physical, developmental or mental condition because of which you cannot understand it or say so.
    .why = Then the agency can waive the oath, and another person can sign for you.

takes-oath = Are you willing to take the full Oath of Allegiance?
    .help = You take it at the ceremony.
    .why = Only with the oath do you become a citizen.

page-bears-arms = Serving if the law asks you to
    .intro = Today nobody is drafted. These questions are about a law that may come.
bears-arms = Are you willing to carry weapons for the United States, if the law requires it?
    .help = If your religion or conscience forbids it, you can say no and explain.
    .why = It is part of the oath.
noncombatant = Are you willing to serve in the armed forces without fighting, if the law requires it?
    .help = For example as a medic. If your beliefs forbid it, you can say no and explain.
    .why = It is part of the oath.
civilian-work = Are you willing to do important civilian work, if the law requires it?
    .help = That is work outside the military, for example after a disaster.
    .why = It is part of the oath, and there is no exception.

oath-explanation = Why did you say no?
    .hint = Name your religion or belief, if that is the reason
    .help = Use your own words, in English if you can.
    .why = With a reason of faith or conscience you can take a shorter oath.
    .missing = Explain why you said no

# Your fee

fee-request = Can you pay the fee?
    .help = The poverty guidelines are amounts that the Government sets each year for each size of household. You find them at aspe.hhs.gov.
    .why = You may pay about half, or nothing, if your income is low. Asking does not harm your application.
    .missing = Choose how you pay the fee
    .option-full = I can pay the full fee
    .option-reduced = I ask for the reduced fee
    .option-reduced-hint = Your household’s income is at most 400% of the poverty guidelines.
    .option-waiver = I ask to pay nothing (fee waiver)
    .option-waiver-hint = Income-based public benefits, income up to 150% of the guidelines, or hardship.

page-household = Your household
    .intro = Your household is you and the people who live with you as a family and share their money.
household-income = How much does your household earn in a year, in dollars?
    .name = The income of your household
    .hint = For example 42,000
    .help = Add up the income of all its members, before taxes.
    .why = The reduced fee depends on it.
    .missing = Enter the yearly income of your household
household-size = How many people are in your household?
    .name = The number of people in your household
    .help = Count yourself.
    .why = A larger household may earn more.
    .missing = Enter how many people are in your household
household-earners = How many of them earn money?
    .name = The number of people who earn money
    .help = Count yourself if you earn money.
    .why = The officer compares it with the proof you send.
    .missing = Enter how many people earn money

head-of-household = Are you the head of the household?
    .help = That is who pays more than half of what the home costs.
    .why = The official form asks for it.
household-head = What is the name of the head of the household?
    .help = Give the full name.
    .why = The officer compares it with the proof of income.
    .missing = Enter the name of the head of the household

waiver-grounds = Why can you not pay the fee?
    .help = Choose all that are true. One is enough.
    .why = Each reason has its own proof.
    .missing = Choose at least one reason
    .option-benefit = I, my spouse or the head of my household gets a public benefit that depends on income
    .option-benefit-hint = For example Medicaid, SNAP (food stamps), SSI or TANF.
    .option-income = My household earns at most 150% of the poverty guidelines
    .option-hardship = I am in financial hardship
    .option-hardship-hint = For example, because of illness or the loss of a job.

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

accommodation = Do you need help at your interview because of a disability?
    .help = For example a sign language interpreter or a place without stairs. It costs nothing and asking does not harm you.
    .why = The agency gets the help ready before you come.
accommodation-need = What help do you need?
    .hint = For example an interpreter for American Sign Language
    .help = A few words are enough. You do not have to name a diagnosis. Ask again at uscis.gov/accommodations when you have an appointment.
    .why = So the agency can have it ready.
    .missing = Enter what help you need

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
    .option-eligibility = Why I can apply now
    .option-name = My name, birth or nationality
    .option-homes = My addresses
    .option-family = My marriage or my children
    .option-work = My work or school
    .option-travel = My trips
    .option-conduct = Questions about my life, arrests or honesty
    .option-service = Military service
    .option-oath = The oath
    .option-other = Something else
text = What do you want to say?
    .help = Say first which question you mean. Write in English if you can.
    .why = The officer reads it with your application.
    .missing = Enter what you want to say

who-signs = Who will sign this application?
    .help = Another person may sign only if your disability keeps you from doing it.
    .why = A signature by the wrong person makes the application invalid, and the fee is not given back.
    .missing = Choose who will sign
    .option-self = I will sign it myself
    .option-guardian = A legal guardian or surrogate named by a court
    .option-surrogate = A close relative who cares for me (designated representative)
    .option-surrogate-hint = Spouse, parent, or adult child, brother or sister, who is a U.S. citizen.

signer-name = What is the name of the person who will sign?
    .help = Give the full legal name.
    .why = The typed signature is compared with this name.
    .missing = Enter the name of the person who will sign

page-interpreter-signs = For the interpreter: sign here
    .intro = Hand your phone or computer to your interpreter now, or sit together. The interpreter reads and signs this:
    .certify = I certify, under penalty of perjury, that I am fluent in English and the language named in this application, and I have interpreted every question on the application and Instructions and interpreted the applicant’s answers to the questions in that language, and the applicant informed me that he or she understood every instruction, question, and answer on the application.
interpreter-signature = Interpreter: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the interpreter to stand behind what was read to the applicant.
    .missing = The interpreter must type their name

page-preparer-signs = For the preparer: sign here
    .intro = The person who filled in this application reads and signs this:
    .certify = I certify, under penalty of perjury, that I prepared this application for the applicant at his or her request and with express consent and that all of the responses and information contained in and submitted with the application are complete, true, and correct and reflects only information provided by the applicant. The applicant reviewed the responses and information and informed me that he or she understands the responses and information in or submitted with the application.
preparer-signature = Preparer: type your name to sign
    .help = Typing your name has the same force as signing on paper. If another answer is changed later, your signature is taken off, and you sign again.
    .why = The law asks the preparer to stand behind how the application was made.
    .missing = The preparer must type their name

# Facts: each completes "because ..."

fact-resident = you are a permanent resident
    .not = you are not a permanent resident
fact-three-years = for you, 3 years count in place of 5
    .not = for you, 5 years count
fact-married-basis = you apply as the spouse of a U.S. citizen
fact-military = you apply because of your military service
    .not = you do not apply because of military service
fact-five-years-complete = you have been a resident for 5 years
fact-three-years-complete = you have been a resident for 3 years
fact-too-early-for-five = more than 90 days are missing until you have been a resident for 5 years
fact-too-early-for-three = more than 90 days are missing until you have been a resident for 3 years
fact-early = you apply in the last 90 days before your years are complete
fact-married-too-short = you have not been married for 3 years
fact-spouse-citizen-too-short = your spouse has not been a citizen for 3 years
fact-under-18 = you are under 18
fact-language-exempt = your age and your years as a resident excuse you from the English test
fact-easier-civics = you are 65 or older and have been a resident for 20 years
fact-home-is-new = you moved in during the years that count
fact-activity-is-new = what you do now began during the years that count
fact-lives-abroad = your home is outside the United States
fact-too-few-days-in-five-years = you were in the United States for less than half of the 5 years
fact-too-few-days-in-three-years = you were in the United States for less than half of the 3 years
fact-has-long-trip = one of your trips lasted 6 months or more
fact-has-year-away = one of your trips lasted a year or more
fact-has-spouse = you are married
    .not = you are not married
fact-asks-about-spouse = you apply as the spouse of a U.S. citizen
fact-not-married-now = you apply as a spouse, but are not married
fact-was-married-before = you were married before
fact-has-offenses = you told us about a crime, an arrest or a charge
fact-unregistered = you did not register with Selective Service
fact-not-registered-in-time = you are 26 or older and did not register with Selective Service
fact-refuses-part-of-oath = you said no to a part of the oath
fact-interpreted = an interpreter reads this application to you
fact-signed-by-another = another person signs for you
fact-pays-full = you pay the full fee
    .not = you do not pay the full fee

# Errors

error-resident-after-birth = This date is before your date of birth. Check both dates.
error-married-after-birth = This date is before your date of birth. Check both dates.
error-home-after-birth = This date is before your date of birth. Check both dates.
error-past-home-in-order = The day you moved out must not be before the day you moved in.
error-past-activity-in-order = The day it ended must not be before the day it began.
error-child-under-18 = This child is 18 or older. Name only children under 18 here, or check the year.
error-back-after-left = The day you came back must be after the day you left.
error-back-within-years = This day is more than 2 years away. Check the year.
error-convicted-after-offense = This date is before the day it happened. Check both dates.
error-registered-after-birth = This date is before your date of birth. Check both dates.
error-military-served = You apply because of military service. If you did not serve, go back to “Why can you apply now?” and choose another reason.
error-earners-in-household = This is more than the number of people in your household. Check both numbers.
error-new-name-differs = This is the name you have now. Enter the new name, or go back and say that you do not want to change it.
error-interpreter-signed = This is not the name you gave for the interpreter. Sign with that name, or go back and correct it.
error-preparer-signed = This is not the name you gave for the preparer. Sign with that name, or go back and correct it.

# Warnings: what happens if you go on

warning-conditional = You can apply with a 2-year card, but not instead of Form I-751 or Form I-829. If you do not file that form in time, you lose your status, and this application is denied.
warning-early = You are in the last 90 days before your years are complete. You can file now. The agency decides only when they are complete.
warning-citizen-parent = You may already be a citizen through your parent. Then the agency denies this application and keeps the fee. Look at Form N-600 first. If you lived with that parent as a permanent resident before you turned 18, talk to a lawyer or accredited representative.
warning-new-name = Only a judge can change your name. Not every office has ceremonies with a judge, so you may have to wait longer for yours.
warning-language-exempt = Good news: because of your age and your years as a resident you do not take the English test. You can take the civics test in your own language. Bring an interpreter to the interview. You do not need Form N-648 for that.
warning-easier-civics = Good news: because of your age and your years as a resident you do not take the English test, and the civics test is shorter. You can take it in your own language. You do not need Form N-648 for that.
warning-no-card-without-consent = Without your permission, Social Security cannot send you a card. You would have to visit its office after the ceremony.
warning-moved-lately = You must have lived for 3 months in the state or district where you file. If you came from another state less than 3 months ago, wait until they are over. Otherwise the agency can deny the application and keep the fee.
warning-lives-abroad = Your home is abroad. For this way to apply, you must live in the United States from now until you become a citizen. If you do not, the agency will likely deny the application and keep the fee.
warning-spouse-elsewhere = To apply after 3 years you must live with your citizen spouse. If you live apart, the agency can deny the application and keep the fee. If there is a good reason, such as work or military service, explain it at the end. Or wait until you have been a resident for 5 years.
warning-separated = To apply after 3 years you must live with your citizen spouse. Couples who have separated usually cannot. Or wait until you have been a resident for 5 years, and apply on your own.
warning-long-trip = A trip of 6 months or more can break the years that count. Then they begin anew, and the agency denies the application, unless you prove that you kept your home, your work or your family here. Have this proof ready, or talk to a lawyer first.
warning-year-away = A trip of a year or more breaks the years that count, unless the agency had approved Form N-470 for you. If you file now, it will very likely deny the application and keep the fee. Most people can apply again 4 years and 1 day after they came back, or 2 years and 1 day as the spouse of a citizen.
warning-too-few-days-in-five-years = By the trips you entered, you were in the United States for { $days-here-in-five-years } of the days that count, and away for { $days-away-in-five-years }. You need 913 days here in 5 years. Without them the agency denies the application and keeps the fee. Check the dates. If they are right, wait until you have enough days.
warning-too-few-days-in-three-years = By the trips you entered, you were in the United States for { $days-here-in-three-years } of the days that count, and away for { $days-away-in-three-years }. You need 548 days here in 3 years. Without them the agency denies the application and keeps the fee. Check the dates. If they are right, wait until you have enough days.
warning-claimed-citizen = Talk to an immigration lawyer or accredited representative before you file. A false claim to be a citizen can put your green card at risk. Your answers are saved and can wait.
warning-voted = Talk to an immigration lawyer or accredited representative before you file. Voting as a noncitizen can put your green card at risk. Your answers are saved and can wait.
warning-owes-taxes = The agency can deny the application if taxes are overdue and nothing is agreed. Before you file, make an agreement to pay with the tax office and send a copy.
warning-nonresident-taxes = Talk to an immigration lawyer or accredited representative before you file. The agency can decide that you gave up your residence. Your answers are saved and can wait.
warning-parties = Membership in the last 10 years can bar you from becoming a citizen, unless an exception fits you. Explain it on the next page, and talk to a lawyer if you are not sure.
warning-violent-groups = Talk to an immigration lawyer or accredited representative before you file. Such a link can put your green card at risk, even if you were forced. Your answers are saved and can wait.
warning-violence = Talk to an immigration lawyer or accredited representative before you file. This can put your green card at risk. Your answers are saved and can wait.
warning-persecution = Talk to an immigration lawyer or accredited representative before you file. This can put your green card at risk. Your answers are saved and can wait.
warning-offenses = Talk to an immigration lawyer or accredited representative before you file. Some crimes bar you for 5 years or for ever, and some can lead to removal. A small matter that you tell openly usually does not stop your case.
warning-sentence-not-completed = While you are on probation, on parole or under a suspended sentence, the agency cannot approve your application. If you file now, it will likely be denied and the fee is lost. Wait until it is over.
warning-vice = Talk to an immigration lawyer or accredited representative before you file. These can bar you from becoming a citizen, and drug crimes can lead to removal. Your answers are saved and can wait.
warning-marriages = Talk to an immigration lawyer or accredited representative before you file. The agency looks again at how you got your green card, and can take it away. Your answers are saved and can wait.
warning-smuggling = Talk to an immigration lawyer or accredited representative before you file. This can put your green card at risk, even if it was for your family. Your answers are saved and can wait.
warning-failed-support = If you still owe support, the agency can deny the application. Pay or make an agreement before you file, and send proof.
warning-untruths = Talk to an immigration lawyer or accredited representative before you file. A false statement can put your green card at risk. Telling it now is still better than being found out later.
warning-removal = Talk to an immigration lawyer or accredited representative before you file. If the case or an order still stands, the agency will likely deny the application. Your answers are saved and can wait.
warning-register-now = You can still register, until the day you turn 26. Do it now at sss.gov; it is free. If you do not, the agency can deny the application. Then come back and change this answer.
warning-not-registered = It is too late to register. The agency denies the application if you knew that you had to and did not. Ask Selective Service for a letter about your status, and explain on the next page what you knew.
warning-not-registered-long-ago = It is too late to register, but it was long enough ago that it usually does not stop your application. Explain on the next page what you knew.
warning-draft = Talk to an immigration lawyer or accredited representative before you file. This can bar you from becoming a citizen for ever, and the fee is lost.
warning-discharge = Talk to an immigration lawyer or accredited representative before you file. This can bar you from becoming a citizen, and the fee is lost.
warning-titles = If you keep the title, the agency must deny the application.
warning-constitution = If you do not support the Constitution, the agency must deny the application and keeps the fee. If you chose no by mistake, change your answer.
warning-bears-arms = You can take a shorter oath only if your religion or conscience forbids serving. Without such a reason the agency denies the application. Explain it on the next page. Civilian work has no exception.

# Stops

stop-already-citizen = This is not the form you need
    .body = You are already a U.S. citizen. Only people who are not can be naturalized. If you filed this form, the agency would deny it and keep the fee.
    .next =
        If you need proof of the citizenship you have through a parent, file Form N-600. If your certificate is lost or wrong, file Form N-565. A U.S. passport is proof, too.

        If you chose the wrong status, go back and change it.
stop-not-resident = You need a green card first
    .body = Only permanent residents can apply to become citizens. Some people who serve in the armed forces in wartime are an exception. If you filed now, the agency would say no and keep the fee.
    .next =
        If you are in the United States and a relative or employer can ask for you, look at Form I-485. A lawyer or accredited representative can tell you which way is open to you.

        If you chose the wrong status, go back and change it.
stop-under-18 = You must be 18 to file this form
    .body = Nobody under 18 can apply on their own. But children often become citizens through a parent, without an application.
    .next =
        If one of your parents is a citizen, or becomes one before you turn 18, look at Form N-600. It gives you a certificate.

        Otherwise wait until your 18th birthday. Your answers are saved.

        If you typed your date of birth wrong, go back and change it.
stop-too-early-for-five = It is too early to file
    .body = You must have been a permanent resident for 5 years, less 90 days. If you filed now, the agency would deny the application and keep the fee.
    .next =
        You can file from { $first-day-for-five } on.

        If you have been married to and living with a U.S. citizen for 3 years, go back to “Why can you apply now?”: you may not have to wait.

        If you typed the date wrong, go back and change it.
stop-too-early-for-three = It is too early to file
    .body = You must have been a permanent resident for 3 years, less 90 days. If you filed now, the agency would deny the application and keep the fee.
    .next =
        You can file from { $first-day-for-three } on.

        If you typed the date wrong, go back and change it.
stop-married-too-short = It is too early to file as a spouse
    .body = You must have been married to your citizen spouse for 3 full years. The 90 days do not help here. If you filed now, the agency would deny the application and keep the fee.
    .next =
        You can file as a spouse from { $married-three-years } on, your third wedding anniversary.

        If you have been a resident for 5 years, go back to “Why can you apply now?” and choose that: then the marriage does not matter.

        If you typed the date wrong, go back and change it.
stop-spouse-citizen-too-short = It is too early to file as a spouse
    .body = Your spouse must have been a citizen for 3 full years. If you filed now, the agency would deny the application and keep the fee.
    .next =
        You can file as a spouse from { $spouse-citizen-three-years } on.

        If you have been a resident for 5 years, go back to “Why can you apply now?” and choose that.

        If you typed the date wrong, go back and change it.
stop-not-married-now = You cannot apply as a spouse
    .body = You said that you apply as the spouse of a citizen, and that you are not married now. A marriage that has ended does not count, also if your spouse has died.
    .next = Go back to “Why can you apply now?” and choose what fits, for example 5 years as a resident. If your spouse abused you, look at the answer about VAWA. If your spouse died while serving in the U.S. armed forces, choose “Another reason”.

# Evidence

evidence-card-copy = A copy of your permanent resident card, both sides
    .help = Take a photo of the front and one of the back. If you lost the card, a copy of the receipt of Form I-90 will do.
    .why = It shows since when you have been a resident.
evidence-marriage-certificate = Your marriage certificate
    .help = The certificate of your marriage now.
    .why = It proves the marriage on which you apply.
evidence-spouse-citizenship = Proof that your spouse is a U.S. citizen
    .help = For example a birth certificate, a certificate of naturalization or citizenship, or the inside page of a U.S. passport.
    .why = Your spouse must have been a citizen for the time that counts.
evidence-marriages-ended = The papers that ended each of your earlier marriages
    .help = Divorce decrees, annulment decrees or death certificates.
    .why = They show that you were free to marry again.
evidence-spouse-marriages-ended = The papers that ended each of your spouse’s earlier marriages
    .help = Divorce decrees, annulment decrees or death certificates.
    .why = Your marriage counts only if they had ended.
evidence-shared-life = Proof that you live together as a couple
    .help = For example tax transcripts of the last 3 years, a lease or mortgage in both names, or bank statements. Birth certificates of your children help, too.
    .why = The 3-year rule is only for couples who live together.
evidence-spouse-work-abroad = A letter from your spouse’s employer
    .help = It must say what the employer does, what your spouse does abroad, and that this goes on for at least a year.
    .why = Only certain employers count for this rule.
evidence-vawa = Proof of your VAWA status
    .help = For example the approval notice of Form I-360, or of the waiver because of abuse.
    .why = It shows that the 3-year rule fits you.
evidence-name-documents = The documents that changed your name
    .help = For example a marriage certificate, divorce decree or court order, if your name was changed by law.
    .why = They connect your names with each other.
evidence-medical-exception = Form N-648, filled in by your doctor
    .help = A doctor or psychologist with a U.S. license fills it in. Without it you must take the tests.
    .why = It shows why you cannot learn for the tests.
evidence-continuous-residence = Proof that you kept your life here during the long trip
    .help = For example tax transcripts, rent or mortgage payments, pay stubs, bank statements, or car papers from that time.
    .why = After 6 months away the agency assumes that you gave up your residence. You can prove that you did not.
evidence-child-support = Proof that you support your children
    .help = For example canceled checks, money order receipts, or a court or agency statement of payments.
    .why = You have a child who does not live with you.
evidence-tax-agreement = Your agreement with the tax office, and proof of payments
    .help = The signed agreement, and a statement of what you have paid.
    .why = It shows that you settle what you owe.
evidence-tax-returns = Your tax transcripts since you became a resident
    .help = You get them free of charge at irs.gov.
    .why = They show whether you paid as a resident.
evidence-court-records = The certified court and police papers of each event
    .help = Ask the court for a certified copy that says how the case ended. If there was no case, get a letter that says so.
    .why = Without them the agency cannot decide, and sends your case back to you.
evidence-sentence-records = Proof that you completed your sentence
    .help = For example a probation or parole record, or a letter from the court.
    .why = You cannot become a citizen before it is over.
evidence-removal-records = The papers of your immigration court case
    .help = The judge’s decision is the most important one.
    .why = They show how the case ended.
evidence-registration-letter = A status information letter from Selective Service
    .help = Ask for it at sss.gov or 1-888-655-1825.
    .why = It shows why you were not registered.
evidence-service-record = Form N-426, certified by your unit
    .help = Your personnel office fills it in and signs it.
    .why = It shows that you serve honorably.
evidence-discharge-paper = Your DD Form 214 or NGB Form 22
    .help = It must show how you were discharged.
    .why = It shows when and how you served.
evidence-guardianship = Proof that the person may sign for you
    .help = For a guardian: the court paper that names them. For a relative: papers that show how you are related, and that the relative is a citizen. Add a doctor’s letter about your disability.
    .why = A signature by the wrong person makes the application invalid.
evidence-photos = Two passport-style photos
    .help = In color, 2 by 2 inches, taken in the last 30 days.
    .why = You live abroad, where the agency may not be able to take your photo.
evidence-household-income = Proof of your household’s income
    .help = For example the latest federal tax return, W-2 forms or pay stubs of each person who earns money.
    .why = Without it the agency cannot grant the reduced fee.
evidence-waiver-request = Form I-912, Request for Fee Waiver
    .help = Filled in and signed. It asks more about your household and your money.
    .why = It is the request itself. Without it the full fee is due.
evidence-waiver-benefit = A letter about the public benefit
    .help = It must show who gets it, which agency gives it, and until when.
    .why = It proves that you get a benefit that depends on income.
evidence-waiver-income = Proof of your household’s income
    .help = For example the latest federal tax return, W-2 forms or pay stubs.
    .why = It shows that your income is at most 150% of the guidelines.
evidence-waiver-hardship = Proof of your hardship
    .help = For example medical bills, or papers about a lost job or home.
    .why = It shows why you cannot pay now.
evidence-g-28 = Form G-28, signed by you and your representative
    .help = Your representative prepares it. Without it, the agency writes only to you.
    .why = It allows the agency to talk with your representative.

# Fees

fee-filing = Filing fee
    .why = The agency charges this when you file online. On paper it is $760. It is not given back, even if the application is denied.
fee-reduced = Reduced fee
    .why = You pay this if your household’s income is at most 400% of the poverty guidelines. If the agency does not agree, it asks for the full fee.
fee-waiver = No fee for now: you ask for a fee waiver
    .why = The agency decides on Form I-912 first. If it says no, it asks for the fee before it goes on.
fee-military = No fee: military service
    .why = Members and veterans who apply because of their service pay nothing.

# Certifications: the words of the official form, which are the legal text

certify-reads-english = I read and understand all of the responses and information contained in, and submitted with, my application.

certify-interpreted = All of the responses and information contained in, and submitted with, my application were interpreted to me in a language in which I am fluent by the interpreter named in this application, and I understood them.

certify-prepared = At my request and with my consent, the preparer named in this application prepared it for me based only on information I provided.

certify-applicant =
    I certify, under penalty of perjury, that I provided or authorized all of the responses and information contained in and submitted with my application, I read and understand or, if interpreted to me in a language in which I am fluent by the interpreter listed in Part 12., understood, all of the responses and information contained in, and submitted with, my application, and that all of the responses and the information are complete, true, and correct.

    Furthermore, I authorize the release of any information from any and all of my records that USCIS may need to determine my eligibility for an immigration request and to other entities and persons where necessary for the administration and enforcement of U.S. immigration law.
