use leptos::prelude::*;

use crate::field_id;

/// One thing that is wrong on the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problem {
    /// The key of the field it is about; none when it is about the whole page.
    pub key: Option<String>,
    /// What is wrong and what to do about it.
    pub message: String,
}

impl Problem {
    /// A problem with the field `key`.
    pub fn with_field(key: impl Into<String>, message: impl Into<String>) -> Self {
        Self { key: Some(key.into()), message: message.into() }
    }

    /// A problem with the page as a whole.
    pub fn with_page(message: impl Into<String>) -> Self {
        Self { key: None, message: message.into() }
    }
}

/// Everything that is wrong on the page, at its top, with links to the fields.
#[component]
pub fn ErrorSummary(
    /// "There is a problem".
    #[prop(into)]
    title: String,
    /// What is wrong, in the order of the page. Nothing is shown when it is empty.
    problems: Vec<Problem>,
) -> impl IntoView {
    let is_needed = !problems.is_empty();
    let items = problems
        .into_iter()
        .map(|problem| match problem.key {
            Some(key) => view! { <li><a href=format!("#{}", field_id(&key))>{problem.message}</a></li> }.into_any(),
            None => view! { <li>{problem.message}</li> }.into_any(),
        })
        .collect_view();
    is_needed.then(|| {
        view! {
            <div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus=true
                aria-labelledby="error-summary-title">
                <h2 class="error-summary__title" id="error-summary-title">{title}</h2>
                <ul class="error-summary__list">{items}</ul>
            </div>
        }
    })
}
