//! The words of a form in one language.

use std::fmt;
use std::sync::LazyLock;

use domain::{Date, Language};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::history::{Days, Span};
use crate::kinds::{Code, PartialDate};
use crate::sentences::Sentences;
use crate::sources::shared_words;

static SHARED: LazyLock<Vec<Sentences>> = LazyLock::new(|| {
    Language::ALL.into_iter().map(|language| Sentences::read(language, shared_words(language.code()))).collect()
});

/// What a form says in one language, as plain text.
pub struct Words {
    language: Language,
    own: Sentences,
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
        Self { language, own: Sentences::read(language, source) }
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
        let attribute = |attribute| self.own.find(&id, Some(attribute), Some(figures)).unwrap_or_default();
        StopWords { title: self.text(&id), body: attribute("body"), next: attribute("next") }
    }

    /// What is said beside an answer, without blocking.
    pub(crate) fn warning(&self, name: &str, figures: &FluentArgs<'_>) -> String {
        let id = format!("warning-{name}");
        self.own.find(&id, None, Some(figures)).unwrap_or(id)
    }

    /// What is told below the rows of a group.
    pub(crate) fn total(&self, fact: &str, figures: &FluentArgs<'_>) -> String {
        let id = format!("total-{fact}");
        self.own.find(&id, None, Some(figures)).unwrap_or(id)
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

    /// A month or a year written out.
    pub(crate) fn partial_date(&self, date: PartialDate) -> String {
        let Some(month) = date.month else { return date.year.to_string() };
        let month = self.shared(&format!("month-{}", u8::from(month)));
        self.shared_with("month-of-year", [("month", month.into()), ("year", date.year.to_string().into())])
    }

    /// The days between two days, both included, written out.
    pub(crate) fn days(&self, days: Days) -> String {
        if days.first == days.last {
            return self.date(days.first);
        }
        self.shared_with("days", [("from", self.date(days.first).into()), ("to", self.date(days.last).into())])
    }

    /// When it was, as it was told.
    pub(crate) fn span(&self, span: &Span) -> String {
        match span.is_present {
            true => self.shared_with("history-since", [("from", self.date(span.possible.first).into())]),
            false => self.days(span.possible),
        }
    }

    /// Several things in one sentence.
    pub(crate) fn list(&self, mut things: Vec<String>) -> String {
        match things.pop() {
            Some(last) if !things.is_empty() => {
                self.shared_with("list", [("list", things.join(", ").into()), ("last", last.into())])
            }
            only => only.unwrap_or_default(),
        }
    }

    /// What is said of the days that a history leaves out or tells twice.
    pub(crate) fn of_history(&self, group: &str, what: &str, days: String, rows: String) -> String {
        let arguments = FluentArgs::from_iter([("days", days), ("rows", rows)]);
        self.own
            .find(group, Some(what), Some(&arguments))
            .or_else(|| self.all_forms().find(&format!("history-{what}"), None, Some(&arguments)))
            .unwrap_or_default()
    }

    /// A message of the form. The checker has made sure that it exists.
    pub(crate) fn text(&self, id: &str) -> String {
        self.own.find(id, None, None).unwrap_or_else(|| id.to_owned())
    }

    /// A message of the form that it may leave out.
    pub(crate) fn optional(&self, id: &str) -> Option<String> {
        self.own.find(id, None, None)
    }

    pub(crate) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.own.find(id, Some(attribute), None)
    }

    /// An attribute of the form, or the message of all forms that stands in for it.
    pub(crate) fn attribute_or_shared(&self, id: &str, attribute: &str, shared: &str, count: usize) -> String {
        let arguments = FluentArgs::from_iter([("number", number(i64::try_from(count).unwrap_or(i64::MAX)))]);
        self.own
            .find(id, Some(attribute), Some(&arguments))
            .or_else(|| self.all_forms().find(shared, None, Some(&arguments)))
            .unwrap_or_default()
    }

    /// A message that all forms share.
    pub(crate) fn shared(&self, id: &str) -> String {
        self.shared_optional(id).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn shared_optional(&self, id: &str) -> Option<String> {
        self.all_forms().find(id, None, None)
    }

    pub(crate) fn shared_with<'v>(
        &self,
        id: &str,
        arguments: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>,
    ) -> String {
        let arguments = arguments.into_iter().collect();
        self.all_forms().find(id, None, Some(&arguments)).unwrap_or_else(|| id.to_owned())
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
            if let Some(sentence) = self.all_forms().find(&id, Some("named"), Some(&arguments)) {
                return sentence;
            }
        }
        self.all_forms().find(&id, None, Some(&arguments)).unwrap_or(id)
    }

    fn all_forms(&self) -> &'static Sentences {
        let index = Language::ALL.into_iter().position(|language| language == self.language).unwrap_or(0);
        &SHARED[index]
    }
}

pub(crate) fn number(value: i64) -> FluentValue<'static> {
    FluentValue::from(value)
}
