use std::fmt;

use domain::Timestamp;

/// What time it is. The composition root gives the real one, tests one that they set.
pub trait Clock: fmt::Debug + Send + Sync {
    /// This moment.
    fn now(&self) -> Timestamp;
}

/// Where keys, tokens, codes and identifiers come from. The composition root gives the operating system's.
pub trait Randomness: fmt::Debug + Send + Sync {
    /// Fills the bytes so that nobody can guess them.
    fn fill(&self, bytes: &mut [u8]);
}
