use super::problem::Problem;

/// The columns of a table and the fields of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    ReceiptNumber,
    Source,
    SourceId,
    Form,
    ReceivedOn,
    Name,
    DateOfBirth,
    Address,
    AccessCode,
    History,
}

impl Field {
    const ALL: [Self; 10] = [
        Self::ReceiptNumber,
        Self::Source,
        Self::SourceId,
        Self::Form,
        Self::ReceivedOn,
        Self::Name,
        Self::DateOfBirth,
        Self::Address,
        Self::AccessCode,
        Self::History,
    ];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::ReceiptNumber => "receipt_number",
            Self::Source => "source",
            Self::SourceId => "source_id",
            Self::Form => "form",
            Self::ReceivedOn => "received_on",
            Self::Name => "name",
            Self::DateOfBirth => "date_of_birth",
            Self::Address => "address",
            Self::AccessCode => "access_code",
            Self::History => "history",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}

/// What a file tells of one case, as texts. A text that is empty tells nothing.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    /// The line on which it begins.
    pub(super) line: usize,
    pub(super) receipt: String,
    /// What its system is called.
    pub(super) source: String,
    /// What that calls it.
    pub(super) source_id: String,
    pub(super) form: String,
    pub(super) received_on: String,
    pub(super) name: String,
    pub(super) date_of_birth: String,
    pub(super) address: Vec<String>,
    /// `yes` or `no`.
    pub(super) access_code: String,
    pub(super) history: Vec<EventText>,
    /// What could not be read, each with its column or field.
    pub(super) unread: Vec<(String, Problem)>,
}

/// An event as it is told.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct EventText {
    pub(super) what: String,
    pub(super) on: String,
    pub(super) brings: Option<String>,
}

impl Record {
    pub(super) fn on_line(line: usize) -> Self {
        Self { line, ..Self::default() }
    }

    pub(super) fn refuse(&mut self, field: impl Into<String>, problem: Problem) {
        self.unread.push((field.into(), problem));
    }
}
