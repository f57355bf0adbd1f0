//! The proof against the engine: for small forms made at random, what the solver says can happen is exactly what
//! happens when every way to answer the form is tried; and what it tells as a fault shows in the engine.

mod form;
mod sheets;

use proptest::prelude::*;

use super::condition::conditions;
use super::sheet::Sheet;
use super::{Case, prove};
use crate::check::proof::absence::Absence;
use crate::definition::Definition;
use crate::evaluate::{Evaluation, State};
use crate::expression::Outcome;
use crate::fault::Fault;
use crate::form::Form;

use form::{random, read};
use sheets::{Seen, try_all};

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn what_the_solver_says_can_happen_is_what_happens(dice in proptest::collection::vec(any::<u8>(), 400)) {
        let (text, form) = random(&dice);
        compare(&text, &form)?;
    }

    #[test]
    fn what_is_told_as_a_fault_shows_in_the_engine(dice in proptest::collection::vec(any::<u8>(), 400)) {
        let (text, form) = random(&dice);
        for finding in prove(&form) {
            prop_assert!(shows(&form, &finding.fault), "{}\n{}", finding, text);
        }
    }
}

/// A form with rows within rows that is small enough for every way to be tried.
const NESTED: &str = r#"form "f" edition="2026-01-01" from="2026-01-01" until="2026-01-01" {
  section "s" {
    page "people" {
      repeat "people" min=0 max=2 {
        ask "away" "yes-no"
        repeat "trips" min=0 max=2 when="away" {
          ask "far" "yes-no"
        }
      }
    }
    page "far" when="is-far" {
      ask "sure" "yes-no"
    }
    page "end" { ask "name" "name"; }
  }
  fact "is-far" is="any(people, any(trips, far))"
  fact "all-far" is="all(people, all(trips, far))"
  evidence "many" when="any(people, count(trips) > 1 and all(trips, not far))"
  evidence "none" when="any(people, away and count(trips) = 0) and not all-far"
  fee "fee" cents=1 source="s" from="2026-01-01" when="count(people) > 1 and all(people, any(trips, far is no))"
  signer "name"
}"#;

#[test]
fn every_way_to_answer_rows_within_rows_is_tried() {
    assert!(compare(NESTED, &read(NESTED)).unwrap(), "it has too many ways");
}

/// Compares what the solver says can happen with what happens. Says whether the form has few enough ways to be tried.
fn compare(text: &str, form: &Form) -> Result<bool, TestCaseError> {
    let Some(seen) = try_all(form) else { return Ok(false) };
    let mut sheet = Sheet::new(&form.definition);
    for (condition, seen) in conditions(&mut sheet).iter().zip(&seen.conditions) {
        let context = condition.context(&mut sheet);
        let mut can = |more: &[batsat::Lit]| sheet.circuit.possible(&[context.as_slice(), more].concat()).is_some();
        let truth = condition.truth;
        let possible = Seen {
            is_reached: can(&[]),
            holds: can(&[truth.holds]),
            fails: can(&[!truth.holds]),
            comes_of_absence: can(&[truth.holds, !truth.surely]),
            is_open: can(&[!truth.surely, !truth.surely_not]),
        };
        prop_assert_eq!(&possible, seen, "{} `{}`\n{}", condition.name, condition.rules[0].text, text);
    }
    for (question, seen) in seen.questions.iter().enumerate() {
        let row = form.definition.questions[question].group.map(|group| form.definition.first_row(group));
        let answer = sheet.answer(question, row);
        let (asked, offered) = (answer.asked, answer.offered.clone());
        let arrived = [sheet.before(question), sheet.checked, asked];
        let none: Vec<_> = arrived.into_iter().chain(offered.iter().map(|offered| !*offered)).collect();
        let past = [sheet.after(question), sheet.checked, asked];
        let name = &form.definition.questions[question].name;
        prop_assert_eq!(sheet.circuit.possible(&arrived).is_some(), seen.arrived, "{} is reached\n{}", name, text);
        prop_assert_eq!(sheet.circuit.possible(&past).is_some(), seen.passed, "{} is left\n{}", name, text);
        let is_stuck = !offered.is_empty() && sheet.circuit.possible(&none).is_some();
        prop_assert_eq!(is_stuck, seen.nothing_offered, "{} offers nothing\n{}", name, text);
    }
    let end = [sheet.whole(), sheet.checked];
    prop_assert_eq!(sheet.circuit.possible(&end).is_some(), seen.reaches_the_end, "the end\n{}", text);
    prop_assert!(sheet.circuit.is_exact());
    Ok(true)
}

/// Whether the engine, given the answers of the case, does what the fault says. A fault of all cases has none.
fn shows(form: &Form, fault: &Fault) -> bool {
    let with = |case: &Case, shows: &dyn Fn(&Evaluation<'_>) -> bool| {
        let answers = case.answers();
        shows(&form.evaluate(&answers, case.today()))
    };
    let definition = &form.definition;
    match fault {
        Fault::HangsOnAbsence { name, case, absent } => {
            with(case, &|evaluation| !absent.is_empty() && hangs(definition, evaluation, name))
        }
        Fault::NothingOffered { question, case } => with(case, &|evaluation| {
            let question = find(definition, question);
            let row = definition.questions[question].group.map(|group| definition.first_row(group));
            let mut options = definition.questions[question].options.iter();
            is_asked(evaluation, question)
                && options.all(|option| evaluation.holds(option.when.as_ref(), row) == Outcome::Known(false))
        }),
        Fault::NeverAnswered { question, case } => {
            with(case, &|evaluation| is_asked(evaluation, find(definition, question)))
        }
        Fault::NothingPaid { case } => {
            with(case, &|evaluation| evaluation.is_complete() && evaluation.fees().lines.is_empty())
        }
        Fault::NobodySigns { case } => {
            with(case, &|evaluation| evaluation.is_complete() && evaluation.signer().is_none())
        }
        _ => true,
    }
}

fn find(definition: &Definition, name: &str) -> usize {
    definition.questions.iter().position(|question| question.name == name).unwrap()
}

fn is_asked(evaluation: &Evaluation<'_>, question: usize) -> bool {
    let definition = &evaluation.form.definition;
    match definition.questions[question].group {
        None => evaluation.questions[question].state.is_asked(),
        // The first row is shown, and asked for what is in it, before anything is typed in it.
        Some(group) => match evaluation.group_standing(group, Some(definition.first_row(group))) {
            Some(standing) => standing.is_asked(),
            None => evaluation.groups[definition.outermost(group)].is_asked(),
        },
    }
}

/// Whether one of the conditions of this name is open, were it not for what the engine makes of absent answers.
fn hangs(definition: &Definition, evaluation: &Evaluation<'_>, name: &str) -> bool {
    let mut sheet = Sheet::new(definition);
    let absence = Absence::new(evaluation);
    conditions(&mut sheet).iter().filter(|condition| condition.name == name).any(|condition| {
        condition.rules.iter().any(|rule| {
            let known = rule.term.truth(evaluation, condition.row);
            let open = rule.term.truth(&absence, condition.row);
            matches!(known, Outcome::Known(_)) && open == Outcome::Incomplete
        })
    })
}

/// What is typed keeps its state: nothing here is ever invalid.
fn is_sound(evaluation: &Evaluation<'_>) -> bool {
    evaluation.questions.iter().all(|standing| !matches!(standing.state, State::Invalid(_)))
}
