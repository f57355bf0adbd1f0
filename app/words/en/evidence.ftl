# Evidence: what is asked for, what was added, what to do about what cannot be used.

evidence-title = Documents for this form
evidence-lead = The agency asks for these because of your answers. Add a photo or a file of each, now or on another day.
evidence-none = With your answers so far, the agency asks for no documents.
evidence-later = If you file without a document that is needed, the agency will ask you for it by letter. Your case waits until you answer.
evidence-back-to-form = Back to your form
evidence-task = Documents
evidence-task-state = { $done } of { $total } added or explained
evidence-slot-open = Add or change

evidence-state-documents = { $count ->
    [one] 1 document added
   *[other] { $count } documents added
  }
evidence-state-checking = Being checked
evidence-state-explained = You said you do not have it
evidence-state-refused = Cannot be used
evidence-state-needed = Needed, nothing added yet
evidence-state-helps = It helps, nothing added yet

evidence-there = What you have added
evidence-role-original = Document { $number }: the document itself
evidence-role-translation = Document { $number }: translation into English
evidence-role-certificate = Document { $number }: the translator’s certificate
evidence-file-ready = Ready
evidence-file-checking = Being checked
evidence-file-checking-text = We are making sure that it can be opened safely. You can leave this page; open it again in a few minutes.
evidence-file-scan = Waiting for its scan
evidence-file-scan-text = It is here and safe. The program that looks for viruses does not answer at the moment, so nobody can open the file yet. You do not have to send it again.
evidence-file-refused = Cannot be used
evidence-file-photo = Photo, { $size }
evidence-file-pdf = { $pages ->
    [one] PDF, 1 page, { $size }
   *[other] PDF, { $pages } pages, { $size }
  }
evidence-file-no-name = File without a name
evidence-hint-dark = It looks dark. Check that every word can be read, or take it again with more light.
evidence-hint-blurred = It looks blurred. Check that every word can be read, or take it again with a steady hand.
evidence-hint-cut-off = It looks cut off at an edge. Check that the whole page is in the picture, or take it again from farther away.
evidence-hint-small = It is a small picture. Check that every word can be read, or take it again from closer.
evidence-look = Look at it
evidence-turn = Turn
evidence-up = Move up
evidence-down = Move down
evidence-remove = Remove
evidence-dismiss = Take off this list
evidence-added-title = { $count ->
    [one] 1 file was added
   *[other] { $count } files were added
  }
evidence-added-text = It is kept with your form. You find it below.
evidence-added-refused = { $count ->
    [one] 1 file cannot be used. The list below says why and what to do.
   *[other] { $count } files cannot be used. The list below says why and what to do.
  }
evidence-added-checking = What you added is still being checked. You can go on meanwhile.

evidence-add = Add files
evidence-files = Photos or PDF files
evidence-files-hint = From your phone’s camera or from your files, several at once if you like. Up to 50 MB each. Photos that you add together become the pages of one document.
evidence-where = Where do they belong?
evidence-where-new = They are a new document
evidence-where-pages = They are more pages of document { $number }
evidence-language = Is the document in another language?
evidence-language-text = Then the agency needs three things: the document itself, a full translation into English, and a page on which the translator certifies that the translation is complete and correct and that they know both languages. Add each by itself and say which one it is.
evidence-role = What are you adding?
evidence-role-is-original = The document itself
evidence-role-is-translation = Its translation into English
evidence-role-is-certificate = The translator’s certificate
evidence-button = Add these files

evidence-without = I do not have this
evidence-without-text = Say in your own words why you do not have it, and what you tried to get it. An officer reads it in place of the document.
evidence-without-label = Why you do not have it
evidence-without-button = Save this explanation
evidence-without-said = You said that you do not have it:
evidence-without-remove = Take the explanation back

error-evidence-none = Choose at least one file, then press “Add these files”
error-evidence-many = There is room for { $most } files. Remove one that you do not need, then add this one again
error-evidence-room = Your account is full. Remove files that you do not need from forms that you have not filed, then add this one again
error-evidence-request-large = These files together are too large to send at once. Those that you see below arrived. Add the others a few at a time
error-evidence-cut = The connection broke off before everything arrived. What you see below is here. Add the others again
error-evidence-without = Say why you do not have it

error-file-empty = The file is empty. Open it on your device to see whether it has anything in it, and choose it again.
error-file-too-large = The file has more than 50 MB. Take a photo of the page instead, or save it as a smaller file.
error-file-kind = This is neither a photo nor a PDF that we can read. Save it as a JPEG or as a PDF, or take a photo of it, and add that.
error-file-heic = This photo is in the format of iPhones (HEIC), which cannot be read here. Open it on your phone, choose “Share” or “Export”, save it as a JPEG, and add that.
error-file-damaged = The file is damaged and cannot be read to its end. Save it again or take a new photo, and add that.
error-file-locked = This PDF asks for a password or is protected. Save it without one, for example by printing it to a new PDF, and add that.
error-file-pixels = The picture is too large. Take a new photo with your phone, or save it in a smaller size.
error-file-pages = The file has too many pages. Split it into several files and add those.
error-file-active = This PDF has a program or other files inside, which could do harm. Print it to a new PDF, and add that.
error-file-mixed = The file is more than one kind of file at once. Print it to a new PDF, or take a photo, and add that.

review-evidence-title = Documents that the agency needs are not here yet
review-evidence-lead = You can file without them. The agency will then ask for them by letter, and your case waits until you answer. If you do not have one, you can explain why.
review-evidence-checking-title = A document is still being checked
review-evidence-checking = You can sign when the check is done, usually within a minute. Load this page again.

error-sign-checking = A document that you added is still being checked. Wait a minute and sign again
received-evidence = Documents that you sent
received-evidence-pages = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
  }
received-evidence-look = Look at file { $number }
received-evidence-explained = You explained why you do not have it.
data-file-document = Asked for
