//! What stands around the content of a page is drawn once, and each reader's own.

use domain::place::localized;
use domain::{Language, Place, StaffRole};
use http::StatusCode;
use services::Letterhead;
use words::say;

use crate::browser::Browser;
use crate::desk::staff;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::address;

#[tokio::test]
async fn what_stands_around_a_page_is_its_readers_own() {
    in_each_language(async |site, language| {
        let other = Language::ALL.into_iter().find(|one| *one != language).unwrap();
        let mut ana = site.browser(language);
        ana.sign_up(&address("frame", language)).await;
        let mut ben = site.browser(language);
        ben.sign_up(&address("framed", language)).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let mut stranger = site.browser(language);

        for place in [Place::Forms, Place::HowLong] {
            for browser in [&mut ana, &mut ben, &mut officer, &mut stranger] {
                let page = browser.open(&place).await.expect(StatusCode::OK);
                assert!(page.links().contains(&place.path(other)), "the same page in the other language");
            }
        }
        let menus =
            [ana.open(&Place::Forms).await, officer.open(&Place::Forms).await, stranger.open(&Place::Forms).await];
        assert_eq!(menus.each_ref().map(|page| page.forms(actions::SIGN_OUT).len()), [1, 1, 0]);
        assert_eq!(
            menus.each_ref().map(|page| page.links().contains(&Place::Desk.path(language))),
            [false, true, false]
        );
        assert_eq!(
            menus.each_ref().map(|page| page.links().contains(&Place::SignIn.path(language))),
            [false, false, true]
        );

        let [of_ana, of_officer, _] = menus;
        assert!(
            ben.submit(&of_ana.form(actions::SIGN_OUT)).await.says(say::trouble_refused_title()),
            "it is another's form"
        );
        officer.submit(&of_officer.form(actions::SIGN_OUT)).await;
        ana.submit(&of_ana.form(actions::SIGN_OUT)).await;
        assert_eq!([ana, ben, officer].map(|browser| browser.is_signed_in()), [false, true, false]);
    })
    .await;
}

/// The page on which the terms of use are accepted.
async fn terms(browser: &mut Browser<'_>) -> Page {
    let page = browser.open(&Place::SignUp).await;
    browser.submit(&page.form(actions::SIGN_UP).fill("email", "ana@example.com")).await;
    let link = browser.confirmation_link("ana@example.com").await;
    let page = browser.visit(&link).await;
    assert_eq!(page.path(), Place::Terms.path(browser.language));
    page
}

#[tokio::test]
async fn whoever_is_no_agency_says_so_at_the_bottom_of_every_page_and_in_the_terms() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let page = terms(&mut browser).await;
        assert!(page.says(say::terms_not_government()) && page.says(say::footer_notice("Landfall")), "{}", page.text());
        assert!(page.says(say::footer_help()), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn an_agency_that_runs_it_says_so_and_how_it_is_asked() {
    let name = "Harbour Agency";
    let (phone, website) = ("555-555-0100", "harbour.example/help");
    storage::testing::on_one_database_each(Language::ALL, async |database, language: &Language| {
        let letterhead =
            Letterhead { name: name.into(), phone: phone.into(), website: website.into(), ..Letterhead::default() };
        let site = TestSite::of_agency(database, letterhead);
        let mut browser = site.browser(*language);
        let page = terms(&mut browser).await;
        assert!(page.says(say::terms_agency(name)) && !page.says(say::terms_not_government()), "{}", page.text());
        assert!(page.says(say::footer_notice_agency(name, "Landfall")), "{}", page.text());
        assert!(!page.says(say::footer_notice("Landfall")), "{}", page.text());
        let ways = format!("{phone}, {website}");
        assert!(page.says(say::footer_help_agency(name, ways)) && !page.says(say::footer_help()), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn an_address_with_a_quote_in_it_stays_in_its_link() {
    in_each_language(async |site, language| {
        let other = Language::ALL.into_iter().find(|one| *one != language).unwrap();
        let odd = "/no\"such&place";
        let page = site.browser(language).visit(&localized(odd, language)).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.links().contains(&localized(odd, other)), "{:?}", page.links());
    })
    .await;
}
