//! What holds for any answers at all, on the small form, on one with rows within rows, and on every form of the library.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod household;
mod small;

use std::sync::LazyLock;

use domain::Language;
use forms::{Answers, Evaluation, Form, Library, PageState, Progress, Reveal, Show, examples};
use proptest::prelude::*;
use small::day;

static SMALL: LazyLock<Form> = LazyLock::new(small::form);
static HOUSEHOLD: LazyLock<Form> = LazyLock::new(household::form);

/// A form, every input it has, and the answers of its worked examples with none at all.
struct Subject {
    form: &'static Form,
    inputs: Vec<Input>,
    starts: Vec<Answers>,
}

/// The page it stands on, its key, and what can be chosen in it.
type Input = (String, String, Vec<String>);

static SUBJECTS: LazyLock<Vec<Subject>> = LazyLock::new(|| {
    let forms = Library::embedded().forms().map(AsRef::as_ref).chain([&*SMALL, &*HOUSEHOLD]);
    forms
        .map(|form| {
            let mut starts: Vec<_> = examples::answers(form).into_iter().map(|(answers, _)| answers).collect();
            starts.push(Answers::default());
            Subject { form, inputs: inputs(form, &starts), starts }
        })
        .collect()
});

/// Every input that the form shows with one of these answers.
fn inputs(form: &'static Form, starts: &[Answers]) -> Vec<Input> {
    let mut found = Vec::new();
    for answers in starts {
        for page in form.pages() {
            let evaluation = form.evaluate(answers, day("2026-03-01"));
            let view = evaluation.page_view(page.name(), Language::English, Show::Nothing).unwrap();
            for input in view.fields().flat_map(|field| &field.inputs) {
                let options = match &input.entry {
                    forms::Entry::Radios(options)
                    | forms::Entry::Checkboxes(options)
                    | forms::Entry::Select(options) => options.as_slice(),
                    _ => &[],
                };
                let values = options.iter().map(|option| option.value.clone()).collect();
                found.push((page.name().to_owned(), input.key.clone(), values));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

type Posts = Vec<(String, String, String)>;

/// Things people post: chosen options, good and bad text, blanks.
fn posts(subject: &'static Subject) -> impl Strategy<Value = Posts> {
    let text = prop_oneof![
        Just(String::new()),
        Just("1".to_owned()),
        Just("12".to_owned()),
        Just("2012".to_owned()),
        Just("1980".to_owned()),
        Just("A012345678".to_owned()),
        Just("yes".to_owned()),
        "\\PC{0,12}",
        ".{0,4}",
    ];
    let one =
        (proptest::sample::select(subject.inputs.as_slice()), any::<proptest::sample::Index>(), text, any::<bool>());
    let one = one.prop_map(|((page, key, options), index, text, choose)| {
        let value = if choose && !options.is_empty() { options[index.index(options.len())].clone() } else { text };
        (page, key, value)
    });
    proptest::collection::vec(one, 0..60)
}

/// A worked example's answers with some changes: mostly near a complete form.
fn drafts() -> impl Strategy<Value = (&'static Form, Answers, Posts)> {
    (0..SUBJECTS.len()).prop_flat_map(|index| {
        let subject = &SUBJECTS[index];
        (Just(subject.form), proptest::sample::select(subject.starts.as_slice()), posts(subject))
    })
}

fn apply(form: &Form, answers: &mut Answers, posts: &Posts) {
    for (page, key, value) in posts {
        form.merge_page(answers, page, [(key.as_str(), value.as_str())]);
    }
}

fn everything(evaluation: &Evaluation<'_>) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        evaluation.live_pages().collect::<Vec<_>>(),
        evaluation.missing(),
        evaluation.task_list(),
        evaluation.fees(),
        evaluation.evidence(),
        evaluation.stops(),
        evaluation.submission(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_answers_give_the_same_result_twice_and_every_view((form, start, posts) in drafts()) {
        let mut answers = start;
        apply(form, &mut answers, &posts);
        let evaluation = form.evaluate(&answers, day("2026-03-01"));
        prop_assert_eq!(everything(&evaluation), everything(&form.evaluate(&answers, day("2026-03-01"))));
        for language in Language::ALL {
            prop_assert!(!evaluation.review(language, Reveal::Masked).sections.is_empty());
            for page in form.pages().iter().step_by(7) {
                let view = evaluation.page_view(page.name(), language, Show::Everything).unwrap();
                prop_assert!(view.errors.iter().all(|error| !error.message.is_empty() && !error.message.starts_with("problem-")));
                let reasons = evaluation.because(&evaluation.explain_page(page.name()), language);
                prop_assert!(reasons.iter().all(|reason| !reason.is_empty()));
            }
        }
    }

    #[test]
    fn what_is_sent_is_a_part_of_what_was_typed_and_stands_by_itself((form, start, posts) in drafts()) {
        let mut answers = start;
        apply(form, &mut answers, &posts);
        let evaluation = form.evaluate(&answers, day("2026-03-01"));
        prop_assert_eq!(evaluation.is_complete(), evaluation.submission().is_ok());
        let Ok(sent) = evaluation.submission() else { return Ok(()) };
        for (key, value) in sent.iter().filter(|(key, _)| !key.contains(".0.")) {
            prop_assert!(answers.get(key).is_some_and(|typed| typed.trim() == value) || key.split('.').count() > 2, "{}", key);
        }
        let again = form.evaluate(&sent, day("2026-03-01"));
        prop_assert_eq!(again.live_pages().collect::<Vec<_>>(), evaluation.live_pages().collect::<Vec<_>>());
        prop_assert_eq!(again.fees(), evaluation.fees());
    }

    #[test]
    fn the_task_list_says_done_exactly_when_nothing_is_missing((form, start, posts) in drafts()) {
        let mut answers = start;
        apply(form, &mut answers, &posts);
        let evaluation = form.evaluate(&answers, day("2026-03-01"));
        let list = evaluation.task_list();
        let is_done = list.sections.iter().all(|section| section.progress == Progress::Done);
        prop_assert_eq!(is_done, evaluation.missing().is_empty(), "{:?} {:?}", list, evaluation.missing());
        prop_assert_eq!(is_done, evaluation.first_unfinished().is_none());
        prop_assert_eq!(list.total, evaluation.live_pages().count());
        for page in evaluation.live_pages() {
            let missing = evaluation.missing().iter().any(|missing| missing.page == page);
            prop_assert_eq!(evaluation.page_state(page) == PageState::Done, !missing, "{}", page);
        }
    }

    #[test]
    fn posting_twice_changes_nothing_more((form, start, posts) in drafts()) {
        let mut once = start;
        apply(form, &mut once, &posts);
        let Some((page, key, value)) = posts.last() else { return Ok(()) };
        let mut twice = once.clone();
        let merged = form.merge_page(&mut twice, page, [(key.as_str(), value.as_str())]);
        prop_assert!(!merged.is_changed);
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn the_order_of_answering_does_not_matter((form, start, posts) in drafts()) {
        let mut unique: Posts = Vec::new();
        for post in posts {
            if !unique.iter().any(|known| known.1 == post.1) {
                unique.push(post);
            }
        }
        let (mut one, mut other) = (start.clone(), start);
        apply(form, &mut one, &unique);
        unique.reverse();
        apply(form, &mut other, &unique);
        prop_assert_eq!(everything(&form.evaluate(&one, day("2026-03-01"))), everything(&form.evaluate(&other, day("2026-03-01"))));
    }

    #[test]
    fn a_changed_answer_and_back_restores_everything((form, start, posts) in drafts()) {
        let mut answers = start.clone();
        for (page, key, value) in posts {
            let Some(typed) = start.get(&key).map(str::to_owned) else { continue };
            form.merge_page(&mut answers, &page, [(key.as_str(), value.as_str())]);
            form.merge_page(&mut answers, &page, [(key.as_str(), typed.as_str())]);
        }
        prop_assert_eq!(&answers, &start);
        let (after, before) = (form.evaluate(&answers, day("2026-03-01")), form.evaluate(&start, day("2026-03-01")));
        prop_assert_eq!(everything(&after), everything(&before));
    }

    #[test]
    fn any_definition_is_read_or_refused_without_a_crash(text in "\\PC{0,200}", condition in "[a-z0-9 .()<>=,'+-]{0,60}") {
        let _ = forms::check(&forms::Sources::new("x", [("form.kdl".to_owned(), text)]));
        let changed = small::DEFINITION.replace("age(born, today) < 18", &condition);
        let _ = forms::check(&forms::Sources::new("x", [("form.kdl".to_owned(), changed)]));
    }
}
