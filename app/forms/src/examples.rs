//! Worked examples: answers in, and what follows from them. Policy authors read and write them.

use std::collections::BTreeSet;

use domain::Date;
use kdl::{KdlNode, KdlValue};

use crate::answers::Answers;
use crate::definition::Weight;
use crate::evaluate::Evaluation;
use crate::expression::{Outcome, date};
use crate::fault::{Fault, Finding};
use crate::form::Form;
use crate::kdl_file::{KdlFile, children, described};
use crate::kinds::{Code, Value};

/// How a worked example went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleResult {
    /// The file, below the library.
    pub file: String,
    /// What the example shows.
    pub title: String,
    /// What somebody typed who answered so, and the day; none when the example cannot be read.
    pub typed: Option<(Answers, Date)>,
    /// Where the form does something else; nothing when it does what the example says.
    pub findings: Vec<Finding>,
}

const EXPECTATIONS: [&str; 9] =
    ["pages", "fact", "fee", "evidence", "stop", "warnings", "errors", "missing", "complete"];

/// Runs every worked example of a form.
#[must_use]
pub fn run(form: &Form) -> Vec<ExampleResult> {
    let mut results = Vec::new();
    for (file, text) in form.sources.examples() {
        let path = form.sources.path(file);
        let mut file = KdlFile::new(&path, text);
        let Some(document) = file.document() else {
            let findings = file.findings;
            results.push(ExampleResult { file: path.clone(), title: String::new(), typed: None, findings });
            continue;
        };
        for node in document.nodes() {
            let title = file.argument(node, 0).map(|title| title.text).unwrap_or_default();
            let typed = read(form, node, &mut file).map(|(answers, today, expected)| {
                let evaluation = form.evaluate(&answers, today);
                expected.iter().for_each(|one| expect(&evaluation, one, &mut file));
                (answers, today)
            });
            let findings = std::mem::take(&mut file.findings);
            results.push(ExampleResult { file: path.clone(), title, typed, findings });
        }
    }
    results
}

/// The answers of every worked example, with its day: for tests and measurements on real answers.
#[must_use]
pub fn answers(form: &Form) -> Vec<(Answers, Date)> {
    run(form).into_iter().filter_map(|example| example.typed).collect()
}

/// What somebody typed in the worked example with this title; none when the form has no such example. What it expects is not
/// looked at.
#[must_use]
pub fn titled(form: &Form, title: &str) -> Option<Answers> {
    form.sources.examples().filter(|(_, text)| text.contains(title)).find_map(|(file, text)| {
        let path = form.sources.path(file);
        let mut file = KdlFile::new(&path, text);
        let document = file.document()?;
        let is_meant = |node: &&KdlNode| file.argument(node, 0).is_some_and(|found| found.text == title);
        let node = document.nodes().iter().find(is_meant)?;
        read(form, node, &mut file).map(|(answers, ..)| answers)
    })
}

/// Evaluates a form again after one answer has changed, and counts the live pages: what a server does for every
/// changed answer, for measurements.
#[must_use]
pub fn one_changed_answer(form: &Form, answers: &Answers, key: &str, value: &str, today: Date) -> usize {
    let mut changed = answers.clone();
    changed.set(key, value);
    form.evaluate(&changed, today).live_pages().count()
}

type Example = (Answers, Date, Vec<KdlNode>);

fn read(form: &Form, node: &KdlNode, file: &mut KdlFile<'_>) -> Option<Example> {
    if node.name().value() != "example" {
        file.unknown(node, &["example"]);
        return None;
    }
    file.only(node, &["today"]);
    let Some(today) = file.date(node, "today") else {
        file.needs(node, "the day of filing: `today`");
        return None;
    };
    let (mut typed, mut expected) = (Vec::new(), Vec::new());
    for child in children(node) {
        match child.name().value() {
            "answers" => typed.extend(children(child)),
            "expect" => expected.extend(children(child).iter().cloned()),
            _ => file.unknown(child, &["answers", "expect"]),
        }
    }
    let mut answers = Answers::default();
    for node in typed {
        let key = node.name().value();
        let value = node.entries().first().map(|entry| described(entry.value())).unwrap_or_default();
        let mut pages = form.pages().iter();
        let is_known =
            pages.any(|page| form.merge_page(&mut answers, page.name(), [(key, value.as_str())]).ignored.is_empty());
        if !is_known {
            file.fault(file.place(node), Fault::UnknownName(key.to_owned()));
        }
    }
    Some((seen(form, answers, today), today, expected))
}

/// The answers of somebody who went through every page of the path: what the example leaves out was left blank.
fn seen(form: &Form, mut answers: Answers, today: Date) -> Answers {
    loop {
        let blanks: Vec<_> = form
            .evaluate(&answers, today)
            .missing()
            .into_iter()
            .flat_map(|missing| missing.keys)
            .filter(|key| answers.get(key).is_none())
            .collect();
        if blanks.is_empty() {
            return answers;
        }
        for key in blanks {
            answers.set(&key, "");
        }
    }
}

fn expect(evaluation: &Evaluation<'_>, node: &KdlNode, file: &mut KdlFile<'_>) {
    let names: Vec<String> = file.arguments(node).into_iter().map(|argument| argument.text).collect();
    let what = node.name().value();
    match what {
        "pages" => same_list(file, node, &names, &evaluation.live_pages().map(str::to_owned).collect::<Vec<_>>()),
        "evidence" => {
            same_set(
                file,
                node,
                &names,
                &evaluation.evidence().iter().map(|one| one.name.to_owned()).collect::<Vec<_>>(),
            );
        }
        "warnings" => {
            same_set(file, node, &names, &evaluation.warnings().into_iter().map(|one| one.name).collect::<Vec<_>>());
        }
        "errors" => same_set(file, node, &names, &failed_checks(evaluation)),
        "missing" => {
            same_set(
                file,
                node,
                &names,
                &evaluation.missing().iter().map(|one| one.question.to_owned()).collect::<Vec<_>>(),
            );
        }
        "stop" => {
            let stops = evaluation.stops();
            same_set(file, node, &names, &stops.iter().map(|stop| stop.name.to_owned()).collect::<Vec<_>>());
            if let Some(instead) = file.property(node, "instead") {
                let got = stops.iter().find_map(|stop| stop.instead).unwrap_or("nothing");
                same(file, node, "instead", &instead.text, got);
            }
        }
        "fee" => {
            let fees = evaluation.fees();
            if let Some(total) = file.number(node, "total") {
                let got = fees.total.map_or("undecided".to_owned(), |total| total.to_string());
                same(file, node, "a total of", &total.to_string(), &got);
            }
            if !names.is_empty() {
                same_set(file, node, &names, &fees.lines.iter().map(|line| line.name.to_owned()).collect::<Vec<_>>());
            }
        }
        "fact" => {
            let expected = node.entries().get(1).map_or(String::new(), |entry| told(entry.value()));
            let name = names.first().cloned().unwrap_or_default();
            match evaluation.fact(&name) {
                None => file.fault(file.place(node), Fault::UnknownName(name)),
                Some(found) => same(file, node, &name, &expected, &outcome(found)),
            }
        }
        "complete" => {
            let expected = node.entries().first().map_or("yes".to_owned(), |entry| told(entry.value()));
            let got = if evaluation.is_complete() {
                "yes".to_owned()
            } else {
                format!("no, because of {}", open(evaluation))
            };
            if !got.starts_with(&expected) {
                same(file, node, "complete", &expected, &got);
            }
        }
        _ => file.unknown(node, &EXPECTATIONS),
    }
}

fn open(evaluation: &Evaluation<'_>) -> String {
    let missing = evaluation.missing().into_iter().map(|missing| missing.keys.join(", "));
    let stops = evaluation.stops().into_iter().map(|stop| stop.name.to_owned());
    missing.chain(stops).collect::<Vec<_>>().join(", ")
}

fn failed_checks(evaluation: &Evaluation<'_>) -> Vec<String> {
    let checks = evaluation.form().definition.checks.iter();
    let fails = |name: &str| {
        let all = 0..evaluation.form().definition.questions.len();
        let mut standings = all.flat_map(|question| {
            evaluation.rows_of(question).into_iter().filter_map(move |row| evaluation.standing(question, row))
        });
        standings.any(|standing| standing.failed.iter().any(|problem| problem.code == Code::Check(name.to_owned())))
    };
    let failed = checks.filter(|check| fails(&check.name)).map(|check| check.name.clone());
    let groups = evaluation.form().definition.groups.iter().enumerate();
    let contradicted = groups.flat_map(|(index, group)| {
        let faults = evaluation.history_faults(index).into_iter().filter(|fault| fault.weight == Weight::Error);
        faults.map(|fault| format!("{}.{}", group.name, fault.what.id()))
    });
    failed.chain(contradicted).collect()
}

fn told(value: &KdlValue) -> String {
    match value.as_bool() {
        Some(true) => "yes".to_owned(),
        Some(false) => "no".to_owned(),
        None => described(value),
    }
}

/// What is known of a fact, as examples write it; `known` for a value that they cannot write.
#[must_use]
pub fn outcome(found: &Outcome<Value>) -> String {
    match found {
        Outcome::Known(Value::YesNo(true)) => "yes".to_owned(),
        Outcome::Known(Value::YesNo(false)) => "no".to_owned(),
        Outcome::Known(Value::Number(number)) => number.to_string(),
        Outcome::Known(Value::Date(day)) => day.to_string(),
        Outcome::Known(Value::Text(text) | Value::Choice(text)) => text.clone(),
        Outcome::Known(_) => "known".to_owned(),
        Outcome::Invalid => "invalid".to_owned(),
        Outcome::Incomplete => "incomplete".to_owned(),
        Outcome::NotAsked => "not asked".to_owned(),
    }
}

fn same(file: &mut KdlFile<'_>, node: &KdlNode, what: &str, expected: &str, got: &str) {
    if expected != got {
        let fault = Fault::ExampleDiffers { what: what.to_owned(), expected: expected.to_owned(), got: got.to_owned() };
        file.fault(file.place(node), fault);
    }
}

fn same_list(file: &mut KdlFile<'_>, node: &KdlNode, expected: &[String], got: &[String]) {
    same(file, node, node.name().value(), &expected.join(" "), &got.join(" "));
}

fn same_set(file: &mut KdlFile<'_>, node: &KdlNode, expected: &[String], got: &[String]) {
    let sorted = |names: &[String]| names.iter().cloned().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>();
    same_list(file, node, &sorted(expected), &sorted(got));
}

/// Reads a day as examples write it.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    date(text)
}
