use leptos::prelude::*;

/// What is known about the answers of this page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SavedKind {
    /// The server has them.
    #[default]
    Saved,
    /// They are on their way.
    Saving,
    /// They are on this page alone.
    NotSaved,
}

impl SavedKind {
    /// The classes of the line, for an island that says something else in it.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Saved => "saved-state saved-state--saved",
            Self::Saving => "saved-state",
            Self::NotSaved => "saved-state saved-state--not-saved",
        }
    }
}

/// Whether the answers are saved, in words, announced when it changes.
#[component]
pub fn SavedState(
    /// "Saved 10:42".
    #[prop(into)]
    text: String,
    /// What is known.
    #[prop(optional)]
    kind: SavedKind,
) -> impl IntoView {
    view! { <p class=kind.class() id="saved-state" role="status">{text}</p> }
}
