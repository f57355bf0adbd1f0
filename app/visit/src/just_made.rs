use std::time::Duration;

use domain::{AccessCode, AccountId, CaseId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{Cookie, CookieName, Visit};

/// How long what was just made can be looked at.
const SHOWN_FOR: Duration = Duration::from_secs(10 * 60);

/// What was just made for somebody and is stored as a hash only, on its way to the page that shows it. It travels sealed in a
/// cookie: recovery codes so that their page can be loaded again until their owner says that they are kept, the address of a calendar
/// to be shown once, an access code of a case so that its letter can be printed.
#[derive(Serialize, Deserialize)]
struct JustMade {
    account: AccountId,
    made_at: Timestamp,
    codes: Vec<String>,
}

const CODES: (CookieName, &str) = (CookieName::NewCodes, "new codes");
const CALENDAR: (CookieName, &str) = (CookieName::NewCalendar, "new calendar");
const ACCESS_CODE: (CookieName, &str) = (CookieName::NewAccessCode, "new access code");

impl Visit {
    /// Seals codes that were just made for whoever is signed in.
    #[must_use]
    pub fn show_codes(&self, codes: Vec<String>) -> Option<Cookie> {
        self.show_just_made(CODES, codes)
    }

    /// The codes that were just made, if they are this person's and can still be looked at.
    #[must_use]
    pub fn new_codes(&self) -> Option<Vec<String>> {
        self.just_made(CODES)
    }

    /// Seals the address of a calendar that was just made for whoever is signed in.
    #[must_use]
    pub fn show_calendar(&self, address: String) -> Option<Cookie> {
        self.show_just_made(CALENDAR, vec![address])
    }

    /// The address of a calendar that was just made, if it is this person's.
    #[must_use]
    pub fn new_calendar(&self) -> Option<String> {
        self.just_made(CALENDAR)?.pop()
    }

    /// Seals an access code that whoever is signed in has just issued for a case at the desk.
    #[must_use]
    pub fn show_access_code(&self, case: CaseId, code: &AccessCode) -> Option<Cookie> {
        self.show_just_made(ACCESS_CODE, vec![case.to_string(), code.grouped()])
    }

    /// The access code that this person has just issued for this case, if its letter can still be printed.
    #[must_use]
    pub fn new_access_code(&self, case: CaseId) -> Option<AccessCode> {
        let made = self.just_made(ACCESS_CODE)?;
        let [of, code] = made.as_slice() else { return None };
        if *of == case.to_string() { code.parse().ok() } else { None }
    }

    fn show_just_made(&self, (cookie, purpose): (CookieName, &str), codes: Vec<String>) -> Option<Cookie> {
        let account = self.session.as_ref()?.account;
        let plain = serde_json::to_vec(&JustMade { account, made_at: self.services.now(), codes }).ok()?;
        Some(Cookie::set(cookie, self.services.seal_for_browser(purpose, &plain)))
    }

    fn just_made(&self, (cookie, purpose): (CookieName, &str)) -> Option<Vec<String>> {
        let plain = self.services.open_from_browser(purpose, self.cookies.get(cookie)?)?;
        let new: JustMade = serde_json::from_slice(&plain).ok()?;
        let is_own = self.session.as_ref().is_some_and(|session| session.account == new.account);
        let now = self.services.now();
        (is_own && new.made_at <= now && now < new.made_at.plus(SHOWN_FOR)).then_some(new.codes)
    }
}
