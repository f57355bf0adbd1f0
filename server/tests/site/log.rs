//! The log tells what happened, and nothing about anybody.

use std::cell::RefCell;
use std::io;
use std::sync::Once;

use axum::body::Body;
use domain::{Language, Place};
use http::{Method, StatusCode};
use storage::testing::die_at_statement;
use tracing_subscriber::filter::dynamic_filter_fn;
use tracing_subscriber::fmt;
use tracing_subscriber::layer::{Layer, SubscriberExt};

use crate::site::{TestSite, on_each_site};
use crate::steps::{FULL_FEE, PASSWORD, answers, case_of};

thread_local! {
    /// What was logged in this thread since it began to listen, more than any installation would log.
    static HEARD: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// What a line says of how long something took: six digits that are anybody's, one day.
const HOW_LONG: [&str; 3] = ["microseconds", "elapsed", "elapsed_secs"];

/// Takes the log of this thread down from now on.
pub(crate) fn listen() {
    static INSTALL: Once = Once::new();
    // One for the whole process: with one for each thread, `tracing` may decide for all of them in a thread that has
    // none.
    INSTALL.call_once(|| {
        let layer = fmt::layer().json().without_time().with_writer(|| Log);
        let layer = layer.with_filter(dynamic_filter_fn(|_, _| HEARD.with_borrow(Option::is_some)));
        tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer)).unwrap();
        tracing::callsite::rebuild_interest_cache();
    });
    HEARD.set(Some(Vec::new()));
}

/// What was taken down.
pub(crate) fn heard() -> String {
    String::from_utf8(HEARD.take().unwrap()).unwrap()
}

/// The line without how long it took.
fn what_it_tells(line: &str) -> String {
    let mut line: serde_json::Value = serde_json::from_str(line).expect("a line is a record");
    line["fields"].as_object_mut().unwrap().retain(|name, _| !HOW_LONG.contains(&name.as_str()));
    line.to_string()
}

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        HEARD.with_borrow_mut(|heard| heard.iter_mut().for_each(|heard| heard.extend_from_slice(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const ADDRESS: &str = "lucia.reyes.4711@example.com";

/// Goes through everything once, with mistakes, and gives what nobody may read in a log.
async fn live(site: &TestSite) -> Vec<String> {
    let mut browser = site.browser(Language::Spanish);
    let mut secrets: Vec<String> =
        [ADDRESS, "lucia.reyes", PASSWORD, "ankle", "wrong but long enough"].map(str::to_owned).into();
    let page = browser.choose_account(ADDRESS).await;
    secrets.push(browser.confirmation_link(ADDRESS).await.rsplit('/').next().unwrap().to_owned());
    secrets.push(browser.code(ADDRESS).await);
    secrets.extend(browser.cookies.values().cloned());
    let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", "12 34 56 7")).await;
    browser.enter_code(&page, ADDRESS).await;
    secrets.extend(browser.cookies.values().cloned());
    browser.sign_out().await;
    let page = browser.open(&Place::SignIn).await;
    let page = browser.enter_password(&page, ADDRESS, "wrong but long enough").await;
    secrets.extend(browser.cookies.values().cloned());
    let page = browser.enter_password(&page, ADDRESS, PASSWORD).await;
    browser.enter_code(&page, ADDRESS).await;

    let draft = browser.start().await;
    let all = answers(site, FULL_FEE);
    browser.fill(draft, &all).await;
    for name in ["legal-name", "a-number", "mailing", "reach"] {
        let page = browser.open(&Place::Question { draft, page: name.to_owned() }).await;
        let form = page.form(actions::SAVE_PAGE).answer(&all);
        let typed = form.names().into_iter().map(|name| form.value(&name)).filter(|value| value.len() > 4);
        secrets.extend(typed);
        browser.submit(&form).await;
    }
    die_at_statement(&site.world.database, 1);
    let page = browser.open(&Place::Question { draft, page: "a-number".to_owned() }).await;
    let form = page.form(actions::SAVE_PAGE).fill("answers[a-number]", "A098765432");
    assert_eq!(browser.submit(&form).await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(browser.submit(&form.without("csrf")).await.status, StatusCode::FORBIDDEN);
    browser.get(&format!("/nothing/{ADDRESS}?email={ADDRESS}")).await;
    let mut strange = browser.request(Method::GET, "/").body(Body::empty()).unwrap();
    strange.headers_mut().insert("user-agent", ADDRESS.parse().unwrap());
    browser.send(strange).await;

    let checkout = browser.check_out(draft).await;
    secrets.push(checkout.path().rsplit('/').next().unwrap().to_owned());
    let received = browser.choose(&checkout, "pay").await;
    browser.open(&Place::Case(case_of(&received))).await;
    secrets.extend(browser.cookies.values().cloned());
    secrets.extend(["A098765432", "098765432", "Lucía", "Reyes", "Linden"].map(str::to_owned));
    secrets
}

#[tokio::test]
async fn a_whole_life_leaves_nothing_about_the_person_in_the_log() {
    on_each_site(async |site| {
        listen();
        let mut secrets = live(&site).await;
        site.world.database.close().await;
        let away = site.browser(Language::English).get("/sign-up/confirm/secret-token").await;
        assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE);
        let away = site.browser(Language::English).get("/link/other-token").await;
        assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE);
        let text = heard().lines().map(what_it_tells).collect::<Vec<_>>().join("\n");
        secrets.extend(["secret-token", "other-token"].map(str::to_owned));
        for secret in secrets {
            let line = text.lines().find(|line| line.contains(&secret));
            assert!(line.is_none(), "{secret} stands in the log: {line:?}");
        }
        for expected in [
            "\"route\":\"/es/sign-up/confirm/{token}\"",
            "\"route\":\"/link/{token}\"",
            "\"route\":\"/es/do/save-page\"",
            "\"route\":\"(none)\"",
            "\"status\":403",
            "\"status\":503",
            "a request failed",
        ] {
            assert!(text.contains(expected), "{expected} is missing");
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_that_a_request_says_makes_a_line_of_the_log() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let form = browser.open(&Place::SignIn).await.form(actions::SIGN_IN);
        listen();
        for _ in 0..3 {
            assert_eq!(browser.post(&form.clone().without("csrf")).await.status, StatusCode::FORBIDDEN);
        }
        let forged = "\"}\t{\"level\":\"ERROR\",\"forged\":\"";
        let method = Method::from_bytes(format!("FORGED{}", "X".repeat(10_000)).as_bytes()).unwrap();
        for method in [Method::GET, Method::TRACE, method] {
            let request = browser.request(method, "/forged?forged=forged").header("user-agent", forged);
            let request = request.header("x-forwarded-for", forged).header("referer", forged);
            browser.send(request.body(Body::empty()).unwrap()).await;
        }
        let text = heard();
        let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let with = |status: u16| lines.iter().filter(|line| line["fields"]["status"] == status).count();
        assert_eq!((lines.len(), with(403), with(404)), (6, 3, 3), "{text:.2000}");
        assert!(!text.to_lowercase().contains("forged"), "{text:.2000}");
    })
    .await;
}
