use super::family::Family;
use super::happening::{Happening, Kind as K};
use super::kept::Kept;
use super::position::Track;
use super::reasons::{Rejection, Transfer};
use super::state::CaseState;
use super::status::Status;
use super::table::TRANSITIONS;
use crate::{Date, Language, Timestamp};

/// One thing that an officer says when they let something happen to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asked {
    /// The day on which the person is to come.
    Day,
    /// The time, as the clocks there show it.
    Time,
    /// Which clocks these are.
    Zone,
    /// Where they are to come.
    Place,
    /// A time that an office keeps, which says all of these at once.
    Slot,
    /// What they are to send, a line each.
    Items,
    /// The last day for an answer.
    Due,
    /// Why the form is sent back.
    Rejection,
    /// Which pictures cannot be read.
    Pictures,
    /// Why the case goes to another office.
    Transfer,
    /// Which office that is.
    Office,
    /// The number by which a parcel is followed.
    Tracking,
    /// The name that is right.
    Name,
    /// The date of birth that is right.
    BirthDate,
    /// Why it is so. The person reads it.
    Reason,
    /// What they can do about it, and until when.
    Remedy,
    /// What else they should know; can be left out.
    Words,
}

impl Asked {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::Day,
        Self::Time,
        Self::Zone,
        Self::Place,
        Self::Slot,
        Self::Items,
        Self::Due,
        Self::Rejection,
        Self::Pictures,
        Self::Transfer,
        Self::Office,
        Self::Tracking,
        Self::Name,
        Self::BirthDate,
        Self::Reason,
        Self::Remedy,
        Self::Words,
    ];

    /// Its name, as in a form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Time => "time",
            Self::Zone => "zone",
            Self::Place => "place",
            Self::Slot => "slot",
            Self::Items => "items",
            Self::Due => "due",
            Self::Rejection => "rejection",
            Self::Pictures => "pictures",
            Self::Transfer => "transfer",
            Self::Office => "office",
            Self::Tracking => "tracking",
            Self::Name => "name",
            Self::BirthDate => "birth-date",
            Self::Reason => "reason",
            Self::Remedy => "remedy",
            Self::Words => "words",
        }
    }

    /// What the person reads in the letter, as it was written.
    pub const TEXTS: [Self; 4] = [Self::Items, Self::Reason, Self::Remedy, Self::Words];

    /// The name of a text in a language, as in a form; of anything else it is the same in each.
    #[must_use]
    pub const fn name_in(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Items, Language::Spanish) => "items-es",
            (Self::Reason, Language::Spanish) => "reason-es",
            (Self::Remedy, Language::Spanish) => "remedy-es",
            (Self::Words, Language::Spanish) => "words-es",
            _ => self.name(),
        }
    }

    /// Whether it is a text.
    #[must_use]
    pub fn is_text(self) -> bool {
        Self::TEXTS.contains(&self)
    }

    /// Whether a slot says it.
    #[must_use]
    pub const fn is_of_slot(self) -> bool {
        matches!(self, Self::Day | Self::Time | Self::Zone | Self::Place)
    }

    /// Whether it is what something is corrected to. A system may tell that it was corrected without saying to what.
    #[must_use]
    pub const fn is_correction(self) -> bool {
        matches!(self, Self::Name | Self::BirthDate)
    }
}

const NOTE: &[Asked] = &[Asked::Words];
const REASON: &[Asked] = &[Asked::Reason];
const IDENTITY: &[Asked] = &[Asked::Day, Asked::Time, Asked::Zone, Asked::Place];
const VISIT: &[Asked] = &[Asked::Day, Asked::Time, Asked::Zone, Asked::Place, Asked::Words];
const ROUND: &[Asked] = &[Asked::Items, Asked::Due, Asked::Reason];
const INTENT: &[Asked] = &[Asked::Due, Asked::Reason];
const REFUSAL: &[Asked] = &[Asked::Reason, Asked::Remedy];

/// What an officer can let happen to a case, and what they say for it. What is not here comes of something else: of what
/// the person does, of a payment, or of a decision that has a page of its own.
pub const ACTS: &[(K, &[Asked])] = &[
    (K::Accepted, NOTE),
    (K::Rejected, &[Asked::Rejection, Asked::Reason]),
    (K::ReviewStarted, NOTE),
    (K::Approved, NOTE),
    (K::Denied, REFUSAL),
    (K::Withdrawn, NOTE),
    (K::Closed, REASON),
    (K::Revoked, REFUSAL),
    (K::RevokedByLaw, REFUSAL),
    (K::Reopened, REASON),
    (K::Reconsidered, REASON),
    (K::LetterReceived, NOTE),
    (K::NoticeMailedAgain, NOTE),
    (K::NoticeReturned, NOTE),
    (K::IdentityAppointment, IDENTITY),
    (K::IdentityRescheduled, IDENTITY),
    (K::IdentityCancelled, REASON),
    (K::IdentityMissed, NOTE),
    (K::IdentityReused, NOTE),
    (K::IdentityChecked, NOTE),
    (K::ProofAsked, INTENT),
    (K::ProofConfirmed, NOTE),
    (K::ProofUnreadable, &[Asked::Pictures, Asked::Due, Asked::Reason]),
    (K::ProofMismatch, INTENT),
    (K::ProofInPerson, REASON),
    (K::ProofTakenBack, REASON),
    (K::InitialEvidenceRequested, ROUND),
    (K::EvidenceRequested, ROUND),
    (K::AllEvidenceRequested, ROUND),
    (K::IntentToDeny, INTENT),
    (K::IntentToRevoke, INTENT),
    (K::ResponseReceived, NOTE),
    (K::NoResponse, NOTE),
    (K::LateResponseReceived, NOTE),
    (K::RequestTakenBack, REASON),
    (K::InterviewReady, NOTE),
    (K::InterviewScheduled, VISIT),
    (K::InterviewRescheduled, VISIT),
    (K::InterviewCancelled, REASON),
    (K::InterviewMissed, NOTE),
    (K::InterviewHeld, NOTE),
    (K::InterviewToRepeat, REASON),
    (K::Transferred, &[Asked::Transfer, Asked::Office, Asked::Words]),
    (K::Arrived, NOTE),
    (K::PutOnHold, REASON),
    (K::HoldEnded, NOTE),
    (K::CardMade, NOTE),
    (K::CardMailed, &[Asked::Tracking, Asked::Words]),
    (K::CardPickedUp, NOTE),
    (K::CardDelivered, NOTE),
    (K::CardReturned, NOTE),
    (K::CardDestroyed, NOTE),
    (K::OathScheduled, VISIT),
    (K::OathRescheduled, VISIT),
    (K::OathCancelled, REASON),
    (K::OathMissed, NOTE),
    (K::CertificateIssued, NOTE),
    (K::ExpediteProofAsked, REASON),
    (K::ExpediteGranted, NOTE),
    (K::ExpediteDenied, REASON),
    (K::NameCorrected, &[Asked::Name, Asked::Words]),
    (K::BirthDateCorrected, &[Asked::BirthDate, Asked::Words]),
    (K::AppealReceived, NOTE),
    (K::MotionReceived, NOTE),
    (K::AppealSent, NOTE),
    (K::AppealBack, NOTE),
    (K::AppealGranted, NOTE),
    (K::AppealDismissed, REASON),
    (K::AppealWithdrawn, NOTE),
];

/// What another system of the agency can tell of besides, and what it says for it: what a person asked for elsewhere, what was
/// printed and mailed, and what the Department of State does. What is in neither table comes of what the person does here, or of
/// money.
pub const TOLD_BY_SYSTEMS: &[(K, &[Asked])] = &[
    (K::IdentityRescheduleAsked, NOTE),
    (K::NoticeMailed, NOTE),
    (K::InterviewRescheduleAsked, NOTE),
    (K::ExpediteAsked, NOTE),
    (K::SentToState, NOTE),
    (K::BackFromState, NOTE),
];

/// What of that belongs to the happening itself. Everything else stands in its notice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said {
    /// When the person is to come.
    pub on: Option<Timestamp>,
    /// The last day for an answer.
    pub due: Option<Date>,
    /// Why the case goes to another office.
    pub transfer: Option<Transfer>,
    /// Why the form is sent back.
    pub rejection: Option<Rejection>,
}

impl K {
    /// What happens when this is said for it; none when something that it brings was not said.
    #[must_use]
    pub fn happening(self, said: Said) -> Option<Happening> {
        Some(match self {
            Self::IdentityAppointment => Happening::IdentityAppointment(said.on?),
            Self::IdentityRescheduled => Happening::IdentityRescheduled(said.on?),
            Self::InterviewScheduled => Happening::InterviewScheduled(said.on?),
            Self::InterviewRescheduled => Happening::InterviewRescheduled(said.on?),
            Self::OathScheduled => Happening::OathScheduled(said.on?),
            Self::OathRescheduled => Happening::OathRescheduled(said.on?),
            Self::InitialEvidenceRequested => Happening::InitialEvidenceRequested(said.due?),
            Self::EvidenceRequested => Happening::EvidenceRequested(said.due?),
            Self::AllEvidenceRequested => Happening::AllEvidenceRequested(said.due?),
            Self::IntentToDeny => Happening::IntentToDeny(said.due?),
            Self::IntentToRevoke => Happening::IntentToRevoke(said.due?),
            Self::ProofAsked => Happening::ProofAsked(said.due?),
            Self::ProofUnreadable => Happening::ProofUnreadable(said.due?),
            Self::ProofMismatch => Happening::ProofMismatch(said.due?),
            Self::Transferred => Happening::Transferred(said.transfer?),
            Self::Rejected => Happening::Rejected(said.rejection?),
            _ => return Happening::from_kept(&Kept::named(self.code())).ok(),
        })
    }

    /// What an officer says to let this happen; none when it is not theirs to do.
    #[must_use]
    pub fn asks(self) -> Option<&'static [Asked]> {
        ACTS.iter().find(|(what, _)| *what == self).map(|(_, asked)| *asked)
    }

    /// The texts that an officer writes to let this happen, in the order in which they are asked; none when it is not theirs
    /// to do.
    pub fn texts(self) -> impl Iterator<Item = Asked> {
        self.asks().unwrap_or_default().iter().copied().filter(|asked| asked.is_text())
    }

    /// What another system says to tell of this; none when it is not one of theirs. Who somebody is is shown here and looked
    /// at here.
    #[must_use]
    pub fn asks_systems(self) -> Option<&'static [Asked]> {
        let told = || TOLD_BY_SYSTEMS.iter().find(|(what, _)| *what == self).map(|(_, asked)| *asked);
        if self.is_of_proof() { None } else { self.asks().or_else(told) }
    }

    /// What the person of a case of this family is told of it; none where that follows from why it happens.
    #[must_use]
    pub fn leads_to(self, family: Family) -> Option<Status> {
        let (on, transfer) = (Timestamp::from_seconds(0), Transfer::Office);
        let said = Said { on: Some(on), due: Some(on.date()), transfer: Some(transfer), rejection: None };
        self.happening(said)?.tells(family)
    }

    /// The track that it moves a case on; the request itself when it moves nothing.
    #[must_use]
    pub fn track(self) -> Track {
        let moves = TRANSITIONS.iter().find(|transition| transition.what == self);
        moves.and_then(|transition| transition.to.first()).map_or(Track::Request, |position| position.track())
    }

    /// The most days that somebody has for an answer to this about a form: twelve weeks (8 CFR 103.2(b)(8)(iv)), thirty days
    /// for an extension of stay and for an intent to deny or to take back, and three more because it comes by mail (8 CFR
    /// 103.8(b)). For pictures that show who they are it is as long. None when it asks for no answer.
    #[must_use]
    pub fn days_to_answer(self, form: &str) -> Option<u16> {
        const MAIL: u16 = 3;
        match self {
            Self::InitialEvidenceRequested | Self::EvidenceRequested | Self::AllEvidenceRequested => {
                Some(if form == "i-539" { 30 } else { 84 } + MAIL)
            }
            Self::IntentToDeny
            | Self::IntentToRevoke
            | Self::ProofAsked
            | Self::ProofUnreadable
            | Self::ProofMismatch => Some(30 + MAIL),
            _ => None,
        }
    }
}

impl CaseState {
    /// What an officer can let happen now, in the order of the tracks, each with what there is on it.
    #[must_use]
    pub fn acts(&self) -> Vec<(Track, Vec<K>)> {
        let may: Vec<_> = self.may().collect();
        let on = |track: Track| {
            let acts = ACTS.iter().map(|(what, _)| *what).filter(|what| what.track() == track && may.contains(what));
            (track, acts.collect::<Vec<_>>())
        };
        Track::ALL.into_iter().map(on).filter(|(_, acts)| !acts.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_may_happen_and_is_an_officers_is_offered_once() {
        let mut state = CaseState::unfiled(Family::Card);
        for what in [K::Received, K::Accepted, K::ReviewStarted, K::EvidenceRequested, K::ResponseReceived, K::Approved]
        {
            state = state.after(what).unwrap();
            let mut offered: Vec<_> = state.acts().into_iter().flat_map(|(_, acts)| acts).collect();
            let mut expected: Vec<_> = state.may().filter(|what| what.asks().is_some()).collect();
            offered.sort_unstable();
            expected.sort_unstable();
            assert_eq!(offered, expected, "{what:?}");
        }
        assert!(CaseState::unfiled(Family::Card).acts().is_empty());
    }

    #[test]
    fn everything_that_an_officer_does_can_be_made_of_what_they_are_asked() {
        for (what, asked) in ACTS {
            let has = |one| asked.contains(&one);
            let said = Said {
                on: has(Asked::Day).then_some(Timestamp::from_seconds(9)),
                due: has(Asked::Due).then_some(Timestamp::from_seconds(9).date()),
                transfer: has(Asked::Transfer).then_some(Transfer::Office),
                rejection: has(Asked::Rejection).then_some(Rejection::Unsigned),
            };
            assert_eq!(what.happening(said).map(Happening::kind), Some(*what));
            assert_eq!(what.happening(Said::default()).is_none(), said != Said::default(), "{what:?}");
        }
    }

    #[test]
    fn each_text_has_a_name_of_its_own_in_each_language_and_no_act_has_two_that_become_one() {
        let names = Asked::ALL.map(|asked| Language::ALL.map(|language| asked.name_in(language)));
        for (asked, [english, spanish]) in Asked::ALL.into_iter().zip(names) {
            assert_eq!(english, asked.name());
            assert_eq!(english != spanish, asked.is_text(), "{asked:?}");
        }
        let mut all: Vec<_> = names.into_iter().flatten().collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), Asked::ALL.len() + Asked::TEXTS.len());
        for (what, asked) in ACTS {
            assert!(!(asked.contains(&Asked::Reason) && asked.contains(&Asked::Words)), "{what:?}");
            assert!(what.texts().all(|text| asked.contains(&text)));
        }
        assert_eq!(K::Denied.texts().collect::<Vec<_>>(), [Asked::Reason, Asked::Remedy]);
        assert_eq!(K::IdentityAppointment.texts().count() + K::Received.texts().count(), 0);
    }

    #[test]
    fn what_no_system_tells_of_comes_of_what_a_person_does_here_or_of_money_or_is_a_status() {
        let ours: Vec<_> = K::ALL.iter().copied().filter(|what| what.asks_systems().is_none()).collect();
        let expected = [
            K::Received,
            K::FeePaid,
            K::NoFee,
            K::FeeWaiverAsked,
            K::FeeReductionAsked,
            K::FeeWaived,
            K::FeeReduced,
            K::FeeNotWaived,
            K::FeeNotReduced,
            K::RequestGranted,
            K::RequestNotGranted,
            K::MoveReported,
            K::NewAddress,
            K::ProofAsked,
            K::ProofSent,
            K::ProofUnreadable,
            K::ProofMismatch,
            K::ProofConfirmed,
            K::ProofInPerson,
            K::ProofVisitChosen,
            K::ProofTakenBack,
            K::Told,
            K::ToldLast,
        ];
        assert_eq!(ours, expected);
        for (what, asked) in TOLD_BY_SYSTEMS {
            assert!(what.asks().is_none(), "{what:?} is an officer's already");
            let on = asked.contains(&Asked::Day).then_some(Timestamp::from_seconds(9));
            assert!(what.happening(Said { on, ..Said::default() }).is_some(), "{what:?}");
        }
    }

    #[test]
    fn whatever_asks_for_an_answer_asks_for_its_last_day() {
        for (what, asked) in ACTS {
            assert_eq!(what.days_to_answer("i-90").is_some(), asked.contains(&Asked::Due), "{what:?}");
        }
        let days = [
            (K::EvidenceRequested, "i-90", Some(87)),
            (K::EvidenceRequested, "i-539", Some(33)),
            (K::IntentToDeny, "i-90", Some(33)),
            (K::Denied, "i-90", None),
        ];
        for (what, form, expected) in days {
            assert_eq!(what.days_to_answer(form), expected, "{what:?} about {form}");
        }
    }
}
