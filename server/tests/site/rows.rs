//! Rows of a history: a gap is seen and named, rows are sorted and moved, and a window that shows an older order moves
//! nothing.

use domain::{Date, DraftId, Language, Place};
use forms::{Answers, Library, examples};
use http::StatusCode;
use services::filing::{Save, Step};

use crate::browser::Browser;
use crate::page::select;
use crate::site::{TestSite, in_each_language};
use crate::steps::address;

/// A day of a year, counted from the year of today.
fn day(site: &TestSite, years: i32, month: u8, day: u8) -> Date {
    let year = site.world.services.today().year() + years;
    examples::day(&format!("{year}-{month:02}-{day:02}")).unwrap()
}

fn dated(key: &str, day: Date) -> [(String, String); 3] {
    let numbers = [i32::from(u8::from(day.month())), i32::from(day.day()), day.year()];
    let mut numbers = numbers.into_iter();
    ["month", "day", "year"].map(|part| (format!("{key}.{part}"), numbers.next().unwrap_or_default().to_string()))
}

fn home(row: usize, from: Date, to: Date) -> Vec<(String, String)> {
    let key = |question: &str| format!("past-homes.{row}.{question}");
    let address =
        [("street", "9 Harbor Road"), ("city", "Galveston"), ("state", "TX"), ("zip", "77550"), ("country", "US")];
    let address = address.map(|(part, typed)| (format!("{}.{part}", key("past-home")), typed.to_owned()));
    let days = [dated(&key("past-home-from"), from), dated(&key("past-home-to"), to)].concat();
    address.into_iter().chain(days).collect()
}

/// Form N-400 of somebody who moved in at the beginning of last year, with the way to it answered.
async fn begin(site: &TestSite, browser: &Browser<'_>) -> DraftId {
    let (services, session) = (&site.world.services, browser.session().await);
    let mut draft = services.start_draft(&session, "n-400", services::filing::Begin::Blank).await.unwrap().unwrap();
    let choice = |key: &str, value: &str| vec![(key.to_owned(), value.to_owned())];
    let since = dated("home-since", day(site, -1, 1, 1)).to_vec();
    let pages = [("standing", choice("standing", "permanent")), ("basis", choice("basis", "general")), ("home", since)];
    for (page, posted) in pages {
        let version = services.draft(&session, draft).await.unwrap().unwrap().version;
        let save = Save { draft, page, base_version: version, posted, step: Step::Stay };
        draft = services.save_page(&session, save).await.unwrap().unwrap().draft.id;
    }
    draft
}

fn written(language: Language, day: Date) -> String {
    let form = Library::embedded().forms().find(|form| form.id() == "n-400").unwrap();
    form.words(language).date(day)
}

#[tokio::test]
async fn a_gap_is_seen_and_named_and_rows_are_sorted_and_moved() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("history", language)).await;
        let draft = begin(site, &browser).await;
        let place = Place::Question { draft, page: "past-homes".to_owned() };

        let told: Answers = home(0, day(site, -9, 1, 1), day(site, -2, 1, 1)).into_iter().collect();
        let page = browser.open(&place).await;
        let form = page.form(actions::SAVE_PAGE).answer(&told).press("intent", "add past-homes");
        let page = browser.submit(&form).await.expect(StatusCode::OK);
        let (first, last) = (written(language, day(site, -2, 1, 2)), written(language, day(site, -2, 12, 31)));
        assert!(page.shows(&first) && page.shows(&last), "the gap is named: {}", page.text());
        assert_eq!(select(&page.document(), "rect.timeline__gap").len(), 1, "and drawn");

        let told: Answers = home(1, day(site, -2, 1, 1), day(site, -1, 1, 1)).into_iter().collect();
        let form = page.form(actions::SAVE_PAGE).answer(&told).press("intent", "sort past-homes");
        let page = browser.submit(&form).await.expect(StatusCode::OK);
        assert!(select(&page.document(), ".timeline__gap").is_empty(), "{}", page.text());
        let cards = select(&page.document(), ".folded-record").len();
        assert!(cards == 2 && page.shows("9 Harbor Road, Galveston"), "what stands is told in short: {}", page.text());
        let ended = |form: &crate::form::Form| {
            [0, 1].map(|row| form.value(&format!("answers[past-homes.{row}.past-home-to.year]")))
        };
        let (older, newer) = (day(site, -2, 1, 1).year().to_string(), day(site, -1, 1, 1).year().to_string());
        let sorted = page.form(actions::SAVE_PAGE);
        assert_eq!(ended(&sorted), [newer.clone(), older.clone()]);

        let page = browser.submit(&sorted.clone().press("intent", "down past-homes 0")).await.expect(StatusCode::OK);
        assert_eq!(ended(&page.form(actions::SAVE_PAGE)), [older.clone(), newer.clone()]);

        // A window that still shows the order of before.
        browser.submit(&sorted.press("intent", "remove past-homes 0")).await.expect(StatusCode::OK);
        let now = browser.open(&place).await.form(actions::SAVE_PAGE);
        assert_eq!(ended(&now), [older, newer], "it would be another row");
    })
    .await;
}
