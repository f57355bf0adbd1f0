use thiserror::Error;

use crate::{Money, Timestamp};

/// Something that happened to a case. A history only grows: nothing in it is changed or taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseEvent {
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub what: Happening,
}

/// What can happen to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// The form was filed and accepted.
    Received,
    /// The fee was paid in full.
    FeePaid(Money),
    /// The answers showed that there is no fee.
    NoFee,
    /// The person is to come at this time to have a photo and fingerprints taken.
    IdentityAppointment(Timestamp),
    /// The person's identity is established, by an appointment or by an earlier one.
    IdentityChecked,
    /// An officer began to review the case.
    ReviewStarted,
    /// The request was approved.
    Approved,
    /// The request was denied.
    Denied,
    /// The card was ordered.
    CardMade,
    /// The card is in the mail.
    CardMailed,
}

impl Happening {
    /// The name under which it is kept, which never changes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::FeePaid(_) => "fee-paid",
            Self::NoFee => "no-fee",
            Self::IdentityAppointment(_) => "identity-appointment",
            Self::IdentityChecked => "identity-checked",
            Self::ReviewStarted => "review-started",
            Self::Approved => "approved",
            Self::Denied => "denied",
            Self::CardMade => "card-made",
            Self::CardMailed => "card-mailed",
        }
    }

    /// The number kept beside the name: cents paid, or the time of an appointment in microseconds.
    #[must_use]
    pub const fn detail(self) -> Option<i64> {
        match self {
            Self::FeePaid(amount) => Some(amount.cents()),
            Self::IdentityAppointment(on) => Some(on.micros()),
            _ => None,
        }
    }

    /// What was kept as this name and number; none when no such thing can happen.
    #[must_use]
    pub fn kept(code: &str, detail: Option<i64>) -> Option<Self> {
        Some(match (code, detail) {
            ("received", None) => Self::Received,
            ("fee-paid", Some(cents)) => Self::FeePaid(Money::from_cents(cents)),
            ("no-fee", None) => Self::NoFee,
            ("identity-appointment", Some(on)) => Self::IdentityAppointment(Timestamp::from_micros(on)),
            ("identity-checked", None) => Self::IdentityChecked,
            ("review-started", None) => Self::ReviewStarted,
            ("approved", None) => Self::Approved,
            ("denied", None) => Self::Denied,
            ("card-made", None) => Self::CardMade,
            ("card-mailed", None) => Self::CardMailed,
            _ => return None,
        })
    }

    /// The status it leads to when the case has this one.
    ///
    /// # Errors
    /// When it cannot happen to a case with this status.
    pub fn after(self, status: Option<Status>) -> Result<Status, CannotHappen> {
        use Status as S;
        match (status, self) {
            (None, Self::Received) | (Some(S::Received), Self::FeePaid(_) | Self::NoFee) => Ok(S::Received),
            (Some(S::Received | S::IdentityAppointment(_) | S::UnderReview), Self::IdentityAppointment(on)) => {
                Ok(S::IdentityAppointment(on))
            }
            (Some(S::Received | S::IdentityAppointment(_)), Self::IdentityChecked) => Ok(S::IdentityChecked),
            (Some(S::Received | S::IdentityChecked), Self::ReviewStarted) => Ok(S::UnderReview),
            (Some(S::UnderReview), Self::Approved) => Ok(S::Approved),
            (Some(S::UnderReview), Self::Denied) => Ok(S::Denied),
            (Some(S::Approved), Self::CardMade) => Ok(S::CardMade),
            (Some(S::CardMade), Self::CardMailed) => Ok(S::CardMailed),
            _ => Err(CannotHappen),
        }
    }
}

/// The event does not follow from where the case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this cannot happen to a case that stands there")]
pub struct CannotHappen;

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Accepted, with its fee.
    Received,
    /// The person has an appointment at this time.
    IdentityAppointment(Timestamp),
    /// The person's identity is established; the case waits for an officer.
    IdentityChecked,
    /// An officer reviews it.
    UnderReview,
    /// Approved; the card is not ordered yet.
    Approved,
    /// Approved, and the card is being made.
    CardMade,
    /// Approved, and the card is in the mail.
    CardMailed,
    /// Denied.
    Denied,
}

/// A case's history, in the order in which it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    events: Vec<CaseEvent>,
    status: Status,
    since: Timestamp,
}

impl History {
    /// The history these events make.
    ///
    /// # Errors
    /// When it does not begin with the filing, or an event cannot follow the ones before it.
    pub fn of(events: Vec<CaseEvent>) -> Result<Self, CannotHappen> {
        let mut current = None;
        for event in &events {
            let next = event.what.after(current.map(|(status, _)| status))?;
            let since = match current {
                Some((status, since)) if status == next => since,
                _ => event.at,
            };
            current = Some((next, since));
        }
        let (status, since) = current.ok_or(CannotHappen)?;
        Ok(Self { events, status, since })
    }

    /// Everything that happened, oldest first.
    #[must_use]
    pub fn events(&self) -> &[CaseEvent] {
        &self.events
    }

    /// Where the case stands.
    #[must_use]
    pub const fn status(&self) -> Status {
        self.status
    }

    /// Since when it stands there.
    #[must_use]
    pub const fn since(&self) -> Timestamp {
        self.since
    }

    /// The way from filing to card, with what is done, what is going on and what comes next.
    #[must_use]
    pub fn timeline(&self) -> Vec<StageOfCase> {
        Stage::ALL
            .into_iter()
            .map(|stage| StageOfCase { stage, state: self.state_of(stage), at: self.reached(stage) })
            .collect()
    }

    fn reached(&self, stage: Stage) -> Option<Timestamp> {
        self.events.iter().rev().find(|event| stage.ends_with(event.what)).map(|event| event.at)
    }

    fn state_of(&self, stage: Stage) -> StageState {
        let current = match self.status {
            Status::Received | Status::IdentityAppointment(_) => Stage::Identity,
            Status::IdentityChecked | Status::UnderReview => Stage::Review,
            Status::Approved | Status::CardMade | Status::CardMailed | Status::Denied => Stage::Card,
        };
        match (self.status, stage) {
            (Status::Denied, Stage::Card) => StageState::NotNeeded,
            (Status::CardMailed, Stage::Card) => StageState::Done,
            _ if stage > current => StageState::Next,
            _ if stage == current => StageState::Now,
            (_, Stage::Identity) if self.reached(stage).is_none() => StageState::NotNeeded,
            _ => StageState::Done,
        }
    }
}

/// A stretch of a case's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The form and its fee are taken in.
    Received,
    /// A photo, fingerprints and a signature are taken, or taken over from before.
    Identity,
    /// An officer reads the form and its evidence.
    Review,
    /// The request is approved or denied.
    Decision,
    /// The card is made and mailed.
    Card,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 5] = [Self::Received, Self::Identity, Self::Review, Self::Decision, Self::Card];

    const fn ends_with(self, what: Happening) -> bool {
        matches!(
            (self, what),
            (Self::Received, Happening::Received)
                | (Self::Identity, Happening::IdentityChecked)
                | (Self::Review | Self::Decision, Happening::Approved | Happening::Denied)
                | (Self::Card, Happening::CardMailed)
        )
    }
}

/// How far a stage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StageState {
    /// Behind the case.
    Done,
    /// Where the case is.
    Now,
    /// Ahead of it.
    Next,
    /// Left out: nothing had to be done, or it will not come.
    NotNeeded,
}

/// A stage of one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageOfCase {
    /// Which one.
    pub stage: Stage,
    /// How far it is.
    pub state: StageState,
    /// When it was done.
    pub at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use Happening as H;

    const FEE: Money = Money::from_cents(41_500);
    const VISIT: Timestamp = Timestamp::from_seconds(9_000);

    fn history_of(happenings: &[Happening]) -> Result<History, CannotHappen> {
        let events = happenings
            .iter()
            .zip(1..)
            .map(|(what, second)| CaseEvent { at: Timestamp::from_seconds(second), what: *what });
        History::of(events.collect())
    }

    fn states(happenings: &[Happening]) -> String {
        let letter = |stage: StageOfCase| match stage.state {
            StageState::Done => 'x',
            StageState::Now => '>',
            StageState::Next => '.',
            StageState::NotNeeded => '-',
        };
        history_of(happenings).unwrap().timeline().into_iter().map(letter).collect()
    }

    #[test]
    fn the_way_of_a_case_is_always_told() {
        let way: [&[Happening]; 9] = [
            &[H::Received, H::FeePaid(FEE)],
            &[H::Received, H::NoFee, H::IdentityAppointment(VISIT)],
            &[H::Received, H::IdentityAppointment(VISIT), H::IdentityChecked],
            &[H::Received, H::ReviewStarted],
            &[H::Received, H::IdentityChecked, H::ReviewStarted, H::Approved],
            &[H::Received, H::ReviewStarted, H::Approved, H::CardMade],
            &[H::Received, H::ReviewStarted, H::Approved, H::CardMade, H::CardMailed],
            &[H::Received, H::IdentityChecked, H::ReviewStarted, H::Denied],
            &[H::Received, H::ReviewStarted, H::IdentityAppointment(VISIT)],
        ];
        let told: Vec<_> = way.iter().map(|happenings| states(happenings)).collect();
        assert_eq!(told, ["x>...", "x>...", "xx>..", "x->..", "xxxx>", "x-xx>", "x-xxx", "xxxx-", "x>..."]);
    }

    #[test]
    fn what_does_not_follow_cannot_happen() {
        let wrong: [&[Happening]; 6] = [
            &[],
            &[H::FeePaid(FEE)],
            &[H::Received, H::Received],
            &[H::Received, H::Approved],
            &[H::Received, H::ReviewStarted, H::Denied, H::Approved],
            &[H::Received, H::ReviewStarted, H::Approved, H::CardMailed],
        ];
        for happenings in wrong {
            assert_eq!(history_of(happenings), Err(CannotHappen), "{happenings:?}");
        }
    }

    #[test]
    fn a_status_counts_from_the_event_that_brought_it() {
        let history = history_of(&[H::Received, H::FeePaid(FEE)]).unwrap();
        assert_eq!((history.status(), history.since()), (Status::Received, Timestamp::from_seconds(1)));
        let moved = Timestamp::from_seconds(9_999);
        let events = [H::Received, H::IdentityAppointment(VISIT), H::IdentityAppointment(moved)];
        let history = history_of(&events).unwrap();
        assert_eq!(
            (history.status(), history.since()),
            (Status::IdentityAppointment(moved), Timestamp::from_seconds(3))
        );
    }

    #[test]
    fn what_is_kept_is_read_back() {
        let all = [
            H::Received,
            H::FeePaid(FEE),
            H::NoFee,
            H::IdentityAppointment(VISIT),
            H::IdentityChecked,
            H::ReviewStarted,
            H::Approved,
            H::Denied,
            H::CardMade,
            H::CardMailed,
        ];
        for what in all {
            assert_eq!(H::kept(what.code(), what.detail()), Some(what));
        }
        assert_eq!(H::kept("fee-paid", None), None);
        assert_eq!(H::kept("lost", None), None);
    }
}
