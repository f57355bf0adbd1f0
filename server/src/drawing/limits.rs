//! What a process that draws may use, whatever is in the paper and whatever is wrong with the library.

use rustix::io::Result;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use super::MOST_BYTES;

/// For each thing the most of it, in the unit of `setrlimit`.
const LIMITS: [(Resource, u64); 5] = [
    // The longest paper that may be takes half of it, if it is made of nothing but short rows.
    (Resource::As, 2 * 1024 * 1024 * 1024),
    // In seconds, for a process whose server is gone. The server itself waits less.
    (Resource::Cpu, 60),
    // Memory with a paper in it is written nowhere.
    (Resource::Core, 0),
    (Resource::Fsize, MOST_BYTES),
    // Standard input, output and error: it can open no file and reach no network.
    (Resource::Nofile, 3),
];

/// Sets the limits for ever. Where less is allowed already, it stays less.
pub(super) fn set() -> Result<()> {
    for (resource, most) in LIMITS {
        let most = Some(getrlimit(resource).maximum.map_or(most, |maximum| maximum.min(most)));
        setrlimit(resource, Rlimit { current: most, maximum: most })?;
    }
    // A core can go to a program instead of a file, for which its limit does not count. Nor can others look inside.
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}
