//! Who is asked to work at the desk, by whom, and what becomes of it, on both databases.

use std::time::Duration;

use domain::{InvitationId, Language, StaffRole};
use services::Session;
use services::accounts::{
    AcceptRefusal, DeletionRefusal, InviteRefusal, Invited, LinkProblem, StaffRefusal, StrongMethod,
};
use services::audit::Event;
use services::desk::Door;
use services::testing::{World, app_code, on_each_database};
use storage::testing::{die_at_statement, has_died, rows};
use tokio::task::JoinSet;

use crate::desk::{desk, staff};
use crate::steps::{PASSWORD, about, add_app, client, email, sign_in, sign_up};

const BOSS: &str = "boss@example.org";
const NEW: &str = "New.Officer@example.org";
const OTHER: &str = "other@example.org";
const INVITED: &str = "You are invited to work at the desk of Landfall";
const ACCEPTED: &str = "Somebody whom you invited works at the desk of Landfall now";
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Invites somebody: what the link in the mail holds.
async fn invited(world: &World, boss: &Session, address: &str, role: StaffRole) -> String {
    desk(world, boss).invite(&email(address), role, Language::English, client(1)).await.unwrap().unwrap();
    let letters = world.post().await;
    let letter = about(&letters, INVITED);
    assert_eq!(letter.to, address);
    let line = letter.text.lines().find(|line| line.contains("/invitation/")).expect("a link");
    line.rsplit('/').next().unwrap().to_owned()
}

/// Signs up and in, with a code by mail.
async fn newcomer(world: &World, address: &str) -> Session {
    sign_up(world, address).await;
    let token = sign_in(world, address).await;
    world.services.session(token.as_str()).await.unwrap().unwrap()
}

/// The same with a code of an app, which they add first.
async fn with_app(world: &World, address: &str) -> Session {
    let token = sign_in(world, address).await;
    let key = add_app(world, &token).await;
    let password = domain::Password::typed(PASSWORD);
    let attempt = world.services.sign_in(&email(address), &password, client(1)).await.unwrap().unwrap();
    let code = app_code(&key, world.services.now());
    let signed_in = world.services.enter_code(attempt.as_str(), &code, client(1)).await.unwrap().unwrap();
    world.post().await;
    world.services.session(signed_in.token.as_str()).await.unwrap().unwrap()
}

async fn accept(world: &World, session: &Session, token: &str) -> Result<(), AcceptRefusal> {
    world.services.accept_invitation(session, token, client(2)).await.unwrap()
}

async fn roles(world: &World) -> Vec<(String, StaffRole, bool)> {
    let staff = world.services.staff().await.unwrap().into_iter();
    let line = |member: services::accounts::StaffMember| {
        (member.email.unwrap().as_str().to_owned(), member.role, member.ended_at.is_none())
    };
    staff.map(line).collect()
}

async fn waiting(world: &World, boss: &Session) -> Vec<InvitationId> {
    let people = desk(world, boss).people().await.unwrap().unwrap();
    people.invitations.into_iter().map(|invitation| invitation.id).collect()
}

async fn events(world: &World, session: &Session) -> Vec<Event> {
    world.services.history(session, 1).await.unwrap().events.into_iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_invited_shows_more_than_a_code_by_mail_and_works_at_the_desk() {
    on_each_database(async |world| {
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let token = invited(&world, &boss, NEW, StaffRole::Officer).await;
        let invitation = world.services.open_invitation(&token).await.unwrap().unwrap();
        assert_eq!((invitation.email.as_str(), invitation.role), (NEW, StaffRole::Officer));
        assert_eq!(waiting(&world, &boss).await, [invitation.id]);

        let (weak, other) = (newcomer(&world, NEW).await, staff(&world, OTHER, StaffRole::Clerk).await);
        assert_eq!(world.services.invited(&weak, &invitation).unwrap(), Invited::ShowsLess);
        assert_eq!(accept(&world, &weak, &token).await, Err(AcceptRefusal::Not(Invited::ShowsLess)));
        assert_eq!(world.services.invited(&other, &invitation).unwrap(), Invited::SomebodyElse);
        assert_eq!(accept(&world, &other, &token).await, Err(AcceptRefusal::Not(Invited::SomebodyElse)));
        assert!(world.services.desk(&weak).is_none());

        let strong = with_app(&world, NEW).await;
        assert_eq!(world.services.invited(&strong, &invitation).unwrap(), Invited::Ready);
        assert_eq!(accept(&world, &strong, &token).await, Ok(()));
        let letters = world.post().await;
        assert_eq!(about(&letters, "You work at the desk of Landfall now").to, NEW);
        let told = about(&letters, ACCEPTED);
        assert!(told.to == BOSS && told.text.contains(NEW), "{}", told.text);
        let roles = roles(&world).await;
        assert!(roles.contains(&(NEW.to_owned(), StaffRole::Officer, true)), "{roles:?}");
        assert!(waiting(&world, &boss).await.is_empty());
        assert_eq!(world.services.open_invitation(&token).await.unwrap(), Err(LinkProblem::Used));
        assert_eq!(accept(&world, &strong, &token).await, Ok(()), "pressed twice, it happened once");
        assert!(world.post().await.is_empty());

        let people = desk(&world, &boss).people().await.unwrap().unwrap();
        let methods: Vec<_> = people.staff.iter().map(|member| member.method).collect();
        assert_eq!(methods, [Some(StrongMethod::App); 3]);
        assert!(events(&world, &boss).await.contains(&Event::StaffInvited));
        let theirs = events(&world, &strong).await;
        assert!(theirs.contains(&Event::InvitationAccepted) && theirs.contains(&Event::StaffAdded), "{theirs:?}");
        crate::delete_account::assert_chain(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_ends_after_72_hours_with_a_newer_one_and_when_it_is_taken_back() {
    on_each_database(async |world| {
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        newcomer(&world, NEW).await;
        let first = invited(&world, &boss, NEW, StaffRole::Clerk).await;
        let second = invited(&world, &boss, NEW, StaffRole::Officer).await;
        let strong = with_app(&world, NEW).await;
        assert_eq!(accept(&world, &strong, &first).await, Err(AcceptRefusal::Link(LinkProblem::Used)));
        let [waits] = waiting(&world, &boss).await.try_into().unwrap();
        desk(&world, &boss).take_back_invitation(waits, client(1)).await.unwrap().unwrap();
        desk(&world, &boss).take_back_invitation(waits, client(1)).await.unwrap().unwrap();
        assert_eq!(accept(&world, &strong, &second).await, Err(AcceptRefusal::Link(LinkProblem::Used)));
        let taken_back = events(&world, &boss).await.into_iter().filter(|what| *what == Event::InvitationTakenBack);
        assert_eq!(taken_back.count(), 1);

        let third = invited(&world, &boss, NEW, StaffRole::Officer).await;
        world.clock.advance(72 * HOUR);
        assert_eq!(accept(&world, &strong, &third).await, Err(AcceptRefusal::Link(LinkProblem::Expired)));
        assert_eq!(world.services.open_invitation(&third).await.unwrap(), Err(LinkProblem::Expired));
        world.clock.step_back(HOUR);
        assert_eq!(accept(&world, &strong, &third).await, Err(AcceptRefusal::Link(LinkProblem::Expired)));
        assert_eq!(accept(&world, &strong, "nothing").await, Err(AcceptRefusal::Link(LinkProblem::Unknown)));
        assert!(waiting(&world, &boss).await.is_empty());
        assert_eq!(rows(&world.database).await["staff"], 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_in_two_browsers_accept_an_invitation_once() {
    on_each_database(async |world| {
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        newcomer(&world, NEW).await;
        let token = invited(&world, &boss, NEW, StaffRole::Officer).await;
        let strong = with_app(&world, NEW).await;
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, session, token) = (world.services.clone(), strong.clone(), token.clone());
            presses.spawn(async move { services.accept_invitation(&session, &token, client(2)).await.unwrap() });
        }
        assert!(presses.join_all().await.iter().all(Result::is_ok));
        assert_eq!(rows(&world.database).await["staff"], 2);
        let letters = world.post().await;
        assert_eq!(letters.len(), 2, "one to each: {letters:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_accepting_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        newcomer(&world, NEW).await;
        let token = invited(&world, &boss, NEW, StaffRole::Officer).await;
        let strong = with_app(&world, NEW).await;
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let accepted = world.services.accept_invitation(&strong, &token, client(2)).await;
            if !has_died(&world.database) {
                accepted.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        assert_eq!(world.post().await.len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_supervisor_says_who_works_at_the_desk_and_of_others_alone() {
    on_each_database(async |world| {
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let officer = staff(&world, "officer@example.org", StaffRole::Officer).await;
        let at_desk = desk(&world, &officer);
        assert!(at_desk.people().await.unwrap().is_none());
        let asked = at_desk.invite(&email(NEW), StaffRole::Clerk, Language::English, client(1)).await.unwrap();
        assert_eq!(asked, Err(InviteRefusal::NotAllowed));
        let changed = at_desk.appoint(boss.account, None, client(1)).await.unwrap();
        assert_eq!(changed, Err(StaffRefusal::NotAllowed));
        let at_desk = desk(&world, &boss);
        for role in [None, Some(StaffRole::Clerk)] {
            assert_eq!(at_desk.appoint(boss.account, role, client(1)).await.unwrap(), Err(StaffRefusal::Oneself));
        }
        let person = newcomer(&world, NEW).await;
        let hired = at_desk.appoint(person.account, Some(StaffRole::Officer), client(1)).await.unwrap();
        assert_eq!(hired, Err(StaffRefusal::NotStaff), "nobody comes to the desk without an invitation");
        let again = at_desk.invite(&email("officer@example.org"), StaffRole::Clerk, Language::English, client(1)).await;
        assert_eq!(again.unwrap(), Err(InviteRefusal::Already));

        world.post().await;
        world.clock.advance(Duration::from_secs(1));
        at_desk.appoint(officer.account, Some(StaffRole::Clerk), client(1)).await.unwrap().unwrap();
        assert_eq!(about(&world.post().await, "You work at the desk of Landfall now").to, "officer@example.org");
        let same = at_desk.appoint(officer.account, Some(StaffRole::Clerk), client(1)).await.unwrap();
        assert_eq!(same, Err(StaffRefusal::Already));
        world.clock.advance(Duration::from_secs(1));
        at_desk.appoint(officer.account, None, client(1)).await.unwrap().unwrap();
        about(&world.post().await, "You no longer work at the desk of Landfall");
        assert_eq!(at_desk.appoint(officer.account, None, client(1)).await.unwrap(), Err(StaffRefusal::NotStaff));
        let changes = events(&world, &boss).await.into_iter().filter(|what| *what == Event::StaffChanged);
        assert_eq!(changes.count(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_supervisors_who_end_each_other_at_the_same_moment_leave_one() {
    on_each_database(async |world| {
        let one = staff(&world, BOSS, StaffRole::Supervisor).await;
        let two = staff(&world, OTHER, StaffRole::Supervisor).await;
        let mut presses = JoinSet::new();
        for number in 0..20 {
            let services = world.services.clone();
            let (by, of) = if number % 2 == 0 { (one.clone(), two.account) } else { (two.clone(), one.account) };
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&by) else { panic!("the desk") };
                desk.appoint(of, None, client(1)).await.unwrap()
            });
        }
        let done = presses.join_all().await.into_iter().filter(Result::is_ok).count();
        assert_eq!(done, 1);
        let left = roles(&world).await.into_iter().filter(|(_, role, works)| *works && *role == StaffRole::Supervisor);
        assert_eq!(left.count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_ends_every_supervisor_but_the_last_one() {
    on_each_database(async |world| {
        staff(&world, BOSS, StaffRole::Supervisor).await;
        let refused = Err(StaffRefusal::LastSupervisor);
        assert_eq!(world.services.end_staff(&email(BOSS)).await.unwrap(), refused);
        assert_eq!(world.services.add_staff(&email(BOSS), StaffRole::Officer).await.unwrap(), refused);
        assert!(world.post().await.is_empty(), "nobody is told of what was not done");
        assert_eq!(roles(&world).await, [(BOSS.to_owned(), StaffRole::Supervisor, true)]);

        staff(&world, OTHER, StaffRole::Supervisor).await;
        let mut presses = JoinSet::new();
        for number in 0..20 {
            let (services, address) = (world.services.clone(), if number % 2 == 0 { BOSS } else { OTHER });
            presses.spawn(async move { services.end_staff(&email(address)).await.unwrap() });
        }
        let done = presses.join_all().await.into_iter().filter(Result::is_ok).count();
        assert_eq!(done, 1);
        let left = roles(&world).await.into_iter().filter(|(_, role, works)| *works && *role == StaffRole::Supervisor);
        assert_eq!(left.count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_supervisor_who_stays_deletes_no_account() {
    on_each_database(async |world| {
        let services = &world.services;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let officer = staff(&world, "officer@example.org", StaffRole::Officer).await;
        let before = rows(&world.database).await;
        let refused = Err(DeletionRefusal::LastSupervisor);
        assert!(services.leaving(&boss).await.unwrap().is_last_supervisor);
        assert_eq!(services.ask_deletion(&boss, client(1)).await.unwrap(), refused);
        assert_eq!(rows(&world.database).await, before);
        assert!(world.post().await.is_empty(), "nobody is told of what was not done");
        assert!(!services.leaving(&officer).await.unwrap().is_last_supervisor);
        services.ask_deletion(&officer, client(1)).await.unwrap().unwrap();

        let other = staff(&world, OTHER, StaffRole::Supervisor).await;
        assert!(!services.leaving(&boss).await.unwrap().is_last_supervisor);
        services.ask_deletion(&boss, client(1)).await.unwrap().unwrap();
        world.post().await;
        // Whoever leaves is no other one for whoever leaves too, for the operator, nor for themselves at the desk.
        assert_eq!(services.ask_deletion(&other, client(1)).await.unwrap(), refused);
        assert_eq!(services.end_staff(&email(OTHER)).await.unwrap(), Err(StaffRefusal::LastSupervisor));
        let ended = desk(&world, &boss).appoint(other.account, None, client(1)).await.unwrap();
        assert_eq!(ended, Err(StaffRefusal::LastSupervisor));
        assert!(world.post().await.is_empty());

        assert!(services.cancel_own_deletion(&boss, client(1)).await.unwrap());
        services.ask_deletion(&other, client(1)).await.unwrap().unwrap();
        assert_eq!(services.ask_deletion(&boss, client(1)).await.unwrap(), refused);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_supervisors_who_leave_at_the_same_moment_one_does() {
    on_each_database(async |world| {
        let one = staff(&world, BOSS, StaffRole::Supervisor).await;
        let two = staff(&world, OTHER, StaffRole::Supervisor).await;
        let mut presses = JoinSet::new();
        for number in 0..20 {
            let (services, session) = (world.services.clone(), if number % 2 == 0 { one.clone() } else { two.clone() });
            presses.spawn(async move { services.ask_deletion(&session, client(1)).await.unwrap() });
        }
        let asked = presses.join_all().await;
        assert_eq!(asked.iter().filter(|asked| asked.is_ok()).count(), 10, "each press of one of them");
        assert_eq!(rows(&world.database).await["account_waits"], 1);
        assert_eq!(world.post().await.len(), 1, "one wait, one mail");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_invites_the_first_one_and_nobody_invites_without_end() {
    on_each_database(async |world| {
        let services = &world.services;
        services.invite_staff(&email(BOSS), StaffRole::Supervisor, Language::English).await.unwrap().unwrap();
        let letters = world.post().await;
        let line = about(&letters, INVITED).text.lines().find(|line| line.contains("/invitation/")).unwrap().to_owned();
        let token = line.rsplit('/').next().unwrap();
        newcomer(&world, BOSS).await;
        let boss = with_app(&world, BOSS).await;
        assert_eq!(accept(&world, &boss, token).await, Ok(()));
        assert_eq!(world.post().await.len(), 1, "nobody else is told");
        assert_eq!(roles(&world).await, [(BOSS.to_owned(), StaffRole::Supervisor, true)]);

        for number in 0..5 {
            services.invite_staff(&email(NEW), StaffRole::Clerk, Language::English).await.unwrap().unwrap();
            world.clock.advance(Duration::from_secs(number));
        }
        let refused = services.invite_staff(&email(NEW), StaffRole::Clerk, Language::English).await.unwrap();
        assert!(matches!(refused, Err(InviteRefusal::TooMany { .. })), "{refused:?}");
        let found = rows(&world.database).await["invitations"];
        world.clock.advance(11 * 24 * HOUR);
        services.sweep().await.unwrap();
        assert!(found > rows(&world.database).await["invitations"], "what is dead for a week goes");
    })
    .await;
}
