//! One thing done with several cases at the desk, as an officer meets it without scripts.

use domain::case::Kind;
use domain::{CaseId, Language, Place, StaffRole};
use services::desk::{Deed, Door, Typed};
use words::say;

use crate::desk::staff;
use crate::page::Page;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

const WORDS: &str = "We work through these cases this week.";

pub(crate) fn ticked(page: &Page, cases: &[CaseId]) -> crate::form::Form {
    let form = page.form(actions::WEIGH_BATCH);
    let document = page.document();
    let boxes = crate::page::select(&document, "input[type=checkbox]");
    let values = boxes.iter().filter_map(|one| one.attr("value"));
    let values: Vec<_> = values.filter(|value| cases.iter().any(|case| value.starts_with(&case.to_string()))).collect();
    assert_eq!(values.len(), cases.len(), "each has a box");
    values.into_iter().fold(form, |form, value| form.fill("picked[cases][]", value))
}

#[tokio::test]
async fn what_can_be_done_with_several_cases_is_said_for_each_and_done_once() {
    in_each_language(async |site, language: Language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("waits", language)).await;
        let mut cases = Vec::new();
        for _ in 0..3 {
            let draft = ana.filled(FULL_FEE).await;
            cases.push(ana.file(draft).await);
            site.world.clock.advance(std::time::Duration::from_secs(1));
        }
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let list = officer.visit(&format!("{}?waits=us", Place::Desk.path(language))).await;

        let page = officer.submit(&list.form(actions::WEIGH_BATCH)).await;
        page.assert_error(say::error_desk_batch_none());
        page.assert_error(say::error_desk_batch_what());
        assert!(page.url.ends_with("?waits=us"), "the list as it was: {}", page.url);

        // One of them is accepted before: it cannot be accepted again.
        let session = officer.session().await;
        let Some(Door::Open(desk)) = site.world.services.desk(&session) else { panic!("the desk") };
        let seen = desk.case(cases[2]).await.unwrap().unwrap().seen;
        let accepts = Deed::read(Kind::Accepted, "i-90", site.world.services.today(), &Typed::new()).unwrap();
        desk.act(cases[2], accepts, seen, services::Client::local()).await.unwrap().unwrap();
        let list = officer.visit(&format!("{}?waits=us", Place::Desk.path(language))).await;
        let form = ticked(&list, &cases).fill("what", Kind::Accepted.code());
        let page = officer.submit(&form).await;
        assert_eq!(page.path(), Place::DeskBatch.path(language), "{}", page.text());
        assert!(page.says(say::desk_batch_lead(2)) && page.says(say::desk_batch_not_now()), "{}", page.text());
        assert!(page.says(say::desk_act_confirm_language()), "the letter of one of them: {}", page.text());
        assert!(!page.says(say::desk_act_spanish_missing()), "without a note nothing is missing");
        let form = page.form(actions::DO_BATCH).fill("typed[words]", WORDS);
        let page = officer.submit(&form.press("intent", "read")).await;
        assert!(page.says(say::desk_batch_letter_noted()) && page.says(say::desk_act_spanish_missing()));
        let form = page.form(actions::DO_BATCH);
        assert_eq!(form.value("typed[words]"), WORDS, "what was typed stays");
        let done = officer.submit(&form).await;
        assert!(done.says(say::desk_batch_done(2, 2)) && done.says(say::desk_batch_was_done()), "{}", done.text());
        let again = officer.submit(&form).await;
        assert!(again.says(say::desk_batch_done(0, 2)), "{}", again.text());

        for case in &cases[..2] {
            let page = ana.open(&Place::Case(*case)).await;
            assert!(page.says(say::status_accepted_title()), "{}", page.text());
            let letters = page.links().into_iter().filter(|link| link.contains("/notices/")).count();
            assert_eq!(letters, 2, "the receipt and one letter");
        }

        let list = officer.open(&Place::Desk).await;
        let page = officer.submit(&ticked(&list, &cases).fill("what", "take")).await;
        assert!(page.says(say::desk_batch_assign_lead(3)), "{}", page.text());
        let done = officer.submit(&page.form(actions::DO_BATCH)).await;
        assert!(done.says(say::desk_batch_done(3, 3)), "{}", done.text());
        let mine = officer.visit(&format!("{}?whose=mine", Place::Desk.path(language))).await;
        assert!(mine.says(say::desk_work_count(3)), "{}", mine.text());
    })
    .await;
}
