use leptos::prelude::*;

/// How hard a password is to guess.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Strength {
    /// Nothing has been typed.
    #[default]
    Empty,
    /// Guessed at once.
    Weak,
    /// Guessed with some work.
    Fair,
    /// Hard to guess.
    Good,
    /// Very hard to guess.
    Strong,
}

impl Strength {
    const fn level(self) -> &'static str {
        match self {
            Self::Empty => "0",
            Self::Weak => "1",
            Self::Fair => "2",
            Self::Good => "3",
            Self::Strong => "4",
        }
    }
}

/// How strong a password is: a meter, and the same in words.
#[component]
pub fn StrengthMeter(
    /// The id of the meter; its words have `{id}--words`.
    #[prop(into)]
    id: String,
    /// What is measured: "Strength of the password".
    #[prop(into)]
    label: String,
    /// How strong it is.
    #[prop(optional)]
    strength: Strength,
    /// The same in words, announced when it changes.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    let words_id = format!("{id}--words");
    view! {
        <div class="strength-meter">
            <meter id=id class="strength-meter__bar" min="0" max="4" low="2" high="3" optimum="4"
                value=strength.level() aria-label=label aria-describedby=words_id.clone()></meter>
            <p class="strength-meter__words" id=words_id role="status">{words}</p>
        </div>
    }
}
