//! Two forms that go together: a card to replace, and the request not to pay for it.

use std::time::Duration;

use domain::{CaseId, DraftId, Place};
use forms::Answers;
use services::filing::Begin;
use words::say;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::{address, case_of};

const CARD: &str = "i-90";
const REQUEST: &str = "i-912";

/// Complete answers to a form; to one that can ask for a waiver, those that do.
fn answers(browser: &Browser<'_>, form: &str) -> Answers {
    let services = &browser.site.world.services;
    let form = services.library().form(form, services.today()).unwrap();
    let mut examples = forms::examples::answers(form).into_iter().map(|(answers, _)| answers);
    let asks = |answers: &Answers| form.id() != CARD || answers.get("waiver") == Some("yes");
    let is_meant = |answers: &Answers| asks(answers) && form.evaluate(answers, services.today()).is_complete();
    examples.find(is_meant).expect("a worked example")
}

async fn filled(browser: &mut Browser<'_>, form: &str) -> DraftId {
    let (services, session) = (&browser.site.world.services, browser.session().await);
    let draft = services.start_draft(&session, form, Begin::Blank).await.unwrap().unwrap();
    browser.fill(draft, &answers(browser, form)).await;
    draft
}

/// Signs a form that costs nothing: the page on which it was received.
async fn received(browser: &mut Browser<'_>, draft: DraftId) -> Page {
    let form = browser.sign_form(draft).await;
    browser.submit(&form).await
}

async fn receipt(browser: &Browser<'_>, case: CaseId) -> String {
    let session = browser.session().await;
    browser.site.world.services.case(&session, case).await.unwrap().unwrap().receipt.to_string()
}

#[tokio::test]
async fn a_card_whose_fee_is_to_be_waived_goes_with_its_request() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("waives", language)).await;
        let name = |form: &str| {
            let form = site.world.services.library().form(form, site.world.services.today()).unwrap();
            form.words(language).form("name")
        };
        let (card, request) = (name(CARD), name(REQUEST));
        let draft = filled(&mut browser, CARD).await;
        let review = Place::Review(draft).path(language);

        let page = browser.open(&Place::Sign(draft)).await;
        assert_eq!(page.path(), review, "there is nothing to sign yet");
        assert!(page.says(say::together_lead(request.clone())), "{}", page.text());
        assert!(page.says(say::together_not_begun(request.clone())), "{}", page.text());
        let is_to_sign = |page: &Page| page.links().contains(&Place::Sign(draft).path(language));
        assert!(
            !is_to_sign(&page)
                && page.links().contains(&format!("{}/page/waiver", Place::TaskList(draft).path(language)))
        );

        let start = browser.visit(&page.link("/forms/i-912")).await;
        let list = browser.submit(&start.form(actions::START_DRAFT).without("told")).await;
        let other: DraftId = list.path().rsplit('/').next().unwrap().parse().expect("a draft");
        let page = browser.visit(&review).await;
        assert!(page.says(say::together_begun(request.clone())), "{}", page.text());
        page.link(&Place::TaskList(other).path(language));
        browser.fill(other, &answers(&browser, REQUEST)).await;
        let page = browser.visit(&review).await;
        assert!(page.says(say::together_ready(request.clone())) && !is_to_sign(&page), "{}", page.text());
        browser.visit(&page.link(&Place::Review(other).path(language))).await;

        let page = received(&mut browser, other).await;
        let asked = case_of(&page);
        let number = receipt(&browser, asked).await;
        assert!(page.says(say::together_case_waits()), "{}", page.text());
        let waiting = browser.open(&Place::Case(asked)).await;
        assert!(waiting.says(say::together_case_waits()), "{}", waiting.text());
        assert!(!waiting.says(say::status_nothing_now()), "there is something to do: {}", waiting.text());
        let page = browser.visit(&page.link(&review)).await;
        assert!(page.says(say::together_filed(request.clone(), number.clone())), "{}", page.text());
        assert!(is_to_sign(&page));

        let page = received(&mut browser, draft).await;
        assert_eq!(page.path(), Place::Received(case_of(&page)).path(language), "{}", page.text());
        let case = case_of(&page);
        let link = say::together_case_link(request.clone(), number);
        assert!(page.says(&link), "{}", page.text());
        let page = browser.open(&Place::Case(case)).await;
        assert!(page.says(&link), "{}", page.text());
        let page = browser.visit(&page.link(&Place::Case(asked).path(language))).await;
        let number = receipt(&browser, case).await;
        assert!(page.says(say::together_case_link(card, number)), "{}", page.text());
        assert!(page.says(say::status_nothing_now()), "now there is nothing to do: {}", page.text());
        page.link(&Place::Case(case).path(language));
    })
    .await;
}

#[tokio::test]
async fn of_several_requests_one_is_chosen_and_goes_once() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("chooses", language)).await;
        let mut requests = Vec::new();
        for _ in 0..2 {
            let draft = filled(&mut browser, REQUEST).await;
            let page = received(&mut browser, draft).await;
            assert!(page.says(say::together_case_none()), "{}", page.text());
            page.link(&Place::Forms.path(language));
            requests.push(case_of(&page).to_string());
            site.world.clock.advance(Duration::from_secs(1));
        }
        let [first, second] = [filled(&mut browser, CARD).await, filled(&mut browser, CARD).await];
        let page = received(&mut browser, first).await;
        page.assert_error(say::error_together_none());
        let left_open = browser.sign_form(second).await.fill("companion", &requests[0]);
        let name = browser.signer(first).await;
        let form = page.form(actions::SIGN_DRAFT).fill("agree", "yes").fill("name", &name);
        let page = browser.submit(&form.fill("companion", &requests[0])).await;
        assert!(page.path().ends_with("/received"), "{}", page.text());

        let page = browser.submit(&left_open).await;
        page.assert_error(say::error_together_gone());
        let form = page.form(actions::SIGN_DRAFT).fill("agree", "yes");
        assert_eq!((form.value("name"), form.value("companion")), (name, requests[1].clone()), "the only one left");
        let third = filled(&mut browser, CARD).await;
        let left_open = browser.sign_form(third).await;
        let page = browser.submit(&form).await;
        assert!(page.path().ends_with("/received"), "{}", page.text());

        let page = browser.submit(&left_open).await;
        assert_eq!(page.path(), Place::Review(third).path(language), "there is none left to choose");
        let number = receipt(&browser, requests[1].parse().unwrap()).await;
        let request = site.world.services.library().form(REQUEST, site.world.services.today()).unwrap();
        let gone = say::together_gone(request.words(language).form("name"), number);
        assert!(page.says(gone), "{}", page.text());
    })
    .await;
}
