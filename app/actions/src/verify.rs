//! Whether a letter of the agency is genuine.

use domain::{NoticeMark, NoticeNumber, Place};
use leptos::prelude::*;
use visit::Flash;
use words::say;

use crate::account::showing;
use crate::gate::{NotDone, act};

/// Leads to the answer about the letter with this number and this mark, which is at the address that its code has.
#[server(prefix = "/do", endpoint = "verify-notice")]
pub(crate) async fn verify_notice(
    csrf: String,
    #[server(default)] number: String,
    #[server(default)] mark: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let words = visit.words();
        let typed = Flash::default().with_value("number", &number).with_value("mark", &mark);
        let (number, mark) = (number.parse::<NoticeNumber>(), mark.parse::<NoticeMark>());
        if let (Ok(number), Ok(mark)) = (number, mark) {
            return Ok(Place::VerifyNotice { number, mark }.into());
        }
        let mut flash = typed;
        if number.is_err() {
            flash = flash.and_error("number", words.text(say::error_verify_number()));
        }
        if mark.is_err() {
            flash = flash.and_error("mark", words.text(say::error_verify_mark()));
        }
        Ok(showing(&visit, Place::Verify, &flash))
    })
    .await
}
