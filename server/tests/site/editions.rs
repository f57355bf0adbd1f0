//! A later edition of a form comes into force while somebody fills it in.

use std::time::Duration;

use domain::{Language, Place};
use services::testing::two_editions;
use words::{Words, say};

use crate::site::TestSite;
use crate::steps::{FULL_FEE, address};

/// Until 18 December, three days after the later edition has come into force.
const UNTIL_THEN: Duration = Duration::from_secs(25 * 24 * 60 * 60);

async fn on_each_site_with_two_editions(test: impl AsyncFn(&TestSite, Language)) {
    let test = async |database, language: &Language| {
        test(&TestSite::with_library(database, two_editions(None)), *language).await;
    };
    storage::testing::on_one_database_each(Language::ALL, test).await;
}

#[tokio::test]
async fn a_new_edition_is_told_calmly_and_leads_to_what_has_changed() {
    on_each_site_with_two_editions(async |site, language| {
        let who = address("edition", language);
        let mut browser = site.browser(language);
        browser.sign_up(&who).await;
        let draft = browser.filled(FULL_FEE).await;
        let page = |name: &str| Place::Question { draft, page: name.to_owned() };
        let old_window = browser.open(&page("parents")).await.form(actions::SAVE_PAGE);
        site.world.clock.advance(UNTIL_THEN);
        browser.sign_in(&who).await;

        let words = Words::of(language);
        let library = two_editions(None);
        let later = library.edition("i-90", "2026-12-01").unwrap();
        let list = browser.open(&Place::TaskList(draft)).await;
        assert!(list.says(say::edition_title()), "{}", list.text());
        assert!(list.says(say::edition_lead(words.date(later.from()))), "since when: {}", list.text());
        assert!(list.says(say::edition_look()) && list.says(say::edition_new()), "{}", list.text());
        assert!(list.says(say::edition_state()), "the section is to be looked at again");
        for name in ["eyes", "languages"] {
            assert!(list.text().contains(&later.label(name, language)), "{name}: {}", list.text());
            assert!(list.link(&format!("/page/{name}")).ends_with(&format!("/page/{name}")));
        }

        let question = browser.open(&page("languages")).await.form(actions::SAVE_PAGE);
        let next = browser.submit(&question.fill("answers[languages]", "Quechua")).await;
        assert!(next.path().ends_with("/page/eyes"), "it goes on with what has changed: {}", next.url);
        assert!(next.says(say::edition_page_title()), "{}", next.text());
        let review = browser.open(&Place::Review(draft)).await;
        assert!(review.says(say::edition_review_title()) && !review.says(say::review_continue()), "{}", review.text());
        let sign = browser.open(&Place::Sign(draft)).await;
        assert_eq!(sign.path(), Place::Review(draft).path(language), "nothing is signed before it is looked at");

        let review = browser.submit(&next.form(actions::SAVE_PAGE)).await;
        assert_eq!(review.path(), Place::Review(draft).path(language), "{}", review.text());
        assert!(!review.says(say::edition_review_title()) && review.says(say::review_continue()));
        assert!(!browser.open(&page("eyes")).await.says(say::edition_page_title()), "once");
        assert!(!browser.open(&Place::TaskList(draft)).await.says(say::edition_title()), "once");

        // A window that still shows the earlier edition.
        let token = browser.open(&page("parents")).await.form(actions::SAVE_PAGE).value("csrf");
        let typed = old_window.fill("answers[mother-given-name]", "Inés").forge("csrf", &token);
        let page = browser.submit(&typed).await;
        assert_eq!(page.form(actions::SAVE_PAGE).value("answers[mother-first-name]"), "Inés", "{}", page.url);
        browser.file(draft).await;
    })
    .await;
}

#[test]
fn the_command_line_says_what_is_different_between_two_editions() {
    let library = two_editions(None);
    let said = server::forms::diff(library, "i-90", "2025-01-20", "2026-12-01").unwrap();
    for line in [
        "question `mother-first-name` was named `mother-given-name`; its answers are carried over",
        "question `languages` is new",
        "question `ssn` is gone",
        "question `eyes`: English words “What color are your eyes?” became “What color are your eyes without lenses?”",
    ] {
        assert!(said.lines().any(|said| said == line), "{said}");
    }
    let same = server::forms::diff(library, "i-90", "2026-12-01", "2026-12-01").unwrap();
    assert_eq!(same, "nothing is different\n");
    let unknown = server::forms::diff(library, "i-90", "2019-01-01", "2026-12-01").unwrap_err();
    assert_eq!(unknown, "`i-90` has no edition 2019-01-01; it has: 2025-01-20, 2026-12-01");
}
