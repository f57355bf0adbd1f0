//! Rows at an address, `people` or `people.0.trips`: whatever is done with them, answers stay with theirs.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod household;
mod small;

use std::sync::LazyLock;

use forms::{Answers, Form, RowProblem, examples};
use proptest::prelude::*;
use proptest::sample::Index;
use small::day;

const TODAY: &str = "2026-03-01";

static FORM: LazyLock<Form> = LazyLock::new(household::form);

/// The answers of the first worked example: Ana, who stayed at home, and Luis with two trips.
fn ana_and_luis() -> Answers {
    examples::answers(&FORM).remove(0).0
}

fn keys(answers: &Answers, prefix: &str) -> Vec<String> {
    answers.iter().filter(|(key, _)| key.starts_with(prefix)).map(|(key, typed)| format!("{key} {typed}")).collect()
}

#[test]
fn a_row_goes_with_the_rows_within_it() {
    let mut answers = ana_and_luis();
    FORM.move_row(&mut answers, "people", 1, 0).unwrap();
    assert_eq!(answers.get("people.0.person.given"), Some("Luis"));
    assert_eq!(answers.get("people.0.trips.1.to"), Some("FR"));
    assert_eq!(answers.get("people.1.pets.0.pet"), Some("Bruno"));

    FORM.move_row(&mut answers, "people.0.trips", 1, 0).unwrap();
    assert_eq!(answers.get("people.0.trips.0.to"), Some("FR"));
    FORM.remove_row(&mut answers, "people.0.trips", 0).unwrap();
    assert_eq!(answers.get("people.0.trips.0.to"), Some("MX"));
    assert!(keys(&answers, "people.0.trips.1").is_empty());

    FORM.remove_row(&mut answers, "people", 0).unwrap();
    assert_eq!(answers.get("people.0.pets.0.pet"), Some("Bruno"));
    assert!(keys(&answers, "people.1").is_empty() && keys(&answers, "people.0.trips.").is_empty());
}

#[test]
fn an_address_is_never_trusted() {
    let answers = ana_and_luis();
    for (address, problem) in [
        ("trips", RowProblem::NoSuchGroup),
        ("people.trips", RowProblem::NoSuchGroup),
        ("people.00.trips", RowProblem::NoSuchGroup),
        ("people.-1.trips", RowProblem::NoSuchGroup),
        ("people.0.trips.0", RowProblem::NoSuchGroup),
        ("people.0.trips.0.to", RowProblem::NoSuchGroup),
        ("people.0.person", RowProblem::NoSuchGroup),
        ("people.2.trips", RowProblem::NoSuchRow),
        ("people.99999999999999999999.trips", RowProblem::NoSuchGroup),
        ("people.6.trips", RowProblem::NoSuchRow),
    ] {
        let mut changed = answers.clone();
        assert_eq!(FORM.add_row(&mut changed, address), Err(problem), "{address}");
        assert_eq!(FORM.remove_row(&mut changed, address, 0), Err(problem), "{address}");
        assert_eq!(FORM.move_row(&mut changed, address, 0, 1), Err(problem), "{address}");
        assert_eq!(FORM.sort_rows(&mut changed, address, day(TODAY)), Err(problem), "{address}");
        assert_eq!(changed, answers);
    }
    let mut full = answers;
    while FORM.add_row(&mut full, "people.1.trips").is_ok() {}
    assert_eq!(keys(&full, "people.1.trips.3.to"), ["people.1.trips.3.to "]);
    assert_eq!(FORM.add_row(&mut full, "people.1.trips"), Err(RowProblem::Full));
}

#[test]
fn only_the_keys_that_rows_may_have_are_taken() {
    let mut answers = Answers::default();
    let known = ["people", "people.5.trips", "people.5.trips.3.to", "people.0.trips.0.left.day", "people.0.pets.2.pet"];
    let unknown = [
        "trips",
        "people.6.trips",
        "people.0.trips.4.to",
        "people.00.trips.0.to",
        "people.0.trips.0.pet",
        "people.trips.0.to",
        "people.0.to",
        "people.0.trips.0.trips.0.to",
    ];
    let posted = known.iter().chain(&unknown).map(|key| (*key, "1"));
    assert_eq!(FORM.merge_page(&mut answers, "people", posted).ignored, unknown);
}

/// What somebody does with the rows.
#[derive(Debug, Clone)]
enum Edit {
    Add,
    AddWithin(Index),
    Remove(Index),
    RemoveWithin(Index, Index),
    Move(Index, Index),
    MoveWithin(Index, Index, Index),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let index = any::<Index>;
    let edit = prop_oneof![
        Just(Edit::Add),
        index().prop_map(Edit::AddWithin),
        index().prop_map(Edit::AddWithin),
        index().prop_map(Edit::Remove),
        (index(), index()).prop_map(|(person, trip)| Edit::RemoveWithin(person, trip)),
        (index(), index()).prop_map(|(from, to)| Edit::Move(from, to)),
        (index(), index(), index()).prop_map(|(person, from, to)| Edit::MoveWithin(person, from, to)),
    ];
    proptest::collection::vec(edit, 0..40)
}

/// The people by what is typed for each, with their pets.
type Household = Vec<(String, Vec<String>)>;

/// The same as the answers tell it.
fn told_by(answers: &Answers) -> Household {
    let rows = |address: &str, own: &str| {
        let typed = |row: usize| answers.get(&format!("{address}.{row}.{own}")).map(str::to_owned);
        (0..).map_while(typed).collect::<Vec<_>>()
    };
    let people = rows("people", "person.family").into_iter().enumerate();
    people.map(|(row, name)| (name, rows(&format!("people.{row}.pets"), "pet"))).collect()
}

fn moved<T>(rows: &mut Vec<T>, from: Index, to: Index) -> Option<(usize, usize)> {
    let (from, to) = (!rows.is_empty()).then(|| (from.index(rows.len()), to.index(rows.len())))?;
    let row = rows.remove(from);
    rows.insert(to, row);
    Some((from, to))
}

proptest! {
    #[test]
    fn whatever_is_done_with_rows_answers_stay_with_theirs(edits in edits()) {
        let (mut answers, mut household) = (Answers::default(), Household::new());
        for (number, edit) in edits.into_iter().enumerate() {
            let mark = format!("N{number}");
            let count = household.len();
            match edit {
                Edit::Add if count < 6 => {
                    if count > 0 {
                        prop_assert_eq!(FORM.add_row(&mut answers, "people"), Ok(count));
                    }
                    FORM.merge_page(&mut answers, "people", [(format!("people.{count}.person.family"), mark.as_str())]);
                    household.push((mark, Vec::new()));
                }
                Edit::AddWithin(person) if count > 0 => {
                    let person = person.index(count);
                    let (pets, address) = (&mut household[person].1, format!("people.{person}.pets"));
                    if pets.len() == 3 {
                        prop_assert_eq!(FORM.add_row(&mut answers, &address), Err(RowProblem::Full));
                        continue;
                    }
                    if !pets.is_empty() {
                        prop_assert_eq!(FORM.add_row(&mut answers, &address), Ok(pets.len()));
                    }
                    FORM.merge_page(&mut answers, "people", [(format!("{address}.{}.pet", pets.len()), mark.as_str())]);
                    pets.push(mark);
                }
                Edit::Remove(person) if count > 0 => {
                    let person = person.index(count);
                    household.remove(person);
                    prop_assert_eq!(FORM.remove_row(&mut answers, "people", person), Ok(()));
                }
                Edit::RemoveWithin(person, pet) if count > 0 => {
                    let person = person.index(count);
                    let pets = &mut household[person].1;
                    if !pets.is_empty() {
                        let pet = pet.index(pets.len());
                        pets.remove(pet);
                        prop_assert_eq!(FORM.remove_row(&mut answers, &format!("people.{person}.pets"), pet), Ok(()));
                    }
                }
                Edit::Move(from, to) => {
                    if let Some((from, to)) = moved(&mut household, from, to) {
                        prop_assert_eq!(FORM.move_row(&mut answers, "people", from, to), Ok(()));
                    }
                }
                Edit::MoveWithin(person, from, to) if count > 0 => {
                    let person = person.index(count);
                    if let Some((from, to)) = moved(&mut household[person].1, from, to) {
                        let address = format!("people.{person}.pets");
                        prop_assert_eq!(FORM.move_row(&mut answers, &address, from, to), Ok(()));
                    }
                }
                _ => {}
            }
            prop_assert_eq!(told_by(&answers), household.clone());
            for address in keys(&answers, "people.") {
                let key = address.split(' ').next().unwrap();
                prop_assert!(FORM.asks("people", key), "{}", key);
            }
        }
    }
}
