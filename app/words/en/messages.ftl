# How we write to somebody: quiet mails, and text messages that say only that there is news.

mail-quiet-subject = A message for you
mail-quiet-opening = There is a message for you. Please open it and read it when you have a moment. It is not long, and what it says begins in the next paragraph, below this one.
mail-quiet-news-text =
    There is news for you. To read it, sign in here:

    { $link }

text-news = There is news for you at { $site }. Sign in to read it.
text-quiet-code = { $code } is your code. It works for 10 minutes. Give it to nobody.
