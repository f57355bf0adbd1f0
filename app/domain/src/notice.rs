use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::digits::{grouped, is_dash, last, typed};

/// What the agency writes to a person about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// The form was received.
    Receipt,
    /// The person is to come.
    Appointment,
    /// The agency needs more before it decides.
    RequestForEvidence,
    /// The agency has decided.
    Decision,
    /// Anything else that became of a case.
    Letter,
}

impl NoticeKind {
    /// Every kind there is.
    pub const ALL: [Self; 5] =
        [Self::Receipt, Self::Appointment, Self::RequestForEvidence, Self::Decision, Self::Letter];

    /// The name under which it is kept, which never changes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Appointment => "appointment",
            Self::RequestForEvidence => "request-for-evidence",
            Self::Decision => "decision",
            Self::Letter => "letter",
        }
    }
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The name is of no kind of notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a kind of notice")]
pub struct NotANoticeKind;

impl FromStr for NoticeKind {
    type Err = NotANoticeKind;

    fn from_str(code: &str) -> Result<Self, NotANoticeKind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code).ok_or(NotANoticeKind)
    }
}

const DIGITS: usize = 12;

/// The number of a notice, to be read aloud and typed: fifty-five random bits in eleven digits, and a twelfth that tells
/// when one of them was misread or two were swapped. `N7KD-2MQP-4XW1`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NoticeNumber([u8; DIGITS]);

/// The text is not the number of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the number of a notice is twelve letters and digits, the last of which fits the others")]
pub struct NotANoticeNumber;

impl NoticeNumber {
    /// The number of these bits, which have to be random. The first nine are not needed.
    #[must_use]
    pub fn new(bits: [u8; 8]) -> Self {
        let mut bits = u128::from(u64::from_be_bytes(bits));
        let mut digits = [0; DIGITS];
        for digit in digits.iter_mut().rev().skip(1) {
            *digit = last(bits);
            bits >>= 5;
        }
        digits[DIGITS - 1] = remainder(&digits);
        Self(digits)
    }
}

/// What is left of the digits as a polynomial over the field of 32 elements, its value at the element that is 2. It is
/// nothing for a whole number, and never for one in which a single digit is another or any two are swapped: the powers of
/// 2 are 31 different elements.
fn remainder(digits: &[u8; DIGITS]) -> u8 {
    digits.iter().fold(0, |sum, digit| doubled(sum) ^ digit)
}

/// Twice an element of the field, which is built by x⁵ + x² + 1.
const fn doubled(element: u8) -> u8 {
    let double = element << 1;
    if double > 31 { (double ^ 0b10_0101) & 31 } else { double }
}

impl fmt::Display for NoticeNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&grouped(&self.0))
    }
}

impl fmt::Debug for NoticeNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NoticeNumber({self})")
    }
}

impl FromStr for NoticeNumber {
    type Err = NotANoticeNumber;

    /// As people copy it: blanks, dashes and capitals do not matter, nor O for 0, I or L for 1.
    fn from_str(text: &str) -> Result<Self, NotANoticeNumber> {
        let digits = typed(text).ok_or(NotANoticeNumber)?;
        if remainder(&digits) == 0 { Ok(Self(digits)) } else { Err(NotANoticeNumber) }
    }
}

impl TryFrom<String> for NoticeNumber {
    type Error = NotANoticeNumber;

    fn try_from(text: String) -> Result<Self, NotANoticeNumber> {
        text.parse()
    }
}

impl From<NoticeNumber> for String {
    fn from(number: NoticeNumber) -> Self {
        number.to_string()
    }
}

const MARK: usize = 6;

/// The beginning of the digest of a notice, as it is printed beside the number: forty-eight bits, `3F9A-12BC-77D0`. Whoever
/// has seen the number alone does not know it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct NoticeMark([u8; MARK]);

/// The text is not twelve hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the mark of a notice is twelve digits from 0 to 9 and A to F")]
pub struct NotANoticeMark;

impl NoticeMark {
    /// The mark of the notice with this digest.
    #[must_use]
    pub const fn of(digest: &[u8; 32]) -> Self {
        let [a, b, c, d, e, f, ..] = *digest;
        Self([a, b, c, d, e, f])
    }

    /// The bytes to compare.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; MARK] {
        &self.0
    }
}

impl fmt::Display for NoticeMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02X}{b:02X}-{c:02X}{d:02X}-{e:02X}{g:02X}")
    }
}

impl fmt::Debug for NoticeMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NoticeMark({self})")
    }
}

impl FromStr for NoticeMark {
    type Err = NotANoticeMark;

    /// As people copy it: blanks, dashes and capitals do not matter, nor O for 0.
    fn from_str(text: &str) -> Result<Self, NotANoticeMark> {
        let letters = text.chars().filter(|letter| !letter.is_whitespace() && !is_dash(*letter));
        let mut bytes = [0; MARK];
        let mut length = 0;
        for letter in letters {
            let letter = if letter.eq_ignore_ascii_case(&'o') { '0' } else { letter };
            let digit = letter.to_digit(16).and_then(|digit| u8::try_from(digit).ok()).ok_or(NotANoticeMark)?;
            let byte = bytes.get_mut(length / 2).ok_or(NotANoticeMark)?;
            *byte = *byte << 4 | digit;
            length += 1;
        }
        if length == 2 * MARK { Ok(Self(bytes)) } else { Err(NotANoticeMark) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_number_is_read_however_it_is_copied(bits: [u8; 8], noise in "[ \t\n–-]{0,3}", lower: bool) {
            let number = NoticeNumber::new(bits);
            let shown = number.to_string();
            prop_assert_eq!(shown.len(), 14);
            let mut copied = shown.replace('-', &noise).replace('0', "O").replace('1', "l");
            if lower {
                copied = copied.to_lowercase();
            }
            prop_assert_eq!(copied.parse(), Ok(number));
        }

        #[test]
        fn a_digit_that_was_misread_is_found(bits: [u8; 8], place in 0..DIGITS, other in 1_u8..32) {
            let NoticeNumber(mut digits) = NoticeNumber::new(bits);
            digits[place] ^= other;
            prop_assert_eq!(grouped(&digits).parse::<NoticeNumber>(), Err(NotANoticeNumber));
        }

        #[test]
        fn two_digits_that_were_swapped_are_found(bits: [u8; 8], one in 0..DIGITS, other in 0..DIGITS) {
            let NoticeNumber(mut digits) = NoticeNumber::new(bits);
            prop_assume!(digits[one] != digits[other]);
            digits.swap(one, other);
            prop_assert_eq!(grouped(&digits).parse::<NoticeNumber>(), Err(NotANoticeNumber));
        }

        #[test]
        fn another_text_is_no_number_or_another_number(text in "\\PC{0,16}") {
            if let Ok(number) = text.parse::<NoticeNumber>() {
                prop_assert_eq!(number.to_string().parse(), Ok(number));
            }
        }

        #[test]
        fn a_mark_is_read_however_it_is_copied(digest: [u8; 32], noise in "[ \t–-]{0,3}", lower: bool) {
            let mark = NoticeMark::of(&digest);
            let mut copied = mark.to_string().replace('-', &noise).replace('0', "O");
            if lower {
                copied = copied.to_lowercase();
            }
            prop_assert_eq!(copied.parse(), Ok(mark));
        }
    }

    #[test]
    fn numbers_look_like_this() {
        for (bits, shown) in [
            ([0; 8], "0000-0000-0000"),
            ([0, 0, 0, 0, 0, 0, 0, 1], "0000-0000-0012"),
            ([255; 8], "ZZZZ-ZZZZ-ZZZK"),
            ([0, 64, 0, 0, 0, 0, 0, 0], "G000-0000-000Z"),
        ] {
            assert_eq!(NoticeNumber::new(bits).to_string(), shown);
            assert_eq!(shown.parse::<NoticeNumber>(), Ok(NoticeNumber::new(bits)));
        }
        for wrong in ["", "0000-0000-000", "0000-0000-00000", "0000-0000-0001", "0000-0000-000U", "０000-0000-0000"] {
            assert_eq!(wrong.parse::<NoticeNumber>(), Err(NotANoticeNumber), "{wrong}");
        }
    }

    #[test]
    fn marks_look_like_this() {
        let mut digest = [0; 32];
        digest[..6].copy_from_slice(&[0x3f, 0x9a, 0x12, 0xbc, 0x77, 0xd0]);
        assert_eq!(NoticeMark::of(&digest).to_string(), "3F9A-12BC-77D0");
        for wrong in ["", "3F9A-12BC-77D", "3F9A-12BC-77D00", "3F9A-12BC-77G0", "+F9A-12BC-77D0"] {
            assert_eq!(wrong.parse::<NoticeMark>(), Err(NotANoticeMark), "{wrong}");
        }
    }

    #[test]
    fn a_kind_is_read_back_from_its_name() {
        for kind in NoticeKind::ALL {
            assert_eq!(kind.code().parse(), Ok(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.code());
        }
        assert_eq!("reminder".parse::<NoticeKind>(), Err(NotANoticeKind));
    }
}
