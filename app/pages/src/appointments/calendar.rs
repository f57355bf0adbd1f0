use std::time::Duration;

use domain::{Calendar, CalendarEntry, CalendarTime};
use services::appointments::AppointmentView;
use services::{Fault, Services};
use visit::{Answer, File, Visit};
use words::say;

use super::{of_address, title, to_bring, when};

/// How long before it a calendar reminds somebody.
const REMINDER: Duration = Duration::from_secs(24 * 60 * 60);

/// The appointment as a file for a calendar, while it counts.
pub async fn file(visit: Visit) -> Result<Answer, Fault> {
    let Some(appointment) = of_address(&visit).await?.filter(|appointment| appointment.is_set) else {
        return Ok(Answer::NotFound);
    };
    let entries = vec![entry(&visit, &appointment)];
    let bytes = Calendar { program: visit.site.name.clone(), name: None, entries }.file().into_bytes();
    Ok(File { name: "appointment.ics".to_owned(), content_type: "text/calendar; charset=utf-8", bytes }.into())
}

fn entry(visit: &Visit, appointment: &AppointmentView) -> CalendarEntry {
    let words = visit.words();
    let text = [when(words, appointment), say::appointment_before_text()].into_iter().chain(to_bring(appointment));
    let receipt = format!("{}: {}", words.text(say::case_receipt_number()), appointment.receipt);
    CalendarEntry {
        id: named(&visit.services, &appointment.id.to_string()),
        written: appointment.set_at,
        when: CalendarTime::At(appointment.at),
        title: words.text(title(appointment)),
        place: appointment.place.clone(),
        text: text.map(|line| words.text(line)).chain([receipt]).collect(),
        reminder: REMINDER,
    }
}

/// What tells an entry from every other, for ever (RFC 7986 §5.3: at the host that gave the name).
pub(crate) fn named(services: &Services, id: &str) -> String {
    let host = services.settings().public_url.split_once("://").map_or("", |(_, rest)| rest);
    format!("{id}@{}", host.split([':', '/']).next().unwrap_or_default())
}
