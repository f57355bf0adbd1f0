# Pages for when something is not there or does not work.

trouble-not-found-title = Page not found
trouble-not-found-lead = There is nothing at this address, or it is not yours to see.
trouble-not-found-next = If you typed the address, check it. If you followed a link, it may be old.
trouble-go-home = Go to the home page
trouble-link-title = This link does not work any more
trouble-link-expired = The link is more than 24 hours old.
trouble-link-used = This link has already been used: your account exists. You can sign in.
trouble-link-unknown = The link is not complete, or it did not come from us. Open it again from the message, or ask for a new one.
trouble-link-again = Ask for a new link
trouble-refused-title = We could not accept that
trouble-refused-lead = The page was open too long, or did not come from this site. Nothing was changed.
trouble-refused-next = Go back, reload the page and try again.
trouble-fault-title = Something went wrong on our side
trouble-fault-lead = It was not your fault. Everything we said was saved is safe.
trouble-fault-next = Try again in a few minutes. If it happens again, tell the agency this reference:
trouble-away-title = We are away for a moment
trouble-away-lead = We cannot reach our records right now. Everything we said was saved is safe.
trouble-away-next = Wait a minute and reload this page. When you go back, your browser usually still has what you typed on the page before.
trouble-too-large-title = That is too much at once
trouble-too-large-lead = What was sent is larger than a page of answers can be. Nothing was changed. Go back and shorten it.
trouble-reference = Reference
