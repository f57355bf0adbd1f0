# What is kept apart because the virus scanner found something in it.

evidence-file-infected-text = Our virus scanner found something harmful in this file, so it cannot be used. We keep it apart from everything else and remove it after { $days } days. A scanner can be wrong, too. Check your device for viruses. Then add the document again from another copy, or take a new photo of it.

security-quarantine-scanned = A file in which the virus scanner had found something was scanned again by whoever runs this site
security-quarantine-taken = A file in which the virus scanner had found something was handed to somebody who looks into it
security-quarantine-removed = A file in which the virus scanner had found something was removed for good
