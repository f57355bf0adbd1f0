# Statuses of an appointment for photo and fingerprints.

status-identity-rescheduled-title = Your appointment was moved
status-identity-rescheduled-meaning = Your appointment for a photo, fingerprints and a signature has a new time. The old one no longer counts.
status-identity-rescheduled-next = After the appointment, an officer reviews your case.
status-identity-rescheduled-todo = Go at the new time. Bring the new notice and an identity document with your photo.
status-identity-reschedule-asked-title = You asked for another appointment
status-identity-reschedule-asked-meaning = The agency has your request for another date. Nothing has changed yet.
status-identity-reschedule-asked-next = The agency sends you a notice with a new time, or tells you that the old one stays.
status-identity-reschedule-asked-todo = Until you have a new notice, your old appointment still counts.
status-identity-cancelled-title = Your appointment was cancelled
status-identity-cancelled-meaning = You do not have to come to the appointment for a photo and fingerprints. This does not count against you.
status-identity-cancelled-next = The agency sends you a new appointment if it needs one.
status-identity-missed-title = You were not at your appointment
status-identity-missed-meaning = The agency waited for you to take your photo and fingerprints. Without them your case can be denied as given up.
status-identity-missed-next = The agency can give you a new date if you tell it why you did not come, or it decides without one.
status-identity-missed-todo = Call the agency today, say why you could not come and ask for a new date.
status-identity-reused-title = Your earlier photo and fingerprints are used
status-identity-reused-meaning = The agency has your photo and fingerprints from before, and they count for this case. You do not need an appointment.
status-identity-reused-next = An officer will review your form and your documents.
