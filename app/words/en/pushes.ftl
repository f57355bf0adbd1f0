# Browsers that show that there is news while no page is open.

push-title = News on your screen
push-lead = A browser in which you allow it shows that there is news, also while no page of ours is open. It says no more than that: to read the news, you sign in.
push-own-device = Allow it only on a phone or a computer that is yours.
push-allow = Show news in this browser
push-otherwise = In this browser it cannot be switched on: it needs scripts, and a browser that shows such messages. On an iPhone or iPad, put this site on your home screen first and open it from there.
push-denied = Nothing was switched on: your browser does not let this site show anything. You can allow it in the settings of your browser, and then try again.
push-failed-title = Nothing was switched on
push-failed = Nothing was switched on: your browser could not be reached from outside. Try again later, or with another browser.
push-quiet = As long as quiet mode is on, nothing is shown on a screen.
push-list = Browsers that show news
push-since = Since { $date }, on the network { $network }
push-stop = Show nothing in { $browser } any more
push-told = This browser shows from now on that there is news.
push-stopped = That browser shows nothing any more.
push-text = There is news for you. Sign in to read it.
messages-by-push = On the screen, in the browsers below
settings-by-push = on the screen
settings-by-mail-and-push = by e-mail and on the screen
settings-by-text-and-push = by text message and on the screen
settings-by-all = by e-mail, by text message and on the screen
