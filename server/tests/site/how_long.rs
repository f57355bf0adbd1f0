//! How long cases take, and from when on it is right to ask, as a person reads it.

use std::time::Duration;

use domain::case::ServiceRequest;
use domain::{Date, Language, Place, Timestamp};
use http::StatusCode;
use services::imports::ImportMode;
use words::{Words, say};

use crate::add_case::{add, code};
use crate::page::texts;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address, case_of};

const FORM: &str = "i-130";
/// Waits since 300 days.
const SLOW: &str = "IOE0912345601";
/// Waits since 100 days.
const YOUNG: &str = "IOE0912345602";
/// Was decided after ninety days, and nobody had to come for it.
const DECIDED: &str = "IOE0912345605";

/// The day that was so many days ago.
fn ago(site: &TestSite, days: i64) -> Date {
    Timestamp::from_micros(site.world.services.now().micros() - days * 86_400_000_000).date()
}

/// Has the agency's own system tell of these cases: number, since how many days, whether they have a code, history.
async fn tell(site: &TestSite, cases: &[(String, i64, &str, String)]) {
    let line = |(receipt, days, code, history): &(String, i64, &str, String)| {
        format!("{receipt},{FORM},{},Ana Lima,{code},{history}\n", ago(site, *days))
    };
    let lines: String = cases.iter().map(line).collect();
    let file = format!("receipt_number,form,received_on,name,access_code,history\n{lines}");
    let report = site.world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap();
    assert!(report.is_taken, "{:?}", report.faults);
}

/// Of thirty cases, 27 were decided, every ten days one, and three wait since 300 days.
async fn counted(site: &TestSite) {
    let decided = (1..=27_i64).map(|place| {
        let history = format!("told-last/approved-petition {}", ago(site, 300 - place * 10));
        (format!("EAC25900600{place:02}"), 300, "no", history)
    });
    let waiting =
        [SLOW, "IOE0912345603", "IOE0912345604"].map(|receipt| (receipt.to_owned(), 300, "yes", String::new()));
    tell(site, &decided.chain(waiting).collect::<Vec<_>>()).await;
    site.world.services.tend_how_long().await.unwrap();
}

#[tokio::test]
async fn how_long_cases_took_is_read_in_a_sentence_and_in_a_table_and_so_is_when_to_ask() {
    in_each_language(async |site, language| {
        counted(site).await;
        let words = Words::of(language);
        let months = |count: u32| words.text(say::how_long_months(count));
        let mut anybody = site.browser(language);
        let page = anybody.open(&Place::HowLong).await.expect(StatusCode::OK);
        let page = anybody.visit(&page.link(&how_long(language))).await.expect(StatusCode::OK);
        for said in [
            say::how_long_decision(),
            say::how_long_sentence(months(5), months(8)),
            say::how_long_ask(months(9)),
            say::how_long_counted(words.date(site.world.services.today()), 27_u32, 3_u32),
        ] {
            assert!(page.says(&said), "{said:?} in {}", page.text());
        }
        assert!(!page.says(say::how_long_identity()), "of that nothing is known");

        let document = page.document();
        let read = |selector| texts(&document, selector);
        let headings = [say::how_long_chart_after(), say::how_long_chart_share()].map(|heading| words.text(heading));
        assert_eq!(read("table caption"), [words.text(say::how_long_chart())]);
        assert_eq!(read("table th[scope=col]"), headings);
        assert_eq!(read("table th[scope=row]"), (1..=9).map(months).collect::<Vec<_>>());
        let shares = (1..=9_u32).map(|month| words.text(say::how_long_chart_percent(month * 10)));
        assert_eq!(read("table td"), shares.collect::<Vec<_>>(), "each month three of thirty");
    })
    .await;
}

fn how_long(language: Language) -> String {
    Place::HowLongForm { form: FORM.to_owned() }.path(language)
}

#[tokio::test]
async fn a_case_says_from_when_on_it_is_right_to_ask_by_what_others_took() {
    in_each_language(async |site, language| {
        counted(site).await;
        tell(site, &[(YOUNG.to_owned(), 100, "yes", String::new())]).await;
        let words = Words::of(language);
        let months = |count: u32| words.text(say::how_long_months(count));
        let mut ana = site.browser(language);
        ana.sign_up(&address("waits", language)).await;

        let young = code(site, YOUNG).await.grouped();
        let page = add(&mut ana, YOUNG, &young).await;
        let case = case_of(&page);
        let from = words.date(ago(site, 100 - 270));
        for said in [
            say::how_long_sentence(months(5), months(8)),
            say::case_how_long_waited(months(4)),
            say::case_how_long_ask_from(from.clone()),
        ] {
            assert!(page.says(&said), "{said:?} in {}", page.text());
        }
        assert!(page.links().contains(&how_long(language)));
        let page = ana.open(&Place::AskService(case, ServiceRequest::Late)).await;
        assert_eq!(page.path(), Place::Services(case).path(language), "it is early");
        assert!(page.says(say::service_cannot_early(from)), "{}", page.text());

        let slow = code(site, SLOW).await.grouped();
        let page = add(&mut ana, SLOW, &slow).await;
        let case = case_of(&page);
        assert!(page.says(say::case_how_long_ask_now()), "{}", page.text());
        let late = Place::AskService(case, ServiceRequest::Late);
        let page = ana.open(&late).await.expect(StatusCode::OK);
        assert_eq!(page.path(), late.path(language));
        let page = ana.submit(&page.form(actions::ASK_SERVICE)).await;
        assert!(page.says(say::thread_sent_title()), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn where_too_little_is_known_a_case_says_so_and_from_when_on_it_is_right_to_ask() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut ana = site.browser(language);
        ana.sign_up(&address("first", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let (late, from) = (Place::AskService(case, ServiceRequest::Late), words.date(ago(site, -180)));
        let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
        for said in [say::case_how_long_uncounted(), say::case_how_long_ask_from(from.clone())] {
            assert!(page.says(&said), "{said:?} in {}", page.text());
        }
        let filed = words.date(site.world.services.today());
        assert_eq!(texts(&page.document(), ".stage__time"), [filed], "and nothing of what is usual");
        let counts = Place::HowLongForm { form: "i-90".to_owned() }.path(language);
        assert!(!page.links().contains(&counts), "nothing is counted yet");
        let page = ana.open(&late).await;
        assert_eq!(page.path(), Place::Services(case).path(language), "it is early");
        assert!(page.says(say::service_cannot_early(from)), "{}", page.text());

        site.world.clock.advance(Duration::from_secs(180 * 86_400));
        ana.sign_in(&address("first", language)).await;
        let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
        assert!(page.says(say::case_how_long_ask_now_uncounted()), "{}", page.text());
        assert_eq!(ana.open(&late).await.expect(StatusCode::OK).path(), late.path(language));
    })
    .await;
}

#[tokio::test]
async fn a_step_that_is_ahead_says_how_long_it_usually_takes_and_one_that_is_left_out_says_so() {
    in_each_language(async |site, language| {
        counted(site).await;
        let decided = format!("told-last/approved-petition {}", ago(site, 10));
        let both = [(YOUNG, String::new()), (DECIDED, decided)];
        tell(site, &both.map(|(receipt, history)| (receipt.to_owned(), 100, "yes", history))).await;
        let words = Words::of(language);
        let [received, told] = [100, 10].map(|days| words.date(ago(site, days)));
        let [done, now, next, not_needed] =
            [say::stage_state_done(), say::stage_state_now(), say::stage_state_next(), say::stage_state_not_needed()]
                .map(|state| words.text(state));
        let mut ana = site.browser(language);
        ana.sign_up(&address("steps", language)).await;

        let young = code(site, YOUNG).await.grouped();
        let page = add(&mut ana, YOUNG, &young).await.document();
        let usual = words.text(say::how_long_usual_filing(words.text(say::how_long_range_months(5_u32, 8_u32))));
        assert_eq!(texts(&page, ".stage__state"), [&done, &now, &next, &next].map(String::as_str));
        assert_eq!(texts(&page, ".stage__time"), [received.as_str(), &usual], "only the decision is counted");
        assert!(texts(&page, ".stage:last-child").concat().ends_with(&usual), "{usual}");

        let decided = code(site, DECIDED).await.grouped();
        let page = add(&mut ana, DECIDED, &decided).await;
        assert!(page.says(say::stage_not_needed_explanation()), "{}", page.text());
        let page = page.document();
        assert_eq!(texts(&page, ".stage__state"), [&done, &not_needed, &done, &done].map(String::as_str));
        assert_eq!(texts(&page, ".stage__time"), [received.as_str(), &told, &told], "it is through");
        assert_eq!(texts(&page, ".stage--not-needed .stage__state"), [not_needed.as_str()]);
        assert_eq!(texts(&page, ".stage--done").len(), 3);
    })
    .await;
}
