//! What is new in a case since its person last opened its page, on both databases.

use std::time::Duration;

use domain::{CaseEvent, CaseId, Happening};
use services::cases::Added;
use services::filing::Begun;
use services::imports::ImportMode;
use services::testing::{World, on_each_database};
use storage::{case_visits, cases};

use crate::imports::number;
use crate::paperwork::person;
use crate::steps::client;

async fn happens(world: &World, case: CaseId, what: Happening) {
    world.clock.advance(Duration::from_secs(86_400));
    let event = CaseEvent { at: world.services.now(), what };
    let added = world.database.write((case, event), |tx, (case, event)| Box::pin(cases::add_event(tx, *case, *event)));
    added.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_is_told_until_its_page_is_opened_and_then_for_that_one_time() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let draft = ana.filled(0).await;
        ana.sign(draft).await;
        let Begun::Filed(id) = ana.begin(draft).await else { panic!("filed") };
        let home = async || world.services.home(&ana.session).await.unwrap().cases.remove(0).news;
        let page = async || world.services.case(&ana.session, id).await.unwrap().unwrap();
        assert_eq!(home().await, None, "what came with the filing is known");
        let opened = page().await;
        assert!(opened.history.iter().all(|line| !line.is_new));

        happens(&world, id, Happening::ReviewStarted).await;
        let news = home().await.unwrap();
        assert_eq!(news.at, world.services.now());
        let before = page().await;
        let marks: Vec<_> = before.history.iter().map(|line| line.is_new).collect();
        assert!(marks[0] && marks[1..].iter().all(|is_new| !is_new), "{marks:?}");
        assert_eq!(news.what, before.history[0].what);
        assert!(home().await.is_some(), "it is read when it is said so, and not by asking");

        happens(&world, id, Happening::Approved).await;
        let now = page().await;
        assert_eq!(now.history.iter().filter(|line| line.is_new).count(), 2);
        world.services.note_seen(ana.session.account, now.opening).await.unwrap();
        assert_eq!(home().await, None);
        assert!(page().await.history.iter().all(|line| !line.is_new), "it was new once");
        // A page that was opened earlier and comes later takes nothing back.
        world.services.note_seen(ana.session.account, before.opening).await.unwrap();
        assert_eq!(home().await, None);
        let seen = case_visits::of_account(&mut world.database.reader().await.unwrap(), ana.session.account).await;
        assert_eq!(seen.unwrap(), [(id, world.services.now())]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_case_that_is_followed_only_what_is_shown_is_new() {
    on_each_database(async |world| {
        const IOE: &str = "IOE0912345678";
        let file = format!("receipt_number,form,received_on,name,address,access_code,history\n{IOE},I-130,2026-03-02,Lucia Morales,,yes,\n");
        assert!(world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap().is_taken);
        let ana = person(&world, "ana@example.org").await;
        let Ok(Added::Follows(id)) =
            world.services.add_case(&ana.session, &number(IOE), None, client(7)).await.unwrap()
        else {
            panic!("follows")
        };
        let home = async || world.services.home(&ana.session).await.unwrap().followed.remove(0).news;
        let page = async || world.services.followed_case(&ana.session, id).await.unwrap().unwrap();
        world.services.note_seen(ana.session.account, page().await.opening).await.unwrap();
        assert_eq!(home().await, None);
        happens(&world, id, Happening::FeePaid(domain::Money::from_cents(67_500))).await;
        assert_eq!(home().await, None, "the fee is nobody's business");
        happens(&world, id, Happening::ReviewStarted).await;
        assert!(home().await.is_some());
        let shown = page().await;
        assert!(shown.history[0].is_new && !shown.history[1].is_new, "{:?}", shown.history);
        world.services.note_seen(ana.session.account, shown.opening).await.unwrap();
        assert_eq!(home().await, None);
    })
    .await;
}
