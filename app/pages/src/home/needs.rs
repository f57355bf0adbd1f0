//! What waits for the person, each with what it is, why it waits, until when, and what to do.

use components::{Link, Need as Shown};
use domain::case::LastDay;
use domain::{Date, Place};
use services::appointments::AppointmentView;
use services::cases::{CaseSummary, Need};
use services::filing::DraftSummary;
use visit::Visit;
use words::{Message, say};

use crate::appointments;
use crate::parts::day;

/// A need as the first page shows it.
pub(super) fn shown(visit: &Visit, need: &Need<'_>) -> Shown {
    let is_urgent = need.is_urgent();
    let shown = match *need {
        Need::Answer { case, by, left } => answer(visit, case, (by, left)),
        Need::Pictures { case, by, left } => pictures(visit, case, (by, left)),
        Need::Visit { case, visit: Some(appointment), .. } => appointment_in(visit, case, appointment),
        Need::Visit { case, at, visit: None } => {
            Shown { due: Some(visit.words().text(say::home_visit_on(day(visit.words(), at)))), ..in_case(visit, case) }
        }
        Need::Case(case) => in_case(visit, case),
        Need::Draft { draft, .. } => form(visit, draft),
        Need::Unread(unread) => {
            let action = (Place::Threads, say::home_unread_open());
            plain(visit, say::home_unread_title(unread), say::home_unread_text(), action)
        }
        Need::Profile => {
            let action = (Place::AccountKind, say::home_profile_open());
            plain(visit, say::home_profile_title(), say::home_profile_text(), action)
        }
        Need::Codes(left) => codes(visit, left),
    };
    Shown { is_urgent, ..shown }
}

fn plain(visit: &Visit, title: Message, text: Message, (place, action): (Place, Message)) -> Shown {
    let words = visit.words();
    Shown {
        title: words.text(title),
        text: words.text(text),
        action: Link::new(visit.to(&place), words.text(action)),
        ..Shown::default()
    }
}

/// What a case asks for in its own words.
fn in_case(visit: &Visit, case: &CaseSummary) -> Shown {
    let words = visit.words();
    Shown {
        title: words.text(&case.sentence),
        text: case.todo.as_ref().map(|todo| words.text(todo)).unwrap_or_default(),
        action: Link::new(visit.to(&Place::Case(case.id)), words.text(say::case_open())),
        ..Shown::default()
    }
}

fn answer(visit: &Visit, case: &CaseSummary, (by, left): (Date, LastDay)) -> Shown {
    let words = visit.words();
    let by = words.date(by);
    let due = match left {
        LastDay::Left(0) => say::round_last(by),
        LastDay::Left(days) => say::round_left(by, days),
        LastDay::Over => say::round_over(by),
    };
    Shown { due: Some(words.text(due)), ..in_case(visit, case) }
}

/// Who somebody is is no answer: they send pictures, or choose to come.
fn pictures(visit: &Visit, case: &CaseSummary, (by, left): (Date, LastDay)) -> Shown {
    let words = visit.words();
    let by = words.date(by);
    let due = match left {
        LastDay::Left(0) => say::proof_last(by),
        LastDay::Left(days) => say::proof_left(by, days),
        LastDay::Over => say::home_pictures_over(by),
    };
    Shown { due: Some(words.text(due)), ..in_case(visit, case) }
}

fn appointment_in(visit: &Visit, case: &CaseSummary, appointment: &AppointmentView) -> Shown {
    let words = visit.words();
    let calendar = visit.to(&Place::AppointmentCalendar(appointment.id));
    Shown {
        title: words.text(appointments::title(appointment)),
        text: appointment.place.join(", "),
        due: Some(words.text(appointments::when(words, appointment))),
        action: Link::new(visit.to(&Place::Appointment(appointment.id)), words.text(say::appointment_more())),
        more: Some(Link::new(calendar, words.text(say::appointment_calendar()))),
        ..in_case(visit, case)
    }
}

fn form(visit: &Visit, draft: &DraftSummary) -> Shown {
    let words = visit.words();
    let name = draft.form.words(visit.language).form("name");
    let text = say::home_draft_text(day(words, draft.saved_at), draft.done, draft.total);
    let due = words.text(say::home_draft_kept(day(words, draft.kept_until)));
    let action = (Place::TaskList(draft.id), say::home_draft_open());
    Shown { due: Some(due), ..plain(visit, say::home_draft_title(name), text, action) }
}

fn codes(visit: &Visit, left: u32) -> Shown {
    let (title, text) = match left {
        0 => (say::home_codes_none_title(), say::home_codes_none_text()),
        _ => (say::home_codes_few_title(left), say::home_codes_few_text()),
    };
    plain(visit, title, text, (Place::RecoveryCodes, say::home_codes_open()))
}
