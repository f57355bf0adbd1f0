//! What is kept apart is there until its day, and its bytes are noted for that day from the beginning, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

use domain::{AccountId, BlobId, FileId, Language, Timestamp};
use storage::accounts::StoredAccount;
use storage::quarantine::Quarantined;
use storage::testing::on_each_database;
use storage::{Addressee, Database, accounts, erasures, quarantine};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(seconds)
}

/// A file with this number, kept apart from second 10 to second 20, of an account with the same one.
fn kept(number: u8) -> Quarantined {
    Quarantined {
        file: FileId::v7(at(1), [number; 10]),
        account: AccountId::v7(at(1), [number; 10]),
        blob: BlobId::v7(at(1), [number; 10]),
        bytes: 68,
        digest: [number; 32],
        key_sealed: vec![number],
        found_at: at(10),
        until: at(20),
    }
}

async fn keep_two(database: &Database) {
    let written = database.write((), |tx, ()| {
        Box::pin(async move {
            for number in [1, 2] {
                let account = StoredAccount {
                    id: kept(number).account,
                    email_lookup: [number; 32],
                    addressee: Addressee {
                        data_key: vec![2],
                        email_sealed: vec![1],
                        language: Language::English,
                        correspondence_sealed: None,
                    },
                    password_hash: "hash".to_owned(),
                    terms_version: "2026-11".to_owned(),
                    terms_accepted_at: at(1),
                    created_at: at(1),
                };
                accounts::insert(tx, &account).await?;
                quarantine::put(tx, &kept(number)).await?;
            }
            Ok(())
        })
    });
    written.await.unwrap();
}

async fn due(database: &Database, seconds: i64) -> Vec<BlobId> {
    erasures::due(&mut database.reader().await.unwrap(), at(seconds), 10).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_kept_apart_until_its_day_and_its_bytes_are_due_then() {
    on_each_database(async |database| {
        keep_two(&database).await;
        assert_eq!(due(&database, 19).await, []);
        assert_eq!(due(&database, 20).await, [kept(1).blob, kept(2).blob]);
        let mut reader = database.reader().await.unwrap();
        assert_eq!(quarantine::all(&mut reader, at(19)).await.unwrap(), [kept(1), kept(2)]);
        assert_eq!(quarantine::all(&mut reader, at(20)).await.unwrap(), []);
        assert_eq!(quarantine::find(&mut reader, kept(2).file, at(19)).await.unwrap(), Some(kept(2)));
        assert_eq!(quarantine::find(&mut reader, kept(2).file, at(20)).await.unwrap(), None);
        drop(reader);
        database.write(kept(1).blob, |tx, blob| Box::pin(quarantine::erased(tx, *blob))).await.unwrap();
        database.write(kept(2).file, |tx, file| Box::pin(quarantine::end(tx, *file))).await.unwrap();
        assert_eq!(quarantine::all(&mut database.reader().await.unwrap(), at(19)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_hastened_is_that_account_s_or_that_one_file_s() {
    on_each_database(async |database| {
        keep_two(&database).await;
        let hastened =
            database.write(kept(1).account, |tx, account| Box::pin(erasures::hasten_quarantine(tx, *account, at(11))));
        hastened.await.unwrap();
        assert_eq!(due(&database, 11).await, [kept(1).blob]);
        database.write(kept(2).blob, |tx, blob| Box::pin(erasures::hasten(tx, *blob, at(12)))).await.unwrap();
        assert_eq!(due(&database, 12).await, [kept(1).blob, kept(2).blob]);
    })
    .await;
}
