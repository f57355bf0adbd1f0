# Who works at the desk: invitations, and what supervisors change.

mail-invited-subject = You are invited to work at the desk of { $site }
mail-invited-text =
    Hello,

    You are invited to work at the desk of { $site }. Your role would be: { $role }.

    Open this link to accept. It works for 72 hours, once, and only for this address:

    { $link }

    You need an account with this address, and a passkey or an authenticator app to sign in with. If you do not expect this, do nothing.

    { $site }
mail-accepted-subject = Somebody whom you invited works at the desk of { $site } now
mail-accepted-text =
    Hello,

    { $who } has accepted your invitation and works at the desk of { $site } from now on. Their role: { $role }.

    If that is not right, end their time at the desk.

    { $site }

security-desk-staff-invited = At the desk, you invited somebody to work there
security-desk-invitation-taken-back = At the desk, you took back an invitation
security-invitation-accepted = You accepted an invitation to work at the agency's desk
security-desk-staff-changed = At the desk, you changed the role of somebody who works there, or ended their time

desk-people-see = Who works here
desk-people-title = Who works at the desk
desk-people-lead = You invite people, change what they are here, and end their time. Each of these is told to the person by mail and written down.
desk-people-there = They work here
desk-people-waiting = Invitations that wait
desk-people-no-invitation = No invitation waits.
desk-people-invite = Invite somebody
desk-people-before = Who worked here before, or in another role
desk-people-who = Who
desk-people-role = Role
desk-people-since = Since
desk-people-until = Until
desk-people-asked = Invited on
desk-people-method = Comes to the desk with
desk-people-passkey = A passkey
desk-people-app = A code of an authenticator app
desk-people-no-method = Nothing that the desk takes: they cannot open it now
desk-people-you = That is you. Somebody else changes what you are here.
desk-people-deleted = Somebody who has deleted their account
desk-people-make = Make this the role: { $role }
desk-people-end = End their time here
desk-people-take-back = Take the invitation back
desk-people-email = Their e-mail address
desk-people-email-hint = The invitation goes there, and counts for whoever signs in with this address.
desk-people-officer-hint = Decides about cases and fees, and answers messages
desk-people-supervisor-hint = Does what officers do, gives them their work, and says who works here
desk-people-clerk-hint = Looks, and decides nothing
desk-people-send = Send the invitation
desk-people-done = Done
desk-people-not-done = Nothing was changed
desk-people-invited = The invitation is on its way. It works for 72 hours.
desk-people-taken-back = The invitation counts no more.
desk-people-changed = It is changed, and the person is told by mail.
desk-people-moved = Somebody else was quicker. This is how it is now.
desk-people-last = This is the last supervisor who stays, because your own account is about to be deleted. Make somebody else a supervisor first.
error-desk-people-role = Choose what the person would be here
error-desk-people-already = Whoever has this address works here already. Change what they are above
error-desk-people-many = Too many invitations were sent today. Please wait { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
  }, then press the button again

invitation-title = An invitation to the agency's desk
invitation-lead = You are asked to work at the desk of { $site }. Your role would be: { $role }.
invitation-sign-in-text = The invitation counts for the address that the mail came to. Sign in with that address.
invitation-sign-up = Create an account
invitation-sign-up-text = If you have no account yet, create one with that address. Then open the link in our mail once more, in the same way.
invitation-somebody-else = You are signed in with another address than the one that the mail came to. Sign out, sign in with that address, and open the link once more.
invitation-already = You work at the desk already. There is nothing to accept.
invitation-prove-text = The desk asks for more than a code by mail. Show that it is you with a passkey, or with your password and a code of your app.
invitation-add-text = The desk asks for more than a code by mail. Add one of these to your account first, then open the link in our mail once more:
invitation-add-passkey = A passkey, which this browser or your telephone keeps
invitation-add-app = An authenticator app on your telephone, which needs no scripts here
invitation-ready = Everything that you do and look at there is written down. Others will see this address as yours.
invitation-accept = Accept the invitation
invitation-again = Ask whoever invited you to do so again.
