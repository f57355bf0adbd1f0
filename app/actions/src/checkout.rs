//! What a person does on the page of the sandbox checkout.

use domain::Place;
use leptos::prelude::*;
use services::filing::{Action, Next, SandboxRefusal};
use visit::{Going, Refused};

use crate::gate::{NotDone, Went, act};

/// Pays, declines or cancels, as the payment service would be told to.
#[server(prefix = "/do", endpoint = "sandbox-checkout")]
pub(crate) async fn sandbox_checkout(
    csrf: String,
    #[server(default)] checkout: String,
    #[server(default)] act_chosen: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let Ok(action) = act_chosen.parse::<Action>() else { return Err(Refused::NotFound) };
        let here = || Went::from(Going::from(Place::SandboxCheckout { checkout: checkout.clone() }));
        Ok(match visit.services.sandbox_act(&checkout, action).await? {
            Ok(Next::Return(url)) => Going::to_checkout(url).into(),
            Ok(Next::Closed) => here(),
            Err(SandboxRefusal::NotFound) => return Err(Refused::NotFound),
        })
    })
    .await
}
