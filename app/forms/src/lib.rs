//! The form engine and the library of forms.
//!
//! A form is data: a folder of `library/` with its structure and rules (`form.kdl`), its words in every language
//! (`en.ftl`, `es.ftl`), what it covers of the official form (`coverage.kdl`) and worked examples. `docs/forms.md`
//! says how one is written. [`check()`] reads a form and finds its faults before it runs; [`Form::evaluate`] says what
//! a set of [`Answers`] means on a day.
//!
//! Nothing here reads a clock, waits, or touches a file. Without the feature `library` only [`kinds`],
//! [`AnswerRule`] and [`Answers`] are here: that is what the browser needs to check an answer by the same rules.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")
)]

#[cfg(feature = "library")]
mod addresses;
mod answers;
pub mod kinds;
mod rule;

#[cfg(feature = "library")]
mod check;
#[cfg(feature = "library")]
mod definition;
#[cfg(feature = "library")]
mod draw;
#[cfg(feature = "library")]
mod editing;
#[cfg(feature = "library")]
pub mod edition;
#[cfg(feature = "library")]
mod evaluate;
#[cfg(feature = "library")]
pub mod examples;
#[cfg(feature = "library")]
mod expression;
#[cfg(feature = "library")]
mod fault;
#[cfg(feature = "library")]
mod form;
#[cfg(feature = "library")]
mod headings;
#[cfg(feature = "library")]
pub mod history;
#[cfg(feature = "library")]
mod inputs;
#[cfg(feature = "library")]
mod kdl_file;
#[cfg(feature = "library")]
mod letters;
#[cfg(feature = "library")]
mod library;
#[cfg(feature = "library")]
mod official;
#[cfg(feature = "library")]
mod parse;
#[cfg(feature = "library")]
mod quote;
#[cfg(feature = "library")]
mod reorder;
#[cfg(feature = "library")]
mod reuse;
#[cfg(feature = "library")]
mod review;
#[cfg(feature = "library")]
mod sentences;
#[cfg(feature = "library")]
mod sources;
#[cfg(feature = "library")]
mod timeline;
#[cfg(feature = "library")]
mod view;
#[cfg(feature = "library")]
mod wording;
#[cfg(feature = "library")]
mod words;

pub use answers::Answers;
pub use kinds::{Kind, Reading, Value, same_name};
pub use rule::{AnswerRule, Verdict};

#[cfg(feature = "library")]
pub use check::{Case, Covered, OfficialField, check, check_shared_words, unfinished, warnings};
#[cfg(feature = "library")]
pub use definition::{Page, Section};
#[cfg(feature = "library")]
pub use editing::{Adopted, Merged, RowProblem};
#[cfg(feature = "library")]
pub use evaluate::{
    Companion, Evaluation, Evidence, FactState, FeeLine, Fees, Incomplete, Missing, Next, PageState, Progress, Reason,
    SectionProgress, State, Stop, TaskList, UndecidedFee, Wanting, Warning,
};
#[cfg(feature = "library")]
pub use expression::Outcome;
#[cfg(feature = "library")]
pub use fault::{Fault, Finding};
#[cfg(feature = "library")]
pub use form::{Form, Frozen};
#[cfg(feature = "library")]
pub use library::Library;
#[cfg(feature = "library")]
pub use official::{OfficialBlock, OfficialEntry, OfficialOrder, OfficialPart, PartOfForm};
#[cfg(feature = "library")]
pub use quote::PossibleFee;
#[cfg(feature = "library")]
pub use reuse::Known;
#[cfg(feature = "library")]
pub use sources::Sources;
#[cfg(feature = "library")]
pub use view::{
    Control, Entry, EntryState, ErrorView, FieldView, GroupView, InputView, ItemView, Mark, OptionView, PageView,
    Reveal, Review, ReviewEntry, ReviewPage, ReviewSection, RowView, Show, Stretch, StretchKind, TimelineView,
    WarningView,
};
#[cfg(feature = "library")]
pub use words::{EvidenceWords, StopWords, Words};
