//! Who at the desk looked at what, on both databases: each look is written down as what it was, and read by supervisors alone.

use std::time::Duration;

use domain::{AccountId, CaseId, Concern, Language, LookedAt, StaffRole};
use services::Session;
use services::testing::{World, on_each_database};

use crate::add_case::{IOE, told};
use crate::desk::{desk, looks, staff};
use crate::enclosures;
use crate::evidence::pdf;
use crate::imports::number;
use crate::notices::filed;
use crate::paperwork::{Person, complete_answers, person};
use crate::steps::email;

const ANA: &str = "ana@example.org";
const OFFICER: &str = "officer@example.org";
const CLERK: &str = "clerk@example.org";
const BOSS: &str = "boss@example.org";
const OTHER_BOSS: &str = "other.boss@example.org";

/// What is looked at later is later.
fn later(world: &World) {
    world.clock.advance(Duration::from_secs(1));
}

/// The cases at which a supervisor reads that somebody looked, the newest look first.
async fn cases(world: &World, boss: &Session, of: AccountId) -> Vec<CaseId> {
    let looks = desk(world, boss).looks_of(of, 1).await.unwrap().unwrap().looks;
    looks.into_iter().map(|look| look.case).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_look_at_a_case_is_written_down_as_what_it_was() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let case = filed(&world, &ana).await;
        let (thread, _, file) = enclosures::sent(&ana, Concern::Case(case), &pdf(1)).await;
        let (general, _, other) = enclosures::sent(&ana, Concern::Technical, &pdf(1)).await;

        assert!(desk(&world, &officer).case(case).await.unwrap().is_some());
        later(&world);
        let read = desk(&world, &officer).answers(case).await.unwrap().expect("it was filed here");
        let own = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        assert_eq!(read.filing.unwrap().answers, own.answers, "the officer reads what she signed");
        later(&world);
        assert!(desk(&world, &officer).paper(case, Language::English).await.unwrap().is_some());
        later(&world);
        assert!(desk(&world, &officer).thread(thread).await.unwrap().is_some());
        later(&world);
        assert!(enclosures::open(&world, &officer, thread, file).await.is_some());
        later(&world);
        assert!(desk(&world, &clerk).answers(case).await.unwrap().is_some(), "who only looks may look at them, too");
        let by_officer = [LookedAt::File, LookedAt::Messages, LookedAt::Paper, LookedAt::Answers, LookedAt::Case];
        let mut expected = vec![(clerk.account, LookedAt::Answers)];
        expected.extend(by_officer.map(|what| (officer.account, what)));
        assert_eq!(looks(&world, case).await, expected);

        assert!(enclosures::open(&world, &officer, general, other).await.is_some());
        assert_eq!(looks(&world, case).await.len(), expected.len(), "that one is about no case");
        told(&world).await;
        let elsewhere = desk(&world, &officer).find(&number(IOE)).await.unwrap().expect("it is found by its number");
        assert!(desk(&world, &officer).answers(elsewhere).await.unwrap().is_none(), "nothing of it was filed here");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_looked_is_read_page_by_page_by_supervisors_alone_and_never_of_their_own_case() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let other_boss = staff(&world, OTHER_BOSS, StaffRole::Supervisor).await;
        let case = filed(&world, &ana).await;
        let (_, nobody) = desk(&world, &boss).looks_at(case, 1).await.unwrap().unwrap();
        assert!(nobody.looks.is_empty() && !nobody.has_older);
        for _ in 0..26 {
            desk(&world, &clerk).case(case).await.unwrap().unwrap();
            later(&world);
        }
        desk(&world, &officer).answers(case).await.unwrap().unwrap();

        let (about, first) = desk(&world, &boss).looks_at(case, 1).await.unwrap().unwrap();
        assert_eq!((about.case, first.number, first.looks.len(), first.has_older), (case, 1, 25, true));
        assert_eq!((first.looks[0].account, first.looks[0].what), (officer.account, LookedAt::Answers));
        assert!(first.looks.windows(2).all(|two| two[0].at >= two[1].at), "the newest first");
        let called = |account: AccountId| first.member(account).unwrap().email.clone();
        assert_eq!(called(officer.account), Some(email(OFFICER)));
        let (_, second) = desk(&world, &boss).looks_at(case, 2).await.unwrap().unwrap();
        assert_eq!((second.number, second.looks.len(), second.has_older), (2, 2, false));
        assert!(second.looks[0].at < first.looks[24].at, "none is lost between the pages");
        let (_, again) = desk(&world, &boss).looks_at(case, 1).await.unwrap().unwrap();
        assert_eq!(again.looks, first.looks, "to read who looked is no look at the case");

        let of_clerk = desk(&world, &boss).looks_of(clerk.account, 1).await.unwrap().unwrap();
        assert_eq!((of_clerk.looks.len(), of_clerk.has_older), (25, true));
        let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
        assert!(of_clerk.looks.iter().all(|look| look.account == clerk.account && look.receipt == receipt));
        assert!(desk(&world, &boss).looks_of(ana.session.account, 1).await.unwrap().is_none(), "she never worked here");
        for session in [&officer, &clerk] {
            assert!(desk(&world, session).looks_at(case, 1).await.unwrap().is_none());
            assert!(desk(&world, session).looks_of(session.account, 1).await.unwrap().is_none(), "not even their own");
        }

        let own = Person { services: world.services.clone(), session: boss.clone() };
        let own = own.file("i-90", &complete_answers(&world.services, 0)).await;
        later(&world);
        desk(&world, &officer).case(own).await.unwrap().unwrap();
        assert!(desk(&world, &boss).looks_at(own, 1).await.unwrap().is_none(), "it is not at the desk for them");
        assert_eq!(cases(&world, &boss, officer.account).await, [case]);
        assert_eq!(cases(&world, &other_boss, officer.account).await, [own, case]);

        world.services.end_staff(&email(OFFICER)).await.unwrap().unwrap();
        assert_eq!(
            cases(&world, &other_boss, officer.account).await,
            [own, case],
            "what somebody looked at stays when they leave"
        );
    })
    .await;
}
