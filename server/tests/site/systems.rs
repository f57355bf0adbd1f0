//! Another system as it proves who it is and asks where a case stands.

use std::net::IpAddr;
use std::time::Duration;

use axum::body::Body;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::{ApiClientName, ApiLimits, Language};
use http::{Method, Request, StatusCode};
use serde_json::Value;
use services::systems::ApiCredentials;

use crate::page::Page;
use crate::site::{TestSite, on_each_site};
use crate::steps::FULL_FEE;

/// Another system, with a token.
pub(crate) struct System<'s> {
    pub(crate) site: &'s TestSite,
    pub(crate) known: ApiCredentials,
    pub(crate) token: String,
}

pub(crate) fn network() -> IpAddr {
    IpAddr::from([192, 0, 2, 77])
}

pub(crate) fn json(page: &Page) -> Value {
    assert_eq!(page.header("content-type"), "application/json", "{}: {}", page.url, page.text_of_body());
    serde_json::from_slice(&page.body).unwrap()
}

impl<'s> System<'s> {
    pub(crate) async fn new(site: &'s TestSite, name: &str, scopes: &str) -> Self {
        let name = ApiClientName::parse(name).unwrap();
        let services = &site.world.services;
        let added = services.add_api_client(name, scopes.parse().unwrap(), ApiLimits::default()).await;
        let known = added.unwrap().unwrap();
        let mut system = Self { site, known, token: String::new() };
        system.token = system.new_token().await;
        system
    }

    pub(crate) async fn new_token(&self) -> String {
        let page = grant(self.site, &self.form(""), None).await.expect(StatusCode::OK);
        json(&page)["access_token"].as_str().unwrap().to_owned()
    }

    /// The form that asks for a token.
    pub(crate) fn form(&self, more: &str) -> String {
        let (id, secret) = (self.known.id, self.known.secret.as_str());
        format!("grant_type=client_credentials&client_id={id}&client_secret={secret}{more}")
    }

    /// A question, two seconds after the last one.
    pub(crate) async fn ask(&self, receipt: &str) -> Page {
        self.site.world.clock.advance(Duration::from_secs(2));
        self.ask_at_once(receipt).await
    }

    pub(crate) async fn ask_at_once(&self, receipt: &str) -> Page {
        let request = self.request(Method::GET, &format!("/case-status/{receipt}")).body(Body::empty()).unwrap();
        self.site.ask(network(), request).await
    }

    /// Something told, two seconds after the last thing.
    pub(crate) async fn tell(&self, receipt: &str, key: &str, body: &str) -> Page {
        self.site.world.clock.advance(Duration::from_secs(2));
        let request = self.request(Method::POST, &format!("/case-status/{receipt}/events"));
        let request = if key.is_empty() { request } else { request.header("idempotency-key", key) };
        self.site.ask(network(), request.body(Body::from(body.to_owned())).unwrap()).await
    }

    fn request(&self, method: Method, path: &str) -> http::request::Builder {
        Request::builder().method(method).uri(path).header("authorization", format!("Bearer {}", self.token))
    }
}

/// The answer to a request for a token.
pub(crate) async fn grant(site: &TestSite, form: &str, authorization: Option<&str>) -> Page {
    let request = Request::post("/oauth/accesstoken").header("content-type", "application/x-www-form-urlencoded");
    let request = match authorization {
        Some(authorization) => request.header("authorization", authorization),
        None => request,
    };
    site.ask(network(), request.body(Body::from(form.to_owned())).unwrap()).await
}

/// A case that somebody filed: its number and the name that was signed.
pub(crate) async fn filed(site: &TestSite) -> (String, String) {
    let mut browser = site.browser(Language::English);
    browser.sign_up("ana@example.com").await;
    let draft = browser.filled(FULL_FEE).await;
    let name = browser.signer(draft).await;
    let case = browser.file(draft).await;
    let session = browser.session().await;
    let case = site.world.services.case(&session, case).await.unwrap().unwrap();
    (case.receipt.to_string(), name)
}

#[tokio::test]
async fn a_system_reads_where_a_case_stands_and_nothing_about_whom() {
    on_each_site(async |site| {
        let (receipt, name) = filed(&site).await;
        let system = System::new(&site, "Docket", "case-status").await;
        for typed in [receipt.clone(), receipt.to_lowercase()] {
            let page = system.ask(&typed).await.expect(StatusCode::OK);
            let case = &json(&page)["case_status"];
            assert_eq!((&case["receiptNumber"], &case["formType"]), (&receipt.as_str().into(), &"I-90".into()));
            assert!(case["submittedDate"].as_str().unwrap().starts_with("2026-11-23T"), "{case}");
            for text in ["current_case_status_text_en", "current_case_status_desc_en"] {
                let (english, spanish) =
                    (case[text].as_str().unwrap(), case[&text.replace("_en", "_es")].as_str().unwrap());
                assert!(english.len() > 8 && spanish.len() > 8 && english != spanish, "{text} in both languages");
                assert!(![english, spanish].concat().contains(['<', '>', '&']), "plain text");
            }
            let history = case["hist_case_status"].as_array().unwrap();
            assert_eq!(history.len(), 1, "what was paid is nobody's to know: {history:?}");
            assert_eq!(history[0]["date"], "2026-11-23");
            for secret in [name.as_str(), "Reyes", "415", "ana@example.com"] {
                assert!(!page.text_of_body().contains(secret), "{secret} is nobody's to know");
            }
            let policy = "\"second\";q=5;w=1, \"day\";q=1000;w=86400";
            assert_eq!(page.header("ratelimit-policy"), policy);
            assert!(page.header("ratelimit").starts_with("\"second\";r=4;t=1, \"day\";r=99"), "{:?}", page.headers);
        }
        assert_eq!(system.ask("LFD9999999999").await.status, StatusCode::NOT_FOUND);
        for wrong in ["LFD", "12345", "LFD00000000011", "%3Cb%3E"] {
            assert_eq!(system.ask(wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_system_proves_who_it_is_in_the_form_or_by_http_basic() {
    on_each_site(async |site| {
        let system = System::new(&site, "Docket", "case-status").await;
        let (id, secret) = (system.known.id.to_string(), system.known.secret.as_str());
        let page = grant(&site, &system.form("&scope=case-status"), None).await.expect(StatusCode::OK);
        let answer = json(&page);
        assert_eq!((&answer["token_type"], &answer["expires_in"]), (&"Bearer".into(), &1800.into()));
        assert_eq!((&answer["client_id"], &answer["status"]), (&id.as_str().into(), &"approved".into()));
        assert_eq!(answer["issued_at"], site.world.services.now().millis().to_string());
        assert_eq!((answer["access_token"].as_str().unwrap().len(), &answer["scope"]), (43, &"case-status".into()));

        let basic = |id: &str, secret: &str| format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")));
        let known = basic(&id, secret);
        let page = grant(&site, "grant_type=client_credentials", Some(&known)).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text_of_body());

        let wrong_secret = system.form("").replace(secret, &"x".repeat(43));
        let nobody = system.form("").replace(&id, "01890000-0000-7000-8000-000000000000");
        let plain = "grant_type=client_credentials";
        let (twice, both) = (format!("{plain}&{plain}"), system.form(""));
        let (not_for_it, for_nothing) = (system.form("&scope=case-events"), system.form("&scope=everything"));
        let wrong = basic(&id, "wrong");
        for (form, authorization, status, error) in [
            ("", None, 400, "invalid_request"),
            (plain, None, 401, "invalid_client"),
            ("grant_type=password", None, 400, "unsupported_grant_type"),
            (twice.as_str(), Some(known.as_str()), 400, "invalid_request"),
            (both.as_str(), Some(known.as_str()), 400, "invalid_request"),
            (plain, Some("Basic !"), 401, "invalid_client"),
            (not_for_it.as_str(), None, 400, "invalid_scope"),
            (for_nothing.as_str(), None, 400, "invalid_scope"),
            (wrong_secret.as_str(), None, 401, "invalid_client"),
            (nobody.as_str(), None, 401, "invalid_client"),
            (plain, Some(wrong.as_str()), 401, "invalid_client"),
        ] {
            let page = grant(&site, form, authorization).await;
            assert_eq!((page.status.as_u16(), &json(&page)["error"]), (status, &error.into()), "{form}");
            assert_eq!(page.header("www-authenticate").is_empty(), status != 401);
        }
        let page = grant(&site, &"x".repeat(20_000), None).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    })
    .await;
}

#[tokio::test]
async fn a_token_ends_after_half_an_hour_and_with_its_secret_and_with_its_system() {
    on_each_site(async |site| {
        let services = &site.world.services;
        let mut system = System::new(&site, "Docket", "case-status").await;
        site.world.clock.advance(Duration::from_secs(30 * 60 - 10));
        assert_eq!(system.ask("LFD9999999999").await.status, StatusCode::NOT_FOUND);
        site.world.clock.advance(Duration::from_secs(10));
        let page = system.ask("LFD9999999999").await.expect(StatusCode::UNAUTHORIZED);
        assert_eq!(page.header("www-authenticate"), "Bearer error=\"invalid_token\"");
        services.sweep().await.unwrap();

        system.token = system.new_token().await;
        let old = system.form("");
        system.known = services.renew_api_client("Docket").await.unwrap().unwrap();
        assert_eq!(system.ask("LFD9999999999").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(grant(&site, &old, None).await.status, StatusCode::UNAUTHORIZED, "the old secret");
        system.token = system.new_token().await;
        assert_eq!(system.ask("LFD9999999999").await.status, StatusCode::NOT_FOUND);

        services.remove_api_client(&system.known.id.to_string()).await.unwrap().unwrap();
        assert_eq!(system.ask("LFD9999999999").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(grant(&site, &system.form(""), None).await.status, StatusCode::UNAUTHORIZED);
        let clients = services.api_clients().await.unwrap();
        assert!(clients.len() == 1 && clients[0].ended_at.is_some(), "it stays in the record");
        let again = System::new(&site, "Docket", "case-status").await;
        assert_ne!(again.known.id, system.known.id, "its name is free");
    })
    .await;
}

#[tokio::test]
async fn a_system_asks_as_much_as_it_may_and_another_one_is_not_held_up() {
    on_each_site(async |site| {
        let services = &site.world.services;
        let (system, other) =
            (System::new(&site, "Docket", "case-status").await, System::new(&site, "Mail", "case-status").await);
        for _ in 0..5 {
            assert_eq!(system.ask_at_once("LFD9999999999").await.status, StatusCode::NOT_FOUND);
        }
        let page = system.ask_at_once("LFD9999999999").await.expect(StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(page.header("retry-after"), "2", "a fifth of a second after this one");
        assert!(page.header("ratelimit").starts_with("\"second\";r=0;t=1, \"day\";r=995;"), "{:?}", page.headers);
        assert_eq!(other.ask_at_once("LFD9999999999").await.status, StatusCode::NOT_FOUND);
        assert_eq!(system.ask("LFD9999999999").await.status, StatusCode::NOT_FOUND);

        let limits = ApiLimits { per_second: 100, per_day: 8 };
        services.limit_api_client("Docket", limits).await.unwrap().unwrap();
        for _ in 0..2 {
            assert_eq!(system.ask_at_once("LFD9999999999").await.status, StatusCode::NOT_FOUND);
        }
        let page = system.ask_at_once("LFD9999999999").await.expect(StatusCode::TOO_MANY_REQUESTS);
        let wait: u64 = page.header("retry-after").parse().unwrap();
        assert!((97_000..=97_200).contains(&wait), "an eighth of a day after this one: {wait}");
        site.world.clock.advance(Duration::from_secs(wait));
        assert_eq!(system.ask_at_once("LFD9999999999").await.status, StatusCode::UNAUTHORIZED, "the token has ended");
        let system = System { token: system.new_token().await, ..system };
        assert_eq!(system.ask_at_once("LFD9999999999").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn whoever_guesses_at_secrets_waits() {
    on_each_site(async |site| {
        let system = System::new(&site, "Docket", "case-status").await;
        let wrong = system.form("").replace(system.known.secret.as_str(), "guess");
        for _ in 0..59 {
            assert_eq!(grant(&site, &wrong, None).await.status, StatusCode::UNAUTHORIZED);
        }
        let page = grant(&site, &system.form(""), None).await.expect(StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(page.header("retry-after"), "60");
        site.world.clock.advance(Duration::from_secs(61));
        assert_eq!(grant(&site, &system.form(""), None).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn a_cookie_opens_nothing_and_another_sites_page_needs_none() {
    on_each_site(async |site| {
        let (receipt, _) = filed(&site).await;
        let mut browser = site.browser(Language::English);
        browser.sign_in("ana@example.com").await;
        let address = format!("/case-status/{receipt}");
        assert_eq!(browser.get(&address).await.status, StatusCode::UNAUTHORIZED);
        let post = browser.request(Method::POST, &format!("{address}/events")).body(Body::from("{}")).unwrap();
        assert_eq!(browser.send(post).await.status, StatusCode::UNAUTHORIZED);
        assert!(browser.is_signed_in(), "nor does it close anything");
        let cookie = browser.cookie("session").unwrap().to_owned();
        let system = System::new(&site, "Docket", "case-status").await;
        let pretends = System { token: cookie, ..system };
        assert_eq!(pretends.ask(&receipt).await.status, StatusCode::UNAUTHORIZED, "a session is no token");

        let twice = Request::get(&address).header("authorization", "Bearer a").header("authorization", "Bearer b");
        assert_eq!(site.ask(network(), twice.body(Body::empty()).unwrap()).await.status, StatusCode::UNAUTHORIZED);
        for (method, path, allowed) in [
            (Method::DELETE, address.as_str(), "GET"),
            (Method::GET, "/oauth/accesstoken", "POST"),
            (Method::OPTIONS, "/openapi.json", "GET"),
        ] {
            let page =
                site.ask(network(), Request::builder().method(method).uri(path).body(Body::empty()).unwrap()).await;
            assert_eq!((page.status, page.header("allow")), (StatusCode::METHOD_NOT_ALLOWED, allowed), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn no_token_and_no_secret_reaches_the_log() {
    on_each_site(async |site| {
        crate::log::listen();
        let (receipt, _) = filed(&site).await;
        let system = System::new(&site, "Docket", "case-status case-events").await;
        let _told = system.tell(&receipt, "a-key-of-4711", r#"{"event":"accepted"}"#).await.expect(StatusCode::CREATED);
        let _asked = system.ask(&receipt).await.expect(StatusCode::OK);
        let wrong = system.form("").replace(system.known.secret.as_str(), "guess-4711");
        let _refused = grant(&site, &wrong, None).await.expect(StatusCode::UNAUTHORIZED);
        site.world.database.close().await;
        let _away = system.ask(&receipt).await.expect(StatusCode::SERVICE_UNAVAILABLE);
        let heard = crate::log::heard();
        assert!(heard.contains("/case-status/{receipt}/events"), "each request has its line");
        for secret in [system.token.as_str(), system.known.secret.as_str(), "guess-4711", "a-key-of-4711", &receipt] {
            assert!(!heard.contains(secret), "{secret} is in the log");
        }
    })
    .await;
}
