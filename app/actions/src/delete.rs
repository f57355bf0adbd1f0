//! Deleting an account, and thinking better of it.

use domain::Place;
use leptos::prelude::*;
use services::accounts::DeletionRefusal;
use visit::{Cookie, CookieName, Flash, Going};
use words::say;

use crate::account::{mistake, showing};
use crate::gate::{NotDone, act, person};
use crate::second_step::prove_first;

/// Begins the wait at whose end the account is deleted.
#[server(prefix = "/do", endpoint = "delete-account")]
pub(crate) async fn delete_account(csrf: String, #[server(default)] agree: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let flash = Flash::default().with_value("agree", &agree);
        if agree != "yes" {
            return Ok(mistake(&visit, Place::DeleteAccount, flash, "agree", say::error_delete_agree()));
        }
        Ok(match visit.services.ask_deletion(&session, visit.client).await? {
            // Its page says until when that can be stopped, or what a supervisor does first.
            Ok(()) | Err(DeletionRefusal::LastSupervisor) => Place::DeleteAccount.into(),
            Err(DeletionRefusal::ProofNeeded) => prove_first(&visit, Place::DeleteAccount, &flash).into(),
        })
    })
    .await
}

/// Ends the wait with a link from a mail: the account stays.
#[server(prefix = "/do", endpoint = "cancel-deletion")]
pub(crate) async fn cancel_deletion(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let token = visit.cookies.get(CookieName::Link).unwrap_or_default();
        Ok(match visit.services.cancel_deletion(token, visit.client).await? {
            Ok(()) => Going::from(Place::DeletionCancelled).with(Cookie::remove(CookieName::Link)).into(),
            // Its page says why the link does not work.
            Err(_) => Place::CancelDeletion.into(),
        })
    })
    .await
}

/// The same for whoever is signed in.
#[server(prefix = "/do", endpoint = "cancel-own-deletion")]
pub(crate) async fn cancel_own_deletion(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let ended = visit.services.cancel_own_deletion(&session, visit.client).await?;
        let flash = if ended { Flash::default().with_value("stays", "yes") } else { Flash::default() };
        Ok(showing(&visit, Place::Home, &flash))
    })
    .await
}
