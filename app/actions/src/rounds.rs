//! What a person answers to what the agency asks in a case. Documents go the way of all evidence.

use domain::{Place, RoundId};
use leptos::prelude::*;
use services::rounds::{ChooseRefusal, Seen, SendRefusal, SpeakRefusal};
use visit::{Flash, Refused};
use words::say;

use crate::account::{mistake, showing};
use crate::gate::{NotDone, act, person};
use crate::unsaved::{arrived, refused};

/// Keeps what somebody says besides what is asked for, and goes on to the review when `intent` is `review`.
#[server(prefix = "/do", endpoint = "say-in-round")]
pub(crate) async fn say_in_round(
    csrf: String,
    #[server(default)] round: String,
    #[server(default)] words: String,
    #[server(default)] intent: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let round: RoundId = round.parse().map_err(|_| Refused::NotFound)?;
        let place = Place::Round(round);
        match visit.services.say_in_round(&session, round, &words).await? {
            Ok(()) => {
                arrived(&visit, &session, &place).await?;
                if intent == "review" {
                    return Ok(Place::RoundReview(round).into());
                }
                Ok(showing(&visit, place, &Flash::default().with_value("kept", "yes")))
            }
            Err(SpeakRefusal::TooLong(count)) => {
                let flash = Flash::error("words", visit.words().text(say::error_round_words_long(count)));
                Ok(refused(&visit, &session, place, flash, &[("words", &words)]).await?)
            }
            Err(SpeakRefusal::Over) => Ok(place.into()),
            Err(SpeakRefusal::NotFound) => Err(Refused::NotFound),
        }
    })
    .await
}

/// Sends the answer, once and for all. `seen` and `late` are what its person was shown.
#[server(prefix = "/do", endpoint = "send-answer")]
pub(crate) async fn send_answer(
    csrf: String,
    #[server(default)] round: String,
    #[server(default)] seen: String,
    #[server(default)] late: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let round: RoundId = round.parse().map_err(|_| Refused::NotFound)?;
        let seen = Seen { evidence: seen.parse().unwrap_or(-1), is_late: late == "yes" };
        let told = match visit.services.send_answer(&session, round, seen, visit.client).await? {
            Ok(()) => return Ok(Place::RoundReceived(round).into()),
            Err(SendRefusal::NotFound) => return Err(Refused::NotFound),
            Err(SendRefusal::Over) => return Ok(Place::Round(round).into()),
            Err(SendRefusal::Empty) => "empty",
            Err(SendRefusal::Incomplete) => "incomplete",
            Err(SendRefusal::BeingChecked) => "checking",
            Err(SendRefusal::Changed) => "changed",
        };
        Ok(showing(&visit, Place::RoundReview(round), &Flash::default().with_value("told", told)))
    })
    .await
}

/// Keeps with which document somebody shows who they are.
#[server(prefix = "/do", endpoint = "choose-document")]
pub(crate) async fn choose_document(
    csrf: String,
    #[server(default)] round: String,
    #[server(default)] document: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let round: RoundId = round.parse().map_err(|_| Refused::NotFound)?;
        let place = Place::Round(round);
        let Ok(document) = document.parse() else {
            // Whose it is not is told the same as whoever chooses something.
            visit.services.round(&session, round).await?.ok_or(Refused::NotFound)?;
            return Ok(mistake(&visit, place, Flash::default(), "document", say::error_proof_document()));
        };
        match visit.services.choose_document(&session, round, document).await? {
            Ok(()) | Err(ChooseRefusal::Over) => Ok(place.into()),
            Err(ChooseRefusal::NotFound) => Err(Refused::NotFound),
        }
    })
    .await
}

/// Has somebody come in person instead of sending pictures.
#[server(prefix = "/do", endpoint = "choose-visit")]
pub(crate) async fn choose_visit(csrf: String, #[server(default)] round: String) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let round: RoundId = round.parse().map_err(|_| Refused::NotFound)?;
        let found = visit.services.round(&session, round).await?.ok_or(Refused::NotFound)?;
        match visit.services.choose_visit(&session, round, visit.client).await? {
            Ok(()) => Ok(Place::Case(found.case).into()),
            Err(ChooseRefusal::Over) => Ok(Place::Round(round).into()),
            Err(ChooseRefusal::NotFound) => Err(Refused::NotFound),
        }
    })
    .await
}
