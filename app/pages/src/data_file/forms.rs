//! Forms with their answers in words, as the review page shows them.

use domain::{Date, Money};
use forms::{Answers, EntryState, Evaluation, Form, Reveal, ReviewEntry};
use leptos::prelude::*;
use services::accounts::own_data::{DraftPart, FilingPart, OwnData};
use words::{Words, say};

use super::blocks::{Fact, fact, facts, moment, table};
use crate::parts::paragraphs;

pub(super) fn drafts(words: Words, data: &OwnData) -> AnyView {
    let today = words.zone().day(data.made_at.0);
    let drafts = data.drafts.iter().map(|part| draft(words, part, today)).collect_view();
    let none = data.drafts.is_empty().then(|| view! { <p>{words.text(say::data_file_none())}</p> });
    view! { <h2>{words.text(say::data_file_forms())}</h2> {drafts} {none} }.into_any()
}

fn draft(words: Words, part: &DraftPart, today: Date) -> AnyView {
    let evaluation = part.definition.evaluate(&part.answers, today);
    let signed = part.signed_at.map(|at| fact(words, say::data_file_signed(), moment(words, at.0)));
    let about = [
        fact(words, say::data_file_form_edition(), &part.edition),
        fact(words, say::data_file_begun(), moment(words, part.started_at.0)),
        fact(words, say::data_file_changed(), moment(words, part.saved_at.0)),
    ];
    let answers = match part.case {
        Some(_) => view! { <p>{words.text(say::data_file_is_filed())}</p> }.into_any(),
        None => answers(words, &evaluation),
    };
    let field = |field: &str, text: &str| vec![field.to_owned(), text.to_owned()];
    let asides = part
        .kept_aside
        .iter()
        .map(|aside| [field(&aside.field, &aside.text), vec![moment(words, aside.kept_at.0)]].concat());
    let aside_headings = [say::data_file_field(), say::data_file_text(), say::data_file_when()];
    let asides = (!part.kept_aside.is_empty()).then(|| {
        view! { <h4>{words.text(say::data_file_aside())}</h4> {table(words, &aside_headings, asides.collect())} }
    });
    let documents = documents(words, part);
    let others = others(&part.answers, &evaluation);
    let others = (!others.is_empty()).then(|| {
        let rows = others.into_iter().map(|(name, text)| field(name, text)).collect();
        view! {
            <h4>{words.text(say::data_file_other())}</h4>
            <p>{words.text(say::data_file_other_text())}</p>
            {table(words, &[say::data_file_field(), say::data_file_text()], rows)}
        }
    });
    view! {
        <h3>{name(words, &part.definition)}</h3>
        {facts(about.into_iter().chain(signed).collect())}
        {answers}
        {asides}
        {documents}
        {others}
    }
    .into_any()
}

/// What was added as evidence, and why something was not.
fn documents(words: Words, part: &DraftPart) -> Option<AnyView> {
    let said = part.definition.words(words.language());
    let files =
        part.documents.iter().flat_map(|document| document.files.iter().map(move |file| (&document.slot, &file.name)));
    let files = files.map(|(slot, name)| vec![said.evidence(slot).label, name.clone()]);
    let explained = part.explanations.iter();
    let explained = explained.map(|explained| vec![said.evidence(&explained.slot).label, explained.text.clone()]);
    let rows: Vec<_> = files.chain(explained).collect();
    let headings = [say::data_file_document(), say::data_file_text()];
    (!rows.is_empty())
        .then(|| view! { <h4>{words.text(say::evidence_title())}</h4> {table(words, &headings, rows)} }.into_any())
}

pub(super) fn filings(words: Words, data: &OwnData) -> AnyView {
    let filings = data.filings.iter().map(|part| filing(words, part, &data.filings)).collect_view();
    let none = data.filings.is_empty().then(|| view! { <p>{words.text(say::data_file_none())}</p> });
    view! { <h2>{words.text(say::data_file_filed())}</h2> {filings} {none} }.into_any()
}

fn filing(words: Words, part: &FilingPart, all: &[FilingPart]) -> AnyView {
    let said = part.definition.words(words.language());
    let evaluation = part.definition.evaluate(&part.answers, part.signed_on.0);
    let fees = part.fees.iter().map(|fee| format!("{}: {}", said.fee(&fee.name), Money::from_cents(fee.cents)));
    let total = format!("{}: {}", words.text(say::fee_total()), Money::from_cents(part.fee_cents));
    let reference = part.payment_reference.as_ref();
    let about = [
        fact(words, say::case_receipt_number(), &part.receipt_number),
        fact(words, say::data_file_form_edition(), &part.edition),
        fact(words, say::data_file_signed(), moment(words, part.signed_at.0)),
        fact(words, say::case_filed_on(), moment(words, part.filed_at.0)),
        fact(words, say::data_file_signed_name(), &part.typed_name),
        (words.text(say::fee_caption()), fees.chain([total]).collect()),
    ];
    let reference = reference.map(|reference| fact(words, say::received_payment_reference(), reference));
    let with = part.goes_with.and_then(|with| all.iter().find(|other| other.id == with));
    let with = with.map(|with| fact(words, say::together_case_title(), &with.receipt_number));
    let digest = fact(words, say::data_file_digest(), &part.digest);
    let certified = part.certifications.iter().flat_map(|name| paragraphs(&said.certification(name)));
    let certified = certified.map(|paragraph| view! { <p>{paragraph}</p> }).collect_view();
    view! {
        <h3>{name(words, &part.definition)}</h3>
        {facts(about.into_iter().chain(reference).chain(with).chain([digest]).collect())}
        {answers(words, &evaluation)}
        <h4>{words.text(say::data_file_certified())}</h4>
        {certified}
    }
    .into_any()
}

fn name(words: Words, form: &Form) -> String {
    form.words(words.language()).form("name")
}

/// Every question of the path with its answer, section by section.
fn answers(words: Words, evaluation: &Evaluation<'_>) -> AnyView {
    let sections = evaluation.review(words.language(), Reveal::Whole).sections.into_iter().map(|section| {
        let entries = section.pages.into_iter().flat_map(|page| page.entries);
        view! { <h4>{section.title}</h4> {facts(entries.map(|entry| answer(words, entry)).collect())} }
    });
    sections.collect_view().into_any()
}

fn answer(words: Words, entry: ReviewEntry) -> Fact {
    let question = match entry.row {
        Some(row) => format!("{row}: {}", entry.label),
        None => entry.label,
    };
    let lines = match entry.state {
        EntryState::LeftBlank => vec![words.text(say::review_blank())],
        EntryState::Missing if entry.lines.is_empty() => vec![words.text(say::question_unanswered())],
        EntryState::Answered | EntryState::Missing | EntryState::Invalid => entry.lines,
    };
    (question, lines)
}

/// What was typed and is on no page of the path.
fn others<'a>(answers: &'a Answers, evaluation: &Evaluation<'_>) -> Vec<(&'a str, &'a str)> {
    let is_other = |(key, text): &(&str, &str)| !text.trim().is_empty() && evaluation.page_asking(key).is_none();
    answers.iter().filter(is_other).collect()
}
