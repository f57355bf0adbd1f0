//! Drafts as files, as a browser without scripts saves and sends them.

use axum::body::Body;
use domain::Place;
use http::{Method, StatusCode};
use words::say;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

/// Chooses a file on the page of forms and presses the button, as browsers send it.
async fn choose_file(browser: &mut Browser<'_>, file: &[u8]) -> Page {
    let page = browser.open(&Place::Forms).await;
    let form = page.form(actions::IMPORT_DRAFT);
    let mut body = Vec::new();
    let part = |head: &str, content: &[u8]| [head.as_bytes(), b"\r\n\r\n", content, b"\r\n"].concat();
    body.extend(part("--b0undary\r\ncontent-disposition: form-data; name=\"csrf\"", form.value("csrf").as_bytes()));
    let named = "--b0undary\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x.json\"\r\n\
                 content-type: application/json";
    body.extend(part(named, file));
    body.extend(b"--b0undary--\r\n");
    let request = browser
        .request(Method::POST, &form.action)
        .header("content-type", "multipart/form-data; boundary=b0undary")
        .header("origin", &browser.site.origin)
        .body(Body::from(body))
        .unwrap();
    let answer = browser.send(request).await;
    if answer.status == StatusCode::SEE_OTHER { browser.visit(answer.header("location")).await } else { answer }
}

#[tokio::test]
async fn a_draft_is_saved_as_a_file_and_begun_again_with_it() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("takes", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let page = browser.open(&Place::TaskList(draft)).await;
        let file = browser.visit(&page.link("/file")).await.expect(StatusCode::OK);
        assert_eq!(file.header("content-type"), "application/json");
        assert_eq!(file.header("content-disposition"), "attachment; filename=\"i-90-draft.json\"");

        let mut other = site.browser(language);
        other.sign_up(&address("goes-on", language)).await;
        let page = choose_file(&mut other, &file.body).await;
        assert!(page.says(say::draft_file_begun()), "{}", page.text());
        let begun = page.path().rsplit('/').next().unwrap().parse().unwrap();
        let (services, session) = (&site.world.services, other.session().await);
        let begun = services.draft(&session, begun).await.unwrap().unwrap();
        assert!(begun.evaluate(services.today()).is_complete());

        let strange = br#"{"landfall_draft":1,"form":"i-90","edition":"2025-01-20","language":"en",
            "answers":{"<script>":"1","shoe-size":"43"}}"#;
        let page = choose_file(&mut other, strange).await;
        assert!(page.says(say::draft_file_unknown(2, "<script>, shoe-size")), "{}", page.text());
        let page = other.visit(&page.url).await;
        assert!(!page.says(say::draft_file_begun()), "it is said once");
    })
    .await;
}

#[tokio::test]
async fn a_file_that_cannot_be_used_is_explained_where_it_was_chosen() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("mistakes", language)).await;
        let newer = br#"{"landfall_draft":2}"#;
        let unknown = br#"{"landfall_draft":1,"form":"i-131","edition":"2025-01-20","language":"en","answers":{}}"#;
        for (file, error) in [
            (b"".as_slice(), say::error_draft_file_none()),
            (b"%PDF-1.7 \xff\x00\xfe", say::error_draft_file_wrong()),
            (newer, say::error_draft_file_newer()),
            (unknown, say::error_draft_file_form()),
        ] {
            let page = choose_file(&mut browser, file).await;
            assert_eq!(page.path(), Place::Forms.path(language));
            page.assert_error(error);
        }
        let page = choose_file(&mut browser, &b"x".repeat(300 * 1024)).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(site.world.services.drafts(&browser.session().await).await.unwrap().is_empty());
    })
    .await;
}
