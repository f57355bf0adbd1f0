# Where a case stands, for anybody who has its receipt number.

public-status-title = Where a case stands
public-status-lead = Type the receipt number of the case. You do not need an account.
public-status-hint = Three letters and ten digits, such as LFD 000 000 0001. It is on the receipt notice and in our e-mails.
public-status-button = Show the status
public-status-since = Since
public-status-todo-where = Until when, and how, is in the letter about it. Whoever filed the form finds it in their account.
public-status-again = Look up another number

public-status-none-title = We have no status to show
public-status-unknown = There is no case with this number here.
public-status-unknown-todo = Compare it with the notice, digit by digit, and type it again. A form that was sent a short while ago has a number as soon as it is filed and paid.
public-status-elsewhere = USCIS gives out numbers that begin with these letters.
public-status-elsewhere-todo = No such case is kept here. Look it up at egov.uscis.gov, without an account, or in the account at my.uscis.gov.
public-status-many = From your network, many numbers were looked up in a short time.
public-status-many-todo = Please try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. Your own cases are always in your account.

public-status-ways-title = Why the number alone shows little
public-status-ways = What you see with the number, and in the account
public-status-ways-why = Receipt numbers follow each other, and many people may know one: an employer, a relative, whoever finds a letter. So the number alone shows no name, no letter and nothing that was filed.
public-status-ways-shows = What
public-status-ways-number = With the number alone
public-status-ways-account = In the account that filed it
public-status-shows-status = Where the case stands, what that means, and what comes next
public-status-shows-history = Everything that happened, and the last day for an answer
public-status-shows-letters = Letters of the agency, and appointments
public-status-shows-filed = What was filed, the documents, and what was paid
public-status-own = Go to your own cases, in your account
public-status-yes = Yes
public-status-no = No

error-public-status-number = Type the receipt number: three letters and ten digits.
