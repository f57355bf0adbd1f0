//! Every code is lost, as a browser without scripts meets it.

use std::time::Duration;

use domain::Place;
use http::StatusCode;
use words::say;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::address;

const NEW: &str = "mitten harbor velvet ladder";
const HOUR: Duration = Duration::from_secs(60 * 60);

impl Browser<'_> {
    async fn has_codes(&mut self, person: &str) -> Vec<String> {
        self.sign_up(person).await;
        let page = self.open(&Place::RecoveryCodes).await;
        let page = self.submit(&page.form(actions::MAKE_CODES)).await;
        crate::page::texts(&page.document(), ".code-list li")
    }

    /// From the page that asks for a code to the one that says that the wait runs.
    async fn lose_everything(&mut self, person: &str) -> Page {
        self.ask_reset(person).await;
        let page = self.visit(&self.mail_link(person).await).await;
        assert_eq!(page.path(), Place::ResetCode.path(self.language));
        let page = self.visit(&page.link("/lost")).await;
        self.site.world.clock.advance(Duration::from_secs(1));
        self.submit(&page.form(actions::ASK_LOST)).await
    }

    async fn wait_three_days(&self) {
        for _ in 0..72 {
            self.site.world.clock.advance(HOUR);
            self.site.world.services.tend_lost().await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_lost_account_is_kept_by_the_link_or_by_whoever_gets_in() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("lost-nothing", language));
        let codes = browser.has_codes(&person).await;
        browser.sign_out().await;
        let page = browser.lose_everything(&person).await;
        assert!(page.says(say::lost_sent_title()));
        let link = browser.mail_link(&person).await;
        browser.visit(&link).await;
        let page = browser.visit(&link).await;
        assert_eq!(page.path(), Place::CancelLost.path(language), "opening it changes nothing");
        let page = browser.submit(&page.form(actions::CANCEL_LOST)).await;
        assert_eq!(page.path(), Place::LostCancelled.path(language));
        browser.visit(&link).await.expect(StatusCode::GONE);

        browser.lose_everything(&person).await;
        let page = browser.open(&Place::SignIn).await;
        let page = browser.enter_password(&page, &person, crate::steps::PASSWORD).await;
        let page = browser.submit(&page.form(actions::USE_ANOTHER_WAY).press("method", "recovery")).await;
        browser.submit(&page.form(actions::ENTER_CODE).fill("code", &codes[0])).await;
        let page = browser.open(&Place::Home).await;
        assert!(page.says(say::lost_home_title()));
        let page = browser.submit(&page.form(actions::CANCEL_OWN_LOST)).await;
        assert!(page.says(say::lost_cancelled_title()) && !page.says(say::lost_home_title()));
    })
    .await;
}

#[tokio::test]
async fn a_lost_account_is_entered_with_the_mailbox_alone_after_three_days() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("lost-all", language));
        browser.has_codes(&person).await;
        browser.sign_out().await;
        browser.lose_everything(&person).await;
        browser.wait_three_days().await;
        let page = browser.visit(&browser.mail_link(&person).await).await;
        assert_eq!(page.path(), Place::NewPassword.path(language));
        let page = browser.submit(&page.form(actions::CHOOSE_NEW_PASSWORD).fill("password", NEW)).await;
        assert!(page.says(say::reset_done_title()) && !browser.is_signed_in());
        let page = browser.enter_password(&page, &person, NEW).await;
        let page = browser.enter_code(&page, &person).await;
        assert_eq!(page.path(), Place::Home.path(language), "a code by mail is enough again");
    })
    .await;
}
