use std::fmt;
use std::iter::Sum;

use serde::{Deserialize, Serialize};

/// An amount in US dollars, kept as whole cents: never a fraction, never rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// Nothing to pay.
    pub const ZERO: Self = Self(0);

    /// This many cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// The whole amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Whether there is nothing to pay.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Both amounts together; stops at the largest amount that can be told.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::plus)
    }
}

/// As it is written in the United States, also in Spanish there: `$1,225.00`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cents = self.0.unsigned_abs();
        let dollars = (cents / 100).to_string();
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}$")?;
        for (place, digit) in dollars.chars().enumerate() {
            if place > 0 && (dollars.len() - place).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        write!(f, ".{:02}", cents % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_with_commas_and_two_places() {
        for (cents, text) in [
            (0, "$0.00"),
            (5, "$0.05"),
            (41_500, "$415.00"),
            (122_500, "$1,225.00"),
            (123_456_789, "$1,234,567.89"),
            (-41_500, "-$415.00"),
        ] {
            assert_eq!(Money::from_cents(cents).to_string(), text);
        }
    }

    #[test]
    fn a_sum_never_wraps() {
        let most = Money::from_cents(i64::MAX);
        assert_eq!([most, Money::from_cents(1)].into_iter().sum::<Money>(), most);
        assert_eq!([41_500, 8_500].map(Money::from_cents).into_iter().sum::<Money>(), Money::from_cents(50_000));
    }
}
