//! Codes by text message, and the choice at the beginning, as a browser without scripts meets them.

use domain::{Language, Place};
use storage::testing::on_each_database;
use words::say;

use crate::page::Page;
use crate::site::{TestSite, in_each_language, on_each_site};
use crate::steps::{PASSWORD, address};

const TYPED: &str = "+503 2222-0123";
const NUMBER: &str = "+50322220123";

/// From the first page to the choice of how codes come.
async fn undecided(browser: &mut crate::browser::Browser<'_>, person: &str) -> Page {
    let page = browser.open(&Place::SignUp).await;
    browser.submit(&page.form(actions::SIGN_UP).fill("email", person)).await;
    let link = browser.confirmation_link(person).await;
    let page = browser.visit(&link).await;
    let page = browser.submit(&page.form(actions::ACCEPT_TERMS)).await;
    browser.submit(&page.form(actions::CHOOSE_PASSWORD).fill("password", PASSWORD)).await
}

#[tokio::test]
async fn a_new_account_can_begin_with_codes_by_text_message() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("texts", language));
        let page = undecided(&mut browser, &person).await;
        assert_eq!(page.path(), Place::SignUpMethod.path(language));
        assert_eq!(browser.open(&Place::Code).await.path(), Place::SignUpMethod.path(language), "no code was sent");
        let page = browser.submit(&page.form(actions::CHOOSE_METHOD)).await;
        page.assert_error(say::error_method_missing());
        let page = browser.submit(&page.form(actions::CHOOSE_METHOD).fill("method", "text")).await;
        assert_eq!(page.path(), Place::AddPhone.path(language));
        assert!(page.says(say::phone_risk_text()) && page.links().contains(&Place::AddApp.path(language)));
        let page = browser.submit(&page.form(actions::BEGIN_PHONE).fill("number", "2222-0123")).await;
        page.assert_error(say::error_profile_phone_wrong());
        assert_eq!(page.form(actions::BEGIN_PHONE).value("number"), "2222-0123");
        let page = browser.submit(&page.form(actions::BEGIN_PHONE).fill("number", TYPED)).await;
        assert_eq!(page.path(), Place::ConfirmPhone.path(language));
        assert!(page.shows(NUMBER), "a slip is seen");
        let page = browser.submit(&page.form(actions::CONFIRM_PHONE).fill("code", "1")).await;
        page.assert_error(say::error_code_wrong(4_u32));
        let code = browser.code_by_text(NUMBER).await;
        let page = browser.submit(&page.form(actions::CONFIRM_PHONE).fill("code", &code)).await;
        assert_eq!(page.path(), Place::RecoveryCodes.path(language));

        browser.sign_out().await;
        site.world.clock.advance(std::time::Duration::from_secs(1));
        let page = browser.open(&Place::SignIn).await;
        let page = browser.enter_password(&page, &person, PASSWORD).await;
        assert!(page.says(say::code_text_lead("+5••••••••23")));
        let code = browser.code_by_text(NUMBER).await;
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        assert_eq!(page.path(), Place::Home.path(language));
    })
    .await;
}

#[tokio::test]
async fn a_new_account_can_begin_with_an_app() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let page = undecided(&mut browser, "ana@example.com").await;
        let page = browser.submit(&page.form(actions::CHOOSE_METHOD).fill("method", "app")).await;
        assert_eq!(page.path(), "/account/app");
        let page = browser.submit(&page.form(actions::BEGIN_APP).fill("name", "My phone")).await;
        let key = crate::page::texts(&page.document(), ".definitions dd").remove(0);
        let code = services::testing::app_code(&key, site.world.services.now());
        let page = browser.submit(&page.form(actions::CONFIRM_APP).fill("code", &code)).await;
        assert_eq!(page.path(), "/account/recovery-codes");
    })
    .await;
}

#[tokio::test]
async fn where_nobody_carries_text_messages_none_are_offered() {
    on_each_database(async |database| {
        let site = TestSite::without_texts(database);
        let mut browser = site.browser(Language::English);
        let page = undecided(&mut browser, "ana@example.com").await;
        assert!(!page.says(say::method_text()));
        let form = page.form(actions::CHOOSE_METHOD).fill("method", "email");
        let page = browser.submit(&form).await;
        browser.enter_code(&page, "ana@example.com").await;
        assert!(!browser.open(&Place::Security).await.says(say::phone_add()));
        assert_eq!(browser.open(&Place::AddPhone).await.status, http::StatusCode::NOT_FOUND);
    })
    .await;
}
