//! What comes between the first code and home: recovery codes, what the account is used as, whose it is.

use domain::{AccountKind, Language, Place};
use words::say;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::{in_each_language, on_each_site};
use crate::steps::address;

impl Browser<'_> {
    async fn choose_kind(&mut self, kind: AccountKind) -> Page {
        let page = self.open(&Place::AccountKind).await;
        self.submit(&page.form(actions::CHOOSE_KIND).fill("kind", &kind.to_string())).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_account_is_set_up_step_by_step() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let page = browser.sign_up(&address("ana", language)).await;
        assert_eq!(page.path(), Place::RecoveryCodes.path(language));
        let page = browser.submit(&page.form(actions::MAKE_CODES)).await;
        let page = browser.submit(&page.form(actions::KEEP_CODES)).await;
        assert_eq!(page.path(), Place::AccountKind.path(language));
        let page = browser.submit(&page.form(actions::CHOOSE_KIND).fill("kind", "applicant")).await;
        assert_eq!(page.path(), Place::Profile(AccountKind::Applicant).path(language));
        let typed = [("typed[given]", "Xiomara"), ("typed[family]", "Zubizarreta")];
        let form = typed.iter().fold(page.form(actions::SAVE_PROFILE), |form, (name, text)| form.fill(name, text));
        let page = browser.submit(&form).await;
        assert_eq!(page.path(), Place::Home.path(language));
        assert!(page.says(say::profile_ready_title()));
        assert!(!page.says(say::home_profile_title()));
        let page = browser.open(&Place::Profile(AccountKind::Applicant)).await;
        assert_eq!(page.form(actions::SAVE_PROFILE).value("typed[family]"), "Zubizarreta");
        let page = browser.submit(&page.form(actions::SAVE_PROFILE).fill("typed[family]", "Paz")).await;
        assert!(page.says(say::profile_saved()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leaves_the_set_up_finds_it_on_home() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::Spanish);
        let page = browser.sign_up("ana@example.org").await;
        assert!(page.says(say::kind_later()));
        let page = browser.open(&Place::Home).await;
        assert!(page.says(say::home_profile_title()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_representative_typed_is_kept_when_something_is_missing_and_certified_anew() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("ana", language)).await;
        let page = browser.choose_kind(AccountKind::Attorney).await;
        let form = page.form(actions::SAVE_PROFILE).fill("typed[family]", "Delgado").fill("typed[phone]", "555 0123");
        let page = browser.submit(&form.fill("typed[bar-number]", "\"><script>")).await;
        assert_eq!(page.path(), Place::Profile(AccountKind::Attorney).path(language));
        for message in [
            say::error_profile_phone_wrong(),
            say::error_profile_address(),
            say::error_profile_licensed_by(),
            say::error_profile_certify(),
        ] {
            assert!(page.says(message));
        }
        let form = page.form(actions::SAVE_PROFILE);
        assert_eq!(form.value("typed[family]"), "Delgado");
        assert_eq!(form.value("typed[phone]"), "555 0123");
        assert_eq!(form.value("typed[bar-number]"), "\"><script>");
        let form = form.fill("typed[phone]", "+1 202 555 0123").fill("typed[address]", "12 Elm Street, Laredo");
        let form = form.fill("typed[licensed-by]", "Texas").fill("typed[certified]", "yes");
        let page = browser.submit(&form).await;
        assert_eq!(page.path(), Place::Home.path(language));
        let page = browser.open(&Place::Profile(AccountKind::Attorney)).await;
        assert!(page.form(actions::SAVE_PROFILE).value("typed[certified]").is_empty(), "not certified by itself");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_chosen_is_said_so_and_no_other_kind_has_a_page() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("ana", language)).await;
        let page = browser.open(&Place::AccountKind).await;
        let page = browser.submit(&page.form(actions::CHOOSE_KIND)).await;
        assert!(page.says(say::error_kind_missing()));
        let page = browser.visit("/account/profile/officer").await;
        assert_eq!(page.status, http::StatusCode::NOT_FOUND);
    })
    .await;
}
