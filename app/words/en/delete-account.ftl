# Deleting an account, and thinking better of it.

delete-take-or-leave = Take your data along, or leave
delete-title = Delete your account
delete-lead = Your account is deleted 30 days after you ask for it. Until then everything goes on as before, and you can stop it at any time.
delete-happens = What happens
delete-step-told = We tell you by e-mail at once. A link in that message stops it, and so does a button here after you sign in.
delete-step-wait = For 30 days you can use your account as always.
delete-step-end = Then your account is deleted, and we tell you so in a last e-mail. Nobody can bring it back after that.
delete-goes = What is deleted
delete-goes-ways = Your e-mail address, your password and all your ways to sign in. You can use the address for a new account then.
delete-goes-profile = Your profile, the browsers you used, and from which networks you signed in
delete-goes-forms = Forms that are not filed, with all their answers
delete-drafts = { $count ->
    [one] You have one form that is not filed. It will be lost: it is not filed when your account ends.
   *[other] You have { $count } forms that are not filed. They will be lost: they are not filed when your account ends.
  }
delete-drafts-title = Forms that are not filed are lost
delete-stays = What stays, and why
delete-stays-record = What you filed stays: the form, your signature, what you paid, and your case. It is a record of the agency. A federal agency may destroy its records only as the law on federal records says, and not because somebody asks for it.
delete-stays-log = When something was done with your account stays written in the security log, without your address, and without anyone being able to read from where.
delete-case-title = A case that is open goes on
delete-case-text = You can no longer see your case here, and we send you no more e-mails about it. Write down your receipt number. Before your account ends, ask the agency how it will reach you: write to the address it gives you.
delete-money-title = You have paid for a form that is not filed
delete-money-text = You have paid { $amount }. When your account ends, the form is lost, and all we do is note that the money is owed back to you. File the form first, or write to the address your agency gives you.
delete-copy-title = Take a copy first
delete-copy-text = When your account is gone, we cannot give you a copy any more.
delete-agree = I understand that in 30 days my account, and every form that is not filed, is gone.
delete-button = Delete my account in 30 days
delete-supervisor-title = You are the last supervisor who stays
delete-supervisor-text = Without a supervisor nobody can say who works at the desk. Make somebody else a supervisor first, and then come back here. Whoever is about to delete their own account does not count.
error-delete-agree = Check the box if you want your account to be deleted. Nothing was changed.

delete-home-title = Your account is about to be deleted
delete-home-text = Someone who was signed in asked for it on { $asked }. It is deleted on { $until } at the earliest. If you want to keep it, stop it now.
delete-cancel-button = Stop it and keep my account
delete-cancel-title = Keep this account?
delete-cancel-lead = Someone who was signed in asked to have this account deleted. If it was not you, or you want to keep it, stop it here. Nothing is deleted then.
delete-cancelled-title = Your account stays
delete-cancelled-lead = The deletion was stopped. Everything is as it was before.
delete-cancelled-not-you = If you did not ask for the deletion, someone else was in your account. Change the password of your e-mail first. Then choose a new password here: that signs everyone out.

not-me-does-deletion = If someone asked to have your account deleted, that is stopped.

security-deletion-asked = You asked to have your account deleted. Thirty days of waiting began
security-deletion-cancelled = The deletion was stopped. The account stays
security-account-deleted = The account was deleted

mail-deletion-asked-subject = Your { $site } account will be deleted in 30 days
mail-deletion-asked-text =
    Hello,

    Someone who was signed in, perhaps you, asked to have your { $site } account deleted. If nobody stops it, it is deleted in 30 days. Until then you can use it as always.

    If it was not you, or you want to keep your account, stop it with this link:

    { $link }

    If it was not you, someone else was in your account. Then also change the password of your e-mail, and choose a new password for { $site } with “Forgot your password?” where you sign in.

    If it was you, you do not need to do anything.

    { $site }

mail-deletion-cancelled-subject = Your { $site } account stays
mail-deletion-cancelled-text =
    Hello,

    The deletion of your { $site } account was stopped. Everything is as it was before.

    If you did not stop it and still want your account to be deleted, sign in and ask for it again.

    { $site }

mail-deleted-subject = Your { $site } account was deleted
mail-deleted-text =
    Hello,

    The 30 days are over. Your { $site } account was deleted, and nobody can sign in with it any more. Forms that were not filed are gone.

    What you filed stays with the agency: it is a record of the agency. A case that is open goes on. To ask about it, write to the address your agency gives you, with your receipt number.

    This is our last message. You can use this e-mail address for a new account.

    { $site }
