//! What a person does with the evidence of a draft, an answer, a message or a supplement besides adding files: that streams, and
//! is the server's own.

use std::collections::BTreeMap;

use domain::{FileId, FolderId, Place};
use leptos::prelude::*;
use services::evidence::{AddRefusal, ArrangeRefusal, Arrangement, ExplainRefusal};
use visit::{Flash, Refused};
use words::say;

use crate::account::{mistake, showing};
use crate::gate::{NotDone, act, person};

/// Says why the person does not have what is asked for, or takes that back: `intent` is `remove` then.
#[server(prefix = "/do", endpoint = "explain-evidence")]
pub(crate) async fn explain_evidence(
    csrf: String,
    #[server(default)] draft: String,
    #[server(default)] slot: String,
    #[server(default)] explanation: String,
    #[server(default)] intent: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let folder: FolderId = draft.parse().map_err(|_| Refused::NotFound)?;
        let done = match intent.as_str() {
            "remove" => visit.services.take_back_explanation(&session, folder, &slot).await?,
            _ => visit.services.explain_evidence(&session, folder, &slot, &explanation).await?,
        };
        let place = Place::EvidenceSlot { folder, slot: slot.clone() };
        match done {
            Ok(()) => Ok(place.into()),
            Err(ExplainRefusal::NotFound) => Err(Refused::NotFound),
            Err(ExplainRefusal::Filed(case)) => Ok(Place::Received(case).into()),
            Err(ExplainRefusal::Over(round)) => Ok(Place::Round(round).into()),
            Err(ExplainRefusal::Sent(thread)) => Ok(Place::Thread(thread).into()),
            Err(ExplainRefusal::Supplied(supplement)) => Ok(Place::Supplement(supplement).into()),
            Err(ExplainRefusal::Missing) => {
                Ok(mistake(&visit, place, Flash::default(), "explanation", say::error_evidence_without()))
            }
        }
    })
    .await
}

/// Moves, turns or removes a file: `intent` is `up`, `down`, `turn` or `remove`, and the file.
#[server(prefix = "/do", endpoint = "arrange-evidence")]
pub(crate) async fn arrange_evidence(
    csrf: String,
    #[server(default)] draft: String,
    #[server(default)] slot: String,
    #[server(default)] intent: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let folder: FolderId = draft.parse().map_err(|_| Refused::NotFound)?;
        let (what, file) = intent.split_once(' ').unwrap_or_default();
        let arrangement = match what {
            "up" => Arrangement::Up,
            "down" => Arrangement::Down,
            "turn" => Arrangement::Turn,
            "remove" => Arrangement::Remove,
            _ => return Err(Refused::NotFound),
        };
        let file = file.parse().map_err(|_| Refused::NotFound)?;
        match visit.services.arrange_evidence(&session, folder, file, arrangement).await? {
            Ok(()) => Ok(Place::EvidenceSlot { folder, slot: slot.clone() }.into()),
            Err(ArrangeRefusal::Filed(case)) => Ok(Place::Received(case).into()),
            Err(ArrangeRefusal::Over(round)) => Ok(Place::Round(round).into()),
            Err(ArrangeRefusal::Sent(thread)) => Ok(Place::Thread(thread).into()),
            Err(ArrangeRefusal::Supplied(supplement)) => Ok(Place::Supplement(supplement).into()),
            Err(ArrangeRefusal::NotFound) => Err(Refused::NotFound),
        }
    })
    .await
}

/// Adds files to what is asked for that were uploaded before.
#[server(prefix = "/do", endpoint = "use-evidence-again")]
pub(crate) async fn use_again(
    csrf: String,
    #[server(default)] draft: String,
    #[server(default)] slot: String,
    #[server(default)] chosen: BTreeMap<String, Vec<String>>,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let folder: FolderId = draft.parse().map_err(|_| Refused::NotFound)?;
        let chosen = chosen.get("files").map_or(&[][..], Vec::as_slice);
        let files: Result<Vec<FileId>, _> = chosen.iter().map(|file| file.parse()).collect();
        let files = files.map_err(|_| Refused::NotFound)?;
        let refused = match visit.services.use_again(&session, folder, &slot, &files).await? {
            Err(AddRefusal::NotFound) => return Err(Refused::NotFound),
            Err(AddRefusal::Filed(case)) => return Ok(Place::Received(case).into()),
            Err(AddRefusal::Over(round)) => return Ok(Place::Round(round).into()),
            Err(AddRefusal::Sent(thread)) => return Ok(Place::Thread(thread).into()),
            Err(AddRefusal::Supplied(supplement)) => return Ok(Place::Supplement(supplement).into()),
            Err(AddRefusal::TooManyFiles(most)) => Some(say::error_evidence_many(most)),
            Err(AddRefusal::NoRoom) => Some(say::error_evidence_room()),
            Ok(()) => files.is_empty().then(say::error_library_none),
        };
        let place = Place::EvidenceAgain { folder, slot: slot.clone() };
        if let Some(message) = refused {
            let flash = Flash::default().with_value("files", &chosen.join(" "));
            return Ok(mistake(&visit, place, flash, "files", message));
        }
        let flash = Flash::default().with_value("added", &files.len().to_string());
        Ok(showing(&visit, Place::EvidenceSlot { folder, slot: slot.clone() }, &flash))
    })
    .await
}
