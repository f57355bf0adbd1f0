/// One question as a person meets it: its words, what was typed, and what is wrong with it.
///
/// The same value serves every kind of input. `Field::new(key, label)` is enough; the rest is added
/// by name: `Field::new("email", label).hint(hint).value(typed).error(problem)`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// The field's own name, such as `date-of-birth` or `family.0`; its ids are made from it.
    pub key: String,
    /// The name of the map it is sent in: `answers` makes `answers[date-of-birth]`.
    pub within: Option<String>,
    /// The question, or the legend of a group.
    pub label: String,
    /// One or two sentences of help, read together with the question.
    pub hint: Option<String>,
    /// What is wrong and what to do about it.
    pub error: Option<String>,
    /// What was typed or chosen, exactly.
    pub value: String,
    /// The word for "optional", shown after the question when it is set.
    pub optional: Option<String>,
    /// The question is the heading of the page.
    pub is_heading: bool,
}

impl Field {
    /// A field with its key and its question.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into(), ..Self::default() }
    }

    /// Sends the answer inside a map: `within("answers")` names it `answers[key]`.
    #[must_use]
    pub fn within(mut self, map: impl Into<String>) -> Self {
        self.within = Some(map.into());
        self
    }

    /// Adds help. `None` leaves the field as it is.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Option<String>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Adds what is wrong. `None` means nothing is.
    #[must_use]
    pub fn error(mut self, error: impl Into<Option<String>>) -> Self {
        self.error = error.into();
        self
    }

    /// Puts back what was typed.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Marks the field with the word for "optional".
    #[must_use]
    pub fn optional(mut self, word: impl Into<String>) -> Self {
        self.optional = Some(word.into());
        self
    }

    /// Makes the question the heading of the page.
    #[must_use]
    pub fn heading(mut self) -> Self {
        self.is_heading = true;
        self
    }

    /// The id of the element that an error links to.
    #[must_use]
    pub fn id(&self) -> String {
        field_id(&self.key)
    }

    /// The name the answer is sent under.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.within {
            Some(map) => format!("{map}[{}]", self.key),
            None => self.key.clone(),
        }
    }

    /// A field for one part of this one, such as the month of a date: `key.part` in the same map.
    #[must_use]
    pub fn part(&self, part: &str, label: impl Into<String>) -> Self {
        Self { within: self.within.clone(), ..Self::new(format!("{}.{part}", self.key), label) }
    }

    /// The id of one of several choices of this field.
    pub(crate) fn choice_id(&self, value: &str) -> String {
        format!("{}--{}", self.id(), field_id(value))
    }

    pub(crate) fn hint_id(&self) -> String {
        format!("{}--hint", self.id())
    }

    pub(crate) fn error_id(&self) -> String {
        format!("{}--error", self.id())
    }

    /// What `aria-describedby` names: only elements that are on the page.
    pub(crate) fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| self.hint_id());
        let error = self.error.as_ref().map(|_| self.error_id());
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    pub(crate) fn aria_invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }
}

/// The id of the element for a field key: letters, digits and hyphens stay, the rest becomes `_`.
///
/// It depends on the key alone, so an error summary, a field and an island agree without asking.
#[must_use]
pub fn field_id(key: &str) -> String {
    key.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect()
}
