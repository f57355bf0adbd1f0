//! What needs two at the agency's desk, on both databases: one proposes, another one confirms, and it happens once.

use std::sync::Arc;
use std::time::Duration;

use domain::case::{Kind, ProposalState};
use domain::{CaseId, DecisionReason, Happening, ProposalId, StaffRole};
use services::Session;
use services::audit::Event;
use services::desk::{ActRefusal, Batch, BatchRefusal, Door, Proposal, ProposalRefusal, Proposer};
use services::testing::{World, on_each_database};
use storage::cases;
use tokio::task::JoinSet;

use crate::desk::{desk, seen, staff};
use crate::desk_acts::{deed, typed};
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::client;

const ANA: &str = "ana@example.org";
const FIRST: &str = "first@example.org";
const SECOND: &str = "second@example.org";
const CLERK: &str = "clerk@example.org";

/// A case whose approval can be taken back, which needs two.
pub(crate) async fn approved(world: &World, ana: &Person, officer: &Session) -> CaseId {
    let case = filed(world, ana).await;
    for kind in [Kind::ReviewStarted, Kind::Approved, Kind::IntentToRevoke, Kind::ResponseReceived] {
        let seen = desk(world, officer).case(case).await.unwrap().unwrap().seen;
        desk(world, officer).act(case, deed(world, kind), seen, client(1)).await.unwrap().unwrap();
        world.clock.advance(Duration::from_secs(1));
    }
    case
}

async fn propose(world: &World, session: &Session, case: CaseId) -> Result<(), ActRefusal> {
    let seen = desk(world, session).case(case).await.unwrap().unwrap().seen;
    let said = typed(world, Kind::Revoked);
    let proposed = desk(world, session).propose(case, (deed(world, Kind::Revoked), &said), seen, client(1)).await;
    world.clock.advance(Duration::from_secs(1));
    proposed.unwrap()
}

async fn proposal(world: &World, session: &Session, case: CaseId) -> Option<Proposal> {
    desk(world, session).case(case).await.unwrap().unwrap().proposal
}

async fn confirm(world: &World, session: &Session, case: CaseId, id: ProposalId) -> Result<(), ProposalRefusal> {
    desk(world, session).confirm(case, id, client(1)).await.unwrap()
}

async fn happenings(world: &World, case: CaseId) -> Vec<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    cases::by_id(&mut reader, case).await.unwrap().unwrap().events.iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_needs_two_happens_when_another_one_confirms_it_and_only_then() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let first = staff(&world, FIRST, StaffRole::Supervisor).await;
        let second = staff(&world, SECOND, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let case = approved(&world, &ana, &first).await;
        let before = happenings(&world, case).await;
        let letters = world.services.notices(&ana.session, case).await.unwrap().len();

        let seen = seen(&world, &first, case).await;
        let alone = desk(&world, &first).act(case, deed(&world, Kind::Revoked), seen, client(1)).await.unwrap();
        assert_eq!(alone, Err(ActRefusal::NeedsSecond));
        propose(&world, &first, case).await.unwrap();
        assert_eq!(propose(&world, &second, case).await, Err(ActRefusal::Moved), "one at a time");
        assert_eq!(happenings(&world, case).await, before, "nothing has happened");
        let found = proposal(&world, &second, case).await.unwrap();
        let by = Proposer::Person(first.account);
        assert_eq!((found.what, found.state, &found.by), (Kind::Revoked, ProposalState::Open, &by));
        assert_eq!(found.said, typed(&world, Kind::Revoked));
        let waiting = desk(&world, &second).waiting_proposals(1).await.unwrap().waiting;
        assert_eq!(waiting.iter().map(|one| one.case).collect::<Vec<_>>(), [case]);

        assert_eq!(confirm(&world, &first, case, found.id).await, Err(ProposalRefusal::NotYours));
        assert_eq!(confirm(&world, &clerk, case, found.id).await, Err(ProposalRefusal::NotAllowed));
        assert_eq!(happenings(&world, case).await, before, "nobody confirms their own");
        confirm(&world, &second, case, found.id).await.unwrap();
        assert_eq!(happenings(&world, case).await.last(), Some(&Happening::Revoked));
        assert_eq!(world.services.notices(&ana.session, case).await.unwrap().len(), letters + 1);
        assert_eq!(confirm(&world, &second, case, found.id).await, Err(ProposalRefusal::Over), "once");
        assert_eq!(happenings(&world, case).await.len(), before.len() + 1);
        assert!(desk(&world, &second).waiting_proposals(1).await.unwrap().waiting.is_empty());
        let told: Vec<_> =
            world.services.history(&second, 1).await.unwrap().events.into_iter().map(|event| event.what).collect();
        assert!(told.contains(&Event::ProposalConfirmed) && told.contains(&Event::CaseMoved), "{told:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_is_sent_back_with_words_or_taken_back_and_made_again() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let first = staff(&world, FIRST, StaffRole::Officer).await;
        let second = staff(&world, SECOND, StaffRole::Officer).await;
        let case = approved(&world, &ana, &first).await;
        let before = happenings(&world, case).await;
        let words = DecisionReason::parse("Name the section of the law.").unwrap();

        propose(&world, &first, case).await.unwrap();
        let id = proposal(&world, &first, case).await.unwrap().id;
        let own = desk(&world, &first).send_back(case, id, &words, client(1)).await.unwrap();
        assert_eq!(own, Err(ProposalRefusal::NotYours));
        let others = desk(&world, &second).take_back(case, id, client(1)).await.unwrap();
        assert_eq!(others, Err(ProposalRefusal::NotYours));
        desk(&world, &second).send_back(case, id, &words, client(1)).await.unwrap().unwrap();
        let found = proposal(&world, &first, case).await.unwrap();
        assert_eq!((found.state, found.answered_by), (ProposalState::SentBack, Some(second.account)));
        assert_eq!(found.words, ["Name the section of the law."]);
        assert_eq!(confirm(&world, &second, case, id).await, Err(ProposalRefusal::Over));

        propose(&world, &first, case).await.unwrap();
        let again = proposal(&world, &first, case).await.unwrap().id;
        desk(&world, &first).take_back(case, again, client(1)).await.unwrap().unwrap();
        assert_eq!(proposal(&world, &first, case).await, None);
        assert_eq!(happenings(&world, case).await, before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_counts_no_more_when_anything_else_happens_to_the_case() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let first = staff(&world, FIRST, StaffRole::Officer).await;
        let second = staff(&world, SECOND, StaffRole::Officer).await;
        let case = approved(&world, &ana, &first).await;
        propose(&world, &first, case).await.unwrap();
        let id = proposal(&world, &second, case).await.unwrap().id;
        let seen = seen(&world, &second, case).await;
        desk(&world, &second).act(case, deed(&world, Kind::CardMade), seen, client(1)).await.unwrap().unwrap();
        assert_eq!(proposal(&world, &second, case).await, None);
        assert_eq!(confirm(&world, &second, case, id).await, Err(ProposalRefusal::Over));
        assert_eq!(happenings(&world, case).await.len(), seen.events + 1);
        propose(&world, &first, case).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_of_two_who_confirm_let_it_happen_once() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let first = staff(&world, FIRST, StaffRole::Officer).await;
        let others = Arc::new([
            staff(&world, SECOND, StaffRole::Officer).await,
            staff(&world, "third@example.org", StaffRole::Supervisor).await,
        ]);
        let case = approved(&world, &ana, &first).await;
        propose(&world, &first, case).await.unwrap();
        let id = proposal(&world, &first, case).await.unwrap().id;
        let (seen, letters) =
            (happenings(&world, case).await.len(), world.services.notices(&ana.session, case).await.unwrap().len());
        let mut presses = JoinSet::new();
        for press in 0..20 {
            let (services, others) = (world.services.clone(), Arc::clone(&others));
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&others[press % 2]) else { panic!("the desk") };
                desk.confirm(case, id, client(1)).await.unwrap()
            });
        }
        let done = presses.join_all().await;
        assert_eq!(done.iter().filter(|told| told.is_ok()).count(), 1, "{done:?}");
        assert!(done.iter().all(|told| matches!(told, Ok(()) | Err(ProposalRefusal::Over))), "{done:?}");
        assert_eq!(happenings(&world, case).await.len(), seen + 1);
        assert_eq!(world.services.notices(&ana.session, case).await.unwrap().len(), letters + 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_thing_is_done_with_several_cases_one_by_one_and_not_twice() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let first = staff(&world, FIRST, StaffRole::Officer).await;
        let (one, other) = (filed(&world, &ana).await, filed(&world, &ana).await);
        let own = filed(&world, &Person { services: world.services.clone(), session: first.clone() }).await;
        let seen = seen(&world, &first, one).await;
        let all = [(one, seen.events), (other, seen.events + 1), (own, seen.events)];
        let weighed = desk(&world, &first).weigh_batch(Batch::Act(Kind::Accepted), &all).await.unwrap();
        let can: Vec<_> = weighed.iter().map(|weighed| (weighed.case.id, weighed.can)).collect();
        assert_eq!(can, [(one, Ok(())), (other, Err(BatchRefusal::Moved))], "their own is not there");
        let none = desk(&world, &first).weigh_batch(Batch::Act(Kind::HoldEnded), &all[..1]).await.unwrap();
        assert!(matches!(none[0].can, Err(BatchRefusal::NotNow(_))));

        let picked = [one, other, own].map(|case| services::desk::Picked {
            case,
            seen,
            was: services::desk::Assignment::default(),
        });
        let note = services::desk::Typed::new();
        let done = desk(&world, &first).do_batch(Batch::Act(Kind::Accepted), &picked, &note, client(1)).await.unwrap();
        assert_eq!(done, [(one, Ok(())), (other, Ok(())), (own, Err(BatchRefusal::NotFound))]);
        let again = desk(&world, &first).do_batch(Batch::Act(Kind::Accepted), &picked, &note, client(1)).await.unwrap();
        assert!(again.iter().all(|(_, outcome)| outcome.is_err()), "{again:?}");
        assert_eq!(happenings(&world, one).await.len(), seen.events + 1);
        assert_eq!(world.services.notices(&ana.session, one).await.unwrap().len(), 2, "the receipt and one letter");
    })
    .await;
}
