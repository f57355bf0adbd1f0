use std::borrow::{Borrow, Cow};
use std::sync::LazyLock;

use domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::message::{Argument, Message};

include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    bundle: &'static FluentBundle<FluentResource>,
    disguise: fn(String) -> String,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

static ENGLISH_WORDS: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::English, ENGLISH));
static SPANISH_WORDS: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::Spanish, SPANISH));

impl Words {
    /// The words of this language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let bundle = match language {
            Language::English => &ENGLISH_WORDS,
            Language::Spanish => &SPANISH_WORDS,
        };
        Self { language, bundle, disguise: std::convert::identity }
    }

    /// English in disguise, a third longer and marked at both ends: what stays plain on a page
    /// was not taken from a catalogue, and what is cut off has too little room. For tests.
    #[must_use]
    pub fn pseudo() -> Self {
        Self {
            disguise: |text| format!("⟦{text}{}⟧", "~".repeat(text.chars().count() / 3)),
            ..Self::of(Language::English)
        }
    }

    /// The language these words are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence in this language.
    #[must_use]
    pub fn text(&self, message: impl Borrow<Message>) -> String {
        let message = message.borrow();
        let arguments: FluentArgs<'_> = message.arguments.iter().map(|(name, value)| (*name, fluent(value))).collect();
        let pattern = self.bundle.get_message(message.id).and_then(|found| found.value());
        let text =
            pattern.map(|pattern| self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned());
        // The build has made sure that every sentence exists in every language.
        (self.disguise)(text.unwrap_or_else(|| message.id.to_owned()))
    }
}

fn fluent(argument: &Argument) -> FluentValue<'_> {
    match argument {
        Argument::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Argument::Count(count) => FluentValue::from(*count),
    }
}

#[expect(clippy::expect_used, reason = "the build has parsed the same text, and the codes are constants")]
fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.code().parse().expect("language codes are BCP 47");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would end up in copied addresses and receipt numbers.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).expect("the build has parsed the catalogue");
    bundle.add_resource(resource).expect("the build has refused duplicates");
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say;

    #[test]
    fn a_disguised_sentence_keeps_what_it_says_and_is_a_third_longer() {
        let (plain, disguised) = (Words::of(Language::English), Words::pseudo());
        for message in [say::menu_home(), say::page_title("Landfall", "Home"), say::error_code_wait(1_u32)] {
            let (words, longer) = (plain.text(&message), disguised.text(&message));
            assert!(longer.starts_with(&format!("⟦{words}")) && longer.ends_with('⟧'), "{longer}");
            assert!(longer.chars().count() * 3 >= words.chars().count() * 4, "{longer}");
        }
        assert_eq!(disguised.language(), Language::English);
    }
}
