//! What the interactive parts of a page hear when they send its form on the way.

use domain::{Language, Place};
use http::StatusCode;

use crate::browser::Browser;
use crate::form::Form;
use crate::page::Page;
use crate::site::on_each_site;
use crate::steps::FULL_FEE;

const GIVEN: &str = "answers[legal-name.given]";

async fn autosave(browser: &mut Browser<'_>, form: &Form) -> (StatusCode, serde_json::Value) {
    let mut request = browser.posting(&form.clone().forge("intent", "autosave"));
    request.headers_mut().insert("accept", "application/json".parse().unwrap());
    let page: Page = browser.send(request).await;
    let told = serde_json::from_slice(&page.body).unwrap_or_default();
    (page.status, told)
}

#[tokio::test]
async fn a_page_saves_itself_and_hears_its_new_version() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(FULL_FEE).await;
        let place = Place::Question { draft, page: "legal-name".to_owned() };
        let form = browser.open(&place).await.form(actions::SAVE_PAGE).fill(GIVEN, "Eva");
        let (status, told) = autosave(&mut browser, &form).await;
        assert_eq!(status, StatusCode::OK);
        let version: i64 = told["version"].as_str().unwrap().parse().unwrap();
        assert_eq!(version, form.value("version").parse::<i64>().unwrap() + 1);
        let now = browser.open(&place).await.form(actions::SAVE_PAGE);
        assert_eq!((now.value(GIVEN), now.value("version")), ("Eva".to_owned(), version.to_string()));

        let stale = form.fill(GIVEN, "Inés");
        assert_eq!(autosave(&mut browser, &stale).await.1["version"], serde_json::Value::Null, "another was faster");
        let forged = now.clone().forge("csrf", &"0".repeat(128));
        assert_eq!(autosave(&mut browser, &forged).await.0, StatusCode::FORBIDDEN);
        storage::testing::die_at_statement(&site.world.database, 1);
        let typed = now.fill(GIVEN, "Rosa");
        assert_eq!(autosave(&mut browser, &typed).await.0, StatusCode::SERVICE_UNAVAILABLE, "nothing was saved");
        assert_eq!(browser.open(&place).await.form(actions::SAVE_PAGE).value(GIVEN), "Eva");
    })
    .await;
}

#[tokio::test]
async fn the_meter_hears_how_strong_a_password_is_and_nothing_is_chosen() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let page = browser.open(&Place::SignUp).await;
        browser.submit(&page.form(actions::SIGN_UP).fill("email", "ana@example.com")).await;
        let link = browser.confirmation_link("ana@example.com").await;
        let page = browser.visit(&link).await;
        let page = browser.submit(&page.form(actions::ACCEPT_TERMS)).await;
        for (password, strength) in [("password", "0"), ("kettle violet ankle drum", "4")] {
            let form = page.form(actions::CHOOSE_PASSWORD).fill("password", password).with("intent", "measure");
            let mut request = browser.posting(&form);
            request.headers_mut().insert("accept", "application/json".parse().unwrap());
            let told = browser.send(request).await;
            let told: serde_json::Value = serde_json::from_slice(&told.body).unwrap();
            assert_eq!(told["strength"], strength, "{password}");
        }
        assert_eq!(site.letters("ana@example.com").await, 1, "no account yet");
    })
    .await;
}
