use std::fmt;

use crate::Visit;

/// A place on this site that somebody was on the way to when they had to sign in first.
///
/// It came from the address bar, so it may only be a path of ours: no other host can be written
/// with letters, digits, hyphens and single slashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next(String);

impl Next {
    /// The path, if it is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-'));
        let is_path = text.starts_with('/') && !text.contains("//") && text.len() <= 200;
        (is_plain && is_path).then(|| Self(text.to_owned()))
    }

    /// The same path behind another one, as a query.
    #[must_use]
    pub fn behind(&self, path: &str) -> String {
        format!("{path}?next={}", self.0)
    }
}

impl fmt::Display for Next {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Visit {
    /// Where somebody was on the way to, as the address says.
    #[must_use]
    pub fn next(&self) -> Option<Next> {
        Next::parse(self.query.get("next")?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_this_site_is_a_place_to_go_on_to() {
        for path in ["/home", "/es/drafts/0190-ab/page/name", "/"] {
            assert!(Next::parse(path).is_some(), "{path}");
        }
        for hostile in [
            "",
            "home",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/%2f/evil",
            "/a//b",
            "/home?x=1",
            "/home#x",
            "javascript:alert(1)",
            "/\tevil",
            "/é",
        ] {
            assert!(Next::parse(hostile).is_none(), "{hostile}");
        }
        assert!(Next::parse(&format!("/{}", "a".repeat(300))).is_none());
    }
}
