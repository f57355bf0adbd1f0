//! What an officer lets happen to a case, as they and its person meet it without scripts.

use domain::case::Kind;
use domain::{Language, Place, StaffRole};
use http::StatusCode;
use services::desk::{Deed, Door, Typed};
use words::say;

use crate::desk::staff;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};

const WORDS: &str = "Bring the letter that you were sent before.";

#[tokio::test]
async fn an_officer_sets_an_interview_after_reading_its_letter_and_the_person_finds_it() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("waits", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let other = staff(site, language, "other", StaffRole::Officer).await;

        let place = Place::DeskAct(case, Kind::InterviewScheduled);
        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        assert!(page.says(say::desk_acts_interview()), "{}", page.text());
        assert!(!page.links().contains(&Place::DeskAct(case, Kind::Approved).path(language)), "nobody reviewed it");
        let page = officer.visit(&page.link(&place.path(language))).await.expect(StatusCode::OK);
        let form = page.form(actions::WEIGH_ACT).fill("typed[day]", "yesterday").fill("typed[words]", WORDS);
        let page = officer.submit(&form).await;
        page.assert_error(say::error_desk_act_day());
        page.assert_error(say::error_desk_act_place());
        assert_eq!(page.form(actions::WEIGH_ACT).value("typed[words]"), WORDS, "what was typed stays");

        let day = services::desk::typed_as(site.world.services.today().next_day().unwrap());
        let form = page.form(actions::WEIGH_ACT).fill("typed[day]", &day).fill("typed[time]", "2:30 p.m.");
        let form = form.fill("typed[zone]", "eastern").fill("typed[place]", "Field Office\n1 Main Street");
        let letter = officer.submit(&form).await.expect(StatusCode::OK);
        assert!(letter.says(say::desk_act_confirm_lead()) && letter.shows(WORDS), "{}", letter.text());
        for language in Language::ALL {
            let own = words::Words::of(language);
            assert!(letter.shows(&own.text(say::notice_letter_words())), "in {language:?}");
        }

        // Somebody else does something to the case meanwhile.
        let session = other.session().await;
        let Some(Door::Open(desk)) = site.world.services.desk(&session) else { panic!("the desk") };
        let seen = desk.case(case).await.unwrap().unwrap().seen;
        let accepts = Deed::read(Kind::Accepted, "i-90", site.world.services.today(), &Typed::new()).unwrap();
        desk.act(case, accepts, seen, services::Client::local()).await.unwrap().unwrap();
        let page = officer.submit(&letter.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_moved()), "{}", page.text());
        assert_eq!(page.form(actions::WEIGH_ACT).value("typed[words]"), WORDS, "it is kept");

        site.world.clock.advance(std::time::Duration::from_secs(60));
        let letter = officer.submit(&page.form(actions::WEIGH_ACT)).await;
        let page = officer.submit(&letter.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_done()), "{}", page.text());
        assert!(page.says(say::desk_noted_interview_scheduled()), "worded to the officer: {}", page.text());
        assert!(page.says(say::desk_case_person_reads()), "and that the history is not: {}", page.text());
        let page = officer.open(&place).await;
        assert!(page.says(say::desk_act_not_now()) && page.forms(actions::WEIGH_ACT).is_empty(), "it is set");

        let page = ana.open(&Place::Case(case)).await;
        assert!(page.says(say::status_interview_scheduled_title()), "{}", page.text());
        let notice = page.links().into_iter().find(|link| link.contains("/notices/")).expect("its letter");
        let notice = ana.visit(&notice).await;
        assert!(notice.shows("2:30 p.m.") && notice.shows("1 Main Street") && notice.shows(WORDS), "{}", notice.text());
    })
    .await;
}

#[tokio::test]
async fn an_officer_corrects_a_name_and_its_person_reads_it_in_the_case_and_in_letters_from_then_on() {
    const RIGHT: &str = "Ana Luz Reyes Luna";
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("corrects", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let was = site.world.services.filing(&ana.session().await, case).await.unwrap().unwrap().typed_name;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        // Of two letters of one moment neither is the newer one.
        site.world.clock.advance(std::time::Duration::from_secs(60));
        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        let act = Place::DeskAct(case, Kind::NameCorrected).path(language);
        let page = officer.visit(&page.link(&act)).await.expect(StatusCode::OK);
        assert!(page.says(say::desk_act_name_now(was.clone())), "as it is now: {}", page.text());
        let page = officer.submit(&page.form(actions::WEIGH_ACT).fill("typed[words]", WORDS)).await;
        page.assert_error(say::error_desk_act_name(200_usize));
        let form = page.form(actions::WEIGH_ACT);
        assert_eq!(form.value("typed[words]"), WORDS, "what was typed stays");
        let page = officer.submit(&form.fill("typed[name]", &was)).await;
        page.assert_error(say::error_desk_act_name_same());
        let form = page.form(actions::WEIGH_ACT).fill("typed[name]", RIGHT);
        let letter = officer.submit(&form).await.expect(StatusCode::OK);
        assert!(letter.says(say::desk_act_confirm_lead()) && letter.shows(RIGHT), "{}", letter.text());
        for language in Language::ALL {
            let own = words::Words::of(language);
            assert!(letter.shows(&own.text(say::notice_name_counts())), "in {language:?}");
        }
        let page = officer.submit(&letter.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_done()) && page.says(say::notice_corrected_name()), "{}", page.text());
        assert!(page.shows(RIGHT) && page.shows(&was), "beside the name that signed: {}", page.text());

        let page = ana.open(&Place::Case(case)).await;
        assert!(page.says(say::status_name_corrected_title()), "{}", page.text());
        assert!(page.says(say::notice_corrected_name()) && page.shows(RIGHT), "{}", page.text());
        let notice = page.links().into_iter().find(|link| link.contains("/notices/")).expect("its letter");
        let notice = ana.visit(&notice).await;
        assert!(notice.shows(RIGHT) && notice.says(say::notice_name_counts()), "{}", notice.text());
        let page = ana.open(&Place::Withdraw(case)).await;
        let form = page.form(actions::WITHDRAW_CASE).fill("agree", "yes");
        let page = ana.submit(&form.fill("name", &was)).await;
        page.assert_error(say::error_withdraw_name(RIGHT));
    })
    .await;
}

#[tokio::test]
async fn an_officer_sends_a_form_back_and_its_person_reads_that_the_fee_goes_with_it() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("pays", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let page = officer.open(&Place::DeskAct(case, Kind::Rejected)).await.expect(StatusCode::OK);
        let page = officer.submit(&page.form(actions::WEIGH_ACT).fill("typed[reason]", WORDS)).await;
        page.assert_error(say::error_desk_act_rejection());
        let form = page.form(actions::WEIGH_ACT);
        assert_eq!(form.value("typed[reason]"), WORDS, "what was typed stays");
        let letter = officer.submit(&form.fill("typed[rejection]", "unsigned")).await.expect(StatusCode::OK);
        for language in Language::ALL {
            let own = words::Words::of(language);
            let money = own.text(say::notice_refund_text(domain::Money::from_cents(FULL_FEE).to_string()));
            assert!(letter.shows(&money), "in {language:?}: {}", letter.text());
        }
        let page = officer.submit(&letter.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_done()), "{}", page.text());
        let page = ana.open(&Place::Case(case)).await;
        assert!(page.says(say::status_rejected_unsigned_title()), "{}", page.text());
        let page = ana.open(&Place::CasePayment(case)).await;
        assert!(page.says(say::money_history_refund_returned()), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn an_officer_sends_a_case_to_another_office_and_its_person_reads_where_it_is() {
    const OFFICE: &str = "Office <b>of</b> the North";
    const SENT: &[(&str, &str)] = &[("typed[transfer]", "jurisdiction"), ("typed[office]", OFFICE)];
    const NO_MORE: &[(&str, &str)] = &[];
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("travels", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let agency = say::case_office_with(site.world.services.settings().letterhead.name.clone());
        let (on_the_way, there) = (say::case_office_on_the_way(OFFICE), say::case_office_with(OFFICE));
        let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
        assert!(page.says(say::case_office_title()) && page.says(&agency), "{}", page.text());
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        assert!(page.says(say::case_office_title()) && page.says(&agency), "{}", page.text());

        for (kind, said, expected) in [(Kind::Transferred, SENT, &on_the_way), (Kind::Arrived, NO_MORE, &there)] {
            // Of two letters of one moment neither is the newer one.
            site.world.clock.advance(std::time::Duration::from_secs(60));
            let page = officer.open(&Place::DeskAct(case, kind)).await.expect(StatusCode::OK);
            let form = page.form(actions::WEIGH_ACT);
            let form = said.iter().fold(form, |form, (name, text)| form.fill(name, text));
            let letter = officer.submit(&form).await.expect(StatusCode::OK);
            let page = officer.submit(&letter.form(actions::ACT_ON_CASE)).await;
            assert!(page.says(say::desk_act_done()) && page.says(expected), "{}", page.text());
            let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
            assert!(page.says(expected) && !page.says(&agency), "{}", page.text());
        }
        let view = site.world.services.case(&ana.session().await, case).await.unwrap().unwrap();
        let mut stranger = site.browser(language);
        let form = stranger.open(&Place::CaseStatus).await.form(actions::FIND_STATUS);
        let page = stranger.submit(&form.fill("receipt", &view.receipt.to_string())).await;
        assert!(page.says(view.happened) && !page.text_of_body().contains("the North"), "{}", page.text());
    })
    .await;
}
