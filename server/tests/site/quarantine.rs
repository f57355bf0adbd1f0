//! `landfall quarantine`, as an operator runs it beside a server.

use std::path::Path;
use std::process::{Command, Output};

use bytes::Bytes;
use documents::Store;
use domain::{AccountId, BlobId, FileId, Language, Timestamp};
use storage::accounts::{self, StoredAccount};
use storage::quarantine::{self, Quarantined};
use storage::{Addressee, Database};

fn landfall(data: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_landfall"));
    command.arg("quarantine").args(arguments).env_clear().env("LANDFALL_DATA", data).output().unwrap()
}

fn said(data: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = landfall(data, arguments);
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

/// A file that is kept apart until the machine's clock is far from here.
async fn kept_apart(database: &Database) -> Quarantined {
    let at = Timestamp::from_seconds(1_795_435_200);
    let account = StoredAccount {
        id: AccountId::v7(at, [1; 10]),
        email_lookup: [1; 32],
        addressee: Addressee {
            data_key: vec![2],
            email_sealed: vec![1],
            language: Language::English,
            correspondence_sealed: None,
        },
        password_hash: "hash".to_owned(),
        terms_version: "2026-11".to_owned(),
        terms_accepted_at: at,
        created_at: at,
    };
    let kept = Quarantined {
        file: FileId::v7(at, [2; 10]),
        account: account.id,
        blob: BlobId::v7(at, [3; 10]),
        bytes: 68,
        digest: [0xab; 32],
        key_sealed: vec![3],
        found_at: at,
        until: Timestamp::from_seconds(4_102_444_800),
    };
    let rows = database.write((account, kept.clone()), |tx, (account, kept)| {
        Box::pin(async move {
            accounts::insert(tx, account).await?;
            quarantine::put(tx, kept).await
        })
    });
    rows.await.unwrap();
    kept
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_apart_is_listed_without_a_name_and_removed_and_no_file_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let migrated =
        Command::new(env!("CARGO_BIN_EXE_landfall")).arg("migrate").env_clear().env("LANDFALL_DATA", data).output();
    assert!(migrated.unwrap().status.success());
    assert_eq!(said(data, &["list"]), (Some(0), String::new()));

    let database = Database::connect(&format!("sqlite:{}", data.join("landfall.db").display())).await.unwrap();
    let kept = kept_apart(&database).await;
    let store = Store::in_folder(&data.join("documents")).unwrap();
    let mut writing = store.write(&kept.blob.to_string()).await.unwrap();
    writing.push(Bytes::from_static(b"sealed")).await.unwrap();
    writing.finish().await.unwrap();
    let file = kept.file.to_string();
    let line = format!("{file}  2026-11-23  68  {}  2100-01-01\n", "ab".repeat(32));
    assert_eq!(said(data, &["list"]), (Some(0), line.clone()));

    let (status, told) = said(data, &["again", &file]);
    assert_eq!((status, told.as_str()), (Some(1), "This installation has no scanner: set one up first.\n"));
    let to = data.join("taken");
    let take = ["take", &file, "--to", to.to_str().unwrap()];
    assert!(!landfall(data, &take).status.success(), "its key is none");
    assert!(!to.exists(), "nothing half of it stays");
    std::fs::write(&to, "mine").unwrap();
    assert!(!landfall(data, &take).status.success());
    assert_eq!(std::fs::read_to_string(&to).unwrap(), "mine");
    assert_eq!(said(data, &["list"]).1, line, "nothing came of all that");

    assert_eq!(said(data, &["remove", &file]), (Some(0), format!("{file} is removed.\n")));
    assert!(store.read(&kept.blob.to_string()).await.unwrap().is_none());
    assert_eq!(said(data, &["list"]), (Some(0), String::new()));
    for again in [["remove", &file].as_slice(), &["take", &file, "--to", data.join("other").to_str().unwrap()]] {
        assert_eq!(said(data, again), (Some(1), format!("{file} is not in quarantine.\n")));
    }
    assert!(!data.join("other").exists());
    assert_eq!(said(data, &["remove", "card.pdf"]).0, Some(1), "that is no file's id");
    database.close().await;
}
