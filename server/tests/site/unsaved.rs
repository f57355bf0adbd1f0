//! Forms that are sent after the session has run out: nothing is lost, and nothing is done for whoever is not back.

use std::time::Duration;

use domain::place::localized;
use domain::{AccountKind, Language, Place};
use http::StatusCode;
use storage::testing::{die_at_statement, has_died, rows};
use words::say;

use crate::browser::Browser;
use crate::form::Form;
use crate::page::Page;
use crate::site::{TestSite, in_each_language, on_each_site};
use crate::steps::{FULL_FEE, PASSWORD, address};

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The name of a field and what is typed there.
type Filled<'t> = (&'t str, &'t str);

/// Sends a form when the session has run out: the page that asks who it is, on the way back to this place.
async fn send_late(browser: &mut Browser<'_>, form: &Form, place: &Place) -> Page {
    browser.site.world.clock.advance(31 * MINUTE);
    let (page, language) = (browser.submit(form).await, browser.language);
    assert_eq!(page.url, format!("{}?next={}", Place::SignIn.path(language), place.path(language)));
    page
}

/// Signs in again from there.
async fn come_back(browser: &mut Browser<'_>, page: &Page, person: &str) -> Page {
    let page = browser.enter_password(page, person, PASSWORD).await;
    browser.enter_code(&page, person).await
}

/// What a form holds, but for its token.
fn typed(form: &Form) -> Vec<(String, String)> {
    form.clone().without("csrf").sent()
}

async fn kept(site: &TestSite) -> i64 {
    rows(&site.world.database).await["unsaved"]
}

#[tokio::test]
async fn a_page_sent_after_the_session_ended_is_saved_once_its_person_has_signed_in_again() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("lunches", language);
        browser.sign_up(&person).await;
        let draft = browser.start().await;
        let place = Place::Question { draft, page: "status".to_owned() };
        let form = browser.open(&place).await.form(actions::SAVE_PAGE).fill("answers[status]", "permanent");
        site.world.clock.advance(31 * MINUTE);

        let mut island = browser.posting(&form);
        island.headers_mut().insert("accept", "application/json".parse().unwrap());
        assert_eq!(browser.clone().send(island).await.status, StatusCode::UNAUTHORIZED);
        let before = browser.cookies.clone();
        let page = send_late(&mut browser, &form, &place).await;
        assert!(before.iter().all(|(name, value)| browser.cookies.get(name) == Some(value)), "the session is carried");

        let page = come_back(&mut browser, &page, &person).await;
        assert_eq!(page.path(), place.path(language));
        assert_eq!(page.form(actions::SAVE_PAGE).value("answers[status]"), "permanent");
        assert_eq!(kept(site).await, 0);

        // Somebody else who signs in there gets nothing of it, and a form of nobody's is not kept.
        let form = page.form(actions::SAVE_PAGE).fill("answers[status]", "commuter");
        send_late(&mut browser, &form.clone().forge("csrf", &"0".repeat(128)), &place).await;
        assert_eq!(kept(site).await, 0);
        let page = browser.submit(&form).await;
        assert_eq!(kept(site).await, 1);
        let other = address("other", language);
        site.browser(language).sign_up(&other).await;
        come_back(&mut browser, &page, &other).await;
        assert_eq!(kept(site).await, 0);
        let services = &site.world.services;
        let mut owner = site.browser(language);
        owner.sign_in(&person).await;
        let kept = services.draft(&owner.session().await, draft).await.unwrap().unwrap();
        assert_eq!(kept.answers.get("status"), Some("permanent"));
    })
    .await;
}

#[tokio::test]
async fn a_long_text_comes_back_whole_and_overwrites_nothing() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("writes", language);
        browser.sign_up(&person).await;
        let draft = browser.filled(FULL_FEE).await;
        let page = browser.open(&Place::Question { draft, page: "removal".to_owned() }).await;
        let page = browser.submit(&page.form(actions::SAVE_PAGE).fill("answers[removal]", "yes")).await;
        let place = Place::Question { draft, page: "removal-explanation".to_owned() };
        assert_eq!(page.path(), place.path(language));
        let field = "answers[removal-explanation]";
        let long = "Después de la audiencia, nadie me escribió. ".repeat(430).trim_end().to_owned();
        assert!((19_000..20_000).contains(&long.len()), "nearly as long as a field may be");
        let form = page.form(actions::SAVE_PAGE).fill(field, &long);
        let page = send_late(&mut browser, &form, &place).await;
        let page = come_back(&mut browser, &page, &person).await;
        assert_eq!(page.form(actions::SAVE_PAGE).value(field), long);

        // What was changed elsewhere meanwhile is not overwritten: both answers are there to choose from.
        let form = page.form(actions::SAVE_PAGE).fill(field, "here");
        let mut elsewhere = site.browser(language);
        elsewhere.sign_in(&person).await;
        let other = elsewhere.open(&place).await.form(actions::SAVE_PAGE).fill(field, "elsewhere");
        elsewhere.submit(&other).await;
        let page = send_late(&mut browser, &form, &place).await;
        let page = come_back(&mut browser, &page, &person).await;
        assert_eq!(page.path(), place.path(language));
        assert!(page.shows("here") && page.text_of_body().contains("elsewhere"));
        assert_eq!(page.forms(actions::RESOLVE_COLLISION).len(), 2, "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn a_database_that_fails_when_somebody_is_back_loses_nothing() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.start().await;
        let place = Place::Question { draft, page: "status".to_owned() };
        let form = browser.open(&place).await.form(actions::SAVE_PAGE).fill("answers[status]", "permanent");
        let page = send_late(&mut browser, &form, &place).await;
        let page = browser.enter_password(&page, "ana@example.com", PASSWORD).await;
        let code = browser.code("ana@example.com").await;
        browser.post(&page.form(actions::ENTER_CODE).fill("code", &code)).await;

        die_at_statement(&site.world.database, 1);
        let page = browser.open(&place).await.expect(StatusCode::OK);
        assert!(has_died(&site.world.database));
        assert_eq!(page.form(actions::SAVE_PAGE).value("answers[status]"), "");
        die_at_statement(&site.world.database, 0);
        let page = browser.open(&place).await;
        assert_eq!(page.form(actions::SAVE_PAGE).value("answers[status]"), "permanent");
        assert_eq!(kept(&site).await, 0);
    })
    .await;
}

#[tokio::test]
async fn any_other_form_comes_back_as_it_was_and_is_not_sent() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("returns", language);
        browser.sign_up(&person).await;
        let draft = browser.filled(FULL_FEE).await;
        let other = if language == Language::English { "es" } else { "en" };
        let long = "Calle de <b>las</b> Ánimas & ".repeat(100).trim_end().to_owned();
        let forms: [(Place, &str, &[Filled<'_>]); 10] = [
            (Place::AddApp, actions::BEGIN_APP, &[("name", &long)]),
            (Place::AddPasskey, actions::ADD_PASSKEY, &[("name", "Pixel")]),
            (Place::AddPhone, actions::BEGIN_PHONE, &[("number", "(202) 555-0123")]),
            (Place::ChangeEmail, actions::ASK_NEW_EMAIL, &[("email", "new@@example.org")]),
            (Place::AccountKind, actions::CHOOSE_KIND, &[("kind", "attorney")]),
            (
                Place::Profile(AccountKind::Attorney),
                actions::SAVE_PROFILE,
                &[("typed[firm]", &long), ("typed[address]", "1 Main St"), ("typed[certified]", "yes")],
            ),
            (Place::MailLanguage, actions::SET_LANGUAGE, &[("language", other)]),
            (Place::OtherAddress, actions::NAME_OTHER_ADDRESS, &[("email", "safe@example.org"), ("used", "instead")]),
            (Place::DeleteAccount, actions::DELETE_ACCOUNT, &[("agree", "yes")]),
            (Place::Sign(draft), actions::SIGN_DRAFT, &[("name", "Somebody")]),
        ];
        for (place, action, filled) in forms {
            let form = browser.open(&place).await.form(action);
            let form = filled.iter().fold(form, |form, (name, text)| form.fill(name, text));
            let page = send_late(&mut browser, &form, &place).await;
            assert!(!page.text_of_body().contains("Ánimas"), "whoever is not back sees nothing of it");
            let page = come_back(&mut browser, &page, &person).await;
            assert_eq!(page.path(), place.path(language));
            assert!(page.says(say::unsaved_title()) && page.says(say::unsaved_text()), "{}", page.text());
            assert_eq!(typed(&page.form(action)), typed(&form));
        }
        // What is ticked of several, and what is not.
        let form = browser.open(&Place::Messages).await.form(actions::CHOOSE_WAYS).untick("ways[drafts][]");
        let page = send_late(&mut browser, &form, &Place::Messages).await;
        let page = come_back(&mut browser, &page, &person).await;
        assert!(page.says(say::unsaved_title()));
        assert_eq!(typed(&page.form(actions::CHOOSE_WAYS)), typed(&form));

        let (services, session) = (&site.world.services, browser.session().await);
        assert!(services.holder(&session).await.unwrap().is_none());
        assert!(session.correspondence.ways(domain::Topic::Drafts, domain::Takes::default()).mail);
        assert_eq!(session.language, language);
        assert_eq!(kept(site).await, 1, "the newest");
        services.end_other_sessions(&session, services::Client::local()).await.unwrap();
        browser.submit(&page.form(actions::CHOOSE_WAYS)).await;
        assert_eq!(kept(site).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_came_back_is_there_until_it_is_sent_again() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("reloads", language);
        browser.sign_up(&person).await;
        let place = Place::Profile(AccountKind::Applicant);
        let form = browser.open(&place).await.form(actions::SAVE_PROFILE);
        send_late(&mut browser, &form.clone().fill("typed[family]", "Pressed once"), &place).await;
        let page = browser.submit(&form.fill("typed[family]", "Pressed twice")).await;
        assert_eq!(kept(site).await, 1);
        come_back(&mut browser, &page, &person).await;
        assert!(!browser.open(&Place::Home).await.says(say::unsaved_title()));
        for language in Language::ALL {
            let page = browser.visit(&place.path(language)).await;
            assert!(page.says(say::unsaved_title()));
            assert_eq!(page.form(actions::SAVE_PROFILE).value("typed[family]"), "Pressed twice");
        }
        let page = browser.open(&place).await;
        let page = browser.submit(&page.form(actions::SAVE_PROFILE)).await;
        assert_eq!(page.path(), Place::Home.path(language));
        assert_eq!(kept(site).await, 0);
        let page = browser.open(&place).await;
        assert!(!page.says(say::unsaved_title()));
        assert_eq!(page.form(actions::SAVE_PROFILE).value("typed[family]"), "Pressed twice");
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_before_a_proof_comes_back_when_the_session_ends_at_the_proof() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("proves-late", language);
        browser.sign_up(&person).await;
        site.world.clock.advance(11 * MINUTE);
        let page = browser.open(&Place::AddApp).await;
        let page = browser.submit(&page.form(actions::BEGIN_APP).fill("name", "Pixel")).await;
        assert_eq!(page.path(), Place::Prove.path(language));
        let form = page.form(actions::PROVE).fill("password", PASSWORD);
        let page = send_late(&mut browser, &form, &Place::AddApp).await;
        let page = come_back(&mut browser, &page, &person).await;
        assert_eq!(page.path(), Place::AddApp.path(language));
        assert!(page.says(say::unsaved_title()));
        let page = browser.submit(&page.form(actions::BEGIN_APP)).await;
        assert_ne!(page.path(), Place::Prove.path(language), "signing in was a proof");
        assert_eq!(kept(site).await, 0);
    })
    .await;
}

#[tokio::test]
async fn no_password_is_kept_nor_anything_of_whoever_signed_out() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("leaves", language);
        browser.sign_up(&person).await;
        let form = browser.open(&Place::ChangePassword).await.form(actions::CHANGE_PASSWORD);
        let form = form.fill("password", "brand new violet kettle");
        let page = send_late(&mut browser, &form, &Place::ChangePassword).await;
        assert_eq!(kept(site).await, 0);
        let page = come_back(&mut browser, &page, &person).await;
        assert_eq!(page.path(), Place::ChangePassword.path(language));

        let form = browser.open(&Place::AddApp).await.form(actions::BEGIN_APP).fill("name", "Pixel");
        let mut copied = browser.clone();
        browser.sign_out().await;
        let page = copied.submit(&form).await;
        assert_eq!(page.path(), Place::SignIn.path(language));
        assert_eq!(kept(site).await, 0);

        // A day later nothing is kept; and what is too large is said to be, whoever sends it.
        browser.sign_in(&person).await;
        let form = browser.open(&Place::AddApp).await.form(actions::BEGIN_APP).fill("name", "Pixel");
        let page = send_late(&mut browser, &form, &Place::AddApp).await;
        site.world.clock.advance(DAY);
        site.world.services.sweep().await.unwrap();
        let page = come_back(&mut browser, &page, &person).await;
        assert_eq!(page.url, localized("/account/app", language));
        assert_eq!(page.form(actions::BEGIN_APP).value("name"), "");
        site.world.clock.advance(31 * MINUTE);
        let page = browser.post(&form.fill("name", &"x".repeat(300_000))).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    })
    .await;
}
