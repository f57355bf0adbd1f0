//! Cases that were not filed in an account, as somebody adds them without scripts.

use std::time::Duration;

use domain::{AccessCode, Language, Place};
use http::StatusCode;
use services::Client;
use services::imports::ImportMode;
use words::{Message, Words, say};

use crate::browser::Browser;
use crate::page::{Page, select};
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};

const NAME: &str = "Lucia <b>Morales</b>";

/// Has the agency tell of a case for which codes are issued, and of one for which none are.
pub(crate) async fn told(site: &TestSite, numbers: [&str; 2]) {
    let [with_code, without] = numbers;
    let file = format!(
        "receipt_number,form,received_on,name,address,access_code,history\n\
         {with_code},I-130,2026-03-02,{NAME},1 Elm St|Reno NV,yes,fee-paid 2026-03-02 675.00; accepted 2026-03-04\n\
         {without},I-90,2026-09-08,Ana Lima,,no,\n"
    );
    let report = site.world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap();
    assert!(report.is_taken, "{:?}", report.faults);
}

pub(crate) async fn code(site: &TestSite, receipt: &str) -> AccessCode {
    let letter = site.world.services.draw_access_letter(&receipt.parse().unwrap()).await.unwrap().unwrap();
    site.world.services.issue_access_letter(&letter).await.unwrap();
    letter.code
}

pub(crate) async fn add(browser: &mut Browser<'_>, receipt: &str, code: &str) -> Page {
    let page = browser.open(&Place::AddCase).await.expect(StatusCode::OK);
    browser.submit(&page.form(actions::ADD_CASE).fill("receipt", receipt).fill("code", code)).await
}

/// What was wrong, what to do about it, and the way to a new code where only that helps.
fn assert_help(page: &Page, error: Message, help: Message, needs_code: bool) {
    page.assert_error(error);
    assert!(page.says(say::add_case_help_title()) && page.says(help), "{}", page.text());
    assert_eq!(page.says(say::add_case_help_ask()), needs_code, "{}", page.text());
    if needs_code {
        page.link(&Place::NewThread.path(page.language()));
    }
}

/// Numbers of their own for each language, which meet on one site.
fn numbers(language: Language) -> [&'static str; 2] {
    match language {
        Language::English => ["IOE0912345678", "EAC2590054321"],
        Language::Spanish => ["IOE0912345679", "EAC2590054322"],
    }
}

#[tokio::test]
async fn somebody_follows_a_case_adds_it_with_a_code_and_another_one_gets_it_with_a_new_code() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let receipts = numbers(language);
        told(site, receipts).await;
        let [receipt, without] = receipts;
        let mut ana = site.browser(language);
        ana.sign_up(&address("adds", language)).await;
        let page = ana.open(&Place::Home).await;
        let page = ana.visit(&page.link(&Place::AddCase.path(language))).await;
        for said in [say::add_case_why_number(), say::add_case_why_code(), say::add_case_ways_dates()] {
            assert!(page.says(&said), "{said:?}");
        }

        let page = add(&mut ana, &receipt.to_lowercase(), "").await;
        assert!(page.path().contains("/followed/") && page.says(say::followed_done_title()), "{}", page.text());
        for said in [say::status_accepted_title(), say::followed_more_code(), say::followed_lead()] {
            assert!(page.says(&said), "{said:?}");
        }
        for secret in ["Morales", "Elm St", "675", receipt] {
            assert!(!page.text().contains(secret) && !page.url.contains(secret), "{secret}");
        }
        let followed = page.path().to_owned();
        let document = page.document();
        let live = select(&document, "[data-live][role=status]").remove(0);
        assert_eq!(live.attr("data-about"), followed.rsplit('/').next(), "the open page hears of what changes");
        assert!(add(&mut ana, receipt, "").await.says(say::followed_already_title()));
        let home = ana.open(&Place::Home).await;
        assert!(home.says(say::followed_list()) && home.links().contains(&followed), "{}", home.text());

        let code = code(site, receipt).await.grouped();
        let page = add(&mut ana, receipt, &code.to_lowercase().replace('-', " ")).await;
        assert!(page.path().contains("/cases/") && page.says(say::add_case_done_title()), "{}", page.text());
        assert!(page.says(say::case_elsewhere()) && !page.says(say::case_received_link()), "{}", page.text());
        let case = page.path().to_owned();
        let home = ana.open(&Place::Home).await;
        assert!(!home.says(say::followed_list()) && home.links().contains(&case));
        assert!(ana.visit(&followed).await.status == StatusCode::NOT_FOUND, "it is followed no more");
        assert!(add(&mut ana, receipt, "").await.says(say::add_case_already_title()));
        for place in ["received", "payment", "paper", "filed", "filed/file", "package"] {
            let page = ana.visit(&format!("{case}/{place}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{place}: there is nothing of what was filed elsewhere");
        }

        let mut bob = site.browser(language);
        bob.sign_up(&address("gets-it", language)).await;
        let page = add(&mut bob, receipt, &code).await;
        assert_help(&page, say::error_add_case_used(), say::add_case_help_used(), true);
        assert_eq!(bob.visit(&case).await.status, StatusCode::NOT_FOUND);
        let newer = self::code(site, receipt).await.grouped();
        let page = add(&mut bob, receipt, &newer).await;
        assert!(page.says(say::add_case_done_title()), "{}", page.text());
        assert_eq!(ana.visit(&case).await.status, StatusCode::NOT_FOUND);
        let today = words.date(site.world.services.today());
        let page = add(&mut ana, receipt, &code).await;
        assert_help(&page, say::error_add_case_used_by_you(today), say::add_case_help_used_by_you(), true);
        assert!(ana.open(&Place::SecurityHistory).await.says(say::security_case_taken()));
        assert!(bob.open(&Place::SecurityHistory).await.says(say::security_case_added()));
        let told =
            site.letter(&address("adds", language), |line| line.contains(receipt).then(|| line.to_owned())).await;
        assert!(!told.is_empty());

        let page = add(&mut bob, without, "").await;
        assert!(page.says(say::followed_more_none()), "{}", page.text());
        let page = bob.submit(&page.form(actions::STOP_FOLLOWING)).await;
        assert_eq!(page.path(), Place::Home.path(words.language()));
        assert!(page.says(say::followed_stopped_title()) && !page.says(say::followed_list()));
    })
    .await;
}

#[tokio::test]
async fn a_case_that_got_its_number_here_is_followed_and_added_with_its_code() {
    in_each_language(async |site, language| {
        let id = language.code();
        let file =
            format!("source,source_id,form,received_on,name,access_code\nCLAIMS,{id},I-130,2026-03-02,{NAME},yes\n");
        let report = site.world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap();
        let receipt = report.numbers[0].receipt.as_ref().unwrap().to_string();
        let mut ana = site.browser(language);
        ana.sign_up(&address("numbered", language)).await;
        let page = add(&mut ana, &receipt, "").await;
        assert!(page.says(say::followed_more_account_or_code()), "{}", page.text());
        let page = ana.visit(&page.link(&Place::AddCase.path(language))).await;
        assert!(page.says(say::add_case_why_code()), "{}", page.text());

        let page = add(&mut ana, &receipt, "0000-0000-0000").await;
        page.assert_error(say::error_add_case_wrong());
        assert!(page.says(say::add_case_help_online()), "{}", page.text());
        let code = code(site, &receipt).await.grouped();
        let page = add(&mut ana, &receipt, &code).await;
        assert!(page.path().contains("/cases/") && page.says(say::add_case_done_title()), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn each_mistake_says_what_to_do_and_no_code_comes_back() {
    in_each_language(async |site, language| {
        let receipts = numbers(language);
        told(site, receipts).await;
        let [receipt, without] = receipts;
        let first = code(site, receipt).await.grouped();
        let second = code(site, receipt).await.grouped();
        let mut ana = site.browser(language);
        ana.sign_up(&address("mistakes", language)).await;
        let mut bob = site.browser(language);
        bob.sign_up(&address("filed-online", language)).await;
        let draft = bob.filled(FULL_FEE).await;
        let filed = bob.file(draft).await;
        let online = site.world.services.case(&bob.session().await, filed).await.unwrap().unwrap().receipt;
        for (number, code, error, help) in [
            ("", "", say::error_add_case_receipt(), None),
            (receipt, "9ZZZ", say::error_add_case_code(), None),
            ("ABC0000000001", "", say::error_add_case_unknown(), Some((say::add_case_help_unknown(), false))),
            ("IOE0000000001", "", say::error_add_case_unknown(), Some((say::add_case_help_elsewhere(), false))),
            (online.as_str(), &second, say::error_add_case_wrong(), Some((say::add_case_help_online(), false))),
            (without, &second, say::error_add_case_no_codes(), Some((say::add_case_help_no_codes(), false))),
            (receipt, "0000-0000-0000", say::error_add_case_wrong(), Some((say::add_case_help_wrong(), true))),
            (receipt, &first, say::error_add_case_replaced(), Some((say::add_case_help_replaced(), true))),
        ] {
            let page = add(&mut ana, number, code).await;
            page.assert_error(&error);
            let form = page.form(actions::ADD_CASE);
            assert_eq!((form.value("receipt").as_str(), form.value("code").as_str()), (number, ""), "{error:?}");
            assert!(code.is_empty() || !page.text_of_body().contains(code), "{code}");
            match help {
                Some((help, needs_code)) => assert_help(&page, error, help, needs_code),
                None => assert!(!page.says(say::add_case_help_title()), "{}", page.text()),
            }
        }
        for _ in 0..9 {
            add(&mut ana, receipt, "0000-0000-0000").await;
        }
        add(&mut ana, receipt, &second).await.assert_error(say::error_add_case_many(60_u64));

        site.world.clock.advance(Duration::from_secs(90 * 24 * 60 * 60));
        ana.sign_in(&address("mistakes", language)).await;
        let page = add(&mut ana, receipt, &second).await;
        let ended = Words::of(language).date(site.world.services.today());
        assert_help(&page, say::error_add_case_expired(ended), say::add_case_help_expired(), true);
    })
    .await;
}

#[tokio::test]
async fn whoever_follows_as_many_as_they_can_is_told_how_many() {
    in_each_language(async |site, language| {
        let numbers: Vec<_> = (0..=50).map(|number| format!("EAC25900543{number:02}")).collect();
        let lines: String = numbers.iter().map(|number| format!("{number},I-90,2026-09-08,Ana Lima\n")).collect();
        let file = format!("receipt_number,form,received_on,name\n{lines}");
        let report = site.world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap();
        assert!(report.is_taken, "{:?}", report.faults);
        let mut ana = site.browser(language);
        ana.sign_up(&address("follows", language)).await;
        let session = ana.session().await;
        let (last, others) = numbers.split_last().unwrap();
        for number in others {
            let number = number.parse().unwrap();
            site.world.services.add_case(&session, &number, None, Client::local()).await.unwrap().unwrap();
        }
        let page = add(&mut ana, last, "").await;
        page.assert_error(say::error_add_case_follows_many(50_u32));
        assert_eq!(page.form(actions::ADD_CASE).value("receipt"), *last);
    })
    .await;
}
