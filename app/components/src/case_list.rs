use leptos::prelude::*;

use crate::{Tag, Tone};

/// One case in a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseRow {
    /// Where the case is shown.
    pub href: String,
    /// What it is: "Replace a green card".
    pub title: String,
    /// The form and the receipt number.
    pub number: String,
    /// Where it stands in a word or two.
    pub state: String,
    /// What the state's colour adds.
    pub tone: Tone,
    /// What changed and when.
    pub changed: Option<String>,
    /// What its person has not seen yet, and when it happened.
    pub news: Option<String>,
}

/// A person's cases, with what changed.
#[component]
pub fn CaseList(
    /// The cases, in order.
    cases: Vec<CaseRow>,
) -> impl IntoView {
    let cases = cases
        .into_iter()
        .map(|case| {
            view! {
                <li class="case-row">
                    <p class="case-row__title">
                        <a class="case-row__link" href=case.href>{case.title}</a> " " <Tag text=case.state tone=case.tone />
                    </p>
                    <p class="case-row__number">{case.number}</p>
                    {case.news.map(|news| view! { <p class="case-row__news">{news}</p> })}
                    {case.changed.map(|changed| view! { <p class="case-row__changed">{changed}</p> })}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="case-list">{cases}</ul> }
}
