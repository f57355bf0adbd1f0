use std::time::Duration;

use super::happening::Kind;
use super::history::History;
use crate::Timestamp;

/// What has its day within that time is told at once.
const SOON: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// What somebody does themselves; they are waiting to hear that it came.
const OWN: &[Kind] = &[
    Kind::ResponseReceived,
    Kind::LateResponseReceived,
    Kind::IdentityRescheduleAsked,
    Kind::InterviewRescheduleAsked,
    Kind::ProofSent,
    Kind::ProofVisitChosen,
];

impl History {
    /// Whether its person hears of what happened last at once, also when they want to hear of their cases once a day: they have to
    /// answer something, or to come within two weeks, or it is what they did themselves.
    #[must_use]
    pub fn is_told_at_once(&self, now: Timestamp) -> bool {
        let is_own = self.events().last().is_some_and(|event| OWN.contains(&event.what.kind()));
        let is_due = self
            .duties()
            .into_iter()
            .any(|duty| duty.answer().is_some() || duty.appointment().is_some_and(|at| at < now.plus(SOON)));
        is_own || is_due
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CaseEvent, Family, Happening};

    #[test]
    fn what_needs_an_answer_or_is_soon_does_not_wait_for_the_next_day() {
        const DAY: i64 = 24 * 60 * 60;
        let day = |number: i64| Timestamp::from_seconds(number * DAY);
        let told = |what: &[Happening]| {
            let events = what.iter().map(|what| CaseEvent { at: day(0), what: *what }).collect();
            History::of(Family::Card, events).unwrap().is_told_at_once(day(0))
        };
        let begun = [Happening::Received, Happening::NoFee];
        let after = |what: &[Happening]| told(&[&begun, what].concat());
        assert!(!after(&[]) && !after(&[Happening::ReviewStarted]));
        assert!(after(&[Happening::EvidenceRequested(day(80).date())]), "it needs an answer");
        assert!(
            after(&[Happening::IdentityAppointment(day(13))]) && !after(&[Happening::IdentityAppointment(day(15))])
        );
        assert!(after(&[Happening::EvidenceRequested(day(80).date()), Happening::ResponseReceived]), "they did it");
        assert!(!after(&[
            Happening::EvidenceRequested(day(80).date()),
            Happening::ResponseReceived,
            Happening::ReviewStarted,
            Happening::Approved
        ]));
    }
}
