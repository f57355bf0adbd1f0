//! What holds on both databases for every table.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use domain::{AccountId, Language, OutboxId, Timestamp};
use sqlx::Connection;
use storage::accounts::{self, StoredAccount};
use storage::audit::{Entry, Head};
use storage::outbox::{self, NewItem, OutboxKind};
use storage::testing::{POSTGRES_URL, die_at_statement, has_died, is_taken, on_each_database, rows, take_no_changes};
use storage::{Addressee, Constraint, Database, Error, audit, cases, limits};
use tokio::task::JoinSet;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(seconds)
}

fn account(number: u8, email: u8) -> StoredAccount {
    StoredAccount {
        id: AccountId::v7(at(1), [number; 10]),
        email_lookup: [email; 32],
        addressee: Addressee {
            data_key: vec![2],
            email_sealed: vec![1],
            language: Language::Spanish,
            correspondence_sealed: None,
        },
        password_hash: "hash".to_owned(),
        terms_version: "2026-11".to_owned(),
        terms_accepted_at: at(1),
        created_at: at(1),
    }
}

fn item(number: u8, due: i64) -> NewItem {
    NewItem {
        id: OutboxId::v7(at(1), [number; 10]),
        kind: OutboxKind::Mail,
        payload: vec![number],
        created_at: at(1),
        due_at: at(due),
    }
}

async fn insert(database: &Database, account: StoredAccount) -> Result<(), Error> {
    database.write(account, |tx, account| Box::pin(accounts::insert(tx, account))).await
}

#[tokio::test]
async fn a_server_without_tls_is_refused_when_tls_is_asked_for() {
    #[expect(clippy::disallowed_methods, reason = "it is a setting of the tests, not of the product")]
    let Ok(server) = std::env::var(POSTGRES_URL) else { return };
    for mode in ["require", "verify-ca", "verify-full"] {
        let refused = Database::connect(&format!("{server}&sslmode={mode}")).await.unwrap_err();
        assert!(matches!(refused, Error::Unavailable(_)), "{mode}: {refused:?}");
        let cause = std::error::Error::source(&refused).unwrap().to_string();
        assert!(cause.contains("server does not support TLS"), "{mode}: {cause}");
    }
    Database::connect(&format!("{server}&sslmode=prefer")).await.unwrap().close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_crowd_at_one_row_everybody_gets_through_in_a_few_tries() {
    on_each_database(async |database| {
        let mut crowd = JoinSet::new();
        for _ in 0..60 {
            let (database, tries) = (database.clone(), Arc::new(AtomicU32::new(0)));
            crowd.spawn(async move {
                let counted = Arc::clone(&tries);
                let serial = database.write(counted, |tx, counted| {
                    counted.fetch_add(1, Ordering::Relaxed);
                    Box::pin(cases::next_receipt_serial(tx, "LFD"))
                });
                (serial.await.unwrap(), tries.load(Ordering::Relaxed))
            });
        }
        let (mut serials, tries): (Vec<_>, Vec<_>) = crowd.join_all().await.into_iter().unzip();
        serials.sort_unstable();
        assert!(serials.into_iter().eq(1..=60));
        // Three beside others, one alone, and one more for the first number, which is put in.
        assert!(tries.iter().all(|tries| *tries <= 5), "{tries:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_has_one_account() {
    on_each_database(async |database| {
        insert(&database, account(1, 7)).await.unwrap();
        let again = insert(&database, account(2, 7)).await;
        assert!(matches!(again, Err(Error::Conflict(Constraint::AccountEmail))), "{again:?}");
        let same_id = insert(&database, account(1, 8)).await;
        assert!(matches!(same_id, Err(Error::Conflict(Constraint::Other))), "{same_id:?}");

        let mut reader = database.reader().await.unwrap();
        let found = accounts::by_email(&mut reader, &[7; 32]).await.unwrap().unwrap();
        assert_eq!(found.id, account(1, 7).id);
        assert_eq!(found.addressee.language, Language::Spanish);
        assert!(accounts::by_email(&mut reader, &[8; 32]).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_fails_leaves_nothing() {
    on_each_database(async |database| {
        let result: Result<(), Error> = database
            .write((), |tx, ()| {
                Box::pin(async move {
                    accounts::insert(tx, &account(1, 7)).await?;
                    accounts::insert(tx, &account(2, 7)).await
                })
            })
            .await;
        assert!(result.is_err());
        let mut reader = database.reader().await.unwrap();
        assert!(accounts::by_email(&mut reader, &[7; 32]).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_goes_away_neither_stops_a_change_nor_spoils_a_connection() {
    on_each_database(async |database| {
        for number in 1..=60 {
            let change = database.write(account(number, number), |tx, account| {
                Box::pin(async move {
                    tokio::time::sleep(Duration::from_millis(2)).await;
                    accounts::insert(tx, account).await
                })
            });
            // Dropped at different points: before it begins, in the middle, about when it commits.
            let patience = Duration::from_micros(u64::from(number) * 100);
            let _ = tokio::time::timeout(patience, change).await;
        }
        for number in 61..=120 {
            insert(&database, account(number, number)).await.unwrap();
        }
        let mut reader = database.reader().await.unwrap();
        for number in 1..=120 {
            let mut tries = 0;
            while accounts::by_email(&mut reader, &[number; 32]).await.unwrap().is_none() {
                tries += 1;
                assert!(tries < 200, "{number} was begun and never committed");
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_panics_is_rolled_back_and_spoils_no_connection() {
    on_each_database(async |database| {
        for _ in 0..20 {
            let result: Result<(), Error> = database
                .write((), |tx, ()| {
                    Box::pin(async move {
                        accounts::insert(tx, &account(1, 1)).await?;
                        panic!("in the middle of a change")
                    })
                })
                .await;
            assert!(result.is_err());
        }
        insert(&database, account(1, 1)).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_at_the_same_moment_come_one_after_another() {
    on_each_database(async |database| {
        let database = Arc::new(database);
        let tasks: Vec<_> = (0..50)
            .map(|_| {
                let database = Arc::clone(&database);
                tokio::spawn(async move {
                    database
                        .write((), |tx, ()| {
                            Box::pin(async move {
                                // Read, then write what follows from it: lost if two of them overlap.
                                let before = limits::failures(tx, &[1; 32]).await?;
                                let failures = before.map_or(0, |found| found.failures) + 1;
                                let next = limits::Failures { failures, last_at: at(1), locked_until: at(1) };
                                limits::set_failures(tx, &[1; 32], &next).await
                            })
                        })
                        .await
                })
            })
            .collect();
        let mut done = 0;
        for task in tasks {
            match task.await.unwrap() {
                Ok(()) => done += 1,
                Err(error) => assert!(error.is_temporary(), "{error:?}"),
            }
        }
        let mut reader = database.reader().await.unwrap();
        let counted = limits::failures(&mut reader, &[1; 32]).await.unwrap().unwrap().failures;
        assert_eq!(counted, done, "each change that was acknowledged counts, and no other");
        assert_eq!(done, 50, "each got its turn");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn counting_begins_anew_when_the_window_has_passed() {
    on_each_database(async |database| {
        let hit = async |second| {
            let hour = Duration::from_secs(3600);
            database
                .write(second, move |tx, second| {
                    let now = at(*second);
                    Box::pin(async move { limits::hit(tx, &[3; 32], now, hour).await })
                })
                .await
                .unwrap()
        };
        assert_eq!(hit(1000).await.hits, 1);
        assert_eq!(hit(1001).await.hits, 2);
        let last = hit(1000 + 3599).await;
        assert_eq!((last.hits, last.since), (3, at(1000)));
        let next = hit(1000 + 3600).await;
        assert_eq!((next.hits, next.since), (1, at(1000 + 3600)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_item_is_had_by_one_worker_until_its_lease_ends() {
    on_each_database(async |database| {
        database
            .write((), |tx, ()| {
                Box::pin(async move {
                    for number in 1..=6 {
                        outbox::enqueue(tx, &item(number, 10)).await?;
                    }
                    outbox::enqueue(tx, &item(7, 1000)).await
                })
            })
            .await
            .unwrap();
        tokio::time::timeout(Duration::from_secs(1), database.enqueued()).await.expect("the worker is woken");
        let claim_of = |database: Database, second: i64, kinds: &'static [OutboxKind]| async move {
            database
                .write(second, |tx, second| {
                    Box::pin(outbox::claim(tx, at(*second), Duration::from_secs(60), (kinds, 4)))
                })
                .await
                .unwrap()
        };
        let claim = |database: Database, second: i64| claim_of(database, second, &OutboxKind::ALL);
        assert!(claim_of(database.clone(), 10, &[OutboxKind::Text, OutboxKind::Push]).await.is_empty(), "other kinds");
        assert!(claim(database.clone(), 9).await.is_empty(), "nothing is due yet");
        let (one, other) =
            tokio::join!(tokio::spawn(claim(database.clone(), 10)), tokio::spawn(claim(database.clone(), 10)));
        let claimed: Vec<OutboxId> = one.unwrap().into_iter().chain(other.unwrap()).map(|item| item.id).collect();
        assert_eq!(claimed.len(), 6);
        assert_eq!(claimed.iter().collect::<HashSet<_>>().len(), 6, "none twice");
        assert!(claim(database.clone(), 69).await.is_empty());
        let again = claim(database.clone(), 70).await;
        assert_eq!(again.len(), 4, "the worker died: another one takes it up");
        assert!(again.iter().all(|item| item.tries == 2));

        database
            .write(again, |tx, again| {
                Box::pin(async move {
                    outbox::finish(tx, again[0].id).await?;
                    outbox::put_off(tx, again[1].id, at(500), "refused").await?;
                    outbox::park(tx, again[2].id, at(71), "refused").await
                })
            })
            .await
            .unwrap();
        let mut reader = database.reader().await.unwrap();
        let standing = outbox::standing(&mut reader).await.unwrap();
        assert_eq!((standing.waiting, standing.parked), (5, 1));
        assert_eq!(claim(database.clone(), 130).await.len(), 3, "two never claimed again yet, one left behind");
        assert_eq!(claim(database.clone(), 500).await.len(), 4);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn events_are_only_added() {
    on_each_database(async |database| {
        let whose = account(1, 1).id;
        for (seq, kind) in [(1, "first"), (2, "second")] {
            let entry = Entry {
                seq,
                id: format!("event {seq}"),
                kind: kind.to_owned(),
                account: Some(whose.to_string()),
                happened_at: at(seq),
                details: Vec::new(),
                previous: vec![1],
                hash: vec![2],
            };
            let head = Head { seq, hash: vec![2], seal: vec![3] };
            database.write((entry, head), |tx, (entry, head)| Box::pin(audit::append(tx, entry, head))).await.unwrap();
        }
        let mut reader = database.reader().await.unwrap();
        let kinds: Vec<String> =
            audit::newest_of(&mut reader, whose, 0, 10).await.unwrap().into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds, ["second", "first"]);
        let (head, last) = audit::ends(&mut reader).await.unwrap().unwrap();
        assert_eq!((head, last), (Head { seq: 2, hash: vec![2], seal: vec![3] }, 2));

        for refused in [
            "update audit_events set kind = 'another' where seq = 1",
            "update audit_events set seq = 3 where seq = 2",
            "delete from audit_events where seq = 1",
            "delete from audit_events",
            "delete from audit_head",
            "insert into audit_head (id, seq, hash, seal) select 2, seq, hash, seal from audit_head",
        ] {
            assert!(!is_taken(&database, refused).await, "{refused}");
        }
        assert!(is_taken(&database, "update audit_head set seq = seq").await, "the test looks at the right thing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn migrating_again_changes_nothing_and_the_database_is_ready() {
    on_each_database(async |database| {
        database.migrate(at(5)).await.unwrap();
        assert!(database.is_ready().await);
        database.close().await;
        assert!(!database.is_ready().await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_keeps_no_change_is_not_ready_though_it_answers() {
    on_each_database(async |database| {
        let before = rows(&database).await;
        for _ in 0..3 {
            assert!(database.is_ready().await);
        }
        die_at_statement(&database, 1);
        assert!(!database.is_ready().await && has_died(&database), "whoever tries to change it dies");
        assert!(database.is_ready().await, "and the next one does not");
        take_no_changes(&database).await;
        assert!(!database.is_ready().await);
        assert_eq!(rows(&database).await, before, "it can be read, and nothing of all that was kept");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_program_refuses_a_newer_schema_and_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("landfall.db").display());
    let database = Database::connect(&url).await.unwrap();
    database.migrate(at(1)).await.unwrap();
    let mut newer = sqlx::AnyConnection::connect(&url).await.unwrap();
    sqlx::query("insert into migrations (version, name, applied_at) values (99990101000000, 'later', 1)")
        .execute(&mut newer)
        .await
        .unwrap();
    let refused = database.migrate(at(2)).await;
    assert!(matches!(refused, Err(Error::Newer(99_990_101_000_000))), "{refused:?}");
}

#[tokio::test]
async fn other_addresses_are_refused() {
    for url in ["mysql://localhost/x", "sqlite::memory:", "data/landfall.db", ""] {
        assert!(matches!(Database::connect(url).await, Err(Error::Address(_))), "{url}");
    }
    let missing = Database::connect("sqlite:/nowhere/at/all.db").await;
    assert!(matches!(missing, Err(Error::Unavailable(_))), "{missing:?}");
}
