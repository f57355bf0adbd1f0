//! Times that offices keep, on both databases: no place of one is two cases' at once, and none is lost.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use domain::case::{Asked, GoodCause, Kind, SlotKind};
use domain::{ApiClientName, ApiLimits, ApiScope, CaseId, ReceiptNumber, SlotId, StaffRole};
use services::audit::Event;
use services::desk::{ActRefusal, Door, ProposalRefusal, Typed, time_of, typed_as};
use services::imports::ImportMode;
use services::slots::{KeepRefusal, KeepSlots, Made, MakeRefusal, MakeSlots, SlotsAsked, StoredSlot, TimesFor, Which};
use services::systems::{IdempotencyKey, Report, TokenRequest};
use services::testing::{World, on_each_database};
use services::{Session, Settings};
use storage::{cases, slots};
use tokio::task::JoinSet;

use crate::desk::{desk, staff};
use crate::desk_acts::typed as everything;
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::{about, client};

const ANA: &str = "ana@example.org";
const OFFICER: &str = "officer@example.org";
const OTHER: &str = "other@example.org";
const BOSS: &str = "boss@example.org";
const CLERK: &str = "clerk@example.org";
pub(crate) const OFFICE: &str = "Dover Office";

/// What a supervisor types for an hour in so many days, in slots of half an hour with so many places.
pub(crate) fn hour(world: &World, kind: SlotKind, days: i64, places: u16) -> MakeSlots {
    hour_at(world, OFFICE, (kind, days, places))
}

/// The same in a new office of this name.
pub(crate) fn hour_at(world: &World, office: &str, (kind, days, places): (SlotKind, i64, u16)) -> MakeSlots {
    let day = typed_as(world.services.today().saturating_add(time::Duration::days(days)));
    let places = places.to_string();
    let said = [
        ("name", office),
        ("address", "1 Main Street\nDover DE 19901"),
        ("zone", "eastern"),
        ("kind", kind.code()),
        ("day", day.as_str()),
        ("from", "9:00"),
        ("to", "10:00"),
        ("minutes", "30"),
        ("places", places.as_str()),
    ];
    let typed: Typed = said.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    MakeSlots::read(&typed, world.services.today()).unwrap()
}

/// The same in the office that there is.
pub(crate) async fn again(
    world: &World,
    boss: &Session,
    kind: SlotKind,
    days: i64,
    hours: (&str, &str),
) -> Result<Made, MakeRefusal> {
    let office = desk(world, boss).offices().await.unwrap()[0].id.to_string();
    let day = typed_as(world.services.today().saturating_add(time::Duration::days(days)));
    let said = [
        ("office", office.as_str()),
        ("kind", kind.code()),
        ("day", day.as_str()),
        ("from", hours.0),
        ("to", hours.1),
        ("minutes", "30"),
        ("places", "1"),
    ];
    let typed: Typed = said.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let make = MakeSlots::read(&typed, world.services.today()).unwrap();
    desk(world, boss).make_slots(make, client(1)).await.unwrap()
}

pub(crate) async fn free(world: &World, who: &Session, what: Kind) -> Vec<StoredSlot> {
    match desk(world, who).times_for(what, SlotsAsked::default()).await.unwrap().unwrap() {
        TimesFor::Kept { free, .. } => free,
        TimesFor::Typed => panic!("times are kept"),
    }
}

/// Cases of an account that were filed elsewhere.
pub(crate) async fn brought(world: &World, ana: &Person, count: usize) -> Vec<CaseId> {
    let day = world.services.today().saturating_sub(time::Duration::days(9));
    let rows =
        (0..count).map(|number| format!("EAC26990{number:05},I-90,{day},Ana Torres,12 Harbor Street|Dover DE,\n"));
    let table = format!("receipt_number,form,received_on,name,address,history\n{}", rows.collect::<String>());
    world.services.import_cases(&table, ImportMode::AllOrNothing).await.unwrap();
    let mut all = Vec::new();
    for number in 0..count {
        let receipt: ReceiptNumber = format!("EAC26990{number:05}").parse().unwrap();
        let given = world.database.write((receipt, ana.session.account), |tx, (receipt, account)| {
            Box::pin(async move {
                let case = cases::of_receipt(tx, receipt).await?.unwrap();
                cases::give(tx, case, *account).await?;
                Ok(case)
            })
        });
        all.push(given.await.unwrap());
    }
    all
}

fn chosen(slot: SlotId) -> Typed {
    [(Asked::Slot.name().to_owned(), slot.to_string())].into()
}

pub(crate) async fn give(
    world: &World,
    who: &Session,
    case: CaseId,
    what: Kind,
    slot: SlotId,
) -> Result<(), ActRefusal> {
    let seen = desk(world, who).case(case).await.unwrap().unwrap().seen;
    let deed = desk(world, who).read(what, "i-90", &chosen(slot)).await.unwrap().unwrap();
    let done = desk(world, who).act(case, deed, seen, client(1)).await.unwrap();
    world.clock.advance(Duration::from_secs(1));
    done
}

/// Lets something else happen, with what an officer would type for it.
async fn act(world: &World, who: &Session, case: CaseId, what: Kind) {
    let seen = desk(world, who).case(case).await.unwrap().unwrap().seen;
    let deed = desk(world, who).read(what, "i-90", &everything(world, what)).await.unwrap().unwrap();
    desk(world, who).act(case, deed, seen, client(1)).await.unwrap().unwrap();
    world.clock.advance(Duration::from_secs(1));
}

/// How many places of a slot somebody has.
pub(crate) async fn taken(world: &World, slot: SlotId) -> u32 {
    slots::find(&mut world.database.reader().await.unwrap(), slot).await.unwrap().unwrap().taken
}

#[tokio::test(flavor = "multi_thread")]
async fn of_twenty_officers_who_give_the_last_places_at_once_as_many_succeed_as_there_are() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let officers = Arc::new([
            staff(&world, OFFICER, StaffRole::Officer).await,
            staff(&world, OTHER, StaffRole::Officer).await,
        ]);
        let made = desk(&world, &boss).make_slots(hour(&world, SlotKind::Identity, 9, 3), client(1)).await.unwrap();
        assert_eq!(made.unwrap().count, 2);
        let slot = free(&world, &boss, Kind::IdentityAppointment).await.remove(0).id;
        let all = brought(&world, &ana, 20).await;
        let mut presses = JoinSet::new();
        for (press, case) in all.iter().copied().enumerate() {
            let (services, officers) = (world.services.clone(), Arc::clone(&officers));
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&officers[press % 2]) else { panic!("the desk") };
                let seen = desk.case(case).await.unwrap().unwrap().seen;
                let deed = desk.read(Kind::IdentityAppointment, "i-90", &chosen(slot)).await.unwrap().unwrap();
                (case, desk.act(case, deed, seen, client(1)).await.unwrap())
            });
        }
        let done = presses.join_all().await;
        let has_one: Vec<_> = done.iter().filter(|(_, told)| told.is_ok()).map(|(case, _)| *case).collect();
        assert_eq!(has_one.len(), 3, "{done:?}");
        let late = |told: &&(CaseId, Result<(), ActRefusal>)| told.1 == Err(ActRefusal::TimeGone);
        assert_eq!(done.iter().filter(late).count(), 17);
        assert_eq!(taken(&world, slot).await, 3);
        for (case, told) in &done {
            let events = desk(&world, &boss).case(*case).await.unwrap().unwrap().seen.events;
            assert_eq!(events, if told.is_ok() { 2 } else { 1 }, "nothing has happened to the others");
        }
        assert!(!free(&world, &boss, Kind::IdentityAppointment).await.iter().any(|other| other.id == slot));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_comes_back_when_nobody_has_to_come_then_any_more() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        desk(&world, &boss).make_slots(hour(&world, SlotKind::Identity, 9, 1), client(1)).await.unwrap().unwrap();
        let same_name = desk(&world, &boss).make_slots(hour(&world, SlotKind::Interview, 9, 1), client(1)).await;
        assert_eq!(same_name.unwrap(), Err(MakeRefusal::NameTaken));
        again(&world, &boss, SlotKind::Interview, 9, ("9:00", "10:00")).await.unwrap();
        let visits = free(&world, &boss, Kind::IdentityAppointment).await;
        let talks = free(&world, &boss, Kind::InterviewScheduled).await;
        let (visit, later, talk) = (visits[0].id, visits[1].id, talks[0].id);
        let case = filed(&world, &ana).await;

        give(&world, &boss, case, Kind::IdentityAppointment, visit).await.unwrap();
        give(&world, &boss, case, Kind::InterviewScheduled, talk).await.unwrap();
        assert_eq!((taken(&world, visit).await, taken(&world, talk).await), (1, 1));
        let appointment = world.services.appointments(&ana.session, case).await.unwrap();
        assert_eq!(appointment[1].time, time_of(&visits[0]));
        assert_eq!(appointment[1].place, [OFFICE, "1 Main Street", "Dover DE 19901"]);

        let id = appointment[1].id;
        world.services.ask_to_move(&ana.session, id, (GoodCause::Work, ""), client(1)).await.unwrap().unwrap();
        assert_eq!(taken(&world, visit).await, 1, "it stands until there is another one");
        give(&world, &boss, case, Kind::IdentityRescheduled, later).await.unwrap();
        assert_eq!((taken(&world, visit).await, taken(&world, later).await), (0, 1), "moved");
        give(&world, &boss, case, Kind::IdentityRescheduled, later).await.unwrap();
        assert_eq!(taken(&world, later).await, 1, "a full one that is their own");
        act(&world, &boss, case, Kind::IdentityCancelled).await;
        assert_eq!(
            (taken(&world, later).await, taken(&world, talk).await),
            (0, 1),
            "cancelled, and the other one stays"
        );
        give(&world, &boss, case, Kind::IdentityAppointment, visit).await.unwrap();
        act(&world, &boss, case, Kind::IdentityMissed).await;
        assert_eq!(taken(&world, visit).await, 0, "missed");
        give(&world, &boss, case, Kind::IdentityRescheduled, visit).await.unwrap();
        act(&world, &boss, case, Kind::IdentityChecked).await;
        assert_eq!(taken(&world, visit).await, 0, "nobody has to come any more");
        act(&world, &boss, case, Kind::Closed).await;
        assert_eq!(taken(&world, talk).await, 0, "the case is over");

        let second = filed(&world, &ana).await;
        give(&world, &boss, second, Kind::InterviewScheduled, talk).await.unwrap();
        act(&world, &boss, second, Kind::Withdrawn).await;
        assert_eq!(taken(&world, talk).await, 0, "withdrawn");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_times_are_kept_none_is_typed_and_where_none_are_it_is() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let case = filed(&world, &ana).await;
        let typed = everything(&world, Kind::IdentityAppointment);
        let by_hand = desk(&world, &officer).read(Kind::IdentityAppointment, "i-90", &typed).await.unwrap().unwrap();
        let times = desk(&world, &officer).times_for(Kind::IdentityAppointment, SlotsAsked::default()).await.unwrap();
        assert_eq!(times, Some(TimesFor::Typed));
        assert_eq!(desk(&world, &officer).times_for(Kind::Accepted, SlotsAsked::default()).await.unwrap(), None);

        desk(&world, &boss).make_slots(hour(&world, SlotKind::Identity, 9, 1), client(1)).await.unwrap().unwrap();
        let wrong = desk(&world, &officer).read(Kind::IdentityAppointment, "i-90", &typed).await.unwrap().unwrap_err();
        assert_eq!(wrong.into_iter().map(|mistake| mistake.asked).collect::<Vec<_>>(), [Asked::Slot]);
        let seen = desk(&world, &officer).case(case).await.unwrap().unwrap().seen;
        let late = desk(&world, &officer).act(case, by_hand.clone(), seen, client(1)).await.unwrap();
        assert_eq!(late, Err(ActRefusal::TimeNotChosen), "what was typed before they were made");
        let talk = everything(&world, Kind::InterviewScheduled);
        assert!(
            desk(&world, &officer).read(Kind::InterviewScheduled, "i-90", &talk).await.unwrap().is_ok(),
            "another kind"
        );

        let first = free(&world, &officer, Kind::IdentityAppointment).await.remove(0);
        let as_interview =
            desk(&world, &officer).read(Kind::InterviewScheduled, "i-90", &chosen(first.id)).await.unwrap();
        assert!(as_interview.is_err(), "it is for something else");
        let office = SlotsAsked { office: Some(first.office), from: Some(first.day.next_day().unwrap()) };
        let later = desk(&world, &officer).times_for(Kind::IdentityAppointment, office).await.unwrap();
        assert!(matches!(later, Some(TimesFor::Kept { free, .. }) if free.is_empty()), "none from the day after on");
        let whole = Which::Day(first.office, first.day);
        desk(&world, &boss).keep_slots(KeepSlots::Close, whole, client(1)).await.unwrap().unwrap();
        desk(&world, &officer).act(case, by_hand, seen, client(1)).await.unwrap().unwrap();
        assert_eq!(taken(&world, first.id).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_make_the_times_once_and_only_a_supervisor_does() {
    on_each_database(async |world| {
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let make = hour(&world, SlotKind::Identity, 9, 1);
        for (name, role) in [(OFFICER, StaffRole::Officer), (CLERK, StaffRole::Clerk)] {
            let other = staff(&world, name, role).await;
            let told = desk(&world, &other).make_slots(make.clone(), client(1)).await.unwrap();
            assert_eq!(told, Err(MakeRefusal::NotAllowed));
            let which = Which::Slot(SlotId::v7(world.services.now(), [1; 10]));
            let told = desk(&world, &other).keep_slots(KeepSlots::Close, which, client(1)).await.unwrap();
            assert_eq!(told, Err(KeepRefusal::NotAllowed));
        }
        let mut presses = JoinSet::new();
        for _ in 0..20 {
            let (services, boss, make) = (world.services.clone(), boss.clone(), make.clone());
            presses.spawn(async move {
                let Some(Door::Open(desk)) = services.desk(&boss) else { panic!("the desk") };
                desk.make_slots(make, client(1)).await.unwrap()
            });
        }
        let done = presses.join_all().await;
        assert_eq!(done.iter().filter(|told| told.is_ok()).count(), 1, "{done:?}");
        assert_eq!(desk(&world, &boss).offices().await.unwrap().len(), 1);
        assert_eq!(free(&world, &boss, Kind::IdentityAppointment).await.len(), 2);
        let reaches_in = again(&world, &boss, SlotKind::Identity, 9, ("9:45", "10:15")).await;
        let Err(MakeRefusal::Overlaps(there)) = reaches_in else { panic!("not {reaches_in:?}") };
        assert_eq!(time_of(&there), "9:30 a.m.");
        again(&world, &boss, SlotKind::Identity, 9, ("10:00", "10:30")).await.unwrap();
        let told: Vec<_> =
            world.services.history(&boss, 1).await.unwrap().events.into_iter().map(|event| event.what).collect();
        assert_eq!(told.iter().filter(|event| **event == Event::SlotsMade).count(), 2, "{told:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_time_that_is_closed_is_listed_until_they_have_another_one() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        desk(&world, &boss).make_slots(hour(&world, SlotKind::Identity, 9, 2), client(1)).await.unwrap().unwrap();
        let both = free(&world, &officer, Kind::IdentityAppointment).await;
        let (first, second) = (&both[0], &both[1]);
        let case = filed(&world, &ana).await;
        let own = filed(&world, &Person { services: world.services.clone(), session: officer.clone() }).await;
        give(&world, &boss, case, Kind::IdentityAppointment, first.id).await.unwrap();
        give(&world, &boss, own, Kind::IdentityAppointment, first.id).await.unwrap();

        let close = async |which| desk(&world, &boss).keep_slots(KeepSlots::Close, which, client(1)).await.unwrap();
        let open = async |which| desk(&world, &boss).keep_slots(KeepSlots::Open, which, client(1)).await.unwrap();
        assert_eq!(close(Which::Slot(first.id)).await, Ok(1));
        assert_eq!(close(Which::Slot(first.id)).await, Err(KeepRefusal::None), "once");
        let third = filed(&world, &ana).await;
        let seen = desk(&world, &officer).case(third).await.unwrap().unwrap().seen;
        let deed = desk(&world, &officer).read(Kind::IdentityAppointment, "i-90", &chosen(first.id)).await.unwrap();
        let told = desk(&world, &officer).act(third, deed.unwrap(), seen, client(1)).await.unwrap();
        assert_eq!(told, Err(ActRefusal::TimeGone), "nobody gets it any more");
        let to_move = async |who: &Session| {
            let all = desk(&world, who).slots(None).await.unwrap().to_move;
            all.into_iter().map(|(taking, _)| taking.case).collect::<Vec<_>>()
        };
        assert_eq!(to_move(&officer).await, [case], "their own is not there");
        assert_eq!(to_move(&boss).await.len(), 2);
        assert_eq!(open(Which::Slot(first.id)).await, Ok(1));
        assert!(to_move(&boss).await.is_empty(), "it counts again");

        assert_eq!(close(Which::Day(first.office, first.day)).await, Ok(2));
        assert_eq!(open(Which::Slot(second.id)).await, Ok(1));
        give(&world, &officer, case, Kind::IdentityRescheduled, second.id).await.unwrap();
        assert!(to_move(&officer).await.is_empty());
        assert_eq!(taken(&world, first.id).await, 1, "that of the officer's own case");
        again(&world, &boss, SlotKind::Identity, 9, ("9:00", "9:30")).await.unwrap();
        assert_eq!(open(Which::Slot(first.id)).await, Err(KeepRefusal::None), "another one is there in its place");
        let day = desk(&world, &officer).slots(Some(first.day)).await.unwrap().day.unwrap();
        assert_eq!((day.slots.len(), day.takings.len()), (3, 1));
        let days = desk(&world, &officer).slots(None).await.unwrap().days;
        assert_eq!((days.len(), days[0].places, days[0].taken), (1, 3, 1), "closed ones are not counted");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_system_sets_takes_a_time_when_it_is_one_and_none_else() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        desk(&world, &boss).make_slots(hour(&world, SlotKind::Identity, 9, 1), client(1)).await.unwrap().unwrap();
        let slot = free(&world, &boss, Kind::IdentityAppointment).await.remove(0);
        let scopes = "case-events".parse().unwrap();
        let name = ApiClientName::parse("Docket").unwrap();
        let known = world.services.add_api_client(name, scopes, ApiLimits::default()).await.unwrap().unwrap();
        let id = known.id.to_string();
        let request = TokenRequest { id: &id, secret: known.secret.as_str(), scopes: None };
        let token = world.services.issue_api_token(&request, client(1)).await.unwrap().unwrap();
        let caller = world.services.api_caller(token.token.as_str(), ApiScope::CaseEvents).await.unwrap().unwrap();
        let tells = async |case: CaseId, key: &str, office: &str, time: &str| {
            let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
            let place = format!("{office}\n1 Main Street");
            let day = slot.day.to_string();
            let details = [("day", day.as_str()), ("time", time), ("zone", "eastern"), ("place", place.as_str())];
            let details: BTreeMap<_, _> =
                details.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
            let report = Report { event: "identity-appointment".to_owned(), details };
            let key = IdempotencyKey::parse(key).unwrap();
            world.services.report(caller, receipt, &key, &report).await.unwrap().unwrap();
        };
        let (one, two, three) = (filed(&world, &ana).await, filed(&world, &ana).await, filed(&world, &ana).await);
        tells(one, "one", "Another Office", "9:00").await;
        tells(two, "two", OFFICE, "9:10").await;
        assert_eq!(taken(&world, slot.id).await, 0, "another place, and another time");
        tells(three, "three", OFFICE, "9:00").await;
        assert_eq!(taken(&world, slot.id).await, 1);
        let day = desk(&world, &boss).slots(Some(slot.day)).await.unwrap().day.unwrap();
        assert_eq!(day.takings[0].case, three);
        let four = filed(&world, &ana).await;
        tells(four, "four", OFFICE, "9:00").await;
        assert_eq!(taken(&world, slot.id).await, 1, "it is told all the same, and takes no place that is not there");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_that_is_proposed_is_taken_when_it_is_confirmed_and_not_before() {
    storage::testing::on_each_database(async |database| {
        let settings = Settings::new("Landfall".to_owned(), "https://landfall.example".to_owned(), true);
        let settings = Settings { second_person: vec![Kind::InterviewScheduled], ..settings };
        let world = World::with(database, settings);
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        desk(&world, &boss).make_slots(hour(&world, SlotKind::Interview, 9, 1), client(1)).await.unwrap().unwrap();
        let slot = free(&world, &officer, Kind::InterviewScheduled).await.remove(0).id;
        let mut proposed = Vec::new();
        for _ in 0..2 {
            let case = filed(&world, &ana).await;
            let deed = desk(&world, &officer).read(Kind::InterviewScheduled, "i-90", &chosen(slot)).await.unwrap();
            let seen = desk(&world, &officer).case(case).await.unwrap().unwrap().seen;
            let said = (deed.unwrap(), &chosen(slot));
            desk(&world, &officer).propose(case, said, seen, client(1)).await.unwrap().unwrap();
            proposed.push((case, desk(&world, &boss).case(case).await.unwrap().unwrap().proposal.unwrap().id));
        }
        assert_eq!(taken(&world, slot).await, 0);
        let confirm = async |(case, id)| desk(&world, &boss).confirm(case, id, client(1)).await.unwrap();
        assert_eq!(confirm(proposed[0]).await, Ok(()));
        assert_eq!(taken(&world, slot).await, 1);
        assert_eq!(confirm(proposed[1]).await, Err(ProposalRefusal::TimeGone));
        let still = desk(&world, &officer).case(proposed[1].0).await.unwrap().unwrap();
        assert!(still.proposal.is_some() && still.seen.events == 2, "it can be sent back");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_giving_a_time_leaves_all_or_nothing() {
    use storage::testing::{die_at_statement, has_died, rows};
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let boss = staff(&world, BOSS, StaffRole::Supervisor).await;
        desk(&world, &boss).make_slots(hour(&world, SlotKind::Identity, 9, 1), client(1)).await.unwrap().unwrap();
        let slots = free(&world, &boss, Kind::IdentityAppointment).await;
        let case = filed(&world, &ana).await;
        give(&world, &boss, case, Kind::IdentityAppointment, slots[0].id).await.unwrap();
        world.post().await;
        let seen = desk(&world, &boss).case(case).await.unwrap().unwrap().seen;
        let deed = desk(&world, &boss).read(Kind::IdentityRescheduled, "i-90", &chosen(slots[1].id)).await.unwrap();
        let deed = deed.unwrap();
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let moved = desk(&world, &boss).act(case, deed.clone(), seen, client(1)).await;
            if !has_died(&world.database) {
                moved.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 10, "it died between {deaths} statements");
        assert_eq!((taken(&world, slots[0].id).await, taken(&world, slots[1].id).await), (0, 1));
        let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
        about(&world.post().await, &format!("Something has happened in your case: {receipt}"));
    })
    .await;
}
