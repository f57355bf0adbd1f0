use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The letters that the agency's own receipt numbers begin with.
const TAKEN: [&str; 12] = ["IOE", "EAC", "WAC", "LIN", "SRC", "MSC", "NBC", "YSC", "NSC", "VSC", "TSC", "CSC"];
const DIGITS: usize = 10;
const LAST_SERIAL: u64 = 9_999_999_999;

/// The three letters that begin every receipt number of one installation.
///
/// They are never those of a government receipt number, so nobody takes ours for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReceiptPrefix([u8; 3]);

/// The prefix is not three capital letters, or it belongs to the agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotAPrefix {
    /// It is not three letters from A to Z in capitals.
    #[error("a receipt prefix is three capital letters")]
    Letters,
    /// Government receipt numbers begin with it.
    #[error("this prefix belongs to government receipt numbers")]
    Taken,
}

impl ReceiptPrefix {
    /// Reads a prefix.
    ///
    /// # Errors
    /// When it is not three capital letters, or when the agency uses it.
    pub fn parse(text: &str) -> Result<Self, NotAPrefix> {
        let letters: [u8; 3] = text.as_bytes().try_into().map_err(|_| NotAPrefix::Letters)?;
        if !letters.iter().all(u8::is_ascii_uppercase) {
            return Err(NotAPrefix::Letters);
        }
        if TAKEN.contains(&text) { Err(NotAPrefix::Taken) } else { Ok(Self(letters)) }
    }
}

/// `LFD`, until an installation chooses its own.
impl Default for ReceiptPrefix {
    fn default() -> Self {
        Self(*b"LFD")
    }
}

impl fmt::Display for ReceiptPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|letter| write!(f, "{}", char::from(*letter)))
    }
}

/// The number a person follows their case by: three letters and ten digits, as the agency's are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ReceiptNumber(String);

/// The text is not three letters and ten digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a receipt number is three letters and ten digits")]
pub struct NotAReceiptNumber;

impl ReceiptNumber {
    /// The number with this place in the installation's own sequence; none when the ten digits are used up.
    #[must_use]
    pub fn issued(prefix: ReceiptPrefix, serial: u64) -> Option<Self> {
        (serial <= LAST_SERIAL).then(|| Self(format!("{prefix}{serial:010}")))
    }

    /// The number as it is kept and compared: thirteen characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether USCIS gives out numbers that begin so, and no installation does.
    #[must_use]
    pub fn is_of_uscis(&self) -> bool {
        TAKEN.iter().any(|taken| self.0.starts_with(taken))
    }

    /// Whether USCIS gives out numbers that begin so for what is filed online, and tells no dates of it to other systems.
    #[must_use]
    pub fn is_electronic(&self) -> bool {
        self.0.starts_with("IOE")
    }

    /// Whether access codes are issued for cases with such numbers that were filed elsewhere: as USCIS does, for those of its
    /// electronic files, and for those that the installation with this prefix gave out.
    #[must_use]
    pub fn takes_access_code(&self, own: ReceiptPrefix) -> bool {
        self.is_electronic() || self.begins_with(own)
    }

    /// Whether the installation with this prefix gave it out.
    #[must_use]
    pub fn begins_with(&self, prefix: ReceiptPrefix) -> bool {
        self.0.as_bytes().starts_with(&prefix.0)
    }

    /// The number in groups that are easy to read aloud and to copy: `LFD 000 000 0001`.
    #[must_use]
    pub fn spaced(&self) -> String {
        let mut spaced = self.0.clone();
        for place in [9, 6, 3] {
            spaced.insert(place, ' ');
        }
        spaced
    }
}

impl fmt::Display for ReceiptNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ReceiptNumber {
    type Err = NotAReceiptNumber;

    /// Blanks, dashes and the case of letters do not matter, as on the agency's own notices.
    fn from_str(text: &str) -> Result<Self, NotAReceiptNumber> {
        let compact: String =
            text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
        let (letters, digits) = compact.split_at_checked(3).ok_or(NotAReceiptNumber)?;
        let is_one = letters.bytes().all(|b| b.is_ascii_uppercase())
            && digits.len() == DIGITS
            && digits.bytes().all(|b| b.is_ascii_digit());
        if is_one { Ok(Self(compact)) } else { Err(NotAReceiptNumber) }
    }
}

impl TryFrom<String> for ReceiptNumber {
    type Error = NotAReceiptNumber;

    fn try_from(text: String) -> Result<Self, NotAReceiptNumber> {
        text.parse()
    }
}

impl From<ReceiptNumber> for String {
    fn from(number: ReceiptNumber) -> Self {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_numbers_are_never_taken_for_the_agencys() {
        assert!(ReceiptPrefix::parse("LFD").is_ok());
        for taken in TAKEN {
            assert_eq!(ReceiptPrefix::parse(taken), Err(NotAPrefix::Taken));
        }
        for wrong in ["", "LF", "LFDX", "lfd", "LF1", "ÑFD"] {
            assert_eq!(ReceiptPrefix::parse(wrong), Err(NotAPrefix::Letters), "{wrong}");
        }
    }

    #[test]
    fn numbers_are_issued_until_the_digits_are_used_up() {
        let prefix = ReceiptPrefix::parse("LFD").unwrap();
        let number = |serial| ReceiptNumber::issued(prefix, serial).map(|number| number.to_string());
        assert_eq!(number(1).as_deref(), Some("LFD0000000001"));
        assert_eq!(number(LAST_SERIAL).as_deref(), Some("LFD9999999999"));
        assert_eq!(number(LAST_SERIAL + 1), None);
    }

    #[test]
    fn a_number_is_read_however_it_is_copied() {
        let number = ReceiptNumber::issued(ReceiptPrefix::parse("LFD").unwrap(), 42).unwrap();
        assert_eq!(number.spaced(), "LFD 000 000 0042");
        for copied in ["LFD0000000042", "lfd0000000042", " LFD-00-000-00042 ", &number.spaced()] {
            assert_eq!(copied.parse(), Ok(number.clone()), "{copied}");
        }
        for wrong in ["", "LFD", "LFD000000004", "LFD00000000422", "LF10000000042", "LFD000000004*", "ÑÑ0000000042"] {
            assert_eq!(wrong.parse::<ReceiptNumber>(), Err(NotAReceiptNumber), "{wrong}");
        }
    }

    #[test]
    fn codes_are_issued_for_electronic_files_and_for_numbers_of_our_own() {
        let own = ReceiptPrefix::default();
        for (number, is_ours, takes_code) in
            [("LFD0000000042", true, true), ("IOE0912345678", false, true), ("EAC2590054321", false, false)]
        {
            let receipt: ReceiptNumber = number.parse().unwrap();
            assert_eq!((receipt.begins_with(own), receipt.takes_access_code(own)), (is_ours, takes_code), "{number}");
        }
        let elsewhere = ReceiptPrefix::parse("XYZ").unwrap();
        assert!(!ReceiptNumber::issued(own, 42).unwrap().takes_access_code(elsewhere));
    }
}
