# Statuses of a case that goes from one place to another.

status-transferred-title = Your case goes to another office
status-transferred-meaning = Another office of the agency takes over, often because it has more room. Your receipt number stays the same.
status-transferred-next = The new office tells you when your case is there.
status-transferred-for-good-title = Your case goes to the office that now decides about it
status-transferred-for-good-meaning = A different office is responsible for your case from now on. Your receipt number stays the same.
status-transferred-for-good-next = The new office goes on with your case and writes to you.
status-transferred-for-interview-title = Your case goes to the office that will interview you
status-transferred-for-interview-meaning = That office makes the date of your interview.
status-transferred-for-interview-next = You get a notice with the day, the time and the place.
status-transferred-to-asylum-title = Your case goes to an asylum office
status-transferred-to-asylum-meaning = An office that decides about asylum takes over your case.
status-transferred-to-asylum-next = The asylum office writes to you, mostly with a date for an interview.
status-transferred-abroad-title = Your case goes to an office abroad
status-transferred-abroad-meaning = An office of the agency or a consulate in another country takes over your case.
status-transferred-abroad-next = The office abroad writes to you or to your family member there.
status-arrived-title = Your case is at the new office
status-arrived-meaning = The office that took over has everything of your case.
status-arrived-next = An officer goes on with your case and decides about it.
status-sent-to-state-title = Your case went to the Department of State
status-sent-to-state-meaning = The approved petition is on its way to those who give visas abroad.
status-sent-to-state-next = The National Visa Center or a consulate writes to you. The agency's own part is done.
status-back-from-state-title = The Department of State sent your case back
status-back-from-state-meaning = A consulate asks the agency to look at the petition again.
status-back-from-state-next = An officer looks at it. If there is something against it, you are heard first.
