use components::{Alert, AlertKind};
use domain::{CaseId, Place};
use leptos::prelude::*;
use services::appointments::AppointmentView;
use services::{Fault, Session};
use visit::Visit;
use words::say;

use super::{title, when};

/// The appointments that a person still has to come to, if there can be any.
pub(crate) async fn set(
    visit: &Visit,
    session: &Session,
    case: CaseId,
    is_any: bool,
) -> Result<Vec<AppointmentView>, Fault> {
    let mut all = if is_any { visit.services.appointments(session, case).await? } else { Vec::new() };
    all.retain(|appointment| appointment.is_set);
    Ok(all)
}

/// When and where they are, with the way to everything about each. Nothing when there are none.
pub(crate) fn in_case(visit: &Visit, appointments: &[AppointmentView]) -> Option<AnyView> {
    let words = visit.words();
    let one = |appointment: &AppointmentView| {
        let lines = appointment.place.iter().map(|line| view! { <br/>{line.clone()} }).collect_view();
        let time = words.text(when(words, appointment));
        let href = visit.to(&Place::Appointment(appointment.id));
        view! {
            <Alert kind=AlertKind::Info title=words.text(title(appointment))>
                <p><strong>{time}</strong> {lines}</p>
                <p><a href=href>{words.text(say::appointment_more())}</a></p>
            </Alert>
        }
    };
    (!appointments.is_empty()).then(|| appointments.iter().map(one).collect_view().into_any())
}
