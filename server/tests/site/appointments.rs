//! Appointments, as their person and the desk meet them without scripts.

use domain::case::Kind;
use domain::{AppointmentId, CaseId, Language, Place, StaffRole};
use http::StatusCode;
use services::Client;
use services::desk::{Deed, Door, Typed, typed_as};
use words::say;

use crate::browser::Browser;
use crate::desk::staff;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};

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
