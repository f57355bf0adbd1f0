use rustix::io::Result;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// What a process may use, whatever is in its input and whatever is wrong with a library.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// The address space, in bytes.
    pub(crate) memory: u64,
    /// Time on a processor, in seconds.
    pub(crate) seconds: u64,
    /// The longest file it may write, in bytes.
    pub(crate) file: u64,
}

impl Limits {
    /// Sets the limits for ever, before anything is read. Where less is allowed already, it stays less.
    pub(crate) fn set(self) -> Result<()> {
        let limits = [
            (Resource::As, self.memory, self.memory),
            // At the first the process ends with a signal that tells why, a second later in any case.
            (Resource::Cpu, self.seconds, self.seconds + 1),
            // Memory with the input in it is written nowhere.
            (Resource::Core, 0, 0),
            (Resource::Fsize, self.file, self.file),
            // Standard input, output and error: it can open no file and reach no network.
            (Resource::Nofile, 3, 3),
        ];
        for (resource, current, maximum) in limits {
            let allowed = getrlimit(resource).maximum.unwrap_or(u64::MAX);
            let (current, maximum) = (Some(current.min(allowed)), Some(maximum.min(allowed)));
            setrlimit(resource, Rlimit { current, maximum })?;
        }
        // A core can go to a program instead of a file, for which its limit does not count. Nor can others look inside.
        #[cfg(target_os = "linux")]
        rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
        Ok(())
    }
}
