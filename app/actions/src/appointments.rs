//! How a person asks for another time than that of an appointment, or takes one.

use domain::case::GoodCause;
use domain::{AppointmentId, Place, SlotId};
use leptos::prelude::*;
use services::appointments::AskRefusal;
use visit::{Flash, Refused};
use words::say;

use crate::account::showing;
use crate::gate::{NotDone, act, person};
use crate::unsaved::{arrived, refused};

/// What is chosen where none of the times that are free is right for somebody.
pub const NO_TIME: &str = "none";

/// Asks for another time, or takes one that is free.
#[server(prefix = "/do", endpoint = "ask-other-time")]
pub(crate) async fn ask_other_time(
    csrf: String,
    #[server(default)] appointment: String,
    #[server(default)] cause: String,
    #[server(default)] words: String,
    #[server(default)] slot: String,
    #[server(default)] offered: String,
    #[server(default)] from: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let id: AppointmentId = appointment.parse().map_err(|_| Refused::NotFound)?;
        if visit.services.appointment(&session, id).await?.is_none() {
            return Err(Refused::NotFound);
        }
        let (form, there) = (Place::MoveAppointment(id), Place::Appointment(id));
        let typed = [("cause", &cause), ("words", &words), ("slot", &slot), ("from", &from)];
        let said = visit.words();
        let chosen = slot.parse::<SlotId>().ok();
        let mut flash = Flash::default();
        if chosen.is_none() && !offered.is_empty() && slot != NO_TIME {
            flash = flash.and_error("slot", said.text(say::error_appointment_slot()));
        }
        let why = cause.parse::<GoodCause>();
        if why.is_err() {
            flash = flash.and_error("cause", said.text(say::error_appointment_cause()));
        }
        let Some(why) = why.ok().filter(|_| flash.errors.is_empty()) else {
            return Ok(refused(&visit, &session, form, flash, &typed).await?);
        };
        let why = (why, words.as_str());
        let done = match chosen {
            Some(slot) => visit.services.take_other_time(&session, (id, slot), why, visit.client).await?.map(Some),
            None => visit.services.ask_to_move(&session, id, why, visit.client).await?.map(|()| None),
        };
        match done {
            Ok(other) => {
                arrived(&visit, &session, &form).await?;
                let (there, told) = other.map_or((there, "asked"), |other| (Place::Appointment(other), "moved"));
                Ok(showing(&visit, there, &Flash::default().with_value("told", told)))
            }
            // Its page says which rule it is.
            Err(AskRefusal::CannotMove(_)) => Ok(there.into()),
            Err(AskRefusal::NotFound) => Err(Refused::NotFound),
            Err(AskRefusal::TimeGone) => {
                let flash = Flash::error("slot", said.text(say::error_appointment_slot_gone()));
                Ok(refused(&visit, &session, form, flash, &typed).await?)
            }
            Err(AskRefusal::TooLong(count)) => {
                let flash = Flash::error("words", said.text(say::error_appointment_words(count)));
                Ok(refused(&visit, &session, form, flash, &typed).await?)
            }
        }
    })
    .await
}
