use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Cookie, CookieName, Visit};

/// What a form that is not stored shows again after it was refused: which error, and the harmless
/// values that were typed. Never a password or a code.
///
/// It travels sealed in a cookie, so that nothing has to be stored for people who are not signed
/// in, and counts once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    /// What was wrong with each field, as a sentence in the reader's language.
    pub errors: BTreeMap<String, String>,
    pub values: BTreeMap<String, String>,
    /// The form was sent after the session had run out: nothing was done, and its person is to send it again.
    #[serde(skip)]
    pub is_unsent: bool,
}

/// Longer values are not worth carrying around; nothing a person types here is.
const LONGEST: usize = 300;
/// Somewhat more than any text may have, so that one that is too long comes back to be shortened.
const LONGEST_TEXT: usize = 1100;

impl Flash {
    #[must_use]
    pub fn error(field: &str, code: impl Into<String>) -> Self {
        Self::default().and_error(field, code)
    }

    #[must_use]
    pub fn and_error(mut self, field: &str, code: impl Into<String>) -> Self {
        self.errors.insert(field.to_owned(), code.into());
        self
    }

    #[must_use]
    pub fn with_value(mut self, field: &str, value: &str) -> Self {
        self.values.insert(field.to_owned(), value.chars().take(LONGEST).collect());
        self
    }

    /// The same of what is typed in sentences.
    #[must_use]
    pub fn with_text(mut self, field: &str, text: &str) -> Self {
        self.values.insert(field.to_owned(), text.chars().take(LONGEST_TEXT).collect());
        self
    }

    /// The values alone, to be shown again by a later page.
    #[must_use]
    pub fn without_errors(self) -> Self {
        Self { values: self.values, ..Self::default() }
    }

    #[must_use]
    pub fn value(&self, field: &str) -> String {
        self.values.get(field).cloned().unwrap_or_default()
    }
}

impl Visit {
    /// Seals what the next page shows.
    #[must_use]
    pub fn keep(&self, flash: &Flash) -> Option<Cookie> {
        let plain = serde_json::to_vec(flash).ok()?;
        Some(Cookie::set(CookieName::Flash, self.services.seal_for_browser("flash", &plain)))
    }

    /// What the action before this page kept, if anything, and what came back on this page.
    #[must_use]
    pub fn flash(&self) -> Flash {
        let kept: Flash = self
            .cookies
            .get(CookieName::Flash)
            .and_then(|sealed| self.services.open_from_browser("flash", sealed))
            .and_then(|plain| serde_json::from_slice(&plain).ok())
            .unwrap_or_default();
        match self.came_back.clone() {
            Some(mut flash) => {
                flash.values.extend(kept.values);
                Flash { errors: kept.errors, ..flash }
            }
            None => kept,
        }
    }
}
