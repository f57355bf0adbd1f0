//! How a person asks for another time than that of an appointment.

use domain::case::GoodCause;
use domain::{AppointmentId, Place};
use leptos::prelude::*;
use services::appointments::AskRefusal;
use visit::{Flash, Refused};
use words::say;

use crate::account::showing;
use crate::gate::{NotDone, act, person};
use crate::unsaved::{arrived, refused};

/// Asks for another time.
#[server(prefix = "/do", endpoint = "ask-other-time")]
pub(crate) async fn ask_other_time(
    csrf: String,
    #[server(default)] appointment: String,
    #[server(default)] cause: String,
    #[server(default)] words: String,
) -> Result<(), NotDone> {
    act(&csrf, async |visit| {
        let session = person(&visit)?;
        let id: AppointmentId = appointment.parse().map_err(|_| Refused::NotFound)?;
        if visit.services.appointment(&session, id).await?.is_none() {
            return Err(Refused::NotFound);
        }
        let (form, there) = (Place::MoveAppointment(id), Place::Appointment(id));
        let typed = [("cause", &cause), ("words", &words)];
        let Ok(why) = cause.parse::<GoodCause>() else {
            let flash = Flash::error("cause", visit.words().text(say::error_appointment_cause()));
            return Ok(refused(&visit, &session, form, flash, &typed).await?);
        };
        match visit.services.ask_to_move(&session, id, (why, &words), visit.client).await? {
            Ok(()) => {
                arrived(&visit, &session, &form).await?;
                Ok(showing(&visit, there, &Flash::default().with_value("told", "asked")))
            }
            // Its page says which rule it is.
            Err(AskRefusal::CannotMove(_)) => Ok(there.into()),
            Err(AskRefusal::NotFound) => Err(Refused::NotFound),
            Err(AskRefusal::TooLong(count)) => {
                let flash = Flash::error("words", visit.words().text(say::error_appointment_words(count)));
                Ok(refused(&visit, &session, form, flash, &typed).await?)
            }
        }
    })
    .await
}
