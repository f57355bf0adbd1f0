//! The document around a page of the preview: its menu, and on top of everything how the files stand.

use app::escaped;
use components::{Alert, AlertKind, LanguageLink, LanguageSwitch, SiteHeader, SkipLink, Tag, Tone};
use domain::Language;
use domain::place::{language_of, localized};
use forms::Covered;
use leptos::prelude::*;

use super::desk::Desk;
use crate::asset_route::addresses;

/// Findings that are told on every page; the report has all of them.
const TOLD_EVERYWHERE: usize = 3;

pub(super) fn draw(desk: &Desk, path: &str, title: &str, body: impl FnOnce() -> AnyView) -> String {
    draw_some(desk, path, title, || Some(body())).unwrap_or_default()
}

/// A whole page, when there is anything to draw.
pub(super) fn draw_some(
    desk: &Desk,
    path: &str,
    title: &str,
    body: impl FnOnce() -> Option<AnyView>,
) -> Option<String> {
    let body = Owner::new().with(|| {
        let body = body()?;
        let (header, state) = (header(desk, path), state(desk));
        Some(view! { {header} {state} {body} }.to_html())
    })?;
    let assets = addresses();
    Some(format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} · {folder}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\">\
         <link rel=\"stylesheet\" href=\"{main}\"><link rel=\"stylesheet\" href=\"/preview.css\">\
         <script type=\"module\" src=\"/preview.js\"></script></head>\
         <body class=\"landfall preview\" data-version=\"{version}\">{body}</body></html>",
        title = escaped(title),
        folder = escaped(desk.folder()),
        icon = assets.icon,
        main = assets.stylesheet,
        version = desk.version,
    ))
}

fn header(desk: &Desk, path: &str) -> AnyView {
    let (language, plain) = language_of(path);
    let first = desk.evaluation().and_then(|evaluation| evaluation.live_pages().next().map(str::to_owned));
    let first = first.map_or("/".to_owned(), |page| format!("/page/{page}"));
    let links = [
        (localized("/before", language), "Beginning", plain == "/before"),
        (localized(&first, language), "Questions", plain.starts_with("/page/")),
        (localized("/review", language), "Review", plain == "/review"),
        ("/report".to_owned(), "Report", plain == "/report"),
    ];
    let links = links.map(|(href, text, is_here)| {
        view! { <li><a href=href aria-current=is_here.then_some("page")>{text}</a></li> }
    });
    let languages = Language::ALL.into_iter().map(|other| LanguageLink {
        code: other.code().to_owned(),
        name: other.own_name().to_owned(),
        href: localized(plain, other),
        is_current: other == language,
    });
    let languages: Vec<_> = languages.collect();
    let switch =
        (plain != "/report").then(|| view! { <LanguageSwitch label="Language of the form" languages=languages/> });
    view! {
        <SkipLink text="Skip to the form"/>
        <SiteHeader name=format!("Preview of {}", desk.folder()) home="/">{switch}</SiteHeader>
        <nav class="preview-menu" aria-label="Preview"><ul>{links.collect_view()}</ul></nav>
    }
    .into_any()
}

/// How the files stand, as they are on the disk now.
fn state(desk: &Desk) -> AnyView {
    let unread = desk.unread.clone().map(|problem| {
        view! {
            <Alert kind=AlertKind::Error title="The folder cannot be read">
                <p>{problem}". What you see is as it was before."</p>
            </Alert>
        }
    });
    let report = &desk.report;
    let verdict = if report.findings.is_empty() { sound(desk) } else { faults(desk) };
    view! { <div class="preview-state" role="status">{unread}{verdict}</div> }.into_any()
}

fn sound(desk: &Desk) -> AnyView {
    let report = &desk.report;
    let mut facts =
        vec![format!("checked in {} ms", report.took.as_millis()), counted(report.examples.len(), "worked example")];
    if !report.fields.is_empty() {
        facts.push(format!("{} % of the official form", covered(desk)));
    }
    view! { <p><Tag text="Sound" tone=Tone::Good/> " " {facts.join(" · ")}</p> }.into_any()
}

fn faults(desk: &Desk) -> AnyView {
    let findings = &desk.report.findings;
    let told = findings.iter().take(TOLD_EVERYWHERE).map(|found| view! { <li>{found.finding.to_string()}</li> });
    let told = told.collect_view();
    let more = (findings.len() > TOLD_EVERYWHERE).then(|| {
        let rest = findings.len() - TOLD_EVERYWHERE;
        view! { <p><a href="/report">{format!("{rest} more in the report")}</a></p> }
    });
    let runs = match (desk.is_broken, desk.form.is_some()) {
        (true, true) => Some("As the files are, the form does not run. What you see is the form as it ran last."),
        (true, false) => Some("As the files are, the form does not run yet."),
        (false, _) => None,
    };
    view! {
        <Alert kind=AlertKind::Error title=format!("{} in the files", counted(findings.len(), "fault"))>
            {runs.map(|runs| view! { <p>{runs}</p> })}
            <ul class="preview-faults">{told}</ul>
            {more}
        </Alert>
    }
    .into_any()
}

/// How many of something there are.
pub(super) fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// How much of the official form is covered, in whole hundredths; only all of it is 100.
pub(super) fn covered(desk: &Desk) -> usize {
    let fields = &desk.report.fields;
    let covered = fields.iter().filter(|field| field.covered != Covered::NotYet).count();
    (covered * 100).checked_div(fields.len()).unwrap_or(100)
}
