use leptos::prelude::*;

/// A name and what it stands for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Definition {
    /// The name: "Filed on".
    pub name: String,
    /// What it stands for: "4 March 2027".
    pub value: String,
}

impl Definition {
    /// A pair of a name and a value.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// A few facts side by side.
#[component]
pub fn Definitions(
    /// The facts, in order.
    pairs: Vec<Definition>,
) -> impl IntoView {
    let pairs = pairs
        .into_iter()
        .map(|pair| view! { <div class="definitions__pair"><dt>{pair.name}</dt><dd>{pair.value}</dd></div> })
        .collect_view();
    view! { <dl class="definitions">{pairs}</dl> }
}
