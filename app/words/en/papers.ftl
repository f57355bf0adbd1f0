# Papers: filled forms as PDF files, to read, to print and to keep.

paper-download = Download as PDF
paper-download-text = Every answer in the order of the official form, to read, to print and to keep.

paper-form-title = { $form }: your answers
paper-draft-banner = Not filed. This is a draft of { $date }.
paper-draft-text = This paper shows what you have typed so far. The agency has not received it. Do not mail it: sign and file the form in your account.
paper-filed-text = This paper shows what you filed, word for word. Keep it with your receipt number.
paper-order-text = The answers are in the order of the official form. The number in front of a question is its item there.
paper-edition = Edition of the form
paper-edition-of = Form { $form }, edition { $edition }
paper-receipt = Receipt number
paper-not-yet = None yet
paper-language = Language of this paper
paper-page = Page { $page } of { $pages }
paper-item = Item
paper-question = Question
paper-answer = Answer
paper-part = Part { $number }
paper-head = Above Part 1
paper-worksheet = Worksheet
paper-others = Answers without an item on the official form
paper-not-answered = Not answered yet
paper-to-be-changed = As it was typed. It has to be changed before the form can be filed.
paper-characters = A character that cannot be printed here is shown by its number in Unicode, such as [U+1F600].
paper-signature = Signature
paper-signed-name = Signed by typing this name
paper-signed-on = Signed on
paper-signed-in = Language in which it was read and signed
paper-digest = Mark by which a change can be found (SHA-256)
paper-paid = Paid

paper-too-long-title = This form is too long for one PDF
paper-too-long-text = Your answers are all here, but they are more than fits into one PDF. Shorten the longest ones, then try again.
