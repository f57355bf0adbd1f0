//! Draws questions that are asked as often as needed, and the line of time of a history.

use components::{Button, ButtonKind, FoldedRecord, Span, SpanKind, Timeline, WhyWeAsk, YearMark, field_id};
use forms::{GroupView, RowView, StretchKind, TimelineView};
use leptos::prelude::*;
use words::{Words, say};

use super::fields::{marker, question};

pub(super) fn group(words: Words, group: GroupView) -> AnyView {
    let key = group.key;
    let help = group.help.map(|help| view! { <p>{help}</p> });
    let why = group.why.map(|why| view! { <WhyWeAsk title=words.text(say::why_we_ask())><p>{why}</p></WhyWeAsk> });
    let errors = group.errors.into_iter();
    let errors = errors.map(|error| view! { <p class="usa-error-message">{error.message}</p> }).collect_view();
    let timeline = group.timeline.map(|view| timeline(&key, view));
    let rows = group.rows.into_iter().map(|view| row(words, &key, view)).collect_view();
    let add = group.add.map(|text| press(text, ButtonKind::Secondary, format!("add {key}")));
    let sort = group.sort.map(|text| press(text, ButtonKind::Quiet, format!("sort {key}")));
    let totals = group.totals.into_iter();
    let totals = totals.map(|total| view! { <p class="question-total">{total}</p> }).collect_view();
    // What is wrong with the rows together is said here, and the summary of mistakes leads here.
    view! {
        {marker(&key)}
        {help}
        <div id=field_id(&key) tabindex="-1">{errors}{timeline}</div>
        {rows}
        {totals}
        <div class="question-row__actions">{add}{sort}</div>
        {why}
    }
    .into_any()
}

fn row(words: Words, group: &str, row: RowView) -> AnyView {
    let number = row.row;
    let action = |text: Option<String>, verb: &str| {
        text.map(|text| press(text, ButtonKind::Quiet, format!("{verb} {group} {number}")))
    };
    let (remove, up, down) = (action(row.remove, "remove"), action(row.up, "up"), action(row.down, "down"));
    let fields = row.fields.into_iter().map(|field| question(words, field, false)).collect_view();
    let within = row.groups.into_iter().map(|inner| within(words, inner)).collect_view();
    let Some(lines) = row.in_short else {
        return view! {
            <fieldset class="usa-fieldset question-row">
                <legend class="usa-legend">{row.heading}</legend>
                {fields}
                {within}
                <div class="question-row__actions">{remove}{up}{down}</div>
            </fieldset>
        }
        .into_any();
    };
    view! {
        <div class="question-row">
            <FoldedRecord title=row.heading.clone() lines=lines change=words.text(say::change())>
                <fieldset class="usa-fieldset">
                    <legend class="usa-sr-only">{row.heading}</legend>
                    {fields}
                    {within}
                </fieldset>
            </FoldedRecord>
            <div class="question-row__actions">{remove}{up}{down}</div>
        </div>
    }
    .into_any()
}

/// What repeats within a row, below its questions.
fn within(words: Words, inner: GroupView) -> AnyView {
    let label = inner.label.clone();
    view! {
        <div class="question-row__within">
            <h2 class="question-row__title">{label}</h2>
            {group(words, inner)}
        </div>
    }
    .into_any()
}

/// A button of the page's form that says what it wants.
fn press(text: String, kind: ButtonKind, intent: String) -> AnyView {
    view! { <Button text=text kind=kind name=Some("intent".to_owned()) value=Some(intent)/> }.into_any()
}

fn timeline(key: &str, line: TimelineView) -> AnyView {
    let kind = |kind: StretchKind| match kind {
        StretchKind::Told => SpanKind::Told,
        StretchKind::Gap => SpanKind::Gap,
        StretchKind::Twice => SpanKind::Twice,
    };
    let spans = line.stretches.into_iter().map(|part| Span {
        kind: kind(part.kind),
        from: part.from,
        to: part.to,
        name: part.name,
        mark: part.number,
        days: part.days,
    });
    let years = line.marks.into_iter().map(|mark| YearMark { at: mark.at, year: mark.label });
    view! { <Timeline key=key.to_owned() caption=line.caption years=years.collect() spans=spans.collect() /> }
        .into_any()
}
