use std::fmt;
use std::fmt::Write;

use hkdf::Hkdf;
use sha2::Sha256;
use thiserror::Error;

use crate::Randomness;
use crate::package::{PublicKey, SigningKey};

/// The master keys, oldest first. What is sealed names the key it was sealed with; the newest seals.
///
/// Look-ups by keyed hash, the chain of the security log and what browsers were told to expect stay with the oldest key,
/// because neither a hash nor somebody's browser can be renewed from here: to rotate, add a line at the end, and keep the
/// first.
#[derive(Clone)]
pub struct Keyring {
    first: Keys,
    later: Vec<Keys>,
}

/// What is derived from one master key, each for its own purpose.
#[derive(Clone)]
pub(crate) struct Keys {
    pub(crate) id: u32,
    pub(crate) wrap: [u8; 32],
    pub(crate) system: [u8; 32],
    pub(crate) lookup: [u8; 32],
    pub(crate) pepper: [u8; 32],
    pub(crate) audit: [u8; 32],
    pub(crate) package: [u8; 32],
    pub(crate) push: [u8; 32],
}

/// Why a text is not a keyring. It never repeats what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum KeyringProblem {
    /// There is no key in it.
    #[error("there is no key in it")]
    Empty,
    /// A line is not a number, a space and 64 hexadecimal digits.
    #[error("line {0} is not a number, a space and 64 hexadecimal digits")]
    Line(usize),
    /// Numbers do not grow from line to line.
    #[error("line {0} has a number that is not larger than the one before")]
    Order(usize),
}

impl Keyring {
    /// Reads the text of a key file: a line for each key, its number and its 64 hexadecimal digits.
    ///
    /// # Errors
    /// Which line cannot be used.
    pub fn parse(text: &str) -> Result<Self, KeyringProblem> {
        let mut keys: Vec<Keys> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let (id, master) = line.trim().split_once(' ').and_then(read).ok_or(KeyringProblem::Line(index + 1))?;
            if keys.last().is_some_and(|last| last.id >= id) {
                return Err(KeyringProblem::Order(index + 1));
            }
            keys.push(Keys::derive(id, &master));
        }
        if keys.is_empty() {
            return Err(KeyringProblem::Empty);
        }
        let first = keys.remove(0);
        Ok(Self { first, later: keys })
    }

    /// The text of a new key file.
    #[must_use]
    pub fn new_text(randomness: &dyn Randomness) -> String {
        let mut master = [0; 32];
        randomness.fill(&mut master);
        let mut text = String::from("# Whoever has this file can read the database. Without it nobody can.\n1 ");
        for byte in master {
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\n');
        text
    }

    /// What shows that a package comes from this installation, by the number of the master key: also from before a
    /// rotation.
    #[must_use]
    pub fn package_keys(&self) -> Vec<(u32, PublicKey)> {
        let every = std::iter::once(&self.first).chain(&self.later);
        every.map(|keys| (keys.id, SigningKey::of(&keys.package).public())).collect()
    }

    pub(crate) fn oldest(&self) -> &Keys {
        &self.first
    }

    pub(crate) fn newest(&self) -> &Keys {
        self.later.last().unwrap_or(&self.first)
    }

    pub(crate) fn find(&self, id: u32) -> Option<&Keys> {
        std::iter::once(&self.first).chain(&self.later).find(|keys| keys.id == id)
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keyring(newest: {})", self.newest().id)
    }
}

impl Keys {
    fn derive(id: u32, master: &[u8; 32]) -> Self {
        let derived = |purpose: &[u8]| {
            let mut key = [0; 32];
            #[expect(clippy::expect_used, reason = "32 bytes is a length that HKDF with SHA-256 gives")]
            Hkdf::<Sha256>::new(None, master).expand(purpose, &mut key).expect("32 bytes can be derived");
            key
        };
        Self {
            id,
            wrap: derived(b"landfall wrap account keys"),
            system: derived(b"landfall seal system data"),
            lookup: derived(b"landfall look up"),
            pepper: derived(b"landfall pepper passwords"),
            audit: derived(b"landfall chain security log"),
            package: derived(b"landfall sign filing packages"),
            push: derived(b"landfall tell browsers"),
        }
    }
}

fn read((id, hex): (&str, &str)) -> Option<(u32, [u8; 32])> {
    let mut master = [0; 32];
    if hex.len() != 64 || !hex.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    for (index, byte) in master.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some((id.parse().ok()?, master))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::SeededRandomness;

    #[test]
    fn a_new_key_file_can_be_read() {
        let text = Keyring::new_text(&SeededRandomness::new(1));
        assert_eq!(Keyring::parse(&text).unwrap().newest().id, 1);
    }

    #[test]
    fn a_key_file_that_cannot_be_used_says_which_line() {
        let key = "ab".repeat(32);
        for (text, problem) in [
            (String::new(), KeyringProblem::Empty),
            ("# nothing\n\n".to_owned(), KeyringProblem::Empty),
            (format!("1 {key}\n2 {key}zz"), KeyringProblem::Line(2)),
            (format!("1 {}", "zz".repeat(32)), KeyringProblem::Line(1)),
            (key.clone(), KeyringProblem::Line(1)),
            (format!("2 {key}\n1 {key}"), KeyringProblem::Order(2)),
        ] {
            assert_eq!(Keyring::parse(&text).unwrap_err(), problem);
        }
    }

    #[test]
    fn a_keyring_never_prints_its_keys() {
        let keyring = Keyring::parse(&format!("7 {}", "ab".repeat(32))).unwrap();
        assert_eq!(format!("{keyring:?}"), "Keyring(newest: 7)");
    }
}
