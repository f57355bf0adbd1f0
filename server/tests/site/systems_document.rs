//! The description of what other systems ask, compared with what is answered.

use std::collections::BTreeSet;

use axum::body::Body;
use domain::{ApiLimits, CaseEvent, Happening};
use http::Request;
use serde_json::Value;

use crate::page::Page;
use crate::schema;
use crate::site::{TestSite, on_each_site};
use crate::systems::{System, filed, grant, json, network};

const STATUS: &str = "/case-status/{receipt}";
const EVENTS: &str = "/case-status/{receipt}/events";
const TOKEN: &str = "/oauth/accesstoken";

/// What was answered so far: the path, how it was asked, and the status.
type Seen = BTreeSet<(String, String, String)>;

pub(crate) async fn document(site: &TestSite) -> Value {
    let page = site.ask(network(), Request::get("/openapi.json").body(Body::empty()).unwrap()).await;
    assert_eq!(page.status, 200);
    json(&page)
}

/// Holds an answer to what is said about it.
fn note(document: &Value, seen: &mut Seen, (path, method): (&str, &str), page: &Page) {
    let status = page.status.as_u16().to_string();
    let said = &document["paths"][path][method]["responses"][&status];
    assert!(said.is_object(), "nothing is said about {status} of {method} {path}: {}", page.text_of_body());
    let wrong = schema::wrong(document, &said["content"]["application/json"]["schema"], &json(page));
    assert_eq!(wrong, None, "{status} of {method} {path}");
    for name in said["headers"].as_object().unwrap().keys() {
        assert_ne!(page.header(name), "", "{name} of {status} of {method} {path}");
    }
    seen.insert((path.to_owned(), method.to_owned(), status));
}

fn documented(document: &Value) -> Seen {
    let mut all = Seen::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            for status in operation["responses"].as_object().unwrap().keys() {
                all.insert((path.clone(), method.clone(), status.clone()));
            }
        }
    }
    all
}

#[tokio::test]
async fn every_answer_is_what_the_document_says_and_the_document_says_nothing_else() {
    on_each_site(async |site| {
        let document = document(&site).await;
        let mut seen = Seen::new();
        seen.insert(("/openapi.json".to_owned(), "get".to_owned(), "200".to_owned()));
        let (receipt, _) = filed(&site).await;
        let system = System::new(&site, "Docket", "case-status case-events").await;
        let (asks, tells) =
            (System::new(&site, "Reader", "case-status").await, System::new(&site, "Teller", "case-events").await);
        let nobody = System { token: "nobody".to_owned(), site: &site, known: system.known.clone() };
        let accepted = r#"{"event":"accepted"}"#;

        let wrong = system.form("").replace(system.known.secret.as_str(), "guess");
        for form in [system.form("").as_str(), "", wrong.as_str(), &"x".repeat(20_000)] {
            note(&document, &mut seen, (TOKEN, "post"), &grant(&site, form, None).await);
        }
        for page in [
            system.ask(&receipt).await,
            nobody.ask(&receipt).await,
            tells.ask(&receipt).await,
            system.ask("LFD9999999999").await,
            system.ask("LFD").await,
        ] {
            note(&document, &mut seen, (STATUS, "get"), &page);
        }
        for page in [
            system.tell(&receipt, "k", accepted).await,
            nobody.tell(&receipt, "k", accepted).await,
            asks.tell(&receipt, "k", accepted).await,
            system.tell("LFD9999999999", "u", accepted).await,
            system.tell(&receipt, "n", accepted).await,
            system.tell(&receipt, "n", &"x".repeat(20_000)).await,
            system.tell(&receipt, "n", "{}").await,
        ] {
            note(&document, &mut seen, (EVENTS, "post"), &page);
        }

        // What needs two at the desk of this installation.
        let due = r#"{"event":"intent-to-revoke","details":{"due":"2026-12-20","reason":"It was a mistake."}}"#;
        for (key, body) in [
            ("r1", r#"{"event":"review-started"}"#),
            ("r2", r#"{"event":"approved"}"#),
            ("r3", due),
            ("r4", r#"{"event":"response-received"}"#),
        ] {
            assert_eq!(system.tell(&receipt, key, body).await.status, 201, "{body}");
        }
        let revoked = r#"{"event":"revoked","details":{"reason":"It was a mistake.","remedy":"Nothing can be done."}}"#;
        let page = system.tell(&receipt, "r5", revoked).await;
        assert_eq!((page.status.as_u16(), &json(&page)["event"]), (202, &"revoked".into()));
        note(&document, &mut seen, (EVENTS, "post"), &page);

        // What cannot have happened: nobody can say where the case stands.
        let case = site.world.services.told_status(&receipt.parse().unwrap()).await.unwrap().unwrap();
        let event = CaseEvent { at: site.world.services.now(), what: Happening::CardMailed };
        let receipt_number = case.receipt.clone();
        let added = site.world.database.write((receipt_number, event), |tx, (receipt, event)| {
            Box::pin(async move {
                let case = storage::cases::of_receipt(tx, receipt).await?.unwrap();
                storage::cases::add_event(tx, case, *event).await
            })
        });
        added.await.unwrap();
        note(&document, &mut seen, (STATUS, "get"), &system.ask(&receipt).await);
        note(&document, &mut seen, (EVENTS, "post"), &system.tell(&receipt, "m", accepted).await);

        let limits = ApiLimits { per_second: 1, per_day: 1 };
        site.world.services.limit_api_client("Docket", limits).await.unwrap().unwrap();
        note(&document, &mut seen, (STATUS, "get"), &system.ask(&receipt).await);
        note(&document, &mut seen, (EVENTS, "post"), &system.tell(&receipt, "m", accepted).await);
        let mut page = grant(&site, "", None).await;
        for _ in 0..60 {
            page = grant(&site, &wrong, None).await;
        }
        note(&document, &mut seen, (TOKEN, "post"), &page);

        site.world.database.close().await;
        note(&document, &mut seen, (TOKEN, "post"), &grant(&site, &system.form(""), None).await);
        note(&document, &mut seen, (STATUS, "get"), &system.ask(&receipt).await);
        note(&document, &mut seen, (EVENTS, "post"), &system.tell(&receipt, "m", accepted).await);

        // Nothing that a test can do spoils a token; it is answered as the others are.
        seen.insert((TOKEN.to_owned(), "post".to_owned(), "500".to_owned()));
        assert_eq!(seen, documented(&document));
        let addresses: BTreeSet<_> =
            seen.iter().map(|(path, method, _)| format!("{} {path}", method.to_uppercase())).collect();
        let served = server::ENDPOINTS.iter().map(|one| format!("{} {}", one.method, one.path)).collect();
        assert_eq!(addresses, served, "every address is described, and no other");
    })
    .await;
}

#[tokio::test]
async fn the_page_for_people_names_every_address_scope_code_and_event() {
    const PAGE: &str = include_str!("../../../docs/api.md");
    on_each_site(async |site| {
        let document = document(&site).await;
        for endpoint in &server::ENDPOINTS {
            assert!(PAGE.contains(&format!("`{} {}`", endpoint.method, endpoint.path)), "{}", endpoint.path);
        }
        for (_, methods) in document["paths"].as_object().unwrap() {
            for (_, operation) in methods.as_object().unwrap() {
                for response in operation["responses"].as_object().unwrap().values() {
                    let lines = response["description"].as_str().unwrap().split('`').skip(1).step_by(2);
                    lines.for_each(|code| assert!(PAGE.contains(&format!("`{code}`")), "{code}"));
                }
            }
        }
        for text in domain::case::Asked::TEXTS {
            let spanish = text.name_in(domain::Language::Spanish);
            assert!(PAGE.contains(&format!("`{spanish}`")), "{spanish}");
        }
        for scope in domain::ApiScope::ALL {
            assert!(PAGE.contains(&format!("`{scope}`")), "{scope}");
        }
        for kind in domain::case::Kind::ALL.iter().filter(|kind| kind.asks_systems().is_some()) {
            assert!(PAGE.contains(&format!("| `{}` |", kind.code())), "{}", kind.code());
        }
    })
    .await;
}
