//! What a person does with the evidence of a draft besides adding files: that streams, and is the server's own.

use domain::{DraftId, Place};
use leptos::prelude::*;
use services::evidence::{ArrangeRefusal, Arrangement, ExplainRefusal};
use visit::{Flash, Refused};
use words::say;

use crate::account::mistake;
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
        let draft: DraftId = draft.parse().map_err(|_| Refused::NotFound)?;
        let done = match intent.as_str() {
            "remove" => visit.services.take_back_explanation(&session, draft, &slot).await?,
            _ => visit.services.explain_evidence(&session, draft, &slot, &explanation).await?,
        };
        let place = Place::EvidenceSlot { draft, slot: slot.clone() };
        match done {
            Ok(()) => Ok(place.into()),
            Err(ExplainRefusal::NotFound) => Err(Refused::NotFound),
            Err(ExplainRefusal::Filed(case)) => Ok(Place::Received(case).into()),
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
        let draft: DraftId = draft.parse().map_err(|_| Refused::NotFound)?;
        let (what, file) = intent.split_once(' ').unwrap_or_default();
        let arrangement = match what {
            "up" => Arrangement::Up,
            "down" => Arrangement::Down,
            "turn" => Arrangement::Turn,
            "remove" => Arrangement::Remove,
            _ => return Err(Refused::NotFound),
        };
        let file = file.parse().map_err(|_| Refused::NotFound)?;
        match visit.services.arrange_evidence(&session, draft, file, arrangement).await? {
            Ok(()) => Ok(Place::EvidenceSlot { draft, slot: slot.clone() }.into()),
            Err(ArrangeRefusal::Filed(case)) => Ok(Place::Received(case).into()),
            Err(ArrangeRefusal::NotFound) => Err(Refused::NotFound),
        }
    })
    .await
}
