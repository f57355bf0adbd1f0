//! For somebody who has lost every code that could be asked for, and for whoever has not.

use domain::Place;
use leptos::prelude::*;
use visit::{Cookie, CookieName, Flash, Going};

use crate::account::showing;
use crate::gate::{NotDone, act, person};

/// Begins the wait at whose end what was lost is removed.
#[server(prefix = "/do", endpoint = "ask-lost")]
pub(crate) async fn ask_lost(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let Some(token) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Reset.into()) };
        Ok(match visit.services.ask_for_lost(token, visit.client).await? {
            Ok(()) => Going::from(Place::LostSent).with(Cookie::remove(CookieName::Link)).into(),
            // Its page says why the link does not work.
            Err(_) => Place::Lost.into(),
        })
    })
    .await
}

/// Ends the wait with a link from a mail: everything stays as it was.
#[server(prefix = "/do", endpoint = "cancel-lost")]
pub(crate) async fn cancel_lost(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let token = visit.cookies.get(CookieName::Link).unwrap_or_default();
        Ok(match visit.services.cancel_lost(token, visit.client).await? {
            Ok(()) => Going::from(Place::LostCancelled).with(Cookie::remove(CookieName::Link)).into(),
            // Its page says why the link does not work.
            Err(_) => Place::CancelLost.into(),
        })
    })
    .await
}

/// The same for whoever is signed in.
#[server(prefix = "/do", endpoint = "cancel-own-lost")]
pub(crate) async fn cancel_own_lost(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let ended = visit.services.cancel_own_lost(&session, visit.client).await?;
        let flash = if ended { Flash::default().with_value("kept", "yes") } else { Flash::default() };
        Ok(showing(&visit, Place::Home, &flash))
    })
    .await
}
