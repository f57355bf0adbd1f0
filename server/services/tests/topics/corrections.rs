//! Names and dates of birth that are corrected after filing, on both databases: what was filed stays as it was, and what comes
//! later has them.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::case::{Asked, Kind};
use domain::{CaseId, Date, Language, StaffRole, Status};
use services::Session;
use services::cases::{Withdraw, WithdrawRefusal};
use services::desk::{ActRefusal, Assignment, Batch, BatchRefusal, Deed, Mistake, Picked, Typed, typed_as};
use services::systems::{Report, ReportRefusal};
use services::testing::{World, on_each_database};
use storage::event_words;
use storage::testing::{die_at_statement, has_died, rows};

use crate::add_case::{IOE, has, letter, told};
use crate::delete_account::{ask, hours};
use crate::desk::{desk, seen, staff};
use crate::desk_acts::deed;
use crate::imports::number;
use crate::notices::filed;
use crate::paperwork::{Person, person};
use crate::steps::client;
use crate::systems::{caller, key, token};

const ANA: &str = "ana@example.org";
const BOB: &str = "bob@example.org";
const OFFICER: &str = "officer@example.org";
const RIGHT: &str = "Ana Lucía Reyes Luna";
const LATER: &str = "Ana Luz Reyes Luna";

fn said(asked: Asked, text: &str) -> Typed {
    [(asked.name().to_owned(), text.to_owned())].into()
}

fn named(world: &World, name: &str) -> Deed {
    Deed::read(Kind::NameCorrected, "i-90", world.services.today(), &said(Asked::Name, name)).unwrap()
}

fn born(world: &World, day: Date) -> Deed {
    let said = said(Asked::BirthDate, &typed_as(day));
    Deed::read(Kind::BirthDateCorrected, "i-90", world.services.today(), &said).unwrap()
}

async fn act(world: &World, officer: &Session, case: CaseId, deed: Deed) -> Result<(), ActRefusal> {
    let seen = seen(world, officer, case).await;
    let done = desk(world, officer).act(case, deed, seen, client(1)).await.unwrap();
    // Of two letters of one moment neither is the newer one.
    world.clock.advance(Duration::from_secs(60));
    done
}

/// To whom the letters about a case are, the newest first.
async fn addressees(world: &World, who: &Session, case: CaseId) -> Vec<String> {
    let mut to = Vec::new();
    for line in world.services.notices(who, case).await.unwrap() {
        let notice = world.services.notice_of_case(who, case, line.id, Language::English).await.unwrap().unwrap();
        to.push(notice.text.to[0].clone());
    }
    to
}

/// To whom the next letter would be, in each language.
async fn next(world: &World, officer: &Session, case: CaseId) -> Vec<String> {
    let texts = desk(world, officer).letters_of(case, &deed(world, Kind::LetterReceived)).await.unwrap().unwrap();
    texts.into_iter().map(|text| text.to[0].clone()).collect()
}

/// The name with which a case was signed.
async fn signed(ana: &Person, case: CaseId) -> String {
    ana.services.filing(&ana.session, case).await.unwrap().unwrap().typed_name
}

#[tokio::test(flavor = "multi_thread")]
async fn a_corrected_name_is_in_what_comes_later_and_in_nothing_that_was_there() {
    on_each_database(async |world| {
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        world.clock.advance(Duration::from_secs(60));
        let before = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        let was = before.typed_name.clone();
        let texts = desk(&world, &officer).letters_of(case, &named(&world, RIGHT)).await.unwrap().unwrap();
        for text in &texts {
            assert_eq!(text.to[0], RIGHT, "the letter that tells of it has it already");
            assert!(text.facts.iter().any(|(_, lines)| *lines == [RIGHT]), "and says it: {:?}", text.facts);
        }
        assert_eq!(
            addressees(&world, &ana.session, case).await,
            std::slice::from_ref(&was),
            "nothing has happened yet"
        );

        act(&world, &officer, case, named(&world, RIGHT)).await.unwrap();
        act(&world, &officer, case, deed(&world, Kind::ReviewStarted)).await.unwrap();
        assert_eq!(addressees(&world, &ana.session, case).await, [RIGHT, RIGHT, &was]);
        act(&world, &officer, case, named(&world, LATER)).await.unwrap();
        assert_eq!(next(&world, &officer, case).await, [LATER, LATER], "the last correction counts");
        assert_eq!(addressees(&world, &ana.session, case).await, [LATER, RIGHT, RIGHT, &was]);

        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!((view.status, view.corrected.name.as_deref()), (Status::NameCorrected, Some(LATER)));
        let names = |wrote: Option<services::cases::Wrote>| wrote.and_then(|wrote| wrote.corrected.name);
        let read: Vec<_> = view.history.into_iter().filter_map(|line| names(line.wrote)).collect();
        assert_eq!(read, [LATER, RIGHT], "each stands in the history");
        let page = desk(&world, &officer).case(case).await.unwrap().unwrap();
        assert_eq!((page.name.as_str(), page.corrected.name.as_deref()), (LATER, Some(LATER)));
        let read: Vec<_> = page.history.into_iter().filter_map(|line| names(line.wrote)).collect();
        assert_eq!(read, [LATER, RIGHT], "at the desk, too");
        let listed = world.services.all_cases(&ana.session).await.unwrap().own;
        assert_eq!(listed[0].person.as_deref(), Some(LATER), "and the list says it");
        let mut reader = world.database.reader().await.unwrap();
        let kept = event_words::of_case(&mut reader, case).await.unwrap();
        drop(reader);
        assert!(kept.len() == 2 && kept.iter().all(|row| !String::from_utf8_lossy(&row.sealed).contains("Reyes")));
        let after = world.services.filing(&ana.session, case).await.unwrap().unwrap();
        assert_eq!((after.digest, after.typed_name), (before.digest, was.clone()), "what was filed stays as it was");

        let withdraw = async |typed_name: &str| {
            let withdraw = Withdraw { case, typed_name, agreed: true };
            world.services.withdraw_case(&ana.session, withdraw, client(1)).await.unwrap()
        };
        let expected = LATER.to_owned();
        assert_eq!(withdraw(&was).await, Err(WithdrawRefusal::NameDiffers { expected }));
        withdraw(LATER).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_corrected_date_of_birth_is_told_shown_and_in_the_copy_of_ones_data() {
    on_each_database(async |world| {
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let known = desk(&world, &officer).whom(case).await.unwrap().unwrap();
        assert_eq!(known.name, Some(signed(&ana, case).await));
        let was = known.date_of_birth.expect("the form asks for it");
        let same = act(&world, &officer, case, born(&world, was)).await;
        assert_eq!(same, Err(ActRefusal::AsItIs(Asked::BirthDate)), "that is what was filed");
        let right = was.next_day().unwrap();
        act(&world, &officer, case, born(&world, right)).await.unwrap();
        let same = act(&world, &officer, case, born(&world, right)).await;
        assert_eq!(same, Err(ActRefusal::AsItIs(Asked::BirthDate)));

        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!((view.corrected.date_of_birth, view.corrected.name), (Some(right), None));
        let newest = world.services.notices(&ana.session, case).await.unwrap().remove(0);
        for language in Language::ALL {
            let notice = world.services.notice_of_case(&ana.session, case, newest.id, language).await.unwrap().unwrap();
            let day = words::Words::of(language).date(right);
            assert!(notice.text.facts.iter().any(|(_, lines)| *lines == [day.clone()]), "{:?}", notice.text.facts);
        }
        let copy = world.services.own_data(&ana.session, client(1)).await.unwrap().unwrap().json();
        let copy: serde_json::Value = serde_json::from_str(&copy).unwrap();
        let events = copy["cases"][0]["events"].as_array().unwrap();
        let written = &events.last().unwrap()["written"];
        assert_eq!(written["date_of_birth"], right.to_string());
        assert!(written["name"].is_null());
        assert!(events[0]["written"].is_null());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_corrects_nothing_or_is_no_name_and_no_day_changes_nothing() {
    on_each_database(async |world| {
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let today = world.services.today();
        let tomorrow = typed_as(today.next_day().unwrap());
        let long = "ñ".repeat(201);
        for (kind, asked, text) in [
            (Kind::NameCorrected, Asked::Name, ""),
            (Kind::NameCorrected, Asked::Name, " \n "),
            (Kind::NameCorrected, Asked::Name, "– 7"),
            (Kind::NameCorrected, Asked::Name, long.as_str()),
            (Kind::NameCorrected, Asked::Words, ""),
            (Kind::BirthDateCorrected, Asked::BirthDate, ""),
            (Kind::BirthDateCorrected, Asked::BirthDate, "02/30/1980"),
            (Kind::BirthDateCorrected, Asked::BirthDate, "12/31/1899"),
            (Kind::BirthDateCorrected, Asked::BirthDate, tomorrow.as_str()),
        ] {
            let mistakes = Deed::read(kind, "i-90", today, &said(asked, text)).expect_err("it is wrong");
            let wrong = if kind == Kind::NameCorrected { "name" } else { "birth-date" };
            assert_eq!(mistakes.iter().map(Mistake::name).collect::<Vec<_>>(), [wrong], "{text:?}");
        }
        assert!(
            Deed::read(Kind::NameCorrected, "i-90", today, &said(Asked::Name, &long[2..])).is_ok(),
            "so many are not too many"
        );

        let was = signed(&ana, case).await;
        let mistakes = desk(&world, &officer).weigh(case, named(&world, &was)).await.unwrap().expect_err("it is so");
        assert_eq!(mistakes.iter().map(Mistake::name).collect::<Vec<_>>(), ["name"]);
        let before = rows(&world.database).await["case_events"];
        let refused = Err(ActRefusal::AsItIs(Asked::Name));
        assert_eq!(act(&world, &officer, case, named(&world, &format!("  {was} "))).await, refused);
        let seen = seen(&world, &officer, case).await;
        let words = said(Asked::Name, &was);
        let proposed = desk(&world, &officer).propose(case, (named(&world, &was), &words), seen, client(1)).await;
        assert_eq!(proposed.unwrap(), refused);

        // With several cases at once nothing is done that asks for more than a note.
        assert_eq!(Batch::of(Kind::NameCorrected.code()), None);
        for kind in [Kind::NameCorrected, Kind::BirthDateCorrected] {
            let batch = Batch::Act(kind);
            let weighed = desk(&world, &officer).weigh_batch(batch, &[(case, seen.events)]).await.unwrap();
            assert_eq!(weighed[0].can, Err(BatchRefusal::NotAllowed));
            let picked = Picked { case, seen, was: Assignment::default() };
            let note = said(Asked::Words, "It was wrong.");
            let done = desk(&world, &officer).do_batch(batch, &[picked], &note, client(1)).await.unwrap();
            assert_eq!(done, [(case, Err(BatchRefusal::NotAllowed))]);
        }
        let after = rows(&world.database).await;
        assert_eq!((after["case_events"], after["event_words"]), (before, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_death_at_any_statement_of_a_correction_leaves_all_or_nothing() {
    on_each_database(async |world| {
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let was = signed(&ana, case).await;
        world.clock.advance(Duration::from_secs(60));
        let (seen, deed) = (seen(&world, &officer, case).await, named(&world, RIGHT));
        let (before, mut deaths) = (rows(&world.database).await, 0);
        loop {
            die_at_statement(&world.database, deaths + 1);
            let done = desk(&world, &officer).act(case, deed.clone(), seen, client(1)).await;
            if !has_died(&world.database) {
                done.unwrap().unwrap();
                break;
            }
            deaths += 1;
            assert_eq!(rows(&world.database).await, before, "after {deaths}");
        }
        die_at_statement(&world.database, 0);
        assert!(deaths > 5, "it died between {deaths} statements");
        assert_eq!(addressees(&world, &ana.session, case).await, [RIGHT, &was]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_corrected_while_nobody_had_a_case_goes_with_it() {
    on_each_database(async |world| {
        told(&world).await;
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let (ana, bob) = (person(&world, ANA).await, person(&world, BOB).await);
        let case = desk(&world, &officer).find(&number(IOE)).await.unwrap().unwrap();
        act(&world, &officer, case, named(&world, RIGHT)).await.unwrap();
        let refused = Err(ActRefusal::AsItIs(Asked::Name));
        assert_eq!(act(&world, &officer, case, named(&world, RIGHT)).await, refused);
        let page = desk(&world, &officer).case(case).await.unwrap().unwrap();
        let told = page.nobodys.expect("nobody has it");
        assert_eq!((page.name.as_str(), told.name.as_str(), told.date_of_birth), (RIGHT, RIGHT, None));
        assert_eq!(told.address.len(), 2, "all else is as it was told");

        let code = letter(&world, IOE).await.code;
        has(&world, &ana.session, IOE, &code).await;
        assert_eq!(world.services.all_cases(&ana.session).await.unwrap().own[0].person.as_deref(), Some(RIGHT));
        act(&world, &officer, case, deed(&world, Kind::ReviewStarted)).await.unwrap();
        act(&world, &officer, case, named(&world, LATER)).await.unwrap();
        assert_eq!(addressees(&world, &ana.session, case).await, [LATER, RIGHT]);
        let code = letter(&world, IOE).await.code;
        has(&world, &bob.session, IOE, &code).await;
        let view = world.services.case(&bob.session, case).await.unwrap().unwrap();
        assert_eq!(view.corrected.name.as_deref(), Some(LATER), "whoever has it next");
        assert_eq!(next(&world, &officer, case).await, [LATER, LATER]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_corrected_outlives_the_account_whose_case_it_is() {
    on_each_database(async |world| {
        let officer = staff(&world, OFFICER, StaffRole::Officer).await;
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let was = signed(&ana, case).await;
        world.clock.advance(Duration::from_secs(60));
        act(&world, &officer, case, named(&world, RIGHT)).await.unwrap();
        ask(&world, &ana).await;
        assert_eq!(hours(&world, 30 * 24).await, 1);
        assert_eq!(rows(&world.database).await["event_words"], 1, "it is the agency's");
        let page = desk(&world, &officer).case(case).await.unwrap().unwrap();
        assert_eq!((page.name.as_str(), page.filing.unwrap().typed_name), (RIGHT, was));
        assert_eq!(next(&world, &officer, case).await, [RIGHT, RIGHT]);
        act(&world, &officer, case, deed(&world, Kind::ReviewStarted)).await.unwrap();
        act(&world, &officer, case, named(&world, LATER)).await.unwrap();
        assert_eq!(next(&world, &officer, case).await, [LATER, LATER]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_system_says_to_what_something_was_corrected_or_promises_nothing() {
    on_each_database(async |world| {
        let ana = person(&world, ANA).await;
        let case = filed(&world, &ana).await;
        let was = signed(&ana, case).await;
        let receipt = world.services.case(&ana.session, case).await.unwrap().unwrap().receipt;
        let system = caller(&world, &token(&world, "Docket").await).await;
        let tell = async |name: &str, event: &str, said: &[(&str, &str)]| {
            world.clock.advance(Duration::from_secs(60));
            let details: BTreeMap<_, _> =
                said.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
            let report = Report { event: event.to_owned(), details };
            world.services.report(system, receipt.clone(), &key(name), &report).await.unwrap().map(|_| ())
        };
        tell("one", "name-corrected", &[("words", "As you asked.")]).await.unwrap();
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!(view.status, Status::NameCorrected);
        assert!(view.corrected.is_empty(), "nobody said to what");
        assert_eq!(addressees(&world, &ana.session, case).await, [was.clone(), was.clone()]);
        tell("two", "name-corrected", &[("name", RIGHT)]).await.unwrap();
        assert_eq!(addressees(&world, &ana.session, case).await, [RIGHT, &was, &was]);
        tell("three", "birth-date-corrected", &[("birth-date", "1985-07-15")]).await.unwrap();
        let view = world.services.case(&ana.session, case).await.unwrap().unwrap();
        assert_eq!(view.corrected.date_of_birth.map(typed_as).as_deref(), Some("07/15/1985"));

        for (name, event, detail, text) in [
            ("four", "name-corrected", "name", RIGHT),
            ("five", "name-corrected", "name", ""),
            ("six", "birth-date-corrected", "birth-date", "2999-01-01"),
            ("seven", "birth-date-corrected", "name", RIGHT),
            ("eight", "accepted", "name", RIGHT),
        ] {
            let Err(ReportRefusal::Details(wrong)) = tell(name, event, &[(detail, text)]).await else {
                panic!("{name} is refused")
            };
            assert_eq!(wrong.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), [detail], "{name}");
        }
        assert_eq!(rows(&world.database).await["event_words"], 2);
    })
    .await;
}
