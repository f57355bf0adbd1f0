//! Papers of drafts and of what was filed, on both databases.

use std::sync::Arc;
use std::time::Duration;

use crate::paperwork::{Person, person};
use domain::{CaseId, DraftId, Language};
use payment::Action;
use services::Deliver;
use services::paper::{PaperMaker, PaperRefusal};
use services::testing::{World, on_each_database};
use storage::papers::{self, Shown, StoredPaper};

const ANA: &str = "ana@example.com";
const FULL_FEE: i64 = 41_500;

/// Lets the worker make the papers that are due.
async fn make_papers(world: &World) {
    let makers: [Arc<dyn Deliver>; 1] = [PaperMaker::new(world.services.clone())];
    world.clock.advance(Duration::from_secs(3600));
    while world.services.deliver_due(&makers).await.unwrap() > 0 {}
}

async fn file(world: &World, ana: &Person, draft: DraftId) -> CaseId {
    let checkout = ana.check_out(draft).await;
    world.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
    world.services.payment_returned(&ana.session, draft).await.unwrap().unwrap();
    ana.case_of(draft).await.expect("it is filed")
}

async fn kept(world: &World, ana: &Person) -> Vec<StoredPaper> {
    let mut reader = world.database.reader().await.unwrap();
    let mut kept = papers::of_account(&mut reader, ana.session.account).await.unwrap();
    kept.retain(|paper| matches!(paper.shown, Shown::Filing(_)));
    kept
}

async fn paper(ana: &Person, case: CaseId, language: Language) -> Vec<u8> {
    ana.services.filed_paper(&ana.session, case, language).await.unwrap().unwrap().bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_filed_is_kept_as_a_paper_in_each_language_and_stays_as_it_was_made() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = file(&world, &ana, draft).await;
        assert!(kept(&world, &ana).await.is_empty());
        let before = paper(&ana, case, Language::English).await;
        assert!(before.starts_with(b"%PDF-"), "there is one before the worker has come to it");

        make_papers(&world).await;
        let made = kept(&world, &ana).await;
        assert_eq!(made.iter().map(|paper| paper.language).collect::<Vec<_>>(), [Language::English, Language::Spanish]);
        assert!(paper(&ana, case, Language::English).await == before);
        assert!(paper(&ana, case, Language::Spanish).await != before);

        // A second delivery, as after a crash, changes nothing; what is shown is what is kept.
        let other = StoredPaper { sealed: b"another".to_vec(), ..made[0].clone() };
        world.database.write(other, |tx, other| Box::pin(papers::insert(tx, other))).await.unwrap();
        assert!(paper(&ana, case, Language::English).await == before);
        let damaged = StoredPaper { sealed: made[1].sealed.clone(), ..made[0].clone() };
        let put = vec![damaged];
        world.database.write(put, |tx, put| Box::pin(papers::seal_anew(tx, put))).await.unwrap();
        assert!(
            world.services.filed_paper(&ana.session, case, Language::English).await.is_err(),
            "it opens in its place only"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_has_a_paper_for_its_owner_until_it_is_filed() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, "ben@example.com").await);
        let draft = ana.start().await;
        let paper = ana.services.draft_paper(&ana.session, draft, Language::Spanish).await.unwrap().unwrap();
        assert_eq!((paper.form.as_str(), paper.bytes.starts_with(b"%PDF-")), ("i-90", true));
        let refused = ben.services.draft_paper(&ben.session, draft, Language::English).await.unwrap();
        assert_eq!(refused, Err(PaperRefusal::NotFound));

        let draft = ana.filled(FULL_FEE).await;
        let case = file(&world, &ana, draft).await;
        assert!(ben.services.filed_paper(&ben.session, case, Language::English).await.unwrap().is_none());
        let refused = ana.services.draft_paper(&ana.session, draft, Language::English).await.unwrap();
        assert_eq!(refused, Err(PaperRefusal::Filed(case)));
    })
    .await;
}
