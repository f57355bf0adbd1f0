//! What another system tells, on both databases: with everything that belongs to it, or not at all.

use std::time::Duration;

use domain::{ApiClientName, ApiLimits, ApiScope, Language, ReceiptNumber, WebhookUrl};
use services::systems::{CallRefusal, Caller, IdempotencyKey, Report, ReportRefusal, TokenRequest};
use services::testing::{World, on_each_database};
use storage::testing::{die_at_statement, has_died, rows};

use crate::evidence::pdf;
use crate::notices::filed;
use crate::paperwork::person;
use crate::rounds;
use crate::steps::client;

const ANA: &str = "ana@example.org";

/// A system that may do everything, with a token.
pub(crate) async fn token(world: &World, name: &str) -> String {
    let name = ApiClientName::parse(name).unwrap();
    let scopes = "case-status case-events".parse().unwrap();
    let known = world.services.add_api_client(name, scopes, ApiLimits::default()).await.unwrap().unwrap();
    let id = known.id.to_string();
    let request = TokenRequest { id: &id, secret: known.secret.as_str(), scopes: None };
    let issued = world.services.issue_api_token(&request, client(1)).await.unwrap().unwrap();
    issued.token.as_str().to_owned()
}

pub(crate) async fn caller(world: &World, token: &str) -> Caller {
    world.services.api_caller(token, ApiScope::CaseEvents).await.unwrap().unwrap()
}

fn report(event: &str) -> Report {
    Report { event: event.to_owned(), details: std::collections::BTreeMap::new() }
}

pub(crate) fn key(text: &str) -> IdempotencyKey {
    IdempotencyKey::parse(text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_what_a_system_tells_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
        world.post().await;
        let token = token(&world, "Docket").await;
        let url = WebhookUrl::parse("https://docket.example/").unwrap();
        world.services.add_webhook("Docket", url).await.unwrap().unwrap();
        let caller = caller(&world, &token).await;
        let before = rows(&world.database).await;
        let mut deaths = 0;
        loop {
            die_at_statement(&world.database, deaths + 1);
            let told = world.services.report(caller, receipt.clone(), &key("one"), &report("accepted")).await;
            if !has_died(&world.database) {
                assert_eq!(told.unwrap().unwrap().event, "accepted");
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 8, "it died between {deaths} statements");
        assert_eq!(world.post().await.len(), 1, "the event and its mail, together");
        let told = world.services.webhooks().await.unwrap();
        assert_eq!((told[0].waiting, told[0].parked), (1, 0), "and what the system is told");
        assert_eq!(world.services.notices(&ana.session, case).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_system_asks_of_a_person_is_answered_here_and_when_they_come_is_theirs_to_see() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
        let caller = caller(&world, &token(&world, "Docket").await).await;
        let tell = async |name: &str, event: &str, said: &[(&str, &str)]| {
            let details = said.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
            let report = Report { event: event.to_owned(), details };
            world.services.report(caller, receipt.clone(), &key(name), &report).await.unwrap().unwrap();
            world.clock.advance(Duration::from_secs(60));
        };
        let day = |days| world.services.today().saturating_add(time::Duration::days(days)).to_string();
        tell("one", "accepted", &[]).await;
        let visit = [("day", &*day(30)), ("time", "9:00 a.m."), ("zone", "eastern"), ("place", "1 Main Street")];
        tell("two", "identity-appointment", &visit).await;
        assert_eq!(world.services.appointments(&ana.session, case).await.unwrap().len(), 1);
        let ask = [("items", "Your card\nYour passport"), ("due", &*day(40)), ("reason", "They cannot be read.")];
        tell("three", "initial-evidence-requested", &ask).await;
        tell("three", "initial-evidence-requested", &ask).await;

        let mut reader = world.database.reader().await.unwrap();
        let rounds = storage::rounds::of_case(&mut reader, ana.session.account, case).await.unwrap();
        drop(reader);
        let [round] = &rounds[..] else { panic!("one round, not {}", rounds.len()) };
        let view = world.services.round(&ana.session, round.id).await.unwrap().unwrap();
        assert_eq!(view.items.in_language(Language::English), ["Your card", "Your passport"]);
        rounds::add(&ana, round.id, "item-1", "card.pdf", &pdf(1)).await.unwrap();
        rounds::send(&ana, round.id).await.unwrap();
        assert!(world.services.received_answer(&ana.session, round.id).await.unwrap().unwrap().received.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_systems_have_their_own_keys_and_their_own_limits() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
        let (one, other) = (token(&world, "Docket").await, token(&world, "Mail room").await);
        let tell = async |token: &str, event: &str| {
            let caller = caller(&world, token).await;
            world.services.report(caller, receipt.clone(), &key("one"), &report(event)).await.unwrap()
        };
        assert_eq!(tell(&one, "accepted").await.unwrap().number, 3);
        assert_eq!(tell(&other, "letter-received").await.unwrap().number, 4, "another system's key is another key");
        assert_eq!(tell(&other, "accepted").await, Err(ReportRefusal::KeyUsed));
        assert_eq!(tell(&one, "accepted").await.unwrap().number, 3);
        let unknown: ReceiptNumber = "LFD9999999999".parse().unwrap();
        let refused =
            world.services.report(caller(&world, &one).await, unknown, &key("two"), &report("accepted")).await;
        assert_eq!(refused.unwrap(), Err(ReportRefusal::Unknown));
        for _ in 0..2 {
            caller(&world, &one).await;
        }
        let refused = world.services.api_caller(&one, ApiScope::CaseEvents).await.unwrap().unwrap_err();
        assert!(matches!(refused, CallRefusal::TooMany { .. }), "{refused:?}");
        caller(&world, &other).await;
        world.clock.advance(Duration::from_secs(2));
        caller(&world, &one).await;
        world.clock.advance(Duration::from_secs(30 * 60));
        let refused = world.services.api_caller(&one, ApiScope::CaseStatus).await.unwrap().unwrap_err();
        assert_eq!(refused, CallRefusal::Token);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn around_the_end_of_a_second_a_system_asks_no_more_than_at_any_other_time() {
    on_each_database(async |world| {
        let token = token(&world, "Docket").await;
        let tenth = Duration::from_millis(100);
        let ask = async || world.services.api_caller(&token, ApiScope::CaseEvents).await.unwrap();
        let left = ask().await.unwrap().quota;
        assert_eq!((left.second.left, left.day.left), (4, 999), "the second begins");
        world.clock.advance(9 * tenth);
        for _ in 0..4 {
            ask().await.unwrap();
        }
        world.clock.advance(tenth);
        let Err(CallRefusal::TooMany { until, quota }) = ask().await else { panic!("five were asked just now") };
        assert_eq!((quota.second.left, quota.day.left), (0, 995), "what is refused does not count");
        assert_eq!(until, world.services.now().plus(2 * tenth));
        world.clock.advance(2 * tenth);
        ask().await.unwrap();
        assert!(ask().await.is_err(), "one at a time");

        // Who asks again and again is answered as much as who waits.
        world.clock.advance(Duration::from_secs(3));
        let mut answered = 0;
        for _ in 0..100 {
            answered += i32::from(ask().await.is_ok());
            world.clock.advance(tenth);
        }
        assert!((35..=50).contains(&answered), "{answered} in ten seconds");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_counts_into_the_next_one() {
    on_each_database(async |world| {
        let limits = ApiLimits { per_second: 100, per_day: 10 };
        let _first = token(&world, "Docket").await;
        world.services.limit_api_client("Docket", limits).await.unwrap().unwrap();
        let ask = async |token: &str| world.services.api_caller(token, ApiScope::CaseEvents).await.unwrap();
        let second = world.services.renew_api_client("Docket").await.unwrap().unwrap();
        let again = async || {
            let id = second.id.to_string();
            let request = TokenRequest { id: &id, secret: second.secret.as_str(), scopes: None };
            world.services.issue_api_token(&request, client(1)).await.unwrap().unwrap().token.as_str().to_owned()
        };
        let token = again().await;
        for _ in 0..10 {
            ask(&token).await.unwrap();
        }
        assert!(ask(&token).await.is_err());
        world.clock.advance(Duration::from_secs(24 * 60 * 60));
        world.services.sweep().await.unwrap();
        let token = again().await;
        let Err(CallRefusal::TooMany { until, .. }) = ask(&token).await else { panic!("ten were asked a day ago") };
        assert_eq!(until, world.services.now().plus(Duration::from_secs(24 * 60 * 6)));
        world.clock.advance(Duration::from_secs(12 * 60 * 60));
        let token = again().await;
        for _ in 0..5 {
            ask(&token).await.unwrap();
        }
        assert!(ask(&token).await.is_err(), "five of yesterday count still");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn that_a_system_was_let_in_or_out_is_in_the_security_log() {
    on_each_database(async |world| {
        let _token = token(&world, "Docket").await;
        world.services.renew_api_client("Docket").await.unwrap().unwrap();
        world.services.limit_api_client("Docket", ApiLimits { per_second: 9, per_day: 99 }).await.unwrap().unwrap();
        let url = WebhookUrl::parse("https://docket.example/").unwrap();
        let webhook = world.services.add_webhook("Docket", url).await.unwrap().unwrap().id;
        world.services.remove_webhook(webhook).await.unwrap().unwrap();
        world.services.remove_api_client("Docket").await.unwrap().unwrap();
        let verified = world.services.verify_security_log().await.unwrap();
        assert!(verified.breaks.is_empty(), "{verified:?}");
        assert_eq!(verified.events, 6, "each has its own");
    })
    .await;
}
