//! What was typed too late hangs on its session, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

use domain::{AccountId, Language, SessionId, Timestamp, UnsavedId};
use storage::accounts::StoredAccount;
use storage::sessions::StoredSession;
use storage::testing::on_each_database;
use storage::unsaved::StoredUnsaved;
use storage::{Addressee, Database, accounts, sessions, unsaved};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(seconds)
}

fn account(number: u8) -> AccountId {
    AccountId::v7(at(1), [number; 10])
}

/// A session of an account, both with this number.
fn session(number: u8) -> StoredSession {
    StoredSession {
        token_hash: [number; 32],
        id: SessionId::v7(at(1), [number; 10]),
        account: account(number),
        method: None,
        from_sealed: Some(vec![1]),
        created_at: at(1),
        proven_at: at(1),
        seen_at: at(1),
        idle_ends_at: at(10),
        ends_at: at(20),
        ended_at: None,
    }
}

fn typed(number: u8, text: &[u8]) -> StoredUnsaved {
    StoredUnsaved {
        id: UnsavedId::v7(at(2), [number; 10]),
        account: account(1),
        page: "/account/app".to_owned(),
        typed_sealed: text.to_vec(),
        kept_at: at(11),
    }
}

async fn with_two_sessions(database: &Database) {
    let written = database.write((), |tx, ()| {
        Box::pin(async move {
            for number in [1, 2] {
                let addressee = Addressee {
                    data_key: vec![2],
                    email_sealed: vec![1],
                    language: Language::English,
                    correspondence_sealed: None,
                };
                let account = StoredAccount {
                    id: account(number),
                    email_lookup: [number; 32],
                    addressee,
                    password_hash: "hash".to_owned(),
                    terms_version: "2026-11".to_owned(),
                    terms_accepted_at: at(1),
                    created_at: at(1),
                };
                accounts::insert(tx, &account).await?;
                sessions::insert(tx, &session(number)).await?;
            }
            sessions::run_out(tx, &[1; 32], at(11)).await
        })
    });
    written.await.unwrap();
}

async fn waiting(database: &Database, session: u8) -> Option<Vec<u8>> {
    let mut reader = database.reader().await.unwrap();
    let found = unsaved::find(&mut reader, &[session; 32]).await.unwrap();
    let named = sessions::find(&mut reader, &[session; 32]).await.unwrap().and_then(|found| found.unsaved_page);
    assert_eq!(named, found.as_ref().map(|found| found.page.clone()));
    found.map(|found| found.typed_sealed)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_newest_waits_and_passes_to_another_session_of_its_account_only() {
    on_each_database(async |database| {
        with_two_sessions(&database).await;
        for (number, text) in [(1, b"first".as_slice()), (2, b"newest")] {
            let new = typed(number, text);
            database.write(new, |tx, new| Box::pin(unsaved::replace(tx, &[1; 32], new))).await.unwrap();
        }
        assert_eq!(waiting(&database, 1).await.as_deref(), Some(b"newest".as_slice()));
        let hand_over = async |to_whom: AccountId| {
            let handed =
                database.write(to_whom, |tx, to_whom| Box::pin(unsaved::hand_over(tx, *to_whom, &[1; 32], &[2; 32])));
            handed.await.unwrap();
        };
        hand_over(account(2)).await;
        assert_eq!(waiting(&database, 2).await, None);
        hand_over(account(1)).await;
        assert_eq!(waiting(&database, 1).await, None);
        assert_eq!(waiting(&database, 2).await.as_deref(), Some(b"newest".as_slice()));
        database.write((), |tx, ()| Box::pin(unsaved::sweep(tx, at(10)))).await.unwrap();
        assert!(waiting(&database, 2).await.is_some());
        database.write((), |tx, ()| Box::pin(unsaved::sweep(tx, at(11)))).await.unwrap();
        assert_eq!(waiting(&database, 2).await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ran_out_stays_so_and_what_waits_goes_with_it() {
    on_each_database(async |database| {
        with_two_sessions(&database).await;
        let new = typed(1, b"typed");
        database.write(new, |tx, new| Box::pin(unsaved::replace(tx, &[1; 32], new))).await.unwrap();
        // A request that saw it alive comes late; and only what has run out is forgotten.
        let late = database.write((), |tx, ()| {
            Box::pin(async move {
                sessions::touch(tx, &[1; 32], at(9), at(100)).await?;
                sessions::forget(tx, &[2; 32]).await?;
                sessions::sweep(tx, at(9), at(10)).await
            })
        });
        late.await.unwrap();
        let mut reader = database.reader().await.unwrap();
        let ended = sessions::find(&mut reader, &[1; 32]).await.unwrap().unwrap().session;
        assert_eq!((ended.ended_at, ended.idle_ends_at, ended.from_sealed), (Some(at(11)), at(10), None));
        assert!(sessions::of_account(&mut reader, account(1), at(5)).await.unwrap().is_empty());
        assert_eq!(sessions::of_account(&mut reader, account(2), at(5)).await.unwrap().len(), 1);
        drop(reader);

        database.write((), |tx, ()| Box::pin(sessions::sweep(tx, at(30), at(11)))).await.unwrap();
        let mut reader = database.reader().await.unwrap();
        assert!(sessions::find(&mut reader, &[1; 32]).await.unwrap().is_none());
        assert!(unsaved::find(&mut reader, &[1; 32]).await.unwrap().is_none());
        let noted = sessions::find(&mut reader, &[2; 32]).await.unwrap().unwrap().session;
        assert_eq!(noted.ended_at, Some(at(30)));
    })
    .await;
}
