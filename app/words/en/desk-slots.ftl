# When people can come to the offices: how times are made, closed, and chosen for somebody.

desk-slots-title = Appointment times
desk-slots-lead = When people can come to the offices, and which of these times somebody has. A time is given to a case at its own page, and comes back by itself when nobody has to come any more.
desk-slots-make = Make times
desk-slots-make-lead = The hours of a room or of counters, cut into times. Nobody gets a time before it is made.
desk-slots-make-button = Make these times
desk-slots-made = { $count ->
    [one] One time was made. Officers can give it now.
   *[other] { $count } times were made. Officers can give them now.
  }
desk-slots-closed = Nobody gets these times any more. Whoever has one is listed here, and needs another one.
desk-slots-opened = These times are given again.
desk-slots-unchanged = Nothing was changed: it was done already, the time has begun, or another one was made in its place.
desk-slots-to-move = These cases have a time that was closed, and need another one
desk-slots-has = { $day }, { $time }, { $office }
desk-slots-days = The next days
desk-slots-day = Day
desk-slots-places = Places
desk-slots-taken = Taken
desk-slots-free = Free
desk-slots-none = There are no times
desk-slots-none-text = Until a supervisor makes some, officers type the day, the time and the place of each appointment.
desk-slots-none-that-day = There are no times on this day.
desk-slots-one = { $time }, { $kind } ({ $minutes } minutes)
desk-slots-taken-of = { $taken } of { $places } taken
desk-slots-is-closed = Closed
desk-slots-close-one = Close { $time }
desk-slots-open-one = Open { $time } again
desk-slots-close-day = Close the whole day here
desk-slots-open-day = Open the whole day here again
desk-slots-oath = Oath
desk-slots-office = Office
desk-slots-office-new = A new office, as follows
desk-slots-name = Name of a new office
desk-slots-name-hint = As it stands on its door. Leave this and the next two empty if you chose an office.
desk-slots-address = Its address
desk-slots-address-hint = As on an envelope, without the name. At most 200 characters.
desk-slots-kind = What do people come for?
desk-slots-first = First day
desk-slots-until = Last day
desk-slots-until-hint = For more than one day: the times are made from Monday to Friday.
desk-slots-from = From
desk-slots-to = Until
desk-slots-minutes = Minutes for each time
desk-slots-at-once = How many people at once?
desk-slots-at-once-hint = As many as there are rooms or counters.
desk-times-choose = Which time do they get?
desk-times-one = { $day }, { $time }, { $office }
desk-times-one-hint = { $address }. { $minutes } minutes. { $free ->
    [one] One place is free.
   *[other] { $free } places are free.
  }
desk-times-none = No such time is free. Ask for others above, or have a supervisor make some.
desk-times-filter = Free times
desk-times-office = Office
desk-times-any-office = Every office
desk-times-any-day = Any day
desk-times-from = From which day on?
desk-proposal-time = The time that was proposed is taken, closed or over. Nothing was done. Send the proposal back, so that another time can be proposed.
error-desk-act-slot = Choose one of the free times.
error-desk-act-slot-gone = Somebody else got this time, or it was closed. Nothing was done. Choose another one.
error-desk-slots-office = Choose an office that there is, or name a new one.
error-desk-slots-name = Enter the name of the new office, in at most 60 characters, or choose one above.
error-desk-slots-name-taken = There is an office of this name. Choose it above.
error-desk-slots-address = Enter the address of the new office, in at most 200 characters.
error-desk-slots-kind = Choose what people come for.
error-desk-slots-to = Enter a time late enough for one appointment to end.
error-desk-slots-backwards = Enter a day that is not before the first one.
error-desk-slots-no-day = There is no working day among these. Enter a later day, or leave it empty for the first one alone.
error-desk-slots-too-many = That is more than { $count } times. Enter an earlier day, and make the rest after these.
error-desk-slots-minutes = Enter how many minutes each takes: from { $shortest } to { $longest }.
error-desk-slots-places = Enter how many people can come at once: from 1 to { $most }.
error-desk-slots-overlap = There is a time already at { $time } on { $day }, for the same thing in this office. Nothing was made.
security-desk-slots-made = At the desk, you made times at which people can come
security-desk-slots-closed = At the desk, you closed times at which people could come
security-desk-slots-opened = At the desk, you opened times again at which people can come
