use std::collections::BTreeMap;
use std::fmt;

use services::accounts::DEVICE_LIFE;

/// The cookies the product sets, each holding nothing but a random token or a sealed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CookieName {
    /// Who is signed in.
    Session,
    /// The browser in which somebody has signed in. It opens nothing.
    Device,
    /// The browser of somebody who is not signed in, so that forms can be bound to it.
    Visitor,
    /// The confirmation link that was opened.
    Confirmation,
    /// A link from a mail to somebody who has an account, from opening it until what it is for is done.
    Link,
    /// An invitation to work at the desk that was opened.
    Invitation,
    /// The sign-in that waits for its code.
    Attempt,
    /// What was wrong with the form just sent, and what may be shown again.
    Flash,
    /// Recovery codes that were just made, until their owner has kept them.
    NewCodes,
    /// An address for a calendar that was just made, until it was shown.
    NewCalendar,
    /// An access code that was just issued at the desk, until its letter is printed.
    NewAccessCode,
}

impl CookieName {
    pub const ALL: [Self; 11] = [
        Self::Session,
        Self::Device,
        Self::Visitor,
        Self::Confirmation,
        Self::Link,
        Self::Invitation,
        Self::Attempt,
        Self::Flash,
        Self::NewCodes,
        Self::NewCalendar,
        Self::NewAccessCode,
    ];

    /// The name in the browser. Over https the prefix makes the browser refuse a cookie of this
    /// name that another host or an unencrypted page tries to set.
    #[must_use]
    pub fn in_browser(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-session",
            (Self::Session, false) => "session",
            (Self::Device, true) => "__Host-device",
            (Self::Device, false) => "device",
            (Self::Visitor, true) => "__Host-visitor",
            (Self::Visitor, false) => "visitor",
            (Self::Confirmation, true) => "__Host-confirmation",
            (Self::Confirmation, false) => "confirmation",
            (Self::Link, true) => "__Host-link",
            (Self::Link, false) => "link",
            (Self::Invitation, true) => "__Host-invitation",
            (Self::Invitation, false) => "invitation",
            (Self::Attempt, true) => "__Host-attempt",
            (Self::Attempt, false) => "attempt",
            (Self::Flash, true) => "__Host-flash",
            (Self::Flash, false) => "flash",
            (Self::NewCodes, true) => "__Host-new-codes",
            (Self::NewCodes, false) => "new-codes",
            (Self::NewCalendar, true) => "__Host-new-calendar",
            (Self::NewCalendar, false) => "new-calendar",
            (Self::NewAccessCode, true) => "__Host-new-access-code",
            (Self::NewAccessCode, false) => "new-access-code",
        }
    }
}

/// The cookies that came with a request.
#[derive(Clone, Default)]
pub struct Cookies(BTreeMap<CookieName, String>);

impl fmt::Debug for Cookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The values are secrets.
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Cookies {
    /// Reads a `Cookie` header. Of two cookies with one name the first counts, as it has the longer path.
    #[must_use]
    pub fn parse<'a>(headers: impl IntoIterator<Item = &'a str>, secure: bool) -> Self {
        let mut cookies = BTreeMap::new();
        for pair in headers.into_iter().flat_map(|header| header.split(';')) {
            let Some((name, value)) = pair.trim().split_once('=') else { continue };
            if let Some(known) = CookieName::ALL.into_iter().find(|known| known.in_browser(secure) == name) {
                cookies.entry(known).or_insert_with(|| value.to_owned());
            }
        }
        Self(cookies)
    }

    /// Adds a cookie that this answer sets, so that the answer's own forms are bound to it.
    pub fn put(&mut self, name: CookieName, value: String) {
        self.0.insert(name, value);
    }

    #[must_use]
    pub fn get(&self, name: CookieName) -> Option<&str> {
        self.0.get(&name).map(String::as_str)
    }
}

/// A cookie to set or to remove with an answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Cookie {
    name: CookieName,
    value: Option<String>,
}

impl fmt::Debug for Cookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cookie").field("name", &self.name).field("sets", &self.value.is_some()).finish()
    }
}

impl Cookie {
    /// Kept until the browser closes, and a device's for as long as it is known; how long it counts is decided on the
    /// server.
    #[must_use]
    pub fn set(name: CookieName, value: impl Into<String>) -> Self {
        Self { name, value: Some(value.into()) }
    }

    #[must_use]
    pub fn remove(name: CookieName) -> Self {
        Self { name, value: None }
    }

    /// Which cookie it sets or removes.
    #[must_use]
    pub fn name(&self) -> CookieName {
        self.name
    }

    /// The value of a `Set-Cookie` header.
    #[must_use]
    pub fn header(&self, secure: bool) -> String {
        let name = self.name.in_browser(secure);
        let secure = if secure { "; Secure" } else { "" };
        match &self.value {
            Some(value) => {
                let kept = match self.name {
                    CookieName::Device => format!("; Max-Age={}", DEVICE_LIFE.as_secs()),
                    _ => String::new(),
                };
                format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{kept}{secure}")
            }
            None => format!("{name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn over_https_every_cookie_is_bound_to_this_host() {
        for name in CookieName::ALL {
            let header = Cookie::set(name, "x").header(true);
            assert!(header.starts_with("__Host-"), "{header}");
            for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
                assert!(header.contains(part), "{header}");
            }
            assert!(!header.contains("Domain"), "{header}");
        }
    }

    #[test]
    fn only_the_cookie_of_a_device_outlives_the_browser() {
        for name in CookieName::ALL {
            let is_kept = Cookie::set(name, "x").header(true).contains("; Max-Age=34560000;");
            assert_eq!(is_kept, name == CookieName::Device, "{name:?}");
        }
    }

    #[test]
    fn a_cookie_without_the_prefix_does_not_count_over_https() {
        let cookies = Cookies::parse(["session=planted; __Host-session=real"], true);
        assert_eq!(cookies.get(CookieName::Session), Some("real"));
        assert_eq!(Cookies::parse(["session=planted"], true).get(CookieName::Session), None);
    }

    #[test]
    fn cookies_never_show_their_values() {
        let cookies = Cookies::parse(["session=s3cret"], false);
        assert!(!format!("{cookies:?}").contains("s3cret"));
        assert!(!format!("{:?}", Cookie::set(CookieName::Session, "s3cret")).contains("s3cret"));
    }
}
