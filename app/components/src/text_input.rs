use leptos::prelude::*;

use crate::{Field, LabelledField};

/// What is typed: it decides the keyboard of a phone, the spelling check and the figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Words.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A whole number, without the arrows of a number input.
    Digits,
    /// A number somebody copies from a card or a letter: capitals, tabular figures.
    Identifier,
}

impl InputKind {
    const fn type_attribute(self) -> &'static str {
        match self {
            Self::Text | Self::Digits | Self::Identifier => "text",
            Self::Email => "email",
            Self::Phone => "tel",
        }
    }

    const fn inputmode(self) -> Option<&'static str> {
        match self {
            Self::Digits => Some("numeric"),
            Self::Text | Self::Email | Self::Phone | Self::Identifier => None,
        }
    }

    const fn is_plain_words(self) -> bool {
        matches!(self, Self::Text)
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Digits | Self::Identifier | Self::Phone => "usa-input usa-input--figures",
            Self::Text | Self::Email => "usa-input",
        }
    }
}

/// How long the answer is expected to be, which a person reads from the width of the box.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum InputWidth {
    /// About three characters.
    Tiny,
    /// About ten characters: a postal code, a year.
    Short,
    /// About twenty characters: a telephone number, an identifier.
    Medium,
    /// The width of the column.
    #[default]
    Full,
}

impl InputWidth {
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Tiny => "width-tiny",
            Self::Short => "width-short",
            Self::Medium => "width-medium",
            Self::Full => "width-full",
        }
    }
}

/// A question answered in one line.
#[component]
pub fn TextInput(
    /// The question.
    field: Field,
    /// What is typed.
    #[prop(optional)]
    kind: InputKind,
    /// How long the answer is.
    #[prop(optional)]
    width: InputWidth,
    /// The browser's own name for the answer, such as `email` or `family-name`; without one it fills in nothing.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// The unit, read after the box: "inches".
    #[prop(optional_no_strip, into)]
    unit: Option<String>,
) -> impl IntoView {
    let unit_id = format!("{}--unit", field.id());
    let described_by = match (field.described_by(), &unit) {
        (Some(ids), Some(_)) => Some(format!("{ids} {unit_id}")),
        (None, Some(_)) => Some(unit_id.clone()),
        (ids, None) => ids,
    };
    let input = view! {
        <input
            class=format!("{} {}", kind.class(), width.class())
            class=("usa-input--error", field.error.is_some())
            id=field.id()
            name=field.name()
            type=kind.type_attribute()
            inputmode=kind.inputmode()
            autocomplete=autocomplete.unwrap_or("off")
            autocapitalize=(kind == InputKind::Identifier).then_some("characters")
            spellcheck=(!kind.is_plain_words()).then_some("false")
            value=field.value.clone()
            aria-describedby=described_by
            aria-invalid=field.aria_invalid()
        />
    };
    let control = match unit {
        Some(unit) => view! {
            <div class="input-with-unit">{input}<span class="input-with-unit__unit" id=unit_id>{unit}</span></div>
        }
        .into_any(),
        None => input.into_any(),
    };
    view! { <LabelledField field=field>{control}</LabelledField> }
}
