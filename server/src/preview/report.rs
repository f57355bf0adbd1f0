//! The report: what the checker found, the worked examples, and what is covered of the official form.

use components::{
    Button, ButtonKind, Cell, Column, DataTable, Definition, Definitions, PageBody, PageHeading, PageWidth, PostForm,
    Tag, Tone,
};
use forms::examples::ExampleResult;
use forms::{Covered, OfficialField};
use leptos::prelude::*;

use super::desk::{Desk, Found};
use super::document::{counted, covered};

pub(super) fn draw(desk: &Desk) -> AnyView {
    let title = format!("Report on {}", desk.folder());
    let verdict = match desk.report.findings.len() {
        0 => "Sound: the checker found nothing, and every worked example does what it says.".to_owned(),
        count => format!("{} to mend.", counted(count, "fault")),
    };
    let (about, findings) = (about(desk), findings(desk));
    let trials = if desk.is_broken {
        view! { <p>"Worked examples and the official form are looked at as soon as the form runs."</p> }.into_any()
    } else {
        trials(desk)
    };
    view! {
        <PageBody width=PageWidth::Wide>
            <PageHeading text=title intro=Some(verdict)/>
            {about}
            <h2>"Findings of the checker"</h2>
            {findings}
            {trials}
        </PageBody>
    }
    .into_any()
}

fn findings(desk: &Desk) -> AnyView {
    if desk.report.findings.is_empty() {
        return view! { <p>"None."</p> }.into_any();
    }
    let findings = desk.report.findings.iter().map(finding).collect_view();
    view! { <ul class="preview-findings">{findings}</ul> }.into_any()
}

fn trials(desk: &Desk) -> AnyView {
    let examples = &desk.report.examples;
    let passed = examples.iter().filter(|one| one.findings.is_empty()).count();
    let passed = format!("{passed} of {} do what they say.", examples.len());
    let examples = examples.iter().enumerate().map(|(index, one)| example(index, one)).collect_view();
    view! {
        <p><a href="#examples">"Worked examples"</a> " · " <a href="#official">"The official form"</a></p>
        <h2 id="examples">"Worked examples"</h2>
        <p>{passed}</p>
        <ul class="preview-examples">{examples}</ul>
        <h2 id="official">"The official form"</h2>
        {coverage(desk)}
    }
    .into_any()
}

fn about(desk: &Desk) -> AnyView {
    let mut pairs = vec![Definition::new("Checked in", format!("{} ms", desk.report.took.as_millis()))];
    if let Some(form) = &desk.form {
        let until = form.until().map_or_else(String::new, |until| format!(" to {until}"));
        pairs.extend([
            Definition::new("Form", form.id()),
            Definition::new("Edition", form.edition()),
            Definition::new("Accepted", format!("from {}{until}", form.from())),
            Definition::new("Follows", form.source()),
            Definition::new("Pages", form.pages().len().to_string()),
        ]);
    }
    view! { <Definitions pairs=pairs/> }.into_any()
}

/// A finding with its line, and a mark under its column.
fn finding(found: &Found) -> AnyView {
    let place = format!("{}:{}:{}", found.finding.file, found.finding.line, found.finding.column);
    let line = found.line.as_ref().map(|line| {
        let before = line.chars().take(found.finding.column - 1);
        // A tab is as wide as the browser draws it, so it stays one.
        let space: String = before.map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        view! { <pre>{format!("{line}\n{space}^")}</pre> }
    });
    view! { <li><p><code>{place}</code> " " {found.finding.fault.to_string()}</p>{line}</li> }.into_any()
}

fn example(index: usize, example: &ExampleResult) -> AnyView {
    let (text, tone) = if example.findings.is_empty() { ("passes", Tone::Good) } else { ("fails", Tone::Bad) };
    let findings = example.findings.iter().map(|finding| view! { <p>{finding.to_string()}</p> }).collect_view();
    let load = example.typed.is_some().then(|| {
        let (hidden, text) = (vec![("example".to_owned(), index.to_string())], format!("Load: {}", example.title));
        view! {
            <PostForm action="/example" token="" hidden=hidden>
                <Button text=text kind=ButtonKind::Quiet/>
            </PostForm>
        }
    });
    view! { <li><p><Tag text=text tone=tone/> " " <code>{example.file.clone()}</code></p>{findings}{load}</li> }
        .into_any()
}

fn coverage(desk: &Desk) -> AnyView {
    let fields = &desk.report.fields;
    if fields.is_empty() {
        return view! { <p>"There is no official-fields.txt, so there is nothing to cover."</p> }.into_any();
    }
    let count = |is: fn(&Covered) -> bool| fields.iter().filter(|field| is(&field.covered)).count();
    let share = format!(
        "{} % of {}: {} asked, {} derived, {} for official use, {} not covered yet.",
        covered(desk),
        counted(fields.len(), "field"),
        count(|covered| matches!(covered, Covered::Asked(_))),
        count(|covered| matches!(covered, Covered::Derived(_))),
        count(|covered| matches!(covered, Covered::OfficialUse(_))),
        count(|covered| matches!(covered, Covered::NotYet)),
    );
    let columns = ["Field", "Item", "Covered", "By"];
    let columns = columns.map(|heading| Column { heading: heading.to_owned(), is_figures: false }).to_vec();
    let rows = fields.iter().map(row).collect();
    view! {
        <p>{share}</p>
        <DataTable caption="Every field, in the order of the official form" columns=columns rows=rows/>
    }
    .into_any()
}

fn row(field: &OfficialField) -> Vec<Cell> {
    let (text, tone, by) = match &field.covered {
        Covered::Asked(by) => ("asked", Tone::Good, by.clone()),
        Covered::Derived(reason) => ("derived", Tone::Active, reason.clone()),
        Covered::OfficialUse(reason) => ("official use", Tone::Plain, reason.clone()),
        Covered::NotYet => ("not yet", Tone::Bad, String::new()),
    };
    vec![
        Cell::Text(field.name.clone()),
        Cell::Text(field.item.clone().unwrap_or_default()),
        Cell::Tag(text.to_owned(), tone),
        Cell::Text(by),
    ]
}
