//! How somebody is written to, as a browser without scripts sets it: language, ways, quiet mode, another address.

use std::time::Duration;

use domain::place::localized;
use domain::{Language, Place};
use http::StatusCode;
use words::say;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::{PASSWORD, address};

const PROOF_ENDS: Duration = Duration::from_secs(10 * 60);

impl Browser<'_> {
    /// From the page that asks for the password to where the person was.
    async fn prove(&mut self, page: &Page, person: &str) -> Page {
        assert_eq!(page.path(), Place::Prove.path(self.language), "the password and a code come first");
        let page = self.submit(&page.form(actions::PROVE).fill("password", PASSWORD)).await;
        let code = self.code(person).await;
        self.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await
    }
}

#[tokio::test]
async fn the_settings_show_what_is_set_and_lead_to_where_it_is_changed() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("settles", language));
        let home = browser.sign_up(&person).await;
        assert!(home.links().contains(&Place::Settings.path(language)), "the menu leads there");
        browser.fill_in_profile().await;
        let page = browser.open(&Place::Settings).await.expect(StatusCode::OK);
        assert!(page.shows(&person) && page.shows("Zubizarreta") && page.shows(language.own_name()));
        assert!(page.says(say::messages_quiet_off()) && page.says(say::settings_other_none()));
        for place in [
            Place::MailLanguage,
            Place::Messages,
            Place::OtherAddress,
            Place::Security,
            Place::Sessions,
            Place::SecurityHistory,
        ] {
            browser.visit(&page.link(&place.path(language))).await.expect(StatusCode::OK);
        }
    })
    .await;
}

#[tokio::test]
async fn somebody_chooses_the_language_of_messages_and_goes_on_in_it() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("speaks", language));
        browser.sign_up(&person).await;
        let other = Language::ALL.into_iter().find(|one| *one != language).unwrap();
        let page = browser.open(&Place::MailLanguage).await;
        assert_eq!(page.form(actions::SET_LANGUAGE).value("language"), language.code());
        let form = page.form(actions::SET_LANGUAGE).fill("language", other.code());
        let page = browser.submit(&form).await;
        assert_eq!(page.path(), Place::MailLanguage.path(other));
        assert!(
            page.says(say::mail_language_saved()) && page.form(actions::SET_LANGUAGE).value("language") == other.code()
        );
        let session = browser.session().await;
        assert_eq!(session.language, other);
    })
    .await;
}

#[tokio::test]
async fn quiet_mode_goes_on_with_one_button_and_off_after_a_proof() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("is-quiet", language));
        browser.sign_up(&person).await;
        site.world.clock.advance(PROOF_ENDS);
        let page = browser.open(&Place::Messages).await;
        assert!(page.says(say::messages_quiet_off()) && page.says(say::messages_quiet_cannot()));
        let form = page.form(actions::CHOOSE_WAYS).untick("ways[drafts][]");
        let page = browser.submit(&form).await;
        assert!(page.says(say::messages_saved()));
        assert_eq!(page.form(actions::CHOOSE_WAYS).value("ways[drafts][]"), "");
        assert_eq!(page.form(actions::CHOOSE_WAYS).value("ways[cases][]"), "mail");

        let page = browser.submit(&page.form(actions::SET_QUIET)).await;
        assert_eq!(page.path(), Place::Messages.path(language));
        assert!(page.says(say::messages_quiet_is_on()) && page.says(say::messages_text_quiet()));
        assert_eq!(browser.open(&Place::AddPhone).await.status, StatusCode::NOT_FOUND, "no text messages are offered");
        assert!(!browser.open(&Place::Security).await.says(say::phone_add()));

        let page = browser.open(&Place::Messages).await;
        let page = browser.submit(&page.form(actions::SET_QUIET)).await;
        let page = browser.prove(&page, &person).await;
        assert_eq!(page.path(), Place::Messages.path(language));
        assert!(page.says(say::messages_quiet_on()), "coming back changes nothing");
        let page = browser.submit(&page.form(actions::SET_QUIET)).await;
        assert!(page.says(say::messages_quiet_is_off()));
        let history = browser.open(&Place::SecurityHistory).await;
        assert!(history.says(say::security_quiet_on()) && history.says(say::security_quiet_off()));
        assert!(history.says(say::security_messages_changed()));
    })
    .await;
}

#[tokio::test]
async fn another_address_is_named_after_a_proof_that_keeps_what_was_typed_and_counts_after_its_button() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("has-two", language));
        let safe = address("safe", language);
        browser.sign_up(&person).await;
        site.world.clock.advance(PROOF_ENDS);
        let page = browser.open(&Place::OtherAddress).await;
        assert!(page.says(say::other_read_text()), "what another address cannot do is said before");
        let form = page.form(actions::NAME_OTHER_ADDRESS).fill("email", "safe at home").fill("used", "instead");
        let page = browser.submit(&form).await;
        page.assert_error(say::error_email_wrong());
        let form = page.form(actions::NAME_OTHER_ADDRESS);
        assert_eq!((form.value("email"), form.value("used")), ("safe at home".to_owned(), "instead".to_owned()));
        let page = browser.submit(&form.fill("email", &person)).await;
        page.assert_error(say::error_other_same());
        let page = browser.submit(&page.form(actions::NAME_OTHER_ADDRESS).fill("email", &safe)).await;
        let page = browser.prove(&page, &person).await;
        assert_eq!(page.path(), Place::OtherAddress.path(language));
        let form = page.form(actions::NAME_OTHER_ADDRESS);
        assert_eq!((form.value("email"), form.value("used")), (safe.clone(), "instead".to_owned()), "nothing is lost");
        let page = browser.submit(&form).await;
        assert!(page.says(say::other_was_sent()) && page.says(say::other_waits()));

        let link = site.letter(&safe, |line| line.contains("/link/").then(|| line.to_owned())).await;
        let mut elsewhere = site.browser(language);
        let page = elsewhere.visit(&link).await.expect(StatusCode::OK);
        assert_eq!(page.path(), Place::ConfirmOtherAddress.path(language));
        assert!(page.says(say::other_confirm_instead()) && page.shows(&safe));
        assert!(browser.open(&Place::OtherAddress).await.says(say::other_waits()), "opening it changes nothing");
        let page = elsewhere.submit(&page.form(actions::CONFIRM_OTHER_ADDRESS)).await;
        assert_eq!(page.path(), Place::OtherAddressConfirmed.path(language));
        assert_eq!(elsewhere.cookie("link"), None);
        assert_eq!(elsewhere.visit(&link).await.status, StatusCode::GONE);
        let told = site.letter(&person, |line| line.contains("/link/").then(|| line.to_owned())).await;
        assert!(told.starts_with(&format!("{}{}", site.origin, localized("/link/", language))), "{told}");

        let page = browser.open(&Place::OtherAddress).await;
        assert!(page.shows(&safe) && page.says(say::other_instead()) && !page.says(say::other_waits()));
        let page = browser.submit(&page.form(actions::REMOVE_OTHER_ADDRESS)).await;
        assert!(page.says(say::other_was_removed()) && page.forms(actions::REMOVE_OTHER_ADDRESS).is_empty());
        let history = browser.open(&Place::SecurityHistory).await;
        assert!(history.says(say::security_other_added()) && history.says(say::security_other_removed()));
    })
    .await;
}
