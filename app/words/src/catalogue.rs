use std::borrow::{Borrow, Cow};
use std::fmt::Write;
use std::sync::LazyLock;

use domain::{Language, TimeZone};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::message::{Argument, Message};
use crate::sentence::{self, Piece, Said};

/// The words of one language, and the clocks by which they tell days and times.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    zone: TimeZone,
    disguise: fn(String) -> String,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::English));
static SPANISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::Spanish));

impl Words {
    /// The words of this language, which tell of moments in Universal Time.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language, zone: TimeZone::Utc, disguise: std::convert::identity }
    }

    /// The same words by other clocks.
    #[must_use]
    pub fn in_zone(self, zone: TimeZone) -> Self {
        Self { zone, ..self }
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

    /// By which clocks they tell days and times.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        self.zone
    }

    /// The sentence in this language.
    #[must_use]
    pub fn text(&self, message: impl Borrow<Message>) -> String {
        let message = message.borrow();
        let text = match message.sentence.said(self.language) {
            Said::Plain(text) => (*text).to_owned(),
            Said::Filled(pieces) => filled(pieces, &message.arguments),
            Said::Chosen(names) => chosen(self.language, message, names),
        };
        (self.disguise)(text)
    }
}

fn filled(pieces: &[Piece], arguments: &[Argument]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(part) => text.push_str(part),
            // The build has counted them, and text always has room.
            Piece::Argument(place) => _ = arguments.get(*place).map(|argument| write!(text, "{argument}")),
        }
    }
    text
}

fn chosen(language: Language, message: &Message, names: &[&'static str]) -> String {
    let bundle = match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
    };
    let id = message.sentence.id;
    let arguments: FluentArgs<'_> = names.iter().copied().zip(message.arguments.iter().map(fluent)).collect();
    let pattern = bundle.get_message(id).and_then(|found| found.value());
    let text = pattern.map(|pattern| bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned());
    // The build has put it there.
    text.unwrap_or_else(|| id.to_owned())
}

fn fluent(argument: &Argument) -> FluentValue<'_> {
    match argument {
        Argument::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Argument::Count(count) => FluentValue::from(*count),
    }
}

#[expect(clippy::expect_used, reason = "the build has written the same text, and the codes are constants")]
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.code().parse().expect("language codes are BCP 47");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would end up in copied addresses and receipt numbers.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(sentence::chosen(language).to_owned()).expect("the build has parsed it");
    bundle.add_resource(resource).expect("the build has refused duplicates");
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::say;
    use crate::sentence::SENTENCES;

    /// Each sentence as Fluent alone says it, with something else in each place.
    #[test]
    fn however_a_sentence_is_kept_it_says_what_is_written() {
        for language in Language::ALL {
            let written = written(language);
            let mut whole = FluentBundle::new_concurrent(vec![language.code().parse().unwrap()]);
            whole.set_use_isolating(false);
            whole.add_resource(FluentResource::try_new(written.clone()).unwrap()).unwrap();
            for sentence in &SENTENCES {
                let names = names(&written, sentence.id);
                for first in [1, 2, 30] {
                    let arguments: Vec<_> = (first..).take(names.len()).map(|count: i64| count.into()).collect();
                    let by_name: FluentArgs<'_> =
                        names.iter().map(String::as_str).zip(arguments.iter().map(fluent)).collect();
                    let pattern = whole.get_message(sentence.id).unwrap().value().unwrap();
                    let said = whole.format_pattern(pattern, Some(&by_name), &mut Vec::new());
                    let kept = Words::of(language).text(Message { sentence, arguments: arguments.clone() });
                    assert_eq!(kept, said, "{}", sentence.id);
                }
            }
        }
    }

    fn written(language: Language) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(language.code());
        let files = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap() + "\n");
        files.collect()
    }

    /// The names of what is filled in: from the line that begins with the id up to the next line that begins one.
    fn names(written: &str, id: &str) -> BTreeSet<String> {
        let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '#');
        let mut lines = written.lines().skip_while(|line| line.split(" =").next() != Some(id));
        let (first, rest) = (lines.next().unwrap(), lines.take_while(|line| !begins(line)));
        let places = std::iter::once(first).chain(rest).flat_map(|line| line.split('$').skip(1));
        let end = |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        places.map(|rest| rest[..end(rest).unwrap_or(rest.len())].to_owned()).collect()
    }

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
