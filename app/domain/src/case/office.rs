use super::history::History;
use super::position::Position;
use super::status::Status;

/// Where a case is, as far as its history says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseOffice {
    /// With the agency: nothing says which other office has it.
    Agency,
    /// On its way to the office that was named with the event of this number, from 1, if one was.
    OnTheWay(usize),
    /// At that office.
    There(usize),
    /// With those who decide about appeals.
    Appeals,
    /// With the Department of State.
    State,
}

impl CaseOffice {
    /// The number of the event, from 1, with which the office was named, if one was.
    #[must_use]
    pub const fn named_with(self) -> Option<usize> {
        match self {
            Self::OnTheWay(event) | Self::There(event) => Some(event),
            Self::Agency | Self::Appeals | Self::State => None,
        }
    }

    /// Where it is once this is told, with the event of this number.
    const fn after(self, told: Status, event: usize) -> Self {
        match (told, self) {
            (told, _) if told.is_transfer() => Self::OnTheWay(event),
            (Status::Arrived, Self::OnTheWay(named) | Self::There(named)) => Self::There(named),
            (Status::Arrived, _) => Self::There(event),
            (Status::SentToState, _) => Self::State,
            // Whoever decided while it was on its way, or took it up again, did not say which office they are.
            (told, Self::OnTheWay(_)) if told.is_decision() => Self::Agency,
            (Status::BackFromState, _) | (Status::Reopened | Status::Reconsidered, Self::OnTheWay(_) | Self::State) => {
                Self::Agency
            }
            (_, before) => before,
        }
    }
}

impl History {
    /// Where the case is, whether its events happened here or were told by the agency's own system. None when it has
    /// ended, unless the Department of State goes on with it.
    #[must_use]
    pub fn office(&self) -> Option<CaseOffice> {
        let (state, family) = (self.state(), self.state().family());
        let is_with_state = state.is_at(&[Position::Approved]) && state.is_at(&[Position::AtState]);
        if !state.is_open() && !is_with_state {
            return None;
        }
        if self.statuses().next_back().is_some_and(|(_, told)| told == Status::AppealSent) {
            return Some(CaseOffice::Appeals);
        }
        let events = self.events().iter().zip(1..);
        Some(events.fold(CaseOffice::Agency, |office, (event, number)| {
            event.what.tells(family).map_or(office, |told| office.after(told, number))
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Timestamp;
    use crate::case::{CaseEvent, Family, Happening as H, Transfer};

    const SENT: H = H::Transferred(Transfer::Office);
    const SENT_FOR_GOOD: H = H::Transferred(Transfer::Jurisdiction);

    fn office(family: Family, happened: &[H]) -> Option<CaseOffice> {
        let event = |(what, at): (&H, i64)| CaseEvent { at: Timestamp::from_seconds(at), what: *what };
        let events = std::iter::once(&H::Received).chain(happened).zip(1..).map(event).collect();
        History::of(family, events).unwrap().office()
    }

    #[test]
    fn a_case_is_where_it_was_sent_last_once_it_came_there() {
        use CaseOffice::{Agency, OnTheWay, There};
        let table: [(&[H], Option<CaseOffice>); 10] = [
            (&[], Some(Agency)),
            (&[H::Accepted, SENT], Some(OnTheWay(3))),
            (&[H::Accepted, SENT, H::ReviewStarted], Some(OnTheWay(3))),
            (&[H::Accepted, SENT, H::Arrived, H::ReviewStarted], Some(There(3))),
            (&[SENT, SENT_FOR_GOOD, H::Arrived], Some(There(3))),
            (&[SENT, H::Arrived, SENT_FOR_GOOD], Some(OnTheWay(4))),
            (&[SENT, H::Withdrawn], None),
            (&[SENT, H::Withdrawn, H::Reopened], Some(Agency)),
            (&[SENT, H::Arrived, H::Withdrawn, H::Reopened], Some(There(2))),
            (&[H::ReviewStarted, H::Approved], Some(Agency)),
        ];
        for (happened, expected) in table {
            assert_eq!(office(Family::Card, happened), expected, "{happened:?}");
        }
    }

    #[test]
    fn an_appeal_and_a_visa_are_with_others() {
        use CaseOffice::{Appeals, State, There};
        let denied = [SENT, H::Arrived, H::ReviewStarted, H::Denied, H::AppealReceived, H::AppealSent, H::AppealBack];
        for (steps, expected) in [(4, None), (5, Some(There(2))), (6, Some(Appeals)), (7, Some(There(2)))] {
            assert_eq!(office(Family::Other, &denied[..steps]), expected, "{steps}");
        }
        let approved = [H::ReviewStarted, H::Approved, H::SentToState, H::BackFromState];
        for (steps, expected) in [(2, None), (3, Some(State)), (4, None)] {
            assert_eq!(office(Family::Petition, &approved[..steps]), expected, "{steps}");
        }
    }

    #[test]
    fn what_another_system_tells_counts_as_what_happens_here() {
        use CaseOffice::{Agency, OnTheWay, State, There};
        let told = [Status::TransferredAbroad, Status::Arrived].map(H::told);
        assert_eq!(office(Family::Card, &told[..1]), Some(OnTheWay(2)));
        assert_eq!(office(Family::Card, &told), Some(There(2)));
        assert_eq!(office(Family::Card, &[told[1]]), Some(There(2)), "where from nobody said");
        assert_eq!(office(Family::Card, &[told[0], H::told(Status::ApprovedCard)]), Some(Agency));
        assert_eq!(office(Family::Petition, &[H::told(Status::SentToState)]), Some(State));
        assert_eq!(office(Family::Petition, &[told[0], H::told(Status::Denied)]), None, "it has ended");
    }
}
