//! Forgotten passwords, as a browser without scripts meets them.

use domain::Place;
use http::StatusCode;
use words::say;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::{PASSWORD, address};

const NEW: &str = "mitten harbor velvet ladder";

impl Browser<'_> {
    /// Asks for a link on the sign-in page's behalf.
    pub(crate) async fn ask_reset(&mut self, person: &str) -> Page {
        // What came before is read, so that the link is in the last letter.
        self.site.letters(person).await;
        let page = self.open(&Place::SignIn).await;
        let page = self.visit(&page.link("/reset")).await;
        self.submit(&page.form(actions::ASK_RESET).fill("email", person)).await
    }

    pub(crate) async fn mail_link(&self, person: &str) -> String {
        self.site.letter(person, |line| line.contains("/link/").then(|| line.to_owned())).await
    }
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_and_signs_nobody_in() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("forgets", language));
        browser.sign_up(&person).await;
        browser.sign_out().await;
        let page = browser.ask_reset(&person).await;
        assert!(page.says(say::reset_sent_title()) && !page.shows(&person));
        let link = browser.mail_link(&person).await;
        browser.get(&link).await;
        let page = browser.visit(&link).await;
        assert_eq!(page.path(), Place::NewPassword.path(language), "opening it twice spends nothing");
        let page = browser.submit(&page.form(actions::CHOOSE_NEW_PASSWORD).fill("password", "short")).await;
        page.assert_error(say::error_password_short(5));
        let page = browser.submit(&page.form(actions::CHOOSE_NEW_PASSWORD).fill("password", NEW)).await;
        assert_eq!(page.path(), Place::SignIn.path(language));
        assert!(page.says(say::reset_done_title()) && !browser.is_signed_in());
        assert_eq!(page.form(actions::SIGN_IN).value("email"), person);
        let page = browser.enter_password(&page, &person, NEW).await;
        let page = browser.enter_code(&page, &person).await;
        assert_eq!(page.path(), Place::Home.path(language));

        let page = browser.visit(&link).await.expect(StatusCode::GONE);
        assert!(page.says(say::link_used()));
    })
    .await;
}

#[tokio::test]
async fn a_reset_says_the_same_whether_or_not_there_is_an_account() {
    in_each_language(async |site, language| {
        let (known, new) = (address("known", language), address("unknown", language));
        site.browser(language).sign_up(&known).await;
        let mut pages = Vec::new();
        for person in [&known, &new] {
            let page = site.browser(language).ask_reset(person).await;
            pages.push((page.status, page.path().to_owned(), page.text()));
        }
        assert_eq!(pages[0], pages[1]);
    })
    .await;
}

#[tokio::test]
async fn an_account_with_a_telephone_sends_a_code_there_before_a_new_password() {
    const NUMBER: &str = "+50322220123";
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("has-a-phone", language));
        browser.sign_up(&person).await;
        let page = browser.open(&Place::AddPhone).await;
        let page = browser.submit(&page.form(actions::BEGIN_PHONE).fill("number", NUMBER)).await;
        let code = browser.code_by_text(NUMBER).await;
        browser.submit(&page.form(actions::CONFIRM_PHONE).fill("code", &code)).await;
        browser.sign_out().await;
        site.world.clock.advance(std::time::Duration::from_secs(60));
        browser.ask_reset(&person).await;
        let link = browser.mail_link(&person).await;
        let page = browser.visit(&link).await;
        assert_eq!(page.path(), Place::ResetCode.path(language));
        let page = browser.submit(&page.form(actions::SEND_RESET_TEXT)).await;
        assert!(page.says(say::reset_text_sent()));
        let code = browser.code_by_text(NUMBER).await;
        let page = browser.submit(&page.form(actions::ENTER_RESET_CODE).fill("code", &code)).await;
        assert_eq!(page.path(), Place::NewPassword.path(language));
    })
    .await;
}

#[tokio::test]
async fn an_account_with_recovery_codes_asks_for_one_before_a_new_password() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("has-codes", language));
        browser.sign_up(&person).await;
        let page = browser.open(&Place::RecoveryCodes).await;
        let page = browser.submit(&page.form(actions::MAKE_CODES)).await;
        let codes = crate::page::texts(&page.document(), ".code-list li");
        browser.sign_out().await;
        browser.ask_reset(&person).await;
        let link = browser.mail_link(&person).await;
        let page = browser.visit(&link).await;
        assert_eq!(page.path(), Place::ResetCode.path(language));
        let page = browser.submit(&page.form(actions::ENTER_RESET_CODE)).await;
        page.assert_error(say::error_reset_code_missing());
        let page = browser.submit(&page.form(actions::ENTER_RESET_CODE).fill("code", "0000-0000-0000-0000")).await;
        page.assert_error(say::error_reset_code_wrong(4_u32));
        assert!(!page.text_of_body().contains("0000-0000"), "it is not shown again");
        let page = browser.submit(&page.form(actions::ENTER_RESET_CODE).fill("code", &codes[0])).await;
        assert_eq!(page.path(), Place::NewPassword.path(language));
        let page = browser.submit(&page.form(actions::CHOOSE_NEW_PASSWORD).fill("password", PASSWORD)).await;
        assert!(page.says(say::reset_done_title()));
    })
    .await;
}
