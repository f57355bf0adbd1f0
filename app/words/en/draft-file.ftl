# A draft as a file: to keep a copy, or to go on in another account.

draft-file-export = Download a copy of this draft
draft-file-export-text = A file with everything you have typed. You can begin a new draft with it here, also in another account.
draft-file-import-title = Begin with a copy of a draft
draft-file-import-text = If you have downloaded a copy of a draft, choose the file here. It begins a new draft with the same answers. Drafts that you have already stay as they are.
draft-file-import-label = The file
draft-file-import-hint = Its name ends in .json.
draft-file-import-button = Begin a draft with this file
draft-file-begun = The draft has the answers of your file
draft-file-unknown = { $count ->
        [one] One answer in the file has no place in this form. We keep it with the draft, but it is not sent: { $names }
       *[other] { $count } answers in the file have no place in this form. We keep them with the draft, but they are not sent: { $names }
    }
draft-file-unsigned = Whoever interpreted or prepared the form has to sign it again.

error-draft-file-none = Choose the file with the copy of your draft
error-draft-file-wrong = This is not the copy of a draft. Choose the file that you downloaded with “Download a copy of this draft”.
error-draft-file-newer = This copy was made with a newer version of this service or of the form. Make a new copy where you made this one, or type the answers here.
error-draft-file-form = The form in this file cannot be filed here. Look in the list above for a form that fits.
error-draft-file-many = You have 20 drafts already. Discard one that you do not need, then choose the file again.
