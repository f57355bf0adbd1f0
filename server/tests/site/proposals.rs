//! What needs two at the desk, as both and the person of the case meet it without scripts.

use domain::case::Kind;
use domain::{CaseId, Place, StaffRole};
use http::StatusCode;
use services::desk::{Deed, Door, Typed, typed_as};
use words::say;

use crate::browser::Browser;
use crate::desk::staff;
use crate::site::in_each_language;
use crate::steps::{FULL_FEE, address};
use crate::systems::System;

const REASON: &str = "The card was given for somebody else.";
const WORDS: &str = "Name the section of the law, please.";

async fn act(browser: &Browser<'_>, case: CaseId, kind: Kind) {
    let (services, session) = (browser.site.world.services.clone(), browser.session().await);
    let Some(Door::Open(desk)) = services.desk(&session) else { panic!("the desk") };
    let seen = desk.case(case).await.unwrap().unwrap().seen;
    let due = typed_as(services.now().plus(std::time::Duration::from_secs(30 * 86_400)).date());
    let said = [("due", due.as_str()), ("reason", REASON)].map(|(name, text)| (name.to_owned(), text.to_owned()));
    let deed = Deed::read(kind, "i-90", services.today(), &Typed::from(said)).unwrap();
    desk.act(case, deed, seen, services::Client::local()).await.unwrap().unwrap();
}

#[tokio::test]
async fn one_officer_proposes_another_sends_it_back_and_then_confirms_it() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("waits", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut first = staff(site, language, "first", StaffRole::Officer).await;
        let mut second = staff(site, language, "second", StaffRole::Officer).await;
        for kind in [Kind::ReviewStarted, Kind::Approved, Kind::IntentToRevoke, Kind::ResponseReceived] {
            act(&first, case, kind).await;
        }
        let words = words::Words::of(language);
        let place = Place::DeskProposal(case);

        for round in 0..2 {
            let page = first.open(&Place::DeskAct(case, Kind::Revoked)).await.expect(StatusCode::OK);
            let form = page.form(actions::WEIGH_ACT).fill("typed[reason]", REASON).fill("typed[remedy]", REASON);
            let letter = first.submit(&form).await.expect(StatusCode::OK);
            assert!(letter.says(say::desk_propose_lead()) && letter.shows(REASON), "{}", letter.text());
            let page = first.submit(&letter.form(actions::ACT_ON_CASE)).await;
            assert!(page.says(say::desk_proposal_made()) && page.says(say::desk_proposal_title()), "{}", page.text());
            let own = first.open(&place).await.expect(StatusCode::OK);
            assert!(own.says(say::desk_proposal_own()) && own.forms(actions::ANSWER_PROPOSAL).len() == 1);
            if round == 0 {
                let list = second.visit(&format!("{}?show=proposals", Place::Desk.path(language))).await;
                let page = second.visit(&list.link(&place.path(language))).await;
                let by = words
                    .text(say::desk_proposal_lead(address("first", language), words.date(site.world.services.today())));
                assert!(page.shows(&by) && page.shows(REASON), "{}", page.text());
                let back = page.forms(actions::ANSWER_PROPOSAL).remove(1);
                let page = second.submit(&back.clone().fill("words", "no").press("intent", "send-back")).await;
                page.assert_error(say::error_desk_proposal_words());
                let back = page.forms(actions::ANSWER_PROPOSAL).remove(1);
                assert_eq!(back.value("words"), "no", "what was typed stays");
                let page = second.submit(&back.fill("words", WORDS).press("intent", "send-back")).await;
                assert!(page.says(say::desk_proposal_sent_back()), "{}", page.text());
                let page = first.open(&Place::DeskCase(case)).await;
                assert!(page.shows(WORDS), "whoever proposed it reads why: {}", page.text());
            }
            site.world.clock.advance(std::time::Duration::from_secs(1));
        }
        let page = second.open(&place).await.expect(StatusCode::OK);
        let confirm = page.forms(actions::ANSWER_PROPOSAL).remove(0);
        let page = second.submit(&confirm.clone().press("intent", "confirm")).await;
        assert!(page.says(say::desk_act_done()), "{}", page.text());
        let late = second.submit(&confirm.press("intent", "confirm")).await;
        assert!(late.says(say::desk_proposal_over()), "{}", late.text());
        let page = ana.open(&Place::Case(case)).await;
        assert!(page.says(say::status_revoked_title()), "{}", page.text());
        let page = second.open(&place).await;
        assert_eq!(page.path(), Place::DeskCase(case).path(language), "it is answered");
    })
    .await;
}

#[tokio::test]
async fn what_a_system_tells_and_needs_two_is_read_and_confirmed_at_the_desk() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("told", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "confirms", StaffRole::Officer).await;
        for kind in [Kind::ReviewStarted, Kind::Approved, Kind::IntentToRevoke, Kind::ResponseReceived] {
            act(&officer, case, kind).await;
        }
        let receipt = site.world.services.case(&ana.session().await, case).await.unwrap().unwrap().receipt;
        let system = System::new(site, &format!("Docket {}", language.code()), "case-events").await;
        let revoked = format!(r#"{{"event":"revoked","details":{{"reason":"{REASON}","remedy":"{REASON}"}}}}"#);
        system.tell(receipt.as_str(), "one", &revoked).await.expect(StatusCode::ACCEPTED);

        let by = words::Words::of(language).text(say::desk_proposal_system(format!("Docket {}", language.code())));
        let page = officer.open(&Place::DeskCase(case)).await;
        assert!(page.shows(&by), "{}", page.text());
        let page = officer.open(&Place::DeskProposal(case)).await.expect(StatusCode::OK);
        assert!(page.shows(&by) && page.shows(REASON), "{}", page.text());
        let page = officer.submit(&page.forms(actions::ANSWER_PROPOSAL).remove(0).press("intent", "confirm")).await;
        assert!(page.says(say::desk_act_done()), "{}", page.text());
        let page = ana.open(&Place::Case(case)).await;
        assert!(page.says(say::status_revoked_title()), "{}", page.text());
    })
    .await;
}
