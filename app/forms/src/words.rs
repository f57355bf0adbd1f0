//! The words of a form in one language.

use std::fmt;
use std::sync::LazyLock;

use domain::{Date, Language};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::kinds::Code;
use crate::sources::shared_words;

type Bundle = FluentBundle<FluentResource>;

static SHARED: LazyLock<Vec<Bundle>> = LazyLock::new(|| {
    Language::ALL.into_iter().map(|language| bundle(language, shared_words(language.code()))).collect()
});

/// What a form says in one language, as plain text.
pub struct Words {
    language: Language,
    own: Bundle,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// Why a form cannot be filed, and what to do instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopWords {
    /// The heading.
    pub title: String,
    /// What is the matter.
    pub body: String,
    /// What to do instead.
    pub next: String,
}

/// A document to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceWords {
    /// What it is.
    pub label: String,
    /// What will do.
    pub help: Option<String>,
    /// Why the agency asks for it.
    pub why: Option<String>,
}

impl Words {
    pub(crate) fn new(language: Language, source: &str) -> Self {
        Self { language, own: bundle(language, source) }
    }

    /// The language these words are in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// What the form says of itself: `name`, `title`, `for-whom`, `time`, `ready` or `after`.
    #[must_use]
    pub fn form(&self, what: &str) -> String {
        self.text(&format!("form-{what}"))
    }

    /// A section's title.
    #[must_use]
    pub fn section(&self, name: &str) -> String {
        self.text(&format!("section-{name}"))
    }

    /// The name of a fee.
    #[must_use]
    pub fn fee(&self, name: &str) -> String {
        self.text(&format!("fee-{name}"))
    }

    /// Why the fee is due.
    #[must_use]
    pub fn fee_why(&self, name: &str) -> Option<String> {
        self.attribute(&format!("fee-{name}"), "why")
    }

    /// What is said when the form cannot be filed.
    pub(crate) fn stop(&self, name: &str, figures: &FluentArgs<'_>) -> StopWords {
        let id = format!("stop-{name}");
        let attribute = |attribute| found(&self.own, &id, Some(attribute), Some(figures)).unwrap_or_default();
        StopWords { title: self.text(&id), body: attribute("body"), next: attribute("next") }
    }

    /// What is said beside an answer, without blocking.
    pub(crate) fn warning(&self, name: &str, figures: &FluentArgs<'_>) -> String {
        let id = format!("warning-{name}");
        found(&self.own, &id, None, Some(figures)).unwrap_or(id)
    }

    /// The text that the person certifies; paragraphs are separated by an empty line.
    #[must_use]
    pub fn certification(&self, name: &str) -> String {
        self.text(&format!("certify-{name}"))
    }

    /// What a document is and why it is asked for.
    #[must_use]
    pub fn evidence(&self, name: &str) -> EvidenceWords {
        let id = format!("evidence-{name}");
        EvidenceWords { label: self.text(&id), help: self.attribute(&id, "help"), why: self.attribute(&id, "why") }
    }

    /// An amount of money, as in "$415.00".
    #[must_use]
    pub fn cents(&self, cents: i64) -> String {
        let dollars = (cents / 100).to_string();
        let mut grouped = String::new();
        for (index, digit) in dollars.chars().enumerate() {
            if index > 0 && (dollars.len() - index).is_multiple_of(3) && !grouped.ends_with('-') {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        format!("${grouped}.{:02}", (cents % 100).abs())
    }

    /// A day written out.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let month = self.shared(&format!("month-{}", u8::from(date.month())));
        let arguments =
            [("day", number(i64::from(date.day()))), ("month", month.into()), ("year", date.year().to_string().into())];
        self.shared_with("date", arguments)
    }

    /// A message of the form. The checker has made sure that it exists.
    pub(crate) fn text(&self, id: &str) -> String {
        found(&self.own, id, None, None).unwrap_or_else(|| id.to_owned())
    }

    /// A message of the form that it may leave out.
    pub(crate) fn optional(&self, id: &str) -> Option<String> {
        found(&self.own, id, None, None)
    }

    pub(crate) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        found(&self.own, id, Some(attribute), None)
    }

    /// An attribute of the form, or the message of all forms that stands in for it.
    pub(crate) fn attribute_or_shared(&self, id: &str, attribute: &str, shared: &str, count: usize) -> String {
        let arguments = FluentArgs::from_iter([("number", number(i64::try_from(count).unwrap_or(i64::MAX)))]);
        found(&self.own, id, Some(attribute), Some(&arguments))
            .or_else(|| found(self.shared_bundle(), shared, None, Some(&arguments)))
            .unwrap_or_default()
    }

    /// A message that all forms share.
    pub(crate) fn shared(&self, id: &str) -> String {
        self.shared_optional(id).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn shared_optional(&self, id: &str) -> Option<String> {
        found(self.shared_bundle(), id, None, None)
    }

    pub(crate) fn shared_with<'v>(
        &self,
        id: &str,
        arguments: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>,
    ) -> String {
        let arguments = arguments.into_iter().collect();
        found(self.shared_bundle(), id, None, Some(&arguments)).unwrap_or_else(|| id.to_owned())
    }

    /// The sentence of a problem; `named` says what it is about, when the form has a short name for it.
    pub(crate) fn problem(&self, code: &Code, named: Option<&str>) -> String {
        if let Code::Check(name) = code {
            return self.text(&format!("error-{name}"));
        }
        let id = format!("problem-{}", code.id());
        let numbers = code.numbers().into_iter().map(|(name, value)| {
            // A year is not a count: 1900, not 1,900.
            let value = if matches!(name, "first" | "last") { value.to_string().into() } else { number(value) };
            (name, value)
        });
        let mut arguments: FluentArgs<'_> = numbers.collect();
        if let Some(named) = named {
            arguments.set("name", named.to_owned());
            if let Some(sentence) = found(self.shared_bundle(), &id, Some("named"), Some(&arguments)) {
                return sentence;
            }
        }
        found(self.shared_bundle(), &id, None, Some(&arguments)).unwrap_or(id)
    }

    fn shared_bundle(&self) -> &'static Bundle {
        let index = Language::ALL.into_iter().position(|language| language == self.language).unwrap_or(0);
        &SHARED[index]
    }
}

pub(crate) fn number(value: i64) -> FluentValue<'static> {
    FluentValue::from(value)
}

fn found(bundle: &Bundle, id: &str, attribute: Option<&str>, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    Some(bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned())
}

/// Faults in the source are the checker's to report; what can be read is used.
fn bundle(language: Language, source: &str) -> Bundle {
    let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would end up in copied text.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}
