# What somebody is told when letters about their cases go to another address from now on, in case it was not them.

mail-moved-subject = Letters about your { $site } cases go to a new address
mail-moved-text =
    Hello,

    Someone who was signed in to your { $site } account reported a move with Form AR-11, on { $date }, { $time }. { $cases ->
        [one] Letters about your open case go to the new address from now on.
       *[other] Letters about { $cases } open cases go to the new address from now on.
    }

    To protect you, this message does not say the address. You find it on the page of each case when you are signed in.

    If it was you, you do not need to do anything.

    If it was not you, someone else is in your account. Open this link. It works for 10 days and says what it does before it does anything:

    { $link }

    The link does not change the address. After you have signed in again, tell us the right one with Form AR-11, or call the agency at 800-375-5283. Then no letter gets lost.

    { $site }

security-letters-moved = Letters about your open cases go to a new address

moved-lately-title = Letters go to a new address
moved-lately-home = { $cases ->
    [one] On { $date } you told us a new address with Form AR-11. Letters about one case go there.
   *[other] On { $date } you told us a new address with Form AR-11. Letters about { $cases } cases go there.
  }
moved-lately-case = On { $date } you told us a new address with Form AR-11. Letters about this case go there.
moved-lately-report = See the report
moved-lately-not-you = It was not me: see what to do
