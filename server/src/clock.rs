//! The one place where the machine's clock is read and its randomness drawn.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

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

/// The clock of a demonstration, which can be moved on while it runs: by how much stands in a file of its data folder.
#[derive(Debug)]
pub(crate) struct MovedClock {
    file: PathBuf,
    /// When the file was last read, and by how many microseconds the clock is ahead.
    read: Mutex<(Timestamp, u64)>,
}

/// How long what the file says is believed.
const READ_EVERY: Duration = Duration::from_secs(1);

impl MovedClock {
    pub(crate) fn of(data: &Path) -> Self {
        let file = data.join("demonstration-clock");
        let ahead = ahead(&file);
        Self { file, read: Mutex::new((MachineClock.now(), ahead)) }
    }

    /// Moves the clock of this demonstration on.
    pub(crate) fn advance(data: &Path, by: Duration) -> std::io::Result<()> {
        let file = data.join("demonstration-clock");
        let by = u64::try_from(by.as_micros()).unwrap_or(u64::MAX);
        std::fs::write(&file, ahead(&file).saturating_add(by).to_string())
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        let machine = MachineClock.now();
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if machine.since(read.0) >= READ_EVERY {
            *read = (machine, ahead(&self.file));
        }
        machine.plus(Duration::from_micros(read.1))
    }
}

fn ahead(file: &Path) -> u64 {
    std::fs::read_to_string(file).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0)
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
