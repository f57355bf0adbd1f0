//! The link in a notice, for somebody who finds that it was not them.

use domain::Place;
use http::StatusCode;
use words::say;

use crate::site::in_each_language;
use crate::steps::{PASSWORD, address};

#[tokio::test]
async fn the_link_of_a_notice_says_what_it_does_and_a_button_does_it() {
    in_each_language(async |site, language| {
        let ana = address("ana", language);
        let (mut hers, mut theirs) = (site.browser(language), site.browser(language));
        hers.sign_up(&ana).await;
        theirs.sign_in(&ana).await;
        let link = site.letter(&ana, |line| line.contains("/link/").then(|| line.to_owned())).await;

        let mut phone = site.browser(language);
        let page = phone.visit(&link).await.expect(StatusCode::OK);
        assert_eq!(page.path(), Place::NotMe.path(language));
        assert!(page.says(say::not_me_does_out()) && page.says(say::not_me_does_password()));
        assert_eq!(theirs.open(&Place::Home).await.path(), Place::Home.path(language), "nothing was changed yet");

        let done = phone.submit(&page.form(actions::NOT_ME)).await;
        assert_eq!(done.path(), Place::NotMeDone.path(language));
        assert_eq!(phone.cookie("link"), None);
        for browser in [&mut hers, &mut theirs] {
            assert_eq!(browser.open(&Place::Home).await.path(), Place::SignIn.path(language));
        }
        let page = theirs.open(&Place::SignIn).await;
        theirs.enter_password(&page, &ana, PASSWORD).await.assert_error(say::error_sign_in());
        let reset = site.letter(&ana, |line| line.contains("/link/").then(|| line.to_owned())).await;
        let answer = phone.get(&reset).await;
        assert!(answer.header("location").ends_with(&Place::NewPassword.path(language)), "{}", answer.status);
        assert_eq!(phone.visit(&link).await.status, StatusCode::GONE, "it did what it is for");
    })
    .await;
}
