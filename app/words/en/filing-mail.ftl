# The message that says a form was received. The subject says nothing about the person.

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
