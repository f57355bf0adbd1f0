//! Another address for an account.

use domain::{EmailAddress, Place};
use leptos::prelude::*;
use services::accounts::NewEmailRefusal;
use visit::{Cookie, CookieName, Flash, Going};
use words::{Message, say};

use crate::account::{email_problem, keeping, mistake, wait};
use crate::gate::{NotDone, act, person};
use crate::second_step::prove_first;

/// Sends a link to a new address. Says the same whether or not it has an account.
#[server(prefix = "/do", endpoint = "ask-new-email")]
pub(crate) async fn ask_new_email(csrf: String, #[server(default)] email: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let flash = Flash::default().with_value("email", &email);
        let back = |flash: Flash, why: Message| mistake(&visit, Place::ChangeEmail, flash, "email", why);
        let address = match EmailAddress::parse_own(&email) {
            Ok(address) => address,
            Err(problem) => return Ok(back(flash, email_problem(&problem))),
        };
        Ok(match visit.services.ask_new_email(&session, &address, visit.client).await? {
            Ok(()) => Place::EmailSent.into(),
            Err(NewEmailRefusal::ProofNeeded) => prove_first(&visit, Place::ChangeEmail, &flash).into(),
            Err(NewEmailRefusal::Same) => back(flash, say::error_email_same()),
            Err(NewEmailRefusal::TooMany { until }) => back(flash, say::error_email_many(wait(&visit, until) / 60 + 1)),
        })
    })
    .await
}

/// Makes the address of a link the one of its account. Its person may be signed in here, elsewhere or nowhere.
#[server(prefix = "/do", endpoint = "confirm-email")]
pub(crate) async fn confirm_email(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let token = visit.cookies.get(CookieName::Link).unwrap_or_default();
        let going = match visit.services.confirm_email(token, visit.client).await? {
            Ok(account) if visit.session.as_ref().is_some_and(|session| session.account == account) => {
                keeping(&visit, Place::Security.into(), &Flash::default().with_value("email", "changed"))
            }
            Ok(_) => Going::from(Place::EmailConfirmed),
            // Its page says why.
            Err(_) => return Ok(Place::ConfirmEmail.into()),
        };
        Ok(going.with(Cookie::remove(CookieName::Link)).into())
    })
    .await
}
