//! Recovery codes, apps, and the proof that comes before they change, as a browser without scripts meets them.

use std::time::Duration;

use domain::{FactorId, Language, Place};
use http::StatusCode;
use services::testing::app_code;
use words::say;

use crate::browser::Browser;
use crate::page::{Page, texts};
use crate::site::{TestSite, in_each_language, on_each_site};
use crate::steps::{PASSWORD, address};

const STEP: Duration = Duration::from_secs(30);
const PROOF_ENDS: Duration = Duration::from_secs(10 * 60);

fn shown_codes(page: &Page) -> Vec<String> {
    texts(&page.document(), ".code-list li")
}

fn shown_key(page: &Page) -> String {
    texts(&page.document(), ".definitions dd").remove(0)
}

fn now(site: &TestSite) -> domain::Timestamp {
    site.world.services.now()
}

impl Browser<'_> {
    /// Adds an app: its key. The next code is in the next step.
    pub(crate) async fn add_app(&mut self, name: &str) -> String {
        let page = self.open(&Place::AddApp).await;
        let page = self.submit(&page.form(actions::BEGIN_APP).fill("name", name)).await;
        let key = shown_key(&page);
        let code = app_code(&key, now(self.site));
        let page = self.submit(&page.form(actions::CONFIRM_APP).fill("code", &code)).await;
        // Whoever has no recovery codes is asked to make some first.
        let leads_to = [Place::Security, Place::RecoveryCodes].map(|place| place.path(self.language));
        assert!(leads_to.contains(&page.path().to_owned()), "{}: {}", page.path(), page.text());
        assert!(page.says(say::ways_app_was_added(name.to_owned())));
        self.site.world.clock.advance(STEP);
        key
    }

    async fn make_codes(&mut self) -> Vec<String> {
        let page = self.open(&Place::RecoveryCodes).await;
        shown_codes(&self.submit(&page.form(actions::MAKE_CODES)).await)
    }

    /// Presses a button of "Use another way".
    async fn another_way(&mut self, page: &Page, method: &str) -> Page {
        self.submit(&page.form(actions::USE_ANOTHER_WAY).press("method", method)).await
    }

    /// Types the right password.
    pub(crate) async fn begin_sign_in(&mut self, person: &str) -> Page {
        let page = self.open(&Place::SignIn).await;
        self.enter_password(&page, person, PASSWORD).await
    }
}

#[tokio::test]
async fn somebody_adds_an_app_and_signs_in_with_it() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("adds-an-app", language));
        browser.sign_up(&person).await;
        browser.fill_in_profile().await;
        let page = browser.open(&Place::Security).await;
        assert!(page.says(say::ways_weak_passkeys()));
        assert!(page.links().contains(&Place::AddApp.path(language)));
        let key = browser.add_app("My phone").await;
        let page = browser.open(&Place::Security).await;
        assert!(page.says(say::ways_strong_passkeys()) && page.shows("My phone"));
        browser.sign_out().await;

        let letters = site.letters(&person).await;
        let page = browser.begin_sign_in(&person).await;
        assert!(page.says(say::code_app_title()));
        assert_eq!(site.letters(&person).await, letters, "no code is sent");
        let page = browser.submit(&page.form(actions::ENTER_CODE)).await;
        page.assert_error(say::error_app_code_missing());
        let code = app_code(&key, now(site));
        let wrong = if code == "000000" { "000001" } else { "000000" };
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", wrong)).await;
        page.assert_error(say::error_app_code_wrong(4_u32));
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        assert_eq!(page.path(), Place::Home.path(language));
    })
    .await;
}

#[tokio::test]
async fn a_code_can_be_asked_for_in_another_way() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("has-no-phone", language));
        browser.sign_up(&person).await;
        browser.fill_in_profile().await;
        browser.add_app("My phone").await;
        let codes = browser.make_codes().await;
        browser.sign_out().await;
        let page = browser.visit(&Place::Security.path(language)).await;
        let page = browser.enter_password(&page, &person, PASSWORD).await;
        let page = browser.another_way(&page, "recovery").await;
        assert!(page.says(say::code_recovery_title()));
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", "0000-0000-0000-0000")).await;
        page.assert_error(say::error_recovery_wrong(4_u32));
        assert!(!page.text_of_body().contains("0000-0000"), "it is not shown again");
        let page = browser.another_way(&page, "email").await;
        let page = browser.another_way(&page, "app").await;
        let page = browser.another_way(&page, "email").await;
        let page = browser.enter_code(&page, &person).await;
        assert_eq!(page.path(), Place::Security.path(language), "where they wanted to be");

        browser.sign_out().await;
        let page = browser.begin_sign_in(&person).await;
        let page = browser.another_way(&page, "recovery").await;
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &codes[9].to_lowercase())).await;
        assert_eq!(page.path(), Place::Home.path(language));
    })
    .await;
}

#[tokio::test]
async fn codes_are_shown_until_they_are_kept_and_never_again() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("keeps-codes", language));
        browser.sign_up(&person).await;
        assert!(browser.open(&Place::Home).await.says(say::home_codes_none_title()));
        browser.fill_in_profile().await;
        let codes = browser.make_codes().await;
        assert_eq!(codes.len(), 10);
        let mut copy = browser.clone();
        let page = browser.open(&Place::RecoveryCodes).await;
        assert_eq!(shown_codes(&page), codes, "a page that is loaded again loses none");
        assert_eq!(page.header("cache-control"), "no-store");
        let page = browser.submit(&page.form(actions::KEEP_CODES)).await;
        assert_eq!(page.path(), Place::Security.path(language));
        let page = browser.open(&Place::RecoveryCodes).await;
        assert!(shown_codes(&page).is_empty() && page.says(say::recovery_left(10_u32)));
        assert!(!browser.open(&Place::Home).await.says(say::home_codes_none_title()));

        let mut other = site.browser(language);
        other.sign_up(&address("finds-a-cookie", language)).await;
        other.cookies.insert("__Host-new-codes".to_owned(), copy.cookie("new-codes").unwrap().to_owned());
        assert!(shown_codes(&other.open(&Place::RecoveryCodes).await).is_empty(), "they are somebody else's");
        site.world.clock.advance(PROOF_ENDS);
        assert!(shown_codes(&copy.open(&Place::RecoveryCodes).await).is_empty(), "it was too long ago");
    })
    .await;
}

#[tokio::test]
async fn whoever_has_few_codes_left_is_led_to_new_ones() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("uses-codes", language));
        browser.sign_up(&person).await;
        let codes = browser.make_codes().await;
        for (used, code) in codes.iter().enumerate().take(7) {
            site.world.clock.advance(Duration::from_secs(120));
            browser.sign_out().await;
            let page = browser.begin_sign_in(&person).await;
            let page = browser.another_way(&page, "recovery").await;
            let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", code)).await;
            let expected = if used == 6 { Place::RecoveryCodes } else { Place::Home };
            assert_eq!(page.path(), expected.path(language), "after {used}");
        }
        assert!(browser.open(&Place::Home).await.says(say::home_codes_few_title(3_u32)));
    })
    .await;
}

#[tokio::test]
async fn changing_how_one_signs_in_asks_for_a_proof_and_keeps_what_was_typed() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("proves", language));
        browser.sign_up(&person).await;
        site.world.clock.advance(PROOF_ENDS);
        let page = browser.open(&Place::AddApp).await;
        let before = browser.cookie("session").unwrap().to_owned();
        let page = browser.submit(&page.form(actions::BEGIN_APP).fill("name", "Mi teléfono <b>")).await;
        assert_eq!(page.path(), Place::Prove.path(language));
        let page = browser.submit(&page.form(actions::PROVE)).await;
        page.assert_error(say::error_password_missing());
        let page = browser.submit(&page.form(actions::PROVE).fill("password", "not this one at all")).await;
        page.assert_error(say::error_prove_password());
        assert!(!page.text_of_body().contains("not this one"));
        let page = browser.submit(&page.form(actions::PROVE).fill("password", PASSWORD)).await;
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", "12")).await;
        page.assert_error(say::error_code_wrong(5_u32));
        let code = browser.code(&person).await;
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        assert_eq!(page.path(), Place::AddApp.path(language));
        assert_eq!(page.form(actions::BEGIN_APP).value("name"), "Mi teléfono <b>");
        assert_ne!(browser.cookie("session"), Some(before.as_str()), "a new session");
        let page = browser.submit(&page.form(actions::BEGIN_APP)).await;
        assert!(page.says(say::app_scan_title()));

        site.world.clock.advance(PROOF_ENDS);
        let first = format!("{}?next={}", Place::Prove.path(language), page.path());
        assert_eq!(browser.get(page.path()).await.header("location"), first, "the key is not shown");
    })
    .await;
}

#[tokio::test]
async fn an_app_is_removed_after_a_proof() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("removes", language));
        browser.sign_up(&person).await;
        browser.fill_in_profile().await;
        let key = browser.add_app("Old phone").await;
        site.world.clock.advance(PROOF_ENDS);
        let page = browser.open(&Place::Security).await;
        let document = page.document();
        let button = crate::page::select(&document, "button[name=factor]")[0].attr("value").unwrap().to_owned();
        let page = browser.submit(&page.form(actions::REMOVE_APP).press("factor", &button)).await;
        assert_eq!(page.path(), Place::Prove.path(language));
        let page = browser.submit(&page.form(actions::PROVE).fill("password", PASSWORD)).await;
        let code = app_code(&key, now(site));
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        assert_eq!(page.path(), Place::Security.path(language));
        let page = browser.submit(&page.form(actions::REMOVE_APP).press("factor", &button)).await;
        assert!(page.says(say::ways_app_was_removed()) && !page.shows("Old phone"));
        let gone = browser.post(&page.form(actions::REMOVE_APP).with("factor", &button)).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_name_and_a_first_code_that_do_not_fit_are_told_at_their_field() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("types", language)).await;
        let page = browser.open(&Place::AddApp).await;
        let page = browser.submit(&page.form(actions::BEGIN_APP).fill("name", " ")).await;
        page.assert_error(say::error_app_name_missing());
        let long = "x".repeat(41);
        let page = browser.submit(&page.form(actions::BEGIN_APP).fill("name", &long)).await;
        page.assert_error(say::error_app_name_long("40"));
        assert_eq!(page.form(actions::BEGIN_APP).value("name"), long);
        let page = browser.submit(&page.form(actions::BEGIN_APP).fill("name", "Phone")).await;
        let app: FactorId = page.path().rsplit('/').next().unwrap().parse().unwrap();
        let code = app_code(&shown_key(&page), now(site));
        let wrong = if code == "123456" { "123457" } else { "123456" };
        let page = browser.submit(&page.form(actions::CONFIRM_APP)).await;
        page.assert_error(say::error_app_code_missing());
        let page = browser.submit(&page.form(actions::CONFIRM_APP).fill("code", wrong)).await;
        assert_eq!(page.path(), Place::ConfirmApp(app).path(language));
        page.assert_error(say::error_app_confirm());
        assert!(!page.text_of_body().contains(&format!("value=\"{wrong}\"")));
    })
    .await;
}

#[tokio::test]
async fn a_form_from_before_the_proof_counts_no_more() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let before = browser.open(&Place::RecoveryCodes).await.form(actions::MAKE_CODES);
        let page = browser.open(&Place::Prove).await;
        let page = browser.submit(&page.form(actions::PROVE).fill("password", PASSWORD)).await;
        let page = browser.enter_code_of_proof(&page, "ana@example.com").await;
        assert_eq!(page.path(), "/account/security");
        assert_eq!(browser.post(&before).await.status, StatusCode::FORBIDDEN);
        let mut other = site.browser(Language::English);
        other.sign_up("ben@example.com").await;
        let own = other.open(&Place::RecoveryCodes).await.form(actions::MAKE_CODES);
        let token = browser.open(&Place::Home).await.form(actions::SIGN_OUT).value("csrf");
        assert_eq!(other.post(&own.forge("csrf", &token)).await.status, StatusCode::FORBIDDEN);
    })
    .await;
}

impl Browser<'_> {
    async fn enter_code_of_proof(&mut self, page: &Page, person: &str) -> Page {
        assert_eq!(page.path(), Place::Prove.path(self.language));
        let code = self.code(person).await;
        self.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await
    }
}
