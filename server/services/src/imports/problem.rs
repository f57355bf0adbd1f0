use domain::case::NotTold;
use domain::{Date, NotNow, ReceiptNumber};
use thiserror::Error;

/// Something in a file that cannot be taken over: where it is, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faulty {
    /// The line on which its record begins.
    pub line: usize,
    /// The number of its case, as far as that could be read.
    pub receipt: Option<ReceiptNumber>,
    /// The column or field.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a record. Nothing that stands in it is repeated but names and days.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// The file has no record.
    #[error("there is no case in the file")]
    Empty,
    /// A quotation mark that is never closed.
    #[error("a quotation mark is opened and not closed")]
    OpenQuote,
    /// More or fewer cells than columns.
    #[error("the line has {found} cells, and the header {expected}")]
    Cells {
        /// How many the header has.
        expected: usize,
        /// How many the line has.
        found: usize,
    },
    /// It is no object in JSON.
    #[error("this is not an object in JSON")]
    NotAnObject,
    /// No such column or field is known.
    #[error("no such column or field is known")]
    UnknownField,
    /// The column is in the header twice.
    #[error("the column is there twice")]
    TwiceInHeader,
    /// What stands there is of another kind.
    #[error("what stands there is not {0}")]
    Kind(&'static str),
    /// Nothing stands there.
    #[error("nothing stands there")]
    Missing,
    /// Neither a number nor what its system calls it stands there.
    #[error("neither a receipt number nor a source_id stands there")]
    Unnamed,
    /// Of a system and what it calls the case, one is missing.
    #[error("source and source_id go together, and this one is missing")]
    HalfSource,
    /// It is no receipt number.
    #[error("this is not a receipt number")]
    NotAReceipt,
    /// This installation gives out numbers that begin so, and has not given out this one.
    #[error("this installation gives out numbers that begin so, and has not given out this one")]
    OwnReceipt,
    /// An earlier line told of the case.
    #[error("the same case is on line {0}")]
    Twice(usize),
    /// What its system calls it is known here with another number.
    #[error("here the case with this source_id has another number: {0}")]
    OtherReceipt(ReceiptNumber),
    /// The case with this number is known here as one that its system calls otherwise.
    #[error("here the case with this number has another source or source_id")]
    OtherSource,
    /// It is no form's number.
    #[error("this is not the number of a form")]
    NotAForm,
    /// It is no day.
    #[error("this is not a day")]
    NotADay,
    /// The day has not come.
    #[error("{0} has not come yet")]
    Future(Date),
    /// The text is too long.
    #[error("this is longer than {0} characters")]
    TooLong(usize),
    /// There are too many lines.
    #[error("these are more than {0} lines")]
    TooManyLines(usize),
    /// No code can be issued for such a number.
    #[error("access codes are only issued for numbers that begin with IOE, and for those that are issued here")]
    NoCode,
    /// An event has no name or no day.
    #[error("event {0} has no name or no day")]
    NotAnEvent(usize),
    /// Nothing that can happen is told so.
    #[error("event {number} ({name}): {why}")]
    NotTold {
        /// Which event of the history, from 1.
        number: usize,
        /// What it is called in the file.
        name: String,
        /// Why it is none.
        why: NotTold,
    },
    /// An event is on a day before that of the event before it.
    #[error("event {0} is on a day before that of the event before it")]
    Backwards(usize),
    /// The history begins on another day than the case was received.
    #[error("the history begins on {0}, which is not the day on which the case was received")]
    OtherBeginning(Date),
    /// An event cannot follow those before it.
    #[error("event {number} cannot follow those before it: {why}")]
    NotNow {
        /// Which event of the history, from 1.
        number: usize,
        /// Why not.
        why: NotNow,
    },
    /// The case was filed here.
    #[error("the case with this number was filed here")]
    FiledHere,
    /// It is known here as a case of another form.
    #[error("here it is a case of another form: {0}")]
    OtherForm(String),
    /// It is known here as received on another day.
    #[error("here it was received on another day: {0}")]
    OtherDay(Date),
    /// What is known here of its history is something else.
    #[error("here the history is another one from event {0} on")]
    OtherHistory(usize),
}

impl Problem {
    /// What whoever made the file does about it.
    #[must_use]
    pub const fn mend(&self) -> &'static str {
        match self {
            Self::Empty => "Put a header and a line for each case into it, or objects in JSON.",
            Self::OpenQuote => "Close it, or write a quotation mark within a cell twice.",
            Self::Cells { .. } => {
                "Give the line a cell for every column; put a cell with a comma in it into quotation marks."
            }
            Self::NotAnObject => "Write an object for each case, in a list or on a line of its own.",
            Self::UnknownField => "Take it out, or write its name as docs/import.md has it.",
            Self::TwiceInHeader => "Take one of them out.",
            Self::Kind(_) => "Write it as docs/import.md shows.",
            Self::Missing => "Fill it in: no case is taken over without it.",
            Self::Unnamed => "Fill in the number. If it has none, fill in source and source_id: then one is issued.",
            Self::HalfSource => "Fill in both, or leave both out.",
            Self::NotAReceipt => "Write three letters and ten digits, such as IOE0912345678.",
            Self::OwnReceipt => "Take the number out, and fill in source and source_id: then one is issued.",
            Self::Twice(_) => "Put all that is known of a case on one line.",
            Self::OtherReceipt(_) => "Write the number that it has here, or leave it out.",
            Self::OtherSource => "Compare the number and the source_id; a case has one of them, and it stays.",
            Self::NotAForm => "Write it as on the form, such as I-130.",
            Self::NotADay => "Write the year, the month and the day, such as 2026-05-31.",
            Self::Future(_) => "Write the day on which it happened, or take it out until then.",
            Self::TooLong(_) => "Make it shorter.",
            Self::TooManyLines(_) => "Make it fewer lines.",
            Self::NoCode => "Write no, or leave it out: such a case is followed by its number.",
            Self::NotAnEvent(_) => "Write what happened and on which day, such as fee-paid 2026-05-31 415.00.",
            Self::NotTold { .. } => "Write it as the list in docs/import.md has it.",
            Self::Backwards(_) => "Write the events in the order in which they happened.",
            Self::OtherBeginning(_) => "Give the first event the day in received_on, or mend that day.",
            Self::NotNow { .. } => {
                "Add what is missing between, or take it out; docs/case-states.md says what can follow."
            }
            Self::FiledHere => "Take the line out: what happens to it is told at the desk.",
            Self::OtherForm(_) => "Compare the number; if the form here is wrong, ask whoever runs this installation.",
            Self::OtherDay(_) => "Compare the number; if the day here is wrong, ask whoever runs this installation.",
            Self::OtherHistory(_) => {
                "A history only grows. Tell of a correction as an event that follows what was told before."
            }
        }
    }
}
