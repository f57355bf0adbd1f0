//! Where a case stands, for anybody who has its number.

use domain::{Place, ReceiptNumber};
use leptos::prelude::*;
use visit::Flash;
use words::say;

use crate::account::showing;
use crate::gate::{NotDone, act};

/// Leads to the page that looks the number up, which travels sealed and in no address.
#[server(prefix = "/do", endpoint = "find-status")]
pub(crate) async fn find_status(csrf: String, #[server(default)] receipt: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let mut flash = Flash::default().with_value("receipt", &receipt);
        if receipt.parse::<ReceiptNumber>().is_err() {
            flash = flash.and_error("receipt", visit.words().text(say::error_public_status_number()));
        }
        Ok(showing(&visit, Place::CaseStatus, &flash))
    })
    .await
}
