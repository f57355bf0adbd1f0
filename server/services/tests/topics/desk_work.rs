//! Open cases at the agency's desk, on both databases: which ones are listed, who works on them, and until when.

use std::time::Duration;

use domain::case::{Awaits, Kind};
use domain::{CaseEvent, CaseId, Date, Happening, StaffRole};
use services::Session;
use services::audit::Event;
use services::desk::{Assign, AssignRefusal, Assignment, Listed, Waiting, Whose};
use services::testing::{World, on_each_database};
use storage::{cases, work};

use crate::desk::{desk, staff};
use crate::desk_acts::deed;
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::{client, email};

const ANA: &str = "ana@example.org";
const OFFICER: &str = "officer@example.org";
const OTHER: &str = "other@example.org";
const BOSS: &str = "boss@example.org";
const CLERK: &str = "clerk@example.org";

async fn listed(world: &World, session: &Session, listed: Listed) -> Vec<CaseId> {
    let work = desk(world, session).work(&listed, None).await.unwrap();
    assert_eq!(work.counted.count as usize, work.cases.len(), "all of them are on one page");
    work.cases.into_iter().map(|case| case.id).collect()
}

async fn act(world: &World, session: &Session, case: CaseId, kind: Kind) {
    let seen = desk(world, session).case(case).await.unwrap().unwrap().seen;
    desk(world, session).act(case, deed(world, kind), seen, client(1)).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(1));
}

async fn assignment(world: &World, case: CaseId) -> Assignment {
    let mut reader = world.database.reader().await.unwrap();
    work::find(&mut reader, case).await.unwrap().unwrap().assignment
}

fn of(officer: &Session, act_by: Option<Date>) -> Assignment {
    Assignment { officer: Some(officer.account), act_by }
}

async fn say(
    world: &World,
    session: &Session,
    case: CaseId,
    (was, is): (Assignment, Assignment),
) -> Result<(), AssignRefusal> {
    desk(world, session).assign(Assign { case, was, is }, client(1)).await.unwrap()
}

async fn events(world: &World, session: &Session) -> Vec<Event> {
    world.services.history(session, 1).await.unwrap().events.into_iter().map(|event| event.what).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_follows_what_happens_to_each_case() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let first = filed(&world, &ana).await;
        world.clock.advance(Duration::from_secs(1));
        let second = filed(&world, &ana).await;
        world.clock.advance(Duration::from_secs(1));
        let own = Person { services: world.services.clone(), session: officer.clone() };
        filed(&world, &own).await;
        let all = Listed::default;
        let waits = |waiting| Listed { waiting, ..Listed::default() };
        assert_eq!(listed(&world, &officer, all()).await, [first, second], "the oldest first, and not their own");

        act(&world, &officer, first, Kind::EvidenceRequested).await;
        assert_eq!(listed(&world, &officer, waits(Waiting::Us)).await, [second]);
        assert_eq!(listed(&world, &officer, waits(Waiting::Person)).await, [first]);
        world.clock.advance(Duration::from_secs(90 * 24 * 60 * 60));
        assert!(listed(&world, &officer, waits(Waiting::Person)).await.is_empty(), "their time is over");
        assert_eq!(listed(&world, &officer, waits(Waiting::TooLong)).await, [first]);
        assert_eq!(listed(&world, &officer, waits(Waiting::Us)).await, [first, second]);
        assert_eq!(listed(&world, &officer, Listed { is_overdue: true, ..all() }).await, [first]);
        act(&world, &officer, first, Kind::LateResponseReceived).await;
        assert_eq!(listed(&world, &officer, waits(Waiting::For(Awaits::Answer))).await, [first]);
        assert!(listed(&world, &officer, Listed { is_overdue: true, ..all() }).await.is_empty());

        let form = |form: &str| Listed { form: Some(form.to_owned()), ..Listed::default() };
        assert_eq!(listed(&world, &officer, form("i-90")).await, [first, second]);
        assert!(listed(&world, &officer, form("n-400")).await.is_empty());
        assert_eq!(desk(&world, &officer).work(&all(), None).await.unwrap().forms, ["i-90"]);
        act(&world, &officer, second, Kind::Withdrawn).await;
        assert_eq!(listed(&world, &officer, all()).await, [first], "what is over is not listed");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_is_read_page_by_page_and_loses_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let draft = filed(&world, &ana).await;
        let mut filed = vec![draft];
        // Cases of others are brought in faster than any is filed.
        let account = ana.session.account;
        let now = world.services.now();
        let day = now.date();
        for number in 0..60_u8 {
            let id = CaseId::v7(now, [number; 10]);
            let receipt = format!("LFD77{number:08}").parse().unwrap();
            let case = cases::NewCase {
                id,
                account: Some(account),
                filing: None,
                receipt,
                form: "i-90".to_owned(),
                filed_at: now,
            };
            let act_by = (number % 7 == 0).then(|| day.saturating_add(time::Duration::days(i64::from(number % 3))));
            let made = world.database.write((case, act_by), |tx, (case, act_by)| {
                Box::pin(async move {
                    cases::insert(tx, case).await?;
                    cases::add_event(tx, case.id, CaseEvent { at: case.filed_at, what: Happening::Received }).await?;
                    work::assign(tx, case.id, Assignment { officer: None, act_by: *act_by }).await
                })
            });
            made.await.unwrap();
            filed.push(id);
        }
        assert_eq!(desk(&world, &officer).work(&Listed::default(), None).await.unwrap().cases.len(), 1);
        assert_eq!(world.services.tend_work().await.unwrap(), 60, "what is from before is read");
        assert_eq!(world.services.tend_work().await.unwrap(), 0, "once");
        let (mut behind, mut seen, mut pages) = (None, Vec::new(), 0);
        loop {
            let work = desk(&world, &officer).work(&Listed::default(), behind).await.unwrap();
            assert_eq!((work.counted.count, work.counted.is_more), (61, false));
            seen.extend(work.cases);
            pages += 1;
            behind = work.next;
            if behind.is_none() {
                break;
            }
        }
        let days: Vec<_> = seen.iter().map(|case| case.assignment.act_by.unwrap_or(Date::MAX)).collect();
        assert!(days.is_sorted() && days[0] == day, "what is due first comes first: {days:?}");
        let mut ids: Vec<_> = seen.iter().map(|case| case.id).collect();
        ids.sort_unstable();
        filed.sort_unstable();
        assert_eq!((ids, pages), (filed, 3));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn officers_take_what_is_nobodys_and_supervisors_give_to_whom_they_like() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let other = staff(&world, OTHER, StaffRole::Officer).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let (nobody, day) = (Assignment::default(), Some(world.services.today()));
        let known: Vec<_> = desk(&world, &clerk)
            .colleagues()
            .await
            .unwrap()
            .into_iter()
            .map(|one| one.email.as_str().to_owned())
            .collect();
        assert_eq!(known, [OFFICER, OTHER, BOSS], "a clerk is given no cases");

        assert_eq!(say(&world, &clerk, case, (nobody, of(&clerk, None))).await, Err(AssignRefusal::NotAllowed));
        assert_eq!(say(&world, &officer, case, (nobody, of(&other, None))).await, Err(AssignRefusal::NotAllowed));
        say(&world, &officer, case, (nobody, of(&officer, day))).await.unwrap();
        say(&world, &officer, case, (nobody, of(&officer, day))).await.unwrap();
        let mine = Listed { whose: Whose::Mine, ..Listed::default() };
        assert_eq!(listed(&world, &officer, mine.clone()).await, [case]);
        assert!(listed(&world, &officer, Listed { whose: Whose::Nobodys, ..Listed::default() }).await.is_empty());
        assert_eq!(say(&world, &other, case, (nobody, of(&other, None))).await, Err(AssignRefusal::Moved));
        assert_eq!(say(&world, &other, case, (of(&officer, day), nobody)).await, Err(AssignRefusal::NotAllowed));
        assert_eq!(assignment(&world, case).await, of(&officer, day), "nothing was overwritten");

        let theirs = Assignment { officer: Some(ana.session.account), act_by: None };
        assert_eq!(say(&world, &boss, case, (of(&officer, day), theirs)).await, Err(AssignRefusal::NotTheirs));
        assert_eq!(say(&world, &boss, case, (of(&officer, day), of(&clerk, day))).await, Err(AssignRefusal::NotTheirs));
        say(&world, &boss, case, (of(&officer, day), of(&other, None))).await.unwrap();
        assert_eq!(listed(&world, &other, mine).await, [case]);
        say(&world, &other, case, (of(&other, None), nobody)).await.unwrap();
        assert_eq!(assignment(&world, case).await, nobody, "given back");

        let count = |events: &[Event], which| events.iter().filter(|event| **event == which).count();
        let told = events(&world, &officer).await;
        assert_eq!(
            (count(&told, Event::CaseAssigned), count(&told, Event::CaseGivenOn)),
            (1, 1),
            "pressed twice: {told:?}"
        );
        assert_eq!(count(&events(&world, &other).await, Event::CaseReceived), 1);
        assert_eq!(count(&events(&world, &boss).await, Event::CaseAssigned), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_given_their_own_case_or_one_that_is_over_and_who_leaves_works_on_none() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let case = filed(&world, &ana).await;
        let own = filed(&world, &Person { services: world.services.clone(), session: officer.clone() }).await;
        let (nobody, day) = (Assignment::default(), Some(world.services.today()));
        assert_eq!(say(&world, &officer, own, (nobody, of(&officer, None))).await, Err(AssignRefusal::NotFound));
        assert_eq!(say(&world, &boss, own, (nobody, of(&officer, None))).await, Err(AssignRefusal::NotTheirs));

        say(&world, &officer, case, (nobody, of(&officer, day))).await.unwrap();
        world.services.end_staff(&email(OFFICER)).await.unwrap().unwrap();
        assert_eq!(assignment(&world, case).await, Assignment { officer: None, act_by: day }, "it is nobody's");
        act(&world, &boss, case, Kind::Closed).await;
        assert_eq!(assignment(&world, case).await, nobody, "what is over is due by no day");
        let refused = say(&world, &boss, case, (nobody, of(&boss, None))).await;
        assert_eq!(refused, Err(AssignRefusal::Over));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_figures_are_counted_from_every_case() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let clerk = staff(&world, CLERK, StaffRole::Clerk).await;
        let [asked, invited, decided] =
            [filed(&world, &ana).await, filed(&world, &ana).await, filed(&world, &ana).await];
        let day = Some(world.services.today());
        say(&world, &officer, asked, (Assignment::default(), Assignment { officer: None, act_by: day })).await.unwrap();
        world.clock.advance(Duration::from_secs(10 * 24 * 60 * 60));
        act(&world, &officer, asked, Kind::EvidenceRequested).await;
        act(&world, &officer, invited, Kind::IdentityAppointment).await;
        act(&world, &officer, decided, Kind::ReviewStarted).await;
        act(&world, &officer, decided, Kind::Denied).await;

        let figures = desk(&world, &clerk).figures().await.unwrap();
        let forms: Vec<_> =
            figures.forms.iter().map(|form| (form.form.as_str(), form.count, form.median_days)).collect();
        assert_eq!(forms, [("i-90", 2, 10)]);
        assert_eq!(figures.awaits, [(Awaits::Person, 2)]);
        let open = figures.open;
        assert_eq!((open.rounds, open.rounds_over, open.visits, open.visits_over), (1, 0, 1, 0));
        assert_eq!((open.overdue, open.overdue_of_nobody), (1, 1));
        let months: Vec<_> =
            figures.months.iter().take(3).map(|month| (month.received, month.decided, month.waiting)).collect();
        assert_eq!(months, [(0, 1, 2), (3, 0, 3), (0, 0, 0)], "filed in November, decided in December");

        act(&world, &officer, invited, Kind::IdentityChecked).await;
        assert_eq!(*desk(&world, &officer).figures().await.unwrap(), *figures, "for ten minutes");
        world.clock.advance(Duration::from_secs(100 * 24 * 60 * 60));
        let later = desk(&world, &officer).figures().await.unwrap();
        assert_eq!((later.open.rounds, later.open.rounds_over, later.open.visits), (0, 1, 0));
        assert_eq!(later.awaits, [(Awaits::Person, 1), (Awaits::Decision, 1)]);
    })
    .await;
}
