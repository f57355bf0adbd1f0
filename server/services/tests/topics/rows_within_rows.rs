//! Rows within the rows of a group, on both databases: a window that shows an older order changes nothing.

use crate::paperwork::person;
use services::filing::{Begin, RowRefusal, SaveOutcome};
use services::testing::{household, on_each_database};

const PEOPLE: [(&str, &str); 6] = [
    ("people.0.person.family", "Ruiz"),
    ("people.0.has-travelled", "yes"),
    ("people.0.trips.0.to", "MX"),
    ("people.1.person.family", "Paz"),
    ("people.1.has-travelled", "yes"),
    ("people.1.trips.0.to", "FR"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_row_within_a_row_is_added_and_taken_only_where_the_window_shows_it() {
    on_each_database(async |mut world| {
        world.services = world.services.with_library(household());
        let ana = person(&world, "ana@example.org").await;
        let (services, session) = (&world.services, &ana.session);
        let id = services.start_draft(session, "household", Begin::Blank).await.unwrap().unwrap();
        let shown = ana.save(id, "people", ana.draft(id).await.version, &PEOPLE).await.draft.version;
        let add = async |group: &str, version| {
            let added = services.add_row(session, id, "people", group, version).await.unwrap();
            added.map(|(_, row)| row)
        };
        let remove =
            async |group: &str, version| services.remove_row(session, id, "people", group, 0, version).await.unwrap();
        assert_eq!(add("people.0.trips", shown).await, Ok(1));
        assert_eq!(add("people.0.trips", shown).await, Ok(2), "a row that was added moved nothing");

        let moved = services.move_row(session, id, "people", "people", (0, 1), shown).await.unwrap().unwrap();
        assert_eq!(moved.answers.get("people.1.trips.0.to"), Some("MX"), "the trips go with their person");
        assert_eq!(add("people.0.trips", shown).await, Err(RowRefusal::Moved), "they would be somebody else's");
        assert_eq!(remove("people.0.trips", shown).await.unwrap_err(), RowRefusal::Moved);
        assert_eq!(add("people", shown).await, Ok(2), "at the end there is nobody else");
        let stale = ana.save(id, "people", shown, &[("people.0.trips.0.to", "CA")]).await;
        assert!(matches!(stale.outcome, SaveOutcome::Collided(_)), "{:?}", stale.outcome);
        assert_eq!(ana.draft(id).await.answers.get("people.0.trips.0.to"), Some("FR"));

        let now = ana.draft(id).await.version;
        assert_eq!(add("people.3.trips", now).await, Err(RowRefusal::NoSuchRow));
        assert_eq!(add("people.0.person", now).await, Err(RowRefusal::NoSuchRow));
        let draft = remove("people.1.trips", now).await.unwrap();
        assert_eq!(draft.answers.get("people.1.trips.0.to"), Some(""), "a blank one has moved up");
        assert_eq!(draft.answers.get("people.0.trips.0.to"), Some("FR"));
    })
    .await;
}
