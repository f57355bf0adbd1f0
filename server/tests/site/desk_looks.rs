//! The answers that were filed, as those at the desk read them, and who opened what, as supervisors do, without scripts.

use domain::{Place, StaffRole};
use forms::{EntryState, Reveal};
use http::StatusCode;
use words::{Words, clock, say};

use crate::desk::staff;
use crate::page::single_spaces;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

#[tokio::test]
async fn every_answer_that_was_filed_is_read_at_the_desk_with_its_item_beside_what_came_of_it() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("files", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        let place = Place::DeskAnswers(case);
        let page = officer.visit(&page.link(&place.path(language))).await.expect(StatusCode::OK);
        for said in [say::desk_answers_title(), say::case_payment_what(), say::case_history(), say::desk_case_written()]
        {
            assert!(page.says(&said), "{said:?}");
        }
        assert!(page.says(say::paper_part("1".to_owned())), "{}", page.text());

        let filing = site.world.services.filing(&ana.session().await, case).await.unwrap().unwrap();
        let evaluation = filing.form.evaluate(&filing.answers, filing.confirmation.signed_at.date());
        let order = evaluation.review(language, Reveal::Whole).in_official_order();
        let placed = order.parts.iter().flat_map(|part| &part.blocks);
        let blocks = placed.chain(order.others.iter().flat_map(|(_, blocks)| blocks));
        let (text, mut items) = (page.text(), 0);
        for one in blocks.flat_map(|block| &block.entries) {
            let label = &one.entry.label;
            let question = match (&one.item, &one.entry.row) {
                (Some(item), None) => format!("{item}. {label}"),
                _ => label.clone(),
            };
            items += usize::from(one.item.is_some());
            assert!(text.contains(&single_spaces(&question)), "{question} in {text}");
            for line in one.entry.lines.iter().filter(|_| one.entry.state == EntryState::Answered) {
                assert!(text.contains(&single_spaces(line)), "{line} of {question} in {text}");
            }
        }
        assert!(items > 10, "most answers have an item of the official form: {items}");

        let mut clerk = staff(site, language, "clerk", StaffRole::Clerk).await;
        clerk.open(&place).await.expect(StatusCode::OK);
        ana.open(&place).await.expect(StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_supervisor_reads_who_has_opened_what_and_nobody_else_does() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("files", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let name = ana.signer(draft).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let mut boss = staff(site, language, "boss", StaffRole::Supervisor).await;
        let looks = Place::DeskLooks(case);
        let page = boss.open(&looks).await.expect(StatusCode::OK);
        assert!(page.says(say::desk_looks_none()), "{}", page.text());

        let at_case = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        assert!(!at_case.links().contains(&looks.path(language)), "no way for officers");
        officer.open(&Place::DeskAnswers(case)).await.expect(StatusCode::OK);
        officer.open(&Place::DeskPaper(case)).await.expect(StatusCode::OK);
        officer.open(&looks).await.expect(StatusCode::NOT_FOUND);
        let account = officer.session().await.account;
        officer.open(&Place::DeskLooksOf(account)).await.expect(StatusCode::NOT_FOUND);

        let page = boss.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        let page = boss.visit(&page.link(&looks.path(language))).await.expect(StatusCode::OK);
        for said in [say::desk_looks_case(), say::desk_answers_title(), say::desk_looks_paper()] {
            assert!(page.says(&said), "{said:?} in {}", page.text());
        }
        let words = Words::of(language);
        let when = format!("{}, {}", words.date(site.world.services.today()), clock(site.world.services.now()));
        assert!(page.shows(&address("officer", language)) && page.shows(&when), "{}", page.text());
        assert!(at_case.shows(&name) && !page.shows(&name), "nothing of the case is opened");

        let of_officer = Place::DeskLooksOf(account).path(language);
        let page = boss.visit(&page.link(&of_officer)).await.expect(StatusCode::OK);
        assert!(page.shows(&address("officer", language)) && page.says(say::desk_looks_paper()), "{}", page.text());
        assert!(page.links().contains(&Place::DeskCase(case).path(language)), "which case it was");
        assert!(boss.open(&Place::DeskPeople).await.links().contains(&of_officer), "also from who works here");
        boss.visit(&format!("{of_officer}?page=2")).await.expect(StatusCode::NOT_FOUND);
        let stranger = Place::DeskLooksOf(ana.session().await.account);
        boss.open(&stranger).await.expect(StatusCode::NOT_FOUND);
    })
    .await;
}
