//! Cases at the desk that nobody has added, on both databases: what happens to them tells nobody, and waits for whoever adds them.

use std::time::Duration;

use domain::case::{Kind, ProposalState, SlotKind};
use domain::{CaseId, DecisionReason, Happening, LookedAt, StaffRole};
use services::Session;
use services::desk::{ActRefusal, Assign, Assignment, Batch, BatchRefusal, Listed, Picked, Whose};
use services::testing::{World, on_each_database};
use storage::cases;
use storage::testing::{die_at_statement, has_died, rows};

use crate::add_case::{IOE, has, letter, told};
use crate::desk::{desk, looks, seen, staff};
use crate::desk_acts::{deed, typed};
use crate::imports::number;
use crate::paperwork::person;
use crate::slots::{free, give, hour, taken};
use crate::steps::client;

const OTHER_IOE: &str = "IOE0912345679";
const PAPER: &str = "EAC2590054321";
const ANA: &str = "ana@example.org";
const OFFICER: &str = "officer@example.org";
const OTHER: &str = "other@example.org";
const BOSS: &str = "boss@example.org";
const CLERK: &str = "clerk@example.org";

async fn found(world: &World, session: &Session, receipt: &str) -> Option<CaseId> {
    desk(world, session).find(&number(receipt)).await.unwrap()
}

async fn listed(world: &World, session: &Session, listed: Listed) -> Vec<CaseId> {
    desk(world, session).work(&listed, None).await.unwrap().cases.into_iter().map(|case| case.id).collect()
}

async fn act(world: &World, session: &Session, case: CaseId, kind: Kind) -> Result<(), ActRefusal> {
    let seen = seen(world, session, case).await;
    let done = desk(world, session).act(case, deed(world, kind), seen, client(1)).await.unwrap();
    world.clock.advance(Duration::from_secs(60));
    done
}

async fn last(world: &World, case: CaseId) -> Option<Happening> {
    let mut reader = world.database.reader().await.unwrap();
    cases::by_id(&mut reader, case).await.unwrap().unwrap().events.last().map(|event| event.what)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_nobody_has_added_is_worked_on_at_the_desk_and_is_in_no_account() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let case = found(&world, &clerk, IOE).await.expect("it is found by its number");
        let paper = found(&world, &officer, PAPER).await.expect("whether there are codes for it or not");
        assert_eq!(desk(&world, &officer).find(&number("EAC2590054399")).await.unwrap(), None, "there is no such case");

        let work = desk(&world, &officer).work(&Listed::default(), None).await.unwrap();
        assert!(work.cases.len() == 3 && work.cases.iter().all(|case| case.is_nobodys), "{:?}", work.cases);
        assert_eq!((work.counted.count, work.forms.len()), (3, 3));
        let form = Listed { form: Some("i-130".to_owned()), ..Listed::default() };
        assert_eq!(listed(&world, &officer, form).await, [case]);
        let figures = desk(&world, &clerk).figures().await.unwrap();
        assert_eq!(figures.forms.iter().map(|form| form.count).sum::<u32>(), 3);

        let page = desk(&world, &clerk).case(case).await.unwrap().unwrap();
        let person = page.nobodys.expect("whom another system told of");
        assert_eq!(
            (page.name.as_str(), &person.address[..]),
            ("Lucia Morales", &["1 Elm St".to_owned(), "Reno NV".to_owned()][..])
        );
        assert!(page.filing.is_none() && page.money.is_empty() && page.threads.is_empty() && page.rounds.is_empty());
        assert_eq!(page.history.len(), page.seen.events);
        let offered: Vec<_> = page.acts.into_iter().flat_map(|(_, kinds)| kinds).collect();
        assert!(
            offered.contains(&Kind::EvidenceRequested) && !offered.iter().any(|kind| kind.is_of_proof()),
            "{offered:?}"
        );
        assert_eq!(looks(&world, case).await, [(clerk.account, LookedAt::Case)], "the look is written down");

        let nobody = Assignment::default();
        let is = Assignment { officer: Some(officer.account), act_by: Some(world.services.today()) };
        let assign = Assign { case, was: nobody, is };
        desk(&world, &officer).assign(assign, client(1)).await.unwrap().unwrap();
        let mine = Listed { whose: Whose::Mine, ..Listed::default() };
        assert_eq!(listed(&world, &officer, mine.clone()).await, [case]);
        assert_eq!(act(&world, &clerk, paper, Kind::Accepted).await, Err(ActRefusal::NotAllowed));

        assert!(world.services.desk(&ana.session).is_none(), "the desk is for those who work there");
        assert!(world.services.case(&ana.session, case).await.unwrap().is_none());
        assert!(world.services.rounds(&ana.session, case).await.unwrap().is_empty());
        assert!(world.services.home(&ana.session).await.unwrap().cases.is_empty());

        // Whoever works there and adds their own has it at the desk no more, and their colleagues have.
        let code = letter(&world, OTHER_IOE).await.code;
        let own = has(&world, &officer, OTHER_IOE, &code).await;
        assert_eq!(found(&world, &officer, OTHER_IOE).await, None);
        assert!(desk(&world, &officer).case(own).await.unwrap().is_none());
        assert_eq!(found(&world, &clerk, OTHER_IOE).await, Some(own));
        let code = letter(&world, IOE).await.code;
        assert_eq!(has(&world, &ana.session, IOE, &code).await, case);
        assert_eq!(listed(&world, &officer, mine).await, [case], "who works on it, and by when, stays");
        let page = desk(&world, &officer).case(case).await.unwrap().unwrap();
        assert!(page.nobodys.is_none() && !page.work.is_nobodys, "it is somebody's");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_officer_asks_in_a_case_that_nobody_has_added_waits_for_whoever_adds_it() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = found(&world, &officer, IOE).await.unwrap();
        let (asks, before_it) = (deed(&world, Kind::EvidenceRequested), seen(&world, &officer, case).await);
        let letters = desk(&world, &officer).letters_of(case, &asks).await.unwrap().unwrap();
        assert!(letters.is_empty(), "there is nobody to write to");
        world.post().await;

        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let done = desk(&world, &officer).act(case, asks.clone(), before_it, client(1)).await;
            if !has_died(&world.database) {
                done.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before, "after {deaths}");
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        let again = desk(&world, &officer).act(case, asks.clone(), before_it, client(1)).await.unwrap();
        assert!(matches!(again, Err(ActRefusal::Moved | ActRefusal::NotNow(_))), "once: {again:?}");
        world.clock.advance(Duration::from_secs(60));
        act(&world, &officer, case, Kind::InterviewScheduled).await.unwrap();
        assert_eq!(act(&world, &officer, case, Kind::ProofAsked).await, Err(ActRefusal::NeedsAccount));
        let pictures = deed(&world, Kind::ProofAsked);
        let letters = desk(&world, &officer).letters_of(case, &pictures).await.unwrap();
        assert_eq!(letters.map(|_| ()), Err(ActRefusal::NeedsAccount));
        assert!(world.post().await.is_empty(), "nobody is told");
        assert_eq!(rows(&world.database).await["told_to_nobody"], 2);
        assert_eq!(rows(&world.database).await["event_words"], 2);

        let code = letter(&world, IOE).await.code;
        has(&world, &ana.session, IOE, &code).await;
        let asked = world.services.rounds(&ana.session, case).await.unwrap();
        let [round] = &asked[..] else { panic!("one round, not {}", asked.len()) };
        assert_eq!((round.items.is_empty(), Some(round.by)), (false, asks.what.due()));
        let coming = world.services.appointments(&ana.session, case).await.unwrap();
        assert_eq!(coming.iter().filter(|visit| visit.is_set).count(), 1);
        assert_eq!(rows(&world.database).await["told_to_nobody"], 0, "it waits no more");
        let page = desk(&world, &officer).case(case).await.unwrap().unwrap();
        assert_eq!((page.rounds.len(), page.appointments.len(), page.seen.events), (1, 1, before_it.events + 2));
        assert!(world.services.verify_security_log().await.unwrap().breaks.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_needs_two_needs_them_in_a_case_that_nobody_has_added() {
    on_each_database(async |world| {
        told(&world).await;
        let ana = person(&world, ANA).await;
        let first = staff(&world, OFFICER, StaffRole::Officer).await;
        let second = staff(&world, OTHER, StaffRole::Officer).await;
        let case = found(&world, &first, IOE).await.unwrap();
        for kind in [Kind::ReviewStarted, Kind::Approved, Kind::IntentToRevoke, Kind::ResponseReceived] {
            act(&world, &first, case, kind).await.unwrap();
        }
        assert_eq!(act(&world, &first, case, Kind::Revoked).await, Err(ActRefusal::NeedsSecond));
        let propose = async || {
            let (said, seen) = (typed(&world, Kind::Revoked), seen(&world, &first, case).await);
            let proposed = (deed(&world, Kind::Revoked), &said);
            desk(&world, &first).propose(case, proposed, seen, client(1)).await.unwrap().unwrap();
            world.clock.advance(Duration::from_secs(1));
            desk(&world, &second).case(case).await.unwrap().unwrap().proposal.unwrap()
        };
        let proposed = propose().await;
        assert_eq!(proposed.said, typed(&world, Kind::Revoked), "the other one reads it");
        let waiting = desk(&world, &second).waiting_proposals(1).await.unwrap().waiting;
        assert_eq!(waiting.iter().map(|one| one.case).collect::<Vec<_>>(), [case]);
        let words = DecisionReason::parse("Name the section of the law.").unwrap();
        desk(&world, &second).send_back(case, proposed.id, &words, client(1)).await.unwrap().unwrap();
        let back = desk(&world, &first).case(case).await.unwrap().unwrap().proposal.unwrap();
        assert_eq!(
            (back.state, &back.words[..]),
            (ProposalState::SentBack, &["Name the section of the law.".to_owned()][..])
        );

        // What was said for it was sealed while nobody had the case: with its account it is not there any more.
        let code = letter(&world, IOE).await.code;
        has(&world, &ana.session, IOE, &code).await;
        assert_eq!(desk(&world, &first).case(case).await.unwrap().unwrap().proposal, None);
        let proposed = propose().await;
        desk(&world, &second).confirm(case, proposed.id, client(1)).await.unwrap().unwrap();
        assert_eq!(last(&world, case).await, Some(Happening::Revoked));
        assert_eq!(world.services.notices(&ana.session, case).await.unwrap().len(), 1, "now there is whom to write to");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_nobody_has_added_takes_a_place_and_goes_with_others_in_a_batch() {
    on_each_database(async |world| {
        told(&world).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let paper = found(&world, &officer, PAPER).await.unwrap();
        let other = found(&world, &officer, OTHER_IOE).await.unwrap();
        let gone = found(&world, &officer, IOE).await.unwrap();
        world.post().await;

        let batch = Batch::Act(Kind::Accepted);
        let mut picked = Vec::new();
        for case in [paper, other, gone] {
            picked.push((case, seen(&world, &officer, case).await));
        }
        let ticked: Vec<_> = picked.iter().map(|(case, seen)| (*case, seen.events)).collect();
        let weighed = desk(&world, &officer).weigh_batch(batch, &ticked).await.unwrap();
        let can: Vec<_> = weighed.iter().map(|one| one.can.is_ok()).collect();
        assert_eq!(can, [true, true, false], "one was accepted before");
        assert!(weighed.iter().zip(&picked).all(|(one, (_, seen))| one.seen == *seen), "whose it is, too");
        let was = Assignment::default();
        let picked: Vec<_> = picked.into_iter().map(|(case, seen)| Picked { case, seen, was }).collect();
        let note = typed(&world, Kind::Accepted);
        let done = desk(&world, &officer).do_batch(batch, &picked, &note, client(1)).await.unwrap();
        let done: Vec<_> = done.into_iter().map(|(_, done)| done).collect();
        assert!(matches!(done[..], [Ok(()), Ok(()), Err(BatchRefusal::NotNow(_))]), "{done:?}");
        assert_eq!(last(&world, paper).await, Some(Happening::Accepted));
        world.clock.advance(Duration::from_secs(1));

        desk(&world, &boss).make_slots(hour(&world, SlotKind::Identity, 9, 1), client(1)).await.unwrap().unwrap();
        let slot = free(&world, &officer, Kind::IdentityAppointment).await.remove(0);
        give(&world, &officer, paper, Kind::IdentityAppointment, slot.id).await.unwrap();
        assert_eq!(give(&world, &officer, other, Kind::IdentityAppointment, slot.id).await, Err(ActRefusal::TimeGone));
        assert_eq!(taken(&world, slot.id).await, 1);
        let day = desk(&world, &boss).slots(Some(slot.day)).await.unwrap().day.unwrap();
        assert_eq!(day.takings.iter().map(|taking| taking.case).collect::<Vec<_>>(), [paper], "who comes is listed");
        act(&world, &officer, paper, Kind::Withdrawn).await.unwrap();
        assert_eq!(taken(&world, slot.id).await, 0, "it is free again");
        assert!(world.post().await.is_empty(), "nobody is told of any of it");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_decided_for_nobody_is_looked_at_again_when_somebody_added_the_case_meanwhile() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, bob) = (person(&world, ANA).await, person(&world, "bob@example.org").await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = found(&world, &officer, IOE).await.unwrap();
        let before = last(&world, case).await;
        let nobodys = seen(&world, &officer, case).await;
        let code = letter(&world, IOE).await.code;
        has(&world, &ana.session, IOE, &code).await;
        world.post().await;

        // Ana would get a letter that the officer never read.
        let refused = Err(ActRefusal::WhoseChanged);
        let asks = deed(&world, Kind::EvidenceRequested);
        assert_eq!(desk(&world, &officer).act(case, asks.clone(), nobodys, client(1)).await.unwrap(), refused);
        let said = typed(&world, Kind::EvidenceRequested);
        let proposed = desk(&world, &officer).propose(case, (asks.clone(), &said), nobodys, client(1)).await.unwrap();
        assert_eq!(proposed, refused);
        let note = typed(&world, Kind::ReviewStarted);
        let picked = Picked { case, seen: nobodys, was: Assignment::default() };
        let batch = Batch::Act(Kind::ReviewStarted);
        let done = desk(&world, &officer).do_batch(batch, &[picked], &note, client(1)).await.unwrap();
        assert_eq!(done, [(case, Err(BatchRefusal::Moved))]);

        // Nor does what was read for one account go to another one.
        let anas = seen(&world, &officer, case).await;
        let code = letter(&world, IOE).await.code;
        has(&world, &bob.session, IOE, &code).await;
        assert_eq!(desk(&world, &officer).act(case, asks.clone(), anas, client(1)).await.unwrap(), refused);
        assert_eq!(last(&world, case).await, before, "nothing has happened");
        for one in [&ana, &bob] {
            assert!(world.services.notices(&one.session, case).await.unwrap().is_empty(), "and nobody was written to");
        }
        let now = seen(&world, &officer, case).await;
        desk(&world, &officer).act(case, asks, now, client(1)).await.unwrap().unwrap();
        assert_eq!(world.services.notices(&bob.session, case).await.unwrap().len(), 1, "after another look");
    })
    .await;
}
