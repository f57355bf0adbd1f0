//! Texts that are kept ready, on both databases: what nobody else has changed is changed, and a name is there once.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

use domain::case::Kind;
use domain::{TemplateId, Timestamp};
use storage::templates::NewTemplate;
use storage::testing::on_each_database;
use storage::{Constraint, Database, Error, templates};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(seconds)
}

fn template(number: u8, act: Kind, name: &str) -> NewTemplate {
    let texts = r#"{"reason":"Ñandú & <b>"}"#.to_owned();
    NewTemplate { id: TemplateId::v7(at(1), [number; 10]), act, name: name.to_owned(), texts, at: at(2) }
}

async fn insert(database: &Database, new: NewTemplate) -> Result<(), Error> {
    database.write(new, |tx, new| Box::pin(templates::insert(tx, new))).await
}

async fn change(database: &Database, id: TemplateId, revision: u32, name: &'static str) -> Result<bool, Error> {
    let input = (id, revision, name);
    let changed = database.write(input, |tx, (id, revision, name)| {
        Box::pin(templates::change(tx, (*id, *revision), (name, "{}"), at(3)))
    });
    changed.await
}

async fn retire(database: &Database, id: TemplateId, revision: u32, since: Option<Timestamp>) -> Result<bool, Error> {
    let input = (id, revision, since);
    let changed = database
        .write(input, |tx, (id, revision, since)| Box::pin(templates::retire(tx, (*id, *revision), *since, at(4))));
    changed.await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_changed_by_whoever_saw_it_last_and_its_name_is_offered_once_for_an_act() {
    on_each_database(async |database| {
        let first = template(1, Kind::Denied, "No answer");
        let id = first.id;
        insert(&database, first.clone()).await.unwrap();
        insert(&database, template(2, Kind::Closed, "No answer")).await.unwrap();
        let twin = template(3, Kind::Denied, "No answer");
        let taken = insert(&database, twin.clone()).await;
        assert!(matches!(taken, Err(Error::Conflict(Constraint::Other))), "{taken:?}");
        let found = templates::find(&mut database.reader().await.unwrap(), id).await.unwrap().unwrap();
        assert_eq!((found.name, found.texts, found.revision), (first.name, first.texts, 1));
        assert_eq!((found.changed_at, found.retired_at), (at(2), None));

        assert!(change(&database, id, 1, "Nothing came").await.unwrap());
        assert!(!change(&database, id, 1, "Too late").await.unwrap());
        assert!(!retire(&database, id, 1, Some(at(4))).await.unwrap());
        assert!(retire(&database, id, 2, Some(at(4))).await.unwrap());
        let mut reader = database.reader().await.unwrap();
        assert!(templates::offered(&mut reader, Kind::Denied).await.unwrap().is_empty());
        let all = templates::all(&mut reader).await.unwrap();
        drop(reader);
        let all: Vec<_> = all.into_iter().map(|one| (one.name, one.revision, one.retired_at)).collect();
        let expected = [("No answer".to_owned(), 1, None), ("Nothing came".to_owned(), 3, Some(at(4)))];
        assert_eq!(all, expected, "by name");
        assert!(retire(&database, id, 3, None).await.unwrap());
        insert(&database, twin).await.unwrap();
        let renamed = change(&database, id, 4, "No answer").await;
        assert!(renamed.is_err(), "there is one of this name again");
        let offered = templates::offered(&mut database.reader().await.unwrap(), Kind::Denied).await.unwrap();
        assert_eq!(offered.len(), 2);
    })
    .await;
}
