use super::duty::Duty;
use super::history::History;
use super::named::named;
use super::position::Position as P;
use super::table::{APPEAL_AWAITED, PICTURES_HERE, REFUSED, VISIT_OPEN};
use crate::Timestamp;

named! {
    /// What a case that is not over waits for, as those see it who work on it. Of several things it is the one that keeps
    /// the others waiting.
    Awaits {
        /// A decision about its fee, before anything else.
        Fee = "fee",
        /// Another time for an appointment, which the person asked for.
        OtherTime = "other-time",
        /// A word on whether it is decided about sooner.
        Sooner = "sooner",
        /// Somebody who reads what the person answered.
        Answer = "answer",
        /// Somebody who looks at the pictures with which the person shows who they are.
        Look = "look",
        /// A time at which the person comes to show who they are.
        Visit = "visit",
        /// The person: an answer, or that they come.
        Person = "person",
        /// Somebody else: a court, another office, or the agency's own system.
        Others = "others",
        /// A decision: who the person is is known or the review has begun, and nothing is open.
        Decision = "decision",
        /// What an approval brings: a card, a document, a time for the oath.
        Benefit = "benefit",
        /// A decision about an appeal.
        Appeal = "appeal",
        /// The next step of the agency, whatever that is.
        NextStep = "next-step",
    }
}

/// What a case waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Awaiting {
    /// For what.
    pub what: Awaits,
    /// Until when the person has time, when it waits for them.
    pub until: Option<Timestamp>,
}

/// In whose hands a case is that waits for nobody here.
const ELSEWHERE: &[P] = &[P::Elsewhere, P::OnTheWay, P::AtState, P::OnHold, P::AtAppeals];
/// What stands between a case and its decision.
const NOT_READY: &[P] = &[P::VisitMissed, P::InLine, P::InterviewOff, P::NotInterviewed, P::ToInterviewAgain];

impl Awaits {
    /// Whether it is the agency that has to do something.
    #[must_use]
    pub const fn is_ours(self) -> bool {
        !matches!(self, Self::Person | Self::Others)
    }
}

impl History {
    /// What the case waits for; nothing when it is over.
    #[must_use]
    pub fn awaits(&self) -> Option<Awaiting> {
        let state = self.state();
        let is_refused = state.is_at(REFUSED);
        let until = self.duties().into_iter().map(Duty::until).min();
        let what = match () {
            () if !state.is_open() => return None,
            () if state.fee_asked().is_some() => Awaits::Fee,
            () if is_refused && !state.is_at(ELSEWHERE) && state.is_at(APPEAL_AWAITED) => Awaits::Appeal,
            () if is_refused => Awaits::Others,
            () if state.is_at(&[P::VisitMoveAsked, P::InterviewMoveAsked]) => Awaits::OtherTime,
            () if state.is_at(&[P::Approved]) && until.is_none() => Awaits::Benefit,
            () if state.is_at(&[P::Approved]) => Awaits::Person,
            () if state.is_at(&[P::SoonerAsked]) => Awaits::Sooner,
            () if state.is_at(&[P::Answered]) => Awaits::Answer,
            () if state.is_at(PICTURES_HERE) => Awaits::Look,
            () if state.is_at(&[P::ToComeInPerson]) && !state.is_at(VISIT_OPEN) => Awaits::Visit,
            () if until.is_some() => Awaits::Person,
            () if state.is_at(ELSEWHERE) => Awaits::Others,
            () if state.is_at(NOT_READY) => Awaits::NextStep,
            () if state.is_at(&[P::UnderReview, P::Identified]) => Awaits::Decision,
            () => Awaits::NextStep,
        };
        Some(Awaiting { what, until: until.filter(|_| what == Awaits::Person) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{CaseEvent, Family, LastDay, Transfer};
    use crate::{FeeRequest, Happening as H};

    const VISIT: Timestamp = Timestamp::from_seconds(9_000);

    fn awaits(happenings: &[H]) -> Option<Awaiting> {
        let events = happenings
            .iter()
            .zip(1..)
            .map(|(what, second)| CaseEvent { at: Timestamp::from_seconds(second), what: *what });
        History::of(Family::Card, events.collect()).unwrap().awaits()
    }

    fn what(happenings: &[H]) -> Option<Awaits> {
        awaits(happenings).map(|awaiting| awaiting.what)
    }

    #[test]
    fn a_case_waits_for_what_keeps_everything_else_waiting() {
        let due = Timestamp::from_seconds(5 * 86_400).date();
        let table: [(&[H], Option<Awaits>); 24] = [
            (&[H::Received], Some(Awaits::NextStep)),
            (&[H::Received, H::fee_asked(FeeRequest::Waiver)], Some(Awaits::Fee)),
            (&[H::Received, H::IdentityAppointment(VISIT)], Some(Awaits::Person)),
            (&[H::Received, H::IdentityAppointment(VISIT), H::IdentityRescheduleAsked], Some(Awaits::OtherTime)),
            (&[H::Received, H::IdentityAppointment(VISIT), H::IdentityMissed], Some(Awaits::NextStep)),
            (&[H::Received, H::IdentityChecked], Some(Awaits::Decision)),
            (&[H::Received, H::ReviewStarted], Some(Awaits::Decision)),
            (&[H::Received, H::ReviewStarted, H::InterviewReady], Some(Awaits::NextStep)),
            (&[H::Received, H::ReviewStarted, H::EvidenceRequested(due)], Some(Awaits::Person)),
            (&[H::Received, H::EvidenceRequested(due), H::ResponseReceived], Some(Awaits::Answer)),
            (&[H::Received, H::ReviewStarted, H::EvidenceRequested(due), H::ExpediteAsked], Some(Awaits::Sooner)),
            (&[H::Received, H::ProofAsked(due)], Some(Awaits::Person)),
            (&[H::Received, H::ProofAsked(due), H::ProofSent], Some(Awaits::Look)),
            (&[H::Received, H::ProofAsked(due), H::ProofVisitChosen], Some(Awaits::Visit)),
            (
                &[H::Received, H::ProofAsked(due), H::ProofVisitChosen, H::IdentityAppointment(VISIT)],
                Some(Awaits::Person),
            ),
            (
                &[H::Received, H::ReviewStarted, H::ProofAsked(due), H::ProofSent, H::ProofConfirmed],
                Some(Awaits::Decision),
            ),
            (&[H::Received, H::Transferred(Transfer::Office)], Some(Awaits::Others)),
            (&[H::Received, H::ReviewStarted, H::PutOnHold], Some(Awaits::Others)),
            (&[H::Received, H::ReviewStarted, H::Approved], Some(Awaits::Benefit)),
            (&[H::Received, H::ReviewStarted, H::Approved, H::IntentToRevoke(due)], Some(Awaits::Person)),
            (&[H::Received, H::ReviewStarted, H::Approved, H::CardMade, H::CardMailed], None),
            (&[H::Received, H::ReviewStarted, H::Denied], None),
            (&[H::Received, H::ReviewStarted, H::Denied, H::AppealReceived], Some(Awaits::Appeal)),
            (&[H::Received, H::ReviewStarted, H::Denied, H::AppealReceived, H::AppealSent], Some(Awaits::Others)),
        ];
        for (happenings, expected) in table {
            assert_eq!(what(happenings), expected, "{happenings:?}");
        }
    }

    #[test]
    fn the_first_of_what_a_person_has_to_do_says_until_when() {
        let due = Timestamp::from_seconds(5 * 86_400).date();
        let both = awaits(&[H::Received, H::EvidenceRequested(due), H::IdentityAppointment(VISIT)]).unwrap();
        assert_eq!(both, Awaiting { what: Awaits::Person, until: Some(VISIT) });
        let answer = awaits(&[H::Received, H::EvidenceRequested(due)]).unwrap();
        assert_eq!(answer.until, Some(LastDay::end(due)), "the end of the day");
        let ours = awaits(&[H::Received, H::IdentityAppointment(VISIT), H::ExpediteAsked]).unwrap();
        assert_eq!((ours.what, ours.until), (Awaits::Sooner, None));
    }
}
