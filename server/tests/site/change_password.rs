//! Changing the password while signed in, as a browser without scripts does it.

use std::time::Duration;

use domain::Place;
use words::say;

use crate::site::in_each_language;
use crate::steps::{PASSWORD, address};

const NEW: &str = "mitten harbor velvet ladder";
const PROOF_ENDS: Duration = Duration::from_secs(10 * 60);

#[tokio::test]
async fn somebody_changes_their_password_and_everyone_else_is_out() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("changes-password", language));
        browser.sign_up(&person).await;
        site.world.clock.advance(PROOF_ENDS);
        let mut other = site.browser(language);
        other.sign_in(&person).await;
        site.world.clock.advance(Duration::from_secs(60));

        let page = browser.open(&Place::Security).await;
        let page = browser.visit(&page.link("/account/password")).await;
        assert_eq!(page.path(), Place::Prove.path(language), "the password and a code come first");
        let page = browser.submit(&page.form(actions::PROVE).fill("password", PASSWORD)).await;
        let code = browser.code(&person).await;
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        assert_eq!(page.path(), Place::ChangePassword.path(language));
        let page = browser.submit(&page.form(actions::CHANGE_PASSWORD).fill("password", "tiny-7")).await;
        page.assert_error(say::error_password_short(6));
        assert!(!page.text_of_body().contains("tiny-7"), "it is never shown");
        let page = browser.submit(&page.form(actions::CHANGE_PASSWORD).fill("password", NEW)).await;
        assert_eq!(page.path(), Place::Security.path(language));
        assert!(page.says(say::ways_password_changed()) && browser.is_signed_in());
        assert_eq!(browser.open(&Place::Home).await.path(), Place::Home.path(language));
        assert_eq!(other.open(&Place::Home).await.path(), Place::SignIn.path(language));

        browser.sign_out().await;
        let page = browser.open(&Place::SignIn).await;
        let page = browser.enter_password(&page, &person, PASSWORD).await;
        assert_eq!(page.path(), Place::SignIn.path(language), "the old one works no more");
        site.world.clock.advance(Duration::from_secs(60));
        let page = browser.enter_password(&page, &person, NEW).await;
        assert_eq!(page.path(), Place::Code.path(language));
    })
    .await;
}

#[tokio::test]
async fn a_new_password_that_comes_after_the_proof_ended_is_asked_for_again() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("is-slow", language));
        browser.sign_up(&person).await;
        let page = browser.open(&Place::ChangePassword).await;
        site.world.clock.advance(PROOF_ENDS);
        let page = browser.submit(&page.form(actions::CHANGE_PASSWORD).fill("password", NEW)).await;
        assert_eq!(page.path(), Place::Prove.path(language));
        assert!(!page.text_of_body().contains(NEW), "a password is never kept");
    })
    .await;
}
