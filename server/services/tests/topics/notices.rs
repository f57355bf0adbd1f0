//! Letters of the agency, on both databases.

use std::sync::Arc;
use std::time::Duration;

use crate::paperwork::{Person, person, worked_example};
use crate::steps::client;
use domain::{CaseId, Date, Happening, Language, NoticeId, NoticeKind, NoticeMark, NoticeNumber, Timestamp, WallClock};
use forms::Answers;
use payment::Action;
use services::notices::{
    Appointment, Content, Decision, Genuine, Notice, NoticeText, RequestForEvidence, VerifyRefusal,
};
use services::paper::PaperMaker;
use services::testing::{World, on_each_database};
use services::{Deliver, Letterhead, Settings, Written};
use sha2::{Digest, Sha256};
use storage::notices::{self, NoticeAnew, StoredNotice};
use storage::papers;

const ANA: &str = "ana@example.com";
const FEE: i64 = 41_500;

pub(crate) async fn filed(world: &World, ana: &Person) -> CaseId {
    let draft = ana.filled(FEE).await;
    let checkout = ana.check_out(draft).await;
    world.services.sandbox_act(&checkout, Action::Pay).await.unwrap().unwrap();
    world.services.payment_returned(&ana.session, draft).await.unwrap().unwrap();
    ana.case_of(draft).await.expect("it is filed")
}

async fn kept(world: &World, ana: &Person) -> Vec<StoredNotice> {
    let mut reader = world.database.reader().await.unwrap();
    notices::of_account(&mut reader, ana.session.account).await.unwrap()
}

async fn read(ana: &Person, case: CaseId, id: NoticeId, language: Language) -> Notice {
    ana.services.notice_of_case(&ana.session, case, id, language).await.unwrap().expect("it is there")
}

/// Everything that a notice says, line by line.
fn lines(text: &NoticeText) -> Vec<&str> {
    let facts = text.facts.iter().flat_map(|(name, lines)| std::iter::once(name).chain(lines));
    let sections =
        text.sections.iter().flat_map(|part| std::iter::once(&part.title).chain(&part.paragraphs).chain(&part.items));
    text.to.iter().chain(facts).chain(sections).map(String::as_str).collect()
}

fn says(text: &NoticeText, wanted: &str) {
    assert!(lines(text).iter().any(|line| line.contains(wanted)), "{wanted:?} is not in {text:#?}");
}

/// The day that is so many after the first of 1970.
fn day(number: i64) -> Date {
    Timestamp::from_seconds(number * 86_400).date()
}

fn appointment(time: &str) -> Content {
    let place = ["Application Support Center", "810 Gears Road", "Houston, TX 77067"].map(str::to_owned).to_vec();
    let clock = Some(WallClock::Eastern);
    Content::Appointment(Appointment { day: day(20_800), time: time.to_owned(), clock, place })
}

fn decision(is_approved: bool) -> Content {
    let text = |text: &str| Written::new(vec![text.to_owned()], Vec::new());
    let (reason, next) =
        (text("The card that you sent was not yours."), text("Ask us to look at it again by 9 January."));
    Content::Decision(Decision { is_approved, reason, next })
}

#[tokio::test(flavor = "multi_thread")]
async fn every_filing_is_answered_by_one_receipt_notice_in_every_language() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let [line] = world.services.notices(&ana.session, case).await.unwrap().try_into().unwrap();
        assert_eq!((line.kind, line.issued_at, line.is_replaced), (NoticeKind::Receipt, world.services.now(), false));
        let proof = world.services.filing(&ana.session, case).await.unwrap().unwrap().confirmation;
        let filing = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        for (language, title, form) in [
            (Language::English, "Receipt notice", "Form I-90: "),
            (Language::Spanish, "Aviso de recibo", "Formulario I-90: "),
        ] {
            let notice = read(&ana, case, line.id, language).await;
            assert_eq!(notice.text.title, title);
            assert_eq!(notice.text.to[0], filing.typed_name);
            let letters = world.services.letters(&ana.session, case, language).await.unwrap().unwrap();
            assert_eq!(notice.text.to[1..], letters.address, "it goes where letters about the case go");
            for wanted in [proof.receipt.as_str(), "$415.00", proof.payment_reference.as_deref().unwrap(), form] {
                says(&notice.text, wanted);
            }
            says(&notice.text, &notice.number.to_string());
            let address = format!("/verify/{}/{}", notice.number, notice.mark);
            assert!(
                notice.check.camera.starts_with("https://landfall.example/") && notice.check.camera.ends_with(&address)
            );
            assert_eq!(notice.issuer.lines, ["Landfall"]);
            assert!(notice.issuer.is_demonstration);
        }

        let request = ana.file("ar-11", &worked_example(&world.services, "ar-11", |_| true)).await;
        let [line] = world.services.notices(&ana.session, request).await.unwrap().try_into().unwrap();
        let notice = read(&ana, request, line.id, Language::English).await;
        says(&notice.text, "No fee");
        says(&notice.text, "Nothing more will happen with this report.");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_is_kept_as_a_paper_in_each_language_and_stays_as_it_was_made() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let id = world.services.notices(&ana.session, case).await.unwrap()[0].id;
        let paper = async |language| {
            let (kind, bytes) = ana.services.notice_paper(&ana.session, case, id, language).await.unwrap().unwrap();
            assert_eq!(kind, NoticeKind::Receipt);
            bytes
        };
        let before = paper(Language::English).await;
        assert!(before.starts_with(b"%PDF-"), "there is one before the worker has come to it");
        let makers: [Arc<dyn Deliver>; 1] = [PaperMaker::new(world.services.clone())];
        world.clock.advance(Duration::from_secs(3600));
        while world.services.deliver_due(&makers).await.unwrap() > 0 {}
        let mut reader = world.database.reader().await.unwrap();
        let made = papers::of_account(&mut reader, ana.session.account).await.unwrap();
        drop(reader);
        let made: Vec<_> = made.into_iter().filter(|paper| paper.shown == papers::Shown::Notice(id)).collect();
        assert_eq!(made.iter().map(|paper| paper.language).collect::<Vec<_>>(), Language::ALL);
        assert!(paper(Language::English).await == before);
        assert!(paper(Language::Spanish).await != before);

        let damaged = vec![papers::StoredPaper { sealed: made[1].sealed.clone(), ..made[0].clone() }];
        world.database.write(damaged, |tx, put| Box::pin(papers::seal_anew(tx, put))).await.unwrap();
        let opened = ana.services.notice_paper(&ana.session, case, id, Language::English).await;
        assert!(opened.is_err(), "it opens in its place only");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_notice_says_what_it_means_and_what_to_do() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let due = Content::RequestForEvidence(RequestForEvidence {
            reason: Written::default(),
            items: Written::new(
                vec!["A copy of your passport".to_owned(), "Both sides of your card".to_owned()],
                Vec::new(),
            ),
            due: day(20_830),
        });
        let visit = Happening::IdentityAppointment(Timestamp::from_seconds(20_800 * 86_400));
        for (what, content, title, wanted) in [
            (
                Some(visit),
                appointment("10:30 a.m."),
                "Appointment notice",
                ["10:30 a.m., Eastern", "810 Gears Road", "If you cannot come"],
            ),
            (None, due, "Request for evidence", ["Both sides of your card", "12 January 2027", "translation"]),
            (None, decision(true), "Decision notice", ["Approved", "was not yours", "9 January"]),
            (None, decision(false), "Decision notice", ["Denied", "was not yours", "9 January"]),
        ] {
            world.clock.advance(Duration::from_secs(60));
            let id = world.issue(&ana.session, case, what, content, None).await;
            let notice = read(&ana, case, id, Language::English).await;
            assert_eq!(notice.text.title, title);
            for wanted in wanted {
                says(&notice.text, wanted);
            }
            let spanish = read(&ana, case, id, Language::Spanish).await;
            let is_appointment = notice.kind == NoticeKind::Appointment;
            assert_eq!(lines(&spanish.text).contains(&"10:30 a.m., Este"), is_appointment, "by the clocks there");
            assert_eq!((spanish.number, spanish.mark), (notice.number, notice.mark));
            assert_eq!(spanish.text.sections.len(), notice.text.sections.len());
            assert_ne!(spanish.text.title, notice.text.title);
            for language in Language::ALL {
                let (_, bytes) = ana.services.notice_paper(&ana.session, case, id, language).await.unwrap().unwrap();
                assert!(bytes.starts_with(b"%PDF-"));
            }
        }
        let kinds: Vec<_> =
            world.services.notices(&ana.session, case).await.unwrap().iter().map(|line| line.kind).collect();
        let [receipt, appointment, request, decision, _] = NoticeKind::ALL;
        assert_eq!(kinds, [decision, decision, request, appointment, receipt], "the newest first");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_never_changes_and_its_digest_is_that_of_its_words() {
    storage::testing::on_each_database(async |database| {
        let world = World::on(database.clone());
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let id = world.services.notices(&ana.session, case).await.unwrap()[0].id;
        let before = read(&ana, case, id, Language::English).await;
        let data = world.services.own_data(&ana.session, client(1)).await.unwrap().unwrap();
        let part = &data.notices[0];
        let digest = Sha256::digest(part.letter.as_bytes());
        assert_eq!(part.digest, digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
        assert_eq!(NoticeMark::of(&digest.into()), before.mark);

        // The agency moves and gets another name, and so does the person.
        let settings = Settings::new("Landfall".to_owned(), "https://landfall.example".to_owned(), true);
        let letterhead = Letterhead {
            name: "Harbour Agency".to_owned(),
            address: vec!["12 Quay Street".to_owned()],
            phone: "202-555-0100".to_owned(),
            website: String::new(),
        };
        let later = World::with(database, Settings { letterhead, ..settings });
        later.clock.advance(Duration::from_secs(3600));
        let later_ana = Person { services: later.services.clone(), session: ana.session.clone() };
        let is_own = |answers: &Answers| answers.get("who-signs") == Some("self");
        later_ana.file("ar-11", &worked_example(&later.services, "ar-11", is_own)).await;
        assert_eq!(read(&later_ana, case, id, Language::English).await, before);
        let next = later.issue(&ana.session, case, None, appointment("9:00 a.m."), None).await;
        let next = read(&later_ana, case, next, Language::English).await;
        assert_eq!(next.issuer.lines, ["Harbour Agency", "12 Quay Street", "202-555-0100"]);
        says(&next.text, "202-555-0100");
        let case = later.services.case(&ana.session, case).await.unwrap().unwrap();
        let letters =
            later.services.letters(&ana.session, case.address_told_by, Language::English).await.unwrap().unwrap();
        assert_eq!(next.text.to[1..], letters.address, "it goes where letters about the case go now");

        let rows = kept(&later, &later_ana).await;
        let sealed = rows.iter().find(|row| row.id == next.id).unwrap().sealed.clone();
        let swapped = vec![NoticeAnew { id, sealed }];
        later.database.write(swapped, |tx, put| Box::pin(notices::seal_anew(tx, put))).await.unwrap();
        let opened = later.services.notice_of_case(&ana.session, case.id, id, Language::English).await;
        assert!(opened.is_err(), "what was put in its place is not shown");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_later_notice_says_which_one_it_takes_the_place_of() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        world.clock.advance(Duration::from_secs(60));
        let first = world.issue(&ana.session, case, None, appointment("9:00 a.m."), None).await;
        world.clock.advance(Duration::from_secs(60));
        let second = world.issue(&ana.session, case, None, appointment("2:15 p.m."), Some(first)).await;
        let (first, second) =
            (read(&ana, case, first, Language::English).await, read(&ana, case, second, Language::English).await);
        assert_eq!((first.replaced_by, second.replaced_by), (Some(second.id), None));
        says(&first.text, "9:00 a.m.");
        says(&second.text, &first.number.to_string());
        let replaced: Vec<_> =
            world.services.notices(&ana.session, case).await.unwrap().iter().map(|line| line.is_replaced).collect();
        assert_eq!(replaced, [false, true, false]);
        for (notice, is_replaced) in [(&first, true), (&second, false)] {
            let genuine = world.services.verify_notice(notice.number, notice.mark, client(1)).await.unwrap().unwrap();
            assert_eq!((genuine.kind, genuine.is_replaced), (NoticeKind::Appointment, is_replaced));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_notice_is_not_there() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, "ben@example.com").await);
        let (of_ana, of_ben) = (filed(&world, &ana).await, filed(&world, &ben).await);
        let id = world.services.notices(&ana.session, of_ana).await.unwrap()[0].id;
        assert!(world.services.notices(&ben.session, of_ana).await.unwrap().is_empty());
        for case in [of_ana, of_ben] {
            let notice = world.services.notice_of_case(&ben.session, case, id, Language::English).await.unwrap();
            assert!(notice.is_none());
            let paper = world.services.notice_paper(&ben.session, case, id, Language::English).await.unwrap();
            assert!(paper.is_none());
        }
        let elsewhere = world.services.notice_of_case(&ana.session, of_ben, id, Language::English).await.unwrap();
        assert!(elsewhere.is_none(), "it is at the address of its own case only");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn anybody_is_told_that_a_notice_is_genuine_and_a_wrong_number_or_mark_is_not() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let [kept] = kept(&world, &ana).await.try_into().unwrap();
        let (number, mark) = (kept.number, NoticeMark::of(&kept.digest));
        world.clock.advance(Duration::from_secs(3 * 86_400));
        let genuine = Genuine { kind: NoticeKind::Receipt, issued_at: kept.issued_at, is_replaced: false };
        let ask = async |number, mark, from| world.services.verify_notice(number, mark, client(from)).await.unwrap();
        for _ in 0..50 {
            assert_eq!(ask(number, mark, 1).await, Ok(genuine), "who asks about genuine ones never waits");
        }
        let other: NoticeNumber = NoticeNumber::new([9; 8]);
        let wrong: NoticeMark = NoticeMark::of(&[9; 32]);
        for (number, mark) in [(number, wrong), (other, mark), (other, wrong)] {
            assert_eq!(ask(number, mark, 1).await, Err(VerifyRefusal::Unknown));
        }
        let later = world.issue(&ana.session, case, None, appointment("9:00 a.m."), None).await;
        let later = read(&ana, case, later, Language::English).await;
        assert_eq!(ask(later.number, mark, 1).await, Err(VerifyRefusal::Unknown), "the mark of another notice");

        for _ in 4..20 {
            assert_eq!(ask(number, wrong, 1).await, Err(VerifyRefusal::Unknown));
        }
        let until = world.services.now().plus(Duration::from_secs(600));
        for (number, mark) in [(number, wrong), (number, mark), (other, wrong)] {
            assert_eq!(ask(number, mark, 1).await, Err(VerifyRefusal::TooMany { until }), "the right one neither");
        }
        assert_eq!(ask(number, mark, 2).await, Ok(genuine), "another network");
        world.clock.advance(Duration::from_secs(600));
        assert_eq!(ask(number, mark, 1).await, Ok(genuine));
    })
    .await;
}
