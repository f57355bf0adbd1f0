//! The state machine of a case, over any order of events.

#![allow(clippy::unwrap_used, reason = "tests say what they expect")]

use std::collections::BTreeSet;

use domain::case::{
    AFTER_THE_END, CaseState, Kept, Kind, Position, Rejection, Side, TRANSITIONS, Track, Transfer, Transition, drawing,
};
use domain::{CaseEvent, CaseId, Family, Happening, History, Status, Timestamp};
use proptest::prelude::*;
use proptest::{collection, sample};

/// Everything that can happen, each with everything that it can bring.
fn everything() -> Vec<Happening> {
    let words = Rejection::ALL.iter().map(|word| word.code()).chain(Transfer::ALL.iter().map(|word| word.code()));
    let words: Vec<_> = words.chain(Status::ALL.iter().map(|word| word.code())).collect();
    let case = CaseId::v7(Timestamp::from_seconds(1), [1; 10]);
    let mut all = Vec::new();
    for kind in Kind::ALL {
        let kept = |what: String, detail, case| Kept { what: what.into(), detail, case };
        let name = || kind.code().to_owned();
        let bare = [kept(name(), None, None), kept(name(), Some(20_830), None), kept(name(), None, Some(case))];
        let with_words = words.iter().map(|word| kept(format!("{}/{word}", kind.code()), None, None));
        all.extend(bare.into_iter().chain(with_words).filter_map(|kept| Happening::from_kept(&kept).ok()));
    }
    all
}

/// Things that happen a hundred days from each other: whoever is asked has had time to answer.
fn event((number, what): (usize, &Happening)) -> CaseEvent {
    let days = i64::try_from(number).unwrap() * 100 + 30_000;
    CaseEvent { at: Timestamp::from_seconds(days * 86_400), what: *what }
}

fn any_family() -> impl Strategy<Value = Family> {
    sample::select(Family::ALL.to_vec())
}

/// Any state that a case can come to.
fn any_state() -> impl Strategy<Value = CaseState> {
    (any_family(), collection::vec(any::<sample::Index>(), 0..60)).prop_map(|(family, choices)| {
        choices.into_iter().fold(CaseState::unfiled(family), |state, choice| {
            let may: Vec<_> = state.may().collect();
            if may.is_empty() { state } else { state.after(may[choice.index(may.len())]).unwrap() }
        })
    })
}

fn applies(transition: &Transition, state: &CaseState) -> bool {
    (transition.only.is_empty() || transition.only.contains(&state.family()))
        && transition.from.iter().all(|positions| state.is_at(positions))
}

fn ends_within(state: CaseState, steps: u32) -> bool {
    let has_ended = !state.is_open() && state.on(Track::Request) != Position::Unfiled;
    has_ended || steps > 0 && state.may().any(|what| ends_within(state.after(what).unwrap(), steps - 1))
}

proptest! {
    #[test]
    fn no_order_of_events_loses_or_invents_anything(
        family in any_family(),
        tried in collection::vec(sample::select(everything()), 0..120),
    ) {
        let tried: Vec<_> = std::iter::once(Happening::Received).chain(tried).collect();
        let events: Vec<_> = tried.iter().enumerate().map(event).collect();
        let mut history = History::of(family, vec![events[0]]).unwrap();
        let mut accepted = vec![events[0]];
        for event in &events[1..] {
            let before = history.clone();
            match history.add(*event) {
                Ok(()) => accepted.push(*event),
                Err(_) => prop_assert_eq!(&history, &before, "what is refused changes nothing"),
            }
            prop_assert_eq!(history.events(), accepted.as_slice());
        }
        let kept = serde_json::to_string(&accepted).unwrap();
        let read = History::of(family, serde_json::from_str(&kept).unwrap()).unwrap();
        prop_assert_eq!(&read, &history, "what was kept makes the same history");
        prop_assert!(!history.timeline().is_empty());
    }

    #[test]
    fn a_fee_that_is_asked_about_is_decided_first_and_once_and_what_is_closed_stays_closed(state in any_state()) {
        let decides = [Kind::FeeWaived, Kind::FeeReduced, Kind::FeeNotWaived, Kind::FeeNotReduced];
        let may: Vec<_> = state.may().collect();
        match state.fee_asked() {
            Some(asked) => {
                let expected = [true, false].map(|granted| Happening::fee_decided(asked, granted).kind());
                let others: Vec<_> = may.iter().filter(|what| !expected.contains(what)).collect();
                let others: BTreeSet<_> = others.into_iter().copied().collect();
                prop_assert_eq!(others, BTreeSet::from([Kind::NewAddress, Kind::Withdrawn]));
            }
            None => prop_assert!(may.iter().all(|what| !decides.contains(what))),
        }
        if !state.is_open() && state.on(Track::Request) != Position::Unfiled {
            prop_assert!(may.iter().all(|what| AFTER_THE_END.contains(what)), "{:?}: {:?}", state, may);
        }
    }

    #[test]
    fn every_case_can_come_to_an_end(state in any_state()) {
        prop_assert!(ends_within(state, 1) || ends_within(state, 3), "{:?}", state);
    }

    #[test]
    fn nobody_is_decided_about_while_they_are_waited_for(state in any_state()) {
        let waits = state.is_at(&[
            Position::VisitSet,
            Position::VisitMoveAsked,
            Position::FirstPictures,
            Position::FirstLook,
            Position::SecondPictures,
            Position::SecondLook,
            Position::ThirdPictures,
            Position::ThirdLook,
            Position::ToComeInPerson,
            Position::EvidenceAsked,
            Position::DenialIntended,
            Position::RevocationIntended,
            Position::InterviewSet,
            Position::InterviewMoveAsked,
            Position::OnHold,
        ]);
        for what in [Kind::Approved, Kind::Denied] {
            prop_assert!(!waits || state.after(what).is_err(), "{:?}", state);
        }
    }

    #[test]
    fn of_one_happening_no_two_rows_lead_to_different_places(state in any_state()) {
        for what in Kind::ALL {
            let places: BTreeSet<_> =
                TRANSITIONS.iter().filter(|row| row.what == *what && applies(row, &state)).map(|row| row.to).collect();
            prop_assert!(places.len() <= 1, "{:?}: {:?}", what, places);
        }
    }
}

#[test]
fn every_kind_can_happen_and_every_position_can_be_reached() {
    let all: BTreeSet<_> = everything().into_iter().map(Happening::kind).collect();
    assert_eq!(all, Kind::ALL.iter().copied().collect(), "what is kept is read back");
    let in_table: BTreeSet<_> = TRANSITIONS.iter().map(|row| row.what).collect();
    assert_eq!(in_table, all);
    let reached: BTreeSet<_> = TRANSITIONS.iter().flat_map(|row| row.to).copied().collect();
    for track in Track::ALL {
        for position in &track.positions()[1..] {
            assert!(reached.contains(position), "{position:?}");
        }
    }
}

#[test]
fn conditions_and_places_are_each_about_one_track() {
    for row in TRANSITIONS {
        for positions in row.from {
            let tracks: BTreeSet<_> = positions.iter().map(|position| position.track()).collect();
            assert_eq!(tracks.len(), 1, "{row:?}");
        }
        let tracks: BTreeSet<_> = row.to.iter().map(|position| position.track()).collect();
        assert_eq!(tracks.len(), row.to.len(), "{row:?}");
    }
}

#[test]
fn every_status_is_told_by_something_that_happens_here_or_by_the_agencys_system_alone() {
    let here = everything().into_iter().filter(|what| !matches!(what.kind(), Kind::Told | Kind::ToldLast));
    let here: BTreeSet<_> = here.flat_map(|what| Family::ALL.map(|family| what.tells(family))).flatten().collect();
    let elsewhere: BTreeSet<_> = Status::ELSEWHERE.iter().copied().collect();
    assert_eq!(here.intersection(&elsewhere).collect::<Vec<_>>(), Vec::<&Status>::new());
    assert_eq!(here.union(&elsewhere).copied().collect::<Vec<_>>(), Status::ALL);
    for status in Status::ALL {
        let unfiled = CaseState::unfiled(Family::Other);
        assert_eq!(unfiled.after(Happening::told(*status).kind()).unwrap().is_open(), !status.is_last());
    }
}

#[test]
fn what_decides_and_what_only_follows_a_decision_is_as_the_table_has_it() {
    let decided = [Position::Approved, Position::Denied, Position::Revoked];
    for what in everything().into_iter().filter(|what| !matches!(what.kind(), Kind::Told | Kind::ToldLast)) {
        let rows = || TRANSITIONS.iter().filter(|row| row.what == what.kind());
        let decides = rows().any(|row| row.to.contains(&Position::Approved) || row.to.contains(&Position::Denied));
        let follows = rows().all(|row| row.from.iter().any(|from| from.iter().all(|at| decided.contains(at))));
        for status in Family::ALL.iter().filter_map(|family| what.tells(*family)) {
            assert_eq!((status.is_decision(), status.follows_decision()), (decides, follows), "{status:?}");
        }
    }
    for status in Status::ALL.iter().filter(|status| status.is_decision()) {
        assert!(matches!(status.side(), Side::Good | Side::Bad) && !status.follows_decision(), "{status:?}");
    }
}

#[test]
fn what_is_kept_is_one_documented_form() {
    let due = Timestamp::from_seconds(20_830 * 86_400).date();
    for (what, kept) in [
        (Happening::Received, r#"{"at":1,"what":"received"}"#),
        (Happening::FeePaid(domain::Money::from_cents(41_500)), r#"{"at":1,"what":"fee-paid","detail":41500}"#),
        (Happening::EvidenceRequested(due), r#"{"at":1,"what":"evidence-requested","detail":20830}"#),
        (Happening::Rejected(Rejection::Unsigned), r#"{"at":1,"what":"rejected/unsigned"}"#),
        (Happening::told(Status::Denied), r#"{"at":1,"what":"told-last/denied"}"#),
    ] {
        let event = CaseEvent { at: Timestamp::from_micros(1), what };
        assert_eq!(serde_json::to_string(&event).unwrap(), kept);
        assert_eq!(serde_json::from_str::<CaseEvent>(kept).unwrap(), event);
    }
    for other in [
        r#"{"what":"fee-paid"}"#,
        r#"{"what":"received","detail":1}"#,
        r#"{"what":"received/unsigned"}"#,
        r#"{"what":"rejected/office"}"#,
        r#"{"what":"lost"}"#,
        r#"{"what":"new-address"}"#,
    ] {
        assert!(serde_json::from_str::<Happening>(other).is_err(), "{other}");
    }
}

#[test]
fn the_states_are_drawn_in_the_docs_as_the_code_has_them() {
    let drawn = include_str!("../../../docs/case-states.md");
    assert_eq!(drawn, drawing(), "cargo run -p domain --example case_states > docs/case-states.md");
}
