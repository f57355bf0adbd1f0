//! Where a case stands, for anybody who has its number.

use domain::Place;
use services::cases::CaseView;
use words::say;

use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address, case_of};

#[tokio::test]
async fn a_stranger_with_the_number_sees_the_status_and_nothing_else() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("is-looked-up", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let name = browser.signer(draft).await;
        let page = browser.check_out(draft).await;
        let case = case_of(&browser.choose(&page, "pay").await);
        let session = browser.session().await;
        let case: CaseView = site.world.services.case(&session, case).await.unwrap().unwrap();

        let mut stranger = site.browser(language);
        let form = stranger.open(&Place::CaseStatus).await.form(actions::FIND_STATUS);
        for typed in ["", "LFD", "12345", "LFD00000000011"] {
            let page = stranger.submit(&form.clone().fill("receipt", typed)).await;
            page.assert_error(say::error_public_status_number());
            assert_eq!(page.form(actions::FIND_STATUS).value("receipt"), typed, "it is there to be mended");
        }
        let typed = case.receipt.spaced().to_lowercase();
        let page = stranger.submit(&form.clone().fill("receipt", &typed)).await;
        assert_eq!(page.path(), Place::CaseStatus.path(language), "the number is in no address");
        for said in [case.happened, case.meaning, case.next, say::public_status_ways_why()] {
            assert!(page.says(&said), "{said:?}");
        }
        for secret in [name.as_str(), "Reyes", "$415", &case.id.to_string()] {
            assert!(!page.text_of_body().contains(secret), "{secret} is nobody's to know");
        }
        for (number, told) in
            [("LFD 999 999 9999", say::public_status_unknown()), ("IOE0912345678", say::public_status_elsewhere())]
        {
            let page = stranger.submit(&form.clone().fill("receipt", number)).await;
            assert!(page.says(&told) && page.says(say::public_status_none_title()), "{number}");
        }
    })
    .await;
}
