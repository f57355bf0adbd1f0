use std::time::Duration;

use domain::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{Cookie, CookieName, Visit};

/// How long codes that were just made can be looked at.
const SHOWN_FOR: Duration = Duration::from_secs(10 * 60);

/// Recovery codes on their way to the page that shows them. Only their hashes are stored; the codes travel sealed in a
/// cookie, so that the page can be loaded again until their owner says that they are kept.
#[derive(Serialize, Deserialize)]
struct NewCodes {
    account: AccountId,
    made_at: Timestamp,
    codes: Vec<String>,
}

impl Visit {
    /// Seals codes that were just made for whoever is signed in.
    #[must_use]
    pub fn show_codes(&self, codes: Vec<String>) -> Option<Cookie> {
        let account = self.session.as_ref()?.account;
        let plain = serde_json::to_vec(&NewCodes { account, made_at: self.services.now(), codes }).ok()?;
        Some(Cookie::set(CookieName::NewCodes, self.services.seal_for_browser("new codes", &plain)))
    }

    /// The codes that were just made, if they are this person's and can still be looked at.
    #[must_use]
    pub fn new_codes(&self) -> Option<Vec<String>> {
        let plain = self.services.open_from_browser("new codes", self.cookies.get(CookieName::NewCodes)?)?;
        let new: NewCodes = serde_json::from_slice(&plain).ok()?;
        let is_own = self.session.as_ref().is_some_and(|session| session.account == new.account);
        let now = self.services.now();
        (is_own && new.made_at <= now && now < new.made_at.plus(SHOWN_FOR)).then_some(new.codes)
    }
}
