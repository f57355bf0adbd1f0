//! Cases that are withdrawn by whoever filed them, on both databases.

use std::time::Duration;

use domain::{CaseId, FeeRequest, Happening, StaffRole};
use services::Written;
use services::cases::{Withdraw, WithdrawRefusal};
use services::filing::DecideRefusal;
use services::notices::FeeDecision;
use services::testing::{World, on_each_database};
use storage::cases;
use storage::testing::{die_at_statement, has_died, rows};
use tokio::task::JoinSet;

use crate::desk::{desk, staff, waived};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";

async fn withdraw(ana: &Person, case: CaseId, typed_name: &str, agreed: bool) -> Result<(), WithdrawRefusal> {
    ana.services.withdraw_case(&ana.session, Withdraw { case, typed_name, agreed }, client(1)).await.unwrap()
}

async fn events(world: &World, ana: &Person, case: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    let case = cases::find(&mut reader, ana.session.account, case).await.unwrap().unwrap();
    case.events.into_iter().map(|event| event.what).collect()
}

/// The name with which a case was signed.
async fn signed(ana: &Person, case: CaseId) -> String {
    ana.services.filing(&ana.session, case).await.unwrap().unwrap().typed_name
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_withdrawn_once_by_the_name_that_filed_it() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let case = filed(&world, &ana).await;
        let name = signed(&ana, case).await;
        world.post().await;
        world.clock.advance(Duration::from_secs(1));
        assert_eq!(withdraw(&ben, case, &name, true).await, Err(WithdrawRefusal::NotFound));
        assert_eq!(withdraw(&ana, case, &name, false).await, Err(WithdrawRefusal::NotAgreed));
        assert_eq!(withdraw(&ana, case, "  ", true).await, Err(WithdrawRefusal::NameMissing));
        let other = withdraw(&ana, case, "Somebody Else", true).await;
        assert!(matches!(other, Err(WithdrawRefusal::NameDiffers { .. })), "{other:?}");
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, session, name) = (world.services.clone(), ana.session.clone(), name.clone());
            presses.spawn(async move {
                let withdraw = Withdraw { case, typed_name: &name, agreed: true };
                services.withdraw_case(&session, withdraw, client(1)).await.unwrap()
            });
        }
        let done = presses.join_all().await;
        assert_eq!(done.iter().filter(|told| told.is_ok()).count(), 1, "{done:?}");
        assert_eq!(events(&world, &ana, case).await.last(), Some(&Happening::Withdrawn));
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert!(!view.can_withdraw && !view.is_open);
        about(&world.post().await, &format!("Your case is withdrawn: {}", view.receipt));
        let letter = world.services.notices(&ana.session, case).await.unwrap().remove(0);
        let letter = world.services.notice_of_case(&ana.session, case, letter.id, domain::Language::English).await;
        let letter = letter.unwrap().unwrap();
        let says = |text: &str| format!("{:?}", letter.text).contains(text);
        assert!(says("Signed by") && says(&name), "{:?}", letter.text);
        assert_eq!(withdraw(&ana, case, &name, true).await, Err(WithdrawRefusal::Over));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_withdrawn_while_nobody_has_decided_about_its_fee_and_the_request_ends_with_it() {
    on_each_database(async |world| {
        let officer = staff(&world, "officer@example.org", StaffRole::Officer).await;
        let ana = person(&world, ANA).await;
        let (card, request) = waived(&world, &ana).await;
        world.clock.advance(Duration::from_secs(1));
        let view = world.services.case(&ana.session, card).await.unwrap().unwrap();
        assert!(view.can_withdraw && view.is_fee_asked);
        assert_eq!(desk(&world, &officer).undecided_fees(1).await.unwrap().waiting.len(), 1);
        let name = signed(&ana, card).await;
        world.post().await;

        let before = rows(&world.database).await;
        let mut statement = 1;
        loop {
            die_at_statement(&world.database, statement);
            let withdraw = Withdraw { case: card, typed_name: &name, agreed: true };
            let told = world.services.withdraw_case(&ana.session, withdraw, client(1)).await;
            if !has_died(&world.database) {
                told.unwrap().unwrap();
                break;
            }
            assert_eq!(rows(&world.database).await, before, "{statement}");
            statement += 1;
        }
        die_at_statement(&world.database, 0);
        for case in [card, request] {
            assert_eq!(events(&world, &ana, case).await.last(), Some(&Happening::Withdrawn));
        }
        assert!(events(&world, &ana, card).await.contains(&Happening::fee_asked(FeeRequest::Waiver)));
        about(&world.post().await, &format!("Your case is withdrawn: {}", view.receipt));
        assert!(world.services.case_payment(&ana.session, card).await.unwrap().unwrap().money.is_empty());
        assert!(desk(&world, &officer).undecided_fees(1).await.unwrap().waiting.is_empty(), "nobody decides any more");
        let reason = Written::new(vec!["Your income is below the limit.".to_owned()], Vec::new());
        let decision = FeeDecision { is_granted: true, reason };
        let decided = desk(&world, &officer).decide_fee(card, decision, client(1)).await.unwrap();
        assert_eq!(decided, Err(DecideRefusal::NotAsked));
        assert!(world.services.balance().await.unwrap().is_right());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_not_asked_lately_shows_first_that_it_is_them() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let name = signed(&ana, case).await;
        world.clock.advance(Duration::from_secs(60 * 60));
        assert_eq!(withdraw(&ana, case, &name, true).await, Err(WithdrawRefusal::ProofNeeded));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_dies_on_the_way_withdraws_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let name = signed(&ana, case).await;
        let before = rows(&world.database).await;
        let mut statement = 1;
        loop {
            die_at_statement(&world.database, statement);
            let withdraw = Withdraw { case, typed_name: &name, agreed: true };
            let told = world.services.withdraw_case(&ana.session, withdraw, client(1)).await;
            if !has_died(&world.database) {
                told.unwrap().unwrap();
                break;
            }
            assert!(told.is_err(), "{statement}");
            assert_eq!(rows(&world.database).await, before, "{statement}");
            statement += 1;
        }
        assert!(statement > 5, "{statement}");
    })
    .await;
}
