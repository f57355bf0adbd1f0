//! Showing who one is, as the person and an officer meet it without scripts.

use domain::case::{Kind, ProofPicture};
use domain::{CaseId, Language, Place, RoundId, StaffRole};
use http::StatusCode;
use services::desk::{Deed, Door, Typed, last_day, typed_as};
use services::{Client, Session};
use words::{Words, say};

use crate::browser::Browser;
use crate::desk::staff;
use crate::evidence::PDF;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};

const REASON: &str = "Somebody <b>asked</b> about this case in your name.";
const FILE: &str = "me & <i>card</i>.pdf";

async fn act(site: &TestSite, session: &Session, case: CaseId, kind: Kind) {
    let services = &site.world.services;
    let Some(Door::Open(desk)) = services.desk(session) else { panic!("the desk") };
    let due = last_day(kind, "i-90", services.today()).map(typed_as).unwrap_or_default();
    let said = [("due", due), ("reason", REASON.to_owned()), ("pictures", "front".to_owned())];
    let typed: Typed = said.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
    let deed = Deed::read(kind, "i-90", services.today(), &typed).unwrap();
    let seen = desk.case(case).await.unwrap().unwrap().seen;
    desk.act(case, deed, seen, Client::local()).await.unwrap().unwrap();
    site.world.clock.advance(std::time::Duration::from_secs(1));
}

async fn newest(site: &TestSite, session: &Session, case: CaseId) -> RoundId {
    let Some(Door::Open(desk)) = site.world.services.desk(session) else { panic!("the desk") };
    desk.case(case).await.unwrap().unwrap().rounds[0].round.id
}

/// Has an officer, who is there for that alone, ask who the person of a case is.
pub(crate) async fn asked(site: &TestSite, language: Language, case: CaseId) -> RoundId {
    let officer = staff(site, language, "asks-who", StaffRole::Officer).await.session().await;
    act(site, &officer, case, Kind::ProofAsked).await;
    newest(site, &officer, case).await
}

/// Adds each picture of the document that was chosen.
async fn add_all(ana: &mut Browser<'_>, id: RoundId) {
    for picture in ProofPicture::ALL {
        let slot = Place::EvidenceSlot { folder: id.into(), slot: picture.code().to_owned() };
        let page = ana.open(&slot).await.expect(StatusCode::OK);
        assert!(page.forms(actions::EXPLAIN_EVIDENCE).is_empty(), "there is nothing to do without");
        let page = ana.add_files(&page, &[(FILE, PDF)]).await;
        assert!(page.says(say::evidence_added_title(1)), "{}", page.text());
    }
}

#[tokio::test]
async fn a_person_shows_who_they_are_with_pictures_and_an_officer_says_what_came_of_it() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut ana = site.browser(language);
        ana.sign_up(&address("shows", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "looks", StaffRole::Officer).await;

        // The officer reads first what the person will read.
        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        let act_page = Place::DeskAct(case, Kind::ProofAsked);
        let page = officer.visit(&page.link(&act_page.path(language))).await;
        let wrong = officer.submit(&page.form(actions::WEIGH_ACT).fill("typed[due]", "someday")).await;
        wrong.assert_error(say::error_desk_reason_short());
        assert_eq!(wrong.form(actions::WEIGH_ACT).value("typed[due]"), "someday", "what was typed stays");
        let letter = officer.submit(&page.form(actions::WEIGH_ACT).fill("typed[reason]", REASON)).await;
        assert!(letter.says(say::status_proof_asked_meaning()) && letter.shows(REASON), "{}", letter.text());
        let page = officer.submit(&letter.form(actions::ACT_ON_CASE)).await;
        assert!(page.says(say::desk_act_done()) && page.says(say::desk_round_none()), "{}", page.text());
        site.world.clock.advance(std::time::Duration::from_secs(1));
        let id = newest(site, &officer.session().await, case).await;
        let home = ana.open(&Place::Home).await;
        assert!(home.says(say::status_proof_asked_title()), "{}", home.text());

        let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
        assert!(page.says(say::proof_begin()), "{}", page.text());
        let page = ana.visit(&page.link(&Place::Round(id).path(language))).await.expect(StatusCode::OK);
        assert!(page.shows(REASON) && page.says(say::proof_attempt(1, 3)), "{}", page.text());
        assert!(page.says(say::proof_in_person_text()) && page.says(say::proof_bring_document()));
        let none = ana.submit(&page.form(actions::CHOOSE_DOCUMENT)).await;
        none.assert_error(say::error_proof_document());
        let odd = page.form(actions::CHOOSE_DOCUMENT).forge("document", "</p>wedding<b>");
        ana.submit(&odd).await.assert_error(say::error_proof_document());
        let early = ana.open(&Place::RoundReview(id)).await.expect(StatusCode::OK);
        assert!(early.says(say::proof_not_sent_incomplete()) && early.forms(actions::SEND_ANSWER).is_empty());

        let page = ana.submit(&page.form(actions::CHOOSE_DOCUMENT).fill("document", "green-card")).await;
        assert!(page.says(say::proof_good_whole()) && page.says(say::proof_picture_back()), "{}", page.text());
        add_all(&mut ana, id).await;
        let page = ana.open(&Place::RoundReview(id)).await.expect(StatusCode::OK);
        assert!(page.shows(FILE) && page.says(say::proof_once_again(2)), "{}", page.text());
        let send = page.form(actions::SEND_ANSWER);
        let page = ana.submit(&send).await;
        assert_eq!(page.path(), Place::RoundReceived(id).path(language), "{}", page.text());
        let now = site.world.services.now();
        let by = site.world.services.reply_time().await.unwrap().by(now).date();
        assert!(page.says(say::proof_received_lead(words.date(by))) && page.shows(FILE), "{}", page.text());
        assert_eq!(page.forms(actions::CHOOSE_VISIT).len(), 1, "they can come even so");
        assert_eq!(ana.submit(&send).await.path(), Place::RoundReceived(id).path(language), "it was sent");
        let library = ana.open(&Place::Documents).await;
        let named = words.text(say::library_proof(words.text(say::proof_picture_front())));
        assert!(library.shows(&named), "{}", library.text());

        let list = officer.visit(&format!("{}?waits=look", Place::Desk.path(language))).await;
        list.link(&Place::DeskCase(case).path(language));
        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        assert!(page.shows(FILE) && page.says(say::proof_document_green_card()), "{}", page.text());
        let file = page.links().into_iter().find(|link| link.contains("/files/")).expect("a picture");
        assert_eq!(officer.get(&file).await.expect(StatusCode::OK).body, PDF);
        act(site, &officer.session().await, case, Kind::ProofUnreadable).await;
        let again = newest(site, &officer.session().await, case).await;
        let page = ana.open(&Place::Round(again)).await.expect(StatusCode::OK);
        assert!(page.says(say::proof_unreadable()) && page.says(say::proof_attempt(2, 3)), "{}", page.text());

        // What is theirs is nobody else's.
        let mut ben = site.browser(language);
        ben.sign_up(&address("stranger", language)).await;
        for place in [Place::Round(again), Place::RoundReview(again), Place::RoundReceived(id)] {
            ben.open(&place).await.expect(StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_would_rather_come_presses_one_button_and_is_told_what_to_bring() {
    in_each_language(async |site, language| {
        let mut ana = site.browser(language);
        ana.sign_up(&address("comes", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let id = asked(site, language, case).await;
        let page = ana.open(&Place::Round(id)).await.expect(StatusCode::OK);
        let choose = page.form(actions::CHOOSE_VISIT);
        let page = ana.submit(&choose).await;
        assert_eq!(page.path(), Place::Case(case).path(language));
        assert!(page.says(say::status_proof_visit_chosen_todo()), "{}", page.text());
        let page = ana.submit(&choose).await;
        assert_eq!(page.path(), Place::Case(case).path(language), "once more is no mistake");
        let closed = ana.open(&Place::Round(id)).await.expect(StatusCode::OK);
        assert!(closed.says(say::round_closed_title()) && closed.forms(actions::CHOOSE_VISIT).is_empty());
        let mut officer = staff(site, language, "invites", StaffRole::Officer).await;
        let list = officer.visit(&format!("{}?waits=visit", Place::Desk.path(language))).await;
        list.link(&Place::DeskCase(case).path(language));
    })
    .await;
}
