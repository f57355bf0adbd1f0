//! Passkeys as a browser without scripts meets them, and what the part of a page hears that asks for them.

use std::time::Duration;

use domain::place::localized;
use domain::{FactorName, Language, Place};
use http::StatusCode;
use serde_json::Value;
use words::say;

use crate::browser::Browser;
use crate::form::Form;
use crate::page::select;
use crate::site::{TestSite, in_each_language, on_each_site};
use crate::steps::address;

const PROOF_ENDS: Duration = Duration::from_secs(10 * 60);

impl Browser<'_> {
    /// What an island hears when it sends this form's fields to another address.
    async fn ask(&mut self, form: &Form, action: &str) -> (StatusCode, Value) {
        let mut form = form.clone();
        form.action = localized(action, self.language);
        let mut request = self.posting(&form);
        request.headers_mut().insert("accept", "application/json".parse().unwrap());
        let page = self.send(request).await;
        (page.status, serde_json::from_slice(&page.body).unwrap_or_default())
    }
}

/// What the browser is asked.
fn options(told: &Value) -> Value {
    serde_json::from_str(told["options"].as_str().expect("options")).unwrap()
}

#[tokio::test]
async fn the_sign_in_page_asks_for_a_passkey_of_this_site_with_the_person_verified() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let page = browser.open(&Place::SignIn).await;
        let document = page.document();
        assert_eq!(select(&document, "#email")[0].attr("autocomplete"), Some("username webauthn"));
        assert_eq!(select(&document, "leptos-island [hidden] form[action$='/do/enter-passkey']").len(), 1, "asleep");
        let form = page.form(actions::ENTER_PASSKEY);
        let (status, told) = browser.ask(&form, actions::BEGIN_PASSKEY).await;
        assert_eq!(status, StatusCode::OK);
        let asked = options(&told);
        assert_eq!(asked["rpId"], "landfall.example");
        assert_eq!(asked["userVerification"], "required");
        assert_eq!(asked["allowCredentials"], serde_json::json!([]), "nothing about accounts is told");
        assert_ne!(options(&browser.ask(&form, actions::BEGIN_PASSKEY).await.1)["challenge"], asked["challenge"]);

        let page = browser.submit(&form).await;
        page.assert_error(say::error_passkey_cancelled());
        let page = browser.submit(&form.clone().forge("answer", "{}")).await;
        page.assert_error(say::error_passkey_not_accepted());
        assert_eq!(page.path(), Place::SignIn.path(language));
    })
    .await;
}

#[tokio::test]
async fn a_new_passkey_is_asked_for_after_a_proof_and_keeps_what_was_typed() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("makes-a-passkey", language));
        browser.sign_up(&person).await;
        let page = browser.open(&Place::Security).await;
        assert!(page.says(say::ways_weak_passkeys()));
        assert!(page.links().contains(&Place::AddPasskey.path(language)));
        let page = browser.open(&Place::AddPasskey).await;
        assert!(page.says(say::passkey_no_button()), "a browser without passkeys is told what to do");
        let form = page.form(actions::ADD_PASSKEY);
        let (_, told) = browser.ask(&form, actions::BEGIN_NEW_PASSKEY).await;
        assert_eq!(told["options"], Value::Null, "it has no name");
        let page = browser.submit(&form).await;
        page.assert_error(say::error_passkey_name_missing());
        let page = browser.submit(&form.clone().fill("name", &"x".repeat(41))).await;
        page.assert_error(say::error_passkey_name_long("40"));
        let form = form.fill("name", "Mi teléfono <b>");
        let (status, told) = browser.ask(&form, actions::BEGIN_NEW_PASSKEY).await;
        assert_eq!(status, StatusCode::OK);
        let asked = options(&told);
        assert_eq!(asked["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(asked["authenticatorSelection"]["userVerification"], "required");
        // With that, authenticators that do not know of the protection would make no passkey at all.
        assert_eq!(asked["extensions"]["enforceCredentialProtectionPolicy"], false);
        assert_eq!(asked["user"]["name"], person.as_str());
        let page = browser.submit(&form).await;
        page.assert_error(say::error_passkey_missing());
        let page = browser.submit(&form.clone().forge("answer", "{}")).await;
        page.assert_error(say::error_passkey_not_taken());

        site.world.clock.advance(PROOF_ENDS);
        let (_, told) = browser.ask(&form, actions::BEGIN_NEW_PASSKEY).await;
        assert_eq!(told["options"], Value::Null, "who it is comes first");
        let page = browser.submit(&form).await;
        assert_eq!(page.path(), Place::Prove.path(language));
        assert_eq!(page.forms(actions::ENTER_PASSKEY).len(), 1, "a passkey is a proof");
        let page = browser.submit(&page.form(actions::ENTER_PASSKEY).forge("answer", "{}")).await;
        page.assert_error(say::error_passkey_not_yours());
        let page = browser.open(&Place::AddPasskey).await;
        assert_eq!(page.form(actions::ADD_PASSKEY).value("name"), "Mi teléfono <b>");
    })
    .await;
}

#[tokio::test]
async fn passkeys_are_shown_and_removed_each_by_its_person() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("removes-a-passkey", language)).await;
        let session = browser.session().await;
        let name = FactorName::parse("Old phone").unwrap();
        let passkey = site.world.services.plant_passkey(&session, &name).await.unwrap().to_string();
        let page = browser.open(&Place::Security).await;
        assert!(page.shows("Old phone") && page.says(say::ways_passkey_unused()));
        assert!(page.says(say::ways_strongest_text()));
        let form = page.form(actions::REMOVE_PASSKEY);

        let mut other = site.browser(language);
        other.sign_up(&address("takes-a-passkey", language)).await;
        let token = other.open(&Place::Home).await.form(actions::SIGN_OUT).value("csrf");
        let theirs = form.clone().forge("csrf", &token).with("passkey", &passkey);
        assert_eq!(other.post(&theirs).await.status, StatusCode::NOT_FOUND);

        let page = browser.submit(&form.press("passkey", &passkey)).await;
        assert!(page.says(say::ways_passkey_was_removed()) && !page.shows("Old phone"));
    })
    .await;
}

#[tokio::test]
async fn where_browsers_keep_no_passkeys_nothing_speaks_of_them() {
    storage::testing::on_each_database(async |database| {
        let site = TestSite::at(database, "http://127.0.0.1:3000", true);
        let mut browser = site.browser(Language::English);
        let page = browser.open(&Place::SignIn).await;
        assert!(!page.text_of_body().contains("asskey") && !page.text_of_body().contains("<script"));
        let token = page.form(actions::SIGN_IN);
        assert_eq!(browser.ask(&token, actions::BEGIN_PASSKEY).await.0, StatusCode::NOT_FOUND);
        browser.sign_up("ana@example.com").await;
        assert!(!browser.open(&Place::Security).await.text_of_body().contains("asskey"));
        assert_eq!(browser.get("/account/passkey").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn no_challenge_is_made_for_a_form_that_is_not_ours() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let form = browser.open(&Place::SignIn).await.form(actions::ENTER_PASSKEY).forge("csrf", &"0".repeat(128));
        assert_eq!(browser.ask(&form, actions::BEGIN_PASSKEY).await.0, StatusCode::FORBIDDEN);
        assert_eq!(browser.post(&form).await.status, StatusCode::FORBIDDEN);
    })
    .await;
}
