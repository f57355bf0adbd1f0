//! When and where a person is to come, and how they ask for another time.

pub mod ask;
pub mod calendar;
mod in_case;
pub mod show;

use domain::AppointmentId;
use domain::case::{CannotMove, GoodCause, MOST_MOVES, SlotKind};
use services::Fault;
use services::appointments::{AppointmentView, clock_name};
use visit::Visit;
use words::{Message, Words, say};

pub(crate) use in_case::{in_case, set};

/// The appointment in the address, if it is this person's.
async fn of_address(visit: &Visit) -> Result<Option<AppointmentView>, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<AppointmentId>("appointment")) else {
        return Ok(None);
    };
    visit.services.appointment(&session, id).await
}

/// What it is for.
pub(crate) fn title(appointment: &AppointmentView) -> Message {
    match appointment.comes_for {
        SlotKind::Identity => say::appointment_identity(),
        SlotKind::Interview => say::appointment_interview(),
        SlotKind::Oath => say::appointment_ceremony(),
    }
}

/// The day and the time, with the clocks that show it.
pub(crate) fn when(words: Words, appointment: &AppointmentView) -> Message {
    let clock = words.text(clock_name(appointment.clock));
    say::appointment_when(words.date(appointment.day), appointment.time.clone(), clock)
}

/// What to bring, a sentence each.
fn to_bring(appointment: &AppointmentView) -> Vec<Message> {
    let own = match appointment.comes_for {
        SlotKind::Identity => say::appointment_bring_identity(),
        SlotKind::Interview => say::appointment_bring_interview(),
        SlotKind::Oath => say::appointment_bring_ceremony(),
    };
    vec![say::appointment_bring_letter(), say::appointment_bring_photo(), own]
}

/// Why somebody needs another time, as they choose it.
pub(crate) fn cause(cause: GoodCause) -> Message {
    match cause {
        GoodCause::Illness => say::appointment_cause_illness(),
        GoodCause::Travel => say::appointment_cause_travel(),
        GoodCause::LifeEvent => say::appointment_cause_life_event(),
        GoodCause::Transport => say::appointment_cause_transport(),
        GoodCause::Work => say::appointment_cause_work(),
        GoodCause::Care => say::appointment_cause_care(),
        GoodCause::LateLetter => say::appointment_cause_late_letter(),
    }
}

/// Which rule is against another time, and what there is to do instead.
fn rule(cannot: CannotMove) -> (Message, Message) {
    match cannot {
        CannotMove::NotSet => (say::appointment_not_set(), say::appointment_not_set_instead()),
        CannotMove::Asked => (say::appointment_asked_already(), say::appointment_asked_already_instead()),
        CannotMove::Missed => (say::appointment_missed(), say::appointment_missed_instead()),
        CannotMove::TooLate => (say::appointment_too_late(), say::appointment_too_late_instead()),
        CannotMove::TooOften => (say::appointment_too_often(MOST_MOVES), say::appointment_too_often_instead()),
        CannotMove::Oath => (say::appointment_oath(), say::appointment_oath_instead()),
    }
}
