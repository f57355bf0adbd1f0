use leptos::prelude::*;

use crate::{Definition, Definitions, Link, LinkButton, PageHeading};

/// What a page says when it cannot show what was asked for.
#[component]
pub fn ErrorPage(
    /// What happened: "This link no longer works".
    #[prop(into)]
    title: String,
    /// What it means.
    #[prop(into)]
    text: String,
    /// What is safe: "Your answers are saved."
    #[prop(optional_no_strip, into)]
    safe: Option<String>,
    /// What to do, step by step.
    #[prop(optional)]
    steps: Vec<String>,
    /// The best way on.
    #[prop(optional_no_strip, into)]
    action: Option<Link>,
    /// "Reference" and the number to quote.
    #[prop(optional_no_strip, into)]
    reference: Option<Definition>,
) -> impl IntoView {
    let steps = steps.into_iter().map(|step| view! { <li>{step}</li> }).collect::<Vec<_>>();
    view! {
        <PageHeading text=title intro=text />
        {safe.map(|safe| view! { <p class="error-page__safe">{safe}</p> })}
        {(!steps.is_empty()).then(|| view! { <ul class="error-page__steps">{steps}</ul> })}
        {action.map(|action| view! { <p><LinkButton href=action.href text=action.text /></p> })}
        {reference.map(|pair| view! { <Definitions pairs=vec![pair] /> })}
    }
}
