//! A copy of everything an account has, on both databases.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::paperwork::person;
use crate::steps::{about, account_link, client};
use crate::whole::{ANA, HOSTILE, NUMBER, SAFE, whole};
use serde_json::Value;
use services::accounts::own_data::OwnDataRefusal;
use services::audit::Event;
use services::testing::{World, on_each_database};
use sha2::{Digest, Sha256};
use storage::account_data::{InCopy, TABLES};

const COPIED: &str = "A copy of your Landfall data was downloaded";
const TEN_MINUTES: Duration = Duration::from_secs(10 * 60);

async fn copy(world: &World, session: &services::Session) -> Value {
    let data = world.services.own_data(session, client(1)).await.unwrap().unwrap();
    serde_json::from_str(&data.json()).unwrap()
}

/// What stands under these names, in every list on the way.
fn at<'v>(value: &'v Value, path: &str) -> Vec<&'v Value> {
    path.split('/').fold(vec![value], |found, name| {
        let lists = found.into_iter().flat_map(|value| match value.as_array() {
            Some(list) => list.iter().collect(),
            None => vec![value],
        });
        lists.filter_map(|value| value.get(name)).collect()
    })
}

fn is_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::Object(names) => !names.is_empty(),
        _ => true,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_every_table_has_of_an_account_is_in_its_copy() {
    on_each_database(async |world| {
        let ana = whole(&world).await;
        world.services.ask_deletion(&ana.person.session, client(1)).await.unwrap().unwrap();
        let copy = copy(&world, &ana.person.session).await;
        for table in TABLES {
            if let InCopy::At(path) = table.copy {
                assert!(at(&copy, path).into_iter().any(is_something), "{} is not at {path}", table.name);
            }
        }
        assert_eq!(copy["version"], 1);
        assert_eq!(copy["account"]["email"], ANA);
        assert_eq!(copy["account"]["messages"]["named"]["email"], SAFE);
        assert_eq!(copy["profile"]["family"], "Zubizarreta");
        assert_eq!(copy["ways_to_sign_in"]["phones"][0]["number"], NUMBER);
        assert_eq!(copy["ways_to_sign_in"]["passkeys"][0]["name"], HOSTILE);
        assert_eq!(copy["drafts"].as_array().unwrap().len(), 4, "filed or not");
        assert_eq!(copy["drafts"][3]["answers"]["mother-given-name"], "Rosalinda", "the one that counts");
        assert_eq!(copy["drafts"][3]["kept_aside"][0]["text"], HOSTILE);
        assert_eq!(copy["filings"][1]["case"], ana.case.to_string());
        assert_eq!(copy["filings"][0]["goes_with"], copy["filings"][1]["id"]);
        assert_eq!(copy["payments"][0]["state"], "filed");
        assert_eq!(copy["cases"][0]["events"][1]["cents"], 41_500);
        assert_eq!(at(&copy, "waits/awaited"), ["deletion", "lost"]);
        assert_eq!(copy["made_at"], "2026-11-23T12:31:33.000000Z");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_names_of_the_copy_are_those_that_are_written_down() {
    on_each_database(async |world| {
        let ana = whole(&world).await;
        let copy = copy(&world, &ana.person.session).await;
        let written = include_str!("../../../../docs/own-data.md");
        let mut names = BTreeSet::new();
        collect(&copy, &mut names);
        let missing: Vec<_> = names.iter().filter(|name| !written.contains(&format!("`{name}`"))).collect();
        assert!(missing.is_empty(), "docs/own-data.md does not say what these are: {missing:?}");
    })
    .await;
}

/// Every name but those of the answers, which the form gives.
fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| collect(value, names)),
        Value::Object(object) => {
            for (name, value) in object {
                names.insert(name.clone());
                if name != "answers" {
                    collect(value, names);
                }
            }
        }
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_signed_can_be_compared_with_its_digest() {
    on_each_database(async |world| {
        let ana = whole(&world).await;
        let copy = copy(&world, &ana.person.session).await;
        let filing = &copy["filings"][1];
        let digest = Sha256::digest(filing["statement"].as_str().unwrap());
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(filing["digest"], digest);
        let kept = world.services.filing(&ana.person.session, ana.case).await.unwrap().unwrap();
        assert_eq!(filing["typed_name"], kept.typed_name);
        assert_eq!(filing["answers"], serde_json::to_value(&kept.answers).unwrap());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_holds_nothing_that_signs_in_and_nothing_of_anybody_else() {
    on_each_database(async |world| {
        let ben = person(&world, "ben@example.org").await;
        ben.filled(41_500).await;
        let ana = whole(&world).await;
        let data = world.services.own_data(&ana.person.session, client(1)).await.unwrap().unwrap();
        let json = data.json();
        assert!(!json.contains("ben@example.org") && !json.contains(&ben.session.account.to_string()));
        let mut names = BTreeSet::new();
        collect(&serde_json::from_str(&json).unwrap(), &mut names);
        for part in ["password", "token", "hash", "secret", "key", "credential", "sealed", "lookup"] {
            let is_harmless = |name: &str| name == "passkeys";
            assert!(!names.iter().any(|name| name.contains(part) && !is_harmless(name)), "{part}");
        }
        assert_eq!(format!("{data:?}"), "OwnData(…)");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_made_after_a_fresh_proof_and_told_of() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        world.post().await;
        let copied = world.services.own_data(&ana.session, client(1)).await.unwrap();
        assert!(copied.is_ok());
        let letters = world.post().await;
        assert_eq!(letters.len(), 1);
        let letter = about(&letters, COPIED);
        assert_eq!(letter.to, ANA);
        world.services.open_not_me(&account_link(letter)).await.unwrap().unwrap();
        let history = world.services.history(&ana.session, 1).await.unwrap();
        assert_eq!(history.events[0].what, Event::DataDownloaded);
        assert!(history.events[0].from.is_some());

        world.clock.advance(TEN_MINUTES);
        let refused = world.services.own_data(&ana.session, client(1)).await.unwrap();
        assert_eq!(refused.unwrap_err(), OwnDataRefusal::ProofNeeded);
        assert!(world.post().await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_copies_are_made_in_an_hour() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        for _ in 0..10 {
            world.services.own_data(&ana.session, client(1)).await.unwrap().unwrap();
        }
        let events = world.services.history(&ana.session, 1).await.unwrap().events.len();
        let refused = world.services.own_data(&ana.session, client(1)).await.unwrap();
        assert!(matches!(refused, Err(OwnDataRefusal::TooMany { .. })));
        assert_eq!(world.services.history(&ana.session, 1).await.unwrap().events.len(), events, "nothing was done");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_history_of_many_pages_is_whole_and_in_order() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let before = copy(&world, &ana.session).await["security_history"].as_array().unwrap().len();
        for _ in 0..1_100 {
            world.clock.advance(Duration::from_micros(1));
            world.services.end_other_sessions(&ana.session, client(1)).await.unwrap();
        }
        let after = copy(&world, &ana.session).await;
        let moments: Vec<_> = at(&after, "security_history/at").into_iter().map(|at| at.as_str().unwrap()).collect();
        assert_eq!(moments.len(), before + 1_101, "and the copy itself");
        assert!(moments.is_sorted());
    })
    .await;
}
