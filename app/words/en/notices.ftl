# Letters of the agency about a case, as pages and as papers, and the page that confirms that one is genuine.

notices-title = Letters from the agency
notices-line = { $title }, { $date }
notices-replaced = A later letter takes its place.

notice-receipt-title = Receipt notice
notice-appointment-title = Appointment notice
notice-evidence-title = Request for evidence
notice-decision-title = Decision notice

notice-demonstration = This is a demonstration. No agency wrote this letter.
notice-date = Date of this letter
notice-number = Number of this letter
notice-mark = Its mark
notice-replaces = Takes the place of the letter
notice-fee-paid = Fee paid
notice-fee-none = No fee
notice-reference = Payment reference

notice-what = What this letter is
notice-means = What it means
notice-todo = What you need to do
notice-next = What comes next
notice-ask = If you have a question
notice-ask-text = Ask us about anything in this letter that is not clear. Tell us your receipt number, { $receipt }. A lawyer or an accredited representative can also help you.

notice-receipt-what = We received your { $form }. This letter is your proof that you filed it. Keep it.

notice-appointment-what = You have an appointment about your { $form }.
notice-appointment-means = We want to take your photo, your fingerprints and your signature, to confirm who you are. It does not mean that something is wrong.
notice-appointment-day = Day
notice-appointment-time = Time
notice-appointment-place = Place
notice-appointment-todo = Come on { $day }, { $time }. Bring this letter, on paper or on your phone, and an identity document with your photo.
notice-appointment-otherwise = If you cannot come, ask for another date before that day. If you stay away and have not asked, your request can be denied.
notice-appointment-next = After the appointment, an officer reviews your case.

notice-evidence-what = We need more from you before we can decide about your { $form }.
notice-evidence-means = This is not a decision, and it does not mean that your request will be denied. It means that what we have is not enough to decide.
notice-evidence-due = We need it by
notice-evidence-todo = Send all of this together, early enough that we have it by { $due }:
notice-evidence-how = How to send it
notice-evidence-copies = Send copies, unless we ask for an original. Add a full English translation, with the translator’s certificate, to every document that is in another language.
notice-evidence-late = If we do not have it by { $due }, we decide with what we have, and your request can be denied.
notice-evidence-next = When your answer is here, an officer reads it and goes on with your case. We will write to you.

notice-decision-what = We have decided about your { $form }.
notice-decision-outcome = Decision
notice-decision-approved = Approved
notice-decision-denied = Denied
notice-decision-approved-means = Your request is approved.
notice-decision-denied-means = Your request is denied. We are sorry that this is not the answer you hoped for.
notice-decision-reason = Why
notice-decision-next = What you can do, and what comes next
notice-decision-approved-todo = Keep this letter. Check that we have your right mailing address, because what comes next is sent there.
notice-decision-denied-todo = Read below what you can do, and until when. If you miss a date, you can lose your right to answer. Talk to a lawyer or an accredited representative soon.

notice-check-title = How anybody can check that this letter is genuine
notice-check-text = Scan the code, or open { $address } and type the number and the mark. The answer says whether we issued this letter and when. It does not say who it is for.
notice-check-code = Code that a camera reads. It leads to { $address }, where this letter can be checked.

notice-page-from = From
notice-page-about = About this letter
notice-page-papers = To print and keep
notice-page-to = This letter is for
notice-page-paper = Download as PDF in English
notice-page-same = Both languages say the same. The number and the mark are the same, too.
notice-page-later = A later letter takes the place of this one.
notice-page-later-link = Read the later letter

verify-title = Check that a letter is genuine
verify-lead = Every letter that we issue has a number and a mark, printed beside its square code. Type both here. You do not need an account.
verify-number = Number of the letter
verify-number-hint = Twelve letters and digits, such as N7KD-2MQP-4XW1
verify-mark = Its mark
verify-mark-hint = Twelve digits from 0 to 9 and letters from A to F, such as 3F9A-12BC-77D0
verify-button = Check
verify-what = What the answer tells
verify-what-text = It says whether we issued a letter with this number and this mark, which kind of letter it is, and when we issued it. It does not say who it is for, or which case it is about. We do not show what the letter says: only the person it is for can, in their account.
verify-again = Check another letter

verify-genuine-title = This letter is genuine
verify-genuine-text = { $issuer } issued a letter with this number and this mark.
verify-genuine-demonstration = { $issuer } is a demonstration. It is no agency, and its letters give nobody any right.
verify-genuine-kind = Kind of letter
verify-genuine-day = Issued on
verify-genuine-issuer = Issued by
verify-genuine-later = A later letter takes the place of this one. Ask for that one, too.
verify-genuine-words = This says nothing about the words on the paper that you have. Somebody could have changed them. If they matter to you, ask the person to show you the letter in their account.

verify-unknown-title = We cannot confirm this letter
verify-unknown-text = We have no letter with this number and this mark.
verify-unknown-todo = Compare both with the paper, character by character, and type them again. If they are right, the paper is not from us. Do not rely on it, and do not pay anybody for it.

verify-wait-title = Please wait before you check again
verify-wait-text = From your network, many numbers were checked that are not ours. Please try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }.

error-verify-number = Type the number of the letter: twelve letters and digits. If you did, one of them is not right. Compare it with the paper.
error-verify-mark = Type the mark of the letter: twelve digits from 0 to 9 and letters from A to F.
