use leptos::prelude::*;

use crate::Link;

/// One answer, to be read again before it is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The question, short.
    pub question: String,
    /// The answer, line by line.
    pub lines: Vec<String>,
    /// What is said when there are no lines: "Not answered".
    pub missing: Option<String>,
    /// Where it is changed.
    pub change: Option<Link>,
}

/// The answers of one section, each with the way to change it.
#[component]
pub fn SummaryList(
    /// The section's title.
    #[prop(into)]
    title: String,
    /// The answers, in the order of the form.
    answers: Vec<Answer>,
) -> impl IntoView {
    let rows = answers
        .into_iter()
        .map(|answer| {
            let subject = answer.question.clone();
            let lines = answer.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect::<Vec<_>>();
            let missing = answer.missing.filter(|_| lines.is_empty());
            view! {
                <div class="summary-list__row">
                    <dt class="summary-list__question">{answer.question}</dt>
                    <dd class="summary-list__answer">
                        {lines}
                        {missing.map(|words| view! { <p class="summary-list__missing">{words}</p> })}
                    </dd>
                    {answer.change.map(|change| view! {
                        <dd class="summary-list__change">
                            <a href=change.href>{change.text} <span class="usa-sr-only">" " {subject}</span></a>
                        </dd>
                    })}
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="summary-list">
            <h2 class="summary-list__title">{title}</h2>
            <dl class="summary-list__rows">{rows}</dl>
        </section>
    }
}
