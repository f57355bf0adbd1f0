//! The state machine of a case, over any order of events.

#![allow(clippy::unwrap_used, reason = "tests say what they expect")]

use domain::{CaseEvent, CaseId, FeeRequest, Happening, History, Money, Status, Timestamp};
use proptest::prelude::*;
use proptest::{collection, sample};

fn everything() -> Vec<Happening> {
    use Happening as H;
    let fees = FeeRequest::ALL
        .into_iter()
        .flat_map(|asked| [H::FeeAsked(asked), H::FeeGranted(asked), H::FeeNotGranted(asked)]);
    let others = [
        H::Received,
        H::FeePaid(Money::from_cents(41_500)),
        H::NoFee,
        H::RequestGranted,
        H::RequestNotGranted,
        H::IdentityAppointment(Timestamp::from_seconds(9_000)),
        H::IdentityChecked,
        H::ReviewStarted,
        H::Approved,
        H::Denied,
        H::CardMade,
        H::CardMailed,
        H::NewAddress(CaseId::v7(Timestamp::from_seconds(1), [1; 10])),
        H::MoveReported,
    ];
    others.into_iter().chain(fees).collect()
}

fn history_of(happened: &[Happening]) -> History {
    let events =
        happened.iter().zip(1..).map(|(what, second)| CaseEvent { at: Timestamp::from_seconds(second), what: *what });
    History::of(events.collect()).unwrap()
}

proptest! {
    #[test]
    fn a_fee_that_is_asked_about_is_decided_first_and_once_and_what_is_closed_stays_closed(
        tried in collection::vec(sample::select(everything()), 0..40),
    ) {
        let mut happened = vec![Happening::Received];
        let mut status = Status::Received;
        for what in tried {
            let next = what.after(Some(status));
            match status {
                Status::FeeAsked(asked) => {
                    let decides = [Happening::FeeGranted(asked), Happening::FeeNotGranted(asked)].contains(&what);
                    prop_assert_eq!(next.is_ok(), decides || what.case().is_some(), "{:?} after {:?}", what, status);
                }
                _ if !status.is_open() => prop_assert!(next.is_err(), "{:?} after {:?}", what, status),
                _ => {
                    let decides = matches!(what, Happening::FeeGranted(_) | Happening::FeeNotGranted(_));
                    prop_assert!(!decides || next.is_err(), "{:?} after {:?}", what, status);
                }
            }
            if let Ok(next) = next {
                (status, happened) = (next, [happened, vec![what]].concat());
            }
        }
        let history = history_of(&happened);
        prop_assert_eq!(history.status(), status);
        prop_assert_eq!(history.events().len(), happened.len(), "nothing is lost or invented");
        prop_assert!(!history.timeline().is_empty());
    }
}
