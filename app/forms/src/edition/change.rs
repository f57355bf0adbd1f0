//! What can differ between two editions, and the sentence for policy authors.

use std::fmt;

use domain::Language;

/// A kind of thing that a form has.
#[expect(missing_docs, reason = "the variants are the nodes of a definition")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    Form,
    Section,
    Page,
    Group,
    Question,
    Option,
    Fact,
    Check,
    Warning,
    Stop,
    Evidence,
    Fee,
    Certification,
    Signer,
}

/// What of a thing is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aspect {
    /// The kind of answer.
    Kind,
    /// How long or how large an answer may be.
    Limits,
    /// The parts of a name or an address that are asked.
    Parts,
    /// When it is there.
    Condition,
    /// What a fact is, or what a check demands.
    Formula,
    /// Whether the question must be answered.
    Answer,
    /// Whether somebody certifies the other answers with it.
    Role,
    /// Part and item of the official form.
    Item,
    /// How many rows a group may have.
    Rows,
    /// The days and years of a history.
    History,
    /// What is told below the rows of a group.
    Total,
    /// The question at which it stands.
    At,
    /// The form to use instead.
    Instead,
    /// Whether the document must be sent.
    Document,
    /// How much a fee is.
    Amount,
    /// Until when a fee is due.
    LastDay,
    /// Where it is published.
    Source,
    /// Whether somebody has read the amount in its source.
    Confidence,
    /// What about a fee an officer decides.
    Decision,
    /// A sentence in this language: the message itself when the name is empty, else its attribute.
    Words(Language, String),
}

impl Aspect {
    /// The same sentence as one of an option instead of its question.
    pub(super) fn of_option(self, option: &str) -> Self {
        match self {
            Self::Words(language, attribute) => {
                let own = attribute.strip_prefix("option-").and_then(|rest| rest.strip_prefix(option));
                let own = own.map(|rest| rest.trim_start_matches('-').to_owned());
                Self::Words(language, own.unwrap_or(attribute))
            }
            other => other,
        }
    }

    /// Whether it is a part of what a person is asked: the question in words, and what can be answered. Why it is
    /// asked, and what is said of a wrong answer, is not.
    pub(super) fn is_asked(&self) -> bool {
        match self {
            Self::Kind | Self::Parts | Self::Rows => true,
            Self::Words(_, attribute) => {
                matches!(attribute.as_str(), "" | "help" | "hint")
                    || attribute.starts_with("option-")
                    || attribute.starts_with("part-")
            }
            _ => false,
        }
    }
}

/// How a thing differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// The earlier edition does not have it.
    Added,
    /// The later edition does not have it.
    Removed,
    /// It has another name, by which answers are carried over.
    Renamed {
        /// Its name in the earlier edition.
        from: String,
    },
    /// It stands elsewhere; under the same holder when it has only another place in the order.
    Moved {
        /// The section, page, group or question that held it.
        from: String,
        /// The one that holds it now.
        to: String,
    },
    /// Something about it is different.
    Changed {
        /// What.
        what: Aspect,
        /// How it was, if there was anything.
        from: Option<String>,
        /// How it is, if there is anything.
        to: Option<String>,
    },
}

/// One difference between two editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of thing.
    pub thing: Thing,
    /// Its name in the edition that has it, in the later one when both have.
    pub name: String,
    /// What became of it.
    pub how: How,
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => "form",
            Self::Section => "section",
            Self::Page => "page",
            Self::Group => "group",
            Self::Question => "question",
            Self::Option => "option",
            Self::Fact => "fact",
            Self::Check => "check",
            Self::Warning => "warning",
            Self::Stop => "stop",
            Self::Evidence => "evidence",
            Self::Fee => "fee",
            Self::Certification => "certification",
            Self::Signer => "signer",
        })
    }
}

impl fmt::Display for Aspect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Kind => "kind of answer",
            Self::Limits => "limits",
            Self::Parts => "parts",
            Self::Condition => "condition",
            Self::Formula => "rule",
            Self::Answer => "answer",
            Self::Role => "role",
            Self::Item => "official item",
            Self::Rows => "number of rows",
            Self::History => "history",
            Self::Total => "total",
            Self::At => "place of the message",
            Self::Instead => "form to use instead",
            Self::Document => "document",
            Self::Amount => "amount",
            Self::LastDay => "last day",
            Self::Source => "source",
            Self::Confidence => "confidence",
            Self::Decision => "decision about it",
            Self::Words(language, attribute) => {
                let language = match language {
                    Language::English => "English",
                    Language::Spanish => "Spanish",
                };
                return match attribute.as_str() {
                    "" => write!(f, "{language} words"),
                    attribute => write!(f, "{language} words `{attribute}`"),
                };
            }
        })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { thing, name, how } = self;
        write!(f, "{thing} `{name}`")?;
        match how {
            How::Added => write!(f, " is new"),
            How::Removed => write!(f, " is gone"),
            How::Renamed { from } => write!(f, " was named `{from}`; its answers are carried over"),
            How::Moved { from, to } if from == to => write!(f, " has another place in the order"),
            How::Moved { from, to } => write!(f, " has moved from `{from}` to `{to}`"),
            How::Changed { what, from: Some(from), to: Some(to) } => write!(f, ": {what} “{from}” became “{to}”"),
            How::Changed { what, from: Some(from), to: None } => write!(f, ": {what} “{from}” is gone"),
            How::Changed { what, from: None, to } => {
                write!(f, ": {what} “{}” is new", to.as_deref().unwrap_or_default())
            }
        }
    }
}
