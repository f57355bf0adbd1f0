# Links in mails to people who have an account.

link-expired = The link is too old.
link-used = This link was used already, or a newer one took its place.
link-unknown = The link is not complete, or it did not come from us. Open it again from the message.
link-next = Nothing was changed. Look for a newer message, or ask for a new link where you asked for this one.
