//! What a person sees of a case, on both databases.

use std::time::Duration;

use crate::paperwork::person;
use domain::case::{Rejection, Transfer};
use domain::{CaseEvent, Duty, Family, Happening, Language, Stage, StageState, Status, Timestamp};
use services::cases::CaseView;
use services::filing::Begun;
use services::testing::on_each_database;
use storage::cases;
use words::Words;

const VISIT: Timestamp = Timestamp::from_seconds(1_800_000_000);

#[tokio::test(flavor = "multi_thread")]
async fn a_case_always_says_where_it_stands() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let Begun::Filed(id) = ana.begin(draft).await else { panic!("filed") };
        let filed_at = world.services.now();
        let way = [
            (None, Status::Received, false),
            (Some(Happening::IdentityAppointment(VISIT)), Status::IdentityAppointment, true),
            (Some(Happening::IdentityChecked), Status::IdentityChecked, false),
            (Some(Happening::ReviewStarted), Status::UnderReview, false),
            (Some(Happening::Approved), Status::ApprovedCard, true),
            (Some(Happening::CardMade), Status::CardMade, true),
            (Some(Happening::CardMailed), Status::CardMailed, true),
        ];
        for (number, (what, status, is_asked)) in (2..).zip(way) {
            if let Some(what) = what {
                world.clock.advance(Duration::from_secs(86_400));
                let event = CaseEvent { at: world.services.now(), what };
                let added =
                    world.database.write((id, event), |tx, (id, event)| Box::pin(cases::add_event(tx, *id, *event)));
                added.await.unwrap();
            }
            let case = world.services.case(&ana.session, id).await.unwrap().unwrap();
            assert_eq!((case.status, case.is_asked, case.since), (status, is_asked, world.services.now()));
            assert_eq!(case.filed_at, filed_at);
            assert_eq!(case.appointment, (number == 3).then_some(VISIT));
            assert_eq!(case.history.len(), usize::try_from(number).unwrap());
            assert!(case.history.is_sorted_by(|newer, older| newer.at >= older.at), "the newest first");
            assert_is_said(&case);

            let [line] = world.services.cases(&ana.session).await.unwrap().try_into().unwrap();
            assert_eq!((line.status, line.sentence, line.todo), (status, case.happened, is_asked.then_some(case.todo)));
        }
        let done = world.services.case(&ana.session, id).await.unwrap().unwrap();
        assert!(done.stages.iter().all(|stage| stage.state == StageState::Done && stage.at.is_some()));
        let order: Vec<_> = done.stages.iter().map(|stage| stage.stage).collect();
        assert_eq!(order, Stage::of(Family::Card));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_to_be_answered_says_until_when_whatever_happens_meanwhile() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let Begun::Filed(id) = ana.begin(draft).await else { panic!("filed") };
        let due = VISIT.date();
        let asked = Status::EvidenceRequested;
        for (what, status, answer_by) in [
            (Happening::EvidenceRequested(due), asked, Some(due)),
            (Happening::Transferred(Transfer::Jurisdiction), asked, Some(due)),
            (Happening::ResponseReceived, Status::ResponseReceived, None),
            (Happening::Rejected(Rejection::NoFunds), Status::RejectedNoFunds, None),
        ] {
            world.clock.advance(Duration::from_secs(86_400));
            let event = CaseEvent { at: world.services.now(), what };
            let added =
                world.database.write((id, event), |tx, (id, event)| Box::pin(cases::add_event(tx, *id, *event)));
            added.await.unwrap();
            let case = world.services.case(&ana.session, id).await.unwrap().unwrap();
            assert_eq!((case.status, case.answer_by), (status, answer_by));
            assert_is_said(&case);
            let [line] = world.services.cases(&ana.session).await.unwrap().try_into().unwrap();
            let by = line.duties.into_iter().find_map(Duty::answer);
            assert_eq!((line.status, by), (status, answer_by));
        }
    })
    .await;
}

/// Everything a page shows has words in every language, and no two of the four answers are the same.
fn assert_is_said(case: &CaseView) {
    for language in Language::ALL {
        let words = Words::of(language);
        let said = [&case.happened, &case.meaning, &case.next, &case.todo].map(|message| words.text(message));
        for (place, sentence) in said.iter().enumerate() {
            assert!(sentence.len() > 10, "{sentence}");
            assert!(!said[..place].contains(sentence), "{sentence}");
        }
    }
}
