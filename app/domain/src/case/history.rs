use super::duty::Duty;
use super::family::Family;
use super::happening::{CaseEvent, Kind};
use super::state::{CaseState, NotNow};
use super::status::Status;
use crate::{CaseId, Timestamp};

/// A case's history, in the order in which it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    events: Vec<CaseEvent>,
    state: CaseState,
    told: (Status, Timestamp),
}

/// What cannot be before the last day for an answer is over.
const TOO_LATE: &[Kind] = &[Kind::NoResponse, Kind::LateResponseReceived];

impl History {
    /// The history these events make. Whether somebody still had time to answer is not asked again of what has happened: the
    /// rule may have been another one.
    ///
    /// # Errors
    /// When there are none, or one cannot follow those before it.
    pub fn of(family: Family, events: Vec<CaseEvent>) -> Result<Self, NotNow> {
        let mut events = events.into_iter();
        let mut history = Self::begun(family, events.next().ok_or(NotNow::Nothing)?)?;
        for event in events {
            let state = history.state.after(event.what.kind())?;
            history.follow(state, event);
        }
        Ok(history)
    }

    fn begun(family: Family, event: CaseEvent) -> Result<Self, NotNow> {
        let state = CaseState::unfiled(family).after(event.what.kind())?;
        let status = event.what.tells(family).ok_or(NotNow::Nothing)?;
        Ok(Self { events: vec![event], state, told: (status, event.at) })
    }

    /// Adds an event to its end.
    ///
    /// # Errors
    /// When it cannot happen now. Nothing has changed then.
    pub fn add(&mut self, event: CaseEvent) -> Result<(), NotNow> {
        let state = self.can_add(event)?;
        self.follow(state, event);
        Ok(())
    }

    fn follow(&mut self, state: CaseState, event: CaseEvent) {
        if let Some(status) = event.what.tells(state.family()) {
            let is_as_before = self.told.0 == status && event.what.appointment().is_none();
            self.told = (status, if is_as_before { self.told.1 } else { event.at });
        }
        self.state = state;
        self.events.push(event);
    }

    /// Where the case would stand after this event.
    ///
    /// # Errors
    /// When it cannot happen now. That somebody did not answer, or late, cannot happen while they have time to.
    pub fn can_add(&self, event: CaseEvent) -> Result<CaseState, NotNow> {
        let state = self.state.after(event.what.kind())?;
        let still = self.duties().into_iter().find_map(|duty| match duty {
            Duty::Answer { by } if TOO_LATE.contains(&event.what.kind()) && event.at < duty.until() => Some(by),
            _ => None,
        });
        still.map_or(Ok(state), |until| Err(NotNow::StillTime { until }))
    }

    /// Everything that happened, oldest first.
    #[must_use]
    pub fn events(&self) -> &[CaseEvent] {
        &self.events
    }

    /// What the person was told, and when, oldest first.
    pub(super) fn statuses(&self) -> impl DoubleEndedIterator<Item = (Timestamp, Status)> {
        let family = self.state.family();
        self.events.iter().filter_map(move |event| Some((event.at, event.what.tells(family)?)))
    }

    /// Where the case stands.
    #[must_use]
    pub const fn state(&self) -> CaseState {
        self.state
    }

    /// What the person is told first.
    #[must_use]
    pub fn status(&self) -> Status {
        self.standing().0
    }

    /// Since when.
    #[must_use]
    pub fn since(&self) -> Timestamp {
        self.standing().1
    }

    /// What somebody has to do stays in sight whatever else happens meanwhile; of several such things the one that came last.
    fn standing(&self) -> (Status, Timestamp) {
        let laid = Duty::laid(&self.events, self.state).into_iter().map(|(event, _)| event);
        let last = laid.max_by_key(|event| event.at);
        last.and_then(|event| Some((event.what.tells(self.state.family())?, event.at))).unwrap_or(self.told)
    }

    /// What the person has to do, and by when.
    #[must_use]
    pub fn duties(&self) -> Vec<Duty> {
        Duty::laid(&self.events, self.state).into_iter().map(|(_, duty)| duty).collect()
    }

    /// The case of the form by which the person last told a new address; none while that of their own form counts.
    #[must_use]
    pub fn address_told_by(&self) -> Option<CaseId> {
        self.events.iter().rev().find_map(|event| event.what.case())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FeeRequest, Happening, Money, StageOfCase, StageState};
    use Happening as H;

    const FEE: Money = Money::from_cents(41_500);
    const WAIVER: FeeRequest = FeeRequest::Waiver;
    const LESS: FeeRequest = FeeRequest::Reduction;
    const VISIT: Timestamp = Timestamp::from_seconds(9_000);

    fn told(number: u8) -> Happening {
        H::NewAddress(CaseId::v7(Timestamp::from_seconds(1), [number; 10]))
    }

    fn history_of(happenings: &[Happening]) -> Result<History, NotNow> {
        let events = happenings
            .iter()
            .zip(1..)
            .map(|(what, second)| CaseEvent { at: Timestamp::from_seconds(second), what: *what });
        History::of(Family::Card, events.collect())
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
        let not_waived = H::fee_decided(LESS, false);
        let way: [(&[Happening], &str); 21] = [
            (&[H::Received, H::FeePaid(FEE)], "x>..."),
            (&[H::Received, H::NoFee, H::IdentityAppointment(VISIT)], "x>..."),
            (&[H::Received, H::IdentityAppointment(VISIT), H::IdentityChecked], "xx>.."),
            (&[H::Received, H::ReviewStarted], "x->.."),
            (&[H::Received, H::IdentityChecked, H::ReviewStarted, H::Approved], "xxxx>"),
            (&[H::Received, H::ReviewStarted, H::Approved, H::CardMade], "x-xx>"),
            (&[H::Received, H::ReviewStarted, H::Approved, H::CardMade, H::CardMailed], "x-xxx"),
            (&[H::Received, H::IdentityChecked, H::ReviewStarted, H::Denied], "xxxx-"),
            (&[H::Received, H::ReviewStarted, H::IdentityAppointment(VISIT)], "x>..."),
            (&[H::Received, told(1), H::ReviewStarted, told(2), H::Approved, told(3)], "x-xx>"),
            (&[H::Received, H::NoFee, told(1), H::MoveReported], "x"),
            (&[H::Received, H::fee_asked(WAIVER), told(1)], ">...."),
            (&[H::Received, H::fee_asked(WAIVER), H::FeeWaived], "x>..."),
            (&[H::Received, H::FeePaid(FEE), H::fee_asked(LESS), not_waived], "x"),
            (&[H::Received, H::NoFee, H::RequestGranted], "x"),
            (&[H::Received, H::Accepted, H::Withdrawn], "x----"),
            (&[H::Received, H::fee_asked(WAIVER), H::Withdrawn], "x----"),
            (&[H::Received, H::ReviewStarted, H::Denied, H::AppealReceived], "x-x>."),
            (&[H::Received, H::ReviewStarted, H::Denied, H::Reopened], "x->.."),
            (&[H::Received, H::Told(Status::UnderReview)], "x->.."),
            (&[H::Received, H::ToldLast(Status::Denied)], "x-xx-"),
        ];
        for (happenings, expected) in way {
            assert_eq!(states(happenings), expected, "{happenings:?}");
        }
    }

    #[test]
    fn what_does_not_follow_cannot_happen() {
        let wrong: [&[Happening]; 19] = [
            &[],
            &[H::FeePaid(FEE)],
            &[H::Received, H::Received],
            &[H::Received, H::Approved],
            &[H::Received, H::ReviewStarted, H::Denied, H::Approved],
            &[H::Received, H::ReviewStarted, H::Approved, H::CardMailed],
            &[H::Received, H::ReviewStarted, H::Approved, H::OathScheduled(VISIT)],
            &[told(1)],
            &[H::Received, H::ReviewStarted, H::Denied, told(1)],
            &[H::Received, H::MoveReported, told(1)],
            &[H::Received, H::ReviewStarted, H::MoveReported],
            &[H::Received, H::FeeWaived],
            &[H::Received, H::FeeWaiverAsked, H::FeeReduced],
            &[H::Received, H::FeeWaiverAsked, H::FeeNotReduced],
            &[H::Received, H::FeeWaiverAsked, H::ReviewStarted],
            &[H::Received, H::FeeReductionAsked, H::FeeNotReduced, H::FeeReduced],
            &[H::Received, H::FeeReductionAsked, H::FeeReduced, H::FeeNotReduced],
            &[H::Received, H::RequestNotGranted, H::RequestGranted],
            &[H::Received, H::RequestGranted, told(1)],
        ];
        for happenings in wrong {
            assert!(history_of(happenings).is_err(), "{happenings:?}");
        }
    }

    #[test]
    fn a_status_counts_from_the_event_that_brought_it() {
        let history = history_of(&[H::Received, H::FeePaid(FEE)]).unwrap();
        assert_eq!((history.status(), history.since()), (Status::Received, Timestamp::from_seconds(1)));
        let moved = Timestamp::from_seconds(9_999);
        let history = history_of(&[H::Received, H::IdentityAppointment(VISIT), H::IdentityRescheduled(moved)]).unwrap();
        let since = Timestamp::from_seconds(3);
        assert_eq!((history.status(), history.since()), (Status::IdentityRescheduled, since));
        assert_eq!(history.duties(), [Duty::Identity { at: moved }]);
    }

    #[test]
    fn what_somebody_has_to_do_stays_in_sight_whatever_else_happens() {
        let due = Timestamp::from_seconds(5 * 86_400).date();
        let mut happenings = vec![
            H::Received,
            H::EvidenceRequested(due),
            H::IdentityAppointment(VISIT),
            H::Transferred(crate::case::Transfer::Office),
            H::ExpediteAsked,
        ];
        let history = history_of(&happenings).unwrap();
        assert_eq!(history.status(), Status::IdentityAppointment, "the last thing to do");
        assert_eq!(history.duties(), [Duty::Answer { by: due }, Duty::Identity { at: VISIT }]);
        happenings.push(H::IdentityChecked);
        assert_eq!(history_of(&happenings).unwrap().status(), Status::EvidenceRequested);
        happenings.push(H::ResponseReceived);
        let history = history_of(&happenings).unwrap();
        assert_eq!((history.status(), history.duties()), (Status::ResponseReceived, Vec::new()));
    }

    #[test]
    fn nobody_is_told_that_they_did_not_answer_while_they_have_time() {
        let by = Timestamp::from_seconds(84 * 86_400).date();
        let mut history = history_of(&[H::Received, H::EvidenceRequested(by)]).unwrap();
        let over = Timestamp::from_seconds(85 * 86_400 + 43_200);
        let last = over.minus(std::time::Duration::from_micros(1));
        let early = history.add(CaseEvent { at: last, what: H::NoResponse });
        assert_eq!(early, Err(NotNow::StillTime { until: by }));
        assert_eq!(history.add(CaseEvent { at: over, what: H::NoResponse }), Ok(()));
        assert_eq!((history.status(), history.events().len()), (Status::NoResponse, 3));
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
