use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::digits::{grouped, last, typed};

const LENGTH: usize = 12;

/// What shows that a case that was not filed in an account is somebody's: sixty random bits on a letter of the agency. It
/// counts once, and never prints by itself.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessCode([u8; LENGTH]);

/// The text is not twelve of the letters and digits that access codes are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not an access code")]
pub struct NotAnAccessCode;

impl AccessCode {
    /// The code of these bits, which have to be random; the first four are not needed.
    #[must_use]
    pub fn new(bits: [u8; 8]) -> Self {
        let mut bits = u128::from(u64::from_be_bytes(bits));
        let mut digits = [0; LENGTH];
        for digit in digits.iter_mut().rev() {
            *digit = last(bits);
            bits >>= 5;
        }
        Self(digits)
    }

    /// What is hashed.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// The code as it stands on the letter: `7K2M-9QXB-04TD`.
    #[must_use]
    pub fn grouped(&self) -> String {
        grouped(&self.0)
    }
}

impl fmt::Debug for AccessCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessCode(…)")
    }
}

impl FromStr for AccessCode {
    type Err = NotAnAccessCode;

    /// As people copy it: blanks, dashes and capitals do not matter, nor O for 0, I or L for 1.
    fn from_str(text: &str) -> Result<Self, NotAnAccessCode> {
        typed(text).map(Self).ok_or(NotAnAccessCode)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_code_is_read_however_it_is_copied(bits: [u8; 8], noise in "[ \t\n–-]{0,3}", lower: bool) {
            let code = AccessCode::new(bits);
            let shown = code.grouped();
            prop_assert_eq!(shown.len(), 14);
            let mut copied = shown.replace('-', &noise).replace('0', "o").replace('1', "L");
            if lower {
                copied = copied.to_lowercase();
            }
            prop_assert_eq!(copied.parse(), Ok(code));
        }

        #[test]
        fn another_text_is_no_code_or_another_code(text in "\\PC{0,20}") {
            if let Ok(code) = text.parse::<AccessCode>() {
                prop_assert_eq!(code.grouped().parse(), Ok(code));
            }
        }
    }

    #[test]
    fn a_code_has_sixty_bits_and_never_prints() {
        assert_eq!(AccessCode::new([0; 8]).grouped(), "0000-0000-0000");
        assert_eq!(AccessCode::new([255; 8]).grouped(), "ZZZZ-ZZZZ-ZZZZ");
        assert_eq!(AccessCode::new([0xf0, 0, 0, 0, 0, 0, 0, 1]).grouped(), "0000-0000-0001");
        assert_eq!(format!("{:?}", AccessCode::new([7; 8])), "AccessCode(…)");
        for wrong in ["", "7K2M-9QXB-04T", "7K2M-9QXB-04TDD", "7K2M-9QXB-04TU"] {
            assert_eq!(wrong.parse::<AccessCode>(), Err(NotAnAccessCode), "{wrong}");
        }
    }
}
