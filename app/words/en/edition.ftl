# A form that was begun in an edition which a later one has replaced.

edition-title = This form has a new edition
edition-lead = The agency has used a new edition since { $date }. We carried your answers over to it. Nothing you typed is lost.
edition-look = These questions have changed since you answered them. Look at your answers again:
edition-new = These questions are new:
edition-gone = These questions are not asked any more. We keep what you typed, but it will not be sent:
edition-state = Look again
edition-page-title = Look at this page again
edition-page-lead = The new edition of the form asks this differently. Check that your answer still fits, then choose Continue.
edition-page-lead-some = The new edition of the form asks these questions differently. Check that your answers still fit, then choose Continue:
edition-review-title = Some questions have changed
edition-review-lead = You can sign when you have looked at these pages again:
