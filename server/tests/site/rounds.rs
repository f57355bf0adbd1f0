//! What the agency asks of somebody in a case, and their answer, as both meet it without scripts.

use domain::case::{Kind, LastDay};
use domain::{CaseId, Language, Place, RoundId, StaffRole, Time, WallClock};
use http::StatusCode;
use services::desk::{Deed, Desk, Door, Typed, last_day, typed_as};
use services::{Client, Session};
use words::{Words, say};

use crate::browser::Browser;
use crate::desk::staff;
use crate::evidence::PDF;
use crate::page::texts;
use crate::site::{TestSite, in_each_language};
use crate::steps::{FULL_FEE, address};
use crate::time::assert_warns;

const CARD: &str = "Both sides of your card";
const PASSPORT: &str = "A copy of your <b>passport</b>";
const REASON: &str = "The copy of your card cannot be read.";
const WORDS: &str = "The card was renewed in May.";
const FILE: &str = "card & back.pdf";

fn desk<'s>(site: &'s TestSite, session: &'s Session) -> Desk<'s> {
    match site.world.services.desk(session) {
        Some(Door::Open(desk)) => desk,
        other => panic!("the desk, not {other:?}"),
    }
}

/// Has an officer ask for two things.
async fn ask(site: &TestSite, officer: &Browser<'_>, case: CaseId) -> RoundId {
    let (services, session) = (&site.world.services, officer.session().await);
    let kind = Kind::EvidenceRequested;
    let due = last_day(kind, "i-90", services.today()).map(typed_as).unwrap();
    let said = [("items", format!("{CARD}\n{PASSPORT}")), ("due", due), ("reason", REASON.to_owned())];
    let typed: Typed = said.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
    let deed = Deed::read(kind, "i-90", services.today(), &typed).unwrap();
    let desk = desk(site, &session);
    let seen = desk.case(case).await.unwrap().unwrap().seen;
    desk.act(case, deed, seen, Client::local()).await.unwrap().unwrap();
    site.world.clock.advance(std::time::Duration::from_secs(1));
    desk.case(case).await.unwrap().unwrap().rounds[0].round.id
}

/// The same, by an officer who is there for that alone.
pub(crate) async fn asked(site: &TestSite, language: Language, case: CaseId) -> RoundId {
    let officer = staff(site, language, "asks", StaffRole::Officer).await;
    ask(site, &officer, case).await
}

#[tokio::test]
async fn a_person_puts_an_answer_together_reads_it_sends_it_once_and_the_officer_reads_it() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut ana = site.browser(language);
        ana.sign_up(&address("answers", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let mut officer = staff(site, language, "officer", StaffRole::Officer).await;
        let id = ask(site, &officer, case).await;
        let round = site.world.services.round(&ana.session().await, id).await.unwrap().unwrap();
        let Some(LastDay::Left(days)) = round.left() else { panic!("there is time") };

        let page = ana.open(&Place::Case(case)).await.expect(StatusCode::OK);
        assert!(page.says(say::round_left(words.date(round.by), days)), "{}", page.text());
        let page = ana.visit(&page.link(&Place::Round(id).path(language))).await.expect(StatusCode::OK);
        assert!(page.shows(CARD) && page.shows(PASSPORT) && page.shows(REASON), "{}", page.text());
        assert!(page.says(say::round_once_one()) && page.says(say::round_once_missing()));
        assert_warns(&ana, &page, false).await;

        // What is typed is kept, and nothing is sent.
        let form = page.form(actions::SAY_IN_ROUND).fill("words", WORDS);
        let page = ana.submit(&form).await;
        assert!(page.says(say::round_kept_text()), "{}", page.text());
        assert_eq!(page.form(actions::SAY_IN_ROUND).value("words"), WORDS);
        let long = "x".repeat(5001);
        let page = ana.submit(&page.form(actions::SAY_IN_ROUND).fill("words", &long)).await;
        page.assert_error(say::error_round_words_long(5001_usize));
        assert_eq!(page.form(actions::SAY_IN_ROUND).value("words"), long, "it is kept, and can be shortened");
        let page = ana.submit(&page.form(actions::SAY_IN_ROUND).fill("words", WORDS)).await;

        let slot = Place::EvidenceSlot { folder: id.into(), slot: "item-1".to_owned() };
        let page = ana.visit(&page.link(&slot.path(language))).await.expect(StatusCode::OK);
        assert!(page.shows(CARD));
        // What was written in English only is marked as that.
        let marked: &[&str] = if language == Language::English { &[] } else { &[CARD] };
        assert_eq!(texts(&page.document(), "h1[lang=en]"), marked);
        let again = Place::EvidenceAgain { folder: id.into(), slot: "item-1".to_owned() };
        assert_eq!(texts(&ana.open(&again).await.document(), ".caption [lang=en]"), marked);
        let page = ana.add_files(&page, &[(FILE, PDF)]).await;
        assert_eq!(page.path(), slot.path(language));
        assert!(page.says(say::evidence_added_title(1)), "{}", page.text());
        let library = ana.open(&Place::Documents).await;
        assert!(library.says(say::library_round_item("1")) || library.shows(FILE), "{}", library.text());

        let page = ana.open(&Place::RoundReview(id)).await.expect(StatusCode::OK);
        assert!(page.says(say::round_missing_text()) && page.shows(FILE) && page.shows(WORDS), "{}", page.text());
        let send = page.form(actions::SEND_ANSWER);
        let other = Place::EvidenceSlot { folder: id.into(), slot: "item-2".to_owned() };
        let there = ana.open(&other).await;
        ana.submit(&there.form(actions::EXPLAIN_EVIDENCE).fill("explanation", "It was stolen.")).await;
        let page = ana.submit(&send).await;
        assert!(page.says(say::round_not_sent_changed()), "it was not read like this: {}", page.text());
        assert!(!page.says(say::round_missing_text()));
        let at_desk = officer.open(&Place::DeskCase(case)).await;
        assert!(at_desk.says(say::desk_round_none()), "{}", at_desk.text());
        assert!(at_desk.says(say::desk_work_until(words.date(round.by))), "the day that the person reads");

        let send = page.form(actions::SEND_ANSWER);
        let page = ana.submit(&send).await;
        assert_eq!(page.path(), Place::RoundReceived(id).path(language), "{}", page.text());
        assert!(page.says(say::round_received_lead()) && page.shows(FILE) && page.shows(WORDS), "{}", page.text());
        let answered = site.world.services.received_answer(&ana.session().await, id).await.unwrap().unwrap();
        let received = answered.received.unwrap();
        assert!(page.shows(&received.slots[0].files[0].digest), "{}", page.text());
        let again = ana.submit(&send).await;
        assert_eq!(again.path(), Place::RoundReceived(id).path(language), "it was sent");
        assert_eq!(ana.open(&slot).await.path(), Place::RoundReceived(id).path(language));
        let page = ana.open(&Place::Case(case)).await;
        assert!(page.says(say::status_response_received_title()), "{}", page.text());
        page.link(&Place::RoundReceived(id).path(language));

        let page = officer.open(&Place::DeskCase(case)).await.expect(StatusCode::OK);
        assert!(page.shows(CARD) && page.shows(FILE) && page.shows("It was stolen.") && page.shows(WORDS));
        let file = page.links().into_iter().find(|link| link.contains("/files/")).expect("its file");
        assert_eq!(officer.get(&file).await.expect(StatusCode::OK).body, PDF);
    })
    .await;
}

#[tokio::test]
async fn an_answer_after_the_last_day_is_said_to_be_late_before_and_after() {
    in_each_language(async |site, language| {
        let words = Words::of(language);
        let mut ana = site.browser(language);
        ana.sign_up(&address("late", language)).await;
        let draft = ana.filled(FULL_FEE).await;
        let case = ana.file(draft).await;
        let id = asked(site, language, case).await;
        let session = ana.session().await;
        let round = site.world.services.round(&session, id).await.unwrap().unwrap();
        site.world.services.say_in_round(&session, id, WORDS).await.unwrap().unwrap();
        let evening = WallClock::Pacific.moment(round.by, Time::from_hms(18, 0, 0).unwrap());
        site.world.clock.advance(evening.since(site.world.services.now()));
        ana.sign_in(&address("late", language)).await;
        let page = ana.open(&Place::Round(id)).await.expect(StatusCode::OK);
        assert!(page.says(say::round_last(words.date(round.by))), "{}", page.text());
        assert!(!page.says(say::round_late_title()), "{}", page.text());
        site.world.clock.advance(std::time::Duration::from_secs(24 * 60 * 60));
        ana.sign_in(&address("late", language)).await;
        let page = ana.open(&Place::RoundReview(id)).await.expect(StatusCode::OK);
        assert!(page.says(say::round_late_text(words.date(round.by))), "{}", page.text());
        let page = ana.submit(&page.form(actions::SEND_ANSWER)).await;
        assert!(page.says(say::round_late_was(words.date(round.by))), "{}", page.text());
        let page = ana.open(&Place::Case(case)).await;
        assert!(page.says(say::status_late_response_received_title()), "{}", page.text());
    })
    .await;
}
