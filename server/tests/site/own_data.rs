//! A copy of everything an account has, as a browser without scripts saves it.

use std::time::Duration;

use domain::{FactorName, Place};
use http::StatusCode;
use services::filing::{Save, Step};
use words::{Words, say};

use crate::page::{select, texts};
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, PASSWORD, address};

const PROOF_ENDS: Duration = Duration::from_secs(10 * 60);
const HOSTILE: &str = "</style><script>alert('\"&')</script>";

#[tokio::test]
async fn somebody_takes_everything_along_as_a_page_and_for_programs() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("takes-along", language));
        browser.sign_up(&person).await;
        browser.fill_in_profile().await;
        let filed = browser.filled(0).await;
        let form = browser.sign_form(filed).await;
        browser.submit(&form).await;
        let draft = browser.filled(FULL_FEE).await;
        let (services, session) = (&site.world.services, browser.session().await);
        let base_version = services.draft(&session, draft).await.unwrap().unwrap().version;
        let posted = vec![("mother-given-name".to_owned(), HOSTILE.to_owned())];
        let save = Save { draft, page: "parents", base_version, posted, step: Step::Stay };
        services.save_page(&session, save).await.unwrap().unwrap();
        services.plant_passkey(&session, &FactorName::parse(HOSTILE).unwrap()).await.unwrap();

        let page = browser.open(&Place::Settings).await;
        let page = browser.visit(&page.link("/account/data")).await;
        assert_eq!(page.path(), Place::OwnData.path(language));
        let form = page.form(actions::DOWNLOAD_DATA);
        let file = browser.post(&form.clone().press("kind", "page")).await.expect(StatusCode::OK);
        assert_eq!(file.header("content-type"), "text/html; charset=utf-8");
        let document = file.document();
        assert_eq!(select(&document, "html")[0].attr("lang"), Some(language.code()));
        let words = Words::of(language);
        let headings = texts(&document, "h2");
        for heading in [say::profile_title(), say::data_file_filed(), say::data_file_payments(), say::home_cases()] {
            assert!(headings.contains(&words.text(&heading)), "{heading:?} is not among {headings:?}");
        }
        let cells = texts(&document, "dd, td");
        for text in [person.as_str(), "Zubizarreta", "LFD", HOSTILE] {
            assert!(cells.iter().any(|cell| cell.contains(text)), "{text} is not in {cells:?}");
        }
        assert!(cells.iter().filter(|cell| cell.as_str() == HOSTILE).count() >= 2, "it stays text");

        let file = browser.post(&form.press("kind", "json")).await.expect(StatusCode::OK);
        assert_eq!(file.header("content-type"), "application/json");
        let copy: serde_json::Value = serde_json::from_slice(&file.body).unwrap();
        assert_eq!(copy["account"]["email"], person);
        assert_eq!(copy["ways_to_sign_in"]["passkeys"][0]["name"], HOSTILE);
        assert_eq!(
            browser.open(&Place::OwnData).await.path(),
            Place::OwnData.path(language),
            "one stays where one was"
        );
    })
    .await;
}

#[tokio::test]
async fn a_copy_that_is_asked_for_after_the_proof_ended_asks_for_another() {
    in_each_language(async |site, language| {
        let (mut browser, person) = (site.browser(language), address("copies-late", language));
        browser.sign_up(&person).await;
        let page = browser.open(&Place::OwnData).await;
        site.world.clock.advance(PROOF_ENDS);
        assert_eq!(browser.open(&Place::OwnData).await.path(), Place::Prove.path(language));
        let page = browser.submit(&page.form(actions::DOWNLOAD_DATA).press("kind", "json")).await;
        assert_eq!(page.path(), Place::Prove.path(language));
        let page = browser.submit(&page.form(actions::PROVE).fill("password", PASSWORD)).await;
        let code = browser.code(&person).await;
        let page = browser.submit(&page.form(actions::ENTER_CODE).fill("code", &code)).await;
        assert_eq!(page.path(), Place::OwnData.path(language));
    })
    .await;
}
