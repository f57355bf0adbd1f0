//! A case that nobody has added, as those who work at the desk and whoever adds it meet it without scripts.

use domain::case::Kind;
use domain::{CaseId, Language, Place, StaffRole, Status};
use http::StatusCode;
use services::imports::ImportMode;
use words::{StatusWords, Words, say};

use crate::add_case::{add, code, told};
use crate::browser::Browser;
use crate::desk::staff;
use crate::desk_batch::ticked;
use crate::site::in_each_language;
use crate::steps::address;

const WORDS: &str = "Bring the letter that you were sent before.";
const PALABRAS: &str = "Traiga la carta que se le envió antes.";

/// Numbers of their own for each language, which meet on one site.
fn numbers(language: Language) -> [&'static str; 2] {
    match language {
        Language::English => ["IOE0912345678", "EAC2590054321"],
        Language::Spanish => ["IOE0912345679", "EAC2590054322"],
    }
}

/// The case with this number, found at the desk.
async fn found(officer: &mut Browser<'_>, receipt: &str) -> CaseId {
    let list = officer.open(&Place::Desk).await.expect(StatusCode::OK);
    let page = officer.submit(&list.form(actions::FIND_CASE).fill("receipt", receipt)).await;
    page.path().rsplit('/').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn an_officer_works_on_a_case_that_nobody_has_added_and_whoever_adds_it_finds_what_is_open() {
    in_each_language(async |site, language| {
        let receipts = numbers(language);
        told(site, receipts).await;
        let [receipt, without] = receipts;
        let mut ana = site.browser(language);
        ana.sign_up(&address("adds-later", language)).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        assert!(officer.open(&Place::Desk).await.says(say::desk_nobodys_mark()));
        let case = found(&mut officer, receipt).await;

        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        for said in [say::desk_nobodys_title(), say::desk_nobodys_code(), say::desk_case_elsewhere()] {
            assert!(page.says(&said), "{said:?}");
        }
        assert!(page.shows("Morales") && page.shows("1 Elm St, Reno NV") && page.shows(receipt), "{}", page.text());
        let links = page.links();
        assert!(!links.contains(&Place::DeskPaper(case).path(language)), "nothing was filed here");
        assert!(!links.contains(&Place::DeskAct(case, Kind::ProofAsked).path(language)), "pictures need an account");
        let place = Place::DeskAct(case, Kind::InterviewScheduled);
        let page = officer.visit(&page.link(&place.path(language))).await.expect(StatusCode::OK);
        assert!(page.says(say::desk_nobodys_act_lead()), "{}", page.text());
        let day = services::desk::typed_as(site.world.services.today().next_day().unwrap());
        let form = page.form(actions::WEIGH_ACT).fill("typed[day]", &day).fill("typed[time]", "2:30 p.m.");
        let form = form.fill("typed[zone]", "eastern").fill("typed[place]", "Field Office\n1 Main Street");
        let page = officer.submit(&form.fill("typed[words]", WORDS)).await.expect(StatusCode::OK);
        assert!(page.says(say::desk_nobodys_act_title()) && page.says(say::desk_nobodys_confirm_lead()));
        assert!(!page.says(say::desk_confirm_title()), "there is no letter: {}", page.text());
        assert!(page.says(say::desk_nobodys_kept()) && page.shows(WORDS), "what is kept is read: {}", page.text());
        let page = officer.submit(&page.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_nobodys_done()), "{}", page.text());

        let forged = officer.open(&Place::DeskAct(case, Kind::ProofAsked)).await;
        assert!(forged.says(say::desk_nobodys_text()) && forged.forms(actions::WEIGH_ACT).is_empty());
        assert_eq!(officer.open(&Place::DeskPaper(case)).await.status, StatusCode::NOT_FOUND);
        for place in [Place::Case(case), Place::DeskCase(case), place] {
            assert_eq!(ana.open(&place).await.status, StatusCode::NOT_FOUND, "{place:?}");
        }

        let other = found(&mut officer, without).await;
        let page = officer.open(&Place::DeskCase(other)).await;
        assert!(page.says(say::desk_nobodys_no_code()), "{}", page.text());
        let list = officer.open(&Place::Desk).await;
        let page = officer.submit(&ticked(&list, &[other]).fill("what", Kind::Accepted.code())).await;
        assert!(page.says(say::desk_nobodys_batch_can()), "{}", page.text());
        let done = officer.submit(&page.form(actions::DO_BATCH)).await;
        assert!(done.says(say::desk_batch_done(1, 1)) && done.says(say::desk_batch_was_done()), "{}", done.text());

        let code = code(site, receipt).await.grouped();
        let page = add(&mut ana, receipt, &code).await;
        assert!(page.says(say::status_interview_scheduled_title()), "{}", page.text());
        let page = officer.open(&Place::DeskCase(case)).await;
        assert!(!page.says(say::desk_nobodys_title()) && page.shows("Morales"), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn an_officer_who_looked_at_a_case_of_nobody_reads_the_letter_when_it_was_added_meanwhile() {
    in_each_language(async |site, language| {
        let receipts = numbers(language);
        told(site, receipts).await;
        let mut ana = site.browser(language);
        ana.sign_up(&address("adds-meanwhile", language)).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let case = found(&mut officer, receipts[0]).await;
        let page = officer.open(&Place::DeskAct(case, Kind::ReviewStarted)).await.expect(StatusCode::OK);
        let form = page.form(actions::WEIGH_ACT).fill("typed[words]", WORDS);
        let looked = officer.submit(&form).await.expect(StatusCode::OK);
        assert!(looked.says(say::desk_nobodys_confirm_lead()), "{}", looked.text());
        let list = officer.open(&Place::Desk).await;
        let weighed = officer.submit(&ticked(&list, &[case]).fill("what", Kind::ReviewStarted.code())).await;
        assert!(weighed.says(say::desk_nobodys_batch_can()), "{}", weighed.text());

        let code = code(site, receipts[0]).await.grouped();
        let own = add(&mut ana, receipts[0], &code).await;
        let done = officer.submit(&weighed.form(actions::DO_BATCH)).await;
        assert!(done.says(say::desk_batch_done(0, 1)) && done.says(say::desk_batch_moved()), "{}", done.text());
        let page = officer.submit(&looked.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_whose_changed()) && page.says(say::desk_act_lead()), "{}", page.text());
        let form = page.form(actions::WEIGH_ACT);
        assert_eq!(form.value("typed[words]"), WORDS, "what was typed stays");
        assert!(!ana.visit(own.path()).await.says(say::status_under_review_title()), "nothing has happened");

        let letter = officer.submit(&form).await.expect(StatusCode::OK);
        assert!(letter.says(say::desk_act_confirm_lead()) && letter.shows(WORDS), "{}", letter.text());
        let page = officer.submit(&letter.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_done()), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn what_an_officer_writes_in_a_case_that_nobody_has_added_is_read_by_whoever_adds_it() {
    in_each_language(async |site, language| {
        let receipts = numbers(language);
        told(site, receipts).await;
        let (read, other) = match language {
            Language::English => (WORDS, PALABRAS),
            Language::Spanish => (PALABRAS, WORDS),
        };
        let mut ana = site.browser(language);
        ana.sign_up(&address("reads-later", language)).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let case = found(&mut officer, receipts[0]).await;
        let page = officer.open(&Place::DeskAct(case, Kind::ReviewStarted)).await.expect(StatusCode::OK);
        for said in [say::desk_nobodys_languages(), say::desk_nobodys_words_hint(), say::desk_nobodys_spanish_hint()] {
            assert!(page.says(&said), "{said:?}");
        }
        for said in [say::desk_act_languages(), say::desk_act_words_hint(), say::desk_act_spanish_hint()] {
            assert!(!page.says(&said), "no letter goes out: {said:?}");
        }
        let form = page.form(actions::WEIGH_ACT).fill("typed[words]", WORDS);
        let page = officer.submit(&form).await;
        assert!(page.says(say::desk_nobodys_spanish_missing()), "{}", page.text());
        let page = officer.submit(&page.form(actions::ACT_ON_CASE).press("intent", "change")).await;
        let page = officer.submit(&page.form(actions::WEIGH_ACT).fill("typed[words-es]", PALABRAS)).await;
        assert!(page.shows(WORDS) && page.shows(PALABRAS), "in each language: {}", page.text());
        assert!(!page.says(say::desk_nobodys_spanish_missing()), "{}", page.text());
        let page = officer.submit(&page.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::history_words()) && page.shows(read) && !page.shows(other), "{}", page.text());
        assert!(
            page.says(say::desk_noted_accepted()) && page.says(say::desk_noted_review_started()),
            "{}",
            page.text()
        );
        for said in [say::history_review_started(), say::status_under_review_title(), say::status_accepted_title()] {
            assert!(!page.says(&said), "nobody is there to be told: {said:?}");
        }

        let followed = add(&mut ana, receipts[0], "").await;
        assert!(followed.says(say::status_under_review_title()) && !followed.shows(read), "{}", followed.text());
        let code = code(site, receipts[0]).await.grouped();
        let own = add(&mut ana, receipts[0], &code).await;
        assert!(own.says(say::history_words()) && own.shows(read) && !own.shows(other), "{}", own.text());
    })
    .await;
}

#[tokio::test]
async fn where_a_case_stands_as_another_system_told_it_says_whom_it_is_worded_to() {
    in_each_language(async |site, language| {
        let [receipt, _] = numbers(language);
        let file = format!(
            "receipt_number,form,received_on,name,history\n\
             {receipt},I-130,2026-03-02,Lucia Morales,told/on-hold 2026-03-05\n"
        );
        let report = site.world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap();
        assert!(report.is_taken, "{:?}", report.faults);
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let case = found(&mut officer, receipt).await;
        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        let title = Words::of(language).text(StatusWords::of(Status::OnHold).title);
        assert!(page.says(say::desk_case_told(title.clone())), "{}", page.text());
        assert!(page.says(say::desk_noted_told()) && page.says(say::desk_noted_told_words(title)), "{}", page.text());
    })
    .await;
}
