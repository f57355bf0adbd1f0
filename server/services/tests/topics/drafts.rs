//! Filling in a form, on both databases: nothing that was acknowledged is lost.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use crate::paperwork::{Person, person, posted};
use crate::steps::sign_in;
use domain::Language;
use services::accounts::About;
use services::filing::{
    Aside, Begin, ChooseRefusal, DiscardRefusal, Keep, PayRefusal, RowRefusal, Save, SaveOutcome, SaveRefusal, Sign,
    SignRefusal, StartRefusal, Step,
};
use services::testing::{World, on_each_database};
use storage::testing::{die_at_statement, has_died};
use tokio::task::JoinSet;

const NAME: [(&str, &str); 3] =
    [("legal-name.given", "Ana"), ("legal-name.middle", "Lucía"), ("legal-name.family", "Reyes")];

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_keeps_what_was_typed_when_invalid() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        world.clock.advance(Duration::from_secs(60));
        let saved =
            ana.save(id, "date-of-birth", 1, &[("date-of-birth.month", "13"), ("date-of-birth.day", "<x>")]).await;
        assert_eq!((saved.outcome, saved.draft.version), (SaveOutcome::Saved, 2));
        assert_eq!(saved.draft.saved_at, world.services.now());
        let draft = ana.draft(id).await;
        assert_eq!(draft.answers.get("date-of-birth.month"), Some("13"));
        assert_eq!(draft.answers.get("date-of-birth.day"), Some("<x>"));
        assert_eq!(draft.kept_until.since(draft.saved_at), Duration::from_secs(180 * 24 * 3600));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_comes_with_the_session_is_its_own_and_as_it_is() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let ben = person(&world, "ben@example.org").await;
        let (own, theirs) = (ana.start().await, ben.start().await);
        let token = sign_in(&world, "ana@example.org").await;
        let session = async |draft| {
            world.services.session_for(token.as_str(), Some(About::Draft(draft))).await.unwrap().expect("signed in")
        };

        let foreign = session(theirs).await;
        assert!(world.services.draft(&foreign, theirs).await.unwrap().is_none());
        assert_eq!(world.services.draft(&foreign, own).await.unwrap().map(|draft| draft.id), Some(own));

        let brought = session(own).await;
        let version = async || world.services.draft(&brought, own).await.unwrap().map(|draft| draft.version);
        ana.save(own, "legal-name", 1, &NAME).await;
        assert_eq!(version().await, Some(2), "what has changed since is not what came with the session");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_save_that_changes_nothing_is_no_new_version() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        let first = ana.save(id, "legal-name", 1, &NAME).await.draft;
        world.clock.advance(Duration::from_secs(60));
        let again = ana.save(id, "legal-name", first.version, &NAME).await;
        assert_eq!((again.outcome, again.draft.version), (SaveOutcome::Unchanged, first.version));
        assert_eq!(again.draft.saved_at, first.saved_at, "the time of the last change is honest");

        let save = Save { draft: id, page: "legal-name", base_version: 1, posted: posted(&NAME), step: Step::Continue };
        let went_on = world.services.save_page(&ana.session, save).await.unwrap().unwrap().draft;
        assert_eq!((went_on.version, went_on.page.as_deref()), (first.version, Some("legal-name")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_the_form_asks_is_kept() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        let fields = [("legal-name.given", "Ana"), ("is-admin", "yes"), ("sex", "female"), ("legal-name.given.x", "1")];
        let draft = ana.save(id, "legal-name", 1, &fields).await.draft;
        let kept: Vec<_> = draft.answers.iter().map(|(key, _)| key).collect();
        assert_eq!(kept, ["legal-name.given"], "neither unknown fields nor those of other pages");
        let save = Save { draft: id, page: "no-such-page", base_version: 1, posted: posted(&fields), step: Step::Stay };
        let refused = world.services.save_page(&ana.session, save).await.unwrap();
        assert_eq!(refused.unwrap_err(), SaveRefusal::NoSuchPage);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_on_different_fields_lose_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        // Both windows show version 1.
        ana.save(id, "parents", 1, &[("mother-given-name", "Rosa"), ("father-given-name", "")]).await;
        let merged = ana.save(id, "parents", 1, &[("mother-given-name", ""), ("father-given-name", "Luis")]).await;
        assert_eq!(merged.outcome, SaveOutcome::Merged);
        assert_eq!(merged.draft.answers.get("mother-given-name"), Some("Rosa"));
        assert_eq!(merged.draft.answers.get("father-given-name"), Some("Luis"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_on_the_same_field_keep_both_answers_until_the_person_chooses() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        for (keep, expected) in [(Keep::Theirs, "Rosa"), (Keep::Yours, "Rosalía")] {
            let id = ana.start().await;
            ana.save(id, "parents", 1, &[("mother-given-name", "Rosa")]).await;
            let saved = ana.save(id, "parents", 1, &[("mother-given-name", "Rosalía")]).await;
            let aside = Aside {
                field: "mother-given-name".to_owned(),
                theirs: "Rosa".to_owned(),
                yours: "Rosalía".to_owned(),
                kept_at: world.services.now(),
            };
            assert_eq!(saved.outcome, SaveOutcome::Collided(vec![aside.clone()]));
            let draft = ana.draft(id).await;
            assert_eq!(draft.asides, [aside], "it is still there when the page is loaded again");
            assert_eq!(draft.answers.get("mother-given-name"), Some("Rosa"));

            let chosen = world.services.resolve_collision(&ana.session, id, "mother-given-name", keep).await;
            let chosen = chosen.unwrap().unwrap();
            assert_eq!(chosen.answers.get("mother-given-name"), Some(expected));
            assert!(chosen.asides.is_empty());
            let again = world.services.resolve_collision(&ana.session, id, "mother-given-name", keep).await.unwrap();
            assert_eq!(again.unwrap_err(), ChooseRefusal::NotFound);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_windows_on_one_field_lose_nothing() {
    on_each_database(async |world| {
        let ana = Arc::new(person(&world, "ana@example.org").await);
        let id = ana.start().await;
        let mut tasks = JoinSet::new();
        for number in 0..50 {
            let ana = Arc::clone(&ana);
            tasks.spawn(async move {
                let typed = format!("name {number}");
                let saved = ana.save(id, "parents", 1, &[("mother-given-name", &typed)]).await;
                // What is acknowledged is either the answer, or kept aside beside it.
                match saved.outcome {
                    SaveOutcome::Collided(asides) => assert_eq!(asides[0].yours, typed),
                    outcome => assert_eq!(outcome, SaveOutcome::Saved),
                }
            });
        }
        tasks.join_all().await;
        // Each of them comes up, until all are decided.
        let mut seen = BTreeSet::new();
        loop {
            let draft = ana.draft(id).await;
            seen.insert(draft.answers.get("mother-given-name").unwrap().to_owned());
            let Some(aside) = draft.asides.first() else { break };
            let keep = if seen.len() % 2 == 0 { Keep::Theirs } else { Keep::Yours };
            seen.insert(aside.yours.clone());
            world.services.resolve_collision(&ana.session, id, &aside.field, keep).await.unwrap().unwrap();
        }
        assert_eq!(seen.len(), 50);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_pages_at_once_are_all_kept() {
    on_each_database(async |world| {
        let ana = Arc::new(person(&world, "ana@example.org").await);
        let id = ana.start().await;
        let form = ana.draft(id).await.form;
        let fields: Vec<(&str, &str)> = vec![
            ("parents", "mother-given-name"),
            ("parents", "father-given-name"),
            ("legal-name", "legal-name.given"),
            ("birthplace", "birth-city"),
            ("birthplace", "birth-country"),
            ("places", "where-applied"),
            ("places", "where-granted"),
            ("a-number", "a-number"),
            ("ssn", "ssn"),
            ("mailing", "mailing.street"),
        ];
        assert!(fields.iter().all(|(page, _)| form.page(page).is_some()));
        let mut tasks = JoinSet::new();
        for (page, field) in fields.clone() {
            for _ in 0..5 {
                let ana = Arc::clone(&ana);
                tasks.spawn(async move { drop(ana.save(id, page, 1, &[(field, field)]).await) });
            }
        }
        tasks.join_all().await;
        let draft = ana.draft(id).await;
        for (_, field) in fields {
            assert_eq!(draft.answers.get(field), Some(field));
        }
        assert_eq!((draft.version, draft.asides.len()), (11, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_was_open_too_long_overwrites_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        for number in 0..52 {
            let draft = ana.draft(id).await;
            ana.save(id, "parents", draft.version, &[("mother-given-name", &format!("name {number}"))]).await;
        }
        let saved = ana.save(id, "parents", 1, &[("mother-given-name", ""), ("father-given-name", "Luis")]).await;
        let draft = saved.draft;
        assert_eq!(draft.answers.get("mother-given-name"), Some("name 51"), "nobody knows whether it was blanked here");
        assert_eq!(draft.answers.get("father-given-name"), Some("Luis"), "there was nothing to overwrite");
        let apart: Vec<_> = draft.asides.iter().map(|aside| (aside.field.as_str(), aside.yours.as_str())).collect();
        assert_eq!(apart, [("mother-given-name", "")]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_added_and_taken_away() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        let add = async || world.services.add_row(&ana.session, id, REMARKS, "remark", 0).await.unwrap();
        let remove = async |row, version| {
            world.services.remove_row(&ana.session, id, REMARKS, "remark", row, version).await.unwrap()
        };
        let (draft, row) = add().await.unwrap();
        let key = |row: usize| format!("remark.{row}.text");
        ana.save(id, REMARKS, draft.version, &[(&key(0), "first"), (&key(row), "second")]).await;
        let shown = ana.draft(id).await.version;
        assert_eq!(remove(0, shown).await.unwrap().answers.get(&key(0)), Some("second"), "later rows move up");

        // A window that still shows both rows.
        assert_eq!(remove(0, shown).await.unwrap_err(), RowRefusal::Moved, "it would be another row");
        let stale = ana.save(id, REMARKS, shown, &[(&key(0), "first, changed")]).await;
        assert!(matches!(stale.outcome, SaveOutcome::Collided(_)), "it would be another row");
        assert_eq!(ana.draft(id).await.answers.get(&key(0)), Some("second"));

        let version = ana.draft(id).await.version;
        assert_eq!(remove(99, version).await.unwrap_err(), RowRefusal::NoSuchRow);
        rows_are_moved(&world, &ana, id).await;
        let refused = world.services.add_row(&ana.session, id, REMARKS, "reason", 0).await.unwrap();
        assert_eq!(refused.unwrap_err(), RowRefusal::NoSuchRow);
        let full = loop {
            if let Err(refusal) = add().await {
                break refusal;
            }
        };
        assert_eq!(full, RowRefusal::Full);
    })
    .await;
}

async fn rows_are_moved(world: &World, ana: &Person, id: domain::DraftId) {
    let key = |row: usize| format!("remark.{row}.text");
    let (draft, _) = world.services.add_row(&ana.session, id, REMARKS, "remark", 0).await.unwrap().unwrap();
    let saved = ana.save(id, REMARKS, draft.version, &[(&key(0), "one"), (&key(1), "other")]).await;
    let shown = saved.draft.version;
    let move_row = async |rows, version| {
        world.services.move_row(&ana.session, id, REMARKS, "remark", rows, version).await.unwrap()
    };
    let moved = move_row((0, 1), shown).await.unwrap();
    assert_eq!((moved.answers.get(&key(0)), moved.answers.get(&key(1))), (Some("other"), Some("one")));
    assert_eq!(move_row((0, 1), shown).await.unwrap_err(), RowRefusal::Moved, "it would be another row");
    assert_eq!(move_row((0, 9), moved.version).await.unwrap_err(), RowRefusal::NoSuchRow);
    let sort = async |version| world.services.sort_rows(&ana.session, id, REMARKS, "remark", version).await.unwrap();
    assert_eq!(sort(shown).await.unwrap_err(), RowRefusal::Moved);
    let sorted = sort(moved.version).await.unwrap();
    assert_eq!(sorted.answers.get(&key(0)), Some("other"), "remarks have no dates to sort them by");
}

const REMARKS: &str = "remarks";

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_a_save_loses_nothing_acknowledged() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        ana.save(id, "parents", 1, &[("mother-given-name", "Rosa")]).await;
        let mut deaths = 0;
        loop {
            die_at_statement(&world.database, deaths + 1);
            // Something to save, something to keep aside, and a page to remember: every statement there is.
            let fields = [("mother-given-name", "Rosalía"), ("father-given-name", "Luis")];
            let save =
                Save { draft: id, page: "parents", base_version: 1, posted: posted(&fields), step: Step::Continue };
            let saved = world.services.save_page(&ana.session, save).await;
            if !has_died(&world.database) {
                assert!(matches!(saved.unwrap().unwrap().outcome, SaveOutcome::Collided(_)));
                break;
            }
            assert!(saved.unwrap_err().is_temporary());
            deaths += 1;
            let draft = ana.draft(id).await;
            assert_eq!((draft.version, draft.page.clone(), draft.asides.len()), (2, None, 0), "nothing half done");
            assert_eq!(draft.answers.get("mother-given-name"), Some("Rosa"));
        }
        die_at_statement(&world.database, 0);
        assert!(deaths >= 5, "it died between {deaths} statements");
        let draft = ana.draft(id).await;
        assert_eq!(draft.answers.get("father-given-name"), Some("Luis"));
        assert_eq!((draft.page.as_deref(), draft.asides.len()), (Some("parents"), 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_somebody_elses_is_not_there() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let ben = person(&world, "ben@example.org").await;
        let id = ana.filled(0).await;
        let services = &world.services;
        let before = ana.draft(id).await;

        assert!(services.draft(&ben.session, id).await.unwrap().is_none());
        assert!(services.drafts(&ben.session).await.unwrap().is_empty());
        let save = Save { draft: id, page: "parents", base_version: 1, posted: Vec::new(), step: Step::Continue };
        assert_eq!(services.save_page(&ben.session, save).await.unwrap().unwrap_err(), SaveRefusal::NotFound);
        let row = services.add_row(&ben.session, id, REMARKS, "remark", 0).await.unwrap();
        assert_eq!(row.unwrap_err(), RowRefusal::NotFound);
        let row = services.remove_row(&ben.session, id, REMARKS, "remark", 0, 1).await.unwrap();
        assert_eq!(row.unwrap_err(), RowRefusal::NotFound);
        let chosen = services.resolve_collision(&ben.session, id, "parents", Keep::Yours).await.unwrap();
        assert_eq!(chosen.unwrap_err(), ChooseRefusal::NotFound);
        assert_eq!(services.discard_draft(&ben.session, id).await.unwrap(), Err(DiscardRefusal::NotFound));
        let name = "Ana Reyes";
        let (version, language) = (before.version, Language::English);
        let sign = Sign { draft: id, typed_name: name, agreed: true, version, language, companion: "" };
        assert_eq!(services.sign(&ben.session, sign).await.unwrap(), Err(SignRefusal::NotFound));
        let begun = services.begin_payment(&ben.session, id, Language::English).await.unwrap();
        assert_eq!(begun, Err(PayRefusal::NotFound));
        assert_eq!(services.payment_returned(&ben.session, id).await.unwrap(), Err(PayRefusal::NotFound));

        assert_eq!(ana.draft(id).await.version, before.version);
        ana.sign(id).await;
        ana.begin(id).await;
        let case = ana.case_of(id).await.unwrap();
        assert!(services.case(&ben.session, case).await.unwrap().is_none());
        assert!(services.filing(&ben.session, case).await.unwrap().is_none());
        assert!(services.filing(&ben.session, case).await.unwrap().is_none());
        let home = services.home(&ben.session).await.unwrap();
        assert!(home.drafts.is_empty() && home.cases.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_are_listed_resumed_and_thrown_away() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let started = world.services.start_draft(&ana.session, "no-such-form", Begin::Blank).await.unwrap();
        assert_eq!(started.unwrap_err(), StartRefusal::NoSuchForm);
        let first = ana.start().await;
        world.clock.advance(Duration::from_secs(60));
        let second = ana.start().await;
        world.clock.advance(Duration::from_secs(60));
        ana.save(first, "parents", 1, &[("mother-given-name", "Rosa"), ("father-given-name", "Luis")]).await;
        assert_eq!(listed(&world, &ana).await, [first, second], "the one worked on last comes first");
        let home = world.services.home(&ana.session).await.unwrap();
        assert_eq!((home.drafts[0].done, home.drafts[1].done), (1, 0));

        world.services.discard_draft(&ana.session, first).await.unwrap().unwrap();
        assert_eq!(listed(&world, &ana).await, [second]);
        let again = world.services.discard_draft(&ana.session, first).await.unwrap();
        assert_eq!(again, Err(DiscardRefusal::NotFound));
        for _ in 1..20 {
            ana.start().await;
        }
        let started = world.services.start_draft(&ana.session, "i-90", Begin::Blank).await.unwrap();
        assert_eq!(started.unwrap_err(), StartRefusal::TooMany);
        let all: BTreeSet<_> = listed(&world, &ana).await.into_iter().collect();
        assert_eq!(all.len(), 20);
    })
    .await;
}

async fn listed(world: &World, person: &Person) -> Vec<domain::DraftId> {
    let drafts = world.services.drafts(&person.session).await.unwrap();
    drafts.into_iter().map(|draft| draft.id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_as_old_as_its_last_change() {
    on_each_database(async |world| {
        let ana = person(&world, "ana@example.org").await;
        let id = ana.start().await;
        let field = ["mother-given-name".to_owned()];
        for name in ["Rosa", "Rosalía"] {
            world.clock.advance(Duration::from_secs(60));
            let version = ana.draft(id).await.version;
            ana.save(id, "parents", version, &[("mother-given-name", name)]).await;
        }
        let typed = world.services.now();
        world.clock.advance(Duration::from_secs(60));
        let version = ana.draft(id).await.version;
        ana.save(id, "parents", version, &[("father-given-name", "Luis")]).await;
        let draft = ana.draft(id).await;
        assert_eq!(world.services.typed_at(&ana.session, &draft, &field).await.unwrap(), Some(typed));

        for number in 0..50 {
            let version = ana.draft(id).await.version;
            ana.save(id, "parents", version, &[("father-given-name", &format!("Luis {number}"))]).await;
        }
        let draft = ana.draft(id).await;
        let known = world.services.typed_at(&ana.session, &draft, &field).await.unwrap();
        assert_eq!(known, None, "older than the revisions that stay");
    })
    .await;
}
