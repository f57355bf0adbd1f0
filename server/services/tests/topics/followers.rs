//! What those who follow a case by its number hear of it, on both databases: that its public status has changed, and nothing else.

use std::time::Duration;

use domain::case::Kind;
use domain::{CaseId, Concern, Happening, Language, StaffRole, Status, Topic, Ways};
use services::cases::Added;
use services::imports::ImportMode;
use services::notices::{Content, Decision};
use services::testing::{World, on_each_database};
use services::{Letter, News, Session, Written};
use storage::testing::{die_at_statement, has_died, rows};
use tokio::sync::oneshot;

use crate::add_case::{IOE, has, letter, told};
use crate::delete_account::{ask, hours};
use crate::desk::{desk, seen, staff};
use crate::desk_acts::deed;
use crate::imports::number;
use crate::paperwork::{Person, person};
use crate::steps::{about, client};
use crate::threads::{answer, asked};

const OTHER_IOE: &str = "IOE0912345679";
const PAPER: &str = "EAC2590054321";
const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const OFFICER: &str = "officer@example.org";
const CHANGED: &str = "A case that you follow has changed: ";
const NOTHING: Ways = Ways { mail: false, text: false, push: false };
/// Short enough that nobody who listens has looked past what came before.
const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn follows(world: &World, who: &Person, receipt: &str) -> CaseId {
    match world.services.add_case(&who.session, &number(receipt), None, client(7)).await.unwrap() {
        Ok(Added::Follows(case)) => case,
        other => panic!("follows it, not {other:?}"),
    }
}

async fn act(world: &World, officer: &Session, case: CaseId, kind: Kind) {
    world.clock.advance(SECOND);
    let seen = seen(world, officer, case).await;
    desk(world, officer).act(case, deed(world, kind), seen, client(1)).await.unwrap().unwrap();
}

/// The agency's own system tells of the case on paper what has happened to it by now.
async fn grows(world: &World, history: &str) {
    world.clock.advance(SECOND);
    let head = "receipt_number,form,received_on,name,address,access_code,history";
    let file = format!("{head}\n{PAPER},I-90,2026-09-08,Ana Lima,,no,{history}\n");
    let report = world.services.import_cases(&file, ImportMode::AllOrNothing).await.unwrap();
    assert_eq!((report.is_taken, report.grown), (true, 1), "{:?}", report.faults);
}

/// A letter of the agency to its person, with something that happens to the case or without.
async fn written(world: &World, who: &Person, case: CaseId, what: Option<Happening>) {
    let text = |text: &str| Written::new(vec![text.to_owned()], Vec::new());
    let decision = Decision { is_approved: true, reason: text("It is yours."), next: text("Nothing.") };
    world.clock.advance(SECOND);
    world.issue(&who.session, case, what, Content::Decision(decision), None).await;
}

/// What comes to anybody, once those who follow cases were told.
async fn post(world: &World) -> Vec<Letter> {
    world.services.tell_followers().await.unwrap();
    world.post().await
}

async fn post_of_ben(world: &World) -> Vec<Letter> {
    post(world).await.into_iter().filter(|letter| letter.to == BEN).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_follows_a_case_hears_once_and_in_their_language_that_its_status_has_changed() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let code = letter(&world, IOE).await.code;
        let case = has(&world, &ana.session, IOE, &code).await;
        assert_eq!(follows(&world, &ben, IOE).await, case);
        world.services.set_language(&ben.session, Language::Spanish).await.unwrap();
        assert!(post(&world).await.is_empty(), "what was there before is no news");

        act(&world, &officer, case, Kind::EvidenceRequested).await;
        let letters = post(&world).await;
        assert_eq!(letters.len(), 2);
        assert_eq!(about(&letters, &format!("Something has happened in your case: {IOE}")).to, ANA);
        let to_ben = about(&letters, &format!("Cambió un caso que usted sigue: {IOE}"));
        assert_eq!((to_ben.to.as_str(), to_ben.language), (BEN, Language::Spanish));
        let page = format!("https://landfall.example/es/followed/{case}");
        assert!(to_ben.text.contains(&page) && !to_ben.text.contains("Morales"), "{}", to_ben.text);
        assert!(post(&world).await.is_empty(), "once");

        for status in [Status::UnderReview, Status::OnHold] {
            written(&world, &ana, case, Some(Happening::Told(status))).await;
        }
        assert_eq!(post_of_ben(&world).await.len(), 1, "what changes before they are told is one message");
        written(&world, &ana, case, Some(Happening::Told(Status::OnHold))).await;
        assert!(post_of_ben(&world).await.is_empty(), "a status that is told again is none that has changed");

        world.services.choose_ways(&ben.session, vec![(Topic::Cases, NOTHING)], client(1)).await.unwrap();
        post(&world).await;
        written(&world, &ana, case, Some(Happening::Told(Status::UnderReview))).await;
        assert!(post_of_ben(&world).await.is_empty(), "to hear of no case is a choice");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_follows_a_case_hears_nothing_of_a_letter_a_message_or_a_fee() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let code = letter(&world, IOE).await.code;
        let case = has(&world, &ana.session, IOE, &code).await;
        follows(&world, &ben, IOE).await;
        let other = follows(&world, &ben, OTHER_IOE).await;
        follows(&world, &ben, PAPER).await;
        post(&world).await;
        let (stop, stopped) = oneshot::channel::<()>();
        let services = world.services.clone();
        let telling = tokio::spawn(async move { services.tell_news(async { drop(stopped.await) }).await });
        let mut news = world.services.listen(&ben.session, world.services.now()).await.unwrap().unwrap();

        written(&world, &ana, case, None).await;
        let thread = asked(&ana, Concern::Case(case)).await;
        world.clock.advance(SECOND);
        answer(&world, &officer, thread, 1).await.unwrap();
        grows(&world, "fee-paid 2026-09-08 465.00").await;
        let letters = post(&world).await;
        assert!(letters.iter().any(|letter| letter.to == ANA), "there is an answer");
        assert!(letters.iter().all(|letter| letter.to != BEN), "of which nobody else hears, nor of the fee");

        act(&world, &officer, other, Kind::EvidenceRequested).await;
        assert_eq!(heard(&mut news).await, other.to_string(), "nothing of the other cases came before");
        act(&world, &officer, case, Kind::EvidenceRequested).await;
        assert_eq!(heard(&mut news).await, case.to_string());
        stop.send(()).unwrap();
        telling.await.unwrap();
    })
    .await;
}

async fn heard(news: &mut News) -> String {
    let heard = tokio::time::timeout(Duration::from_secs(20), news.next()).await.expect("something is heard");
    heard.expect("the server goes on")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_made_before_a_change_hears_of_it_when_it_listens() {
    on_each_database(async |world| {
        told(&world).await;
        let ben = person(&world, BEN).await;
        let paper = follows(&world, &ben, PAPER).await;
        let page_made = world.services.now();
        grows(&world, "accepted 2026-09-09").await;
        let mut early = world.services.listen(&ben.session, page_made).await.unwrap().unwrap();
        assert_eq!(heard(&mut early).await, paper.to_string());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn years_that_another_system_tells_at_once_are_one_message() {
    on_each_database(async |world| {
        told(&world).await;
        let ben = person(&world, BEN).await;
        follows(&world, &ben, PAPER).await;
        post(&world).await;
        grows(&world, "accepted 2026-09-09; review-started 2026-09-20; approved 2026-10-02; card-made 2026-10-05")
            .await;
        let [message] = post(&world).await.try_into().unwrap();
        assert_eq!((message.to.as_str(), message.subject), (BEN, format!("{CHANGED}{PAPER}")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_hears_once_a_day_waits_even_for_what_needs_its_person_soon() {
    on_each_database(async |world| {
        told(&world).await;
        let ben = person(&world, BEN).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let (ioe, paper) = (follows(&world, &ben, IOE).await, follows(&world, &ben, PAPER).await);
        world.services.set_daily(&ben.session, true, client(1)).await.unwrap();
        post(&world).await;
        act(&world, &officer, ioe, Kind::EvidenceRequested).await;
        grows(&world, "accepted 2026-09-09").await;
        assert!(post(&world).await.is_empty(), "that it is urgent is not for those who have the number alone");
        assert!(world.services.stop_following(&ben.session, paper).await.unwrap());

        world.clock.advance(DAY);
        world.services.send_daily().await.unwrap();
        let [daily] = post(&world).await.try_into().unwrap();
        assert!(daily.to == BEN && daily.text.contains(IOE), "{}", daily.text);
        assert!(!daily.text.contains(PAPER), "that is followed no more: {}", daily.text);
        world.clock.advance(DAY);
        world.services.send_daily().await.unwrap();
        assert!(post(&world).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_follows_a_case_no_more_hears_nothing_of_it() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        let paper = follows(&world, &ana, PAPER).await;
        follows(&world, &ben, PAPER).await;
        follows(&world, &ben, OTHER_IOE).await;
        post(&world).await;
        grows(&world, "accepted 2026-09-09").await;
        assert!(world.services.stop_following(&ana.session, paper).await.unwrap());
        ask(&world, &ben).await;
        assert_eq!(hours(&world, 30 * 24).await, 1, "an account is deleted");
        assert_eq!(rows(&world.database).await["followed_cases"], 0);
        world.post().await;
        assert!(post(&world).await.is_empty(), "what was not told by then is told to nobody");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_telling_tells_each_once() {
    on_each_database(async |world| {
        told(&world).await;
        let (ana, ben) = (person(&world, ANA).await, person(&world, BEN).await);
        follows(&world, &ana, PAPER).await;
        follows(&world, &ben, PAPER).await;
        post(&world).await;
        grows(&world, "accepted 2026-09-09").await;
        let mut deaths = 0;
        loop {
            die_at_statement(&world.database, deaths + 1);
            let done = world.services.tell_followers().await;
            if !has_died(&world.database) {
                done.unwrap();
                break;
            }
            deaths += 1;
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 3, "it died between {deaths} statements");
        let mut to: Vec<_> = post(&world).await.into_iter().map(|letter| letter.to).collect();
        to.sort();
        assert_eq!(to, [ANA, BEN]);
    })
    .await;
}
