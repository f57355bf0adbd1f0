//! Browsers that show that there is news.

use domain::{Place, PushEndpoint, PushSubscriptionId};
use leptos::prelude::*;
use visit::{Flash, Refused};

use crate::account::showing;
use crate::gate::{NotDone, act, person};

/// Shows news in this browser from now on. A browser that gives nothing that can be used is told that it did not work.
#[server(prefix = "/do", endpoint = "tell-browser")]
pub(crate) async fn tell_browser(csrf: String, #[server(default)] endpoint: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let done = match PushEndpoint::parse(&endpoint) {
            Ok(endpoint) => {
                visit.services.tell_browser(&session, &endpoint, visit.client).await?;
                "told"
            }
            Err(_) => "failed",
        };
        Ok(showing(&visit, Place::Messages, &Flash::default().with_value("push", done)))
    })
    .await
}

/// Shows nothing in a browser any more.
#[server(prefix = "/do", endpoint = "stop-telling")]
pub(crate) async fn stop_telling(csrf: String, #[server(default)] browser: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let id: PushSubscriptionId = browser.parse().map_err(|_| Refused::NotFound)?;
        visit.services.stop_telling(&session, id, visit.client).await?;
        Ok(showing(&visit, Place::Messages, &Flash::default().with_value("push", "stopped")))
    })
    .await
}
