//! What the agency asks of a person in a case, and their answer.

mod in_case;
mod proof;
pub mod received;
pub mod review;
pub mod round;

use components::{Alert, AlertKind};
use domain::Language;
use domain::case::{LastDay, ProofPicture};
use leptos::prelude::*;
use services::rounds::{AnsweredFile, Round, picture_name};
use words::{Message, Words, say};

pub(crate) use in_case::{asked, in_case};
pub(crate) use received::{answer, digests};

use crate::parts::day;

/// What is asked for under this name: the officer's words, a picture that shows who somebody is, or what stands for everything
/// else.
pub(crate) fn label(words: Words, round: &Round, slot: &str) -> String {
    if let Some(picture) = picture(round, slot) {
        return words.text(picture_name(picture));
    }
    round.item(slot, words.language()).map_or_else(|| words.text(say::round_other()), str::to_owned)
}

/// The language of what something is called, if it is another one than the page's.
pub(crate) fn label_lang(words: Words, round: &Round, slot: &str) -> Option<&'static str> {
    round.items.other_language(words.language()).filter(|_| round.is_item(slot)).map(Language::code)
}

/// Which picture this is, where pictures show who somebody is.
pub(crate) fn picture(round: &Round, slot: &str) -> Option<ProofPicture> {
    round.attempt.and_then(|_| slot.parse().ok())
}

/// Until when the answer has to be here, and how many days that is.
pub(crate) fn time_left(words: Words, round: &Round) -> Option<Message> {
    let by = words.date(round.by);
    if round.attempt.is_some() {
        return Some(match round.left()? {
            LastDay::Left(0) => say::proof_last(by),
            LastDay::Left(days) => say::proof_left(by, days),
            LastDay::Over => say::proof_over(by),
        });
    }
    Some(match round.left()? {
        LastDay::Left(0) => say::round_last(by),
        LastDay::Left(days) => say::round_left(by, days),
        LastDay::Over => say::round_over(by),
    })
}

/// What it means that an answer is late. Nothing when it is not.
fn late(words: Words, round: &Round) -> Option<AnyView> {
    round.is_late().then(|| {
        let title = words.text(say::round_late_title());
        let text = words.text(say::round_late_text(words.date(round.by)));
        view! { <Alert kind=AlertKind::Warning title=title><p>{text}</p></Alert> }.into_any()
    })
}

/// What is said of the one answer there is.
fn one_answer(words: Words) -> AnyView {
    let title = words.text(say::round_once_title());
    let lines = [say::round_once_one(), say::round_once_together(), say::round_once_missing()];
    let lines = lines.map(|line| view! { <li>{words.text(line)}</li> }).collect_view();
    view! { <Alert kind=AlertKind::Warning title=title><ul>{lines}</ul></Alert> }.into_any()
}

/// A file of what was sent in words.
pub(crate) fn file_name(words: Words, file: &AnsweredFile) -> String {
    let name = file.name.as_str();
    if name.is_empty() { words.text(say::evidence_file_no_name()) } else { name.to_owned() }
}

/// When it was asked.
fn asked_on(words: Words, round: &Round) -> String {
    day(words, round.asked_at)
}
