# Pages for when something is not there or does not work.

trouble-not-found-title = Page not found
trouble-not-found-lead = There is nothing at this address, or it is not yours to see.
trouble-not-found-next = If you typed the address, check it. If you followed a link, it may be old.
trouble-go-home = Go to the home page
trouble-link-title = This link does not work any more
trouble-link-expired = The link is more than 24 hours old.
trouble-link-used = The link has done its work: the account exists. You can sign in.
trouble-link-unknown = The link is not complete, or it is not one of ours. Open it again from the message, or ask for a new one.
trouble-link-again = Ask for a new link
trouble-refused-title = We could not accept that
trouble-refused-lead = The page you sent was too old, or did not come from this site. Nothing was changed.
trouble-refused-next = Go back, reload the page and try again.
trouble-fault-title = Something went wrong on our side
trouble-fault-lead = It was not your doing. Everything we said was saved is saved.
trouble-fault-next = Please try again in a few minutes. If it happens again, tell the agency this reference:
trouble-away-title = We are away for a moment
trouble-away-lead = Our records cannot be reached right now. Everything we said was saved is saved.
trouble-away-next = Wait a minute and reload this page. What is typed in the form on the page before is usually kept by your browser when you go back.
trouble-too-large-title = That is too much at once
trouble-too-large-lead = What was sent is larger than a page of answers can be. Nothing was changed. Go back and shorten it.
trouble-reference = Reference
