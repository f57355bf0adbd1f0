//! No form counts that another site's page sent, or that was not written for this browser.

use axum::body::Body;
use domain::{DraftId, EmailAddress, Language, Place, StaffRole};
use http::{HeaderValue, Method, Request, StatusCode};
use words::say;

use crate::browser::Browser;
use crate::form::encoded;
use crate::page::Page;
use crate::site::{TestSite, in_each_language, on_each_site};
use crate::steps::address;

/// Where a browser says the request comes from: `Sec-Fetch-Site`, `Origin`.
const FOREIGN: [(Option<&str>, Option<&str>); 8] = [
    (None, None),
    (Some("cross-site"), None),
    (Some("same-site"), None),
    (Some("none"), None),
    (Some("cross-site"), Some("https://landfall.example")),
    (None, Some("https://evil.example")),
    (None, Some("null")),
    (None, Some("http://landfall.example")),
];

/// Somebody with a draft, and forms that would do something.
struct Target<'s> {
    site: &'s TestSite,
    browser: Browser<'s>,
    person: String,
    draft: DraftId,
}

impl<'s> Target<'s> {
    async fn new(site: &'s TestSite, language: Language) -> Self {
        let (mut browser, person) = (site.browser(language), address("target", language));
        browser.sign_up(&person).await;
        // Of the staff, or nothing of the desk would be there to refuse.
        let email = EmailAddress::parse(&person).unwrap();
        site.world.services.add_staff(&email, StaffRole::Officer).await.unwrap().unwrap();
        let draft = browser.start().await;
        Self { site, browser, person, draft }
    }

    fn body(&self, token: Option<&str>) -> String {
        let draft = self.draft.to_string();
        let fields = [
            ("draft", draft.as_str()),
            ("page", "status"),
            ("version", "1"),
            ("intent", "continue"),
            ("answers[status]", "permanent"),
            ("form", "i-90"),
            ("email", &self.person),
            ("checkout", "x"),
            ("act_chosen", "pay"),
        ];
        let token = token.map(|token| ("csrf", token));
        let pairs: Vec<_> =
            fields.into_iter().chain(token).map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        encoded(&pairs)
    }

    /// Everything that one of the actions could have changed.
    async fn state(&self) -> String {
        let services = &self.site.world.services;
        let session = services.session(self.browser.cookie("session").unwrap()).await.unwrap().expect("signed in");
        let drafts = services.drafts(&session).await.unwrap();
        let draft = services.draft(&session, self.draft).await.unwrap().unwrap();
        format!("{} {} {:?} {}", drafts.len(), draft.version, draft.answers, self.site.letters(&self.person).await)
    }

    async fn send(&mut self, request: Request<Body>) -> Page {
        self.browser.send(request).await
    }

    async fn assert_refused(&mut self, request: Request<Body>) {
        let page = self.send(request).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.url);
        assert!(page.says(say::trouble_refused_title()) && page.says(say::trouble_refused_lead()), "{}", page.text());
        assert!(page.cookies().is_empty(), "{} sets a cookie", page.url);
    }

    async fn token(&mut self) -> String {
        self.browser.open(&Place::Home).await.form(actions::SIGN_OUT).value("csrf")
    }

    fn own(&self, action: &str) -> String {
        domain::place::localized(action, self.browser.language)
    }
}

#[tokio::test]
async fn no_action_is_done_for_another_site() {
    in_each_language(async |site, language| {
        let mut target = Target::new(site, language).await;
        let (token, before) = (target.token().await, target.state().await);
        for (action, _) in actions::ACTIONS {
            for (from, origin) in FOREIGN {
                let mut request = target.browser.request(Method::POST, &target.own(action));
                request.headers_mut().unwrap().remove("sec-fetch-site");
                for (name, value) in [("sec-fetch-site", from), ("origin", origin)] {
                    if let Some(value) = value {
                        request = request.header(name, value);
                    }
                }
                let request = request.header("content-type", "application/x-www-form-urlencoded");
                target.assert_refused(request.body(Body::from(target.body(Some(&token)))).unwrap()).await;
            }
        }
        assert_eq!(target.state().await, before);
    })
    .await;
}

#[tokio::test]
async fn no_action_is_done_without_the_token_of_this_session() {
    in_each_language(async |site, language| {
        let mut target = Target::new(site, language).await;
        let mut other = site.browser(language);
        other.sign_up(&address("attacker", language)).await;
        let foreign = other.open(&Place::Home).await.form(actions::SIGN_OUT).value("csrf");
        let own = target.token().await;
        let flipped = format!("{}{}", &own[..127], if own.ends_with('0') { '1' } else { '0' });
        let before = target.state().await;
        let long = "0".repeat(10_000);
        let tokens =
            [None, Some(""), Some("0"), Some(&foreign), Some(&flipped), Some(&long), Some("é"), Some(&own[..126])];
        for (action, _) in actions::ACTIONS {
            for token in tokens {
                let request = target.browser.post_request(&target.own(action));
                target.assert_refused(request.body(Body::from(target.body(token))).unwrap()).await;
            }
        }
        assert_eq!(target.state().await, before);
    })
    .await;
}

#[tokio::test]
async fn a_form_from_before_signing_in_counts_no_more() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let before = browser.open(&Place::SignUp).await.form(actions::SIGN_UP).fill("email", "b@example.com");
        browser.sign_up("ana@example.com").await;
        let page = browser.post(&before).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "it was bound to nobody");

        let earlier = browser.open(&Place::Home).await.form(actions::SIGN_OUT);
        browser.sign_out().await;
        browser.sign_in("ana@example.com").await;
        assert_eq!(browser.post(&earlier).await.status, StatusCode::FORBIDDEN, "it was bound to the earlier session");
        assert_eq!(browser.open(&Place::Home).await.path(), "/home", "and the new one goes on");
    })
    .await;
}

#[tokio::test]
async fn a_form_written_for_another_stranger_is_refused() {
    on_each_site(async |site| {
        let token = site.browser(Language::English).open(&Place::SignUp).await.form(actions::SIGN_UP).value("csrf");
        let mut browser = site.browser(Language::English);
        let own = browser.open(&Place::SignUp).await.form(actions::SIGN_UP).fill("email", "ana@example.com");
        for wrong in [&token, &own.value("csrf")[..126], &own.value("csrf")[1..], ""] {
            let page = browser.post(&own.clone().forge("csrf", wrong)).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{wrong}");
        }
        assert_eq!(browser.post(&own.clone().without("csrf")).await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.letters("ana@example.com").await, 0);
        assert_eq!(browser.post(&own).await.status, StatusCode::SEE_OTHER, "its own form still counts");
    })
    .await;
}

#[tokio::test]
async fn without_a_cookie_a_form_is_bound_to_nobody_and_refused() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let form = browser.open(&Place::SignUp).await.form(actions::SIGN_UP).fill("email", "ana@example.com");
        browser.cookies.clear();
        assert_eq!(browser.post(&form).await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.letters("ana@example.com").await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_older_browser_that_only_says_its_origin_is_welcome() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let form = browser.open(&Place::SignUp).await.form(actions::SIGN_UP).fill("email", "ana@example.com");
        let mut request = browser.posting(&form);
        request.headers_mut().remove("sec-fetch-site");
        let page = browser.send(request).await;
        assert_eq!((page.status, page.header("location")), (StatusCode::SEE_OTHER, "/sign-up/sent"));
    })
    .await;
}

#[tokio::test]
async fn a_demonstration_in_a_network_takes_forms_from_a_phone_and_from_its_own_machine() {
    storage::testing::on_each_database(async |database| {
        let [network, here] = ["http://192.168.1.5:3000", "http://localhost:3000"];
        let site = TestSite::at(database, network, true).found_at(here);
        for (number, origin) in [network, here].into_iter().enumerate() {
            let person = format!("person{number}@example.com");
            let mut browser = site.browser(Language::English);
            let form = browser.open(&Place::SignUp).await.form(actions::SIGN_UP).fill("email", &person);
            for (from, status) in [
                ("http://192.168.1.6:3000", StatusCode::FORBIDDEN),
                ("https://evil.example", StatusCode::FORBIDDEN),
                (origin, StatusCode::SEE_OTHER),
            ] {
                let mut request = browser.posting(&form);
                request.headers_mut().remove("sec-fetch-site");
                request.headers_mut().insert("origin", HeaderValue::from_static(from));
                assert_eq!(browser.send(request).await.status, status, "{from}");
            }
            let link = site.letter(&person, |line| line.strip_prefix(network).map(str::to_owned)).await;
            assert!(link.starts_with("/sign-up/confirm/"), "a phone can follow it: {link}");
        }
    })
    .await;
}

#[tokio::test]
async fn looking_changes_nothing() {
    on_each_site(async |site| {
        let mut target = Target::new(&site, Language::English).await;
        let (token, before) = (target.token().await, target.state().await);
        for (action, _) in actions::ACTIONS {
            for method in [Method::GET, Method::HEAD] {
                let address = format!("{action}?{}", target.body(Some(&token)));
                let page = target.send(target.browser.request(method, &address).body(Body::empty()).unwrap()).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{action}");
            }
        }
        assert_eq!(target.state().await, before);
    })
    .await;
}
