//! What the browser says of an answer by itself is what the server says of it.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod small;

use domain::Language;
use forms::{AnswerRule, Answers, Control, FieldView, Form, ItemView, Library, Show, examples};
use small::day;

const TODAY: &str = "2026-03-01";

/// What people type where something else is asked, and what is right in one place or another.
const TYPED: &[&str] = &[
    "",
    " ",
    "0",
    "1",
    "12",
    "13",
    "31",
    "32",
    "99",
    "1899",
    "1980",
    "2026",
    "2030",
    "2099",
    "12345",
    "000-00-0000",
    "123-45-6789",
    "A123456789",
    "A12",
    "no",
    "Ana",
    "???",
    "7",
    "12345678901234567890",
    "a@b",
    "ana@example.org",
    "713-555-0142",
    "IR1",
    "11225",
    "1122",
    "tab\u{7}",
    "ﬁ",
    "a name that goes on and on, far longer than any box of the \
    official form, and than any line of this one: it has more than a hundred characters",
];

fn fields(form: &Form, answers: &Answers, page: &str, language: Language) -> Vec<FieldView> {
    let evaluation = form.evaluate(answers, day(TODAY));
    let view = evaluation.page_view(page, language, Show::Mistakes).unwrap();
    view.items
        .into_iter()
        .flat_map(|item| match item {
            ItemView::Field(field) => vec![field],
            ItemView::Group(group) => group.rows.into_iter().flat_map(|row| row.fields).collect(),
        })
        .collect()
}

/// The inputs that the server marks as wrong, of what the rule can know.
fn marked(field: &FieldView, rule: &AnswerRule) -> Vec<String> {
    let wrong = |error: &Option<String>| error.as_ref().is_some_and(|error| rule.says(error));
    field.inputs.iter().filter(|input| wrong(&input.error)).map(|input| input.key.clone()).collect()
}

/// What the server shows, by the key of where it stands, of what the rule can know.
fn shown(field: &FieldView, rule: &AnswerRule) -> Vec<(String, String)> {
    let mut shown: Vec<(String, String)> = Vec::new();
    for error in field.errors.iter().filter(|error| rule.says(&error.message)) {
        let place = if field.control == Control::Date { &field.key } else { &error.key };
        if !shown.iter().any(|(key, _)| key == place) {
            shown.push((place.clone(), error.message.clone()));
        }
    }
    shown.sort();
    shown
}

fn said(rule: &AnswerRule, answers: &Answers) -> Vec<(String, String)> {
    let verdicts = rule.judge(&|key| answers.get(key).unwrap_or_default(), day(TODAY));
    let said = verdicts.into_iter().filter_map(|verdict| Some((verdict.key, verdict.message?.to_owned())));
    let mut said: Vec<_> = said.collect();
    said.sort();
    said
}

#[test]
fn the_browser_says_what_the_server_says() {
    let small = small::form();
    let forms: Vec<&Form> = Library::embedded().forms().map(AsRef::as_ref).chain([&small]).collect();
    let mut refused = 0;
    for (form, language) in forms.into_iter().flat_map(|form| Language::ALL.map(|language| (form, language))) {
        let start = examples::answers(form).remove(0).0;
        for page in form.pages() {
            for field in fields(form, &start, page.name(), language) {
                let Some(rule) = &field.rule else { continue };
                assert_eq!(
                    rule.inputs().collect::<Vec<_>>(),
                    field.inputs.iter().map(|input| input.key.clone()).collect::<Vec<_>>()
                );
                for (input, typed) in
                    rule.inputs().flat_map(|input| TYPED.iter().map(move |typed| (input.clone(), *typed)))
                {
                    let mut answers = start.clone();
                    form.merge_page(&mut answers, page.name(), [(input.clone(), typed)]);
                    let fields = fields(form, &answers, page.name(), language);
                    let now = fields.iter().find(|now| now.key == field.key).unwrap();
                    let rule = now.rule.clone().unwrap();
                    let carried: AnswerRule = String::from(&rule).as_str().into();
                    assert_eq!(said(&carried, &answers), shown(now, &rule), "{input}: {typed:?}");
                    let verdicts = carried.judge(&|key| answers.get(key).unwrap_or_default(), day(TODAY));
                    let wrong: Vec<_> = verdicts.into_iter().flat_map(|verdict| verdict.wrong).collect();
                    assert_eq!(wrong, marked(now, &rule), "{input}: {typed:?}");
                    refused += usize::from(!shown(now, &rule).is_empty());
                }
            }
        }
    }
    assert!(refused > 100, "many were wrong: {refused}");
}

#[test]
fn what_is_not_finished_is_not_wrong() {
    let form = Library::embedded().forms().next().unwrap();
    let field = fields(form, &Answers::default(), "date-of-birth", Language::English).remove(0);
    let rule = field.rule.unwrap();
    let judge = |month: &'static str, day_of_month: &'static str| {
        let typed = |key: &str| match key {
            "date-of-birth.month" => month,
            "date-of-birth.day" => day_of_month,
            _ => "",
        };
        rule.judge(&typed, day(TODAY)).remove(0)
    };
    let begun = judge("2", "");
    assert_eq!((begun.message, begun.is_unfinished), (None, true));
    let wrong = judge("13", "");
    assert_eq!(
        (wrong.key.as_str(), wrong.wrong.as_slice()),
        ("date-of-birth", ["date-of-birth.month".to_owned()].as_slice())
    );
    assert!(rule.says(wrong.message.unwrap()) && !rule.asks(wrong.message.unwrap()));
    assert!(rule.asks("Enter the month"));
}
