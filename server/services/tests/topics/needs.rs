//! What waits for somebody, and whom their cases are for, on both databases.

use std::time::Duration;

use domain::case::LastDay;
use domain::{CaseEvent, CaseId, Happening};
use services::Session;
use services::cases::{CaseFilter, Need, Standing};
use services::imports::ImportMode;
use services::testing::{World, on_each_database};
use storage::cases;
use storage::testing::tamper;

use crate::imports::number;
use crate::notices::filed;
use crate::paperwork::person;
use crate::steps::client;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn happens(world: &World, case: CaseId, what: Happening) {
    let event = CaseEvent { at: world.services.now(), what };
    let added = world.database.write((case, event), |tx, (case, event)| Box::pin(cases::add_event(tx, *case, *event)));
    added.await.unwrap();
}

/// What each need is, by a word.
fn word(need: &Need<'_>) -> &'static str {
    match need {
        Need::Answer { .. } => "answer",
        Need::Pictures { .. } => "pictures",
        Need::Visit { .. } => "visit",
        Need::Case(_) => "case",
        Need::Draft { .. } => "draft",
        Need::Unread(_) => "unread",
        Need::Profile => "profile",
        Need::Codes(_) => "codes",
    }
}

async fn waits(world: &World, session: &Session) -> Vec<&'static str> {
    let home = world.services.home(session).await.unwrap();
    home.needs(world.services.now()).iter().map(word).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_one_list_by_its_day_and_nothing_is_in_it_twice() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        assert_eq!(waits(&world, &ana.session).await, ["profile", "codes"]);
        let draft = ana.start().await;
        assert_eq!(waits(&world, &ana.session).await, ["draft", "profile", "codes"], "what has a day comes first");
        let (first, second) = (filed(&world, &ana).await, filed(&world, &ana).await);
        let now = world.services.now();
        happens(&world, first, Happening::EvidenceRequested(now.plus(30 * DAY).date())).await;
        happens(&world, second, Happening::IdentityAppointment(now.plus(20 * DAY))).await;
        assert_eq!(waits(&world, &ana.session).await, ["visit", "answer", "draft", "profile", "codes"]);

        let home = world.services.home(&ana.session).await.unwrap();
        let needs = home.needs(now);
        let Need::Visit { case, visit, .. } = &needs[0] else { panic!("{needs:?}") };
        assert_eq!((case.id, visit.is_none()), (second, true), "its place was not told here");
        let Need::Answer { case, left, .. } = &needs[1] else { panic!("{needs:?}") };
        assert_eq!((case.id, *left), (first, LastDay::Left(30)));
        assert!(needs[..2].iter().all(Need::is_urgent) && !needs[2].is_urgent());
        // Nobody comes to what is over; what the case says of it stays.
        assert!(
            home.needs(now.plus(25 * DAY)).iter().any(|need| matches!(need, Need::Case(case) if case.id == second))
        );
        let over = home.needs(now.plus(32 * DAY));
        let is_over = |need: &Need<'_>| matches!(need, Need::Answer { left: LastDay::Over, .. });
        assert!(over.iter().any(is_over), "{over:?}");
        // A form that is not kept much longer is urgent, and the first of all when its day is.
        let kept = home.drafts.iter().find(|kept| kept.id == draft).unwrap().kept_until;
        let late = home.needs(kept.minus(10 * DAY));
        assert!(late.iter().any(|need| matches!(need, Need::Draft { is_urgent: true, .. })), "{late:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_that_show_who_somebody_is_are_no_answer() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let case = filed(&world, &ana).await;
        let now = world.services.now();
        happens(&world, case, Happening::ProofAsked(now.plus(30 * DAY).date())).await;
        assert_eq!(waits(&world, &ana.session).await, ["pictures", "profile", "codes"]);
        let home = world.services.home(&ana.session).await.unwrap();
        let needs = home.needs(now);
        let Need::Pictures { left, .. } = &needs[0] else { panic!("{needs:?}") };
        assert_eq!((*left, needs[0].is_urgent()), (LastDay::Left(30), true));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_say_whom_they_are_for_where_they_are_for_several_people() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let own = filed(&world, &ana).await;
        let people = async || {
            let home = world.services.home(&ana.session).await.unwrap();
            home.cases.into_iter().map(|case| case.person).collect::<Vec<_>>()
        };
        assert_eq!(people().await, [None], "of one person nothing is asked and nothing is said");

        let file = "receipt_number,form,received_on,name,address,access_code,history\n\
                    IOE0912345678,I-130,2026-03-02,Lucia Morales,,yes,\nIOE0912345679,I-485,2026-05-11,lucia  morales,,yes,\n";
        assert!(world.services.import_cases(file, ImportMode::AllOrNothing).await.unwrap().is_taken);
        for receipt in ["IOE0912345678", "IOE0912345679"] {
            let letter = world.services.draw_access_letter(&number(receipt)).await.unwrap().unwrap();
            world.services.issue_access_letter(&letter).await.unwrap();
            let added = world.services.add_case(&ana.session, &number(receipt), Some(&letter.code), client(7)).await;
            added.unwrap().unwrap();
        }
        let named = people().await;
        assert_eq!(named.iter().flatten().count(), 3, "{named:?}");
        assert!(named.contains(&Some("Lucia Morales".to_owned())), "{named:?}");

        // Cases from before such names were kept are named when somebody looks through all of them.
        tamper(&world.database, "delete from case_people").await;
        assert_eq!(people().await, [None, None, None]);
        let all = world.services.all_cases(&ana.session).await.unwrap();
        assert!(all.own.iter().all(|case| case.person.is_some()));
        assert_eq!(people().await, named);

        let found = |filter: CaseFilter| all.clone().through(&filter, |form| format!("Form {form}")).own;
        let words = |words: &str| found(CaseFilter { words: words.to_owned(), ..CaseFilter::default() }).len();
        assert_eq!((words("morales"), words("IOE0912345678"), words("0912 i-130"), words("nobody")), (2, 1, 1, 0));
        let form = |form: &str| found(CaseFilter { form: Some(form.to_owned()), ..CaseFilter::default() });
        assert_eq!(form("i-485").len(), 1);
        let stands = |standing| found(CaseFilter { standing: Some(standing), ..CaseFilter::default() }).len();
        assert_eq!((stands(Standing::Open), stands(Standing::Closed), stands(Standing::NeedsYou)), (3, 0, 0));
        assert!(found(CaseFilter::default()).iter().any(|case| case.id == own));

        let bob = person(&world, "bob@example.org").await;
        assert!(world.services.all_cases(&bob.session).await.unwrap().own.is_empty());
    })
    .await;
}
