use domain::Timestamp;
use leptos::prelude::*;
use words::{Message, Words, say};

use crate::parts::day;

/// A name and what it stands for, line by line.
pub(super) type Fact = (String, Vec<String>);

/// A fact of one line.
pub(super) fn fact(words: Words, name: Message, value: impl Into<String>) -> Fact {
    (words.text(name), vec![value.into()])
}

/// A few facts.
pub(super) fn facts(facts: Vec<Fact>) -> AnyView {
    let facts = facts
        .into_iter()
        .map(|(name, lines)| {
            let lines = lines.into_iter().map(|line| view! { <dd>{line}</dd> }).collect_view();
            view! { <dt>{name}</dt> {lines} }
        })
        .collect_view();
    view! { <dl>{facts}</dl> }.into_any()
}

/// Things of one kind, one in a row; or that there are none.
pub(super) fn table(words: Words, headings: &[Message], rows: Vec<Vec<String>>) -> AnyView {
    if rows.is_empty() {
        return view! { <p>{words.text(say::data_file_none())}</p> }.into_any();
    }
    let headings = headings.iter().map(|heading| view! { <th scope="col">{words.text(heading)}</th> }).collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let cells = row.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! { <table><thead><tr>{headings}</tr></thead><tbody>{rows}</tbody></table> }.into_any()
}

/// The day and the time.
pub(super) fn moment(words: Words, at: Timestamp) -> String {
    format!("{}, {}", day(words, at), words.clock(at))
}
