//! What another system tells of and what needs two at the desk, on both databases: it waits for an officer.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::case::{Kind, ProposalState};
use domain::{ApiClientName, ApiLimits, ApiScope, CaseId, Happening, ReceiptNumber, StaffRole};
use services::desk::Proposer;
use services::systems::{Caller, Report, ReportRefusal, TokenRequest, Waits};
use services::testing::{World, on_each_database};
use storage::cases;
use storage::testing::{die_at_statement, has_died, rows};

use crate::add_case::{IOE, told};
use crate::desk::{desk, staff};
use crate::imports::number;
use crate::paperwork::{Person, person};
use crate::proposals::approved;
use crate::steps::client;
use crate::systems::key;

const ANA: &str = "ana@example.org";
const OFFICER: &str = "officer@example.org";
const REASON: &str = "The approval was a mistake.";

/// A system that may do so much.
async fn system(world: &World, name: &str, scopes: &str) -> Caller {
    let (name, scopes) = (ApiClientName::parse(name).unwrap(), scopes.parse().unwrap());
    let known = world.services.add_api_client(name, scopes, ApiLimits::default()).await.unwrap().unwrap();
    let id = known.id.to_string();
    let request = TokenRequest { id: &id, secret: known.secret.as_str(), scopes: None };
    let token = world.services.issue_api_token(&request, client(1)).await.unwrap().unwrap();
    world.services.api_caller(token.token.as_str(), ApiScope::CaseEvents).await.unwrap().unwrap()
}

fn report(event: &str, said: &[(&str, &str)]) -> Report {
    let details: BTreeMap<_, _> = said.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Report { event: event.to_owned(), details }
}

fn revoked() -> Report {
    report("revoked", &[("reason", REASON), ("remedy", "Nothing can be done about it.")])
}

async fn receipt(world: &World, ana: &Person, case: CaseId) -> ReceiptNumber {
    world.services.case(&ana.session, case).await.unwrap().unwrap().receipt
}

async fn last(world: &World, receipt: &ReceiptNumber) -> Option<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    cases::by_receipt(&mut reader, receipt).await.unwrap().unwrap().events.last().map(|event| event.what)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_system_tells_and_needs_two_waits_for_an_officer_and_then_happens_once() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = approved(&world, &ana, &officer).await;
        let receipt = receipt(&world, &ana, case).await;
        let letters = world.services.notices(&ana.session, case).await.unwrap().len();
        let docket = system(&world, "Docket", "case-events").await;
        world.post().await;
        let tell = async |caller: Caller, name: &str, report: Report| {
            world.services.report(caller, receipt.clone(), &key(name), &report).await
        };

        let (before, mut deaths) = (rows(&world.database).await, 0);
        let waits = loop {
            die_at_statement(&world.database, deaths + 1);
            let told = tell(docket, "one", revoked()).await;
            if !has_died(&world.database) {
                let Err(ReportRefusal::Waits(waits)) = told.unwrap() else { panic!("it waits") };
                break waits;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before, "after {deaths}");
        };
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        assert_eq!((waits.event, &waits.receipt), ("revoked", &receipt));
        assert_eq!(last(&world, &receipt).await, Some(Happening::ResponseReceived), "nothing has happened");
        assert!(world.post().await.is_empty(), "and nobody is told");
        let answered = |told: Result<_, ReportRefusal>| told.map(|_| ()).unwrap_err();
        let again = ReportRefusal::Waits(waits.clone());
        assert_eq!(answered(tell(docket, "one", revoked()).await.unwrap()), again, "the same request");
        let other = report("closed", &[("reason", REASON)]);
        assert_eq!(answered(tell(docket, "one", other).await.unwrap()), ReportRefusal::KeyUsed);
        assert_eq!(answered(tell(docket, "two", revoked()).await.unwrap()), ReportRefusal::ProposedAlready);

        world.clock.advance(Duration::from_secs(60));
        let waiting = desk(&world, &officer).waiting_proposals(1).await.unwrap().waiting;
        let by = Proposer::System(ApiClientName::parse("Docket").unwrap());
        assert_eq!(waiting.iter().map(|one| (one.case, &one.by)).collect::<Vec<_>>(), [(case, &by)]);
        let found = desk(&world, &officer).case(case).await.unwrap().unwrap().proposal.unwrap();
        assert_eq!((found.id, found.state, found.by), (waits.proposal, ProposalState::Open, by));
        assert_eq!(found.said["reason"], REASON);
        desk(&world, &officer).confirm(case, found.id, client(1)).await.unwrap().unwrap();
        assert_eq!(last(&world, &receipt).await, Some(Happening::Revoked));
        assert_eq!(world.services.notices(&ana.session, case).await.unwrap().len(), letters + 1);
        assert_eq!(answered(tell(docket, "one", revoked()).await.unwrap()), again, "answered the same for ever");
        assert!(world.services.verify_security_log().await.unwrap().breaks.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_system_with_a_second_person_of_its_own_decides_alone() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = approved(&world, &ana, &officer).await;
        let receipt = receipt(&world, &ana, case).await;
        let docket = system(&world, "Docket", "case-events case-decisions").await;
        let told = world.services.report(docket, receipt.clone(), &key("one"), &revoked()).await.unwrap().unwrap();
        assert_eq!(told.event, Kind::Revoked.code());
        assert_eq!(last(&world, &receipt).await, Some(Happening::Revoked));
        assert_eq!(rows(&world.database).await["proposals"], 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_system_tells_of_a_case_that_nobody_has_and_needs_two_waits_for_an_officer() {
    on_each_database(async |world| {
        told(&world).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let docket = system(&world, "Docket", "case-events").await;
        let due = world.services.today().saturating_add(time::Duration::days(20)).to_string();
        let asks = [("due", due.as_str()), ("reason", REASON)];
        let steps = [
            report("review-started", &[]),
            report("approved", &[]),
            report("intent-to-revoke", &asks),
            report("response-received", &[]),
        ];
        for step in &steps {
            world.services.report(docket, number(IOE), &key(&step.event), step).await.unwrap().unwrap();
            world.clock.advance(Duration::from_secs(1));
        }
        let refused = world.services.report(docket, number(IOE), &key("one"), &revoked()).await.unwrap();
        let Err(ReportRefusal::Waits(waits)) = refused else { panic!("it waits") };
        assert_eq!(last(&world, &number(IOE)).await, Some(Happening::ResponseReceived));
        let case = desk(&world, &officer).find(&number(IOE)).await.unwrap().expect("it is at the desk");
        let found = desk(&world, &officer).case(case).await.unwrap().unwrap().proposal.unwrap();
        assert_eq!((found.id, found.said["reason"].as_str()), (waits.proposal, REASON));
        desk(&world, &officer).confirm(case, found.id, client(1)).await.unwrap().unwrap();
        assert_eq!(last(&world, &number(IOE)).await, Some(Happening::Revoked));
        assert!(world.post().await.is_empty(), "there is nobody to tell");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_back_or_overtaken_can_be_told_again_under_another_key() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = approved(&world, &ana, &officer).await;
        let receipt = receipt(&world, &ana, case).await;
        let docket = system(&world, "Docket", "case-events").await;
        let tell = async |name: &str| {
            let told = world.services.report(docket, receipt.clone(), &key(name), &revoked()).await.unwrap();
            world.clock.advance(Duration::from_secs(1));
            match told {
                Err(ReportRefusal::Waits(Waits { proposal, .. })) => proposal,
                other => panic!("it waits, not {other:?}"),
            }
        };
        let first = tell("one").await;
        let words = domain::DecisionReason::parse("Name the section of the law.").unwrap();
        desk(&world, &officer).send_back(case, first, &words, client(1)).await.unwrap().unwrap();
        assert_eq!(tell("one").await, first, "what was sent back under a key is answered as it was");
        let second = tell("two").await;
        assert_ne!(second, first);
        let accepted = report("card-made", &[]);
        world.services.report(docket, receipt.clone(), &key("three"), &accepted).await.unwrap().unwrap();
        assert!(desk(&world, &officer).case(case).await.unwrap().unwrap().proposal.is_none(), "overtaken");
        tell("four").await;
    })
    .await;
}
