//! What somebody reads of a day and a time, in an evening in New York.

use std::time::Duration;

use domain::{Language, Place, TimeZone};
use http::StatusCode;
use words::say;

use crate::page::{Page, select, texts};
use crate::site::TestSite;
use crate::steps::{FULL_FEE, address};

/// The days and moments that machines read on a page.
fn machine_times(page: &Page) -> Vec<String> {
    let document = page.document();
    select(&document, "time").iter().filter_map(|time| time.attr("datetime")).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_in_the_evening_is_told_of_that_day() {
    storage::testing::on_one_database_each(Language::ALL, async |database, language: &Language| {
        let (site, language) = (TestSite::in_zone(database, TimeZone::default()), *language);
        // One in the morning of the 24th in Universal Time.
        site.world.clock.advance(Duration::from_secs(13 * 60 * 60));
        let day = site.world.services.words(language).day(site.world.services.now());
        assert!(day.starts_with("23 "), "{day}");
        let mut browser = site.browser(language);
        browser.sign_up(&address("evening", language)).await;
        let draft = browser.filled(FULL_FEE).await;

        let page = browser.open(&Place::Sign(draft)).await.expect(StatusCode::OK);
        assert!(page.says(say::sign_date(day.clone())), "{}", page.text());
        let case = browser.file(draft).await;
        let page = browser.open(&Place::Case(case)).await.expect(StatusCode::OK);
        assert!(page.shows(&day), "{}", page.text());
        let days = machine_times(&page);
        assert!(!days.is_empty() && days.iter().all(|day| day == "2026-11-23"), "{days:?}");

        // A moment stays that moment for machines.
        let page = browser.open(&Place::SecurityHistory).await.expect(StatusCode::OK);
        assert!(texts(&page.document(), "h2").contains(&day), "{}", page.text());
        assert!(page.shows("20:00 EST"), "{}", page.text());
        let moments = machine_times(&page);
        assert!(!moments.is_empty() && moments.iter().all(|moment| moment == "2026-11-24T01:00Z"), "{moments:?}");
    })
    .await;
}
