use std::fmt;

use thiserror::Error;

use crate::check::Case;

/// A fault of a definition, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file's path below the library, such as `i-90/form.kdl`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.fault.is_warning() { "warning: " } else { "" };
        write!(f, "{}:{}:{}: {severity}{}", self.file, self.line, self.column, self.fault)
    }
}

impl Finding {
    /// A fault at a byte of a file's text.
    pub(crate) fn at(file: &str, text: &str, offset: usize, fault: Fault) -> Self {
        let before = &text[..text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            fault,
        }
    }
}

/// What can be wrong with a definition, its words, its coverage or its examples. Read by policy authors.
#[expect(missing_docs, reason = "the sentences say what each fault is")]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum Fault {
    #[error("this is not KDL: {0}")]
    NotKdl(String),
    #[error("there is no such file")]
    NoFile,
    #[error("a definition begins with one `form` node")]
    NoForm,
    #[error("`{node}` is not known here; known are {known}")]
    UnknownNode { node: String, known: String },
    #[error("`{node}` has no property `{property}`")]
    UnknownProperty { node: String, property: String },
    #[error("`{node}` needs {what}")]
    Needs { node: String, what: &'static str },
    #[error("{what} is expected here")]
    Expected { what: &'static str },
    #[error("`{0}` is not a name: names have small letters, digits and hyphens, and begin with a letter")]
    NotAName(String),
    #[error("`{0}` has a meaning in conditions, so nothing can be named so")]
    ReservedName(String),
    #[error("`{0}` is there twice")]
    Twice(String),
    #[error("`{0}` is not a kind of answer")]
    UnknownKind(String),
    #[error("`{part}` is not a part of a {kind}")]
    UnknownPart { part: String, kind: &'static str },
    #[error("a page without a question is never shown")]
    EmptyPage,
    #[error("`{0}` has no options to choose from")]
    NoOptions(String),
    #[error("`{0}` is not a character of a condition")]
    UnknownCharacter(char),
    #[error("{0} is expected here")]
    Syntax(&'static str),
    #[error("the condition should end here")]
    TrailingText,
    #[error("nothing is named `{0}`")]
    UnknownName(String),
    #[error("`{group}` repeats in each row of `{outer}`; outside of these rows write `any({outer}, any({group}, …))`")]
    NotInItsRow { group: String, outer: String },
    #[error("`{group}` repeats in each row of `{outer}`, so it is called `{outer}.{group}` here")]
    NotThePath { group: String, outer: String },
    #[error("`{0}` repeats within rows that are themselves within rows; only one level is asked")]
    TooDeep(String),
    #[error("`{0}` stands below the rows of `{1}`, so it would be asked after them; move it above them")]
    BelowRows(String, String),
    #[error("`{0}` repeats within rows; {1}")]
    NotWithinRows(String, &'static str),
    #[error(
        "`{function}` is not a function; functions are age, days, months, first-day, last-day, later, earlier, answered, same-name, po-box, count, sum, any and all"
    )]
    UnknownFunction { function: String },
    #[error("`{question}` has no option `{option}`")]
    UnknownOption { question: String, option: String },
    #[error("`{0}` is not the code of a country")]
    UnknownCountry(String),
    #[error("`{0}` is not the code of a state")]
    UnknownState(String),
    #[error("this is {found}, but {expected} is expected")]
    WrongType { found: &'static str, expected: &'static str },
    #[error("{left} cannot be compared with {right}")]
    NotComparable { left: &'static str, right: &'static str },
    #[error("`{0}` decides itself: {1}")]
    Cycle(String, String),
    #[error("`{name}` is decided by `{by}`, which is asked later")]
    AskedLater { name: String, by: String },
    #[error("this condition can never hold, so `{0}` is never reached")]
    NeverHolds(String),
    #[error("this condition always holds, so it decides nothing for `{0}`")]
    AlwaysHolds(String),
    #[error("no answer passes the check `{0}`")]
    NeverPasses(String),
    #[error("every answer passes the check `{0}`")]
    NeverFails(String),
    #[error("`{name}` hangs on an answer that is not there: {absent}; {case}")]
    HangsOnAbsence { name: String, absent: String, case: Case },
    #[error("whoever is asked `{question}` has nothing to choose from; {case}")]
    NothingOffered { question: String, case: Case },
    #[error("whoever is asked `{question}` cannot get on, because no answer is right; {case}")]
    NeverAnswered { question: String, case: Case },
    #[error("whatever is answered, a stop holds, so nobody can file this form")]
    AlwaysStopped,
    #[error("no fee is named, not even one of nothing; {case}")]
    NothingPaid { case: Case },
    #[error("nobody signs; {case}")]
    NobodySigns { case: Case },
    #[error("this form adds up more numbers or days than the proof can decide")]
    NotDecided,
    #[error("`{0}` is used nowhere")]
    UnusedFact(String),
    #[error("this is not Fluent: {0}")]
    NotFluent(String),
    #[error("`{id}` has no words in {language}")]
    NoWords { id: String, language: &'static str },
    #[error("nothing in the form uses the words `{0}`")]
    UnusedWords(String),
    #[error("the placeholders of `{id}` differ: {one} here, {other} in {file}")]
    Placeholders { id: String, one: String, other: String, file: String },
    #[error("the words `{id}` have a placeholder `{placeholder}`, which is never filled")]
    UnknownPlaceholder { id: String, placeholder: String },
    #[error("the official field `{0}` is not covered")]
    NotCovered(String),
    #[error("the official form has no field `{0}`")]
    UnknownField(String),
    #[error("`{0}` says neither `asked`, `derived` nor `official-use`, or more than one of them")]
    CoverageUnclear(String),
    #[error("the question `{0}` answers no official field")]
    AnswersNoField(String),
    #[error("the fee needs a `source`: where the amount is published")]
    FeeWithoutSource,
    #[error("the fee needs a day `from` which it is this amount")]
    FeeWithoutDate,
    #[error("`{id}` takes {years} years of school to read")]
    HardEnglish { id: String, years: i64 },
    #[error("`{id}` is hard to read: {ease} of 100")]
    HardSpanish { id: String, ease: i64 },
    #[error("`{id}` has {letters} letters; more than {most} are hard to take in")]
    TooLong { id: String, letters: usize, most: usize },
    #[error("`{id}` has a sentence of {words} words; more than {most} are hard to take in")]
    LongSentence { id: String, words: usize, most: usize },
    #[error("the form has no `signer`: the question whose answer the signature is compared with")]
    NoSigner,
    #[error("the form has no worked example")]
    NoExample,
    #[error("expected {what} {expected}, got {got}")]
    ExampleDiffers { what: String, expected: String, got: String },
    #[error("`{name}` asks for {to}; the edition of {edition} asked for {from} under this name, so give it a new name")]
    KindChanged { name: String, from: &'static str, to: &'static str, edition: String },
    #[error("no earlier edition has `{0}`")]
    UnknownFormerName(String),
    #[error("`{name}` cannot be what `{was}` was: the edition of {edition} asks for both")]
    FormerNameTaken { name: String, was: String, edition: String },
    #[error("`{name}` was `{was}` before the edition of {edition}; every later edition says so, too")]
    FormerNameForgotten { name: String, was: String, edition: String },
    #[error("`{name}` is shared as {kind} here, and as {otherwise} in `{form}`")]
    SharedOtherwise { name: String, kind: &'static str, form: String, otherwise: &'static str },
    #[error("the edition of {edition} of `{id}` is there twice")]
    EditionTwice { id: String, edition: String },
}

impl Fault {
    /// Whether a form can be used nevertheless.
    #[must_use]
    pub const fn is_warning(&self) -> bool {
        matches!(
            self,
            Self::HardEnglish { .. } | Self::HardSpanish { .. } | Self::TooLong { .. } | Self::LongSentence { .. }
        )
    }
}
