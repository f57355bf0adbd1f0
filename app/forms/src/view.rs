//! What a screen draws: a page in a language, with its values and its errors.

use crate::rule::AnswerRule;

/// Which errors a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// None: the page is opened for the first time.
    Nothing,
    /// Only answers that are wrong: the page was saved on the way, not continued.
    Mistakes,
    /// Also what was seen and left blank: the page was continued.
    Everything,
}

/// One page in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageView {
    /// The page's name, as in its address.
    pub name: String,
    /// The section it belongs to.
    pub section: String,
    /// The section's title.
    pub section_title: String,
    /// The heading, and the page's title. On a page of one question this is the question.
    pub heading: String,
    /// Whether the heading is the label of the only field, so that it is not written twice.
    pub heading_is_question: bool,
    /// A few sentences below the heading.
    pub intro: Option<String>,
    /// What whoever signs on this page certifies, in full; paragraphs are separated by an empty line.
    pub certification: Option<String>,
    /// What is asked, in order.
    pub items: Vec<ItemView>,
    /// Every error of the page in order, for the summary above it.
    pub errors: Vec<ErrorView>,
    /// Said beside the answers, without blocking.
    pub warnings: Vec<WarningView>,
}

impl PageView {
    /// Every question of the page, in order, also those of rows.
    pub fn fields(&self) -> impl Iterator<Item = &FieldView> {
        self.items.iter().flat_map(|item| match item {
            ItemView::Field(field) => vec![field],
            ItemView::Group(group) => group.fields(),
        })
    }
}

impl GroupView {
    /// Every question of its rows, in order, also those of the rows within them.
    #[must_use]
    pub fn fields(&self) -> Vec<&FieldView> {
        self.rows.iter().flat_map(|row| row.fields.iter().chain(row.groups.iter().flat_map(Self::fields))).collect()
    }
}

impl FieldView {
    /// Whether one of its inputs has this key.
    #[must_use]
    pub fn has_input(&self, key: &str) -> bool {
        self.inputs.iter().any(|input| input.key == key)
    }
}

/// A question, or a group of questions that repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemView {
    /// A single question.
    Field(FieldView),
    /// Questions asked as often as needed.
    Group(GroupView),
}

/// A group of questions that repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupView {
    /// The address of its rows: its name, or `outer.row.name` within a row; also the key of the hidden input that marks it
    /// as seen.
    pub key: String,
    /// The group's label; within a row it says whom or what it is about.
    pub label: String,
    /// Help below the label.
    pub help: Option<String>,
    /// Why the agency asks.
    pub why: Option<String>,
    /// The rows; at least one, so that the first can be typed without adding it.
    pub rows: Vec<RowView>,
    /// The label of the button that adds a row; none when no more fit.
    pub add: Option<String>,
    /// The line of time, when the rows are a history.
    pub timeline: Option<TimelineView>,
    /// What is wrong with the rows together.
    pub errors: Vec<ErrorView>,
    /// What the rows come to, a sentence each.
    pub totals: Vec<String>,
    /// The label of the button that sorts the rows by date; none when there is nothing to sort.
    pub sort: Option<String>,
}

/// A history as a line of time. Places on it are ten-thousandths of its length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineView {
    /// Which time it is.
    pub caption: String,
    /// Where the years begin.
    pub marks: Vec<Mark>,
    /// What is told, left out and told twice, in the order of time.
    pub stretches: Vec<Stretch>,
}

/// The first day of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its place.
    pub at: u16,
    /// The year.
    pub label: String,
}

/// Days on a line of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// What they are.
    pub kind: StretchKind,
    /// The place at which they begin.
    pub from: u16,
    /// The place at which they end.
    pub to: u16,
    /// What they are, in words.
    pub name: String,
    /// The number of the row that tells them.
    pub number: Option<String>,
    /// When it was, in words.
    pub days: String,
}

/// What days on a line of time are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StretchKind {
    /// A row tells of them.
    Told,
    /// Nothing is told of them.
    Gap,
    /// Two rows tell of them.
    Twice,
}

/// One row of a repeating group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowView {
    /// Its place, from 0, as in the keys of its fields.
    pub row: usize,
    /// Its heading.
    pub heading: String,
    /// What it says in a few lines, so that its fields can be folded away; none while something is to be done about it.
    pub in_short: Option<Vec<String>>,
    /// The label of the button that removes it; none when it cannot be removed.
    pub remove: Option<String>,
    /// The label of the button that moves it before the row above; none for the first.
    pub up: Option<String>,
    /// The label of the button that moves it behind the row below; none for the last.
    pub down: Option<String>,
    /// Its questions.
    pub fields: Vec<FieldView>,
    /// What repeats within it, below its questions.
    pub groups: Vec<GroupView>,
}

/// How a question is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    /// One line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// One of a few, all visible.
    Radios,
    /// Any of a few, all visible.
    Checkboxes,
    /// One of many.
    Select,
    /// Month, day and year.
    Date,
    /// The parts of a person's name.
    Name,
    /// The parts of an address.
    Address,
    /// Feet and inches.
    Height,
}

/// A question on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldView {
    /// The question's key: its name, or that below the key of its row.
    pub key: String,
    /// The name of the answer kind, as in the form's definition.
    pub kind: &'static str,
    /// How it is drawn.
    pub control: Control,
    /// The question.
    pub label: String,
    /// How to write the answer, one line.
    pub hint: Option<String>,
    /// More help, a paragraph.
    pub help: Option<String>,
    /// Why the agency asks.
    pub why: Option<String>,
    /// Whether it may be left blank.
    pub optional: bool,
    /// Whether screens other than this one mask the answer.
    pub sensitive: bool,
    /// Whether an empty hidden input of the same key goes before it, because browsers post nothing when nothing is chosen.
    pub marker: bool,
    /// What can be typed into: one, or one for each part. Parts share the field's legend.
    pub inputs: Vec<InputView>,
    /// The field's errors in order; those of a part are also at the part.
    pub errors: Vec<ErrorView>,
    /// How an answer that is typed is checked in the browser; none when it is chosen.
    pub rule: Option<AnswerRule>,
}

/// Something to type into or choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputView {
    /// Its name and id in the page, and its key in the answers.
    pub key: String,
    /// The part of a compound answer; empty when the answer has no parts.
    pub part: &'static str,
    /// Its label. For an answer without parts this is the question again.
    pub label: String,
    /// How to write it.
    pub hint: Option<String>,
    /// What it is.
    pub entry: Entry,
    /// The token of the `autocomplete` attribute, when the answer is about the person who types.
    pub autocomplete: Option<&'static str>,
    /// Whether the answer needs it.
    pub required: bool,
    /// What was typed, as typed.
    pub value: String,
    /// Its first error.
    pub error: Option<String>,
}

/// What an input is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// One line; `input_mode` is the attribute of that name; `width` is about how many characters are typed.
    Line {
        /// `text`, `numeric`, `tel` or `email`.
        input_mode: &'static str,
        /// Longest text the answer may have, in characters.
        max_length: usize,
        /// How many characters the answer usually has, for the width of the box.
        width: usize,
    },
    /// Several lines.
    Lines {
        /// Longest text the answer may have, in characters.
        max_length: usize,
    },
    /// One of these, all visible.
    Radios(Vec<OptionView>),
    /// Any of these, all visible.
    Checkboxes(Vec<OptionView>),
    /// One of these, in a list that begins with an empty choice.
    Select(Vec<OptionView>),
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionView {
    /// What is posted.
    pub value: String,
    /// What is read.
    pub label: String,
    /// One more line below the label.
    pub hint: Option<String>,
    /// Whether it is chosen now.
    pub chosen: bool,
}

/// An error, at the input it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorView {
    /// The key of the input that a link in the summary leads to.
    pub key: String,
    /// What is wrong and how to mend it.
    pub message: String,
}

/// Something to know that does not block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WarningView {
    /// The warning's name.
    pub name: String,
    /// The key of the field it stands beside.
    pub key: String,
    /// The sentence.
    pub message: String,
}

/// Whether identifiers are shown whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reveal {
    /// Only their last digits.
    Masked,
    /// As they are.
    Whole,
}

/// Every answer in words, for reading over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The sections that apply, in order.
    pub sections: Vec<ReviewSection>,
}

/// A section of the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewSection {
    /// The section's name.
    pub name: String,
    /// The section's title.
    pub title: String,
    /// Its live pages, in order.
    pub pages: Vec<ReviewPage>,
}

/// A page of the review; its name is where the change link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewPage {
    /// The page's name.
    pub name: String,
    /// Its heading.
    pub title: String,
    /// Its answers.
    pub entries: Vec<ReviewEntry>,
}

/// An answer in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewEntry {
    /// The question's key.
    pub key: String,
    /// The key of the first input to change.
    pub first_input: String,
    /// The heading of the row, when the question repeats.
    pub row: Option<String>,
    /// Whether that row is one within another.
    pub is_within: bool,
    /// Part and item of the official form that it answers.
    pub item: Option<String>,
    /// The question.
    pub label: String,
    /// The answer in words; an address has several lines. What was typed, when it is wrong; none when nothing was.
    pub lines: Vec<String>,
    /// Whether it stands.
    pub state: EntryState,
    /// Whether it is masked unless asked for.
    pub sensitive: bool,
}

/// Whether an answer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryState {
    /// It can be sent.
    Answered,
    /// It was left blank, as it may be.
    LeftBlank,
    /// Something is still to be typed.
    Missing,
    /// Something has to be mended.
    Invalid,
}
