//! Access codes that are issued at the desk, as an officer and whoever gets the letter meet them without scripts.

use domain::{CaseId, Language, Place, StaffRole};
use http::StatusCode;
use words::{Message, Words, say};

use crate::add_case::{add, told};
use crate::browser::Browser;
use crate::desk::staff;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::address;

const NUMBERS: [&str; 2] = ["IOE0912345678", "EAC2590054321"];
const WHY: &str = "She showed her passport at the counter.";
const COOKIE: &str = "new-access-code";

/// The case with this number, as its page is found at the desk.
async fn found(officer: &mut Browser<'_>, receipt: &str) -> (CaseId, Page) {
    let list = officer.open(&Place::Desk).await.expect(StatusCode::OK);
    let page = officer.submit(&list.form(actions::FIND_CASE).fill("receipt", receipt)).await;
    (page.path().rsplit('/').next().unwrap().parse().unwrap(), page)
}

/// The code whose letter this browser can print: it is in no page.
fn code(browser: &Browser<'_>) -> String {
    let sealed = browser.cookie(COOKIE).expect("a code was issued here");
    let plain = browser.site.world.services.open_from_browser("new access code", sealed).expect("it is ours");
    let made: serde_json::Value = serde_json::from_slice(&plain).unwrap();
    made["codes"][1].as_str().unwrap().to_owned()
}

/// Asks for a code for a case, and gives the page that comes.
async fn ask(officer: &mut Browser<'_>, case: CaseId) -> Page {
    let page = officer.open(&Place::DeskCode(case)).await.expect(StatusCode::OK);
    officer.submit(&page.form(actions::ASK_FOR_CODE).fill("reason", WHY)).await
}

fn assert_letters(page: &Page, case: CaseId, are_there: bool) {
    let letters = Language::ALL.map(|language| Place::DeskCodeLetter(case).path(language));
    let links = page.links();
    assert!(letters.iter().all(|letter| links.contains(letter) == are_there), "{}", page.text());
}

#[tokio::test]
async fn an_officer_issues_a_code_prints_its_letter_once_and_a_case_moves_with_it() {
    in_each_language(async |site, language| {
        told(site, NUMBERS).await;
        let [receipt, without] = NUMBERS;
        let words = Words::of(language);
        let says = |page: &Page, message: Message| assert!(page.says(&message), "{message:?}: {}", page.text());
        let (mut ana, mut bob) = (site.browser(language), site.browser(language));
        ana.sign_up(&address("first", language)).await;
        bob.sign_up(&address("second", language)).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let mut clerk = staff(site, language, "clerk", StaffRole::Clerk).await;
        let (other, page) = found(&mut officer, without).await;
        assert!(!page.links().contains(&Place::DeskCode(other).path(language)), "there are no codes for it");
        assert_eq!(officer.open(&Place::DeskCode(other)).await.path(), Place::DeskCase(other).path(language));
        let (case, page) = found(&mut officer, receipt).await;
        assert!(!found(&mut clerk, receipt).await.1.links().contains(&Place::DeskCode(case).path(language)));
        assert_eq!(clerk.open(&Place::DeskCode(case)).await.status, StatusCode::NOT_FOUND);

        let page = officer.visit(&page.link(&Place::DeskCode(case).path(language))).await.expect(StatusCode::OK);
        assert!(page.shows("1 Elm St, Reno NV") && !page.says(say::desk_code_account_title()), "{}", page.text());
        says(&page, say::desk_code_none());
        let stale = page.form(actions::ASK_FOR_CODE);
        let page = officer.submit(&stale.clone().fill("reason", "no")).await;
        page.assert_error(say::error_desk_code_reason());
        assert_eq!(page.form(actions::ASK_FOR_CODE).value("reason"), "no", "what was typed stays");
        let page = officer.submit(&page.form(actions::ASK_FOR_CODE).fill("reason", WHY)).await;
        assert_eq!(page.path(), Place::DeskCode(case).path(language), "nothing else stands in the address");
        says(&page, say::desk_code_issued());
        let first = code(&officer);
        assert!(page.forms(actions::ASK_FOR_CODE).is_empty() && page.shows(WHY), "{}", page.text());
        assert!(!page.text_of_body().contains(&first), "the code is on the letter alone");
        assert_letters(&page, case, true);
        for language in Language::ALL {
            let letter = officer.visit(&Place::DeskCodeLetter(case).path(language)).await.expect(StatusCode::OK);
            assert!(letter.body.starts_with(b"%PDF"), "{}", letter.url);
        }
        let page = officer.submit(&stale.fill("reason", WHY)).await;
        says(&page, say::desk_code_moved());
        assert_eq!(code(&officer), first, "pressed twice, it is one code");
        assert_eq!(clerk.open(&Place::DeskCodeLetter(case)).await.status, StatusCode::NOT_FOUND);

        let page = add(&mut ana, receipt, &first).await;
        says(&page, say::add_case_done_title());
        let own = page.path().to_owned();
        let page = officer.open(&Place::DeskCode(case)).await;
        assert_letters(&page, case, false);
        let today = words.date(site.world.services.today());
        says(&page, say::desk_code_used(today.clone(), today));
        says(&page, say::desk_code_account());
        site.world.clock.advance(std::time::Duration::from_secs(1));
        says(&ask(&mut officer, case).await, say::desk_code_issued());
        let second = code(&officer);
        assert!(first != second && ana.open(&Place::SecurityHistory).await.says(say::security_case_code_issued()));
        let reader = address("first", language);
        let mail = site.letter(&reader, |line| line.contains(receipt).then(|| line.to_owned()));
        assert!(!mail.await.contains(&second));
        says(&add(&mut bob, receipt, &second).await, say::add_case_done_title());
        assert_eq!(ana.visit(&own).await.status, StatusCode::NOT_FOUND);
        says(&officer.open(&Place::SecurityHistory).await, say::security_desk_code_issued());
    })
    .await;
}

#[tokio::test]
async fn a_letter_is_printed_for_ten_minutes_and_by_nobody_else() {
    in_each_language(async |site, language| {
        told(site, NUMBERS).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let mut other = staff(site, language, "other", StaffRole::Officer).await;
        let (case, _) = found(&mut officer, NUMBERS[0]).await;
        assert_letters(&ask(&mut officer, case).await, case, true);
        let copy = other.cookies.keys().find(|name| name.ends_with(COOKIE)).cloned();
        assert_eq!(copy, None, "it is in one browser");
        let name = officer.cookies.keys().find(|name| name.ends_with(COOKIE)).unwrap().clone();
        other.cookies.insert(name.clone(), officer.cookies[&name].clone());
        let place = Place::DeskCode(case).path(language);
        assert_eq!(other.open(&Place::DeskCodeLetter(case)).await.path(), place, "it was sealed for somebody else");
        assert_letters(&other.open(&Place::DeskCode(case)).await, case, false);
        site.world.clock.advance(std::time::Duration::from_secs(10 * 60));
        assert_eq!(officer.open(&Place::DeskCodeLetter(case)).await.path(), place, "after ten minutes nobody reads it");
        let page = officer.open(&Place::DeskCode(case)).await;
        assert_letters(&page, case, false);
        let today = Words::of(language).date(site.world.services.today());
        assert!(page.says(say::desk_code_counts(today)) && page.shows(WHY), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn where_a_code_needs_two_one_officer_asks_and_another_one_prints_the_letter() {
    storage::testing::on_one_database_each(Language::ALL, async |database, language: &Language| {
        let (site, language) = (&TestSite::issuing_codes_by_two(database), *language);
        told(site, NUMBERS).await;
        let mut first = staff(site, language, "first", StaffRole::Officer).await;
        let mut second = staff(site, language, "second", StaffRole::Officer).await;
        let (case, _) = found(&mut first, NUMBERS[0]).await;
        for round in 0..2 {
            let page = first.open(&Place::DeskCode(case)).await.expect(StatusCode::OK);
            assert!(page.says(say::desk_code_ask()), "{}", page.text());
            let page = ask(&mut first, case).await;
            assert!(page.says(say::desk_code_second()) && page.says(say::desk_code_own()), "{}", page.text());
            assert_letters(&page, case, false);
            let list = second.visit(&format!("{}?show=proposals", Place::Desk.path(language))).await;
            let page = second.visit(&list.link(&Place::DeskCode(case).path(language))).await;
            let today = Words::of(language).date(site.world.services.today());
            let by = say::desk_code_asked(address("first", language), today);
            assert!(page.says(&by) && page.shows(WHY), "{}", page.text());
            let form = page.form(actions::ANSWER_CODE_REQUEST);
            if round == 0 {
                let page = second.submit(&form.press("intent", "drop")).await;
                assert!(page.says(say::desk_code_dropped()), "{}", page.text());
            } else {
                let page = second.submit(&form.clone().press("intent", "confirm")).await;
                assert!(page.says(say::desk_code_issued()), "{}", page.text());
                assert_letters(&page, case, true);
                let late = second.submit(&form.press("intent", "confirm")).await;
                assert!(late.says(say::desk_code_over()), "{}", late.text());
            }
            site.world.clock.advance(std::time::Duration::from_secs(1));
        }
        assert_letters(&first.open(&Place::DeskCode(case)).await, case, false);
        let mut ana = site.browser(language);
        ana.sign_up(&address("adds", language)).await;
        let page = add(&mut ana, NUMBERS[0], &code(&second)).await;
        assert!(page.says(say::add_case_done_title()), "{}", page.text());
    })
    .await;
}
