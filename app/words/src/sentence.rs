//! Every sentence as the build has read it.

use domain::Language;

include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

/// A sentence in every language.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    pub(crate) id: &'static str,
    english: Said,
    spanish: Said,
}

/// How a sentence is said in one language. Nearly all are text with or without places to fill in; Fluent would look each
/// up by its name, and keeps of each ten times what is written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Plain(&'static str),
    Filled(&'static [Piece]),
    /// By a number. The names of its arguments.
    Chosen(&'static [&'static str]),
}

/// A part of a sentence.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(&'static str),
    /// The argument at this place.
    Argument(usize),
}

/// What is said of a status.
#[derive(Debug)]
pub(crate) struct OfStatus {
    pub(crate) code: &'static str,
    pub(crate) title: &'static Sentence,
    pub(crate) meaning: &'static Sentence,
    pub(crate) next: &'static Sentence,
    pub(crate) todo: Option<&'static Sentence>,
}

impl Sentence {
    pub(crate) fn said(&self, language: Language) -> &Said {
        match language {
            Language::English => &self.english,
            Language::Spanish => &self.spanish,
        }
    }
}

/// What Fluent chooses among in this language.
pub(crate) fn chosen(language: Language) -> &'static str {
    match language {
        Language::English => ENGLISH,
        Language::Spanish => SPANISH,
    }
}
