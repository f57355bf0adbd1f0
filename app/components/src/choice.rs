use crate::Picture;

/// One of the answers a person can choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A line of help under it.
    pub hint: Option<String>,
    /// A small picture of what it stands for, where several can be chosen.
    pub picture: Option<Picture>,
    /// The heading under which it stands with those beside it, where one of several is chosen.
    pub under: Option<String>,
}

impl Choice {
    /// A choice that sends `value` and reads `label`.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }

    /// Adds a line of help. `None` leaves it as it is.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Option<String>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Adds a small picture. `None` leaves it as it is.
    #[must_use]
    pub fn picture(mut self, picture: impl Into<Option<Picture>>) -> Self {
        self.picture = picture.into();
        self
    }

    /// Puts it under a heading, with those beside it that have the same one.
    #[must_use]
    pub fn under(mut self, heading: impl Into<String>) -> Self {
        self.under = Some(heading.into());
        self
    }
}

/// What `aria-describedby` of a choice with this id names, when it has a hint.
pub(crate) fn described_by(id: &str, hint: Option<&String>) -> Option<String> {
    hint.map(|_| format!("{id}--hint"))
}
