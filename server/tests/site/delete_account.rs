//! Deleting an account, and thinking better of it, as a browser without scripts does it.

use std::time::Duration;

use domain::{Place, StaffRole};
use http::StatusCode;
use words::say;

use crate::browser::Browser;
use crate::desk::staff;
use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::{PASSWORD, address};

const HOUR: Duration = Duration::from_secs(60 * 60);
const PROOF_ENDS: Duration = Duration::from_secs(10 * 60);

impl Browser<'_> {
    async fn ask_for_deletion(&mut self) -> Page {
        let page = self.open(&Place::DeleteAccount).await;
        self.submit(&page.form(actions::DELETE_ACCOUNT).fill("agree", "yes")).await
    }
}

#[tokio::test]
async fn an_account_is_deleted_thirty_days_after_somebody_asked_for_it() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("leaves", language));
        browser.sign_up(&person).await;
        browser.start().await;
        let page = browser.open(&Place::Settings).await;
        let page = browser.visit(&page.link("/account/delete")).await;
        assert!(page.says(say::delete_stays_record()) && page.says(say::delete_drafts(1_u32)));
        assert!(page.text_of_body().contains("/account/data"), "a copy is offered first");
        let page = browser.submit(&page.form(actions::DELETE_ACCOUNT)).await;
        page.assert_error(say::error_delete_agree());
        assert!(!browser.open(&Place::Home).await.says(say::delete_home_title()), "nothing was changed");
        let page = browser.ask_for_deletion().await;
        assert!(page.says(say::delete_home_title()));
        assert!(!page.text_of_body().contains(actions::DELETE_ACCOUNT), "it runs already");
        for _ in 0..30 * 24 {
            site.world.clock.advance(HOUR);
            site.world.services.tend_deletions().await.unwrap();
        }
        let page = browser.open(&Place::Home).await;
        assert_eq!(page.path(), Place::SignIn.path(language));
        let page = browser.enter_password(&page, &person, PASSWORD).await;
        page.assert_error(say::error_sign_in());
        let mut again = site.browser(language);
        again.sign_up(&person).await;
        assert_eq!(again.open(&Place::Home).await.path(), Place::Home.path(language), "the address is free");
    })
    .await;
}

#[tokio::test]
async fn a_deletion_is_stopped_by_the_link_or_by_whoever_is_signed_in() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("stays", language));
        browser.sign_up(&person).await;
        browser.ask_for_deletion().await;
        let link = site.letter(&person, |line| line.contains("/link/").then(|| line.to_owned())).await;
        let mut phone = site.browser(language);
        phone.visit(&link).await;
        let page = phone.visit(&link).await.expect(StatusCode::OK);
        assert_eq!(page.path(), Place::CancelDeletion.path(language), "opening it changes nothing");
        assert!(browser.open(&Place::Home).await.says(say::delete_home_title()));
        let page = phone.submit(&page.form(actions::CANCEL_DELETION)).await;
        assert_eq!(page.path(), Place::DeletionCancelled.path(language));
        assert_eq!(phone.cookie("link"), None);
        phone.visit(&link).await.expect(StatusCode::GONE);
        assert!(!browser.open(&Place::Home).await.says(say::delete_home_title()));

        browser.ask_for_deletion().await;
        let page = browser.open(&Place::Home).await;
        let page = browser.submit(&page.form(actions::CANCEL_OWN_DELETION)).await;
        assert!(page.says(say::delete_cancelled_title()) && !page.says(say::delete_home_title()));
    })
    .await;
}

#[tokio::test]
async fn a_deletion_that_is_asked_for_after_the_proof_ended_keeps_its_tick() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("leaves-late", language));
        browser.sign_up(&person).await;
        let page = browser.open(&Place::DeleteAccount).await;
        site.world.clock.advance(PROOF_ENDS);
        let page = browser.submit(&page.form(actions::DELETE_ACCOUNT).fill("agree", "yes")).await;
        assert_eq!(page.path(), Place::Prove.path(language));
        let page = browser.submit(&page.form(actions::PROVE).fill("password", PASSWORD)).await;
        let code = browser.code(&person).await;
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        assert_eq!(page.path(), Place::DeleteAccount.path(language));
        assert!(!page.says(say::delete_home_title()), "nothing was done yet");
        let page = browser.submit(&page.form(actions::DELETE_ACCOUNT)).await;
        assert!(page.says(say::delete_home_title()), "the tick was kept");
    })
    .await;
}

#[tokio::test]
async fn the_last_supervisor_is_led_to_the_desk_to_appoint_another_one_first() {
    in_each_language(async |site, language| {
        let mut boss = staff(site, language, "boss", StaffRole::Supervisor).await;
        let page = boss.open(&Place::DeleteAccount).await.expect(StatusCode::OK);
        assert!(page.says(say::delete_supervisor_text()), "{}", page.text());
        assert!(page.links().contains(&Place::DeskPeople.path(language)));
        assert!(page.forms(actions::DELETE_ACCOUNT).is_empty(), "there is nothing to press");

        let mut other = staff(site, language, "other", StaffRole::Supervisor).await;
        let page = boss.open(&Place::DeleteAccount).await;
        assert!(!page.says(say::delete_supervisor_text()), "{}", page.text());
        let form = page.form(actions::DELETE_ACCOUNT).fill("agree", "yes");
        let page = other.ask_for_deletion().await;
        assert!(page.says(say::delete_home_title()), "{}", page.text());
        let page = boss.submit(&form).await;
        assert!(page.says(say::delete_supervisor_text()), "the other one was quicker: {}", page.text());
        assert!(!boss.open(&Place::Home).await.says(say::delete_home_title()), "nothing was changed");

        let people = other.open(&Place::DeskPeople).await;
        let end = people.forms(actions::APPOINT_STAFF).into_iter().next().unwrap().press("role", "none");
        let page = other.submit(&end).await;
        assert!(page.says(say::desk_people_last()), "{}", page.text());
    })
    .await;
}
