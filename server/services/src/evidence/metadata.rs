//! What comes with an upload, as the tus protocol writes it: names and values in base64, parted by commas.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::{DocumentId, DocumentRole, FileName};

/// What its person calls a file, and where it belongs.
#[derive(Clone, PartialEq, Eq)]
pub struct Metadata {
    /// What the client sent, word for word: it may ask for it again.
    sent: String,
    /// What the file is called.
    pub name: FileName,
    /// What the document is to the others there.
    pub role: DocumentRole,
    /// The document whose last page it becomes; one of its own when there is none.
    pub document: Option<DocumentId>,
}

impl fmt::Debug for Metadata {
    /// Never the name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Metadata({}, {:?})", self.role, self.document)
    }
}

impl Metadata {
    /// How many letters of it are taken.
    const LONGEST: usize = 4 * 1024;

    /// Reads what a client sent. Names that we do not know are kept and mean nothing. `None` if it is not written as the
    /// protocol says, or is too long.
    #[must_use]
    pub fn parse(sent: &str) -> Option<Self> {
        if sent.len() > Self::LONGEST {
            return None;
        }
        let mut values = BTreeMap::new();
        for pair in sent.split(',').map(str::trim).filter(|_| !sent.trim().is_empty()) {
            let (key, value) = pair.split_once(' ').unwrap_or((pair, ""));
            let is_key = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_graphic());
            let value = String::from_utf8(STANDARD.decode(value).ok()?).ok()?;
            if !is_key || values.insert(key, value).is_some() {
                return None;
            }
        }
        let value = |key| values.get(key).map_or("", String::as_str);
        Some(Self {
            sent: sent.to_owned(),
            name: FileName::of(value("filename")),
            role: value("role").parse().unwrap_or_default(),
            document: value("document").parse().ok(),
        })
    }

    /// What the client sent.
    #[must_use]
    pub fn as_sent(&self) -> &str {
        &self.sent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(key: &str, value: &str) -> String {
        format!("{key} {}", STANDARD.encode(value))
    }

    #[test]
    fn what_the_protocol_allows_is_read() {
        let document = "01900000-0000-7000-8000-000000000000";
        let all = [pair("filename", "Pasaporte año.jpg"), pair("role", "translation"), pair("document", document)];
        let read = Metadata::parse(&all.join(",")).unwrap();
        assert_eq!((read.name.as_str(), read.role), ("Pasaporte año.jpg", DocumentRole::Translation));
        assert_eq!(read.document.map(|document| document.to_string()).as_deref(), Some(document));
        assert_eq!(read.as_sent(), all.join(","));
        for nothing in ["", " ", "is_confidential", "filename ", "role bm9uZQ==", "document L2V0Yw=="] {
            let read = Metadata::parse(nothing).unwrap();
            assert_eq!((read.name.as_str(), read.role, read.document), ("", DocumentRole::Original, None), "{nothing}");
        }
    }

    #[test]
    fn what_it_does_not_allow_is_not() {
        let twice = [pair("filename", "a"), pair("filename", "b")].join(",");
        let long = pair("filename", &"x".repeat(Metadata::LONGEST));
        let no_text = format!("filename {}", STANDARD.encode([0xff, 0xfe]));
        for broken in ["filename %%%", "filename YQ=", "filename Y Q==", ",", "filename YQ==,", "añadido YQ=="] {
            assert_eq!(Metadata::parse(broken), None, "{broken}");
        }
        for broken in [twice, long, no_text] {
            assert_eq!(Metadata::parse(&broken), None, "{broken}");
        }
    }

    #[test]
    fn a_hostile_name_becomes_a_harmless_one() {
        for (sent, kept) in [("\u{202e}gpj.exe", "gpj.exe"), ("a\0b\r\nx: y", "a b x: y"), ("../../etc", "../../etc")] {
            let read = Metadata::parse(&pair("filename", sent)).unwrap();
            assert_eq!(read.name.as_str(), kept);
            assert!(!format!("{read:?}").contains(kept));
        }
    }
}
