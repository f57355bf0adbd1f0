# The answers that were filed, and who at the desk has opened what: the first for everybody there, the second for supervisors.

desk-answers-link = Read the answers
desk-answers-title = The answers that were filed
desk-answers-lead = They stand as they were signed, in the order of the official form.

desk-looks-title = Who has looked at this case
desk-looks-lead = Everything that somebody at the desk has opened of this case. This list opens nothing of it.
desk-looks-newest = The newest first
desk-looks-what = What they opened
desk-looks-when = When
desk-looks-none = Nobody at the desk has opened this case yet.
desk-looks-case = The case, or a letter about it
desk-looks-paper = The form as a PDF file
desk-looks-file = A document
desk-looks-messages = Messages
desk-looks-newer = Newer
desk-looks-older = Older

desk-looks-of = { $name }: what they have opened
desk-looks-of-title = What somebody has opened
desk-looks-of-lead = What they have opened of cases. Cases of your own are not in this list, and neither are messages about no case.
desk-looks-of-none = They have opened no case yet.
