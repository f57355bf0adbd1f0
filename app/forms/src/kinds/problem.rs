/// What is wrong with an answer, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The part it belongs to; empty for the answer as a whole.
    pub part: &'static str,
    /// What is wrong.
    pub code: Code,
}

impl Problem {
    /// A problem of this part.
    #[must_use]
    pub const fn of(part: &'static str, code: Code) -> Self {
        Self { part, code }
    }
}

/// What can be wrong with an answer. Each has a sentence, in every language, that says how to mend it.
#[expect(missing_docs, reason = "the variants say what their limits are")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Code {
    /// Nothing was typed where something is needed.
    Missing,
    /// There is a character that is neither text nor a blank.
    Unprintable,
    /// More characters than fit.
    TooLong { max: usize },
    /// A name without a letter.
    NoLetters,
    /// Not a whole number.
    NotANumber,
    /// A number outside its limits.
    OutOfRange { min: i64, max: i64 },
    /// Not a month from 1 to 12.
    NotAMonth,
    /// Not a day from 1 to 31.
    NotADay,
    /// Not a year of four digits.
    NotAYear,
    /// A year that cannot be meant.
    YearOutOfRange { first: i32, last: i32 },
    /// The month does not have that day.
    NoSuchDate,
    /// A day after today.
    InTheFuture,
    /// Not one of the options.
    NotAnOption,
    /// An option that does not go with the other answers.
    OptionGone,
    /// Not 7 to 9 digits, or only zeros.
    NotAnANumber,
    /// Not 12 digits.
    NotAnAccountNumber,
    /// Not 9 digits.
    NotAnSsn,
    /// Nine digits that were never given to anybody.
    ImpossibleSsn,
    /// Not a code of a class of admission.
    NotAClassOfAdmission,
    /// Not three letters and ten digits.
    NotAReceiptNumber,
    /// Not the eleven characters of an arrival record.
    NotAnI94Number,
    /// Not an N and ten digits.
    NotASevisNumber,
    /// Not a telephone number.
    NotAPhone,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a ZIP code.
    NotAZip,
    /// Not a country of the list.
    NotACountry,
    /// Not a state of the list.
    NotAState,
    /// A check of the form, by name, does not hold.
    Check(String),
}

impl Code {
    /// The name of its sentence in the shared words. A check's sentence is among the form's own words.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unprintable => "unprintable",
            Self::TooLong { .. } => "too-long",
            Self::NoLetters => "no-letters",
            Self::NotANumber => "not-a-number",
            Self::OutOfRange { .. } => "out-of-range",
            Self::NotAMonth => "not-a-month",
            Self::NotADay => "not-a-day",
            Self::NotAYear => "not-a-year",
            Self::YearOutOfRange { .. } => "year-out-of-range",
            Self::NoSuchDate => "no-such-date",
            Self::InTheFuture => "in-the-future",
            Self::NotAnOption => "not-an-option",
            Self::OptionGone => "option-gone",
            Self::NotAnANumber => "not-an-a-number",
            Self::NotAnAccountNumber => "not-an-account-number",
            Self::NotAnSsn => "not-an-ssn",
            Self::ImpossibleSsn => "impossible-ssn",
            Self::NotAClassOfAdmission => "not-a-class-of-admission",
            Self::NotAReceiptNumber => "not-a-receipt-number",
            Self::NotAnI94Number => "not-an-i-94-number",
            Self::NotASevisNumber => "not-a-sevis-number",
            Self::NotAPhone => "not-a-phone",
            Self::NotAnEmail => "not-an-email",
            Self::NotAZip => "not-a-zip",
            Self::NotACountry => "not-a-country",
            Self::NotAState => "not-a-state",
            Self::Check(_) => "check",
        }
    }

    /// The numbers in its sentence, by the names of the placeholders.
    #[must_use]
    pub fn numbers(&self) -> Vec<(&'static str, i64)> {
        let count = |size: usize| i64::try_from(size).unwrap_or(i64::MAX);
        match self {
            Self::TooLong { max } => vec![("max", count(*max))],
            Self::OutOfRange { min, max } => vec![("min", *min), ("max", *max)],
            Self::YearOutOfRange { first, last } => vec![("first", i64::from(*first)), ("last", i64::from(*last))],
            _ => Vec::new(),
        }
    }

    /// One of each that an answer kind can have, to see that all have their words.
    #[must_use]
    pub fn all() -> Vec<Self> {
        vec![
            Self::Missing,
            Self::Unprintable,
            Self::TooLong { max: 1 },
            Self::NoLetters,
            Self::NotANumber,
            Self::OutOfRange { min: 1, max: 2 },
            Self::NotAMonth,
            Self::NotADay,
            Self::NotAYear,
            Self::YearOutOfRange { first: 1, last: 2 },
            Self::NoSuchDate,
            Self::InTheFuture,
            Self::NotAnOption,
            Self::OptionGone,
            Self::NotAnANumber,
            Self::NotAnAccountNumber,
            Self::NotAnSsn,
            Self::ImpossibleSsn,
            Self::NotAClassOfAdmission,
            Self::NotAReceiptNumber,
            Self::NotAnI94Number,
            Self::NotASevisNumber,
            Self::NotAPhone,
            Self::NotAnEmail,
            Self::NotAZip,
            Self::NotACountry,
            Self::NotAState,
        ]
    }
}
