//! Filling in Form I-90 from the list of forms to the case, page by page, by what the pages themselves ask.

use domain::{Language, Place};
use http::StatusCode;
use words::{Words, say};

use crate::browser::Browser;
use crate::page::{Page, select};
use crate::site::{in_each_language, on_each_site};
use crate::steps::{FULL_FEE, address, answers, case_of};

/// More pages than any way through the form has.
const MOST_PAGES: usize = 80;

#[tokio::test]
async fn a_form_is_filled_in_signed_paid_and_becomes_a_case() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("files", language);
        browser.sign_up(&person).await;
        let draft = browser.start().await;

        let page = browser.open(&Place::TaskList(draft)).await;
        let mut page = browser.visit(&page.link("/page/status")).await;
        let answers = answers(site, FULL_FEE);
        let mut seen = Vec::new();
        while !page.path().ends_with("/review") {
            assert!(seen.len() < MOST_PAGES && !seen.contains(&page.url), "{} again: {:?}", page.url, page.errors());
            seen.push(page.url.clone());
            page = leave_blank(&mut browser, page).await;
            page = browser.submit(&page.form(actions::SAVE_PAGE).answer(&answers).press("intent", "continue")).await;
        }
        assert!(seen.len() > 25, "{seen:?}");
        for text in ["Lucía", "214 Linden Street", "San Salvador"] {
            assert!(page.shows(text), "{text} can be checked before signing");
        }

        let page = browser.visit(&page.link("/sign")).await;
        let page = browser.submit(&page.form(actions::SIGN_DRAFT).fill("name", "Ana Lucia Royes")).await;
        page.assert_error(say::error_sign_agree());
        page.assert_error(say::error_sign_name_differs("Ana Lucía Reyes"));
        let form = page.form(actions::SIGN_DRAFT);
        assert_eq!(form.value("name"), "Ana Lucia Royes");
        let checkout = browser.submit(&form.fill("agree", "yes").fill("name", "ana lucia reyes")).await;
        assert!(checkout.shows("$415.00"), "{}", checkout.text());

        let page = browser.choose(&checkout, "pay").await.expect(StatusCode::OK);
        let case = case_of(&page);
        assert_eq!(page.path(), Place::Received(case).path(language));
        let receipt = receipt(&page);
        assert!(receipt.starts_with("LFD") && receipt.len() == 13, "{receipt}");
        assert!(page.shows("$415.00"));

        let page = browser.visit(&page.link(&Place::Case(case).path(language))).await;
        assert!(page.shows(&receipt));
        let home = browser.open(&Place::Home).await;
        assert!(home.shows(&receipt) && home.links().contains(&Place::Case(case).path(language)));
        let told = site.letter(&person, |line| line.contains(&receipt).then_some(())).await;
        assert_eq!(told, (), "a message with the number came");
    })
    .await;
}

/// Goes on without an answer. Where one is needed the page says so and stays; elsewhere the way back leads here again.
async fn leave_blank(browser: &mut Browser<'_>, page: Page) -> Page {
    let (here, form) = (page.path().to_owned(), page.form(actions::SAVE_PAGE));
    let is_blank = form.names().iter().all(|name| form.value(name).is_empty());
    if !is_blank {
        return page;
    }
    let next = browser.submit(&form.press("intent", "continue")).await;
    if next.path() != here {
        return browser.visit(&here).await;
    }
    assert!(next.url.ends_with("?check=1") && !next.errors().is_empty(), "{}", next.url);
    let title = Words::of(next.language()).text(say::error_summary_title());
    assert!(next.shows(&title) && next.title().starts_with("Error:"));
    next
}

fn receipt(page: &Page) -> String {
    let document = page.document();
    select(&document, ".receipt-number [data-copy]")[0].attr("data-copy").unwrap().to_owned()
}

#[tokio::test]
async fn what_is_typed_wrong_stays_as_it_was_typed_until_it_is_put_right() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("types", language)).await;
        let draft = browser.start().await;
        let birth = Place::Question { draft, page: "date-of-birth".to_owned() };
        let names = ["answers[date-of-birth.month]", "answers[date-of-birth.day]", "answers[date-of-birth.year]"];
        let page = browser.open(&Place::Question { draft, page: "status".to_owned() }).await;
        browser.submit(&page.form(actions::SAVE_PAGE).fill("answers[status]", "permanent")).await;

        let page = browser.open(&birth).await;
        let typed = ["13", "31st", " 1980 "];
        let form =
            names.iter().zip(typed).fold(page.form(actions::SAVE_PAGE), |form, (name, text)| form.fill(name, text));
        let page = browser.submit(&form.press("intent", "continue")).await;
        assert!(page.url.ends_with("/page/date-of-birth?check=1") && !page.errors().is_empty(), "{}", page.url);
        browser.sign_out().await;
        browser.sign_in(&address("types", language)).await;
        let page = browser.open(&birth).await;
        let form = page.form(actions::SAVE_PAGE);
        assert_eq!(names.map(|name| form.value(name)), typed, "also after signing in again");
    })
    .await;
}

#[tokio::test]
async fn leaving_a_page_keeps_what_was_typed_and_the_way_back_is_on_the_home_page() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("leaves", language)).await;
        let draft = browser.start().await;
        let page = browser.open(&Place::Question { draft, page: "status".to_owned() }).await;
        let form = page.form(actions::SAVE_PAGE).fill("answers[status]", "conditional").press("intent", "leave");
        let page = browser.submit(&form).await;
        assert_eq!(page.path(), Place::TaskList(draft).path(language));
        let home = browser.open(&Place::Home).await;
        let page = browser.visit(&home.link(&Place::TaskList(draft).path(language))).await.expect(StatusCode::OK);
        assert!(page.links().iter().any(|link| link.ends_with("/page/conditional-ends")), "{:?}", page.links());
        let page = browser.open(&Place::Question { draft, page: "status".to_owned() }).await;
        assert_eq!(page.form(actions::SAVE_PAGE).value("answers[status]"), "conditional");
    })
    .await;
}

#[tokio::test]
async fn a_page_that_is_not_always_asked_says_why_it_is() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("wonders", language)).await;
        let draft = browser.start().await;
        let page = browser.open(&Place::Question { draft, page: "status".to_owned() }).await;
        assert!(!page.text().contains(because(language)), "it is always asked");
        let page = browser.submit(&page.form(actions::SAVE_PAGE).fill("answers[status]", "conditional")).await;
        assert!(page.path().ends_with("/page/conditional-ends"));
        let reason = match language {
            Language::English => "You are asked this because you are a conditional permanent resident.",
            Language::Spanish => "Se le pregunta esto porque usted es residente permanente condicional.",
        };
        assert!(page.shows(reason), "{}", page.text());

        let paid = browser.filled(FULL_FEE).await;
        let review = browser.open(&Place::Review(paid)).await;
        assert!(review.text().contains(because(language)), "the fee and each document say why");
    })
    .await;
}

/// What every reason begins with.
fn because(language: Language) -> &'static str {
    match language {
        Language::English => " because ",
        Language::Spanish => " porque ",
    }
}

#[tokio::test]
async fn pressing_enter_in_a_field_goes_on() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.start().await;
        let page = browser.open(&Place::Question { draft, page: "status".to_owned() }).await;
        let page = browser.submit(&page.form(actions::SAVE_PAGE).fill("answers[status]", "permanent")).await;
        assert!(page.path().ends_with("/page/date-of-birth"));
    })
    .await;
}

#[tokio::test]
async fn every_answer_on_the_review_page_has_a_way_to_change_it() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("reviews", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let review = browser.open(&Place::Review(draft)).await;
        let mut pages: Vec<_> = review.links().into_iter().filter(|link| link.contains("/page/")).collect();
        pages.dedup();
        assert!(pages.len() > 20);
        for address in pages {
            let page = browser.get(&address).await.expect(StatusCode::OK);
            assert!(page.errors().is_empty(), "{address}: {:?}", page.errors());
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_not_complete_cannot_be_signed() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("skips", language)).await;
        let complete = browser.filled(FULL_FEE).await;
        let draft = browser.start().await;
        let page = browser.open(&Place::Sign(draft)).await;
        assert_eq!(page.path(), Place::Review(draft).path(language));
        assert!(page.says(say::review_missing_title()));

        let sign = browser.sign_form(complete).await;
        let version = page_version(&mut browser, draft).await;
        let forged = sign.forge("draft", &draft.to_string()).forge("version", &version);
        let page = browser.submit(&forged).await;
        assert_eq!(page.path(), Place::Review(draft).path(language));
        assert_eq!(browser.cases().await, 0);
    })
    .await;
}

async fn page_version(browser: &mut Browser<'_>, draft: domain::DraftId) -> String {
    let page = browser.open(&Place::Question { draft, page: "status".to_owned() }).await;
    page.form(actions::SAVE_PAGE).value("version")
}

#[tokio::test]
async fn a_form_can_be_read_on_in_the_other_language() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        browser.sign_up("ana@example.com").await;
        let draft = browser.filled(FULL_FEE).await;
        let place = Place::Question { draft, page: "legal-name".to_owned() };
        let page = browser.open(&place).await;
        let spanish = place.path(Language::Spanish);
        assert!(page.links().contains(&spanish), "the switch keeps the page");
        let page = browser.visit(&spanish).await;
        assert_eq!(page.form(actions::SAVE_PAGE).value("answers[legal-name.middle]"), "Lucía");
    })
    .await;
}

#[tokio::test]
async fn a_draft_can_be_discarded() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("discards", language)).await;
        let draft = browser.start().await;
        let page = browser.open(&Place::TaskList(draft)).await;
        let home = browser.submit(&page.form(actions::DISCARD_DRAFT)).await;
        assert_eq!(home.path(), Place::Home.path(language));
        browser.open(&Place::TaskList(draft)).await.expect(StatusCode::NOT_FOUND);
        browser.submit(&page.form(actions::DISCARD_DRAFT)).await.expect(StatusCode::NOT_FOUND);
    })
    .await;
}
