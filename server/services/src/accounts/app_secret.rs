use std::fmt;

use domain::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use subtle::ConstantTimeEq;

/// How long one code stands, as every authenticator app has it.
const STEP_SECONDS: i64 = 30;
/// Steps before and after the present one whose codes count: clocks differ, and typing takes a while.
const DRIFT: i64 = 1;
const DIGITS: usize = 6;
const BASE32: [char; 32] = [
    'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W',
    'X', 'Y', 'Z', '2', '3', '4', '5', '6', '7',
];

/// What an authenticator app and we both know: the codes of RFC 6238 are made of it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct AppSecret([u8; 20]);

impl fmt::Debug for AppSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AppSecret(…)")
    }
}

impl AppSecret {
    /// The secret of these bits, which have to be random.
    pub(crate) const fn new(bits: [u8; 20]) -> Self {
        Self(bits)
    }

    pub(crate) const fn as_bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// As apps read it, and people who cannot scan: 32 letters and digits.
    pub(crate) fn base32(&self) -> String {
        let groups = self.0.chunks(5).map(|bytes| bytes.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte)));
        let places = (0..8).rev().map(|place| place * 5);
        groups
            .flat_map(|bits| places.clone().map(move |place| (bits >> place & 31) as usize))
            .filter_map(|digit| BASE32.get(digit))
            .collect()
    }

    /// The steps around this moment whose code this is, the newest first. Each is compared in the same time.
    pub(crate) fn steps(&self, code: &str, now: Timestamp) -> Vec<i64> {
        let present = step(now);
        let around = (present - DRIFT..=present + DRIFT).rev();
        around.filter(|step| bool::from(self.code(*step).as_bytes().ct_eq(code.as_bytes()))).collect()
    }

    /// The code of a step (RFC 4226 §5.3).
    pub(crate) fn code(&self, step: i64) -> String {
        #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
        let mut mac = <Hmac<Sha1> as KeyInit>::new_from_slice(&self.0).expect("a key of any length");
        mac.update(&step.to_be_bytes());
        let hash: [u8; 20] = mac.finalize().into_bytes().into();
        let offset = usize::from(hash[19] & 15);
        let cut = hash.get(offset..offset + 4).unwrap_or_default();
        let number = cut.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte)) & 0x7fff_ffff;
        format!("{:0DIGITS$}", number % 1_000_000)
    }
}

/// How many steps have begun since 1970.
pub(crate) fn step(now: Timestamp) -> i64 {
    now.micros().div_euclid(STEP_SECONDS * 1_000_000)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use proptest::prelude::*;

    use super::*;

    /// What another program says (`oathtool`, of the OATH Toolkit).
    fn told_by_oathtool(secret: &AppSecret, seconds: i64) -> String {
        let now = format!("@{seconds}");
        let told = Command::new("oathtool").args(["--totp", "--base32", "--now", &now, &secret.base32()]).output();
        let told = told.expect("oathtool is missing: bin/setup installs it (Debian package oathtool)");
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        String::from_utf8(told.stdout).unwrap().trim().to_owned()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six of its eight digits.
        let secret = AppSecret::new(*b"12345678901234567890");
        assert_eq!(secret.base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(secret.code(step(Timestamp::from_seconds(seconds))), code);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn another_program_tells_the_same_codes(bits: [u8; 20], seconds in 0..4_000_000_000_i64) {
            let secret = AppSecret::new(bits);
            prop_assert_eq!(secret.code(step(Timestamp::from_seconds(seconds))), told_by_oathtool(&secret, seconds));
        }
    }

    #[test]
    fn a_code_counts_a_step_early_and_a_step_late() {
        let secret = AppSecret::new([7; 20]);
        let now = Timestamp::from_seconds(1_800_000_000);
        for drift in -3..=3 {
            let there = step(now) + drift;
            let expected = if drift.abs() <= 1 { vec![there] } else { vec![] };
            assert_eq!(secret.steps(&secret.code(there), now), expected, "{drift}");
        }
        assert!(secret.steps("", now).is_empty());
    }

    #[test]
    fn a_secret_never_prints() {
        assert_eq!(format!("{:?}", AppSecret::new([7; 20])), "AppSecret(…)");
    }
}
