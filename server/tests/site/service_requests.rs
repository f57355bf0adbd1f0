//! What somebody asks the agency to do in a case, and how they withdraw it, without scripts.

use domain::case::ServiceRequest;
use domain::{Place, StaffRole};
use http::StatusCode;
use words::{Words, say, service_detail, service_request};

use crate::desk::staff;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

const WRONG: &str = "<b>Lopes</b>";
const RIGHT: &str = "López";

#[tokio::test]
async fn a_mistake_is_corrected_in_words_that_are_kept_and_an_officer_reads_them() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut ana = site.browser(language);
        ana.sign_up(&address("corrects", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
        let page = ana.visit(&page.link(&Place::Services(case).path(language))).await.expect(StatusCode::OK);
        assert!(page.says(service_request(ServiceRequest::Late)), "{}", page.text());
        let form = Place::AskService(case, ServiceRequest::OwnMistake);
        let page = ana.visit(&page.link(&form.path(language))).await.expect(StatusCode::OK);
        let page = ana.submit(&page.form(actions::ASK_SERVICE).fill("says", WRONG)).await;
        page.assert_error(say::error_service_detail());
        page.assert_error(say::error_service_should());
        let typed = page.form(actions::ASK_SERVICE);
        assert_eq!(typed.value("says"), WRONG, "it is kept");
        let page = ana.submit(&typed.fill("detail", "name").fill("should", RIGHT)).await;
        assert!(page.says(say::thread_sent_title()), "{}", page.text());
        assert!(page.shows(&words.text(say::service_should_line(RIGHT))), "{}", page.text());
        let about = domain::case::ServiceDetail::Name;
        assert!(page.says(service_detail(about)) && page.says(service_request(ServiceRequest::OwnMistake)));
        let again = ana.open(&form).await;
        assert_eq!(again.path(), Place::Services(case).path(language), "it is asked already");
        assert!(again.says(say::service_open()), "{}", again.text());

        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let desk = officer.visit(&format!("{}?show=messages", Place::Desk.path(language))).await;
        assert!(desk.says(service_request(ServiceRequest::OwnMistake)) && !desk.shows("Lopes"), "{}", desk.text());
    })
    .await;
}

#[tokio::test]
async fn a_case_is_withdrawn_with_a_name_and_what_was_typed_is_kept() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("withdraws", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let filing = site.world.services.filing(&ana.session().await, case).await.unwrap().unwrap();
        let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
        let page = ana.visit(&page.link(&Place::Withdraw(case).path(language))).await.expect(StatusCode::OK);
        assert!(page.says(say::withdraw_end()) && page.says(say::withdraw_fee()), "{}", page.text());
        let page = ana.submit(&page.form(actions::WITHDRAW_CASE).fill("name", "Somebody Else")).await;
        page.assert_error(say::error_withdraw_agree());
        let form = page.form(actions::WITHDRAW_CASE);
        assert_eq!(form.value("name"), "Somebody Else", "it is kept");
        let page = ana.submit(&form.fill("agree", "yes")).await;
        assert!(page.shows(&filing.typed_name), "it says which name it has to be: {}", page.text());
        let form = page.form(actions::WITHDRAW_CASE).fill("agree", "yes").fill("name", &filing.typed_name);
        let page = ana.submit(&form).await;
        assert_eq!(page.path(), Place::Case(case).path(language));
        assert!(page.says(say::withdraw_done_title()), "{}", page.text());
        assert!(!page.links().contains(&Place::Withdraw(case).path(language)));
        let page = ana.open(&Place::Withdraw(case)).await;
        assert!(page.says(say::withdraw_over()), "{}", page.text());
        let again = ana.submit(&form).await;
        assert!(again.says(say::withdraw_over()), "{}", again.text());
    })
    .await;
}
