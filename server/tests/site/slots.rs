//! When people can come to the offices, as a supervisor, an officer and a clerk meet it without scripts.

use domain::case::Kind;
use domain::{CaseId, Date, Language, Place, SlotId, StaffRole};
use http::StatusCode;
use services::Client;
use services::desk::{Door, Typed, typed_as};
use services::slots::{SlotsAsked, TimesFor};
use words::say;

use crate::browser::Browser;
use crate::desk::staff;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};

/// What is typed is never markup.
fn office(language: Language) -> String {
    format!("<b>Office</b> & {}", language.code())
}

fn day(site: &TestSite) -> Date {
    site.world.services.now().plus(std::time::Duration::from_secs(86_400 * 20)).date()
}

/// The free times of that day.
async fn free(site: &TestSite, officer: &Browser<'_>, day: Date) -> Vec<SlotId> {
    let session = officer.session().await;
    let Some(Door::Open(desk)) = site.world.services.desk(&session) else { panic!("the desk") };
    let asked = SlotsAsked { office: None, from: Some(day) };
    match desk.times_for(Kind::IdentityAppointment, asked).await.unwrap() {
        Some(TimesFor::Kept { free, .. }) => free.iter().filter(|slot| slot.day == day).map(|slot| slot.id).collect(),
        other => panic!("times are kept, not {other:?}"),
    }
}

/// Has an officer give a time to a case, quicker than anybody types.
async fn give(site: &TestSite, officer: &Browser<'_>, case: CaseId, slot: SlotId) {
    let session = officer.session().await;
    let Some(Door::Open(desk)) = site.world.services.desk(&session) else { panic!("the desk") };
    let typed: Typed = [("slot".to_owned(), slot.to_string())].into();
    let deed = desk.read(Kind::IdentityAppointment, "i-90", &typed).await.unwrap().unwrap();
    let seen = desk.case(case).await.unwrap().unwrap().seen;
    desk.act(case, deed, seen, Client::local()).await.unwrap().unwrap();
}

/// Types what is asked for two times of half an hour, with one place each.
async fn make(boss: &mut Browser<'_>, page: &Page, day: Date) -> Page {
    let form = page
        .form(actions::MAKE_SLOTS)
        .fill("typed[address]", "1 Main Street\nDover DE 19901")
        .fill("typed[zone]", "eastern")
        .fill("typed[kind]", "identity")
        .fill("typed[day]", &typed_as(day))
        .fill("typed[from]", "9:00")
        .fill("typed[to]", "10 a.m.")
        .fill("typed[minutes]", "30")
        .fill("typed[places]", "1");
    boss.submit(&form).await.expect(StatusCode::OK)
}

async fn filed(site: &TestSite, language: Language, name: &str) -> CaseId {
    let mut person = site.browser(language);
    person.sign_up(&address(name, language)).await;
    let draft = person.filled(FULL_FEE).await;
    person.file(draft).await
}

#[tokio::test]
async fn a_supervisor_makes_times_an_officer_gives_one_and_who_has_a_closed_one_is_listed() {
    in_each_language(async |site, language| {
        let (first, second) = (filed(site, language, "first").await, filed(site, language, "second").await);
        let mut boss = staff(site, language, "boss", StaffRole::Supervisor).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let mut clerk = staff(site, language, "clerk", StaffRole::Clerk).await;
        let (day, office) = (day(site), office(language));

        let page = boss.open(&Place::DeskSlots).await.expect(StatusCode::OK);
        let wrong = boss.submit(&page.form(actions::MAKE_SLOTS).fill("typed[name]", &office)).await;
        wrong.assert_error(say::error_desk_slots_kind());
        assert!(wrong.says(say::desk_slots_lead()), "it stays beside the list: {}", wrong.text());
        assert_eq!(wrong.form(actions::MAKE_SLOTS).value("typed[name]"), office, "what was typed stays");
        let page = boss.visit(&page.link(&Place::DeskNewSlots.path(language))).await.expect(StatusCode::OK);
        let page = boss.submit(&page.form(actions::MAKE_SLOTS).fill("typed[name]", &office)).await;
        page.assert_error(say::error_desk_slots_kind());
        page.assert_error(say::error_desk_act_day());
        assert_eq!(page.form(actions::MAKE_SLOTS).value("typed[name]"), office, "what was typed stays");
        let made = make(&mut boss, &page, day).await;
        assert!(made.says(say::desk_slots_made(2_u32)) && made.shows(&office), "{}", made.text());
        let wrong = boss.submit(&made.form(actions::MAKE_SLOTS)).await;
        wrong.assert_error(say::error_desk_slots_kind());
        assert!(wrong.url.contains(&format!("day={day}")) && wrong.shows(&office), "the day stays: {}", wrong.text());
        let again = boss.open(&Place::DeskNewSlots).await;
        let form = again.form(actions::MAKE_SLOTS).fill("typed[name]", &office);
        let again = boss.submit(&form).await;
        let again = make(&mut boss, &again, day).await;
        again.assert_error(say::error_desk_slots_name_taken());
        for path in [Place::DeskNewSlots, Place::DeskSlotsOn(day)] {
            let expected = if path == Place::DeskNewSlots { StatusCode::NOT_FOUND } else { StatusCode::OK };
            assert_eq!(officer.open(&path).await.status, expected);
            let page = clerk.open(&path).await;
            assert_eq!(page.status, expected);
            let forms = [actions::KEEP_SLOTS, actions::MAKE_SLOTS].map(|action| page.forms(action).len());
            assert_eq!(forms, [0, 0], "they only look");
        }

        let place = Place::DeskAct(first, Kind::IdentityAppointment);
        let query = format!("{}?from={day}", place.path(language));
        let page = officer.visit(&query).await.expect(StatusCode::OK);
        let asked = page.form(actions::WEIGH_ACT).names();
        assert!(page.shows(&office) && asked == ["typed[slot]"], "nothing is typed: {asked:?}");
        let none = officer.submit(&page.form(actions::WEIGH_ACT)).await;
        none.assert_error(say::error_desk_act_slot());
        let times = free(site, &officer, day).await;
        let weighed = officer.submit(&page.form(actions::WEIGH_ACT).fill("typed[slot]", &times[0].to_string())).await;
        assert!(weighed.says(say::desk_act_confirm_lead()) && weighed.shows("9:00 a.m."), "{}", weighed.text());
        // Somebody else was quicker.
        give(site, &boss, second, times[0]).await;
        let page = officer.submit(&weighed.form(actions::ACT_ON_CASE)).await;
        page.assert_error(say::error_desk_act_slot_gone());
        let page = officer.visit(&query).await;
        let weighed = officer.submit(&page.form(actions::WEIGH_ACT).fill("typed[slot]", &times[1].to_string())).await;
        let page = officer.submit(&weighed.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_done()), "{}", page.text());

        let page = boss.open(&Place::DeskSlotsOn(day)).await.expect(StatusCode::OK);
        let taken = words::Words::of(language).text(say::desk_slots_taken_of(1_u32, 1_u32));
        assert!(page.shows(&taken), "{}", page.text());
        let page = boss.submit(&page.form(actions::KEEP_SLOTS).press("intent", "close-day")).await;
        assert!(page.says(say::desk_slots_closed()) && page.says(say::desk_slots_to_move()), "{}", page.text());
        for case in [first, second] {
            page.link(&Place::DeskAct(case, Kind::IdentityRescheduled).path(language));
        }
        let opens = page.form(actions::KEEP_SLOTS).press("open", &times[1].to_string());
        let page = boss.submit(&opens).await;
        assert!(page.says(say::desk_slots_opened()), "{}", page.text());
        let moved = Place::DeskAct(first, Kind::IdentityRescheduled).path(language);
        assert!(!page.links().contains(&moved), "it counts again");
        let page = boss.submit(&opens).await;
        assert!(page.says(say::desk_slots_unchanged()), "{}", page.text());
    })
    .await;
}
