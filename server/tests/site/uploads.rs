//! Files that come in parts, as a client of the tus protocol sends them.

use std::io;

use axum::body::Body;
use domain::place::localized;
use domain::{DraftId, Language, Place};
use futures_util::stream;
use http::{Method, Request, StatusCode};
use services::evidence::MOST_BYTES;
use words::say;

use crate::browser::Browser;
use crate::evidence::PDF;
use crate::page::{Page, select, texts};
use crate::site::in_each_language;
use crate::steps::address;

/// `card.pdf`
const NAME: &str = "filename Y2FyZC5wZGY=";

impl Browser<'_> {
    /// A request of the protocol: with the version, the token, an offset and bytes.
    pub(crate) fn part(
        &self,
        method: Method,
        path: &str,
        token: &str,
        offset: usize,
        bytes: impl Into<Body>,
    ) -> Request<Body> {
        let request = self.request(method, path).header("tus-resumable", "1.0.0").header("csrf-token", token);
        let request = request.header("content-type", "application/offset+octet-stream").header("upload-offset", offset);
        request.header("upload-length", 9).body(bytes.into()).unwrap()
    }
}

/// Somebody at the page of what a form asks for.
struct Client<'s> {
    browser: Browser<'s>,
    token: String,
    draft: DraftId,
    slot: String,
}

impl<'s> Client<'s> {
    async fn at(site: &'s crate::site::TestSite, language: Language) -> Self {
        let mut browser = site.browser(language);
        browser.sign_up(&address("parts", language)).await;
        let draft = browser.filled(0).await;
        let slot = browser.slot(draft).await;
        let page = browser.open(&Place::EvidenceSlot { folder: draft.into(), slot: slot.clone() }).await;
        let document = page.document();
        let token = select(&document, "form[enctype] input[name=csrf]")[0].attr("value").unwrap().to_owned();
        Self { browser, token, draft, slot }
    }

    fn uploads(&self) -> String {
        Place::EvidenceUploads { folder: self.draft.into(), slot: self.slot.clone() }.path(self.browser.language)
    }

    async fn begin(&mut self, length: &str, metadata: &str) -> Page {
        let mut request = self.browser.part(Method::POST, &self.uploads(), &self.token, 0, Body::empty());
        request.headers_mut().insert("upload-length", length.parse().unwrap());
        request.headers_mut().insert("upload-metadata", metadata.parse().unwrap());
        self.browser.send(request).await
    }

    async fn ask(&mut self, method: Method, upload: &str) -> Page {
        let request = self.browser.part(method, upload, &self.token, 0, Body::empty());
        self.browser.send(request).await
    }

    async fn patch(&mut self, upload: &str, offset: usize, bytes: impl Into<Body>) -> Page {
        let request = self.browser.part(Method::PATCH, upload, &self.token, offset, bytes);
        self.browser.send(request).await
    }
}

#[tokio::test]
async fn a_file_whose_line_breaks_goes_on_where_it_stopped() {
    in_each_language(async |site, language| {
        let mut client = Client::at(site, language).await;
        let begun = client.begin(&PDF.len().to_string(), NAME).await.expect(StatusCode::CREATED);
        let upload = begun.header("location").to_owned();
        assert!(upload.starts_with(&localized("/drafts/", language)), "{upload}");
        assert_eq!((begun.header("tus-resumable"), begun.header("cache-control")), ("1.0.0", "no-store"));

        let half = PDF.len() / 2;
        let breaks = stream::iter([Ok(&PDF[..100]), Ok(&PDF[100..half]), Err(io::Error::other("the line broke"))]);
        client.patch(&upload, 0, Body::from_stream(breaks)).await;
        let far = client.ask(Method::HEAD, &upload).await.expect(StatusCode::OK);
        assert_eq!(far.header("upload-offset"), half.to_string());
        assert_eq!(far.header("upload-length"), PDF.len().to_string());
        assert_eq!((far.header("upload-metadata"), far.header("tus-resumable")), (NAME, "1.0.0"));
        let coming = client.ask(Method::GET, &upload).await.expect(StatusCode::OK);
        assert_eq!(coming.text_of_body(), r#"{"state":"coming","said":""}"#);
        assert_eq!(client.patch(&upload, 0, PDF).await.status, StatusCode::CONFLICT);

        let rest = client.patch(&upload, half, &PDF[half..]).await.expect(StatusCode::NO_CONTENT);
        assert_eq!(rest.header("upload-offset"), PDF.len().to_string());
        let stands = client.ask(Method::GET, &upload).await.expect(StatusCode::OK);
        assert!(stands.text_of_body().starts_with(r#"{"state":"kept","said":""#), "{}", stands.text_of_body());
        assert!(stands.text_of_body().contains(r#""document":""#));
        let place = Place::EvidenceSlot { folder: client.draft.into(), slot: client.slot.clone() };
        let page = client.browser.open(&place).await;
        let names = texts(&page.document(), ".document__name");
        assert!(names.len() == 1 && names[0].starts_with("card.pdf "), "{names:?}");
        let link = page.links().into_iter().find(|link| link.contains("/documents/")).expect("it can be looked at");
        let shown = client.browser.visit(&link).await;
        assert_eq!(client.browser.get(&shown.link("/file")).await.body, PDF);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_used_is_said_in_the_persons_language() {
    in_each_language(async |site, language| {
        let mut client = Client::at(site, language).await;
        let said = |message: words::Message| words::Words::of(language).text(message);
        let large = client.begin(&(MOST_BYTES + 1).to_string(), NAME).await.expect(StatusCode::PAYLOAD_TOO_LARGE);
        assert!(large.text_of_body().contains(&said(say::error_file_too_large())), "{}", large.text_of_body());
        for (file, message) in [(b"MZ".as_slice(), say::error_file_kind()), (b"", say::error_file_empty())] {
            let begun = client.begin(&file.len().to_string(), "filename").await.expect(StatusCode::CREATED);
            let upload = begun.header("location").to_owned();
            client.patch(&upload, 0, file).await.expect(StatusCode::NO_CONTENT);
            let stands = client.ask(Method::GET, &upload).await.expect(StatusCode::OK);
            let said = said(message);
            assert!(stands.text_of_body().contains("refused") && stands.text_of_body().contains(&said), "{said}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_protocol_is_kept() {
    in_each_language(async |site, language| {
        let mut client = Client::at(site, language).await;
        let upload = client.begin("9", NAME).await.header("location").to_owned();
        for path in [client.uploads(), upload.clone()] {
            let plain = client.browser.request(Method::OPTIONS, &path).body(Body::empty()).unwrap();
            let able = client.browser.send(plain).await.expect(StatusCode::NO_CONTENT);
            assert_eq!(able.header("tus-version"), "1.0.0");
            assert_eq!(able.header("tus-extension"), "creation,termination");
            assert_eq!(able.header("tus-max-size"), MOST_BYTES.to_string());
            assert_eq!(able.header("access-control-allow-origin"), "");
        }
        let without = |name: &'static str| {
            let mut request = client.browser.part(Method::PATCH, &upload, &client.token, 0, b"abc".as_slice());
            request.headers_mut().remove(name);
            request
        };
        for (request, status) in [
            (without("tus-resumable"), StatusCode::PRECONDITION_FAILED),
            (without("content-type"), StatusCode::UNSUPPORTED_MEDIA_TYPE),
            (without("upload-offset"), StatusCode::BAD_REQUEST),
            (without("csrf-token"), StatusCode::FORBIDDEN),
            (without("sec-fetch-site"), StatusCode::FORBIDDEN),
            (without("cookie"), StatusCode::UNAUTHORIZED),
        ] {
            let answer = site.browser(language).send(request).await;
            assert_eq!(answer.status, status);
            let version = if status == StatusCode::PRECONDITION_FAILED { "1.0.0" } else { "" };
            assert_eq!(answer.header("tus-version"), version);
        }
        for length in ["", "-1", "+1", "1.5", "nine", "99999999999999999999999"] {
            assert_eq!(client.begin(length, NAME).await.status, StatusCode::BAD_REQUEST, "{length}");
        }
        for metadata in ["filename %%%", "filename YQ==,filename YQ==", ","] {
            assert_eq!(client.begin("9", metadata).await.status, StatusCode::BAD_REQUEST, "{metadata}");
        }
        assert_eq!(client.ask(Method::HEAD, &upload).await.header("upload-offset"), "0", "nothing was done");
        let beyond = client.patch(&upload, 0, b"0123456789".as_slice()).await;
        assert_eq!(beyond.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(client.ask(Method::PUT, &upload).await.status, StatusCode::NOT_FOUND);

        client.ask(Method::DELETE, &upload).await.expect(StatusCode::NO_CONTENT);
        for method in [Method::HEAD, Method::PATCH, Method::DELETE, Method::GET] {
            let gone = client.ask(method, &upload).await;
            assert_eq!((gone.status, gone.header("upload-offset")), (StatusCode::NOT_FOUND, ""));
        }

        let late = client.begin("9", NAME).await.header("location").to_owned();
        let (services, session) = (&site.world.services, client.browser.session().await);
        let sign = client.browser.sign_form(client.draft).await;
        client.browser.submit(&sign).await;
        assert!(services.draft(&session, client.draft).await.unwrap().unwrap().filed.is_some());
        for method in [Method::HEAD, Method::PATCH, Method::DELETE, Method::GET] {
            assert_eq!(client.ask(method, &late).await.status, StatusCode::GONE, "the form is filed");
        }
    })
    .await;
}
