//! The worked examples of the library, for whoever runs them: this machine or a browser.

use std::hash::{DefaultHasher, Hasher};

use domain::Language;
use forms::{Answers, Form, Library, Show, Sources, check, examples};
use wasm_bindgen::prelude::wasm_bindgen;

/// What follows from the answers of every worked example, a line for each thing: what is asked and how it is asked in
/// every language, what is missing, what it costs and what is sent. The same lines wherever it runs.
#[wasm_bindgen]
#[must_use]
pub fn outcomes() -> String {
    let forms = Library::embedded().forms().map(AsRef::as_ref);
    let rows_within_rows = household();
    forms.chain(&rows_within_rows).flat_map(outcomes_of).map(|line| line + "\n").collect()
}

/// No form of the library has rows within rows; this one, from the tests of the engine, does.
fn household() -> Option<Form> {
    let files: [(&str, &str); 4] = include!("../../tests/household/files.rs");
    check(&Sources::new("household", files.map(|(name, text)| (name.to_owned(), text.to_owned())))).ok()
}

/// The ids of the forms, with blanks between.
#[wasm_bindgen]
#[must_use]
pub fn forms() -> String {
    Library::embedded().forms().map(|form| form.id()).collect::<Vec<_>>().join(" ")
}

/// So many rows has every table of what is measured, if the form allows as many.
const ROWS: usize = 50;

/// Evaluates the longest worked example of a form, its tables filled to fifty rows, so often, one answer changed each time,
/// and counts the pages of the path: what would be done for every changed answer, for measurements.
#[wasm_bindgen]
#[must_use]
pub fn changed_answers(form: &str, times: u32) -> u32 {
    let Some(form) = Library::embedded().forms().find(|known| known.id() == form) else { return 0 };
    let longest = examples::answers(form).into_iter().max_by_key(|(answers, _)| answers.iter().count());
    let Some((answers, today)) = longest.map(|(answers, today)| (with_long_tables(&answers), today)) else { return 0 };
    let key = answers.iter().next().map(|(key, _)| key.to_owned()).unwrap_or_default();
    let pages = (0..times).map(|time| examples::one_changed_answer(form, &answers, &key, &time.to_string(), today));
    pages.fold(0, |sum, pages| sum.wrapping_add(u32::try_from(pages).unwrap_or(u32::MAX)))
}

/// The answers with the rows of each table again and again. A form reads no more of them than it allows.
fn with_long_tables(answers: &Answers) -> Answers {
    let in_row = |key: &str| -> Option<(String, usize, String)> {
        let mut parts = key.splitn(3, '.');
        Some((parts.next()?.to_owned(), parts.next()?.parse().ok()?, parts.next()?.to_owned()))
    };
    let typed = |(key, typed): (&str, &str)| (key.to_owned(), typed.to_owned());
    let mut all: Vec<_> = answers.iter().map(typed).collect();
    for (key, typed) in answers.iter() {
        let Some((group, row, rest)) = in_row(key) else { continue };
        let rows = answers.iter().filter_map(|(key, _)| in_row(key)).filter(|(other, ..)| *other == group);
        let rows = rows.map(|(_, row, _)| row + 1).max().unwrap_or(1);
        let copies = (row + rows..ROWS).step_by(rows);
        all.extend(copies.map(|copy| (format!("{group}.{copy}.{rest}"), typed.to_owned())));
    }
    all.into_iter().collect()
}

/// The same number for the same text on every machine.
fn fingerprint(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(text.as_bytes());
    hasher.finish()
}

/// Reads a form of the library and proves it for all ways to answer it.
#[must_use]
pub fn is_sound(form: &str) -> bool {
    Sources::embedded().iter().filter(|sources| sources.folder() == form).all(|sources| check(sources).is_ok())
}

fn outcomes_of(form: &Form) -> Vec<String> {
    let mut lines = Vec::new();
    for (number, (answers, today)) in examples::answers(form).iter().enumerate() {
        let evaluation = form.evaluate(answers, *today);
        let mut told = |what: &str, outcome: String| lines.push(format!("{} {number} {what} {outcome}", form.id()));
        told("missing", format!("{:?}", evaluation.missing()));
        told("fees", format!("{:?}", evaluation.fees()));
        told("evidence", format!("{:?}", evaluation.evidence()));
        told("warnings", format!("{:?}", evaluation.warnings()));
        told("stops", format!("{:?}", evaluation.stops()));
        told("tasks", format!("{:?}", evaluation.task_list()));
        told("sent", format!("{:?}", evaluation.submission()));
        for page in evaluation.live_pages() {
            for language in Language::ALL {
                let view = evaluation.page_view(page, language, Show::Everything);
                told(page, format!("{} {:016x}", language.code(), fingerprint(&format!("{view:?}"))));
            }
        }
    }
    lines
}
