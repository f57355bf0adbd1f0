# Messages about forms: one that was received, one that ends unfinished. The subject says nothing about the person.

mail-received-subject = We received your form: { $receipt }
mail-received-text = We received your form.

    Your receipt number: { $receipt }
    Form: { $form }
    Received: { $date }
    Fee: { $fee }

    Keep the receipt number. You use it to follow your case.

    What comes next: the agency confirms who you are. It may use a photo and fingerprints it took before, or ask you to come to an appointment. You do not need to do anything now. We will write to you when something changes.

    See your case:
    { $link }

    If you did not file this form, sign in and tell us.

mail-draft-ends-subject = Your unfinished form is kept until { $until }
mail-draft-ends-text = You started a form with { $site } and have not finished it.

    Form: { $form }
    Kept until: { $until }

    After that day we remove it, with everything you entered in it. It has not been filed.

    To keep it, open it, go to any of its pages and save. Every time you save a page, that time starts again.

    { $link }

    If you no longer need it, you do not have to do anything.
