//! A new address, told once for every case.

use domain::{DraftId, Place};
use forms::Answers;
use services::cases::MOVE_FORM;
use words::say;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::{address, case_of};

const OLD: &str = "214 Linden Street";
const NEW: &str = "77 Canal Street";

/// Signs a form that costs nothing: the page on which it was received.
async fn filed(browser: &mut Browser<'_>, draft: DraftId) -> Page {
    let form = browser.sign_form(draft).await;
    browser.submit(&form).await
}

/// The report of a move to another street, signed by the one who moved or by a guardian.
fn report(site: &TestSite, signer: &str) -> Answers {
    let form = site.world.services.library().form(MOVE_FORM, site.world.services.today()).unwrap();
    let mut examples = forms::examples::answers(form).into_iter().map(|(answers, _)| answers);
    let is_meant = |answers: &Answers| {
        answers.get("present-address.street") == Some(NEW)
            && answers.get("mail-at-home") == Some("yes")
            && answers.get("who-signs") == Some(signer)
            && form.evaluate(answers, site.world.services.today()).is_complete()
    };
    examples.find(is_meant).expect("a worked example")
}

#[tokio::test]
async fn a_move_is_reported_from_a_case_and_shows_on_it() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("moves", language)).await;
        let card = browser.filled(0).await;
        let card = case_of(&filed(&mut browser, card).await);
        let case = browser.open(&Place::Case(card)).await;
        assert!(case.says(say::letters_title()) && case.shows(OLD), "{}", case.text());

        let start = browser.visit(&case.link("/forms/ar-11")).await;
        let list = browser.submit(&start.form(actions::START_DRAFT).without("told")).await;
        let draft = list.path().rsplit('/').next().unwrap().parse().expect("a draft");
        browser.fill(draft, &report(site, "self")).await;
        let received = filed(&mut browser, draft).await;
        let report_of = case_of(&received);
        for message in [say::moved_cases(), say::moved_not_court(), say::moved_not_closed()] {
            assert!(received.says(message), "{}", received.text());
        }
        let case = browser.visit(&received.link(&Place::Case(card).path(language))).await;
        assert!(case.shows(NEW) && !case.shows(OLD) && case.says(say::history_new_address()), "{}", case.text());
        let today = words::Words::of(language).date(site.world.services.today());
        assert!(case.says(say::moved_lately_case(today.clone())), "{}", case.text());
        let home = browser.open(&Place::Home).await;
        assert!(home.says(say::moved_lately_home(1, today)), "{}", home.text());
        assert!(home.links().contains(&Place::Case(report_of).path(language)));
        let history = browser.visit(&home.link(&Place::SecurityHistory.path(language))).await;
        assert!(history.says(say::security_letters_moved()), "{}", history.text());
        let link =
            site.letter(&address("moves", language), |line| line.contains("/link/").then(|| line.to_owned())).await;
        let page = browser.visit(&link).await;
        assert!(page.says(say::not_me_title()), "{}", page.text());
        let done = browser.open(&Place::Case(report_of)).await;
        assert!(done.says(say::status_move_reported_title()) && done.shows(NEW), "{}", done.text());
        assert!(!done.links().iter().any(|link| link.ends_with("/forms/ar-11")), "nothing more is to come of it");
    })
    .await;
}

#[tokio::test]
async fn a_report_that_somebody_else_signs_says_that_it_changes_no_case() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("guards", language)).await;
        let card = browser.filled(0).await;
        let card = case_of(&filed(&mut browser, card).await);
        let services = &site.world.services;
        let begun = services.start_draft(&browser.session().await, MOVE_FORM, services::filing::Begin::Blank).await;
        let draft = begun.unwrap().unwrap();
        browser.fill(draft, &report(site, "guardian")).await;
        let received = filed(&mut browser, draft).await;
        assert!(received.says(say::moved_nothing()) && received.says(say::moved_nothing_todo()), "{}", received.text());
        assert!(browser.open(&Place::Case(card)).await.shows(OLD));
    })
    .await;
}
