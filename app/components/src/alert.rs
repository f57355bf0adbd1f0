use leptos::prelude::*;

/// What kind of thing an alert says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AlertKind {
    /// Good to know.
    #[default]
    Info,
    /// A consequence to think about first.
    Warning,
    /// Something is wrong.
    Error,
    /// Something was done.
    Success,
}

impl AlertKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "usa-alert usa-alert--info",
            Self::Warning => "usa-alert usa-alert--warning",
            Self::Error => "usa-alert usa-alert--error",
            Self::Success => "usa-alert usa-alert--success",
        }
    }
}

/// A sentence that stands out, with its kind in words and not in colour alone.
#[component]
pub fn Alert(
    /// The kind; it decides the colour.
    #[prop(optional)]
    kind: AlertKind,
    /// The kind or the point in a word or two: "Warning", "Saved".
    #[prop(into)]
    title: String,
    /// What is said.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=kind.class()>
            <div class="usa-alert__body">
                <p class="usa-alert__heading">{title}</p>
                <div class="usa-alert__text">{children()}</div>
            </div>
        </div>
    }
}
