# Messages between a person and the agency.

threads-title = Messages
threads-lead = Here you write to the agency, and read its answers.
threads-new = Write a message
threads-empty-title = You have not written to us yet
threads-empty-text = When you have a question that the pages here do not answer, write us a message. You read the answer here.
threads-door-text = Ask the agency something, and read its answers.

threads-state-unread = { $count ->
    [one] One new answer
   *[other] { $count } new answers
  }
threads-state-waits = Waits for our answer
threads-state-answered = Answered
threads-state-closed = Closed
threads-last-person = You wrote last, on { $date }.
threads-last-agency = The agency wrote last, on { $date }.

threads-about-case = Your case { $receipt }: { $form }
threads-about-account = Your account
threads-about-technical = A technical problem
threads-about-other = Something else

thread-new-title = Write a message
thread-new-lead = Somebody at the agency reads it and answers you here.
thread-new-time = When you can expect an answer
thread-time-usual = { $days ->
    [one] An answer usually takes up to 1 day: at least half of the { $answers } answers of the last 90 days came within that time. If you write now, that is by { $date }.
   *[other] An answer usually takes up to { $days } days: at least half of the { $answers } answers of the last 90 days came within that time. If you write now, that is by { $date }.
  }
thread-time-promised = { $days ->
    [one] We answer within 1 day. If you write now, that is by { $date }.
   *[other] We answer within { $days } days. If you write now, that is by { $date }.
  }
thread-new-elsewhere = What does not belong here
thread-not-evidence = Evidence. What a form or a letter of the agency asks for is added there, where it is counted. Anything else you send with “Send more documents” on the page of your case.
thread-not-evidence-link = Your documents
thread-not-address = A new address. A message does not change where our letters go; Form AR-11 does.
thread-not-address-link = Tell us your new address
thread-not-emergency = An emergency. If somebody is in danger, call 911.
thread-not-secret = Passwords and codes. We never ask for them.
thread-concern = What is it about?
thread-concern-account-hint = Signing in, your address for mails, what we keep about you
thread-concern-technical-hint = Something on these pages does not work
thread-subject = In a few words
thread-subject-hint = You will find the message by it. At most 120 characters.
thread-text = Your message
thread-text-hint = At most 4,000 characters. Line breaks are kept. Web addresses do not become links.
thread-send = Send the message
error-thread-concern = Choose what your message is about
error-thread-subject-empty = Write in a few words what your message is about
error-thread-subject-long = Use at most 120 characters for what your message is about
error-thread-text-short = Write your message
error-thread-text-long = Shorten your message to 4,000 characters. It has { $count }.
error-thread-many-threads = You began 10 messages today. Write in one of those, or begin a new one tomorrow.
error-thread-many = You wrote 20 messages within an hour. Please wait { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }, then press the button again.

thread-title = Message
thread-written = What was written
thread-from-person = You
thread-from-agency = The agency
thread-sent-at = { $date }, { $time }
thread-read-agency = The agency read it on { $date }, { $time }.
thread-unread-agency = The agency has not read it yet.
thread-read-person = You read it on { $date }, { $time }.
thread-unread-person = You have not read it yet.
thread-sent-title = Your message was sent
thread-sent-text = Somebody at the agency will read it. When they answer, we tell you in the way you chose, and you read the answer on this page.
thread-expected = Expect an answer by { $date }.
thread-overdue = We told you to expect an answer by { $date }. It is not there yet. Your message is still in the line and is not lost; you need not send it again.
thread-closed-title = The agency closed this conversation on { $date }
thread-closed-text = If something is still open, write here. That opens it again.
thread-case-link = See this case
thread-reply = Write something more
thread-reply-send = Send

enclosed-there = Documents that go with it
enclosed-add = Add documents
enclosed-change = Add or remove documents
enclosed-hint = You can add up to { $most } photos or PDF files. What you have typed is kept meanwhile.
enclosed-checking = One of the documents is still being checked. That takes a moment; then the message can be sent.
enclosed-title = Documents for your message
enclosed-back = Back to your message
enclosed-in-library = With a message to the agency
enclosed-from-agency = With a message from the agency
error-enclosed-changed = The documents for this message have changed since you opened this page. Look at them, then send it
error-enclosed-checking = A document is still being checked. Wait a moment, then send the message
error-enclosed-closed = The agency has closed this conversation. Write first; that opens it again, and then you can add documents

home-unread-title = { $count ->
    [one] The agency has answered you
   *[other] The agency has sent you { $count } answers
  }
home-unread-text = You have not read it yet.
home-unread-open = Read your messages
case-messages-title = Messages about this case
case-messages-unread = { $count ->
    [0] No new answers.
    [one] One new answer.
   *[other] { $count } new answers.
  }
case-messages-all = Read your messages
case-messages-new = Write about this case

mail-answered-subject = { $site } has answered your message
mail-answered-text =
    The agency has answered a message that you wrote.

    What it says is not in this mail, because mails can be read by others. Sign in to read it:

    { $link }

    Please do not reply to this mail. You can write back on that page.

settings-messages = Answers to your messages: { $ways }
messages-answers = Answers to your messages
messages-answers-hint = When the agency has answered something that you wrote. What it says is only on the site.

desk-show-messages = Messages
desk-empty-messages = Nobody waits for an answer.
desk-message-since = { $days ->
    [0] Waits since today, { $date }.
    [one] Waits for 1 day, since { $date }.
   *[other] Waits for { $days } days, since { $date }.
  }
desk-message-due = Told to expect an answer by { $date }
desk-message-late = Late: told to expect an answer by { $date }
desk-message-last-person = The person wrote last, on { $date }.
desk-message-title = A message
desk-message-lead = What you open here is written down, with who and when. The person reads when the agency read it.
desk-message-from = The person
desk-message-person-read = The person read it on { $date }, { $time }.
desk-message-person-unread = The person has not read it yet.
desk-message-agency-read = First read at the desk on { $date }, { $time }.
desk-message-case-title = The case
desk-message-open-case = See the case
desk-message-no-reader = This person has deleted their account. Nobody would read an answer.
desk-message-look-only = You can read this. Officers answer.
desk-answer = Answer
desk-answer-hint = The person reads it as you write it, at most 4,000 characters. It is signed “The agency”. Say what happens next and when.
desk-answer-closes = After this answer
desk-answer-open = Keep it open: something is still to come
desk-answer-close = Close it: nothing is open any more. If the person writes again, it opens again.
desk-answer-send = Send the answer
desk-answered-title = The answer was sent
desk-answered-text = The person is told that there is one, and nothing of what it says.
error-desk-answer-changed = Something was written here meanwhile. Nothing was sent. Read it first; your text is still here.
error-desk-answer-short = Write the answer
error-desk-answer-long = Shorten the answer to 4,000 characters. It has { $count }.
security-desk-message-answered = At the desk, you answered a message
