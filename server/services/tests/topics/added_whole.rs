//! A case that is followed, added or moved while the program dies, on both databases: whole, or not at all.

use std::sync::Arc;

use domain::StaffRole;
use domain::case::Kind;
use services::Deliver;
use services::cases::Added;
use services::evidence::SlotState;
use services::paper::PaperMaker;
use services::testing::on_each_database;
use storage::testing::{die_at_statement, has_died, rows};

use crate::add_case::{IOE, has, letter, told};
use crate::desk::{desk, staff};
use crate::desk_acts::deed;
use crate::evidence::pdf;
use crate::imports::number;
use crate::paperwork::person;
use crate::rounds::{self, asked};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const BOB: &str = "bob@example.org";
const OFFICER: &str = "officer@example.org";

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_following_a_case_leaves_all_or_nothing() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, ANA).await;
        world.post().await;
        let (before, mut deaths) = (rows(&world.database).await, 0);
        let id = loop {
            die_at_statement(&world.database, deaths + 1);
            let added = world.services.add_case(&ana.session, &number(IOE), None, client(7)).await;
            if !has_died(&world.database) {
                let Ok(Added::Follows(id)) = added.unwrap() else { panic!("follows") };
                break id;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        };
        die_at_statement(&world.database, 0);
        assert!(deaths > 4, "it died between {deaths} statements");
        assert!(world.services.followed_case(&ana.session, id).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_adding_a_case_leaves_all_or_nothing() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, ANA).await;
        let letter = letter(&world, IOE).await;
        let followed = world.services.add_case(&ana.session, &number(IOE), None, client(7)).await.unwrap();
        let Ok(Added::Follows(id)) = followed else { panic!("follows") };
        world.post().await;
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let added = world.services.add_case(&ana.session, &number(IOE), Some(&letter.code), client(7)).await;
            if !has_died(&world.database) {
                assert_eq!(added.unwrap(), Ok(Added::Has(id)));
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
            assert!(world.services.case(&ana.session, id).await.unwrap().is_none(), "it is nobody's, after {deaths}");
            assert!(world.services.followed_case(&ana.session, id).await.unwrap().is_some());
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 10, "it died between {deaths} statements");
        assert!(world.services.case(&ana.session, id).await.unwrap().is_some());
        assert!(world.services.followed_case(&ana.session, id).await.unwrap().is_none());
        assert!(world.services.verify_security_log().await.unwrap().breaks.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_moving_a_case_leaves_it_whole_in_one_account() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, bob) = (person(&world, ANA).await, person(&world, BOB).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let first = letter(&world, IOE).await;
        let id = has(&world, &ana.session, IOE, &first.code).await;
        let answered = asked(&world, &officer, id, Kind::InitialEvidenceRequested).await;
        rounds::add(&ana, answered, "item-1", "sent.pdf", &pdf(1)).await.unwrap();
        rounds::send(&ana, answered).await.unwrap();
        let open = asked(&world, &officer, id, Kind::EvidenceRequested).await;
        rounds::add(&ana, open, "item-1", "kept.pdf", &pdf(1)).await.unwrap();
        let seen = desk(&world, &officer).case(id).await.unwrap().unwrap().seen;
        desk(&world, &officer).act(id, deed(&world, Kind::InterviewScheduled), seen, client(1)).await.unwrap().unwrap();
        let makers: [Arc<dyn Deliver>; 1] = [PaperMaker::new(world.services.clone())];
        while world.services.deliver_due(&makers).await.unwrap() > 0 {}
        let received = world.services.received_answer(&ana.session, answered).await.unwrap().unwrap().received;
        let coming = world.services.appointments(&ana.session, id).await.unwrap();
        let letters = world.services.notices(&ana.session, id).await.unwrap().len();
        let second = letter(&world, IOE).await;
        world.post().await;

        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let added = world.services.add_case(&bob.session, &number(IOE), Some(&second.code), client(7)).await;
            if !has_died(&world.database) {
                assert_eq!(added.unwrap(), Ok(Added::Has(id)));
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before, "after {deaths}");
            assert!(world.services.case(&bob.session, id).await.unwrap().is_none());
            // What is sealed opens with the key of whoever has it.
            let theirs = world.services.received_answer(&ana.session, answered).await.unwrap().unwrap().received;
            assert_eq!(theirs, received, "after {deaths}");
            assert_eq!(world.services.appointments(&ana.session, id).await.unwrap(), coming, "after {deaths}");
            let evidence = world.services.evidence(&ana.session, open).await.unwrap();
            assert_eq!(evidence.state("item-1"), SlotState::There(1), "after {deaths}");
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 25, "it died between {deaths} statements");
        assert!(world.services.case(&ana.session, id).await.unwrap().is_none());
        let theirs = world.services.received_answer(&bob.session, answered).await.unwrap().unwrap().received;
        assert_eq!(theirs, received);
        assert_eq!(world.services.appointments(&bob.session, id).await.unwrap(), coming);
        assert_eq!(world.services.notices(&bob.session, id).await.unwrap().len(), letters);
        let evidence = world.services.evidence(&bob.session, open).await.unwrap();
        assert_eq!(evidence.state("item-1"), SlotState::Nothing);
        let told = world.post().await;
        about(&told, &format!("A case is no longer in your account: {IOE}"));
        assert_eq!(told.len(), 1, "Ana is told once");
        assert!(world.services.verify_security_log().await.unwrap().breaks.is_empty());
    })
    .await;
}
