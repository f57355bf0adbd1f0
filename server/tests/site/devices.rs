//! The cookie by which accounts know a browser.

use domain::Place;

use crate::site::in_each_language;
use crate::steps::{PASSWORD, address};

#[tokio::test]
async fn a_browser_is_known_by_a_cookie_that_opens_nothing() {
    in_each_language(async |site, language| {
        let (ana, mut browser) = (address("ana", language), site.browser(language));
        browser.sign_up(&ana).await;
        let device = browser.cookie("device").expect("it is known").to_owned();
        browser.sign_out().await;
        assert_eq!(browser.cookie("device"), Some(device.as_str()), "signing out does not forget it");
        let page = browser.open(&Place::Home).await;
        assert_eq!(page.path(), Place::SignIn.path(language), "it does not stand for a password");

        let page = browser.open(&Place::SignIn).await;
        let page = browser.enter_password(&page, &ana, PASSWORD).await;
        let code = browser.code(&ana).await;
        let answer = browser.post(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        let again = answer.cookies().into_iter().find(|cookie| cookie.contains("device=")).expect("it is set anew");
        assert!(again.contains(&device) && again.contains("; Max-Age=34560000"), "{again}");

        let page = browser.open(&Place::Home).await;
        assert!(!page.text_of_body().contains(&device));
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_guesses_do_not_lock_a_known_browser() {
    in_each_language(async |site, language| {
        let (ana, mut browser) = (address("ana", language), site.browser(language));
        browser.sign_up(&ana).await;
        browser.sign_out().await;
        for _ in 0..4 {
            let mut guesser = site.browser(language);
            let page = guesser.open(&Place::SignIn).await;
            guesser.enter_password(&page, &ana, "a password that is nobody's").await;
        }
        let mut stranger = site.browser(language);
        let page = stranger.open(&Place::SignIn).await;
        let page = stranger.enter_password(&page, &ana, PASSWORD).await;
        assert_eq!(page.path(), Place::SignIn.path(language));
        let home = browser.sign_in(&ana).await;
        assert_eq!(home.path(), Place::Home.path(language));
    })
    .await;
}
