//! Two windows gave a question different answers: where, which, and the choice between them.

use components::{Alert, AlertKind, Alternative, Button, ButtonKind, PostForm, TwoAnswers, field_id};
use domain::{Place, Timestamp};
use forms::{Answers, Evaluation, FieldView, PageView, Reveal, Show};
use leptos::prelude::*;
use services::filing::{Aside, Draft};
use services::{Fault, Session};
use visit::Visit;
use words::{Words, say};

use crate::parts::{day, target};

/// A question with two answers.
pub(super) struct Collision {
    key: String,
    question: String,
    /// The keys of the fields in which the answers differ.
    fields: Vec<String>,
    theirs: Given,
    yours: Given,
}

/// An answer as a person reads it.
struct Given {
    lines: Vec<String>,
    at: Option<Timestamp>,
}

/// The questions of a page with two answers, in the order of the page.
pub(super) async fn collisions(
    visit: &Visit,
    session: &Session,
    draft: &Draft,
    view: &PageView,
) -> Result<Vec<Collision>, Fault> {
    let mut collisions = Vec::new();
    for field in view.fields() {
        let asides: Vec<_> = draft.asides.iter().filter(|aside| field.has_input(&aside.field)).collect();
        let Some(last) = asides.iter().map(|aside| aside.kept_at).max() else { continue };
        let fields: Vec<_> = asides.iter().map(|aside| aside.field.clone()).collect();
        let typed_at = visit.services.typed_at(session, draft, &fields).await?;
        collisions.push(Collision {
            theirs: Given { lines: told(visit, draft, &draft.answers, field), at: typed_at },
            yours: Given { lines: told(visit, draft, &with(draft, view, &asides), field), at: Some(last) },
            key: field.key.clone(),
            question: field.label.clone(),
            fields,
        });
    }
    Ok(collisions)
}

/// The answers as they would be with what is kept aside.
fn with(draft: &Draft, view: &PageView, asides: &[&Aside]) -> Answers {
    let mut answers = draft.answers.clone();
    let kept = asides.iter().map(|aside| (aside.field.as_str(), aside.yours.as_str()));
    draft.form.merge_page(&mut answers, &view.name, kept);
    answers
}

/// An answer in the words of the review, so that a choice is told by its label.
fn told(visit: &Visit, draft: &Draft, answers: &Answers, field: &FieldView) -> Vec<String> {
    let evaluation = draft.form.evaluate(answers, visit.services.today());
    let review = evaluation.review(visit.language, Reveal::Whole);
    let mut entries = review.sections.into_iter().flat_map(|section| section.pages).flat_map(|page| page.entries);
    entries.find(|entry| entry.key == field.key).map(|entry| entry.lines).unwrap_or_default()
}

/// Both answers of each question, and the choice between them. The first one takes the focus if `is_announced`.
pub(super) fn choices(
    visit: &Visit,
    draft: &Draft,
    page: &str,
    collisions: Vec<Collision>,
    is_announced: bool,
) -> AnyView {
    collisions
        .into_iter()
        .enumerate()
        .map(|(position, collision)| choice(visit, draft, page, collision, is_announced && position == 0))
        .collect_view()
        .into_any()
}

fn choice(visit: &Visit, draft: &Draft, page: &str, collision: Collision, is_first: bool) -> AnyView {
    let words = visit.words();
    let fields = collision.fields.join(" ");
    let choose = |keep: &str, button: String| {
        let (action, token) = target(visit, actions::RESOLVE_COLLISION);
        let hidden = [("page", page), ("fields", fields.as_str()), ("keep", keep)];
        let mut hidden: Vec<_> = hidden.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        hidden.push(("draft".to_owned(), draft.id.to_string()));
        view! {
            <PostForm action=action token=token hidden=hidden>
                <Button text=button kind=ButtonKind::Secondary/>
            </PostForm>
        }
        .into_any()
    };
    let keep = choose("theirs", words.text(say::collision_keep()));
    let take = choose("yours", words.text(say::collision_take()));
    view! {
        <TwoAnswers
            id=format!("two-answers-{}", field_id(&collision.key))
            title=words.text(say::collision_title(collision.question))
            lead=words.text(say::collision_lead())
            is_first=is_first
            one=alternative(words, words.text(say::collision_counts()), collision.theirs, keep)
            other=alternative(words, words.text(say::collision_aside()), collision.yours, take)
        />
    }
    .into_any()
}

fn alternative(words: Words, name: String, given: Given, choose: AnyView) -> Alternative {
    let lines = if given.lines.is_empty() { vec![words.text(say::collision_blank())] } else { given.lines };
    let typed = given.at.map(|at| words.text(say::collision_typed(day(words, at), words.clock(at))));
    Alternative { name, typed, lines, choose }
}

/// A page that waits for a choice between two answers.
pub(super) struct Undecided {
    /// The page.
    pub(super) page: String,
    /// The section it belongs to.
    pub(super) section: String,
    questions: Vec<String>,
}

/// The pages of the path that wait for a choice.
pub(super) fn undecided(visit: &Visit, draft: &Draft, evaluation: &Evaluation<'_>) -> Vec<Undecided> {
    let mut pages: Vec<&str> = draft.asides.iter().filter_map(|aside| evaluation.page_asking(&aside.field)).collect();
    pages.sort_unstable();
    pages.dedup();
    let live = evaluation.live_pages().filter(|page| pages.contains(page));
    let views = live.filter_map(|page| evaluation.page_view(page, visit.language, Show::Nothing));
    let collided = |field: &&FieldView| draft.asides.iter().any(|aside| field.has_input(&aside.field));
    views
        .map(|view| Undecided {
            questions: view.fields().filter(collided).map(|field| field.label.clone()).collect(),
            page: view.name,
            section: view.section,
        })
        .collect()
}

/// Says that choices are to be made, with the way to each. Nothing without any.
pub(super) fn to_decide(visit: &Visit, draft: &Draft, undecided: &[Undecided]) -> Option<AnyView> {
    if undecided.is_empty() {
        return None;
    }
    let words = visit.words();
    let links = undecided
        .iter()
        .map(|undecided| {
            let href = visit.to(&Place::Question { draft: draft.id, page: undecided.page.clone() });
            view! { <li><a href=href>{undecided.questions.join("; ")}</a></li> }
        })
        .collect_view();
    Some(
        view! {
            <Alert kind=AlertKind::Warning title=words.text(say::undecided_title())>
                <p>{words.text(say::undecided_lead())}</p>
                <ul>{links}</ul>
            </Alert>
        }
        .into_any(),
    )
}
