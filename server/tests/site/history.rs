//! What a person reads of what was done with their account.

use domain::Place;
use http::StatusCode;
use http::header::USER_AGENT;
use words::{Words, say};

use crate::browser::Browser;
use crate::page::{Page, select};
use crate::site::in_each_language;
use crate::steps::{PASSWORD, address};

const PHONE: &str = "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0";
const HOSTILE: &str = "<script>alert('Zebra')</script> Zebra/1.0";

/// Signs in with a browser that says this of itself.
async fn sign_in_as(browser: &mut Browser<'_>, address: &str, user_agent: &str) {
    let page = browser.open(&Place::SignIn).await;
    let form = page.form(actions::SIGN_IN).fill("email", address).fill("password", PASSWORD);
    let mut request = browser.posting(&form);
    request.headers_mut().insert(USER_AGENT, user_agent.parse().unwrap());
    browser.send(request).await;
    let page = browser.open(&Place::Code).await;
    let code = browser.code(address).await;
    let mut request = browser.posting(&page.form(actions::ENTER_CODE).fill("code", &code));
    request.headers_mut().insert(USER_AGENT, user_agent.parse().unwrap());
    browser.send(request).await;
}

fn lines(page: &Page) -> Vec<String> {
    let document = page.document();
    let events = select(&document, ".history__event");
    events.iter().map(|event| event.text().collect::<Vec<_>>().join(" ")).collect()
}

#[tokio::test]
async fn a_person_reads_their_history_in_plain_words_and_nobody_elses() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let ana = address("ana", language);
        let mut at_home = site.browser(language);
        at_home.sign_up(&ana).await;
        let mut on_the_way = site.browser(language);
        sign_in_as(&mut on_the_way, &ana, PHONE).await;
        let mut somebody = site.browser(language);
        somebody.sign_up(&address("bo", language)).await;

        let home = on_the_way.open(&Place::Home).await;
        assert!(home.links().contains(&Place::SecurityHistory.path(language)), "the account's menu leads there");
        let page = on_the_way.open(&Place::SecurityHistory).await.expect(StatusCode::OK);
        let told = lines(&page);
        assert_eq!(told.len(), 6, "{told:#?}");
        let firefox = say::security_browser_on(
            words.text(say::security_browser_firefox()),
            words.text(say::security_system_android()),
        );
        let network = on_the_way.network.to_string();
        let from = words.text(say::security_from(words.text(firefox), network));
        for (line, sentence) in told.iter().zip([
            say::security_signed_in(),
            say::security_code_sent(),
            say::security_password_right(),
            say::security_signed_in(),
            say::security_code_sent(),
            say::security_account_created(),
        ]) {
            assert!(line.contains(&words.text(sentence)), "{line}");
        }
        assert!(told[..3].iter().all(|line| line.contains(&from)), "{told:#?}");
        let here = words.text(say::security_here());
        let marked = |told: &[String]| told.iter().map(|line| line.contains(&here)).collect::<Vec<_>>();
        assert_eq!(marked(&told), [true, false, false, false, false, false]);
        let told = lines(&at_home.open(&Place::SecurityHistory).await);
        assert_eq!(marked(&told), [false, false, false, true, false, false]);

        let theirs = somebody.open(&Place::SecurityHistory).await;
        assert_eq!(lines(&theirs).len(), 3);
        assert!(!theirs.text().contains(&from));
        assert_eq!(somebody.visit(&format!("{}?page=2", theirs.path())).await.status, StatusCode::NOT_FOUND);
        assert_eq!(somebody.visit(&format!("{}?page=x", theirs.path())).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn what_a_browser_says_of_itself_is_never_repeated() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("ana", language);
        browser.sign_up(&person).await;
        browser.sign_out().await;
        sign_in_as(&mut browser, &person, HOSTILE).await;
        let page = browser.open(&Place::SecurityHistory).await;
        let unknown = Words::of(language).text(say::security_browser_unknown());
        assert!(page.text().contains(&unknown), "{}", page.text());
        assert!(!String::from_utf8_lossy(&page.body).contains("Zebra"));
    })
    .await;
}

#[tokio::test]
async fn a_long_history_is_read_page_by_page() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut browser = site.browser(language);
        let person = address("ana", language);
        browser.sign_up(&person).await;
        for _ in 0..17 {
            browser.sign_out().await;
            site.world.clock.advance(std::time::Duration::from_secs(600));
            browser.sign_in(&person).await;
        }
        let [newer, older] = [say::security_newer(), say::security_older()].map(|way| words.text(way));
        let first = browser.open(&Place::SecurityHistory).await;
        assert_eq!(lines(&first).len(), 50);
        assert!(first.text().contains(&older) && !first.text().contains(&newer));
        let second = browser.visit(&format!("{}?page=2", first.path())).await;
        assert_eq!(lines(&second).len(), 3 + 17 * 4 - 50);
        assert!(second.text().contains(&newer) && !second.text().contains(&older));
        assert_eq!(first.header("cache-control"), "no-store");
    })
    .await;
}
