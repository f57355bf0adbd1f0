//! All cases of an account, looked through without scripts.

use domain::Place;
use http::StatusCode;
use services::imports::ImportMode;
use words::say;

use crate::page::texts;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

const NAME: &str = "Lucia <b>Morales</b>";

#[tokio::test]
async fn cases_are_found_by_their_form_and_by_words_that_no_address_has() {
    in_each_language(async |site, language| {
        let receipt = format!("IOE09123450{:02}", language.code().len() + usize::from(language.code() == "es"));
        let file = format!(
            "receipt_number,form,received_on,name,address,access_code,history\n{receipt},I-130,2026-03-02,{NAME},,yes,\n"
        );
        assert!(site.world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap().is_taken);
        let number = receipt.parse().unwrap();
        let letter = site.world.services.draw_access_letter(&number).await.unwrap().unwrap();
        site.world.services.issue_access_letter(&letter).await.unwrap();

        let mut ana = site.browser(language);
        ana.sign_up(&address("finds", language)).await;
        assert!(ana.open(&Place::Cases).await.expect(StatusCode::OK).says(say::home_no_cases_title()));
        let draft = ana.filled(FULL_FEE).await;
        ana.file(draft).await;
        let page = ana.open(&Place::AddCase).await;
        let form = page.form(actions::ADD_CASE).fill("receipt", &receipt).fill("code", &letter.code.grouped());
        ana.submit(&form).await.expect(StatusCode::OK);

        let home = ana.open(&Place::Home).await;
        assert!(home.links().contains(&Place::Cases.path(language)));
        let groups = texts(&home.document(), "h3");
        assert!(groups.contains(&NAME.to_owned()), "grouped by whom they are for: {groups:?}");

        let page = ana.open(&Place::Cases).await.expect(StatusCode::OK);
        let rows = |page: &crate::page::Page| texts(&page.document(), ".case-row").len();
        assert_eq!(rows(&page), 2);
        let of_form = Place::CasesThat { form: Some("i-130".to_owned()), standing: None }.path(language);
        assert_eq!(rows(&ana.visit(&of_form).await.expect(StatusCode::OK)), 1);
        let closed = Place::CasesThat { form: None, standing: Some("closed") }.path(language);
        assert!(ana.visit(&closed).await.expect(StatusCode::OK).says(say::cases_none()));
        assert_eq!(ana.visit(&format!("{}?standing=lost", Place::Cases.path(language))).await.status, StatusCode::NOT_FOUND);

        let found = ana.submit(&page.form(actions::FIND_IN_CASES).fill("words", "morales")).await;
        assert!(found.says(say::cases_found(1, "morales")) && rows(&found) == 1, "{}", found.text());
        assert!(!found.url.contains("morales"), "{}", found.url);
        let none = ana.submit(&found.form(actions::FIND_IN_CASES).fill("words", "<i>nobody</i>")).await;
        assert!(none.says(say::cases_none()) && none.shows("<i>nobody</i>"), "{}", none.text());
    })
    .await;
}
