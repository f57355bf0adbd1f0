//! Open cases at the desk, as those who work on them meet them without scripts.

use domain::{Language, Place, StaffRole};
use http::StatusCode;
use words::say;

use crate::browser::Browser;
use crate::desk::staff;
use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

async fn desk(browser: &mut Browser<'_>, query: &str) -> Page {
    let path = format!("{}{query}", Place::Desk.path(browser.language));
    browser.visit(&path).await.expect(StatusCode::OK)
}

fn is_listed(page: &Page, case: domain::CaseId, language: Language) -> bool {
    page.links().contains(&Place::DeskCase(case).path(language))
}

#[tokio::test]
async fn an_officer_narrows_the_list_and_takes_a_case_that_nobody_has() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("waits", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let mut other = staff(site, language, "other", StaffRole::Officer).await;
        let mut boss = staff(site, language, "boss", StaffRole::Supervisor).await;
        let place = Place::DeskCase(case);

        let page = desk(&mut officer, "").await;
        assert!(is_listed(&page, case, language) && page.says(say::desk_work_count(1)), "{}", page.text());
        assert!(page.says(say::desk_assign_to_nobody()) && page.says(say::desk_awaits_next_step()), "{}", page.text());
        for query in ["?whose=mine", "?kind=n-400", "?waits=person", "?waits=answer", "?due=over"] {
            let page = desk(&mut officer, query).await;
            assert!(!is_listed(&page, case, language) && page.says(say::desk_work_empty_title()), "{query}");
        }
        for query in ["?whose=nobody&kind=i-90&waits=us", "?whose=x&waits=y&after=z&kind=%22"] {
            assert!(is_listed(&desk(&mut officer, query).await, case, language), "{query}");
        }

        let mut late = other.open(&place).await.expect(StatusCode::OK);
        let page = officer.open(&place).await.expect(StatusCode::OK);
        let form = page.form(actions::ASSIGN_CASE);
        assert!(!form.offers("to"), "an officer gives it to nobody else");
        let page = officer.submit(&form.fill("day", "tomorrow").press("intent", "take")).await;
        page.assert_error(say::error_desk_assign_day());
        assert_eq!(page.form(actions::ASSIGN_CASE).value("day"), "tomorrow", "what was typed stays");
        let day = services::desk::typed_as(site.world.services.today());
        let form = page.form(actions::ASSIGN_CASE).fill("day", &day).press("intent", "take");
        let page = officer.submit(&form).await;
        assert!(page.says(say::desk_assigned_yours()) && page.says(say::desk_work_yours()), "{}", page.text());
        let words = words::Words::of(language);
        let until = words.text(say::desk_work_act_by(words.date(site.world.services.today())));
        assert!(page.shows(&until), "{}", page.text());
        assert!(is_listed(&desk(&mut officer, "?whose=mine").await, case, language));

        late = other.submit(&late.form(actions::ASSIGN_CASE).press("intent", "take")).await;
        assert!(late.says(say::desk_assign_moved()), "{}", late.text());
        assert!(late.shows(&address("officer", language)) && late.says(say::desk_assign_others()), "{}", late.text());
        assert!(late.forms(actions::ASSIGN_CASE).is_empty(), "it is not theirs to give");

        let page = boss.open(&place).await.expect(StatusCode::OK);
        let form = page.form(actions::ASSIGN_CASE);
        assert!(form.offers("to") && form.value("day") == day, "a supervisor gives it to whom they like");
        let page = boss.submit(&form.press("intent", "take")).await;
        assert!(page.says(say::desk_assigned_yours()), "{}", page.text());
        let page = boss.submit(&page.form(actions::ASSIGN_CASE).press("intent", "back")).await;
        assert!(page.says(say::desk_assigned_nobody()) && page.says(say::desk_assign_to_nobody()), "{}", page.text());
    })
    .await;
}
