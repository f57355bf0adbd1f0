//! Appointments, as their person and the desk meet them without scripts.

use domain::case::Kind;
use domain::{AppointmentId, CaseId, Language, Place, SlotId, StaffRole};
use http::StatusCode;
use services::Client;
use services::desk::{Deed, Door, Typed, typed_as};
use services::slots::MakeSlots;
use words::say;

use crate::browser::Browser;
use crate::desk::staff;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};
use crate::time::assert_warns;

const WORDS: &str = "My mother is ill.";

/// Has an officer set or move an appointment to half past two in so many days.
async fn set(site: &TestSite, officer: &Browser<'_>, case: CaseId, kind: Kind, days: u64) -> AppointmentId {
    let (services, session) = (&site.world.services, officer.session().await);
    let day = typed_as(services.now().plus(std::time::Duration::from_secs(86_400 * days)).date());
    let said =
        [("day", day.as_str()), ("time", "2:30 p.m."), ("zone", "eastern"), ("place", "Field Office\n1 Main St")];
    let typed: Typed = said.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let deed = Deed::read(kind, "i-90", services.today(), &typed).unwrap();
    let Some(Door::Open(desk)) = services.desk(&session) else { panic!("the desk") };
    let seen = desk.case(case).await.unwrap().unwrap().seen;
    desk.act(case, deed, seen, Client::local()).await.unwrap().unwrap();
    site.world.clock.advance(std::time::Duration::from_secs(1));
    desk.case(case).await.unwrap().unwrap().appointments[0].id
}

/// The same, by an officer who is there for that alone.
pub(crate) async fn invited(site: &TestSite, language: Language, case: CaseId) -> AppointmentId {
    let officer = staff(site, language, "invites", StaffRole::Officer).await;
    set(site, &officer, case, Kind::IdentityAppointment, 30).await
}

#[tokio::test]
async fn a_person_reads_when_and_where_puts_it_into_a_calendar_and_asks_for_another_time() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("comes", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let id = set(site, &officer, case, Kind::IdentityAppointment, 30).await;

        let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
        assert!(page.shows("2:30 p.m.") && page.shows("1 Main St"), "{}", page.text());
        let page = ana.visit(&page.link(&Place::Appointment(id).path(language))).await.expect(StatusCode::OK);
        assert!(page.says(say::appointment_bring_photo()) && page.says(say::appointment_before_text()));
        let calendar = ana.get(&page.link(&Place::AppointmentCalendar(id).path(language))).await.expect(StatusCode::OK);
        assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
        let text = calendar.text_of_body();
        assert!(
            text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("LOCATION:Field Office\\, 1 Main St"),
            "{text}"
        );

        let page = ana.visit(&page.link(&Place::MoveAppointment(id).path(language))).await.expect(StatusCode::OK);
        assert!(page.says(say::appointment_stands_text()), "{}", page.text());
        assert_warns(&ana, &page, false).await;
        let page = ana.submit(&page.form(actions::ASK_OTHER_TIME).fill("words", WORDS)).await;
        page.assert_error(say::error_appointment_cause());
        let form = page.form(actions::ASK_OTHER_TIME);
        assert_eq!(form.value("words"), WORDS, "it is kept");
        let page = ana.submit(&form.fill("cause", "care")).await;
        assert_eq!(page.path(), Place::Appointment(id).path(language));
        assert!(
            page.says(say::appointment_asked_text()) && page.says(say::appointment_asked_already()),
            "{}",
            page.text()
        );
        let again = ana.open(&Place::MoveAppointment(id)).await;
        assert_eq!(again.path(), Place::Appointment(id).path(language));

        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        assert!(page.says(say::desk_move_asked()) && page.shows(WORDS), "{}", page.text());
        let other = set(site, &officer, case, Kind::IdentityRescheduled, 40).await;
        assert!(!officer.open(&Place::DeskCase(case)).await.says(say::desk_move_asked()));
        let page = ana.open(&Place::Case(case)).await;
        page.link(&Place::Appointment(other).path(language));
        let page = ana.open(&Place::Appointment(id)).await;
        assert!(page.says(say::appointment_over_text()), "{}", page.text());
        assert_eq!(ana.open(&Place::AppointmentCalendar(id)).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

/// Times of half an hour that a new office keeps on a day in three months: two, with one place each.
async fn kept(site: &TestSite, language: Language, boss: &Browser<'_>) -> [SlotId; 2] {
    let (services, session) = (&site.world.services, boss.session().await);
    let day = services.now().plus(std::time::Duration::from_secs(86_400 * 90)).date();
    let (name, typed_day) = (format!("<b>Harbor</b> {}", language.code()), typed_as(day));
    let said = [
        ("name", name.as_str()),
        ("address", "1 Main Street\nDover DE 19901"),
        ("zone", "eastern"),
        ("kind", "identity"),
        ("day", typed_day.as_str()),
        ("from", "9:00"),
        ("to", "10:00"),
        ("minutes", "30"),
        ("places", "1"),
    ];
    let typed: Typed = said.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let Some(Door::Open(desk)) = services.desk(&session) else { panic!("the desk") };
    let make = MakeSlots::read(&typed, services.today()).unwrap();
    desk.make_slots(make, Client::local()).await.unwrap().unwrap();
    let there = desk.slots(Some(day)).await.unwrap().day.unwrap().slots;
    let own: Vec<_> = there.iter().filter(|slot| slot.office_name == name).map(|slot| slot.id).collect();
    own.try_into().unwrap()
}

/// Has somebody come at a time that is kept.
async fn give(site: &TestSite, boss: &Browser<'_>, case: CaseId, slot: SlotId) -> AppointmentId {
    let (services, session) = (&site.world.services, boss.session().await);
    let Some(Door::Open(desk)) = services.desk(&session) else { panic!("the desk") };
    let typed: Typed = [("slot".to_owned(), slot.to_string())].into();
    let deed = desk.read(Kind::IdentityAppointment, "i-90", &typed).await.unwrap().unwrap();
    let seen = desk.case(case).await.unwrap().unwrap().seen;
    desk.act(case, deed, seen, Client::local()).await.unwrap().unwrap();
    site.world.clock.advance(std::time::Duration::from_secs(1));
    desk.case(case).await.unwrap().unwrap().appointments[0].id
}

#[tokio::test]
async fn a_person_takes_another_time_that_is_free_and_is_told_when_somebody_was_quicker() {
    in_each_language(async |site, language| {
        let (mut ana, mut ben) = (site.browser(language), site.browser(language));
        ana.sign_up(&address("takes", language)).await;
        ben.sign_up(&address("is-quicker", language)).await;
        let boss = staff(site, language, "boss-of-times", StaffRole::Supervisor).await;
        let [first, second] = kept(site, language, &boss).await;
        let (draft, other_draft) = (ana.filled(FULL_FEE).await, ben.filled(FULL_FEE).await);
        let (case, other_case) = (ana.file(draft).await, ben.file(other_draft).await);
        let id = give(site, &boss, case, first).await;

        let page = ana.open(&Place::Appointment(id)).await.expect(StatusCode::OK);
        assert!(page.says(say::appointment_move_lead_times()), "{}", page.text());
        let page = ana.visit(&page.link(&Place::MoveAppointment(id).path(language))).await.expect(StatusCode::OK);
        let form = page.form(actions::ASK_OTHER_TIME);
        assert!(page.says(say::appointment_times()) && page.shows("9:30 a.m."), "{}", page.text());
        assert!(page.shows("<b>Harbor</b>"), "what somebody named an office is no markup: {}", page.text());
        let page = ana.submit(&form.fill("words", WORDS)).await;
        page.assert_error(say::error_appointment_slot());
        page.assert_error(say::error_appointment_cause());
        let form = page.form(actions::ASK_OTHER_TIME);
        assert_eq!(form.value("words"), WORDS, "it is kept");
        let form = form.fill("cause", "care").fill("slot", &second.to_string());

        // Somebody else was quicker.
        let theirs = give(site, &boss, other_case, second).await;
        let page = ana.submit(&form).await;
        page.assert_error(say::error_appointment_slot_gone());
        assert!(page.says(say::appointment_times_over()), "there is no other one: {}", page.text());
        let form = page.form(actions::ASK_OTHER_TIME);
        assert_eq!((form.value("words").as_str(), form.value("cause").as_str()), (WORDS, "care"));
        assert!(!form.names().contains(&"slot".to_owned()), "nothing is left to choose");
        let page = ana.submit(&form).await;
        assert!(page.says(say::appointment_asked_text()), "it is the request that it was: {}", page.text());

        // Who has the second one takes the first when that is free: nobody has to agree.
        let cancelled: Typed = [("reason".to_owned(), "The office is closed on that day.".to_owned())].into();
        let session = boss.session().await;
        let Some(Door::Open(desk)) = site.world.services.desk(&session) else { panic!("the desk") };
        let deed = desk.read(Kind::IdentityCancelled, "i-90", &cancelled).await.unwrap().unwrap();
        let seen = desk.case(case).await.unwrap().unwrap().seen;
        desk.act(case, deed, seen, Client::local()).await.unwrap().unwrap();
        let page = ben.open(&Place::MoveAppointment(theirs)).await.expect(StatusCode::OK);
        let form = page.form(actions::ASK_OTHER_TIME).fill("cause", "work").fill("slot", &first.to_string());
        let page = ben.submit(&form).await;
        assert!(page.says(say::appointment_moved_title()) && page.shows("9:00 a.m."), "{}", page.text());
        let there = page.path().to_owned();
        assert_ne!(there, Place::Appointment(theirs).path(language));
        assert_eq!(ben.submit(&form).await.path(), there, "pressed twice");
        let page = ben.open(&Place::Case(other_case)).await;
        assert!(page.says(say::status_identity_rescheduled_title()), "{}", page.text());
    })
    .await;
}
