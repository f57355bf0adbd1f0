# Statuses of the oath. The official wording is not confirmed.

status-oath-notice-mailed-title = We mailed you a notice about your ceremony
status-oath-notice-mailed-meaning = The notice says when and where you take the oath, or what else you have to do for it.
status-oath-notice-mailed-next = When you have taken the oath, you are a citizen and get your certificate.
status-oath-notice-mailed-todo = Read the notice, answer the questions on it and bring it to the ceremony.
status-oath-scheduled-title = Your ceremony has a date
status-oath-scheduled-meaning = On that day you take the oath and become a citizen.
status-oath-scheduled-next = You get your certificate at the ceremony.
status-oath-scheduled-todo = Go to the ceremony. Bring the notice with your answers, every green card you have, and an identity document with your photo.
status-oath-rescheduled-title = Your ceremony was moved
status-oath-rescheduled-meaning = Your ceremony has a new time. The old one no longer counts.
status-oath-rescheduled-next = You take the oath then, and get your certificate.
status-oath-rescheduled-todo = Go at the new time. Bring the new notice with your answers, every green card you have, and an identity document with your photo.
status-oath-cancelled-title = Your ceremony was cancelled
status-oath-cancelled-meaning = You do not have to come on that day. Your approval still counts.
status-oath-cancelled-next = The agency sends you a notice with a new date.
status-oath-missed-title = You were not at your ceremony
status-oath-missed-meaning = You are not a citizen yet. If you stay away more than once, the agency can take up your case again and deny it.
status-oath-missed-next = The agency can give you a new date when you tell it why you did not come.
status-oath-missed-todo = Send the notice back today to the office named on it, say why you could not come and ask for a new date.
status-certificate-issued-title = You are a citizen, and have your certificate
status-certificate-issued-meaning = You took the oath. The certificate is your proof.
status-certificate-issued-next = Nothing more will happen in this case.
status-certificate-issued-todo = Check your name and dates on the certificate, keep it safe, and apply for a passport.
