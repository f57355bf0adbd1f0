//! Every form of the library, from the list of forms to its last page.

use std::collections::BTreeSet;

use domain::{Money, Place};
use forms::{Answers, Form, Library, Show, examples};
use http::StatusCode;
use services::filing::Begin;
use words::{Words, say};

use crate::site::{TestSite, in_each_language};
use crate::steps::address;

/// The forms that can be begun today.
fn forms(site: &TestSite) -> impl Iterator<Item = &'static Form> {
    let (library, today) = (Library::embedded(), site.world.services.today());
    let ids: BTreeSet<_> = library.forms().map(|form| form.id()).collect();
    ids.into_iter().filter_map(move |id| library.form(id, today)).map(AsRef::as_ref)
}

#[tokio::test]
async fn the_list_of_forms_says_who_each_is_for_what_it_costs_how_long_it_takes_and_what_to_have_ready() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let list = browser.open(&Place::Forms).await;
        for form in forms(site) {
            let said = form.words(language);
            let ready = said.form("ready");
            assert!(list.shows(&said.form("title")) && list.shows(&said.form("time")), "{}", form.id());
            assert!(list.shows(said.form("for-whom").lines().next().unwrap()), "{}", form.id());
            let begin = browser.visit(&list.link(&format!("/forms/{}", form.id()))).await.expect(StatusCode::OK);
            assert!(ready.lines().all(|line| list.shows(line) && begin.shows(line)), "{}", form.id());
            assert!(begin.says(say::before_cost()), "{}", form.id());
        }
        let words = Words::of(language);
        assert!(list.shows(&words.text(say::catalogue_cost("$0.00", "$710.00"))));
        assert!(list.shows(&words.text(say::cost_nothing())), "asking for a fee waiver has no fee");
        let elsewhere: Vec<_> = list.links().into_iter().filter(|link| link.contains("uscis.gov")).collect();
        assert!(elsewhere.iter().any(|link| link.ends_with("/i-601")), "it cannot be filed here: {elsewhere:?}");
        assert!(!elsewhere.iter().any(|link| link.ends_with("/i-912")), "it can be filed here");
    })
    .await;
}

#[tokio::test]
async fn what_is_paid_in_which_case_and_what_is_not_confirmed_is_said_before_anything_is_answered() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let (words, list) = (Words::of(language), browser.open(&Place::Forms).await);
        let unconfirmed = words.text(say::fee_unconfirmed());
        let (mut marked, mut confirmed) = (0, 0);
        for form in forms(site) {
            let (said, fees) = (form.words(language), form.possible_fees(site.world.services.today()));
            let begin = browser.open(&Place::BeforeYouBegin { form: form.id().to_owned() }).await;
            let is_free = fees.iter().all(|fee| fee.cents == 0);
            for fee in &*fees {
                let (name, amount) = (said.fee(&fee.name), Money::from_cents(fee.cents).to_string());
                assert!(begin.shows(&said.fee_why(&fee.name).unwrap()), "{}: {}", form.id(), fee.name);
                assert!(begin.says(say::fee_source(fee.source.clone())), "{}: {}", form.id(), fee.name);
                assert!(is_free || begin.shows(&name) && begin.shows(&amount), "{}: {}", form.id(), fee.name);
                let case = if fee.cents == 0 { name } else { words.text(say::catalogue_case(amount, name)) };
                let case = if fee.is_unconfirmed { words.text(say::catalogue_case_unconfirmed(case)) } else { case };
                assert!(fees.len() == 1 || list.shows(&case), "{case}");
            }
            let open = fees.iter().filter(|fee| fee.is_unconfirmed).count();
            assert_eq!(begin.text().matches(&unconfirmed).count(), open, "{}", form.id());
            marked += usize::from(open > 0);
            confirmed += usize::from(open == 0);
        }
        assert!(marked > 0 && confirmed > 0, "{marked} have an amount that is not confirmed, {confirmed} have none");
        assert_eq!(list.text().matches(&words.text(say::catalogue_unconfirmed())).count(), marked);
        let card = browser.open(&Place::BeforeYouBegin { form: "i-90".to_owned() }).await;
        assert!(card.shows("$415.00") && card.shows(&unconfirmed), "{}", card.text());
    })
    .await;
}

#[tokio::test]
async fn every_page_of_every_form_can_be_opened_and_shows_in_full_what_is_signed_on_it() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("every.page", language)).await;
        let services = &site.world.services;
        let mut signed = 0;
        for form in forms(site) {
            let session = browser.session().await;
            let draft = services.start_draft(&session, form.id(), Begin::Blank).await.unwrap().unwrap();
            // The longest way through it, as far as a worked example goes.
            let answers = examples::answers(form).into_iter().map(|(answers, _)| answers);
            let pages = |answers: &Answers| form.evaluate(answers, services.today()).live_pages().count();
            let answers = answers.max_by_key(pages).unwrap();
            browser.fill(draft, &answers).await;
            let evaluation = form.evaluate(&answers, services.today());
            for name in evaluation.live_pages() {
                let page = browser.open(&Place::Question { draft, page: name.to_owned() }).await.expect(StatusCode::OK);
                let view = evaluation.page_view(name, language, Show::Nothing).unwrap();
                assert!(page.shows(&view.heading), "{}: {name}", form.id());
                let certified = view.certification.unwrap_or_default();
                for paragraph in certified.lines().filter(|line| !line.is_empty()) {
                    assert!(page.says(say::question_certification()) && page.shows(paragraph), "{}: {name}", form.id());
                    signed += 1;
                }
            }
            browser.open(&Place::Review(draft)).await.expect(StatusCode::OK);
        }
        assert!(signed > 0, "some form is signed by somebody who helped");
    })
    .await;
}

#[tokio::test]
async fn a_form_leads_to_the_one_to_use_instead_and_to_the_one_that_goes_with_it() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("other.form", language)).await;
        let session = browser.session().await;
        let services = &site.world.services;
        for (id, other) in [("n-565", "n-600"), ("n-400", "i-912")] {
            let form = services.library().form(id, services.today()).unwrap();
            let is_it = |answers: &Answers| {
                let evaluation = form.evaluate(answers, services.today());
                let instead = evaluation.stops().into_iter().any(|stop| stop.instead == Some(other));
                let beside = evaluation.evidence().into_iter().any(|evidence| evidence.form == Some(other));
                instead || beside
            };
            let mut examples = examples::answers(form).into_iter().map(|(answers, _)| answers);
            let answers = examples.find(is_it).unwrap();
            let draft = services.start_draft(&session, id, Begin::Blank).await.unwrap().unwrap();
            browser.fill(draft, &answers).await;
            let review = browser.open(&Place::Review(draft)).await;
            let name = services.library().form(other, services.today()).unwrap().words(language).form("name");
            assert!(review.says(say::other_form(name)), "{}", review.text());
            assert!(review.link(&format!("/forms/{other}")).contains(other));
        }
    })
    .await;
}
