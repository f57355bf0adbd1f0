//! What is written comes back, and what is not finished is nowhere: in a folder, in memory and in a bucket.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod bucket;

use std::time::Duration;

use bucket::wire::Wire;
use bucket::{Bucket, Content};
use bytes::Bytes;
use documents::{BucketSettings, Store, StoreAway};
use tokio::net::TcpListener;

/// What a bucket takes at a time, and more than a folder does.
const PART: usize = 8 * 1024 * 1024;

async fn on_each_store(test: impl AsyncFn(&Store)) {
    let folder = tempfile::tempdir().unwrap();
    test(&Store::in_folder(folder.path()).unwrap()).await;
    test(&Store::in_memory()).await;
    test(&Store::in_bucket(&Bucket::of_others().settings).unwrap()).await;
}

/// Bytes of which no two pieces are the same.
fn document(length: usize) -> Bytes {
    let mut bytes = Vec::with_capacity(length + 8);
    for number in 0..length.div_ceil(8) as u64 {
        bytes.extend_from_slice(&number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes());
    }
    bytes.truncate(length);
    bytes.into()
}

async fn write(store: &Store, name: &str, bytes: &Bytes, piece: usize) -> Result<(), StoreAway> {
    let mut writing = store.write(name).await?;
    let mut rest = bytes.clone();
    while !rest.is_empty() {
        writing.push(rest.split_to(piece.min(rest.len()))).await?;
    }
    writing.finish().await
}

async fn read(store: &Store, name: &str) -> Result<Option<Bytes>, StoreAway> {
    let Some(mut reading) = store.read(name).await? else { return Ok(None) };
    let mut bytes = Vec::new();
    while let Some(piece) = reading.next().await? {
        bytes.extend_from_slice(&piece);
    }
    Ok(Some(bytes.into()))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_comes_back() {
    on_each_store(async |store| {
        for (length, piece) in
            [(0, 1), (1, 1), (100_000, 4096), (PART - 1, PART), (PART, 65_536), (3 * PART + 1, 100_001)]
        {
            let bytes = document(length);
            write(store, "back/0199", &bytes, piece).await.unwrap();
            assert!(read(store, "back/0199").await.unwrap() == Some(bytes), "{length} bytes in {store:?}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_pushed_in_one_piece_is_cut_into_parts() {
    on_each_store(async |store| {
        let bytes = document(3 * PART);
        write(store, "one/0199", &bytes, 3 * PART).await.unwrap();
        assert!(read(store, "one/0199").await.unwrap() == Some(bytes), "in {store:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_finished_is_nowhere() {
    on_each_store(async |store| {
        for length in [1000, 2 * PART] {
            let mut writing = store.write("none/dropped").await.unwrap();
            writing.push(document(length)).await.unwrap();
            assert!(store.read("none/dropped").await.unwrap().is_none(), "while it is written in {store:?}");
            drop(writing);
            assert!(store.read("none/dropped").await.unwrap().is_none(), "dropped in {store:?}");
            let mut writing = store.write("none/abandoned").await.unwrap();
            writing.push(document(length)).await.unwrap();
            writing.abandon().await;
            assert!(store.read("none/abandoned").await.unwrap().is_none(), "abandoned in {store:?}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_abandoned_costs_nothing() {
    let nothing = || Content { documents: vec![], half_written: vec![] };
    let bucket = Bucket::of_others();
    let store = Store::in_bucket(&bucket.settings).unwrap();
    let mut writing = store.write("cost/0199").await.unwrap();
    writing.push(document(PART)).await.unwrap();
    assert_eq!(bucket.content("cost/").half_written, ["cost/0199"]);
    writing.abandon().await;
    assert_eq!(bucket.content("cost/"), nothing());

    let folder = tempfile::tempdir().unwrap();
    let store = Store::in_folder(folder.path()).unwrap();
    let mut writing = store.write("0199").await.unwrap();
    writing.push(document(PART)).await.unwrap();
    writing.abandon().await;
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_takes_the_place_of_another() {
    on_each_store(async |store| {
        write(store, "place/0199", &document(PART + 1), PART).await.unwrap();
        let mut writing = store.write("place/0199").await.unwrap();
        writing.push(document(PART)).await.unwrap();
        assert!(read(store, "place/0199").await.unwrap() == Some(document(PART + 1)), "the old one stays till then");
        writing.finish().await.unwrap();
        assert!(read(store, "place/0199").await.unwrap() == Some(document(PART)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn removing_twice_is_fine() {
    on_each_store(async |store| {
        write(store, "gone/0199", &document(10), 10).await.unwrap();
        write(store, "gone/0200", &document(10), 10).await.unwrap();
        for _ in 0..2 {
            store.remove("gone/0199").await.unwrap();
            assert!(store.read("gone/0199").await.unwrap().is_none());
        }
        assert!(store.read("gone/0200").await.unwrap().is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_none_of_ours_reaches_nothing() {
    on_each_store(async |store| {
        for name in ["../0199", "Ana Ruiz.pdf", ""] {
            assert!(matches!(store.write(name).await, Err(StoreAway::Name)));
            assert!(matches!(store.read(name).await, Err(StoreAway::Name)));
            assert!(matches!(store.remove(name).await, Err(StoreAway::Name)));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_goes_away_between_leaves_nothing_half() {
    let bucket = Bucket::of_others();
    let wire = Wire::to(bucket.port).await;
    let settings = BucketSettings { endpoint: wire.endpoint.clone(), ..bucket.settings.clone() };
    let store = Store::in_bucket(&settings).unwrap();
    // More than lies on the way when the wire is cut.
    let whole = document(4 * PART);
    write(&store, "cut/whole", &whole, PART).await.unwrap();
    let mut reading = store.read("cut/whole").await.unwrap().unwrap();
    let mut writing = store.write("cut/half").await.unwrap();
    writing.push(document(PART)).await.unwrap();
    wire.cut().await;

    assert!(matches!(writing.push(document(PART)).await, Err(StoreAway::Away(_))));
    assert!(matches!(writing.push(document(1)).await, Err(StoreAway::Lost)), "nobody fills the hole");
    assert!(matches!(writing.finish().await, Err(StoreAway::Lost)));
    let ended = loop {
        match reading.next().await {
            Ok(Some(_)) => {}
            ended => break ended,
        }
    };
    assert!(matches!(ended, Err(StoreAway::Away(_))), "half a document does not look like a whole one");
    assert!(matches!(write(&store, "cut/small", &document(10), 10).await, Err(StoreAway::Away(_))));
    assert!(matches!(store.read("cut/whole").await, Err(StoreAway::Away(_))), "nobody says that it is gone");
    assert!(matches!(store.remove("cut/whole").await, Err(StoreAway::Away(_))));
    assert_eq!(bucket.content("cut/").documents, ["cut/whole"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_falls_silent_is_not_waited_for() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", silent.local_addr().unwrap());
    let patience = Duration::from_millis(100);
    let store =
        Store::in_bucket(&BucketSettings { endpoint, patience, ..Bucket::of_others().settings.clone() }).unwrap();
    assert!(matches!(store.read("0199").await, Err(StoreAway::Away(_))));
    assert!(matches!(write(&store, "0199", &document(10), 10).await, Err(StoreAway::Away(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_does_not_fit_opens_nothing() {
    let settings = BucketSettings { secret_key: "s3cret".to_owned(), ..Bucket::of_others().settings.clone() };
    let store = Store::in_bucket(&settings).unwrap();
    assert!(matches!(write(&store, "key/0199", &document(10), 10).await, Err(StoreAway::Away(_))));
    assert!(matches!(store.read("key/0199").await, Err(StoreAway::Away(_))));
    let missing = BucketSettings { bucket: "none".to_owned(), ..Bucket::of_others().settings.clone() };
    let store = Store::in_bucket(&missing).unwrap();
    assert!(matches!(write(&store, "key/0199", &document(10), 10).await, Err(StoreAway::Away(_))));
    assert!(matches!(store.read("key/0199").await, Err(StoreAway::Away(_))), "the bucket is missing, not a document");
    assert!(matches!(store.remove("key/0199").await, Err(StoreAway::Away(_))));
}

#[test]
fn a_key_is_never_printed() {
    let settings = BucketSettings {
        endpoint: "https://s3.example.org".to_owned(),
        bucket: "papers".to_owned(),
        region: "us-east-1".to_owned(),
        access_key: "AK12".to_owned(),
        secret_key: "s3cret".to_owned(),
        patience: Duration::from_secs(1),
    };
    let shown = format!("{settings:?} {:?}", Store::in_bucket(&settings).unwrap());
    assert!(shown.contains("papers") && !shown.contains("s3cret") && !shown.contains("AK12"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_takes_nothing_is_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("documents");
    let store = Store::in_folder(&path).unwrap();
    write(&store, "ab/0199", &document(10), 10).await.unwrap();
    // A file where the folder was: nobody can write there, whoever they are.
    std::fs::remove_dir_all(&path).unwrap();
    std::fs::write(&path, "").unwrap();
    assert!(matches!(write(&store, "ab/0200", &document(10), 10).await, Err(StoreAway::Away(_))));
    let mut writing = store.write("ab/0201").await.unwrap();
    assert!(matches!(writing.push(document(PART)).await, Err(StoreAway::Away(_))));
}
