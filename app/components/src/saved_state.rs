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
    let class = match kind {
        SavedKind::Saved => "saved-state saved-state--saved",
        SavedKind::Saving => "saved-state",
        SavedKind::NotSaved => "saved-state saved-state--not-saved",
    };
    view! { <p class=class id="saved-state" role="status">{text}</p> }
}
