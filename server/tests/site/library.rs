//! Everything that somebody uploaded or received, as a browser without scripts shows it.

use domain::{DocumentRole, DraftId, FileId, FileName, Place};
use http::StatusCode;
use services::evidence::{Adding, Arrangement};
use words::say;

use crate::browser::Browser;
use crate::evidence::PDF;
use crate::page::{Page, select, texts};
use crate::site::in_each_language;
use crate::steps::{address, case_of};

/// A picture of one point.
pub(crate) const PNG: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\
    \x00\x00\x1f\x15\xc4\x89\x00\x00\x00\x0dIDATx\xdacd\xf8\xcfP\x0f\x00\x03\x86\x01\x80Z4}k\x00\x00\x00\x00IEND\xaeB`\x82";

impl Browser<'_> {
    /// Adds a file to what a draft's form asks for first.
    async fn add(&self, draft: DraftId, name: &str, bytes: &[u8]) -> FileId {
        let (services, session, slot) = (&self.site.world.services, self.session().await, self.slot(draft).await);
        let adding = Adding { folder: draft.into(), slot: &slot, role: DocumentRole::Original };
        let mut receiving = services.receive(&session, adding).await.unwrap().unwrap();
        receiving.push(bytes).await.unwrap();
        receiving.finish(&FileName::of(name), None).await.unwrap().unwrap().file
    }
}

/// The names in a list of documents, without their state.
fn names(page: &Page) -> Vec<String> {
    texts(&page.document(), ".document__name bdi")
}

/// The address of a part of the list.
fn part(page: &Page, query: &str) -> String {
    let mut links = page.links().into_iter().filter(|link| link.contains("/documents?"));
    links.find(|link| link.ends_with(query)).unwrap_or_else(|| panic!("no {query} on {}", page.url))
}

#[tokio::test]
async fn everything_that_was_sent_or_received_is_in_one_list_with_parts() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("library", language)).await;
        let home = browser.open(&Place::Home).await;
        let page = browser.visit(&home.link("/documents")).await.expect(StatusCode::OK);
        assert!(page.says(say::library_empty_title()));

        let filed = browser.filled(0).await;
        browser.add(filed, "filed <b>.pdf", PDF).await;
        let sign = browser.sign_form(filed).await;
        let case = case_of(&browser.submit(&sign).await);
        site.world.clock.advance(std::time::Duration::from_secs(60));
        let open = browser.filled(0).await;
        let picture = browser.add(open, "card.png", PNG).await;
        browser.add(open, "setup.exe", b"MZ").await;

        let page = browser.open(&Place::Documents).await;
        let all = names(&page);
        assert_eq!(all.len(), 5, "{all:?}");
        let mut newest = all[..2].to_vec();
        newest.sort();
        assert_eq!(newest, ["card.png", "setup.exe"]);
        assert!(all.contains(&"filed <b>.pdf".to_owned()) && page.says(say::library_filing_name()));
        assert!(page.says(say::error_file_kind()), "why it cannot be used");
        let pictures = page.document();
        let pictures = select(&pictures, "img.document__picture");
        assert_eq!(pictures.len(), 1, "nothing is shown small but a picture");
        let src = pictures[0].attr("src").unwrap();
        assert_eq!(src, Place::SmallPicture(picture).path(language));
        let small = browser.get(src).await.expect(StatusCode::OK);
        assert_eq!(small.header("content-type"), "image/jpeg");

        let sent = browser.visit(&part(&page, "?show=sent")).await;
        assert_eq!(names(&sent).len(), 3);
        let received = browser.visit(&part(&page, "?show=received")).await;
        assert_eq!(names(&received).len(), 2);
        let paper = browser.visit(&received.link("/filed")).await.expect(StatusCode::OK);
        let file = browser.get(&paper.link("/filed/file")).await.expect(StatusCode::OK);
        assert!(file.body.starts_with(b"%PDF") && file.header("content-disposition").starts_with("inline"));
        let of_case = browser.visit(&part(&received, &format!("&case={case}"))).await;
        assert_eq!(names(&of_case).len(), 2);
        let chosen = texts(&of_case.document(), ".filter__link[aria-current=page]");
        assert_eq!(chosen.len(), 2, "{chosen:?}");
        let nowhere =
            of_case.url.replace(&case.to_string(), &FileId::v7(site.world.services.now(), [1; 10]).to_string());
        for wrong in [nowhere.as_str(), "/documents?show=x", "/documents?case=x", "/documents?page=2"] {
            assert_eq!(browser.get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_document_is_seen_on_its_page_with_who_has_opened_it_and_whatever_it_is_used_for() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("seen", language)).await;
        let draft = browser.filled(0).await;
        let (pdf, png) = (browser.add(draft, "scan.pdf", PDF).await, browser.add(draft, "card.png", PNG).await);
        let page = browser.open(&Place::Document(pdf)).await.expect(StatusCode::OK);
        let document = page.document();
        let [object] = select(&document, "object")[..] else { panic!("no PDF on {}", page.url) };
        let src = object.attr("data").unwrap();
        assert_eq!((src, page.link("/file").as_str()), (Place::DocumentFile(pdf).path(language).as_str(), src));
        assert!(object.attr("aria-label").is_some_and(|label| !label.is_empty()));
        let opened = browser.get(src).await.expect(StatusCode::OK);
        assert_eq!(opened.body, PDF);
        assert!(page.says(say::library_seen_only_you()) && page.says(say::library_pdf_hint()));
        let now = site.world.services.now();
        let words = words::Words::of(language);
        assert!(page.says(say::library_seen_once(words.date(now.date()), words::clock(now))), "{}", page.text());
        site.world.clock.advance(std::time::Duration::from_secs(10 * 60));
        let later = site.world.services.now();
        let page = browser.open(&Place::Document(pdf)).await;
        let (first, last) =
            ((words.date(now.date()), words::clock(now)), (words.date(later.date()), words::clock(later)));
        assert!(page.says(say::library_seen_often(first.0, first.1, last.0, last.1)), "{}", page.text());

        let session = browser.session().await;
        site.world.services.arrange_evidence(&session, draft, png, Arrangement::Turn).await.unwrap().unwrap();
        let page = browser.open(&Place::Document(png)).await;
        let document = page.document();
        let [picture] = select(&document, "a.document-view__frame--right img")[..] else { panic!("{}", page.text()) };
        assert!(picture.attr("alt").is_some_and(|alt| !alt.is_empty()), "it says what it is");
        assert!(select(&document, "object").is_empty());
        assert_eq!(picture.attr("src").unwrap(), page.link("/file"));
        let slot = browser.slot(draft).await;
        assert_eq!(page.link(&slot), Place::EvidenceSlot { folder: draft.into(), slot }.path(language));
    })
    .await;
}

#[tokio::test]
async fn what_was_uploaded_before_is_chosen_and_added_once() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("again", language)).await;
        let (first, second) = (browser.filled(0).await, browser.filled(0).await);
        let slot = browser.slot(second).await;
        let there = Place::EvidenceSlot { folder: second.into(), slot: slot.clone() };
        let page = browser.open(&there).await;
        let page = browser.visit(&page.link("/again")).await;
        assert!(page.says(say::library_again_none_title()));
        let file = browser.add(first, "passport.pdf", PDF).await;
        let page = browser.visit(&page.url).await;
        let page = browser.submit(&page.form(actions::USE_AGAIN)).await;
        page.assert_error(say::error_library_none());
        let form = page.form(actions::USE_AGAIN).fill("chosen[files][]", &file.to_string());
        let page = browser.submit(&form).await;
        assert_eq!(page.path(), there.path(language));
        assert!(page.says(say::evidence_added_title(1)) && names(&page) == ["passport.pdf"]);
        let page = browser.submit(&form).await;
        assert_eq!(names(&page), ["passport.pdf"], "pressed twice");
        let page = browser.open(&Place::Document(file)).await;
        let uses = page.links().into_iter().filter(|link| link.contains("/evidence/")).count();
        assert_eq!(uses, 2, "both forms");
    })
    .await;
}
