use thiserror::Error;

use crate::{CaseId, FeeRequest, Money, Stage, StageOfCase, StageState, Timestamp};

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
    /// The fee was asked to be waived or reduced. An officer decides about that before anything else.
    FeeAsked(FeeRequest),
    /// It was: the case goes on.
    FeeGranted(FeeRequest),
    /// It was not: the form goes back unpaid, and the case is closed.
    FeeNotGranted(FeeRequest),
    /// The form that went with this request got what was asked for. Nothing more is to be decided.
    RequestGranted,
    /// It did not.
    RequestNotGranted,
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
    /// The person told a new address, with the form that this case was made of. Letters go there from then on.
    NewAddress(CaseId),
    /// The move that this case tells of is taken down. There is nothing to decide.
    MoveReported,
}

impl Happening {
    /// The name under which it is kept, which never changes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::FeePaid(_) => "fee-paid",
            Self::NoFee => "no-fee",
            Self::FeeAsked(FeeRequest::Waiver) => "fee-waiver-asked",
            Self::FeeAsked(FeeRequest::Reduction) => "fee-reduction-asked",
            Self::FeeGranted(FeeRequest::Waiver) => "fee-waived",
            Self::FeeGranted(FeeRequest::Reduction) => "fee-reduced",
            Self::FeeNotGranted(FeeRequest::Waiver) => "fee-not-waived",
            Self::FeeNotGranted(FeeRequest::Reduction) => "fee-not-reduced",
            Self::RequestGranted => "request-granted",
            Self::RequestNotGranted => "request-not-granted",
            Self::IdentityAppointment(_) => "identity-appointment",
            Self::IdentityChecked => "identity-checked",
            Self::ReviewStarted => "review-started",
            Self::Approved => "approved",
            Self::Denied => "denied",
            Self::CardMade => "card-made",
            Self::CardMailed => "card-mailed",
            Self::NewAddress(_) => "new-address",
            Self::MoveReported => "move-reported",
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

    /// The case that is kept beside the name: the one that brought the new address.
    #[must_use]
    pub const fn case(self) -> Option<CaseId> {
        match self {
            Self::NewAddress(case) => Some(case),
            _ => None,
        }
    }

    /// What was kept as this name, number and case; none when no such thing can happen.
    #[must_use]
    pub fn kept(code: &str, detail: Option<i64>, case: Option<CaseId>) -> Option<Self> {
        if let Some(case) = case {
            return (code == "new-address" && detail.is_none()).then_some(Self::NewAddress(case));
        }
        Some(match (code, detail) {
            ("received", None) => Self::Received,
            ("fee-paid", Some(cents)) => Self::FeePaid(Money::from_cents(cents)),
            ("no-fee", None) => Self::NoFee,
            ("fee-waiver-asked", None) => Self::FeeAsked(FeeRequest::Waiver),
            ("fee-reduction-asked", None) => Self::FeeAsked(FeeRequest::Reduction),
            ("fee-waived", None) => Self::FeeGranted(FeeRequest::Waiver),
            ("fee-reduced", None) => Self::FeeGranted(FeeRequest::Reduction),
            ("fee-not-waived", None) => Self::FeeNotGranted(FeeRequest::Waiver),
            ("fee-not-reduced", None) => Self::FeeNotGranted(FeeRequest::Reduction),
            ("request-granted", None) => Self::RequestGranted,
            ("request-not-granted", None) => Self::RequestNotGranted,
            ("identity-appointment", Some(on)) => Self::IdentityAppointment(Timestamp::from_micros(on)),
            ("identity-checked", None) => Self::IdentityChecked,
            ("review-started", None) => Self::ReviewStarted,
            ("approved", None) => Self::Approved,
            ("denied", None) => Self::Denied,
            ("card-made", None) => Self::CardMade,
            ("card-mailed", None) => Self::CardMailed,
            ("move-reported", None) => Self::MoveReported,
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
            (Some(S::Received), Self::FeeAsked(request)) => Ok(S::FeeAsked(request)),
            (Some(S::FeeAsked(asked)), Self::FeeGranted(request)) if asked == request => Ok(S::Received),
            (Some(S::FeeAsked(asked)), Self::FeeNotGranted(request)) if asked == request => {
                Ok(S::FeeNotGranted(request))
            }
            (Some(before), Self::RequestGranted) if before.is_before_decision() => Ok(S::RequestGranted),
            (Some(before), Self::RequestNotGranted) if before.is_before_decision() => Ok(S::RequestNotGranted),
            (Some(S::Received | S::IdentityAppointment(_) | S::UnderReview), Self::IdentityAppointment(on)) => {
                Ok(S::IdentityAppointment(on))
            }
            (Some(S::Received | S::IdentityAppointment(_)), Self::IdentityChecked) => Ok(S::IdentityChecked),
            (Some(S::Received | S::IdentityChecked), Self::ReviewStarted) => Ok(S::UnderReview),
            (Some(S::UnderReview), Self::Approved) => Ok(S::Approved),
            (Some(S::UnderReview), Self::Denied) => Ok(S::Denied),
            (Some(S::Approved), Self::CardMade) => Ok(S::CardMade),
            (Some(S::CardMade), Self::CardMailed) => Ok(S::CardMailed),
            (Some(S::Received), Self::MoveReported) => Ok(S::MoveReported),
            (Some(status), Self::NewAddress(_)) if status.is_open() => Ok(status),
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
    /// An officer decides about the fee first.
    FeeAsked(FeeRequest),
    /// Returned unpaid: the fee is neither waived nor reduced.
    FeeNotGranted(FeeRequest),
    /// What this request asked for was granted to the form that it went with.
    RequestGranted,
    /// It was not.
    RequestNotGranted,
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
    /// The move is taken down.
    MoveReported,
}

impl Status {
    /// Whether anything more is going to happen.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::CardMailed | Self::Denied | Self::MoveReported) && !self.ends_with_the_fee()
    }

    /// Whether a decision about a fee closed the case.
    const fn ends_with_the_fee(self) -> bool {
        matches!(self, Self::FeeNotGranted(_) | Self::RequestGranted | Self::RequestNotGranted)
    }

    const fn is_before_decision(self) -> bool {
        matches!(self, Self::Received | Self::IdentityAppointment(_) | Self::IdentityChecked | Self::UnderReview)
    }
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

    /// The case of the form by which the person last told a new address; none while that of their own form counts.
    #[must_use]
    pub fn address_told_by(&self) -> Option<CaseId> {
        self.events.iter().rev().find_map(|event| event.what.case())
    }

    /// The way from filing to card, with what is done, what is going on and what comes next. That of the report of a move
    /// is done when it is received, and so is that of what a decision about its fee closed.
    #[must_use]
    pub fn timeline(&self) -> Vec<StageOfCase> {
        let is_short = self.status == Status::MoveReported || self.status.ends_with_the_fee();
        let last = if is_short { Stage::Received } else { Stage::Card };
        let stages = Stage::ALL.into_iter().filter(|stage| *stage <= last);
        stages.map(|stage| StageOfCase { stage, state: self.state_of(stage), at: self.reached(stage) }).collect()
    }

    fn reached(&self, stage: Stage) -> Option<Timestamp> {
        self.events.iter().rev().find(|event| stage.ends_with(event.what)).map(|event| event.at)
    }

    fn state_of(&self, stage: Stage) -> StageState {
        let current = match self.status {
            Status::FeeAsked(_) => Stage::Received,
            Status::Received | Status::IdentityAppointment(_) => Stage::Identity,
            Status::IdentityChecked | Status::UnderReview => Stage::Review,
            Status::Approved
            | Status::CardMade
            | Status::CardMailed
            | Status::Denied
            | Status::MoveReported
            | Status::FeeNotGranted(_)
            | Status::RequestGranted
            | Status::RequestNotGranted => Stage::Card,
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

#[cfg(test)]
mod tests {
    use super::*;
    use Happening as H;

    const FEE: Money = Money::from_cents(41_500);
    const WAIVER: FeeRequest = FeeRequest::Waiver;
    const LESS: FeeRequest = FeeRequest::Reduction;
    const VISIT: Timestamp = Timestamp::from_seconds(9_000);

    fn told(number: u8) -> Happening {
        H::NewAddress(CaseId::v7(Timestamp::from_seconds(1), [number; 10]))
    }

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
        let way: [&[Happening]; 15] = [
            &[H::Received, H::FeePaid(FEE)],
            &[H::Received, H::NoFee, H::IdentityAppointment(VISIT)],
            &[H::Received, H::IdentityAppointment(VISIT), H::IdentityChecked],
            &[H::Received, H::ReviewStarted],
            &[H::Received, H::IdentityChecked, H::ReviewStarted, H::Approved],
            &[H::Received, H::ReviewStarted, H::Approved, H::CardMade],
            &[H::Received, H::ReviewStarted, H::Approved, H::CardMade, H::CardMailed],
            &[H::Received, H::IdentityChecked, H::ReviewStarted, H::Denied],
            &[H::Received, H::ReviewStarted, H::IdentityAppointment(VISIT)],
            &[H::Received, told(1), H::ReviewStarted, told(2), H::Approved, told(3)],
            &[H::Received, H::NoFee, told(1), H::MoveReported],
            &[H::Received, H::FeeAsked(WAIVER), told(1)],
            &[H::Received, H::FeeAsked(WAIVER), H::FeeGranted(WAIVER)],
            &[H::Received, H::FeePaid(FEE), H::FeeAsked(LESS), H::FeeNotGranted(LESS)],
            &[H::Received, H::NoFee, H::RequestGranted],
        ];
        let all: Vec<_> = way.iter().map(|happenings| states(happenings)).collect();
        assert_eq!(
            all,
            [
                "x>...", "x>...", "xx>..", "x->..", "xxxx>", "x-xx>", "x-xxx", "xxxx-", "x>...", "x-xx>", "x", ">....",
                "x>...", "x", "x"
            ]
        );
    }

    #[test]
    fn what_does_not_follow_cannot_happen() {
        let wrong: [&[Happening]; 18] = [
            &[],
            &[H::FeePaid(FEE)],
            &[H::Received, H::Received],
            &[H::Received, H::Approved],
            &[H::Received, H::ReviewStarted, H::Denied, H::Approved],
            &[H::Received, H::ReviewStarted, H::Approved, H::CardMailed],
            &[told(1)],
            &[H::Received, H::ReviewStarted, H::Denied, told(1)],
            &[H::Received, H::MoveReported, told(1)],
            &[H::Received, H::ReviewStarted, H::MoveReported],
            &[H::Received, H::FeeGranted(WAIVER)],
            &[H::Received, H::FeeAsked(WAIVER), H::FeeGranted(LESS)],
            &[H::Received, H::FeeAsked(WAIVER), H::FeeNotGranted(LESS)],
            &[H::Received, H::FeeAsked(WAIVER), H::ReviewStarted],
            &[H::Received, H::FeeAsked(LESS), H::FeeNotGranted(LESS), H::FeeGranted(LESS)],
            &[H::Received, H::FeeAsked(LESS), H::FeeGranted(LESS), H::FeeNotGranted(LESS)],
            &[H::Received, H::RequestNotGranted, H::RequestGranted],
            &[H::Received, H::RequestGranted, told(1)],
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
            told(1),
            H::MoveReported,
            H::RequestGranted,
            H::RequestNotGranted,
        ];
        let fees =
            FeeRequest::ALL.map(|request| [H::FeeAsked, H::FeeGranted, H::FeeNotGranted].map(|make| make(request)));
        for what in all.into_iter().chain(fees.into_iter().flatten()) {
            assert_eq!(H::kept(what.code(), what.detail(), what.case()), Some(what));
        }
        for (code, detail, case) in [
            ("fee-paid", None, None),
            ("lost", None, None),
            ("new-address", None, None),
            ("new-address", Some(1), told(1).case()),
            ("approved", None, told(1).case()),
        ] {
            assert_eq!(H::kept(code, detail, case), None);
        }
    }

    #[test]
    fn the_address_told_last_counts_and_changes_no_status() {
        let own = history_of(&[H::Received, H::NoFee]).unwrap();
        assert_eq!(own.address_told_by(), None);
        let moved = history_of(&[H::Received, told(1), H::ReviewStarted, told(2)]).unwrap();
        assert_eq!(moved.address_told_by(), told(2).case());
        assert_eq!((moved.status(), moved.since()), (Status::UnderReview, Timestamp::from_seconds(3)));
    }
}
