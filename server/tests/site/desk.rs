//! The agency's desk, as somebody who works there meets it without scripts.

use std::collections::BTreeSet;

use axum::body::Body;
use domain::place::localized;
use domain::{CaseId, Concern, EmailAddress, FileName, Language, Place, StaffRole, ThreadId};
use http::{Method, StatusCode};
use services::evidence::Adding;
use services::filing::{Begin, Sign};
use services::testing::app_code;
use words::say;

use crate::browser::Browser;
use crate::form::encoded;
use crate::page::Page;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};

const TABLE: &str = include_str!("permissions.md");
const REASON: &str = "Your income is below the limit.";
const REASON_ES: &str = "Sus ingresos son menores que el límite.";

struct Row {
    address: &'static str,
    expected: [&'static str; 4],
}

/// The rows about the desk.
fn rows() -> Vec<Row> {
    let section = TABLE.split("\n## ").find(|section| section.starts_with("Desk")).expect("the desk");
    let lines = section.lines().filter(|line| line.starts_with('|')).skip(2);
    lines
        .map(|line| {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [address, stranger, person, clerk, officer] = cells[..] else { panic!("five cells: {line}") };
            Row { address, expected: [stranger, person, clerk, officer] }
        })
        .collect()
}

pub(crate) fn addresses() -> BTreeSet<&'static str> {
    rows().iter().map(|row| row.address).collect()
}

/// Lets whoever has this address work at the desk, and signs them in with a code of an app.
pub(crate) async fn staff<'s>(site: &'s TestSite, language: Language, name: &str, role: StaffRole) -> Browser<'s> {
    let (mut browser, person) = (site.browser(language), address(name, language));
    browser.sign_up(&person).await;
    browser.fill_in_profile().await;
    let key = browser.add_app("My phone").await;
    let email = EmailAddress::parse(&person).unwrap();
    site.world.services.add_staff(&email, role).await.unwrap().unwrap();
    browser.sign_out().await;
    let page = browser.begin_sign_in(&person).await;
    let code = app_code(&key, site.world.services.now());
    let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
    assert_eq!(page.path(), Place::Home.path(language), "{}", page.text());
    browser
}

/// Files a card to replace with a document, and the request not to pay for it: both cases.
async fn waived(browser: &mut Browser<'_>) -> (CaseId, CaseId) {
    let (services, session) = (browser.site.world.services.clone(), browser.session().await);
    let mut cases = Vec::new();
    for form in ["i-912", "i-90"] {
        let known = services.library().form(form, services.today()).unwrap();
        let asks = |answers: &forms::Answers| form != "i-90" || answers.get("waiver") == Some("yes");
        let mut examples = forms::examples::answers(known).into_iter().map(|(answers, _)| answers);
        let is_meant =
            |answers: &forms::Answers| asks(answers) && known.evaluate(answers, services.today()).is_complete();
        let answers = examples.find(is_meant).expect("a worked example");
        let draft = services.start_draft(&session, form, Begin::Blank).await.unwrap().unwrap();
        browser.fill(draft, &answers).await;
        if form == "i-90" {
            let slot = browser.slot(draft).await;
            let adding = Adding { folder: draft.into(), slot: &slot, role: domain::DocumentRole::Original };
            let mut receiving = services.receive(&session, adding).await.unwrap().unwrap();
            receiving.push(crate::library::PNG).await.unwrap();
            receiving.finish(&FileName::of("card.png"), None).await.unwrap().unwrap();
        }
        let typed_name = browser.signer(draft).await;
        let version = services.draft(&session, draft).await.unwrap().unwrap().changes();
        let companion = cases.first().map(CaseId::to_string).unwrap_or_default();
        let language = browser.language;
        let sign = Sign { draft, typed_name: &typed_name, agreed: true, version, language, companion: &companion };
        services.sign(&session, sign).await.unwrap().unwrap();
        let begun = services.begin_payment(&session, draft, language).await.unwrap().unwrap();
        let services::filing::Begun::Filed(case) = begun else { panic!("filed, not {begun:?}") };
        cases.push(case);
    }
    (cases[1], cases[0])
}

/// Types a decision and reads what the person will read.
async fn weigh(officer: &mut Browser<'_>, case: CaseId, decision: &str) -> Page {
    let page = officer.open(&Place::DeskFee(case)).await.expect(StatusCode::OK);
    let form = page.form(actions::WEIGH_FEE).fill("decision", decision).fill("typed[reason]", REASON);
    let form = form.fill("typed[reason-es]", REASON_ES);
    officer.submit(&form).await.expect(StatusCode::OK)
}

#[tokio::test]
async fn an_officer_waives_a_fee_after_reading_what_the_person_will_read() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("asks", language)).await;
        let (card, request) = waived(&mut ana).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let mut late = staff(site, language, "late", StaffRole::Supervisor).await;

        let page = ana.open(&Place::Case(card)).await;
        assert!(page.says(say::status_fee_asked_title()) && page.says(say::history_waiver_asked()), "{}", page.text());
        let home = officer.open(&Place::Home).await;
        let way_in = format!("href=\"{}\"", Place::Desk.path(language));
        assert!(home.text_of_body().contains(&way_in), "in the menu");
        let page = officer.visit(&format!("{}?show=fees", Place::Desk.path(language))).await;
        assert!(page.says(say::desk_waiver()), "{}", page.text());
        let page = officer.visit(&page.link(&Place::DeskCase(card).path(language))).await;
        assert!(page.says(say::desk_fee_waiver_lead()), "{}", page.text());
        assert!(page.links().contains(&Place::DeskCase(request).path(language)), "with what goes with it");
        let paper = officer.open(&Place::DeskPaper(card)).await.expect(StatusCode::OK);
        assert!(paper.body.starts_with(b"%PDF"));
        let file = page.links().into_iter().find(|link| link.contains("/files/")).expect("a document");
        officer.visit(&file).await.expect(StatusCode::OK);
        let own = Place::Document(file.rsplit('/').next().unwrap().parse().unwrap());
        let seen = ana.open(&own).await;
        let day = site.world.services.today();
        let words = words::Words::of(language);
        let told = words.text(say::library_seen_officer_once(words.date(day), words::clock(site.world.services.now())));
        assert!(seen.shows(&told), "{}", seen.text());

        let page = officer.open(&Place::DeskFee(card)).await;
        let form = page.form(actions::WEIGH_FEE).fill("typed[reason]", "too short");
        let page = officer.submit(&form).await;
        page.assert_error(say::error_desk_decision());
        page.assert_error(say::error_desk_reason_short());
        assert_eq!(page.form(actions::WEIGH_FEE).value("typed[reason]"), "too short", "what was typed stays");
        let mut late_letter = weigh(&mut late, card, "refuse").await;
        let page = weigh(&mut officer, card, "grant").await;
        assert!(page.says(say::desk_confirm_lead()) && page.shows(REASON) && page.shows(REASON_ES), "{}", page.text());
        assert!(!page.says(say::desk_act_spanish_missing()), "{}", page.text());
        assert!(page.says(say::notice_fee_waived()), "{}", page.text());
        let page = officer.submit(&page.form(actions::DECIDE_FEE).press("intent", "change")).await;
        assert_eq!(page.form(actions::WEIGH_FEE).value("typed[reason]"), REASON, "it can be changed");
        let page = officer.submit(&page.form(actions::WEIGH_FEE).fill("typed[reason-es]", "")).await;
        assert!(page.says(say::desk_act_spanish_missing()), "{}", page.text());
        let page = weigh(&mut officer, card, "grant").await;
        let page = officer.submit(&page.form(actions::DECIDE_FEE)).await;
        assert!(page.says(say::desk_decided_granted()) && page.says(say::history_waived()), "{}", page.text());
        late_letter = late.submit(&late_letter.form(actions::DECIDE_FEE)).await;
        assert!(late_letter.says(say::desk_late_granted()), "{}", late_letter.text());

        let page = ana.open(&Place::Case(card)).await;
        assert!(page.says(say::status_fee_waived_title()) && page.says(say::history_waived()), "{}", page.text());
        let page = ana.open(&Place::Case(request)).await;
        assert!(page.says(say::status_request_granted_title()), "{}", page.text());
        assert!(!ana.open(&Place::Home).await.text_of_body().contains(&way_in), "no way for others");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_waived_is_returned_and_its_person_reads_what_to_do() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("asks", language)).await;
        let (card, request) = waived(&mut ana).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let page = weigh(&mut officer, card, "refuse").await;
        let page = officer.submit(&page.form(actions::DECIDE_FEE)).await;
        assert!(page.says(say::desk_decided_refused()), "{}", page.text());
        let page = ana.open(&Place::Case(card)).await;
        assert!(page.says(say::status_fee_not_granted_title()), "{}", page.text());
        assert!(page.says(say::status_fee_not_granted_todo()) && page.says(say::history_not_waived()));
        assert!(ana.open(&Place::Case(request)).await.says(say::status_request_not_granted_title()));
        let page = officer.open(&Place::DeskFee(card)).await;
        assert_eq!(page.path(), Place::DeskCase(card).path(language), "it is decided");
    })
    .await;
}

#[tokio::test]
async fn an_officer_finds_a_case_by_its_number_and_gives_its_fee_back() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("pays", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let receipt = site.world.services.case(&ana.session().await, case).await.unwrap().unwrap().receipt.to_string();
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let page = officer.visit(&format!("{}?show=fees", Place::Desk.path(language))).await;
        assert!(page.says(say::desk_empty_fees()), "{}", page.text());
        let page = officer.submit(&page.form(actions::FIND_CASE).fill("receipt", "LFD")).await;
        page.assert_error(say::error_desk_receipt());
        let page = officer.submit(&page.form(actions::FIND_CASE).fill("receipt", &receipt)).await;
        assert_eq!(page.path(), Place::DeskCase(case).path(language), "{}", page.text());
        let page = officer.visit(&page.link(&Place::DeskRefund(case).path(language))).await;
        let missing = officer.submit(&page.form(actions::GIVE_FEE_BACK)).await;
        missing.assert_error(say::error_desk_refund_reason());
        let page = officer.submit(&page.form(actions::GIVE_FEE_BACK).fill("reason", "our-mistake")).await;
        assert!(page.says(say::desk_refunded_text()), "{}", page.text());
        let page = ana.open(&Place::CasePayment(case)).await;
        assert!(page.says(say::money_history_refund_our_mistake()), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn whoever_signed_in_with_a_code_by_mail_is_told_to_show_more() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        let person = address("weak", language);
        browser.sign_up(&person).await;
        let email = EmailAddress::parse(&person).unwrap();
        site.world.services.add_staff(&email, StaffRole::Officer).await.unwrap().unwrap();
        let page = browser.open(&Place::Desk).await;
        assert!(page.says(say::desk_stronger_title()), "{}", page.text());
        assert!(page.links().contains(&Place::Security.path(language)), "where one is added");
        assert!(page.forms(actions::FIND_CASE).is_empty(), "and nothing else");
    })
    .await;
}

#[tokio::test]
async fn everybody_finds_at_the_desk_what_the_table_says() {
    in_each_language(async |site, language| {
        let mut failures = Vec::new();
        let mut ana = site.browser(language);
        ana.sign_up(&address("asks", language)).await;
        let (card, _) = waived(&mut ana).await;
        let file = {
            let filing = site.world.services.filing(&ana.session().await, card).await.unwrap().unwrap();
            filing.evidence.iter().flat_map(|slot| &slot.documents).flat_map(|one| &one.files).next().unwrap().id
        };
        let (thread, enclosed) = crate::threads::asked_with_document(&ana, Concern::Case(card)).await;
        let clerk = staff(site, language, "clerk", StaffRole::Clerk).await;
        let officer = staff(site, language, "officer", StaffRole::Officer).await;
        for row in rows() {
            let people = [site.browser(language), ana.clone(), clerk.clone(), officer.clone()];
            for (mut browser, expected) in people.into_iter().zip(row.expected) {
                let named = row
                    .address
                    .replace("{case}", &card.to_string())
                    .replace("{thread}/files/{file}", &format!("{thread}/files/{enclosed}"))
                    .replace("{file}", &file.to_string())
                    .replace("{thread}", &thread.to_string())
                    .replace("{template}", "01900000-0000-7000-8000-000000000000")
                    .replace("{account}", "01900000-0000-7000-8000-000000000000")
                    .replace("{act}", "accepted");
                let page = ask(&mut browser, &named, card, thread).await;
                let found = outcome(site, &page)
                    .replace(&card.to_string(), "{case}")
                    .replace(&thread.to_string(), "{thread}")
                    .replace("/accepted", "/{act}");
                if found != expected {
                    failures.push(format!("{} in {language:?}: {found}, not {expected}", row.address));
                }
            }
        }
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    })
    .await;
}

async fn ask(browser: &mut Browser<'_>, path: &str, case: CaseId, thread: ThreadId) -> Page {
    let path_of = localized(path, browser.language);
    if !path.starts_with("/do/") {
        return browser.send(browser.request(Method::GET, &path_of).body(Body::empty()).unwrap()).await;
    }
    let own = if browser.is_signed_in() { Place::Forms } else { Place::SignIn };
    let page = browser.open(&own).await;
    let document = page.document();
    let token = crate::page::select(&document, "input[name=csrf]")[0].attr("value").unwrap().to_owned();
    let (case, thread) = (case.to_string(), thread.to_string());
    // What is written in letters is written for each language.
    let reason = if path.ends_with("-fee") { "typed[reason]" } else { "reason" };
    let fields = [
        ("csrf", token.as_str()),
        ("case", &case),
        ("thread", &thread),
        ("decision", "grant"),
        (reason, REASON),
        ("receipt", "LFD9999999999"),
        ("what", "accepted"),
        ("seen", "0"),
    ];
    let pairs: Vec<_> = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let request = browser.request(Method::POST, &path_of).header("content-type", "application/x-www-form-urlencoded");
    browser.send(request.body(Body::from(encoded(&pairs))).unwrap()).await
}

fn outcome(site: &TestSite, page: &Page) -> String {
    if page.status != StatusCode::SEE_OTHER {
        return page.status.as_u16().to_string();
    }
    let location = page.header("location");
    let location = location.strip_prefix(&site.origin).unwrap_or(location);
    format!("→ {}", domain::place::language_of(location).1)
}
