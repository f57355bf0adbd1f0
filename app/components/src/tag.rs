use leptos::prelude::*;

/// What a tag's colour adds to its words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to do.
    #[default]
    Plain,
    /// Under way, or where you are.
    Active,
    /// Done.
    Good,
    /// Waits for you.
    Waiting,
    /// Late or refused.
    Bad,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "usa-tag",
            Self::Active => "usa-tag usa-tag--active",
            Self::Good => "usa-tag usa-tag--good",
            Self::Waiting => "usa-tag usa-tag--waiting",
            Self::Bad => "usa-tag usa-tag--bad",
        }
    }
}

/// A state in a word or two.
#[component]
pub fn Tag(
    /// The words.
    #[prop(into)]
    text: String,
    /// What its colour adds.
    #[prop(optional)]
    tone: Tone,
) -> impl IntoView {
    view! { <span class=tone.class()>{text}</span> }
}
