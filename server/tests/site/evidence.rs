//! Evidence as a browser without scripts adds, sees and removes it.

use axum::body::Body;
use domain::{DraftId, Place};
use http::{Method, Request, StatusCode};
use services::evidence::MOST_BYTES;
use words::say;

use crate::browser::Browser;
use crate::form::Form;
use crate::page::{Page, select, texts};
use crate::site::in_each_language;
use crate::steps::{address, case_of};

/// A PDF file of one empty page.
pub(crate) const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n\
    << /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n\
    << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>\nendobj\nxref\n0 4\n0000000000 65535 f \n\
    0000000009 00000 n \n0000000058 00000 n \n0000000115 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R >>\n\
    startxref\n186\n%%EOF\n";

/// A form with files as browsers send it: its fields in the order of the page, then each file.
pub(crate) fn body(fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--b0undary\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.as_bytes());
    }
    for (name, bytes) in files {
        let head = format!(
            "--b0undary\r\ncontent-disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend(b"--b0undary--\r\n");
    body
}

impl Browser<'_> {
    /// The first thing that the form asks for.
    pub(crate) async fn slot(&self, draft: DraftId) -> String {
        let (services, session) = (&self.site.world.services, self.session().await);
        let draft = services.draft(&session, draft).await.unwrap().unwrap();
        draft.evaluate(services.today()).evidence()[0].name.to_owned()
    }

    pub(crate) fn with_files(&self, action: &str, body: Vec<u8>) -> Request<Body> {
        self.request(Method::POST, action)
            .header("content-type", "multipart/form-data; boundary=b0undary")
            .header("origin", &self.site.origin)
            .body(Body::from(body))
            .unwrap()
    }

    /// Chooses files on a page and presses the button.
    pub(crate) async fn add_files(&mut self, page: &Page, files: &[(&str, &[u8])]) -> Page {
        let form = upload_form(page);
        let request =
            self.with_files(&form.action, body(&[("csrf", &form.value("csrf")), ("role", "original")], files));
        let answer = self.send(request).await;
        if answer.status == StatusCode::SEE_OTHER { self.visit(answer.header("location")).await } else { answer }
    }
}

fn upload_form(page: &Page) -> Form {
    let document = page.document();
    let forms = select(&document, "form[enctype=\"multipart/form-data\"]");
    assert_eq!(forms.len(), 1, "{}", page.url);
    Form::read(forms[0])
}

/// The names of the files that are there, with what is said of their state.
fn names(page: &Page) -> Vec<String> {
    texts(&page.document(), ".document__name")
}

#[tokio::test]
async fn files_are_added_looked_at_removed_and_filed() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("evidence", language)).await;
        let draft = browser.filled(0).await;
        let slot = browser.slot(draft).await;
        let page = browser.open(&Place::TaskList(draft)).await;
        let page = browser.visit(&page.link("/evidence")).await;
        let page = browser.visit(&page.link(&format!("/evidence/{slot}"))).await.expect(StatusCode::OK);
        let markup = "accept=\"image/jpeg,image/png,image/webp,image/tiff,application/pdf\"";
        assert!(page.text_of_body().contains(markup) && page.text_of_body().contains("multiple"));

        let page = browser.add_files(&page, &[("front.pdf", PDF), ("</p><b>back.pdf", PDF), ("x.exe", b"MZ")]).await;
        assert_eq!(page.path(), Place::EvidenceSlot { folder: draft.into(), slot: slot.clone() }.path(language));
        assert!(
            page.says(say::evidence_added_title(2)) && page.says(say::evidence_added_refused(1)),
            "{}",
            page.text()
        );
        assert!(page.says(say::error_file_kind()));
        let names = names(&page);
        assert_eq!(names.len(), 3);
        assert!(names[0].starts_with("front.pdf ") && names[1].starts_with("</p><b>back.pdf "), "{names:?}");
        let again = browser.visit(&page.url).await;
        assert!(!again.says(say::evidence_added_title(2)), "it is said once");

        let links: Vec<_> = page.links().into_iter().filter(|link| link.contains("/documents/")).collect();
        assert_eq!(links.len(), 2, "what was refused is not there to look at");
        let shown = browser.visit(&links[0]).await.expect(StatusCode::OK);
        let file = browser.get(&shown.link("/file")).await.expect(StatusCode::OK);
        assert_eq!((file.header("content-type"), file.body.as_slice()), ("application/pdf", PDF));
        assert_eq!(file.header("content-disposition"), "inline; filename=\"document.pdf\"");

        let remove = page.forms(actions::ARRANGE_EVIDENCE).remove(0);
        let file = links[0].rsplit('/').next().unwrap();
        let page = browser.submit(&remove.press("intent", &format!("remove {file}"))).await;
        assert_eq!(self::names(&page).len(), 2);
        assert_eq!(browser.get(&links[0]).await.status, StatusCode::NOT_FOUND);

        let sign = browser.sign_form(draft).await;
        let received = browser.submit(&sign).await;
        assert!(received.says(say::received_evidence()) && received.says(say::received_evidence_pages(1)));
        assert_eq!(received.link(&links[1]), links[1]);
        let case = case_of(&received);
        assert_eq!(browser.open(&Place::Case(case)).await.link("/received"), Place::Received(case).path(language));
        let filed = browser.open(&Place::EvidenceSlot { folder: draft.into(), slot: slot.clone() }).await;
        assert_eq!(filed.path(), Place::Received(case).path(language));
        assert_eq!(browser.get(&links[1]).await.status, StatusCode::OK, "what was filed can be looked at");
    })
    .await;
}

#[tokio::test]
async fn a_mistake_says_what_to_do_and_loses_nothing() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("mistakes", language)).await;
        let draft = browser.filled(0).await;
        let slot = browser.slot(draft).await;
        let place = Place::EvidenceSlot { folder: draft.into(), slot };
        let page = browser.open(&place).await;
        // A browser sends one empty part when nothing was chosen.
        let page = browser.add_files(&page, &[("", b"")]).await;
        page.assert_error(say::error_evidence_none());
        let large = vec![b'x'; MOST_BYTES + 1];
        let page =
            browser.add_files(&page, &[("large.pdf", large.as_slice()), ("small.pdf", PDF), ("empty.pdf", b"")]).await;
        assert!(page.says(say::evidence_added_title(1)) && page.says(say::evidence_added_refused(2)));
        assert!(page.says(say::error_file_too_large()) && page.says(say::error_file_empty()));

        // The connection breaks off in the middle of the second file.
        let form = upload_form(&page);
        let mut half = body(&[("csrf", &form.value("csrf"))], &[("first.pdf", PDF), ("second.pdf", PDF)]);
        half.truncate(half.len() - 60);
        let answer = browser.send(browser.with_files(&form.action, half)).await;
        let page = browser.visit(answer.header("location")).await;
        page.assert_error(say::error_evidence_cut());
        assert_eq!(names(&page).iter().filter(|name| name.starts_with("first.pdf")).count(), 1);
        assert!(names(&page).iter().all(|name| !name.starts_with("second.pdf")), "half a file is none");

        let page = browser.submit(&page.forms(actions::EXPLAIN_EVIDENCE)[0].clone().fill("explanation", " ")).await;
        page.assert_error(say::error_evidence_without());
        let form = page.forms(actions::EXPLAIN_EVIDENCE).remove(0).fill("explanation", "It burned <b>down");
        let page = browser.submit(&form).await;
        assert!(page.says(say::evidence_without_said()) && page.shows("It burned <b>down"));
        let back = page.forms(actions::EXPLAIN_EVIDENCE).remove(0).press("intent", "remove");
        let page = browser.submit(&back).await;
        assert!(!page.says(say::evidence_without_said()));
    })
    .await;
}

#[tokio::test]
async fn no_file_is_taken_from_another_site_from_nobody_or_without_the_token() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("forged", language)).await;
        let draft = browser.filled(0).await;
        let slot = browser.slot(draft).await;
        let place = Place::EvidenceSlot { folder: draft.into(), slot: slot.clone() };
        let page = browser.open(&place).await;
        let form = upload_form(&page);
        let files = [("card.pdf", PDF)];
        let good = body(&[("csrf", &form.value("csrf"))], &files);
        for without in [body(&[], &files), body(&[("csrf", "x")], &files), b"csrf=x&files=y".to_vec(), Vec::new()] {
            let answer = browser.send(browser.with_files(&form.action, without)).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN);
        }
        let mut after = body(&[], &files);
        after.truncate(after.len() - "--b0undary--\r\n".len());
        after.extend(body(&[("csrf", &form.value("csrf"))], &[]));
        let answer = browser.send(browser.with_files(&form.action, after)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "the token comes before the first file");
        let mut foreign = browser.with_files(&form.action, good.clone());
        foreign.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
        assert_eq!(browser.send(foreign).await.status, StatusCode::FORBIDDEN);

        let mut stranger = site.browser(language);
        let answer = stranger.send(stranger.with_files(&form.action, good.clone())).await;
        assert!(answer.header("location").contains("/sign-in?next="), "{}", answer.header("location"));

        // The session runs out while somebody chooses: nothing is taken, and it says so when they are back.
        site.world.clock.advance(std::time::Duration::from_secs(31 * 60));
        let answer = browser.send(browser.with_files(&form.action, good)).await;
        assert!(answer.header("location").contains("/sign-in?next="), "{}", answer.header("location"));
        browser.sign_in(&address("forged", language)).await;
        let page = browser.open(&place).await;
        assert!(page.says(say::unsaved_title()) && names(&page).is_empty(), "{}", page.text());
        let page = browser.add_files(&page, &files).await;
        assert!(page.says(say::evidence_added_title(1)));
        let page = browser.open(&place).await;
        assert!(!page.says(say::unsaved_title()));
    })
    .await;
}
