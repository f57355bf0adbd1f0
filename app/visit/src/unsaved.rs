use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Cookie, CookieName, Visit};

/// What was typed on a page of a form that was sent after the session had ended. It travels sealed in a cookie until its
/// person has signed in again, and is saved then: in their own draft, or not at all.
#[derive(Default, Serialize, Deserialize)]
pub struct Unsaved {
    /// Which draft, as text.
    pub draft: String,
    /// Which page of it.
    pub page: String,
    /// The version that the page showed, as text.
    pub version: String,
    /// What was typed, by the name of the field.
    pub posted: Vec<(String, String)>,
}

impl fmt::Debug for Unsaved {
    /// Never what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unsaved(…)")
    }
}

/// Browsers keep no cookie of more than 4096 bytes.
const LONGEST: usize = 4000;

impl Visit {
    /// Seals it. Nothing when it is too long for a browser.
    #[must_use]
    pub fn keep_unsaved(&self, unsaved: &Unsaved) -> Option<Cookie> {
        let plain = serde_json::to_vec(unsaved).ok()?;
        let sealed = self.services.seal_for_browser("unsaved", &plain);
        (sealed.len() <= LONGEST).then(|| Cookie::set(CookieName::Unsaved, sealed))
    }

    /// What waits to be saved.
    #[must_use]
    pub fn unsaved(&self) -> Option<Unsaved> {
        let plain = self.services.open_from_browser("unsaved", self.cookies.get(CookieName::Unsaved)?)?;
        serde_json::from_slice(&plain).ok()
    }
}
