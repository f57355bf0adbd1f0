//! How long cases take, counted from those that are there, on both databases.

use std::time::Duration;

use domain::{CaseEvent, CaseId, Happening, Stage};
use services::imports::ImportMode;
use services::testing::{World, on_each_database};
use storage::cases;

use crate::paperwork::person;

const DAY: Duration = Duration::from_secs(86_400);

async fn add(world: &World, case: CaseId, days: u32, what: Happening) {
    let event = CaseEvent { at: world.services.now().plus(DAY * days), what };
    let added = world.database.write((case, event), |tx, (case, event)| Box::pin(cases::add_event(tx, *case, *event)));
    added.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_counted_once_a_day_from_cases_that_are_through_and_those_that_wait() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let mut filed = Vec::new();
        for _ in 0..24 {
            let draft = ana.filled(0).await;
            ana.sign(draft).await;
            filed.push(ana.filed(draft).await);
        }
        world.services.tend_how_long().await.unwrap();
        assert!(world.services.how_long("i-90").is_empty(), "nobody is through");
        let (decided, waiting) = filed.split_at(20);
        for (case, place) in decided.iter().zip(1..) {
            add(&world, *case, 1, Happening::ReviewStarted).await;
            add(&world, *case, place * 10, Happening::Denied).await;
        }
        let seen = async |case| world.services.case(&ana.session, case).await.unwrap().unwrap().expected;
        world.clock.advance(DAY * 250);
        world.services.tend_how_long().await.unwrap();
        assert_eq!(world.services.forms_of_known_length(), ["i-90"]);
        let [known] = world.services.how_long("i-90").try_into().unwrap();
        assert_eq!((known.stage, known.curve.over, known.curve.on_their_way), (Stage::Decision, 20, 4));
        assert_eq!(known.counted_on, world.services.today());
        // Twenty of twenty-four within 200 days: half after 120, four of five after 200, nine of ten nobody knows.
        assert_eq!([50, 80, 90].map(|percent| known.curve.days_for(percent)), [Some(120), Some(200), None]);

        let expected = seen(waiting[0]).await.unwrap();
        assert_eq!((expected.stage, expected.half, expected.most), (Stage::Decision, 120, Some(200)));
        assert_eq!((expected.waited, expected.ask_from), (250, None));
        assert_eq!(seen(decided[0]).await, None, "it has ended");

        for case in waiting {
            add(&world, *case, 0, Happening::ReviewStarted).await;
            add(&world, *case, 0, Happening::Denied).await;
        }
        let later = ana.filled(0).await;
        ana.sign(later).await;
        let later = ana.filed(later).await;
        world.services.tend_how_long().await.unwrap();
        assert_eq!(world.services.how_long("i-90"), [known], "it is of today");
        world.clock.advance(DAY);
        world.services.tend_how_long().await.unwrap();
        let [known] = world.services.how_long("i-90").try_into().unwrap();
        assert_eq!((known.curve.over, known.right_to_ask_after()), (24, Some(250)));
        let expected = seen(later).await.unwrap();
        assert_eq!(expected.ask_from, Some(world.services.today().saturating_add(time::Duration::days(249))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_that_another_system_told_counts_as_one() {
    on_each_database(async |world| {
        let today = world.services.today();
        let day = |days: i64| today.saturating_sub(time::Duration::days(300 - days));
        let told = ["told/approved-petition", "told-last/approved-petition", "told/denied", "told-last/denied"];
        let decided = (1..=20).zip(told.into_iter().cycle()).map(|(place, told)| format!("{told} {}", day(place * 10)));
        let others = ["", "told/under-review", "told/evidence-requested"].map(|told| match told {
            "" => String::new(),
            told => format!("{told} {}", day(60)),
        });
        let left = format!("told-last/withdrawn {}", day(150));
        let lines: String = decided
            .chain(others)
            .chain([left])
            .zip(10..)
            .map(|(history, number)| format!("EAC25900600{number},I-130,{},Ana Lima,{history}\n", day(0)))
            .collect();
        let file = format!("receipt_number,form,received_on,name,history\n{lines}");
        let report = world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap();
        assert!(report.is_taken, "{:?}", report.faults);
        world.services.tend_how_long().await.unwrap();
        let [known] = world.services.how_long("i-130").try_into().unwrap();
        assert_eq!((known.stage, known.curve.over, known.curve.on_their_way), (Stage::Decision, 20, 4));
        assert_eq!([50, 80, 90].map(|percent| known.curve.days_for(percent)), [Some(120), Some(190), None]);
    })
    .await;
}
