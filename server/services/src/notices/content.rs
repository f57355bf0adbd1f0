use domain::case::ProofPicture;
use domain::{Date, FeeRequest, Money, NoticeKind, Status, WallClock};
use serde::{Deserialize, Serialize};

use crate::Written;
use crate::cases::Whom;

/// What a notice tells, as whoever issues it says it. The rest is read from what was filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// The form was received.
    Receipt,
    /// The person is to come.
    Appointment(Appointment),
    /// The agency needs more before it decides.
    RequestForEvidence(RequestForEvidence),
    /// The agency has decided.
    Decision(Decision),
    /// The agency has decided about a fee that was asked to be waived or reduced.
    FeeDecision(FeeRequest, FeeDecision),
    /// Something else became of the case.
    Told(Told),
}

/// When and where somebody is to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The day.
    pub day: Date,
    /// The time as the clocks there show it: "10:30 a.m.".
    pub time: String,
    /// Which clocks these are; none where it was kept before that was told.
    pub clock: Option<WallClock>,
    /// The lines of the place.
    pub place: Vec<String>,
}

/// What somebody is to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestForEvidence {
    /// Why, a paragraph each.
    pub reason: Written,
    /// What is needed, a sentence each.
    pub items: Written,
    /// The last day on which it may arrive.
    pub due: Date,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Yes or no.
    pub is_approved: bool,
    /// The reason, a paragraph each.
    pub reason: Written,
    /// What comes next or what can be done about it, with every date, a sentence each.
    pub next: Written,
}

/// What became of a case, in the words of its status and in those of the officer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What the person is told.
    pub status: Status,
    /// When and where they are to come, if they are.
    pub visit: Option<Appointment>,
    /// The last day for an answer, if one is asked for.
    pub due: Option<Date>,
    /// The pictures that could not be read, if others are asked for.
    pub pictures: Vec<ProofPicture>,
    /// The office that the case goes to.
    pub office: Option<String>,
    /// The number by which a parcel is followed.
    pub tracking: Option<String>,
    /// What was paid and goes back with it.
    pub refund: Option<Money>,
    /// The name with which the person signed what it tells of, if they did.
    pub signed: Option<String>,
    /// What it corrects of whom the case is for.
    pub corrected: Whom,
    /// What the officer says, a paragraph each.
    pub words: Written,
    /// What the person can do about it, a paragraph each.
    pub remedy: Written,
}

/// What an officer decided about a fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeDecision {
    /// Whether it is as it was asked.
    pub is_granted: bool,
    /// Why, in the officer's words, a paragraph each.
    pub reason: Written,
}

impl Told {
    /// What became of a case, in the words of its status alone.
    pub(crate) fn only(status: Status) -> Self {
        let (visit, due, office, tracking, refund, signed) = (None, None, None, None, None, None);
        let (words, remedy, pictures) = (Written::default(), Written::default(), Vec::new());
        let corrected = Whom::default();
        Self { status, visit, due, pictures, office, tracking, refund, signed, corrected, words, remedy }
    }
}

impl Content {
    /// The name that letters have from this one on, if it says that.
    pub(super) fn corrected_name(&self) -> Option<&str> {
        match self {
            Self::Told(told) => told.corrected.name.as_deref(),
            _ => None,
        }
    }

    /// Which kind of notice tells this.
    #[must_use]
    pub const fn kind(&self) -> NoticeKind {
        match self {
            Self::Receipt => NoticeKind::Receipt,
            Self::Appointment(_) | Self::Told(Told { visit: Some(_), .. }) => NoticeKind::Appointment,
            Self::RequestForEvidence(_) => NoticeKind::RequestForEvidence,
            Self::Decision(_) | Self::FeeDecision(..) => NoticeKind::Decision,
            Self::Told(_) => NoticeKind::Letter,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Timestamp;

    #[test]
    fn an_appointment_that_was_kept_before_clocks_were_told_is_read_without_them() {
        let (day, clock) = (Timestamp::from_seconds(0).date(), Some(WallClock::Eastern));
        let told = Appointment { day, time: "10:30 a.m.".to_owned(), clock, place: Vec::new() };
        let mut kept = serde_json::to_value(&told).unwrap();
        assert_eq!(serde_json::from_value::<Appointment>(kept.clone()).unwrap(), told);
        kept.as_object_mut().unwrap().remove("clock");
        assert_eq!(serde_json::from_value::<Appointment>(kept).unwrap(), Appointment { clock: None, ..told });
    }
}
