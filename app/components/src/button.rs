use leptos::prelude::*;

/// How much a button asks for attention. A page has one primary button.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// What most people do next.
    #[default]
    Primary,
    /// Another way on.
    Secondary,
    /// Looks like a link.
    Quiet,
    /// Takes something away.
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "usa-button",
            Self::Secondary => "usa-button usa-button--outline",
            Self::Quiet => "usa-button usa-button--unstyled",
            Self::Danger => "usa-button usa-button--secondary",
        }
    }
}

/// A button that sends its form.
#[component]
pub fn Button(
    /// What it does.
    #[prop(into)]
    text: String,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// What it sends, when a form has several buttons.
    #[prop(optional_no_strip, into)]
    name: Option<String>,
    /// The value it sends.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
) -> impl IntoView {
    view! { <button class=kind.class() type="submit" name=name value=value>{text}</button> }
}

/// A link that looks like a button: it goes somewhere and changes nothing.
#[component]
pub fn LinkButton(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What it says.
    #[prop(into)]
    text: String,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
) -> impl IntoView {
    view! { <a class=kind.class() href=href>{text}</a> }
}

/// Buttons side by side; under each other on a phone.
#[component]
pub fn ButtonRow(
    /// The buttons, the main one first.
    children: Children,
) -> impl IntoView {
    view! { <div class="button-row">{children()}</div> }
}
