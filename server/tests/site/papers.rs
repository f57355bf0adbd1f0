//! Forms as PDF files, from the links that lead to them.

use domain::Place;
use http::StatusCode;

use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address, case_of};

/// A PDF file to be saved, which nobody on the way may keep.
fn assert_pdf(file: &Page, name: &str) {
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.header("content-type"), "application/pdf");
    assert_eq!(file.header("content-disposition"), format!("attachment; filename=\"{name}\""));
    assert_eq!(file.header("cache-control"), "no-store");
    assert!(file.body.starts_with(b"%PDF-1.7") && file.body.len() > 20_000);
}

#[tokio::test]
async fn a_draft_and_what_was_filed_are_there_as_pdf_files_in_the_language_of_the_page() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("prints", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let review = browser.open(&Place::Review(draft)).await;
        let link = review.link("/paper");
        assert_eq!(link, Place::DraftPaper(draft).path(language));
        assert_pdf(&browser.visit(&link).await, "i-90-draft.pdf");

        let page = browser.check_out(draft).await;
        let page = browser.choose(&page, "pay").await;
        let case = case_of(&page);
        let link = page.link("/paper");
        assert_eq!(link, Place::CasePaper(case).path(language), "where it says that the filing was received");
        let file = browser.visit(&link).await;
        assert_pdf(&file, "i-90.pdf");
        let page = browser.open(&Place::Case(case)).await;
        assert_eq!(page.link("/paper"), link);
        let file_after = browser.visit(&Place::DraftPaper(draft).path(language)).await;
        assert_eq!(file_after.path(), link, "the draft leads to what was filed");
        assert!(file_after.body == file.body);

        let mut stranger = site.browser(language);
        stranger.sign_up(&address("pries", language)).await;
        assert_eq!(stranger.visit(&link).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}
