//! Letters of the agency, from the filing to whoever checks one.

use domain::{Language, NoticeNumber, Place};
use http::StatusCode;
use words::{Words, say};

use crate::page::{Page, select, texts};
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address, case_of};

/// What the page of a notice says beside this heading.
fn beside(page: &Page, heading: &str) -> String {
    let document = page.document();
    let questions = texts(&document, ".summary-list__question");
    let place = questions.iter().position(|question| question == heading).expect(heading);
    texts(&document, ".summary-list__answer")[place].clone()
}

#[tokio::test]
async fn a_receipt_notice_is_read_printed_and_checked_by_somebody_else() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut browser = site.browser(language);
        browser.sign_up(&address("is-written-to", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let name = browser.signer(draft).await;
        let page = browser.check_out(draft).await;
        let received = browser.choose(&page, "pay").await;
        let case = case_of(&received);
        assert!(received.says(say::notices_title()));
        let notice = site.world.services.notices(&browser.session().await, case).await.unwrap()[0].id;
        let here = Place::Notice(case, notice).path(language);
        assert!(received.links().contains(&here), "where it says that the filing was received");
        assert!(browser.open(&Place::Case(case)).await.links().contains(&here), "and on the page of the case");

        let page = browser.visit(&here).await.expect(StatusCode::OK);
        assert!(page.title().starts_with(&words.text(say::notice_receipt_title())), "{}", page.title());
        for said in [say::notice_demonstration(), say::notice_what(), say::notice_todo(), say::notice_check_title()] {
            assert!(page.says(&said), "{said:?}");
        }
        assert!(page.shows(&name) && page.shows("$415.00") && page.shows("LFD"), "{}", page.text());
        let document = page.document();
        assert_eq!(select(&document, "svg.qr-code[role=img][aria-label]").len(), 1);
        for other in Language::ALL {
            let link = Place::NoticePaper(case, notice).path(other);
            assert!(page.links().contains(&link), "{link}");
            let file = browser.visit(&link).await;
            assert_eq!(file.header("content-type"), "application/pdf");
            assert_eq!(file.header("content-disposition"), "attachment; filename=\"notice-receipt.pdf\"");
            assert!(file.body.starts_with(b"%PDF-1.7"));
        }

        // Somebody else, without an account, who has the paper before them.
        let [number, mark] = [say::notice_number(), say::notice_mark()].map(|name| beside(&page, &words.text(name)));
        let mut official = site.browser(language);
        assert_eq!(official.visit(&here).await.path(), Place::SignIn.path(language));
        let form = official.open(&Place::Verify).await.form(actions::VERIFY_NOTICE);
        let typed = number.to_lowercase().replace('-', " ");
        let answer = official.submit(&form.clone().fill("number", &typed).fill("mark", &mark.to_lowercase())).await;
        assert_eq!(answer.path(), format!("{}/{number}/{mark}", Place::Verify.path(language)), "as the code has it");
        assert_eq!(answer.status, StatusCode::OK);
        for said in [
            say::verify_genuine_title(),
            say::notice_receipt_title(),
            say::verify_genuine_demonstration("Landfall".to_owned()),
            say::verify_genuine_words(),
        ] {
            assert!(answer.says(&said), "{said:?}");
        }
        assert!(answer.shows(&words.date(site.world.services.today())));
        for secret in [name.as_str(), "Reyes", "I-90", "LFD", "$415", &case.to_string(), &notice.to_string()] {
            assert!(!answer.text_of_body().contains(secret), "{secret} is nobody's to know");
        }

        let mut stranger = site.browser(language);
        stranger.sign_up(&address("reads-letters", language)).await;
        assert_eq!(stranger.visit(&here).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_genuine_gets_one_answer_and_whoever_tries_many_waits() {
    in_each_language(async |site, language| {
        let mut browser = site.browser(language);
        browser.sign_up(&address("has-a-letter", language)).await;
        let draft = browser.filled(FULL_FEE).await;
        let page = browser.check_out(draft).await;
        let case = case_of(&browser.choose(&page, "pay").await);
        let (services, session) = (&site.world.services, browser.session().await);
        let id = services.notices(&session, case).await.unwrap()[0].id;
        let notice = services.notice_of_case(&session, case, id, language).await.unwrap().unwrap();
        let (number, mark) = (notice.number.to_string(), notice.mark.to_string());
        let (other, wrong) = (NoticeNumber::new([7; 8]).to_string(), "0000-0000-0000".to_owned());

        let mut official = site.browser(language);
        let verify = Place::Verify.path(language);
        let form = official.open(&Place::Verify).await.form(actions::VERIFY_NOTICE);
        let misread = if number.starts_with('A') { number.replacen('A', "B", 1) } else { format!("A{}", &number[1..]) };
        for (typed, marked) in [("", ""), (misread.as_str(), "3F9A"), ("12345", "not a mark")] {
            let page = official.submit(&form.clone().fill("number", typed).fill("mark", marked)).await;
            assert_eq!(page.path(), verify, "it is not looked for");
            page.assert_error(say::error_verify_number());
            page.assert_error(say::error_verify_mark());
            assert_eq!(page.form(actions::VERIFY_NOTICE).value("number"), typed, "it is there to be mended");
        }

        let mut answers = Vec::new();
        for (number, mark) in [(&number, &wrong), (&other, &mark), (&other, &wrong)] {
            let page = official.visit(&format!("{verify}/{number}/{mark}")).await.expect(StatusCode::NOT_FOUND);
            assert!(page.says(say::verify_unknown_title()) && page.says(say::verify_unknown_todo()));
            let form = page.form(actions::VERIFY_NOTICE);
            assert_eq!((&form.value("number"), &form.value("mark")), (number, mark));
            answers.push(page.text());
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
        let page = official.visit(&format!("{verify}/x/x")).await.expect(StatusCode::NOT_FOUND);
        assert_eq!(page.text(), answers[0]);

        for _ in 3..20 {
            official.visit(&format!("{verify}/{other}/{wrong}")).await.expect(StatusCode::NOT_FOUND);
        }
        for mark in [&wrong, &mark] {
            let page = official.visit(&format!("{verify}/{number}/{mark}")).await;
            assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
            assert!(page.says(say::verify_wait_title()) && page.says(say::verify_wait_text(10_u64)));
        }
        let page = browser.visit(&format!("{verify}/{number}/{mark}")).await;
        assert!(page.says(say::verify_genuine_title()), "nobody else waits");
    })
    .await;
}
