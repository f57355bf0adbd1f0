//! The one place where the machine's clock is read and its randomness drawn.

use std::time::{SystemTime, UNIX_EPOCH};

use domain::Timestamp;
use services::{Clock, Randomness};

/// The machine's clock.
#[derive(Debug)]
pub(crate) struct MachineClock;

impl Clock for MachineClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the time comes in")]
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp::from_micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
    }
}

/// The operating system's randomness.
#[derive(Debug)]
pub(crate) struct MachineRandomness;

impl Randomness for MachineRandomness {
    #[expect(clippy::disallowed_methods, reason = "this is where chance comes in")]
    #[expect(clippy::expect_used, reason = "without randomness nothing can be kept secret: better no answer at all")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}
