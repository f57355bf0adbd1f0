# Reminders of last days and appointments. They say the day, and neither what is asked nor for what somebody comes.

mail-remind-answer-subject = The last day for your answer: { $receipt }
mail-remind-answer-text = The agency has asked you for something in your case and does not have it yet.

    Your receipt number: { $receipt }
    The last day: { $day }, until midnight where you are

    What is asked, and how you send it, is in your case:
    { $link }

mail-remind-visit-subject = You have an appointment: { $receipt }
mail-remind-visit-text = You have an appointment with the agency.

    Your receipt number: { $receipt }
    The day: { $day }

    The time, the place and what to bring are in your case:
    { $link }
