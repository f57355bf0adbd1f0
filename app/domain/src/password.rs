use std::fmt;
use std::ops::RangeInclusive;

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

/// How many characters a password has. Fifteen because the code by e-mail does not count as a second factor
/// (NIST SP 800-63B-4 §3.1.1.2 and §3.1.3.1).
pub const PASSWORD_LENGTH: RangeInclusive<usize> = 15..=128;

/// A password as it is hashed: normalised, whole, counted in code points. It never prints.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Why a password cannot be chosen. There are no rules about kinds of characters, and none expires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PasswordProblem {
    /// Fewer characters than the least that [`PASSWORD_LENGTH`] allows.
    #[error("too short")]
    TooShort,
    /// More characters than the most that [`PASSWORD_LENGTH`] allows.
    #[error("too long")]
    TooLong,
    /// Others use it, or it is close to one that they use.
    #[error("a common password")]
    Common,
    /// It contains a part of the person's e-mail address.
    #[error("contains a part of the e-mail address")]
    ContainsEmail,
    /// It contains the name of the site.
    #[error("contains the name of the site")]
    ContainsSiteName,
    /// A row on the keyboard, a repetition, or words that are quickly guessed.
    #[error("easy to guess")]
    Guessable,
}

impl Password {
    /// The password typed to sign in. Its two forms in Unicode are one password; nothing is cut off.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self(text.nfc().collect())
    }

    /// The bytes to hash.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Its length in code points.
    #[must_use]
    pub fn length(&self) -> usize {
        self.0.chars().count()
    }

    /// Whether the length is right, which can be told without a dictionary.
    ///
    /// # Errors
    /// [`PasswordProblem::TooShort`] or [`PasswordProblem::TooLong`].
    pub fn check_length(&self) -> Result<(), PasswordProblem> {
        if self.length() < *PASSWORD_LENGTH.start() {
            Err(PasswordProblem::TooShort)
        } else if self.length() > *PASSWORD_LENGTH.end() {
            Err(PasswordProblem::TooLong)
        } else {
            Ok(())
        }
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(feature = "strength")]
pub use strength::{PasswordContext, strength};

#[cfg(feature = "strength")]
mod strength {
    use zxcvbn::feedback::{Feedback, Warning};
    use zxcvbn::matching::patterns::MatchPattern;
    use zxcvbn::{Entropy, Score, zxcvbn};

    use super::{Password, PasswordProblem};
    use crate::EmailAddress;

    /// What an attacker knows of the person before the first guess.
    #[derive(Debug, Clone)]
    pub struct PasswordContext {
        email_parts: Vec<String>,
        site_parts: Vec<String>,
    }

    impl PasswordContext {
        /// The context of a person with this address on a site of this name.
        #[must_use]
        pub fn new(email: &EmailAddress, site_name: &str) -> Self {
            let site_parts = site_name
                .to_lowercase()
                .split(|c: char| !c.is_alphanumeric())
                .filter(|part| part.chars().count() >= 4)
                .map(str::to_owned)
                .collect();
            Self { email_parts: email.parts(), site_parts }
        }
    }

    /// How hard the password is to guess, for a meter: 0 (at once) to 4 (out of reach). Below 3 it is refused.
    #[must_use]
    pub fn strength(password: &Password, context: &PasswordContext) -> u8 {
        match estimate(password, context).score() {
            Score::Zero => 0,
            Score::One => 1,
            Score::Two => 2,
            Score::Three => 3,
            _ => 4,
        }
    }

    impl Password {
        /// Whether it may be chosen for a new account.
        ///
        /// # Errors
        /// The one reason to tell the person.
        pub fn check(&self, context: &PasswordContext) -> Result<(), PasswordProblem> {
            self.check_length()?;
            let lower = self.0.to_lowercase();
            if context.email_parts.iter().any(|part| lower.contains(part)) {
                return Err(PasswordProblem::ContainsEmail);
            }
            if context.site_parts.iter().any(|part| lower.contains(part)) {
                return Err(PasswordProblem::ContainsSiteName);
            }
            let estimate = estimate(self, context);
            if is_common(&estimate) {
                Err(PasswordProblem::Common)
            } else if estimate.score() < Score::Three {
                Err(PasswordProblem::Guessable)
            } else {
                Ok(())
            }
        }
    }

    /// A password from the lists of used ones, one close to it, or such a one over and over.
    fn is_common(estimate: &Entropy) -> bool {
        let warning = estimate.feedback().and_then(Feedback::warning);
        let is_listed = matches!(
            warning,
            Some(
                Warning::ThisIsATop10Password
                    | Warning::ThisIsATop100Password
                    | Warning::ThisIsACommonPassword
                    | Warning::ThisIsSimilarToACommonlyUsedPassword
            )
        );
        is_listed
            || estimate.sequence().iter().any(|part| match &part.pattern {
                MatchPattern::Repeat(repeat) => is_common(&zxcvbn(&repeat.base_token, &[])),
                _ => false,
            })
    }

    fn estimate(password: &Password, context: &PasswordContext) -> Entropy {
        let known: Vec<&str> = context.email_parts.iter().chain(&context.site_parts).map(String::as_str).collect();
        zxcvbn(&password.0, &known)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn ana() -> PasswordContext {
            let email = EmailAddress::parse("ana.lopez@example.org").unwrap();
            PasswordContext::new(&email, "Landfall")
        }

        #[test]
        fn a_password_is_refused_with_its_reason() {
            for (typed, reason) in [
                ("short-but-odd!", PasswordProblem::TooShort),
                ("1qaz2wsx3edc4rfv", PasswordProblem::Common),
                ("passwordpassword", PasswordProblem::Common),
                ("aaaaaaaaaaaaaaaa", PasswordProblem::Guessable),
                ("qwertyuiopasdfghjkl", PasswordProblem::Common),
                ("violet Lopez 84 kettle drum", PasswordProblem::ContainsEmail),
                ("violet landFALL kettle drum", PasswordProblem::ContainsSiteName),
            ] {
                assert_eq!(Password::typed(typed).check(&ana()), Err(reason), "{typed}");
            }
        }

        #[test]
        fn no_kind_of_character_is_asked_for() {
            for typed in [
                "kettle violet ankle",
                "mzqhtwxkvbrjdnp",
                "caballo lámpara violín tejado",
                "日本語の長いパスワードです鍵盤",
            ] {
                assert_eq!(Password::typed(typed).check(&ana()), Ok(()), "{typed}");
            }
        }

        #[test]
        fn every_character_that_can_be_seen_and_the_blank_may_be_used() {
            let odd = "zq}J) kX~";
            for character in (' '..='~').chain(['ñ', '鍵', '🗝', '\u{a0}']) {
                let typed = format!("{odd}{character}{odd}{character}wV#");
                assert_eq!(Password::typed(&typed).check(&ana()), Ok(()), "{typed}");
            }
        }

        #[test]
        fn a_stronger_password_fills_more_of_the_meter() {
            let weak = strength(&Password::typed("passwordpassword"), &ana());
            let strong = strength(&Password::typed("kettle violet ankle"), &ana());
            assert!(weak < 3, "{weak}");
            assert!(strong >= 3, "{strong}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_not_bytes() {
        assert_eq!(Password::typed(&"é".repeat(15)).check_length(), Ok(()));
        assert_eq!(Password::typed(&"🗝".repeat(15)).check_length(), Ok(()));
        assert_eq!(Password::typed(&"é".repeat(14)).check_length(), Err(PasswordProblem::TooShort));
        assert_eq!(Password::typed(&"🗝".repeat(14)).check_length(), Err(PasswordProblem::TooShort));
        assert_eq!(Password::typed(&"e\u{301}".repeat(14)).check_length(), Err(PasswordProblem::TooShort), "composed");
        assert_eq!(Password::typed(&"x".repeat(128)).check_length(), Ok(()));
        assert_eq!(Password::typed(&"x".repeat(129)).check_length(), Err(PasswordProblem::TooLong));
    }

    #[test]
    fn two_forms_of_one_text_are_one_password() {
        assert_eq!(
            Password::typed("contrasen\u{0303}a segura de Ana"),
            Password::typed("contrase\u{f1}a segura de Ana")
        );
    }

    #[test]
    fn a_password_never_prints() {
        assert_eq!(format!("{:?}", Password::typed("kettle violet")), "Password(…)");
    }
}
