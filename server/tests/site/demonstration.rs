//! Time is moved on in a demonstration from the command line.

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use axum::body::Body;
use domain::{Language, Place, TimeZone};
use http::{Method, Request, StatusCode};
use services::{Client, Demonstration};
use storage::cases::{self, StoredCase};
use words::Words;

use crate::browser::Browser;
use crate::page::Page;
use crate::program::{Program, ask, landfall, machine_time, opened};
use crate::site::TestSite;

const SERVE_DEMONSTRATION: [&str; 2] = ["serve", "--demonstration"];
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// Where it is kept by how much the clock is ahead.
const CLOCK: &str = "demonstration-clock";

/// All cases of those who have any in the demonstration.
async fn all_cases(site: &TestSite) -> Vec<StoredCase> {
    let mut all = Vec::new();
    for one in Demonstration::PEOPLE {
        let account = site.world.services.account_of_demonstration(one).await.unwrap();
        all.extend(cases::of_account(&mut site.world.database.reader().await.unwrap(), account).await.unwrap());
    }
    all
}

/// What the program answers to a browser.
async fn answered(browser: &mut Browser<'_>, by: SocketAddr, request: Request<Body>) -> Page {
    let page = ask(by, request).await.expect("it answers");
    browser.take(&page);
    page
}

async fn opened_page(browser: &mut Browser<'_>, by: SocketAddr, place: &Place) -> Page {
    let request = browser.request(Method::GET, &place.path(browser.language)).body(Body::empty()).unwrap();
    answered(browser, by, request).await.expect(StatusCode::OK)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demonstration_is_moved_on_from_the_command_line_and_its_server_shows_it() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let to = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    drop(Program::start(data, to, &SERVE_DEMONSTRATION));
    let site = opened(data).await;
    let (began, before) = (machine_time(), all_cases(&site).await);
    site.world.database.close().await;

    let moved = landfall(data, &["demo", "advance", "14"]);
    let said = String::from_utf8_lossy(&moved.stdout);
    assert!(moved.status.success(), "{said}{}", String::from_utf8_lossy(&moved.stderr));
    assert!(said.starts_with("14 days have gone by. The officer took "), "{said}");
    let ahead = std::fs::read_to_string(data.join(CLOCK)).unwrap();
    assert_eq!(ahead, (2 * WEEK).as_micros().to_string());

    let site = opened(data).await;
    let after = all_cases(&site).await;
    let events = |cases: &[StoredCase]| cases.iter().map(|case| case.events.len()).sum::<usize>();
    assert_eq!(after.len(), before.len());
    assert!(events(&after) > events(&before), "something has happened in two weeks");
    // Nothing happens but once a week, by the clock that was moved on.
    let case = after.iter().find(|case| case.history().unwrap().since() >= began.plus(WEEK)).expect("a case has moved");
    let told = site.world.services.public_status(&case.receipt, Client::local()).await.unwrap().unwrap();
    site.world.database.close().await;

    let _program = Program::start(data, to, &SERVE_DEMONSTRATION);
    let mut browser = site.browser(Language::English);
    let page = opened_page(&mut browser, to, &Place::CaseStatus).await;
    let form = page.form(actions::FIND_STATUS).fill("receipt", &case.receipt.to_string());
    let sent = browser.posting(&form);
    answered(&mut browser, to, sent).await.expect(StatusCode::SEE_OTHER);
    let page = opened_page(&mut browser, to, &Place::CaseStatus).await;
    assert!(page.says(&told.happened), "{}", page.text());
    let since = Words::of(Language::English).in_zone(TimeZone::default()).day(told.since);
    assert!(page.shows(&since), "{since}: {}", page.text());

    // What an app shows is what the hour is.
    let then = site.world.services.now();
    site.world.clock.advance(machine_time().plus(2 * WEEK).since(then));
    let codes = site.world.services.demonstration_codes();
    let page = opened_page(&mut browser, to, &Place::Mailbox).await;
    assert!(codes.iter().any(|code| page.shows(code)), "{codes:?}: {}", page.text());
}

#[test]
fn time_is_moved_on_in_a_demonstration_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    assert!(landfall(data, &["migrate"]).status.success());
    let refused = landfall(data, &["demo", "advance", "14"]);
    assert!(!refused.status.success());
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(said.contains("is not the data folder of a demonstration"), "{said}");
    assert!(!data.join(CLOCK).exists(), "the clock stands");
}
