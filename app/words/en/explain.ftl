# Why something is there, from the rule that decides it. The reasons are ends of a sentence that begins with "because".

explain-page = You are asked this because { $reasons }.
explain-fee = This applies because { $reasons }.
explain-evidence = It is asked for because { $reasons }.

# The way from a form to another one, which is filed instead of it or with it.

other-form = Go to { $form }
