use components::{
    Alert, AlertKind, Answer as Answered, ButtonRow, Caption, Link, LinkButton, PageBody, PageHeading, PageTop,
    SummaryList,
};
use domain::{DraftId, Place};
use forms::{EntryState, Evaluation, Reveal, ReviewEntry, ReviewSection};
use leptos::prelude::*;
use services::Fault;
use services::evidence::Evidence;
use services::filing::{Companion, Draft};
use visit::{Answer, Page, Visit};
use words::{Words, say};

use super::collision::{to_decide, undecided};
use super::companion;
use super::cost::{because, fee_table};
use super::edition;
use super::evidence;
use super::stop::stops;
use super::taken_over;
use crate::parts::paper_link;

/// Every answer in the order of the form, with the way to change it. Warnings come first.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (Some(session), Some(id)) = (visit.session.clone(), visit.parameter::<DraftId>("draft")) else {
        return Ok(Answer::NotFound);
    };
    let Some(draft) = visit.services.draft(&session, id).await? else { return Ok(Answer::NotFound) };
    if let Some(case) = draft.filed {
        return Ok(Place::Case(case).into());
    }
    let companion = visit.services.companion(&session, &draft).await?;
    let added = visit.services.evidence_of_draft(&session, &draft).await?;
    Ok(Page::new(say::review_title(), move || draw(&visit, &draft, companion.as_ref(), &added)).into())
}

fn draw(visit: &Visit, draft: &Draft, with: Option<&Companion>, added: &Evidence) -> AnyView {
    let words = visit.words();
    let evaluation = draft.evaluate(visit.services.today());
    let review = evaluation.review(visit.language, Reveal::Whole);
    let sections = review.sections.into_iter().map(|part| section(visit, draft, part)).collect_view();
    let sign = visit.to(&Place::Sign(draft.id));
    let undecided = undecided(visit, draft, &evaluation);
    let changed = edition::before_signing(visit, draft, &evaluation);
    let taken_over = taken_over::before_signing(visit, draft, &evaluation);
    let is_seen = changed.is_none() && taken_over.is_none();
    let is_checked = !evidence::is_being_checked(&evaluation, added);
    let is_ready =
        evaluation.is_complete() && undecided.is_empty() && is_seen && is_checked && companion::is_filed(with);
    let ready = is_ready.then(|| {
        view! {
            <ButtonRow>
                <LinkButton href=sign text=words.text(say::review_continue())/>
            </ButtonRow>
        }
    });
    let back = Link::new(visit.to(&Place::TaskList(draft.id)), words.text(say::back()));
    let form = draft.form.words(visit.language).form("name");
    let stops = stops(visit, draft, &evaluation, None);
    let to_decide = to_decide(visit, draft, &undecided);
    let companion = with.map(|companion| companion::before_signing(visit, draft, companion));
    let missing = missing(visit, draft, &evaluation);
    let warnings = warnings(visit, draft, &evaluation);
    let fees = fee_table(&evaluation, words);
    let not_added = evidence::before_signing(visit, draft, &evaluation, added);
    let evidence = evidence::section(visit, draft, &evaluation, added);
    let paper = paper_link(visit, &Place::DraftPaper(draft.id));
    view! {
        <PageBody>
            <PageTop back=back/>
            <Caption text=form/>
            <PageHeading text=words.text(say::review_title()) intro=Some(words.text(say::review_lead()))/>
            {stops}
            {to_decide}
            {changed}
            {taken_over}
            {missing}
            {not_added}
            {companion}
            {warnings}
            {sections}
            <h2>{words.text(say::fee_caption())}</h2>
            {fees}
            {evidence}
            {paper}
            {ready}
        </PageBody>
    }
    .into_any()
}

/// What is still missing, each with a link to where it is answered.
fn missing(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>) -> Option<AnyView> {
    let words = visit.words();
    let mut pages: Vec<&str> = evaluation.missing().iter().map(|missing| missing.page).collect();
    pages.dedup();
    if pages.is_empty() {
        return None;
    }
    let links = pages
        .into_iter()
        .map(|page| {
            let heading = evaluation
                .page_view(page, visit.language, forms::Show::Nothing)
                .map(|view| view.heading)
                .unwrap_or_default();
            let href = visit.to(&Place::Question { draft: draft.id, page: page.to_owned() });
            let because = because(evaluation, &evaluation.explain_page(page), words);
            let because = because.map(|reasons| format!(" {}", words.text(say::explain_page(reasons))));
            view! { <li><a href=href>{heading}</a>{because}</li> }
        })
        .collect_view();
    Some(
        view! {
            <Alert kind=AlertKind::Warning title=words.text(say::review_missing_title())>
                <p>{words.text(say::review_missing_lead())}</p>
                <ul>{links}</ul>
            </Alert>
        }
        .into_any(),
    )
}

fn warnings(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>) -> Option<AnyView> {
    let words = visit.words();
    let lines: Vec<_> = evaluation
        .warnings()
        .into_iter()
        .map(|warning| {
            let href = visit.to(&Place::Question { draft: draft.id, page: warning.page.to_owned() });
            let message = evaluation.warning_words(&warning.name, visit.language);
            view! { <li>{message} " " <a href=href>{words.text(say::change())}</a></li> }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <Alert kind=AlertKind::Warning title=words.text(say::review_warnings_title())>
                <ul>{lines}</ul>
            </Alert>
        }
        .into_any()
    })
}

fn section(visit: &Visit, draft: &Draft, section: ReviewSection) -> AnyView {
    let answers = section
        .pages
        .into_iter()
        .flat_map(|page| {
            let name = page.name;
            page.entries.into_iter().map(move |entry| (name.clone(), entry))
        })
        .map(|(page, entry)| {
            let change = visit.to(&Place::Question { draft: draft.id, page });
            answered(entry, change, visit.words())
        })
        .collect::<Vec<_>>();
    view! { <SummaryList title=section.title answers=answers/> }.into_any()
}

/// What was asked, with the row where it repeats.
pub(crate) fn asked(entry: &ReviewEntry) -> String {
    match &entry.row {
        Some(row) => format!("{row}: {}", entry.label),
        None => entry.label.clone(),
    }
}

/// An answer as it stands, with the way to change it.
pub fn answered(entry: ReviewEntry, change: String, words: Words) -> Answered {
    let question = asked(&entry);
    let (lines, missing) = match entry.state {
        EntryState::Answered => (entry.lines, None),
        EntryState::LeftBlank => (vec![words.text(say::review_blank())], None),
        EntryState::Missing | EntryState::Invalid => (entry.lines, Some(words.text(say::question_unanswered()))),
    };
    Answered { question, lines, missing, change: Some(Link::new(change, words.text(say::change()))) }
}
