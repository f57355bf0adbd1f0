use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::digits::{grouped, last, typed};

const LENGTH: usize = 16;

/// A way back into an account, on paper: eighty random bits that open it once. It never prints by itself.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode([u8; 10]);

/// The text is not sixteen of the letters and digits that recovery codes are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a recovery code")]
pub struct NotARecoveryCode;

impl RecoveryCode {
    /// The code of these bits, which have to be random.
    #[must_use]
    pub const fn new(bits: [u8; 10]) -> Self {
        Self(bits)
    }

    /// The bits to hash.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 10] {
        &self.0
    }

    /// The code as it is shown once, to be written down: `7K2M-9QXB-04TD-ZW81`.
    #[must_use]
    pub fn grouped(&self) -> String {
        let mut bits = self.0.iter().fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
        let mut digits = [0; LENGTH];
        for digit in digits.iter_mut().rev() {
            *digit = last(bits);
            bits >>= 5;
        }
        grouped(&digits)
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl FromStr for RecoveryCode {
    type Err = NotARecoveryCode;

    /// As people copy it: blanks, dashes and capitals do not matter, nor O for 0, I or L for 1.
    fn from_str(text: &str) -> Result<Self, NotARecoveryCode> {
        let digits: [u8; LENGTH] = typed(text).ok_or(NotARecoveryCode)?;
        let bits = digits.iter().fold(0_u128, |bits, digit| bits << 5 | u128::from(*digit));
        let [_, _, _, _, _, _, bytes @ ..] = bits.to_be_bytes();
        Ok(Self(bytes))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_code_is_read_however_it_is_copied(bits: [u8; 10], noise in "[ \t\n–-]{0,3}", lower: bool) {
            let code = RecoveryCode::new(bits);
            let shown = code.grouped();
            prop_assert_eq!(shown.len(), 19);
            let mut copied = shown.replace('-', &noise).replace('0', "O").replace('1', "l");
            if lower {
                copied = copied.to_lowercase();
            }
            prop_assert_eq!(copied.parse(), Ok(code.clone()));
            prop_assert_eq!(shown.replace('1', "I").parse(), Ok(code));
        }

        #[test]
        fn another_text_is_no_code_or_another_code(text in "\\PC{0,24}") {
            if let Ok(code) = text.parse::<RecoveryCode>() {
                prop_assert_eq!(code.grouped().parse(), Ok(code));
            }
        }
    }

    #[test]
    fn a_code_has_the_letters_that_are_not_mistaken() {
        assert_eq!(RecoveryCode::new([0; 10]).grouped(), "0000-0000-0000-0000");
        assert_eq!(RecoveryCode::new([255; 10]).grouped(), "ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        for wrong in ["", "7K2M-9QXB-04TD-ZW8", "7K2M-9QXB-04TD-ZW811", "7K2M-9QXB-04TD-ZWU1", "７K2M-9QXB-04TD-ZW81"]
        {
            assert_eq!(wrong.parse::<RecoveryCode>(), Err(NotARecoveryCode), "{wrong}");
        }
    }

    #[test]
    fn a_code_never_prints() {
        assert_eq!(format!("{:?}", RecoveryCode::new([7; 10])), "RecoveryCode(…)");
    }
}
