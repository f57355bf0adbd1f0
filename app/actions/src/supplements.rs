//! How a person sends documents to a case that nobody asked for. Documents go the way of all evidence.

use domain::{CaseId, DocumentTitle, OneLineProblem, Place, SupplementId};
use leptos::prelude::*;
use services::supplements::{MOST_TITLES, NameRefusal, SupplyRefusal};
use visit::{Flash, Refused};
use words::say;

use crate::account::{mistake, showing, wait};
use crate::gate::{NotDone, act, person};

/// Names something that is to be sent, and goes on to its documents.
#[server(prefix = "/do", endpoint = "name-document")]
pub(crate) async fn name_document(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] title: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let (place, flash) = (Place::SendMore(case), Flash::default().with_value("title", &title));
        let title = match DocumentTitle::parse(&title) {
            Ok(title) => title,
            Err(problem) => {
                // Whose case it is not is told the same as whoever types something.
                visit.services.send_more(&session, case).await?.ok_or(Refused::NotFound)?;
                let problem = match problem {
                    OneLineProblem::Empty => say::error_send_title_empty(),
                    OneLineProblem::TooLong => say::error_send_title_long(DocumentTitle::LONGEST),
                };
                return Ok(mistake(&visit, place, flash, "title", problem));
            }
        };
        match visit.services.name_document(&session, case, &title).await? {
            Ok((supplement, slot)) => Ok(Place::EvidenceSlot { folder: supplement.into(), slot }.into()),
            Err(NameRefusal::NotFound) => Err(Refused::NotFound),
            // Its page says why.
            Err(NameRefusal::Cannot) => Ok(place.into()),
            Err(NameRefusal::TooMany) => Ok(mistake(&visit, place, flash, "title", say::error_send_many(MOST_TITLES))),
        }
    })
    .await
}

/// Takes something off what is put together, with its documents.
#[server(prefix = "/do", endpoint = "drop-document")]
pub(crate) async fn drop_document(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] slot: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        match visit.services.drop_document(&session, case, &slot).await? {
            // Its page says why something stays.
            Ok(()) | Err(NameRefusal::Cannot | NameRefusal::TooMany) => Ok(Place::SendMore(case).into()),
            Err(NameRefusal::NotFound) => Err(Refused::NotFound),
        }
    })
    .await
}

/// Sends what was put together, once and for all. `seen` is what its person was shown.
#[server(prefix = "/do", endpoint = "send-documents")]
pub(crate) async fn send_documents(
    csrf: String,
    #[server(default)] case: String,
    #[server(default)] supplement: String,
    #[server(default)] seen: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let case: CaseId = case.parse().map_err(|_| Refused::NotFound)?;
        let supplement: SupplementId = supplement.parse().map_err(|_| Refused::NotFound)?;
        let seen = seen.parse().unwrap_or(-1);
        let told = match visit.services.send_supplement(&session, (case, supplement), seen, visit.client).await? {
            Ok(()) => return Ok(Place::Supplement(supplement).into()),
            Err(SupplyRefusal::NotFound) => return Err(Refused::NotFound),
            Err(SupplyRefusal::Cannot) => return Ok(Place::SendMore(case).into()),
            Err(SupplyRefusal::Empty) => "empty",
            Err(SupplyRefusal::BeingChecked) => "checking",
            Err(SupplyRefusal::Changed) => "changed",
            Err(SupplyRefusal::TooMany { until }) => {
                let hours = wait(&visit, until).div_ceil(60 * 60);
                let flash = Flash::default().with_value("told", "many").with_value("hours", &hours.to_string());
                return Ok(showing(&visit, Place::SendMore(case), &flash));
            }
        };
        Ok(showing(&visit, Place::SendMore(case), &Flash::default().with_value("told", told)))
    })
    .await
}
