//! What there is to try in a demonstration, on both databases.

use std::time::Duration;

use domain::case::{Awaits, Kind};
use domain::{AccountKind, CaseId, EmailAddress, Password, StaffRight, Status};
use services::desk::{Desk, Listed, ListedCase, Waiting, Whose};
use services::testing::{World, on_each_database};
use services::{Demonstration, Session};
use storage::cases::{self, StoredCase};

use crate::desk::desk;
use crate::steps::{client, code_among};

const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Signs in at the desk, with the code that stands in the local mailbox.
async fn at_desk(world: &World, one: Demonstration) -> Session {
    let (email, password) = (EmailAddress::parse(one.email).unwrap(), Password::typed(one.password));
    let attempt = world.services.sign_in(&email, &password, client(1)).await.unwrap().unwrap();
    let code = world.services.demonstration_codes().remove(0);
    let entered = world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap();
    world.services.session(entered.token.as_str()).await.unwrap().unwrap()
}

/// Signs in as everybody does, with a code by mail.
async fn signed_in(world: &World, one: Demonstration) -> Session {
    world.post().await;
    let (email, password) = (EmailAddress::parse(one.email).unwrap(), Password::typed(one.password));
    let attempt = world.services.sign_in(&email, &password, client(1)).await.unwrap().unwrap();
    let code = code_among(&world.post().await);
    let entered = world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap();
    world.services.session(entered.token.as_str()).await.unwrap().unwrap()
}

async fn cases_of(world: &World, one: Demonstration) -> Vec<StoredCase> {
    let account = world.services.account_of_demonstration(one).await.unwrap();
    cases::of_account(&mut world.database.reader().await.unwrap(), account).await.unwrap()
}

/// How many cases an account has, and how many of them are open.
async fn standing(world: &World, one: Demonstration) -> (usize, usize) {
    let all = cases_of(world, one).await;
    let open = all.iter().filter(|case| case.history().unwrap().state().is_open()).count();
    (all.len(), open)
}

/// How the cases of an account stand that were filed here, the newest first.
async fn filed_here(world: &World, one: Demonstration) -> Vec<(CaseId, Status)> {
    let all = cases_of(world, one).await.into_iter().filter(|case| case.filing.is_some());
    all.map(|case| (case.id, case.history().unwrap().status())).collect()
}

async fn listed(desk: &Desk<'_>, whose: Whose, waiting: Waiting, is_overdue: bool) -> Vec<ListedCase> {
    desk.work(&Listed { whose, form: None, waiting, is_overdue }, None).await.unwrap().cases
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_a_list_of_clients_and_a_desk_are_there_and_time_goes_by() {
    on_each_database(async |world| {
        assert!(!world.services.is_demonstration_there().await.unwrap());
        world.services.seed_demonstration().await.unwrap().unwrap();
        assert!(world.services.is_demonstration_there().await.unwrap());
        let [ana, representative, ..] = Demonstration::PEOPLE;
        assert_eq!(standing(&world, ana).await, (5, 4));
        assert_eq!(standing(&world, representative).await, (12, 12));
        world.services.tend_how_long().await.unwrap();
        assert!(!world.services.how_long("i-90").is_empty(), "enough cases were decided before");
        world.clock.advance(WEEK);
        let officer = at_desk(&world, Demonstration::STAFF[0]).await;
        let at = desk(&world, &officer);
        let mine = listed(&at, Whose::Mine, Waiting::Any, false).await;
        let nobodys = listed(&at, Whose::Nobodys, Waiting::Us, false).await;
        assert!(!mine.is_empty() && !nobodys.is_empty(), "work that is somebody's, and some that waits to be taken");
        assert!(mine.iter().all(|case| case.assignment.act_by.is_some()));
        assert_eq!(at.templates().await.unwrap().len(), 3, "texts to start from");
        assert!(world.services.seed_demonstration().await.unwrap().is_some(), "again, nothing is added");
        assert_eq!(standing(&world, ana).await, (5, 4));

        let answered = answers(&world).await;
        let mut steps = 0;
        for _ in 0..52 {
            world.clock.advance(WEEK);
            world.services.send_reminders().await.unwrap();
            steps += world.services.act_in_demonstration().await.unwrap();
        }
        assert!(steps > 60, "{steps}");
        let (_, open) = standing(&world, representative).await;
        assert!(open < 6, "after a year most are decided: {open} are open");
        assert!(answers(&world).await > answered, "people answer what they are asked");
        let fees = at.undecided_fees(1).await.unwrap().waiting;
        assert_eq!(fees.len(), 1, "that is for whoever tries it to decide");
    })
    .await;
}

/// How many answers people have sent.
async fn answers(world: &World) -> usize {
    let mut answers = 0;
    for one in Demonstration::PEOPLE {
        let events = cases_of(world, one).await.into_iter().flat_map(|case| case.events);
        answers += events.filter(|event| event.what.kind() == Kind::ResponseReceived).count();
    }
    answers
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_filed_stands_at_different_stages_and_something_waits_in_every_list_at_the_desk() {
    on_each_database(async |world| {
        world.services.seed_demonstration().await.unwrap().unwrap();
        let [ana, representative, maria, tomasa, lidia] = Demonstration::PEOPLE;
        let stages =
            async |one| filed_here(&world, one).await.into_iter().map(|(_, status)| status).collect::<Vec<_>>();
        assert_eq!(stages(ana).await, [Status::IdentityAppointment, Status::CardMailed]);
        assert_eq!(stages(maria).await, [Status::Received, Status::ResponseReceived]);
        assert_eq!(stages(tomasa).await.len(), 2, "a form, and the request not to pay for it");
        assert_eq!(stages(lidia).await, [Status::EvidenceRequested]);
        let balance = world.services.balance().await.unwrap();
        assert!(balance.is_right() && balance.received == balance.fees, "{balance:?}");

        let [officer, supervisor, clerk] = Demonstration::STAFF;
        let officer = at_desk(&world, officer).await;
        let at = desk(&world, &officer);
        let (new, _) = filed_here(&world, maria).await[0];
        let listed_new = at.listed(new).await.unwrap().unwrap();
        assert_eq!(listed_new.awaits.map(|awaiting| awaiting.what), Some(Awaits::NextStep), "to be accepted");
        assert_eq!(listed_new.assignment.officer, None);
        let read = at.case(new).await.unwrap().unwrap();
        assert_eq!((read.name.as_str(), read.money.len()), ("María Rivas", 1));
        assert_eq!(read.filing.unwrap().evidence.len(), 2, "two photos went with it");
        let late = listed(&at, Whose::Mine, Waiting::For(Awaits::Answer), true).await;
        assert_eq!(late.len(), 1, "an answer that should have been read");
        let answer = at.case(late[0].id).await.unwrap().unwrap().rounds.remove(0).received.unwrap();
        assert!(answer.words.is_some() && answer.slots.iter().any(|slot| slot.files.len() == 1), "{answer:?}");
        assert_eq!(at.undecided_fees(1).await.unwrap().waiting.len(), 1);
        assert_eq!(at.waiting_threads(1).await.unwrap().waiting.len(), 2, "a question, and something asked for");
        assert_eq!(at.waiting_proposals(1).await.unwrap().waiting.len(), 1);
        assert!(at.owed_money(1).await.unwrap().waiting.is_empty(), "the sandbox gives everything back");

        let supervisor = at_desk(&world, supervisor).await;
        assert!(desk(&world, &supervisor).may(StaffRight::Assign));
        let clerk = at_desk(&world, clerk).await;
        let looks = desk(&world, &clerk);
        assert!(looks.case(new).await.unwrap().is_some() && !looks.may(StaffRight::Decide));

        let rosa = signed_in(&world, representative).await;
        let holder = world.services.holder(&rosa).await.unwrap().unwrap();
        assert_eq!((holder.name().as_str(), holder.kind()), ("Rosa Delgado", AccountKind::Attorney));
    })
    .await;
}
