# When and where a person is to come, and how they ask for another time.

appointment-identity = Appointment for your photo and fingerprints
appointment-interview = Your interview
appointment-ceremony = Your oath ceremony
appointment-when = { $day }, { $time }, { $zone }
appointment-more = What to bring, your calendar, and another time
appointment-fact-when = When
appointment-fact-set = Set on
appointment-calendar = Put it into your calendar (a file for calendars)
appointment-before = Before you go in
appointment-before-text = Come 15 minutes before your time, and not earlier: there is a check at the door. Whoever comes much later may be sent home.
appointment-bring = What to bring
appointment-bring-letter = The letter about this appointment, on paper or on your phone.
appointment-bring-photo = An identity document with your photo that has not expired, such as a passport or a card.
appointment-bring-identity = Nothing else is needed for a photo and fingerprints.
appointment-bring-interview = Everything that your letter names, and the originals of the documents that you sent.
appointment-bring-ceremony = The notice with your answers, every green card that you have, and your travel documents.
appointment-over-title = This appointment no longer counts
appointment-over-text = It was moved or cancelled, or it is over. Your case says what comes next.
appointment-move-title = Ask for another time
appointment-move-lead = If you cannot come, ask before the day. The agency gives you another time by letter.
appointment-move-lead-times = If you cannot come, ask before the day. You choose a time that is free, where the office keeps times, or the agency gives you one by letter.
appointment-move-button = Ask for another time
appointment-move-rules = You can ask until 12 hours before, with a good reason, and twice at most.
appointment-move-interview = An interview is moved only when an officer agrees. Say why you cannot come; the officer decides.
appointment-stands-title = Your appointment stands
appointment-stands-text = It counts until the agency gives you another time. If you hear nothing, come at the time that you have.
appointment-stands-until = It counts until you have another time. If you choose one that is free, it is yours at once, and the time that you have goes to somebody else.
appointment-times = Which of these times is right for you?
appointment-times-hint = They are free now at { $office }, by the clocks there ({ $zone }).
appointment-times-none = None of these times is right for me
appointment-times-none-hint = The agency reads why and gives you another time by letter.
appointment-times-later = Times from { $day } on
appointment-times-over = No other time is free now. You can still ask the agency for one.
appointment-take-button = Send
appointment-moved-title = You have another time
appointment-moved-text = The time that you had no longer counts. The letter about the new one is in your case; bring that one.
appointment-cause = Why can you not come?
appointment-cause-illness = I am ill, or I have to see a doctor
appointment-cause-travel = A journey that was planned before
appointment-cause-life-event = Something that happens once, such as a funeral, a wedding or an exam
appointment-cause-transport = I have no way to get there
appointment-cause-work = I cannot be away from work
appointment-cause-care = I cannot leave somebody whom I care for
appointment-cause-late-letter = The letter came late, or not at all
appointment-words = What else the officer should know
appointment-words-hint = You can leave this empty. Up to 1,000 characters.
appointment-ask-button = Ask for another time
appointment-asked-title = You have asked for another time
appointment-asked-text = The agency writes to you with another time, or that this one stays. Until then your appointment stands.
appointment-asked-because = You asked for another time on { $day }: { $why }.
appointment-not-set = This appointment was moved or cancelled, or you were there already.
appointment-not-set-instead = Your case says what comes next.
appointment-asked-already = You can ask once, and you have.
appointment-asked-already-instead = If you hear nothing before the day, come at the time that you have.
appointment-missed = The time of the appointment has passed, so it can no longer be moved here.
appointment-missed-instead = Call the agency or write to it today, and say why you did not come. Your request can be denied if you do nothing.
appointment-too-late = It is in less than 12 hours. By then an appointment is not moved here.
appointment-too-late-instead = Come if you can. If you cannot, call the agency now and say why.
appointment-too-often = It was moved { $count } times already because you asked. That is the most there can be.
appointment-too-often-instead = Come at this time. If that is impossible, call the agency before the day and say why.
appointment-oath = An oath ceremony is not moved here.
appointment-oath-instead = Your letter says how to ask for another day.
error-appointment-cause = Choose why you cannot come.
error-appointment-slot = Choose a time, or that none of them is right for you.
error-appointment-slot-gone = Somebody else took that time, or it is no longer free. Choose another one; the time that you have still counts.
error-appointment-words = What you wrote has { $count } characters. Shorten it to 1,000.
mail-move-asked-subject = You asked for another time: { $receipt }
mail-move-asked-text = You asked the agency for another time. Until it gives you one, your appointment stands.

    Your receipt number: { $receipt }

    Your appointment and what happens now is in your case:
    { $link }
desk-move-asked = The person asks for another time
desk-move-asked-text = { $what }, { $when }. Asked on { $day }: { $why }.
security-other-time-asked = Another time for an appointment was asked for
