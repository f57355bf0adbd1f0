# Answers that were taken over from the person's account or another form of theirs.

taken-choice = Fill in what I have already told you
taken-choice-hint = We can fill in answers from your account and your other forms here. You look at each of them before you sign. Take the tick away when the form is for somebody else.
taken-title = We filled in some answers for you
taken-lead = They come from what you told us before. Look at each page and choose Continue if it is right:
taken-from-account = your account
taken-from-form = your { $form } of { $date }
taken-page-title = Check what we filled in
taken-page-lead = This is from { $source }. If it is still right, choose Continue. If not, change it first.
taken-page-lead-some = If an answer is not right any more, change it. Then choose Continue.
taken-line = { $question } – from { $source }
taken-state = Check
taken-review-title = You have not checked all the answers we filled in
taken-review-lead = You can sign when you have looked at these pages and chosen Continue on each:
