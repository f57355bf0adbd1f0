use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// What slow steps gave, by the content of what went in.
#[derive(Debug)]
pub(crate) struct Memory {
    folder: PathBuf,
}

impl Memory {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder that `make` fills from these inputs; filled only when it never was.
    pub(crate) fn recall(&self, inputs: &[&[u8]], make: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
        let known = self.folder.join(fingerprint(inputs));
        if known.is_dir() {
            return Ok(known);
        }
        let unfinished = known.with_extension("unfinished");
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished)?;
        }
        fs::create_dir_all(&unfinished)?;
        make(&unfinished)?;
        fs::rename(&unfinished, &known).with_context(|| format!("{} could not be kept", known.display()))?;
        Ok(known)
    }
}

/// The first 16 hexadecimal digits of the SHA-256 over the inputs and their lengths.
pub(crate) fn fingerprint(inputs: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for input in inputs {
        hash.update(input.len().to_string());
        hash.update(":");
        hash.update(input);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_runs_once_for_the_same_inputs_and_again_for_others() {
        let folder = tempfile::tempdir().unwrap();
        let memory = Memory::new(folder.path().join("memory"));
        let mut runs = 0;
        for input in [b"one".as_slice(), b"one", b"two"] {
            let known = memory
                .recall(&[input], |folder| {
                    runs += 1;
                    Ok(fs::write(folder.join("out"), input)?)
                })
                .unwrap();
            assert_eq!(fs::read(known.join("out")).unwrap(), input);
        }
        assert_eq!(runs, 2);
    }

    #[test]
    fn a_step_that_failed_is_not_remembered() {
        let folder = tempfile::tempdir().unwrap();
        let memory = Memory::new(folder.path().join("memory"));
        assert!(memory.recall(&[b"one"], |_| anyhow::bail!("no")).is_err());
        assert!(memory.recall(&[b"one"], |_| Ok(())).is_ok());
    }

    #[test]
    fn where_one_input_ends_and_the_next_begins_matters() {
        assert_ne!(fingerprint(&[b"ab", b"c"]), fingerprint(&[b"a", b"bc"]));
    }
}
