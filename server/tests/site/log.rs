//! The log tells what happened, and nothing about anybody.

use std::cell::Cell;
use std::io;
use std::sync::{Arc, Mutex, OnceLock};

use domain::{Language, Place};
use http::StatusCode;
use storage::testing::die_at_statement;
use tracing_subscriber::filter::dynamic_filter_fn;
use tracing_subscriber::fmt::{self, MakeWriter};
use tracing_subscriber::layer::{Layer, SubscriberExt};

use crate::site::{TestSite, on_each_site};
use crate::steps::{FULL_FEE, PASSWORD, answers, case_of};

/// Takes down everything that is logged in the threads that listen, more than any installation would.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

thread_local! {
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// The log of all tests. One for the whole process: with one for each thread, `tracing` may decide for all of them in
/// a thread that has none.
fn log() -> Log {
    static LOG: OnceLock<Log> = OnceLock::new();
    let install = || {
        let log = Log::default();
        let layer = fmt::layer().json().with_writer(log.clone());
        let layer = layer.with_filter(dynamic_filter_fn(|_, _| LISTENS.get()));
        tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer)).unwrap();
        tracing::callsite::rebuild_interest_cache();
        log
    };
    LOG.get_or_init(install).clone()
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl Log {
    fn take(&self) -> String {
        String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap()
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
    let mut strange = browser.request(http::Method::GET, "/").body(axum::body::Body::empty()).unwrap();
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
        let log = log();
        LISTENS.set(true);
        let mut secrets = live(&site).await;
        site.world.database.close().await;
        let away = site.browser(Language::English).get("/sign-up/confirm/secret-token").await;
        assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE);
        let away = site.browser(Language::English).get("/link/other-token").await;
        assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE);
        LISTENS.set(false);

        let text = log.take();
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
        assert!(text.lines().all(|line| line.starts_with('{') && line.ends_with('}')), "a line is a record");
    })
    .await;
}
