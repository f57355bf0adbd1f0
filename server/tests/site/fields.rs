//! What browsers and password managers are told about the fields of an account. That every field of every page tells
//! something, and that nothing is cut off or kept from being pasted, is in `rules.rs`.

use domain::Place;
use services::testing::app_code;

use crate::page::{Page, select, texts};
use crate::site::in_each_language;
use crate::steps::{PASSWORD, address};

/// What may be filled in here.
fn token(page: &Page, name: &str) -> String {
    let document = page.document();
    let fields = select(&document, &format!("input[name='{name}']:not([type=hidden])"));
    assert_eq!(fields.len(), 1, "{name} on {}", page.url);
    fields[0].attr("autocomplete").unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_password_manager_is_told_what_each_field_is_for() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("keeps-passwords", language));
        let page = browser.open(&Place::SignUp).await;
        assert_eq!(token(&page, "email"), "username");
        browser.submit(&page.form(actions::SIGN_UP).fill("email", &person)).await;
        let link = browser.confirmation_link(&person).await;
        let page = browser.visit(&link).await;
        let page = browser.submit(&page.form(actions::ACCEPT_TERMS)).await;
        assert_eq!(token(&page, "password"), "new-password");
        let page = browser.submit(&page.form(actions::CHOOSE_PASSWORD).fill("password", PASSWORD)).await;
        let page = browser.submit(&page.form(actions::CHOOSE_METHOD).fill("method", "email")).await;
        assert_eq!(token(&page, "code"), "one-time-code");
        browser.enter_code(&page, &person).await;

        assert_eq!(token(&browser.open(&Place::Prove).await, "password"), "current-password");
        assert_eq!(token(&browser.open(&Place::ChangePassword).await, "password"), "new-password");
        let page = browser.open(&Place::AddPhone).await;
        assert_eq!(token(&page, "number"), "tel");
        let page = browser.submit(&page.form(actions::BEGIN_PHONE).fill("number", "+1 202 555 0123")).await;
        assert_eq!(token(&page, "code"), "one-time-code");
        let page = browser.open(&Place::AddApp).await;
        let page = browser.submit(&page.form(actions::BEGIN_APP).fill("name", "My phone")).await;
        assert_eq!(token(&page, "code"), "one-time-code");
        let key = texts(&page.document(), ".definitions dd").remove(0);
        let code = app_code(&key, site.world.services.now());
        browser.submit(&page.form(actions::CONFIRM_APP).fill("code", &code)).await;
        browser.sign_out().await;

        let page = browser.open(&Place::SignIn).await;
        assert_eq!(token(&page, "email"), "username webauthn");
        assert_eq!(token(&page, "password"), "current-password");
        let page = browser.enter_password(&page, &person, PASSWORD).await;
        assert_eq!(token(&page, "code"), "one-time-code");
        assert_eq!(token(&browser.open(&Place::Reset).await, "email"), "username");
    })
    .await;
}
