//! Asks every address as every kind of person, and compares with the table in `permissions.md`.

mod ask;
mod cast;
mod table;
mod things;

use domain::Language;
use http::StatusCode;

use self::cast::Cast;
use self::table::rows;
use crate::browser::Browser;
use crate::columns::columns;
use crate::site::{TestSite, in_each_language};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Stranger,
    Owner,
    SomebodyElse,
}

const EVERYBODY: [Who; 3] = [Who::Stranger, Who::Owner, Who::SomebodyElse];

#[tokio::test]
async fn everybody_sees_what_the_table_says() {
    in_each_language(async |site, language| {
        let mut failures = Vec::new();
        let mut cast = Cast::new(site, language).await;
        for heading in ["Screens", "Actions", "Files", "Parts of files", "For machines", "For other systems"] {
            for row in rows(heading) {
                for (who, expected) in EVERYBODY.into_iter().zip(row.expected) {
                    failures.extend(cast.compare(row.address, who, expected).await);
                }
            }
        }
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn in_earnest_nobody_reads_other_peoples_mail() {
    in_each_language(async |site, language| {
        let mut cast = Cast::new(site, language).await;
        cast.is_in_earnest = true;
        let mut failures = Vec::new();
        for row in rows("In earnest") {
            for (who, expected) in EVERYBODY.into_iter().zip(row.expected) {
                failures.extend(cast.compare(row.address, who, expected).await);
            }
        }
        failures.extend(cast.compare("/sign-in", Who::Stranger, "200").await);
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    })
    .await;
}

/// Everything that belongs to somebody, as they would see it.
async fn state(site: &TestSite, browser: &Browser<'_>) -> String {
    let (services, session) = (&site.world.services, browser.session().await);
    let drafts = services.drafts(&session).await.unwrap();
    let cases = services.cases(&session).await.unwrap();
    let sessions = services.open_sessions(&session).await.unwrap();
    let ways = services.sign_in_methods(&session).await.unwrap();
    let past = services.history(&session, 1).await.unwrap();
    format!("{} {drafts:?} {cases:?} {sessions:?} {ways:?} {past:?}", session.account)
}

#[tokio::test]
async fn no_form_sets_a_column_of_the_database() {
    in_each_language(async |site, language| {
        // Somebody else's number in one language, in the other one a number of nobody.
        let value = match language {
            Language::English => None,
            Language::Spanish => Some("8888888888888888"),
        };
        let mut cast = Cast::new(site, language).await;
        let account = cast.other.session().await.account.to_string();
        let value = value.unwrap_or(&account);
        cast.planted = columns()
            .iter()
            .flat_map(|name| [name.clone(), format!("answers[{name}]"), format!("typed[{name}]")])
            .map(|name| (name, value.to_owned()))
            .collect();
        assert!(cast.planted.len() > 200, "{}", cast.planted.len());
        let (own, theirs) = (cast.owner.session().await, state(site, &cast.other).await);
        let mut failures = Vec::new();
        for row in rows("Actions") {
            failures.extend(cast.compare(row.address, Who::Owner, row.expected[1]).await);
        }
        assert!(failures.is_empty(), "with {value} under every name: {}", failures.join("\n"));
        assert_eq!(state(site, &cast.other).await, theirs, "what is somebody else's is as it was");
        let now = cast.owner.session().await;
        assert_eq!((now.id, now.account), (own.id, own.account));
        assert!(now.proven_at <= site.world.services.now() && now.idle_ends_at <= own.ends_at, "{now:?}");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_signed_in_can_sign_out_from_every_page() {
    in_each_language(async |site, language| {
        let mut cast = Cast::new(site, language).await;
        let mut pages = 0;
        for row in rows("Screens") {
            // The checkout is another house's.
            if row.address == "/sandbox/{checkout}" {
                continue;
            }
            let things = cast.things().await;
            let page = cast.ask(row.address, Who::Owner, &things).await;
            let is_file = !page.header("content-disposition").is_empty();
            if page.status != StatusCode::SEE_OTHER && !is_file {
                assert_eq!(page.forms(actions::SIGN_OUT).len(), 1, "{}", page.url);
                pages += 1;
            }
            cast.discard(&things).await;
        }
        assert!(pages > 25, "{pages}");
    })
    .await;
}
