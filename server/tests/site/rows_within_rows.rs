//! Rows within the rows of a group, as a browser without scripts fills them in.

use domain::{Language, Place};
use http::StatusCode;
use services::filing::Begin;
use services::testing::household;

use crate::page::{select, texts};
use crate::site::TestSite;
use crate::steps::address;

async fn on_each_site_with_a_household(test: impl AsyncFn(&TestSite, Language)) {
    let test =
        async |database, language: &Language| test(&TestSite::with_library(database, household()), *language).await;
    storage::testing::on_one_database_each(Language::ALL, test).await;
}

fn to(person: usize, trip: usize) -> String {
    format!("answers[people.{person}.trips.{trip}.to]")
}

#[tokio::test]
async fn each_person_tells_their_trips_and_keeps_them() {
    on_each_site_with_a_household(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("household", language)).await;
        let session = browser.session().await;
        let draft = site.world.services.start_draft(&session, "household", Begin::Blank).await.unwrap().unwrap();
        let place = Place::Question { draft, page: "people".to_owned() };
        let (second, of_ana) = match language {
            Language::English => ("Trip 2 of Ana Ruiz", "Trips (Ana Ruiz)"),
            Language::Spanish => ("Viaje 2 de Ana Ruiz", "Viajes (Ana Ruiz)"),
        };

        let form = browser.open(&place).await.form(actions::SAVE_PAGE);
        assert!(!form.names().contains(&to(0, 0)), "nobody has said yet that there are trips");
        let form = form.fill("answers[people.0.person.given]", "Ana").fill("answers[people.0.person.family]", "Ruiz");
        let form = form.fill("answers[people.0.has-travelled]", "yes").press("intent", "continue");
        let page = browser.submit(&form).await.expect(StatusCode::OK);
        assert_eq!(texts(&page.document(), ".question-row h2")[0], of_ana);
        let form = page.form(actions::SAVE_PAGE).fill(&to(0, 0), "MX").press("intent", "add people.0.trips");
        let page = browser.submit(&form).await.expect(StatusCode::OK);
        assert!(page.shows(second), "{}", page.text());
        let form = page.form(actions::SAVE_PAGE).fill(&to(0, 1), "FR").press("intent", "add people");
        let page = browser.submit(&form).await.expect(StatusCode::OK);

        // Another window shows Ana first.
        let other = page.form(actions::SAVE_PAGE);
        let form = other.clone().fill("answers[people.1.person.family]", "Paz").press("intent", "down people 0");
        let moved = browser.submit(&form).await.expect(StatusCode::OK).form(actions::SAVE_PAGE);
        assert_eq!((moved.value(&to(1, 0)), moved.value(&to(1, 1))), ("MX".to_owned(), "FR".to_owned()));
        let count = moved.names().len();
        let late = browser.submit(&other.press("intent", "add people.0.trips")).await.expect(StatusCode::OK);
        assert_eq!(late.form(actions::SAVE_PAGE).names().len(), count, "it would be a trip of somebody else");
        for forged in ["add people.9.trips", "remove people.0.trips.0 1"] {
            let form = browser.open(&place).await.form(actions::SAVE_PAGE).forge("intent", forged);
            browser.submit(&form).await.expect(StatusCode::NOT_FOUND);
        }

        let form = browser.open(&place).await.form(actions::SAVE_PAGE).press("intent", "remove people 0");
        let page = browser.submit(&form).await.expect(StatusCode::OK);
        assert_eq!(page.form(actions::SAVE_PAGE).value(&to(0, 1)), "FR");
        let checked = browser.submit(&page.form(actions::SAVE_PAGE).press("intent", "continue")).await;
        let document = checked.document();
        let anchors: Vec<_> =
            select(&document, ".error-summary a").iter().filter_map(|link| link.attr("href")).collect();
        assert!(anchors.contains(&"#people_0_trips_0_left_month"), "{anchors:?}");
        assert_eq!(select(&document, "#people_0_trips_0_left_month").len(), 1, "each leads to its field");
        let review = browser.open(&Place::Review(draft)).await;
        assert!(review.shows(second), "{}", review.text());
    })
    .await;
}
