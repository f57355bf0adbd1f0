//! The pages with every sentence of the product's catalogues marked: what stays plain was not taken from one.

use std::collections::BTreeSet;

use domain::{Language, Place};
use http::StatusCode;
use scraper::Node;
use words::{Words, say};

use crate::browser::Browser;
use crate::page::Page;
use crate::site::{TestSite, on_each_site};
use crate::steps::{FULL_FEE, PASSWORD, answers};

const SPOKEN: [&str; 4] = ["aria-label", "alt", "title", "placeholder"];

/// What a page says outside the marks: texts and what is read aloud.
fn plain(page: &Page) -> Vec<String> {
    let document = page.document();
    let mut said: Vec<String> = Vec::new();
    for node in document.tree.nodes() {
        match node.value() {
            Node::Text(text) => said.push(text.to_string()),
            Node::Element(element) => {
                said.extend(SPOKEN.iter().filter_map(|name| element.attr(name)).map(str::to_owned));
            }
            _ => {}
        }
    }
    said.iter().map(|text| unmarked(text)).filter(|text| has_words(text)).collect()
}

/// A letter in a number is no word.
fn has_words(text: &str) -> bool {
    text.chars().zip(text.chars().skip(1)).any(|(one, next)| one.is_alphabetic() && next.is_alphabetic())
}

/// What stands outside the marks; a sentence may hold another one.
fn unmarked(text: &str) -> String {
    let mut depth = 0_u32;
    let outside = |letter: &char| {
        depth += u32::from(*letter == '⟦');
        let is_outside = depth == 0;
        depth = depth.saturating_sub(u32::from(*letter == '⟧'));
        is_outside
    };
    let rest: String = text.chars().filter(outside).collect();
    // A reference of the sandbox is drawn at random, and its letters may stand side by side.
    let words = rest.split_whitespace().filter(|word| !word.starts_with("SANDBOX-"));
    words.collect::<Vec<_>>().join(" ")
}

/// The words of every form, and those that they share.
fn form_words() -> String {
    let library = concat!(env!("CARGO_MANIFEST_DIR"), "/../app/forms/library");
    let folders = std::fs::read_dir(library).unwrap().map(|folder| folder.unwrap().path());
    folders.map(|folder| std::fs::read_to_string(folder.join("en.ftl")).unwrap()).collect()
}

/// What may stand plain: the words of forms, which are a catalogue of their own, and what people and the machine say.
struct Known(Vec<String>);

impl Known {
    fn new(typed: impl IntoIterator<Item = String>) -> Self {
        let mut known: BTreeSet<String> = typed.into_iter().collect();
        for line in form_words().lines().filter(|line| !line.starts_with('#')) {
            let words = line.split_once(" = ").map_or(line, |(_, words)| words);
            let words = words.trim().trim_start_matches("*[other]").trim_start_matches("[one]");
            // What a placeholder parts are several pieces.
            let pieces = words.split('{').flat_map(|piece| piece.rsplit('}').next());
            known.extend(pieces.map(|piece| piece.trim().to_owned()));
        }
        known.extend(Language::ALL.map(|language| language.own_name().to_owned()));
        let months = (1..=12).map(|month| {
            let first = domain::Date::from_calendar_date(2027, month.try_into().unwrap(), 1).unwrap();
            Words::of(Language::English).date(first).split(' ').nth(1).unwrap().to_owned()
        });
        known.extend(months);
        known.extend(["Landfall", "LFD", "SANDBOX", "UTC"].map(str::to_owned));
        known.retain(|piece| has_words(piece));
        // The longest first: a short one would leave a hole in a longer one.
        let mut known: Vec<_> = known.into_iter().collect();
        known.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
        Self(known)
    }

    fn assert_all(&self, page: &Page) {
        let strange: Vec<_> = plain(page)
            .into_iter()
            .filter(|text| {
                let rest = self.0.iter().fold(text.clone(), |rest, piece| rest.replace(piece, ""));
                has_words(&rest)
            })
            .collect();
        assert!(strange.is_empty(), "{} says what is in no catalogue: {strange:#?}", page.url);
    }
}

#[tokio::test]
async fn a_plain_page_is_found_out() {
    on_each_site(async |site| {
        let page = site.browser(Language::English).open(&Place::Welcome).await;
        let words = Words::of(Language::English).text(say::menu_sign_in());
        assert!(plain(&page).contains(&words));
        assert_eq!(unmarked("⟦a ⟦b⟧ c~⟧ d ⟦e⟧"), "d");
    })
    .await;
}

#[tokio::test]
async fn every_page_speaks_from_a_catalogue() {
    storage::testing::on_each_database(async |database| {
        let site = TestSite::in_disguise(database);
        let mut browser = site.browser(Language::English);
        strangers(&mut browser).await;
        forms(&site, &mut browser).await;
    })
    .await;
}

async fn strangers(browser: &mut Browser<'_>) {
    let known = Known::new(["ana@example.com".to_owned(), "a••••@example.com".to_owned()]);
    for place in [
        Place::Welcome,
        Place::SignUp,
        Place::SignUpSent,
        Place::SignIn,
        Place::SignedOut,
        Place::NotMeDone,
        Place::EmailConfirmed,
        Place::Reset,
        Place::ResetSent,
        Place::LostSent,
        Place::LostCancelled,
        Place::DeletionCancelled,
        Place::Forms,
        Place::Verify,
    ] {
        known.assert_all(&browser.open(&place).await);
    }
    known.assert_all(&browser.get("/nothing").await);
    known.assert_all(&browser.get("/sign-up/confirm/x").await);
    known.assert_all(&browser.get("/link/x").await);
    known.assert_all(&browser.get("/verify/x/x").await);
    let page = browser.open(&Place::SignUp).await;
    known.assert_all(&browser.post(&page.form(actions::SIGN_UP).without("csrf")).await);
    known.assert_all(&browser.submit(&page.form(actions::SIGN_UP).fill("email", "no address")).await);
    browser.submit(&page.form(actions::SIGN_UP).fill("email", "ana@example.com")).await;
    let link = browser.confirmation_link("ana@example.com").await;
    let page = browser.visit(&link).await;
    known.assert_all(&page);
    let page = browser.submit(&page.form(actions::ACCEPT_TERMS)).await;
    known.assert_all(&page);
    known.assert_all(&browser.submit(&page.form(actions::CHOOSE_PASSWORD).fill("password", "short")).await);
    let page = browser.submit(&page.form(actions::CHOOSE_PASSWORD).fill("password", PASSWORD)).await;
    known.assert_all(&page);
    known.assert_all(&browser.submit(&page.form(actions::CHOOSE_METHOD)).await);
    let page = browser.submit(&page.form(actions::CHOOSE_METHOD).fill("method", "email")).await;
    known.assert_all(&page);
    known.assert_all(&browser.submit(&page.form(actions::ENTER_CODE).fill("code", "0")).await);
    let page = browser.enter_code(&page, "ana@example.com").await;
    assert_eq!(page.path(), "/account/recovery-codes");
    known.assert_all(&page);
    known.assert_all(&browser.open(&Place::AccountKind).await);
    for kind in domain::AccountKind::ALL {
        let page = browser.open(&Place::Profile(kind)).await;
        known.assert_all(&page);
        known.assert_all(&browser.submit(&page.form(actions::SAVE_PROFILE)).await);
    }
    known.assert_all(&browser.open(&Place::Home).await);
    known.assert_all(&browser.open(&Place::SecurityHistory).await);
    known.assert_all(&browser.open(&Place::Sessions).await);
    known.assert_all(&browser.open(&Place::OwnData).await);
    let page = browser.open(&Place::DeleteAccount).await;
    known.assert_all(&page);
    known.assert_all(&browser.submit(&page.form(actions::DELETE_ACCOUNT)).await);
    known.assert_all(&browser.submit(&page.form(actions::DELETE_ACCOUNT).fill("agree", "yes")).await);
    let page = browser.open(&Place::Home).await;
    known.assert_all(&page);
    known.assert_all(&browser.submit(&page.form(actions::CANCEL_OWN_DELETION)).await);
    browser.site.browser(browser.language).sign_in("ana@example.com").await;
    let page = browser.open(&Place::Sessions).await;
    known.assert_all(&page);
    known.assert_all(&browser.submit(&page.form(actions::END_OTHER_SESSIONS)).await);
    security(browser).await;
    how_we_write(browser).await;
}

async fn how_we_write(browser: &mut Browser<'_>) {
    let own = ["ana@example.com", "safe@example.org", "+1••••••••23"].map(str::to_owned);
    let known = Known::new(own);
    known.assert_all(&browser.open(&Place::Settings).await);
    let page = browser.open(&Place::MailLanguage).await;
    known.assert_all(&page);
    known.assert_all(&browser.submit(&page.form(actions::SET_LANGUAGE)).await);
    let page = browser.open(&Place::Messages).await;
    known.assert_all(&page);
    known.assert_all(&browser.submit(&page.form(actions::CHOOSE_WAYS)).await);
    known.assert_all(&browser.submit(&page.form(actions::SET_QUIET)).await);
    let page = browser.open(&Place::OtherAddress).await;
    let form = page.form(actions::NAME_OTHER_ADDRESS).fill("email", "safe@example.org");
    known.assert_all(&browser.submit(&form).await);
    let page = browser.submit(&form.fill("used", "also")).await;
    known.assert_all(&page);
    let link = browser.mail_link("safe@example.org").await;
    let page = browser.visit(&link).await;
    known.assert_all(&page);
    known.assert_all(&browser.submit(&page.form(actions::CONFIRM_OTHER_ADDRESS)).await);
    known.assert_all(&browser.open(&Place::OtherAddress).await);
}

async fn security(browser: &mut Browser<'_>) {
    let own = ["ana@example.com", "a••••@example.com", "My phone"].map(str::to_owned);
    let page = browser.open(&Place::AddPhone).await;
    let known = Known::new(own.clone().into_iter().chain(["+12025550123".to_owned(), "+1••••••••23".to_owned()]));
    known.assert_all(&browser.submit(&page.form(actions::BEGIN_PHONE)).await);
    let page = browser.submit(&page.form(actions::BEGIN_PHONE).fill("number", "+1 202 555 0123")).await;
    known.assert_all(&page);
    let code = browser.code_by_text("+12025550123").await;
    known.assert_all(&browser.submit(&page.form(actions::CONFIRM_PHONE).fill("code", &code)).await);
    let page = browser.open(&Place::ChangeEmail).await;
    let known = Known::new(own.clone().into_iter().chain(["new@example.com".to_owned()]));
    known.assert_all(&browser.submit(&page.form(actions::ASK_NEW_EMAIL)).await);
    known.assert_all(&browser.submit(&page.form(actions::ASK_NEW_EMAIL).fill("email", "new@example.com")).await);
    let link = browser.mail_link("new@example.com").await;
    known.assert_all(&browser.visit(&link).await);
    let page = browser.open(&Place::Security).await;
    browser.submit(&page.form(actions::REMOVE_PHONE).press("phone", "yes")).await;
    let page = browser.open(&Place::AddApp).await;
    Known::new(own.clone()).assert_all(&browser.submit(&page.form(actions::BEGIN_APP)).await);
    let page = browser.submit(&page.form(actions::BEGIN_APP).fill("name", "My phone")).await;
    let key = crate::page::texts(&page.document(), ".definitions dd").remove(0);
    Known::new(own.clone().into_iter().chain([key.clone()])).assert_all(&page);
    let code = services::testing::app_code(&key, browser.site.world.services.now());
    let page = browser.submit(&page.form(actions::CONFIRM_APP).fill("code", &code)).await;
    let known = Known::new(own.clone());
    known.assert_all(&page);
    known.assert_all(&browser.open(&Place::Prove).await);
    let page = browser.open(&Place::RecoveryCodes).await;
    known.assert_all(&page);
    let page = browser.submit(&page.form(actions::MAKE_CODES)).await;
    let codes = crate::page::texts(&page.document(), ".code-list li");
    Known::new(own.into_iter().chain(codes)).assert_all(&page);
}

async fn forms(site: &TestSite, browser: &mut Browser<'_>) {
    let typed = answers(site, FULL_FEE);
    let known = Known::new(typed.iter().map(|(_, value)| value.to_owned()).chain(["ana@example.com".to_owned()]));
    known.assert_all(&browser.open(&Place::BeforeYouBegin { form: "i-90".to_owned() }).await);
    let draft = browser.start().await;
    known.assert_all(&browser.open(&Place::TaskList(draft)).await);
    known.assert_all(&browser.open(&Place::Review(draft)).await);
    browser.fill(draft, &typed).await;
    for place in [Place::Home, Place::TaskList(draft), Place::Review(draft), Place::Sign(draft)] {
        known.assert_all(&browser.open(&place).await);
    }
    let services = &site.world.services;
    let saved = services.draft(&browser.session().await, draft).await.unwrap().unwrap();
    let pages: Vec<_> = saved.evaluate(services.today()).live_pages().map(str::to_owned).collect();
    for page in pages {
        known.assert_all(&browser.open(&Place::Question { draft, page }).await.expect(StatusCode::OK));
    }
    let checkout = browser.check_out(draft).await;
    known.assert_all(&checkout);
    known.assert_all(&browser.open(&Place::Payment(draft)).await);
    let declined = browser.choose(&checkout, "decline").await;
    known.assert_all(&declined);
    let case = browser.file(draft).await;
    for place in [Place::Case(case), Place::Received(case), Place::Home] {
        known.assert_all(&browser.open(&place).await);
    }
}
