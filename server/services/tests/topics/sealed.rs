//! What somebody finds who gets hold of the database: nothing about anybody.

use crate::steps;
use std::fs;

use crate::paperwork::person;
use payment::Action;
use services::testing::World;
use storage::Database;

const CONFIRM: &str = "Confirm your new e-mail address for Landfall";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_typed_can_be_read_in_the_files_of_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::connect(&format!("sqlite:{}", folder.path().join("test.db").display())).await.unwrap();
    database.migrate(domain::Timestamp::from_seconds(0)).await.unwrap();
    let world = World::on(database.clone());
    let ana = person(&world, "ana@example.org").await;
    let draft = ana.filled(41_500).await;
    let shown = ana.draft(draft).await.version;
    ana.save(draft, "parents", shown, &[("mother-given-name", "Rosalinda")]).await;
    ana.save(draft, "parents", shown, &[("mother-given-name", "Rosalba")]).await;
    let typed: Vec<String> = ana.draft(draft).await.answers.iter().map(|(_, value)| value.to_owned()).collect();
    assert_eq!(ana.draft(draft).await.asides.len(), 1);
    let keep = services::filing::Keep::Theirs;
    world.services.resolve_collision(&ana.session, draft, "mother-given-name", keep).await.unwrap().unwrap();
    let name = domain::FactorName::parse("Rosalbas Telefon").unwrap();
    world.services.begin_app(&ana.session, &name).await.unwrap().unwrap();
    let checkout = ana.check_out(draft).await;
    world.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
    world.services.payment_returned(&ana.session, draft).await.unwrap().unwrap();
    assert!(ana.case_of(draft).await.is_some());
    world.post().await;
    for new in ["rosalba@example.net", "rosalia@example.net"] {
        let asked = domain::EmailAddress::parse(new).unwrap();
        world.services.ask_new_email(&ana.session, &asked, steps::client(1)).await.unwrap().unwrap();
        if new.starts_with("rosalba") {
            let link = steps::account_link(steps::about(&world.post().await, CONFIRM));
            world.services.confirm_email(&link, steps::client(1)).await.unwrap().unwrap();
        }
    }

    let files = fs::read_dir(folder.path()).unwrap().map(|file| fs::read(file.unwrap().path()).unwrap());
    let all: Vec<u8> = files.flatten().collect();
    let is_readable = |text: &str| all.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(is_readable("LFD0000000001"), "the test looks at the right place");
    // The form's own words are in there, so only answers that are not of the form's making count.
    let own = typed.iter().map(String::as_str).filter(|text| text.contains(|c: char| c.is_uppercase() || c == '@'));
    let own: Vec<_> = own
        .filter(|text| text.len() > 4)
        .chain(["ana@example.org", "rosalba@", "rosalia@", "Rosalba", "Telefon"])
        .collect();
    assert!(own.len() > 5, "{own:?}");
    database.close().await;
    let forms = forms::Library::embedded().forms();
    let definitions: String = forms.map(|form| serde_json::to_string(&form.frozen()).unwrap()).collect();
    for text in own.into_iter().filter(|text| !definitions.contains(*text)) {
        assert!(!is_readable(text), "{text} can be read");
    }
}
