//! A copy of everything an account has.

use domain::Place;
use leptos::prelude::*;
use services::accounts::own_data::OwnDataRefusal;
use visit::{FileKind, Flash, Going};
use words::say;

use crate::account::mistake;
use crate::gate::{NotDone, act, person};
use crate::second_step::prove_first;

/// Answers with a file: a page to read, or one for programs.
#[server(prefix = "/do", endpoint = "download-data")]
pub(crate) async fn download_data(csrf: String, #[server(default)] kind: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let kind = match kind.as_str() {
            "page" => FileKind::Page,
            "json" => FileKind::Json,
            _ => return Ok(Place::OwnData.into()),
        };
        Ok(match visit.services.own_data(&session, visit.client).await? {
            Ok(data) => Going::with_file(data, kind).into(),
            Err(OwnDataRefusal::ProofNeeded) => prove_first(&visit, Place::OwnData, &Flash::default()).into(),
            Err(OwnDataRefusal::TooMany { .. }) => {
                mistake(&visit, Place::OwnData, Flash::default(), "kind", say::error_own_data_many())
            }
        })
    })
    .await
}
