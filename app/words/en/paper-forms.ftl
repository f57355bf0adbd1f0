# Forms that cannot be filed here, and where to turn with them.

paper-title = Forms that are not here yet
paper-lead = These you file on paper, or in the agency’s own account. The form’s official page has the newest edition, the fee and the address to send it to. The blank form is free: nobody may charge you for it.
paper-form = Form { $form }
paper-i-130 = Bring a relative to live in the United States
paper-i-485 = Apply for a green card from inside the United States
paper-i-751 = Remove the conditions on a two-year green card
paper-i-131 = Travel document, reentry permit or parole
paper-i-539 = Stay longer or change your visa status
paper-i-589 = Ask for asylum
paper-i-821 = Temporary Protected Status (TPS)
paper-i-821d = Renew DACA
paper-n-600 = Certificate of citizenship through a parent
paper-n-565 = Replace a citizenship or naturalization certificate
paper-n-336 = Hearing after naturalization was denied
paper-i-290b = Appeal, or ask to open a case again
paper-i-601 = Waiver of grounds of inadmissibility
paper-i-912 = Ask not to pay a fee
paper-ar-11 = Tell the agency that you moved
paper-g-28 = Say that an attorney represents you
