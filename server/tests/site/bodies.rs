//! What no browser of ours would send: bodies that do not fit, addresses that play tricks.

use axum::body::Body;
use domain::place::localized;
use domain::{DraftId, EmailAddress, Language, Place, StaffRole};
use http::{Method, StatusCode};
use words::say;

use crate::browser::Browser;
use crate::columns::columns;
use crate::page::Page;
use crate::site::{TestSite, in_each_language, on_each_site};
use crate::steps::{PASSWORD, address};

/// `TOKEN` and `DRAFT` stand for real ones.
const MISFITS: [&str; 28] = [
    "",
    "csrf",
    "=",
    "&&&&",
    "%",
    "%ff%fe%00",
    "csrf=TOKEN&csrf=TOKEN",
    "csrf[]=TOKEN",
    "csrf[a]=TOKEN",
    "csrf=TOKEN&draft[]=DRAFT",
    "csrf=TOKEN&draft=DRAFT&draft=DRAFT",
    "csrf=TOKEN&draft=%00",
    "csrf=TOKEN&draft=%ff",
    "csrf=TOKEN&draft=' or 1=1 --",
    "csrf=TOKEN&draft=DRAFT&page=../../x&version=1",
    "csrf=TOKEN&draft=DRAFT&page=%0d%0aset-cookie:%20a=b&version=1&field=status&keep=yours",
    "csrf=TOKEN&draft=DRAFT&page=status&version=-1&answers[status]=x",
    "csrf=TOKEN&draft=DRAFT&page=status&version=9223372036854775808",
    "csrf=TOKEN&draft=DRAFT&page=status&version=NaN&answers=5",
    "csrf=TOKEN&draft=DRAFT&page=status&version=1&answers[a][b][c][d][e][f][g][h]=1",
    "csrf=TOKEN&draft=DRAFT&page=status&version=1&answers[]=1&many[race]=white&many[race][x]=1",
    "csrf=TOKEN&draft=DRAFT&page=status&version=1&intent=remove people 99999999999999999999",
    "csrf=TOKEN&draft=DRAFT&page=status&version=1&intent=down remark 18446744073709551615",
    "csrf=TOKEN&draft=DRAFT&page=status&version=1&intent=sort ../../x",
    "csrf=TOKEN&draft=DRAFT&page=status&version=1&intent=add ../../x&intent=leave",
    "csrf=TOKEN&draft=DRAFT&page=status&version=1&intent=add nothing",
    "csrf=TOKEN&checkout=%2e%2e%2f&act_chosen=pay",
    "csrf=TOKEN&email=a%00b@example.com&password=%ff%00&code=%f0%9f%92%a9&next=%5c%5cevil",
];

const TYPES: [Option<&str>; 5] = [
    Some("application/x-www-form-urlencoded"),
    Some("application/json"),
    Some("multipart/form-data; boundary=x"),
    Some("text/plain"),
    None,
];

struct Visitor<'s> {
    browser: Browser<'s>,
    draft: DraftId,
    token: String,
}

impl<'s> Visitor<'s> {
    async fn new(site: &'s TestSite, language: Language) -> Self {
        let mut browser = site.browser(language);
        browser.sign_up(&address("fits", language)).await;
        // Of the staff, or nothing of the desk would be there to answer.
        let email = EmailAddress::parse(&address("fits", language)).unwrap();
        site.world.services.add_staff(&email, StaffRole::Officer).await.unwrap().unwrap();
        let draft = browser.start().await;
        let token = browser.open(&Place::Home).await.form(actions::SIGN_OUT).value("csrf");
        Self { browser, draft, token }
    }

    fn body(&self, text: &str) -> String {
        text.replace("TOKEN", &self.token).replace("DRAFT", &self.draft.to_string())
    }

    async fn send(&mut self, action: &str, content_type: Option<&str>, body: impl Into<Body>) -> Page {
        let mut request = self.browser.post_request(&localized(action, self.browser.language));
        request.headers_mut().unwrap().remove("content-type");
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        // A copy, so that an action that ends the session ends no other question.
        self.browser.clone().send(request.body(body.into()).unwrap()).await
    }

    async fn answers(&self) -> forms::Answers {
        let services = &self.browser.site.world.services;
        services.draft(&self.browser.session().await, self.draft).await.unwrap().unwrap().answers
    }
}

/// These answer a form that names nothing with something done, as they should.
const WITHOUT_FIELDS: [&str; 2] = [actions::SIGN_OUT, actions::DISCARD_DRAFT];

#[tokio::test]
async fn a_body_that_does_not_fit_gets_a_page_and_changes_nothing() {
    in_each_language(async |site, language| {
        let mut visitor = Visitor::new(site, language).await;
        for (action, _) in actions::ACTIONS.iter().filter(|(action, _)| !WITHOUT_FIELDS.contains(action)) {
            for body in MISFITS {
                let page = visitor.send(action, TYPES[0], visitor.body(body)).await;
                assert!(matches!(page.status.as_u16(), 303 | 403 | 404), "{action} {body}: {}", page.status);
                assert!(page.status == StatusCode::SEE_OTHER || page.is_html(), "{action} {body}");
            }
        }
        assert!(visitor.answers().await.get("a").is_none());
        assert_eq!(visitor.browser.open(&Place::Home).await.status, StatusCode::OK, "the session goes on");
    })
    .await;
}

#[tokio::test]
async fn a_field_that_comes_twice_makes_no_form() {
    in_each_language(async |site, language| {
        let mut visitor = Visitor::new(site, language).await;
        let mut theirs = site.browser(language);
        theirs.sign_up(&address("fits-too", language)).await;
        let theirs = theirs.start().await;
        for (action, _) in actions::ACTIONS {
            for twice in ["csrf=TOKEN&csrf=TOKEN", "csrf=0&csrf=TOKEN", "csrf=TOKEN&csrf=0"] {
                let body = visitor.body(&format!("{twice}&draft=DRAFT&page=status&version=1&form=i-90"));
                assert_eq!(visitor.send(action, TYPES[0], body).await.status, StatusCode::FORBIDDEN, "{action}");
            }
        }
        let both = format!("csrf={}&draft=DRAFT&draft={}", visitor.token, theirs);
        for action in [actions::DISCARD_DRAFT, actions::SAVE_PAGE] {
            let page = visitor.send(action, TYPES[0], visitor.body(&both)).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{action}");
        }
        assert_eq!(visitor.answers().await.iter().count(), 0, "it is still there, as it was");
    })
    .await;
}

#[tokio::test]
async fn a_body_of_another_kind_is_no_form() {
    on_each_site(async |site| {
        let mut visitor = Visitor::new(&site, Language::English).await;
        let before = visitor.answers().await;
        let parts = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nTOKEN\r\n--x--\r\n";
        let bodies = [visitor.body("{\"csrf\":\"TOKEN\"}"), visitor.body(parts), "\u{0}".repeat(1000)];
        for content_type in &TYPES {
            for body in &bodies {
                let page = visitor.send(actions::SAVE_PAGE, *content_type, body.clone()).await;
                assert_eq!(page.status, StatusCode::FORBIDDEN, "{content_type:?}");
            }
        }
        let not_text: Vec<u8> = (0..=255).cycle().take(5000).collect();
        let page = visitor.send(actions::SAVE_PAGE, TYPES[0], not_text).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert_eq!(visitor.answers().await, before);
    })
    .await;
}

#[tokio::test]
async fn too_much_at_once_is_refused_in_words() {
    in_each_language(async |site, language| {
        let mut visitor = Visitor::new(site, language).await;
        let body = format!("{}&answers[status]={}", visitor.body("csrf=TOKEN&draft=DRAFT"), "x".repeat(300 * 1024));
        for (action, _) in actions::ACTIONS {
            let page = visitor.send(action, TYPES[0], body.clone()).await;
            assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE, "{action}");
            assert!(page.says(say::trouble_too_large_title()));
        }
        let many: String = (0..8_000).map(|number| format!("&answers[x{number}]=1")).collect();
        let body = visitor.body("csrf=TOKEN&draft=DRAFT&page=status&version=1") + &many;
        let page = visitor.send(actions::SAVE_PAGE, TYPES[0], body).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "fields nobody asked for are passed over");
        assert!(visitor.answers().await.get("x1").is_none());
        let huge = visitor.browser.request(Method::POST, "/hooks/payment").body(Body::from("x".repeat(300 * 1024)));
        assert_eq!(visitor.browser.send(huge.unwrap()).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    })
    .await;
}

#[tokio::test]
async fn a_form_changes_only_what_it_asks() {
    on_each_site(async |site| {
        let columns = columns();
        assert!(columns.len() > 40 && columns.contains("account_id") && columns.contains("filed_at"), "{columns:?}");
        assert!(columns.contains("proven_at") && columns.contains("disabled_at"), "{columns:?}");
        let mut visitor = Visitor::new(&site, Language::English).await;
        let mut other = site.browser(Language::English);
        other.sign_up("other@example.com").await;
        let (mine, theirs) = (visitor.browser.session().await.account, other.session().await.account);
        let planted = |value: &str| {
            // A field that comes twice would make the whole form be refused.
            let others = columns.iter().filter(|name| !["draft", "page", "version", "status"].contains(&name.as_str()));
            others.map(|name| format!("&{name}={value}&answers[{name}]={value}")).collect::<String>()
        };

        for value in [theirs.to_string().as_str(), "0", "approved", "9999999999999999"] {
            let form = visitor.body("csrf=TOKEN&draft=DRAFT&page=status&version=1&answers[status]=permanent");
            let body = format!("x=1{}&{form}", planted(value));
            let page = visitor.send(actions::SAVE_PAGE, TYPES[0], body).await;
            assert_eq!(page.status, StatusCode::SEE_OTHER, "the rest of it is taken");
        }
        let answers = visitor.answers().await;
        let kept: Vec<_> = answers.iter().collect();
        assert_eq!(kept, [("status", "permanent")]);
        assert_eq!(visitor.browser.session().await.account, mine);
        assert_eq!(other.cases().await, 0);
        assert!(site.world.services.drafts(&other.session().await).await.unwrap().is_empty());

        let mut newcomer = site.browser(Language::English);
        let mut form = newcomer.open(&Place::SignIn).await.form(actions::SIGN_IN).fill("email", "other@example.com");
        for name in columns.iter().filter(|name| !["email", "password", "next"].contains(&name.as_str())) {
            form = form.with(name, &theirs.to_string());
        }
        let page = newcomer.submit(&form.fill("password", "not the password at all")).await;
        assert_eq!(page.path(), "/sign-in");
        let page = newcomer.enter_password(&page, "other@example.com", PASSWORD).await;
        let code = newcomer.code("other@example.com").await;
        let wrong = if code == "000000" { "000001" } else { "000000" };
        let mut form = page.form(actions::ENTER_CODE).fill("code", wrong);
        for name in &columns {
            form = form.with(name, &theirs.to_string());
        }
        newcomer.submit(&form).await;
        assert!(!newcomer.is_signed_in());
    })
    .await;
}

const ELSEWHERE: [&str; 24] = [
    "https://evil.example",
    "http://evil.example/home",
    "//evil.example",
    "///evil.example",
    "////evil.example/%2e%2e",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/%2f/evil.example",
    "/%5cevil.example",
    "/.evil.example",
    "/@evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/home\r\nset-cookie: a=b",
    "/home%0d%0aset-cookie:%20a=b",
    "/home?next=//evil.example",
    "/home#//evil.example",
    "evil.example",
    "/\u{2044}\u{2044}evil.example",
    " //evil.example",
    "/home\0",
];

#[tokio::test]
async fn nobody_is_sent_to_another_site() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("follows", language);
        browser.sign_up(&person).await;
        browser.sign_out().await;
        for elsewhere in ELSEWHERE {
            let query = crate::form::encoded(&[("next".to_owned(), elsewhere.to_owned())]);
            let page = browser.get(&format!("{}?{query}", Place::SignIn.path(language))).await;
            let form = page.form(actions::SIGN_IN);
            assert_eq!(form.value("next"), "", "{elsewhere:?} is carried on");
            let refused = browser.post(&form.fill("email", &person).forge("next", elsewhere)).await;
            assert_eq!(refused.header("location"), Place::SignIn.path(language), "{elsewhere:?}");
        }
        for elsewhere in [ELSEWHERE[2], ELSEWHERE[5], ELSEWHERE[16]] {
            site.world.clock.advance(std::time::Duration::from_secs(120));
            let page = browser.open(&Place::SignIn).await;
            let form = page.form(actions::SIGN_IN).fill("email", &person).fill("password", PASSWORD);
            let page = browser.submit(&form.forge("next", elsewhere)).await;
            assert_eq!(page.url, Place::Code.path(language));
            let code = browser.code(&person).await;
            let form = page.form(actions::ENTER_CODE).fill("code", &code).forge("next", elsewhere);
            assert_eq!(browser.post(&form).await.header("location"), Place::Home.path(language));
            browser.sign_out().await;
        }
    })
    .await;
}

#[tokio::test]
async fn an_address_that_plays_tricks_is_a_page_that_is_not_there() {
    on_each_site(async |site| {
        let mut visitor = Visitor::new(&site, Language::English).await;
        let mine = format!("/drafts/{}", visitor.draft);
        let long = format!("/{}", "a".repeat(8_000));
        for path in [
            "/.git/config",
            "/.git/HEAD",
            "/.hg/store",
            "/.env",
            "/metrics",
            "/debug",
            "/debug/pprof/",
            "/actuator/health",
            "/swagger-ui/",
            "/graphql",
            "/assets",
            "/assets/",
            "/public/",
            "/landfall.db",
            "/data/master.key",
            "/main.css.map",
            "/server-status",
            "/admin",
            "/api",
            "/do",
            "/do/",
            "/HOME",
            "/home/",
            "/es/es/home",
            "/en/home",
            "/es//home",
            "//evil.example/",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/assets/../Cargo.toml",
            "/assets/%2e%2e/%2e%2e/etc/passwd",
            "/assets/..%5c..%5cCargo.toml",
            "/drafts/%00",
            "/drafts/%ff",
            "/drafts/..%2f..%2fhome",
            "/drafts/' or 1=1 --",
            "/drafts/1",
            "/cases/1",
            "/cases/LFD0000000001",
            "/sandbox/%00",
            "/forms/..",
            "/forms/I-90",
            "/forms/%3Cscript%3E",
            &long,
            &format!("{mine}/page/nothing"),
            &format!("{mine}/page/%00"),
            &format!("{mine}/../{}", visitor.draft),
            &format!("{mine}%00"),
            &format!("{}/review", mine.to_uppercase()),
        ] {
            let request = http::Request::get(path.replace(' ', "%20")).header("sec-fetch-site", "none");
            let cookie = format!("__Host-session={}", visitor.browser.cookie("session").unwrap());
            let page = visitor.browser.send(request.header("cookie", cookie).body(Body::empty()).unwrap()).await;
            assert!(matches!(page.status.as_u16(), 400 | 404), "{path}: {}", page.status);
            assert!(!page.text_of_body().contains("<script>") && !page.shows("or 1=1"), "{path}");
        }
        let page = visitor.browser.get(&format!("{mine}/page/status?check=%22%3E%3Cscript%3E&check=%ff")).await;
        assert_eq!(page.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn links_in_mails_lead_here_whatever_host_the_request_names() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let form = browser.open(&Place::SignUp).await.form(actions::SIGN_UP).fill("email", "ana@example.com");
        let mut request = browser.posting(&form);
        for name in ["host", "x-forwarded-host", "forwarded", "x-original-url", "x-rewrite-url"] {
            request.headers_mut().insert(name, "evil.example".parse().unwrap());
        }
        browser.send(request).await;
        let link = browser.confirmation_link("ana@example.com").await;
        assert!(link.starts_with("https://landfall.example/sign-up/confirm/"), "{link}");
    })
    .await;
}

#[tokio::test]
async fn a_forwarded_address_nobody_vouches_for_lifts_no_limit() {
    on_each_site(async |site| {
        let mut browser = site.browser(Language::English);
        let mut is_refused = false;
        for number in 0..12 {
            let page = browser.open(&Place::SignUp).await;
            let form = page.form(actions::SIGN_UP).fill("email", &format!("ana{number}@example.com"));
            let mut request = browser.posting(&form);
            request.headers_mut().insert("x-forwarded-for", format!("198.51.100.{number}").parse().unwrap());
            is_refused = browser.send(request).await.header("location") == "/sign-up";
        }
        assert!(is_refused, "the limit holds for the network the requests really come from");
    })
    .await;
}
