//! Another address for an account, and the way back, as a browser without scripts meets them.

use std::time::Duration;

use domain::{EmailAddress, Place};
use http::StatusCode;
use words::{Message, say};

use crate::browser::Browser;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::{PASSWORD, address};

const PROOF_ENDS: Duration = Duration::from_secs(10 * 60);

/// Letters that come from now on are newer than those that came.
fn later(site: &TestSite) {
    site.world.clock.advance(Duration::from_secs(1));
}

/// That codes by mail go to this address.
fn goes_to(address: &str) -> Message {
    say::ways_email_to(EmailAddress::parse(address).unwrap().masked())
}

impl Browser<'_> {
    async fn prove_for_email(&mut self, page: &Page, person: &str) -> Page {
        assert_eq!(page.path(), Place::Prove.path(self.language), "the password and a code come first");
        let page = self.submit(&page.form(actions::PROVE).fill("password", PASSWORD)).await;
        let code = self.code(person).await;
        self.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await
    }

    async fn ask_new_email(&mut self, new: &str) -> Page {
        later(self.site);
        let page = self.open(&Place::ChangeEmail).await;
        self.submit(&page.form(actions::ASK_NEW_EMAIL).fill("email", new)).await
    }

    async fn change_email(&mut self, new: &str) -> Page {
        self.ask_new_email(new).await;
        let page = self.visit(&self.mail_link(new).await).await;
        later(self.site);
        self.submit(&page.form(actions::CONFIRM_EMAIL)).await
    }
}

#[tokio::test]
async fn somebody_changes_their_address_and_the_old_one_undoes_it() {
    in_each_language(async |site, language| {
        let (person, new) = (address("moves", language), address("arrived", language));
        let mut browser = site.browser(language);
        browser.sign_up(&person).await;
        site.world.clock.advance(PROOF_ENDS);
        let page = browser.open(&Place::Security).await;
        let page = browser.visit(&page.link("/account/email")).await;
        let page = browser.prove_for_email(&page, &person).await;
        assert_eq!(page.path(), Place::ChangeEmail.path(language));
        assert!(page.shows(&person) && page.says(say::new_email_undo()));
        let field = crate::page::select(&page.document(), "#email[type=email][autocomplete=email]").len();
        assert_eq!(field, 1);
        for (typed, why) in [("ana@here", say::error_email_wrong()), (person.as_str(), say::error_email_same())] {
            let page = browser.submit(&page.form(actions::ASK_NEW_EMAIL).fill("email", typed)).await;
            page.assert_error(why);
            assert_eq!(page.form(actions::ASK_NEW_EMAIL).value("email"), typed);
        }
        let page = browser.ask_new_email(&new).await;
        assert_eq!(page.path(), Place::EmailSent.path(language));
        assert!(page.shows(&new));
        later(site);
        let page = browser.submit(&page.form(actions::ASK_NEW_EMAIL)).await;
        assert_eq!(page.path(), Place::EmailSent.path(language), "sent once more");
        let page = browser.visit(&page.link("/account/email")).await;
        assert_eq!(page.form(actions::ASK_NEW_EMAIL).value("email"), new, "to be corrected");

        let (mut phone, link) = (site.browser(language), browser.mail_link(&new).await);
        let page = phone.visit(&link).await.expect(StatusCode::OK);
        assert_eq!(page.path(), Place::ConfirmEmail.path(language));
        assert!(page.shows(&new) && !page.shows(&person));
        assert!(browser.open(&Place::Security).await.says(goes_to(&person)), "nothing was changed yet");
        later(site);
        let page = phone.submit(&page.form(actions::CONFIRM_EMAIL)).await;
        assert_eq!(page.path(), Place::EmailConfirmed.path(language));
        assert_eq!(phone.cookie("link"), None);
        assert_eq!(phone.visit(&link).await.status, StatusCode::GONE);
        assert!(browser.open(&Place::Security).await.says(goes_to(&new)), "and stays signed in");

        let page = phone.visit(&browser.mail_link(&person).await).await;
        assert_eq!(page.path(), Place::NotMe.path(language));
        assert!(page.says(say::undo_email_title()) && page.says(say::not_me_does_address()));
        later(site);
        let page = phone.submit(&page.form(actions::NOT_ME)).await;
        assert_eq!(page.path(), Place::NotMeDone.path(language));
        assert_eq!(browser.open(&Place::Home).await.path(), Place::SignIn.path(language));
        let page = phone.visit(&browser.mail_link(&person).await).await;
        assert_eq!(page.path(), Place::NewPassword.path(language), "the old address is the one again");
    })
    .await;
}

#[tokio::test]
async fn a_link_opened_where_its_person_is_signed_in_leads_back_to_how_they_sign_in() {
    in_each_language(async |site, language| {
        let (person, new) = (address("stays", language), address("remained", language));
        let mut browser = site.browser(language);
        browser.sign_up(&person).await;
        let page = browser.change_email(&new).await;
        assert_eq!(page.path(), Place::Security.path(language));
        assert!(page.says(say::ways_email_changed()) && page.says(goes_to(&new)));
        let page = browser.visit(&browser.mail_link(&person).await).await;
        assert!(page.says(say::undo_email_was_me()));
    })
    .await;
}

#[tokio::test]
async fn an_address_that_comes_after_the_proof_ended_is_kept() {
    in_each_language(async |site, language| {
        let (person, new) = (address("slow", language), address("slower", language));
        let mut browser = site.browser(language);
        browser.sign_up(&person).await;
        let page = browser.open(&Place::ChangeEmail).await;
        site.world.clock.advance(PROOF_ENDS);
        let page = browser.submit(&page.form(actions::ASK_NEW_EMAIL).fill("email", &new)).await;
        let page = browser.prove_for_email(&page, &person).await;
        assert_eq!(page.path(), Place::ChangeEmail.path(language));
        assert_eq!(page.form(actions::ASK_NEW_EMAIL).value("email"), new);
        assert_eq!(site.letters(&new).await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_page_says_the_same_whether_or_not_a_new_address_has_an_account() {
    in_each_language(async |site, language| {
        let (known, unknown) = (address("has-one", language), address("has-none", language));
        site.browser(language).sign_up(&known).await;
        let mut browser = site.browser(language);
        browser.sign_up(&address("asks", language)).await;
        let mut pages = Vec::new();
        for new in [&known, &unknown] {
            let page = browser.ask_new_email(new).await;
            pages.push((page.status, page.path().to_owned(), page.text().replace(new.as_str(), "…")));
        }
        assert_eq!(pages[0], pages[1]);
        for _ in 0..3 {
            browser.ask_new_email(&unknown).await;
        }
        let page = browser.ask_new_email(&known).await;
        assert!(page.errors().len() == 1 && page.form(actions::ASK_NEW_EMAIL).value("email") == known);
    })
    .await;
}

#[tokio::test]
async fn an_address_that_another_account_has_is_told_with_what_to_do() {
    in_each_language(async |site, language| {
        let (person, new) = (address("first", language), address("second", language));
        let mut browser = site.browser(language);
        browser.sign_up(&person).await;
        browser.ask_new_email(&new).await;
        let link = browser.mail_link(&new).await;
        let page = browser.visit(&link).await;
        let mut other = site.browser(language);
        other.sign_up(&new).await;
        let page = browser.submit(&page.form(actions::CONFIRM_EMAIL)).await;
        assert_eq!((page.status, page.path()), (StatusCode::CONFLICT, &*Place::ConfirmEmail.path(language)));
        assert!(page.says(say::new_email_taken_title()) && page.says(say::new_email_taken_other()));

        other.change_email(&address("third", language)).await;
        let undo = other.mail_link(&new).await;
        assert_eq!(browser.visit(&link).await.status, StatusCode::OK, "it is free again");
        let page = browser.open(&Place::ConfirmEmail).await;
        browser.submit(&page.form(actions::CONFIRM_EMAIL)).await;
        let page = other.visit(&undo).await;
        assert_eq!((page.status, page.path()), (StatusCode::CONFLICT, &*Place::NotMe.path(language)));
        assert!(page.says(say::former_email_taken_title()) && page.says(say::former_email_taken_again()));
        assert!(other.is_signed_in());
    })
    .await;
}
