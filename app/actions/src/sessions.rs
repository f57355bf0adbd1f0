//! Where somebody is signed in.

use domain::{Place, SessionId};
use leptos::prelude::*;
use visit::{Cookie, CookieName, Flash, Going, Refused};

use crate::account::{leave, showing};
use crate::gate::{NotDone, act, person};

/// Ends one session: this one like signing out does.
#[server(prefix = "/do", endpoint = "end-session")]
pub(crate) async fn end_session(csrf: String, #[server(default)] session: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let here = person(&visit)?;
        let id: SessionId = session.parse().map_err(|_| Refused::NotFound)?;
        if id == here.id {
            return Ok(leave(&visit).await?.into());
        }
        if !visit.services.end_session(&here, id, visit.client).await? {
            return Err(Refused::NotFound);
        }
        Ok(showing(&visit, Place::Sessions, &Flash::default().with_value("ended", "one")))
    })
    .await
}

/// Ends every session but this one.
#[server(prefix = "/do", endpoint = "end-other-sessions")]
pub(crate) async fn end_other_sessions(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let here = person(&visit)?;
        visit.services.end_other_sessions(&here, visit.client).await?;
        Ok(showing(&visit, Place::Sessions, &Flash::default().with_value("ended", "others")))
    })
    .await
}

/// Locks everyone out of the account of a notice, because what it tells of was not done by its person.
#[server(prefix = "/do", endpoint = "not-me")]
pub(crate) async fn not_me(csrf: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let Some(link) = visit.cookies.get(CookieName::Link) else { return Ok(Place::Welcome.into()) };
        Ok(match visit.services.not_me(link, visit.client).await? {
            Ok(()) => Going::from(Place::NotMeDone).with(Cookie::remove(CookieName::Link)).into(),
            // Its page says why.
            Err(_) => Place::NotMe.into(),
        })
    })
    .await
}
