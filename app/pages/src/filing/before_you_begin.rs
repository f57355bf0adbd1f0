use components::{
    Alert, AlertKind, Button, ButtonKind, ButtonRow, Caption, Link, LinkButton, PageBody, PageHeading, PageTop,
    PostForm,
};
use domain::{DraftId, Place};
use forms::Form;
use leptos::prelude::*;
use services::Fault;
use visit::{Answer, Page, Visit};
use words::{Message, say};

use super::cost::{cases, price};
use super::taken_over::choice;
use crate::parts::{paragraphs, target};

/// Who a form is for, what it costs and what to have at hand, before anything is asked.
pub async fn page(visit: Visit) -> Result<Answer, Fault> {
    let id = visit.parameters.get("form").cloned().unwrap_or_default();
    let Some(form) = visit.services.library().form(&id, visit.services.today()).cloned() else {
        return Ok(Answer::NotFound);
    };
    let begun = match &visit.session {
        Some(session) => {
            visit.services.drafts(session).await?.into_iter().find(|draft| draft.form.id() == id).map(|draft| draft.id)
        }
        None => None,
    };
    let words = visit.words();
    let title = say::before_page_title(form.words(visit.language).form("name"));
    let body = move || {
        let back = Link::new(visit.to(&Place::Forms), words.text(say::back()));
        let begin = begin(&visit, &id, begun);
        let cost = cost(&form, &visit);
        let said = form.words(visit.language);
        let (name, title) = (said.form("name"), said.form("title"));
        let edition = words.text(say::before_edition(form.edition().to_owned()));
        let [for_whom, time, ready, after] = [
            (say::before_for_whom(), "for-whom"),
            (say::before_time(), "time"),
            (say::before_ready(), "ready"),
            (say::before_after(), "after"),
        ]
        .map(|(heading, what)| section(words.text(heading), &said.form(what)));
        view! {
            <PageBody>
                <PageTop back=back/>
                <Caption text=name/>
                <PageHeading text=title/>
                {for_whom}
                <h2>{words.text(say::before_cost())}</h2>
                {cost}
                {time}
                {ready}
                {after}
                <p class="text-quiet">{edition}</p>
                {begin}
            </PageBody>
        }
    };
    Ok(Page::new(title, body).into())
}

/// A heading and what the form says below it: a sentence, or a list.
pub fn section(heading: String, text: &str) -> AnyView {
    let lines = paragraphs(text);
    let content = if lines.len() > 1 {
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <ul>{lines}</ul> }.into_any()
    } else {
        lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any()
    };
    view! { <h2>{heading}</h2> {content} }.into_any()
}

/// The way in: sign in first, start, or go on with what was begun.
fn begin(visit: &Visit, form: &str, begun: Option<DraftId>) -> AnyView {
    let words = visit.words();
    match (&visit.session, begun) {
        (None, _) => sign_in_first(visit),
        (Some(_), None) => start(visit, form, say::before_start(), ButtonKind::Primary),
        (Some(_), Some(draft)) => {
            let resume = visit.to(&Place::TaskList(draft));
            let another = start(visit, form, say::before_start_another(), ButtonKind::Quiet);
            view! {
                <Alert kind=AlertKind::Info title=words.text(say::before_resume_title())>
                    <LinkButton href=resume text=words.text(say::before_resume())/>
                    {another}
                </Alert>
            }
            .into_any()
        }
    }
}

fn start(visit: &Visit, form: &str, label: Message, kind: ButtonKind) -> AnyView {
    let (action, token) = target(visit, actions::START_DRAFT);
    let told = choice(visit);
    let (label, hidden) = (visit.words().text(label), vec![("form".to_owned(), form.to_owned())]);
    view! {
        <PostForm action=action token=token hidden=hidden>
            {told}
            <ButtonRow>
                <Button text=label kind=kind/>
            </ButtonRow>
        </PostForm>
    }
    .into_any()
}

fn sign_in_first(visit: &Visit) -> AnyView {
    let words = visit.words();
    let (sign_up, sign_in) = (visit.to(&Place::SignUp), visit.to(&Place::SignIn));
    view! {
        <p>{words.text(say::before_sign_in())}</p>
        <ButtonRow>
            <LinkButton href=sign_up text=words.text(say::menu_sign_up())/>
            <LinkButton href=sign_in text=words.text(say::menu_sign_in()) kind=ButtonKind::Secondary/>
        </ButtonRow>
    }
    .into_any()
}

/// What it costs, and in which case what is paid.
fn cost(form: &Form, visit: &Visit) -> AnyView {
    let words = visit.words();
    let fees = form.possible_fees(visit.services.today());
    let price = price(&fees, words, |_, _| say::before_cost_depends());
    let cases = cases(form, &fees, words);
    view! {
        <p>{price}</p>
        {cases}
    }
    .into_any()
}
