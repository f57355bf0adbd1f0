use leptos::prelude::*;

/// Something that was entered, in a few lines, with its fields folded away below them. Opens without scripts; what is
/// folded is sent all the same.
#[component]
pub fn FoldedRecord(
    /// What it is: "Address 2".
    #[prop(into)]
    title: String,
    /// What was entered, line by line.
    lines: Vec<String>,
    /// The word for opening it: "Change".
    #[prop(into)]
    change: String,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <span class="folded-record__line">{line}</span> }).collect_view();
    view! {
        <details class="folded-record">
            <summary class="folded-record__summary">
                <span class="folded-record__words">
                    <strong class="folded-record__title">{title}</strong>
                    {lines}
                </span>
                " "
                <span class="folded-record__change">{change}</span>
            </summary>
            {children()}
        </details>
    }
}
