//! A new address, told once for every case of an account, on both databases.

use std::time::Duration;

use crate::paperwork::{Person, complete_answers, person, worked_example};
use crate::steps::{PASSWORD, account_link, client, email};
use domain::{AccountKind, CaseEvent, CaseId, Happening, Holder, Language, OtherUse, Password, Status};
use forms::{Answers, Library, Reveal};
use services::Letter;
use services::audit::Event;
use services::cases::{Letters, MOVE_FORM, Moved, NewAddress};
use services::filing::{Begin, Begun};
use services::testing::{World, on_each_database};
use storage::cases;
use storage::testing::{die_at_statement, has_died, rows};
use words::say;

const ANA: &str = "ana@example.org";
const HOME: [&str; 3] = ["77 Canal Street", "Apartment 4", "Houston, TX 77003"];
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The report of a move, with these answers instead of others.
fn report(world: &World, changes: &[(&str, &str)]) -> Answers {
    let example = worked_example(&world.services, MOVE_FORM, |answers| {
        answers.get("present-address.street") == Some(HOME[0])
            && answers.get("who-signs") == Some("self")
            && answers.get("mail-at-home") == Some("yes")
    });
    let kept = example.iter().filter(|(key, _)| changes.iter().all(|(changed, _)| changed != key));
    kept.chain(changes.iter().copied()).collect()
}

async fn file_card(who: &Person) -> CaseId {
    who.file("i-90", &complete_answers(&who.services, 0)).await
}

async fn letters(who: &Person, case: CaseId) -> Option<Letters> {
    let told_by = who.services.case(&who.session, case).await.unwrap().unwrap().address_told_by;
    who.services.letters(&who.session, told_by, Language::English).await.unwrap()
}

/// How often the history of a case tells of a new address.
async fn told(who: &Person, case: CaseId) -> usize {
    let history = who.services.case(&who.session, case).await.unwrap().unwrap().history;
    history.iter().filter(|line| line.what == say::history_new_address()).count()
}

async fn moved(who: &Person, case: CaseId) -> Option<Moved> {
    let confirmation = who.services.filing(&who.session, case).await.unwrap().unwrap().confirmation;
    who.services.moved(&who.session, &confirmation).await.unwrap()
}

/// The other cases that a report changed.
async fn changed(who: &Person, report: CaseId) -> Vec<CaseId> {
    match moved(who, report).await {
        Some(Moved::Cases(cases)) => cases.into_iter().map(|case| case.id).collect(),
        other => panic!("cases, not {other:?}"),
    }
}

async fn happens(world: &World, case: CaseId, all: &[Happening]) {
    for what in all {
        let event = CaseEvent { at: world.services.now(), what: *what };
        let added =
            world.database.write((case, event), |tx, (case, event)| Box::pin(cases::add_event(tx, *case, *event)));
        added.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_counts_for_every_open_case_of_the_account_and_for_no_other() {
    on_each_database(async |world| {
        let (ana, ben) = (person(&world, ANA).await, person(&world, "ben@example.org").await);
        let [first, closed, bens] = [file_card(&ana).await, file_card(&ana).await, file_card(&ben).await];
        world.clock.advance(DAY);
        let second = file_card(&ana).await;
        happens(&world, closed, &[Happening::ReviewStarted, Happening::Denied]).await;
        happens(&world, second, &[Happening::ReviewStarted]).await;
        let before = letters(&ana, first).await.unwrap();
        assert_eq!((before.address[0].as_str(), before.since.plus(DAY)), ("214 Linden Street", world.services.now()));

        world.clock.advance(DAY);
        let report = ana.file(MOVE_FORM, &report(&world, &[])).await;
        let new = Letters { address: HOME.map(str::to_owned).into(), since: world.services.now() };
        for case in [first, second] {
            assert_eq!((told(&ana, case).await, letters(&ana, case).await), (1, Some(new.clone())));
        }
        assert_eq!((told(&ana, closed).await, letters(&ana, closed).await), (0, Some(before.clone())));
        assert_eq!((told(&ben, bens).await, letters(&ben, bens).await), (0, Some(before.clone())));
        assert_eq!(changed(&ana, report).await, [second, first]);
        assert_eq!(moved(&ana, first).await, None, "only a report of a move changes something");

        let second = ana.services.case(&ana.session, second).await.unwrap().unwrap();
        assert_eq!((second.status, second.since.plus(DAY)), (Status::UnderReview, new.since), "nothing else changes");
        let theirs = ben.services.letters(&ben.session, report, Language::English).await.unwrap();
        assert_eq!(theirs, None, "what is somebody else's is not there");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_done_when_it_is_received() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let report = ana.file(MOVE_FORM, &report(&world, &[])).await;
        assert_eq!(changed(&ana, report).await, []);
        let case = ana.services.case(&ana.session, report).await.unwrap().unwrap();
        assert_eq!((case.status, case.is_asked, case.stages.len()), (Status::MoveReported, false, 1));
        let said: Vec<_> = case.history.iter().map(|line| line.what.clone()).collect();
        let order =
            [say::history_move_reported(), say::history_new_address(), say::history_no_fee(), say::history_received()];
        assert_eq!(said, order);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_moves_the_later_one_counts_and_the_earlier_one_stays_in_the_history() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let card = file_card(&ana).await;
        let first = ana.file(MOVE_FORM, &report(&world, &[])).await;
        let box_512 = [
            ("mail-at-home", "no"),
            ("mailing-address.care-of", "Rosa Reyes"),
            ("mailing-address.street", "PO Box 512"),
            ("mailing-address.city", "Houston"),
            ("mailing-address.state", "TX"),
            ("mailing-address.zip", "77001"),
        ];
        // The clock stands: which one is later is no matter of it.
        let second = ana.file(MOVE_FORM, &report(&world, &box_512)).await;
        assert_eq!(told(&ana, card).await, 2);
        let address = letters(&ana, card).await.unwrap().address;
        assert_eq!(address[1..], ["PO Box 512", "Houston, TX 77001"], "{address:?}");
        for report in [first, second] {
            assert_eq!(changed(&ana, report).await, [card]);
        }
        assert_eq!(letters(&ana, first).await.unwrap().address, HOME, "a report that is done is not changed");

        let later = file_card(&ana).await;
        let address = letters(&ana, later).await.unwrap().address;
        assert_eq!((told(&ana, later).await, address[0].as_str()), (0, "214 Linden Street"), "its own is newer");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_move_of_somebody_else_changes_no_case() {
    on_each_database(async |world| {
        let (ana, lawyer) = (person(&world, ANA).await, person(&world, "office@example.org").await);
        let card = file_card(&ana).await;
        let guardian = [("who-signs", "guardian"), ("guardian-name.given", "Luis"), ("guardian-name.family", "Vega")];
        let report_of_ward = ana.file(MOVE_FORM, &report(&world, &guardian)).await;
        assert_eq!((moved(&ana, report_of_ward).await, told(&ana, card).await), (Some(Moved::Nothing), 0));

        let typed = |key: &str| match key {
            "given" | "family" => "Vega",
            "phone" => "+1 713 555 0142",
            "organization" | "title" => "Ejemplo",
            "address" => "1 Elm Street",
            "certified" => "yes",
            _ => "",
        };
        let holder = Holder::read(AccountKind::Organization, &typed, world.services.today()).unwrap();
        world.services.save_holder(&lawyer.session, &holder, client(1)).await.unwrap().unwrap();
        let clients = file_card(&lawyer).await;
        let report_of_client = lawyer.file(MOVE_FORM, &report(&world, &[])).await;
        assert_eq!((moved(&lawyer, report_of_client).await, told(&lawyer, clients).await), (Some(Moved::Nothing), 0));

        for (who, report) in [(&ana, report_of_ward), (&lawyer, report_of_client)] {
            let case = who.services.case(&who.session, report).await.unwrap().unwrap();
            assert_eq!(case.status, Status::MoveReported, "the move is reported all the same");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_a_report_changes_every_case_or_none() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let cards = [file_card(&ana).await, file_card(&ana).await];
        let draft = ana.services.start_draft(&ana.session, MOVE_FORM, Begin::Blank).await.unwrap().unwrap();
        ana.fill(draft, &report(&world, &[])).await;
        ana.sign(draft).await;
        world.post().await;
        let before = rows(&world.database).await;
        let mut deaths = 0;
        let report = loop {
            die_at_statement(&world.database, deaths + 1);
            let begun = world.services.begin_payment(&ana.session, draft, Language::English).await;
            if !has_died(&world.database) {
                let Begun::Filed(case) = begun.unwrap().unwrap() else { panic!("filed") };
                break case;
            }
            assert!(!matches!(begun, Ok(Ok(_))), "nothing was promised");
            deaths += 1;
            assert_eq!(rows(&world.database).await, before);
        };
        die_at_statement(&world.database, 0);
        assert!(deaths > 15, "it died between {deaths} statements");
        assert_eq!(changed(&ana, report).await.len(), 2);
        for card in cards {
            assert_eq!(told(&ana, card).await, 1);
        }
        let subjects: Vec<_> = world.post().await.into_iter().map(|letter| letter.subject).collect();
        assert_eq!(subjects.len(), 2, "that it was received, and that letters go elsewhere: {subjects:?}");
    })
    .await;
}

/// The mails about letters that go elsewhere.
fn notices(post: Vec<Letter>) -> Vec<Letter> {
    let subject = "Letters about your Landfall cases go to a new address";
    post.into_iter().filter(|letter| letter.subject == subject).collect()
}

async fn events(who: &Person) -> usize {
    let history = who.services.history(&who.session, 1).await.unwrap();
    history.events.iter().filter(|event| event.what == Event::LettersMoved).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_is_told_of_without_saying_which_and_its_link_locks_everyone_out() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let [first, second] = [file_card(&ana).await, file_card(&ana).await];
        world.post().await;
        let report = ana.file(MOVE_FORM, &report(&world, &[])).await;
        let [told] = notices(world.post().await).try_into().unwrap();
        assert_eq!(told.to, ANA);
        for said in ["Form AR-11", "23 November 2026", "2 open cases", "800-375-5283", "10 days"] {
            assert!(told.text.contains(said), "{said} is missing: {}", told.text);
        }
        for part in HOME.into_iter().chain(["Canal", "77003", "Linden"]) {
            assert!(!told.text.contains(part), "{part} stands in: {}", told.text);
        }
        assert_eq!(events(&ana).await, 1);

        let new = NewAddress { report, at: world.services.now(), cases: 2 };
        let shown = async || {
            let case = async |case| ana.services.case(&ana.session, case).await.unwrap().unwrap().new_address;
            let home = ana.services.home(&ana.session).await.unwrap().new_address;
            [home, case(first).await, case(second).await, case(report).await]
        };
        let of_case = Some(NewAddress { cases: 1, ..new });
        assert_eq!(shown().await, [Some(new), of_case, of_case, None]);
        world.clock.advance(10 * DAY);
        assert_eq!(shown().await, [None; 4], "for as long as the link works");
        world.clock.step_back(DAY);
        world.services.not_me(&account_link(&told), client(7)).await.unwrap().unwrap();
        assert!(world.services.sign_in(&email(ANA), &Password::typed(PASSWORD), client(8)).await.unwrap().is_err());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_is_told_of_quietly_at_every_address_and_only_when_it_changes_a_case() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        ana.file(MOVE_FORM, &report(&world, &[])).await;
        let guardian = [("who-signs", "guardian"), ("guardian-name.given", "Luis"), ("guardian-name.family", "Vega")];
        file_card(&ana).await;
        ana.file(MOVE_FORM, &report(&world, &guardian)).await;
        assert_eq!((notices(world.post().await).len(), events(&ana).await), (0, 0));

        let other = email("ana.other@example.org");
        world.services.name_other_address(&ana.session, &other, OtherUse::Also, client(1)).await.unwrap().unwrap();
        let link = world.post().await.into_iter().find(|letter| letter.to == other.as_str()).unwrap();
        world.services.confirm_other_address(&account_link(&link), client(1)).await.unwrap().unwrap();
        world.services.set_quiet(&ana.session, true, client(1)).await.unwrap().unwrap();
        world.post().await;
        ana.file(MOVE_FORM, &report(&world, &[])).await;
        let post = world.post().await;
        assert!(post.iter().all(|letter| letter.subject == "A message for you"), "quiet mode");
        let mut told: Vec<_> = post.iter().filter(|letter| letter.text.contains("/link/")).collect();
        told.sort_by(|one, other| one.to.cmp(&other.to));
        let to: Vec<_> = told.iter().map(|letter| letter.to.as_str()).collect();
        assert_eq!(to, [other.as_str(), ANA]);
        assert!(told[0].text.contains("your open case go"), "{}", told[0].text);
        assert_eq!(events(&ana).await, 1);
    })
    .await;
}

#[test]
fn where_letters_go_is_known_when_the_form_says_it() {
    for form in Library::embedded().forms() {
        for (answers, today) in forms::examples::answers(form) {
            let evaluation = form.evaluate(&answers, today);
            let Ok(filed) = evaluation.submission() else { continue };
            let question = form.letters_go_to(&filed);
            match (form.id(), answers.get("mail-at-home")) {
                ("n-400", Some("yes")) => assert_eq!(question, Some("home")),
                ("i-90" | "n-400", _) => assert_eq!(question, Some("mailing")),
                (MOVE_FORM, _) => assert_eq!(question, None),
                _ => {}
            }
            let address = question.map(|question| {
                let review = evaluation.review(Language::English, Reveal::Whole);
                let pages = review.sections.into_iter().flat_map(|section| section.pages);
                let read = pages.flat_map(|page| page.entries).find(|entry| entry.key == question).unwrap();
                let lines = form.lines_filed(question, &filed, today, Language::English).unwrap();
                assert_eq!(lines, read.lines, "the same as on the review");
                lines
            });
            assert!(address.is_none_or(|lines| lines.len() >= 2), "{}", form.folder());
        }
    }
}
