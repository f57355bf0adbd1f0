//! Where somebody is signed in.

use domain::{Place, SessionId};
use leptos::prelude::*;
use visit::{Flash, Refused};

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
