//! How long cases take, counted from those that are there, on both databases.

use std::time::Duration;

use domain::case::{CannotAsk, ServiceRequest};
use domain::{CaseEvent, CaseId, Happening, Stage};
use services::cases::Usual;
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
        let usual = async |case| {
            let stages = world.services.case(&ana.session, case).await.unwrap().unwrap().stages;
            stages.into_iter().filter_map(|stage| Some((stage.stage, stage.usual?))).collect::<Vec<_>>()
        };
        world.clock.advance(DAY * 250);
        world.services.tend_how_long().await.unwrap();
        assert_eq!(world.services.forms_of_known_length(), ["i-90"]);
        let [known] = world.services.how_long("i-90").try_into().unwrap();
        assert_eq!((known.stage, known.curve.over, known.curve.on_their_way), (Stage::Decision, 20, 4));
        assert_eq!(known.counted_on, world.services.today());
        // Twenty of twenty-four within 200 days: half after 120, four of five after 200, nine of ten nobody knows.
        assert_eq!([50, 80, 90].map(|percent| known.curve.days_for(percent)), [Some(120), Some(200), None]);

        let expected = seen(waiting[0]).await.unwrap();
        assert_eq!((expected.stage, expected.half, expected.most), (Stage::Decision, Some(120), Some(200)));
        // Before nine of ten are through it is right to ask when it takes longer than most, and than half a year.
        let after = |days: i64| world.services.today().saturating_add(time::Duration::days(days - 250));
        assert_eq!((expected.waited, expected.ask_from), (250, after(200)));
        assert_eq!(seen(decided[0]).await, None, "it has ended");
        let decision = Usual { half: 120, most: Some(200) };
        assert_eq!(usual(waiting[0]).await, [(Stage::Decision, decision)], "of its steps the one that is counted");
        assert!(usual(decided[0]).await.is_empty());

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
        assert_eq!(expected.ask_from, world.services.today().saturating_add(time::Duration::days(249)));
        assert_eq!(usual(later).await.len(), 1);
        add(&world, decided[0], 0, Happening::Reopened).await;
        assert!(usual(decided[0]).await.is_empty(), "what comes of a case that is taken up again is another story");
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

#[tokio::test(flavor = "multi_thread")]
async fn where_too_little_is_known_a_period_says_from_when_on_it_is_right_to_ask() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let case = ana.filed(draft).await;
        let expected = async || world.services.case(&ana.session, case).await.unwrap().unwrap().expected;
        let against = async || {
            let offered = world.services.service_requests(&ana.session, case).await.unwrap().unwrap();
            offered.into_iter().find(|one| one.what == ServiceRequest::Late).unwrap().cannot
        };
        let filed = world.services.today();
        let after = |days| filed.saturating_add(time::Duration::days(days));
        let early = |days| Some(CannotAsk::Early { from: after(days) });

        let waits = expected().await.unwrap();
        assert_eq!((waits.stage, waits.half, waits.most, waits.waited), (Stage::Decision, None, None, 0));
        assert_eq!((waits.ask_from, against().await), (after(180), early(180)));
        world.clock.advance(DAY * 179);
        assert_eq!((expected().await.unwrap().ask_from, against().await), (after(180), early(180)));
        world.clock.advance(DAY);
        assert_eq!((expected().await.unwrap().ask_from, against().await), (after(180), None));

        add(&world, case, 0, Happening::ReviewStarted).await;
        add(&world, case, 0, Happening::Approved).await;
        let waits = expected().await.unwrap();
        assert_eq!((waits.stage, waits.ask_from), (Stage::Card, after(210)), "a card comes within thirty days");
        assert_eq!(against().await, early(210));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appeal_is_late_half_a_year_after_it_came() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let case = ana.filed(draft).await;
        add(&world, case, 0, Happening::ReviewStarted).await;
        add(&world, case, 0, Happening::Denied).await;
        world.clock.advance(DAY * 20);
        add(&world, case, 0, Happening::AppealReceived).await;
        let seen = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!((seen.is_open, seen.expected), (true, None), "of appeals nothing is counted");
        let offered = world.services.service_requests(&ana.session, case).await.unwrap().unwrap();
        let late = offered.into_iter().find(|one| one.what == ServiceRequest::Late).unwrap();
        let from = world.services.today().saturating_add(time::Duration::days(180));
        assert_eq!(late.cannot, Some(CannotAsk::Early { from }));
    })
    .await;
}
