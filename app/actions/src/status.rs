//! Finding cases: by a number, for anybody who has it, and among one's own.

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

/// Leads to the list of one's cases, which shows those with these words. They may be a name or a number, so they travel sealed
/// and in no address.
#[server(prefix = "/do", endpoint = "find-in-cases")]
pub(crate) async fn find_in_cases(csrf: String, #[server(default)] words: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| Ok(showing(&visit, Place::Cases, &Flash::default().with_value("words", words.trim()))))
        .await
}
