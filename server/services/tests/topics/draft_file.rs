//! Drafts as files, on both databases.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::paperwork::{Person, complete_answers, person};
use domain::Language;
use serde_json::{Value, json};
use services::filing::{ExportRefusal, ImportRefusal, ImportedDraft};
use services::testing::{on_each_database, two_editions};

const FULL_FEE: i64 = 41_500;

async fn import(person: &Person, file: &str) -> Result<ImportedDraft, ImportRefusal> {
    person.services.import_draft(&person.session, file).await.unwrap()
}

fn file(changes: &Value) -> String {
    let mut file = json!({
        "landfall_draft": 1, "form": "i-90", "edition": "2025-01-20", "language": "es", "answers": {"status": "permanent"}
    });
    file.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    file.to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_goes_to_another_account_as_a_file_and_nothing_of_the_first_with_it() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, "ana@example.com").await, person(&world, "ben@example.com").await);
        let draft = ana.filled(FULL_FEE).await;
        let shown = ana.draft(draft).await.version;
        ana.save(draft, "parents", shown, &[("mother-given-name", " not a name: 7 ")]).await;
        let export = ana.services.export_draft(&ana.session, draft, Language::Spanish).await.unwrap().unwrap();
        assert_eq!(export.form, "i-90");
        let names: Value = serde_json::from_str(&export.json).unwrap();
        let names: BTreeSet<_> = names.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, BTreeSet::from(["answers", "edition", "form", "landfall_draft", "language"]));
        for of_account in [draft.to_string(), ana.session.account.to_string(), "ana@example.com".to_owned()] {
            assert!(!export.json.contains(&of_account), "{of_account}");
        }

        let imported = import(&ben, &export.json).await.unwrap();
        assert!(imported.unknown.is_empty() && !imported.is_unsigned);
        let (left, right) = (ana.draft(draft).await, ben.draft(imported.id).await);
        assert_eq!(left.answers, right.answers, "wrong ones, too, as they were typed");
        assert_ne!(left.id, right.id);
        let refused = ben.services.export_draft(&ben.session, draft, Language::English).await.unwrap();
        assert_eq!(refused, Err(ExportRefusal::NotFound));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_draft_or_too_new_begins_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.com").await;
        let deep = "[".repeat(100_000);
        for (text, refusal) in [
            (String::new(), ImportRefusal::NotADraft),
            ("{}".to_owned(), ImportRefusal::NotADraft),
            ("%PDF-1.7 \u{fffd}".to_owned(), ImportRefusal::NotADraft),
            (deep, ImportRefusal::NotADraft),
            (file(&json!({"landfall_draft": 0})), ImportRefusal::NotADraft),
            (file(&json!({"landfall_draft": "1"})), ImportRefusal::NotADraft),
            (file(&json!({"answers": {"status": 1}})), ImportRefusal::NotADraft),
            (file(&json!({"answers": {"status": "x".repeat(20_001)}})), ImportRefusal::NotADraft),
            (file(&json!({"landfall_draft": 2, "answers": []})), ImportRefusal::Newer),
            (file(&json!({"edition": "2999-01-01"})), ImportRefusal::Newer),
            (file(&json!({"form": "i-131"})), ImportRefusal::NoSuchForm),
        ] {
            assert_eq!(import(&ana, &text).await, Err(refusal), "{}", &text[..text.len().min(200)]);
        }
        assert!(ana.services.drafts(&ana.session).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_that_the_form_does_not_know_are_told_and_kept_with_the_draft() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.com").await;
        let typed = json!({"answers": {"status": "permanent", "shoe-size": "43", "status.x": "1", "csrf": "y"}});
        let imported = import(&ana, &file(&typed)).await.unwrap();
        assert_eq!(imported.unknown, ["csrf", "shoe-size", "status.x"]);
        let draft = ana.draft(imported.id).await;
        assert_eq!(draft.answers.get("shoe-size"), Some("43"), "it goes into the next file, too");
        let older = file(&json!({"edition": "2020-01-01"}));
        assert!(import(&ana, &older).await.is_ok());
        assert!(import(&ana, &format!("\u{feff}{older}")).await.is_ok());
        for _ in 3..20 {
            import(&ana, &older).await.unwrap();
        }
        assert_eq!(import(&ana, &older).await, Err(ImportRefusal::TooMany));
        assert_eq!(complete_answers(&ana.services, FULL_FEE).get("shoe-size"), None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_of_an_earlier_edition_is_carried_over() {
    on_each_database(async |mut world| {
        world.services = world.services.with_library(two_editions(None));
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        ana.save(id, "parents", 1, &[("mother-given-name", "Inés")]).await;
        let file = world.services.export_draft(&ana.session, id, Language::English).await.unwrap().unwrap().json;

        // Until 18 December, three days after the later edition has come into force.
        world.clock.advance(Duration::from_secs(25 * 24 * 60 * 60));
        let begun = import(&ana, &file).await.unwrap();
        assert_eq!(begun.unknown, Vec::<String>::new());
        let draft = ana.draft(begun.id).await;
        assert_eq!((draft.form.edition(), draft.answers.get("mother-first-name")), ("2026-12-01", Some("Inés")));
    })
    .await;
}
