//! Another system that says what has happened to a case.

use domain::{Language, Place};
use http::StatusCode;
use serde_json::Value;
use words::{StatusWords, Words};

use crate::page::{Page, texts};
use crate::site::on_each_site;
use crate::systems::{System, filed, json};

const BOTH: &str = "case-status case-events";

#[tokio::test]
async fn what_a_system_tells_happens_once_with_its_letter_and_its_message() {
    on_each_site(async |site| {
        let (receipt, _) = filed(&site).await;
        let system = System::new(&site, "Docket", BOTH).await;
        let letters = site.letters("ana@example.com").await;
        let visit = r#"{"event":"interview-scheduled","details":{"day":"2026-12-15","time":"14:30","zone":"eastern",
            "place":"Field Office\n1 Main Street","words":"Bring your passport."}}"#;
        let first = system.tell(&receipt, "one", visit).await.expect(StatusCode::CREATED);
        assert_eq!(first.header("location"), format!("/case-status/{receipt}"));
        let told = json(&first);
        assert_eq!((&told["event"], &told["status"]), (&"interview-scheduled".into(), &"interview-scheduled".into()));
        assert_eq!((&told["number"], &told["receiptNumber"]), (&3.into(), &receipt.as_str().into()));

        let accepted = system.tell(&receipt, "two", r#"{"event":"accepted"}"#).await.expect(StatusCode::CREATED);
        let again = system.tell(&receipt, "one", visit).await.expect(StatusCode::CREATED);
        assert_eq!(json(&again), told, "the same answer, whatever has happened since");
        let other = system.tell(&receipt, "one", r#"{"event":"accepted"}"#).await;
        assert_eq!(json(&other)["errors"][0]["code"], "idempotency_key_used");
        assert_eq!(json(&accepted)["number"], 4);
        assert_eq!(site.letters("ana@example.com").await, letters + 2, "a message for each");

        let mut browser = site.browser(Language::English);
        browser.sign_in("ana@example.com").await;
        let session = browser.session().await;
        let case = site.world.services.cases(&session).await.unwrap().remove(0).id;
        let page = browser.open(&Place::Case(case)).await;
        assert!(page.says(StatusWords::of(domain::Status::InterviewScheduled).title), "{}", page.text());
        let notices = site.world.services.notices(&session, case).await.unwrap();
        let notice = notices.iter().map(|notice| notice.id).collect::<Vec<_>>();
        assert_eq!(notice.len(), 3, "a receipt, and a letter for each");
        let mut pages = Vec::new();
        for id in notice {
            pages.push(browser.visit(&Place::Notice(case, id).path(Language::English)).await);
        }
        assert!(pages.iter().any(|page| page.shows("1 Main Street") && page.shows("Bring your passport.")));
    })
    .await;
}

#[tokio::test]
async fn what_a_system_writes_in_spanish_is_read_in_spanish_and_english_elsewhere_says_that_it_is() {
    on_each_site(async |site| {
        let (receipt, _) = filed(&site).await;
        let system = System::new(&site, "Docket", BOTH).await;
        let both = r#"{"event":"initial-evidence-requested","details":{"due":"2026-12-20","items":"Your lease",
            "items-es":"Su contrato","reason":"We cannot read it."}}"#;
        system.tell(&receipt, "one", both).await.expect(StatusCode::CREATED);
        let alone = r#"{"event":"accepted","details":{"words-es":"Traiga la carta."}}"#;
        let page = system.tell(&receipt, "two", alone).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(json(&page)["errors"][0]["code"], "invalid_details", "English is for everybody");

        let mut browser = site.browser(Language::Spanish);
        browser.sign_in("ana@example.com").await;
        let session = browser.session().await;
        let case = site.world.services.cases(&session).await.unwrap().remove(0).id;
        let round = site.world.services.rounds(&session, case).await.unwrap().remove(0).id;
        let page = browser.visit(&Place::Round(round).path(Language::Spanish)).await;
        assert!(page.shows("Su contrato") && !page.shows("Your lease"), "{}", page.text());
        let english = |page: &Page| texts(&page.document(), "p[lang=en]");
        assert_eq!(english(&page), ["We cannot read it."]);
        let letter = site.world.services.notices(&session, case).await.unwrap().remove(0).id;
        let page = browser.visit(&Place::Notice(case, letter).path(Language::Spanish)).await;
        assert_eq!(english(&page), ["We cannot read it."], "in the letter, too");
        let page = browser.visit(&Place::Round(round).path(Language::English)).await;
        assert!(page.shows("Your lease") && english(&page).is_empty(), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn what_cannot_happen_now_is_refused_with_what_can() {
    on_each_site(async |site| {
        let (receipt, _) = filed(&site).await;
        let system = System::new(&site, "Docket", BOTH).await;
        let page = system.tell(&receipt, "one", r#"{"event":"approved"}"#).await.expect(StatusCode::CONFLICT);
        let refused = json(&page);
        assert_eq!((&refused["errors"][0]["code"], &refused["status"]), (&"not_now".into(), &"received".into()));
        let allowed: Vec<_> = refused["allowed"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(allowed.contains(&"accepted") && allowed.contains(&"told"), "{allowed:?}");
        assert!(!allowed.contains(&"approved") && !allowed.contains(&"fee-paid"), "{allowed:?}");
        let page = system.tell(&receipt, "one", r#"{"event":"review-started"}"#).await;
        assert_eq!(page.status, StatusCode::CREATED, "a key of which nothing came is free");

        for (key, body, code) in [
            ("", r#"{"event":"accepted"}"#, "idempotency_key_missing"),
            ("a b", r#"{"event":"accepted"}"#, "idempotency_key_missing"),
            ("k", "", "invalid_body"),
            ("k", r#"{"event":"accepted","more":1}"#, "invalid_body"),
            ("k", r#"{"event":"accepted","details":{"words":1}}"#, "invalid_body"),
            ("k", r#"{"event":"fee-paid"}"#, "unknown_event"),
            ("k", r#"{"event":"everything"}"#, "unknown_event"),
            ("k", r#"{"event":"denied","details":{"reason":"No."}}"#, "invalid_details"),
            ("k", r#"{"event":"accepted","details":{"tracking":"9400"}}"#, "invalid_details"),
            ("k", r#"{"event":"told","details":{"status":"lost"}}"#, "invalid_details"),
            ("k", r#"{"event":"interview-scheduled","details":{"day":"2020-01-01"}}"#, "invalid_details"),
        ] {
            let page = system.tell(&receipt, key, body).await.expect(StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(json(&page)["errors"][0]["code"], code, "{body}");
        }
        let page =
            system.tell(&receipt, "k", r#"{"event":"interview-scheduled","details":{"day":"2020-01-01"}}"#).await;
        let errors = json(&page)["errors"].as_array().unwrap().clone();
        assert!(errors.len() >= 4, "everything that is wrong at once: {errors:?}");

        assert_eq!(system.tell("LFD9999999999", "k", r#"{"event":"accepted"}"#).await.status, StatusCode::NOT_FOUND);
        assert_eq!(system.tell(&receipt, "k", &"x".repeat(20_000)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        let asks_only = System::new(&site, "Reader", "case-status").await;
        let page = asks_only.tell(&receipt, "k", r#"{"event":"accepted"}"#).await.expect(StatusCode::FORBIDDEN);
        assert_eq!(page.header("www-authenticate"), "Bearer error=\"insufficient_scope\", scope=\"case-events\"");
        let tells_only = System::new(&site, "Teller", "case-events").await;
        assert_eq!(tells_only.ask(&receipt).await.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn a_status_that_the_agencys_own_system_tells_is_what_people_read() {
    on_each_site(async |site| {
        let (receipt, _) = filed(&site).await;
        let system = System::new(&site, "Docket", BOTH).await;
        let told = r#"{"event":"told","details":{"status":"on-hold","words":"A court asked for it."}}"#;
        let page = system.tell(&receipt, "one", told).await.expect(StatusCode::CREATED);
        assert_eq!(json(&page)["status"], "on-hold");
        let page = system.ask(&receipt).await;
        let title = Words::of(Language::Spanish).text(StatusWords::of(domain::Status::OnHold).title);
        assert_eq!(json(&page)["case_status"]["current_case_status_text_es"], title);
        let history = json(&page)["case_status"]["hist_case_status"].as_array().unwrap().clone();
        assert_eq!((history.len(), &history[1]["completed_text_es"]), (2, &title.into()), "the oldest first");
    })
    .await;
}

#[tokio::test]
async fn twenty_at_once_under_one_key_are_one_event() {
    on_each_site(async |site| {
        let (receipt, _) = filed(&site).await;
        let system = System::new(&site, "Docket", BOTH).await;
        let limits = domain::ApiLimits { per_second: 100, per_day: 1000 };
        site.world.services.limit_api_client("Docket", limits).await.unwrap().unwrap();
        let tell = || system.tell(&receipt, "one", r#"{"event":"letter-received"}"#);
        let pages = futures_util::future::join_all((0..20).map(|_| tell())).await;
        assert!(pages.iter().all(|page| page.status == StatusCode::CREATED));
        assert!(pages.iter().all(|page| json(page)["number"] == 3), "each is answered the same");
        let history = json(&system.ask(&receipt).await)["case_status"]["hist_case_status"].clone();
        assert_eq!(history.as_array().unwrap().len(), 2);
    })
    .await;
}
