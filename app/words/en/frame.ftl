# What stands around every page.

skip-to-content = Skip to the main content
demonstration-banner = This is a demonstration. It is not a government site, and nothing you enter here is sent to any agency.
menu-home = Home
menu-file = File a form
menu-sign-in = Sign in
menu-sign-up = Create an account
menu-sign-out = Sign out
menu-account = Your account
menu-mailbox = Local mailbox
language-switch = Language
footer-notice = { $site } is independent software for filing immigration forms and following cases. It is not run by, or connected with, any government agency.
footer-notice-agency = { $site } is the online service of { $agency } for filing immigration forms and following cases.
footer-help = Need help? Read “Why we ask this” at each question, or write to the address your agency gives you.
footer-help-agency = Need help? Read “Why we ask this” at each question, or ask { $agency }: { $ways }.
page-title = { $title } – { $site }
page-title-error = Error: { $title } – { $site }
back = Back
button-continue = Continue
save-and-leave = Save and leave
cancel = Cancel
change = Change
optional = optional
error-summary-title = There is a problem
why-we-ask = Why we ask this
