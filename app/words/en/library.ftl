# The library of documents: everything that was uploaded or received, each by itself, and to use again.

library-title = Your documents
library-lead = Everything that you added to your forms and everything that came to you, in one place. Documents open on their page; you do not have to download them.
library-door-text = See what you sent and what you received, and who has opened it.
library-empty-title = There are no documents yet
library-empty-text = The documents that you add to a form, and the letters and papers of your cases, are listed here.
library-empty-part = There is nothing in this part of the list.
library-newest = The newest first
library-show = Show
library-show-all = Everything
library-show-sent = Sent by me
library-show-received = Received
library-case = Of
library-case-all = All forms and cases
library-case-one = { $receipt } ({ $form })
library-newer = Newer documents
library-older = Older documents

library-for-draft = { $what } – { $form }, not filed yet
library-for-case = { $what } – { $form }, { $receipt }
library-from-case = From your case – { $form }, { $receipt }
library-added = Added on { $day }
library-received = Received on { $day }
library-notice-state = Letter
library-notice-replaced = A later letter takes its place
library-notice-read = Read it
library-filing-name = What you filed
library-filing-state = Your papers
library-filing-here = Read here what you filed
library-filing-read = Read it
library-filing-paper = Keep a copy to print (PDF)
library-filing-received = See when it was received, and with what
library-filing-package = Keep everything in one file (ZIP)

library-page-of = Page { $page } of { $pages }
library-picture-alt = { $what }, page { $page } of { $pages }
library-pdf-alt = { $what }, as a PDF
library-open-picture = Open the picture by itself
library-open-pdf = Open the PDF by itself
library-no-viewer = Your browser does not show PDF files within a page. Use the link below to open it.
library-pdf-hint = If you see only one page or nothing at all, open the PDF by itself.
library-before = Page before
library-after = Page after
library-facts = About this file
library-fact-name = Name
library-fact-kind = Kind and size
library-fact-added = Added
library-fact-state = State
library-uses = Where it is used
library-use-again-text = You can use it again: open a form, go to its documents, and choose “Add from your documents”.
library-seen = Who has opened it
library-seen-only-you = Only you have opened this.
library-seen-once = You, on { $day }, { $time }
library-seen-often = You, first on { $first-day }, { $first-time }, and last on { $last-day }, { $last-time }
library-seen-how = Whoever opens a document in full is written down here, with the day and the time. The small pictures in lists do not count.

library-again-link = Add from your documents
library-again-title = Add from your documents
library-again-lead = Choose what you have already given us. It is added to this form, too, and stays where it is.
library-again-choose = Your documents
library-again-hint = Files that were pages of one document stay together.
library-again-button = Add these
library-again-none-title = There is nothing to choose from
library-again-none-text = Only documents that are ready, and that are not here yet, can be added. Add a photo or a file instead.
library-again-used = { $size }. { $purpose }

error-library-none = Choose at least one document, then press “Add these”
