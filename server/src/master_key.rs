//! The file with the master keys: it is there whole, or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use anyhow::Context;
use services::{Keyring, Randomness};

use crate::clock::MachineRandomness;

/// The master keys. The first is made at the first start; without it nothing that is sealed later can be opened.
pub(crate) fn keyring(path: &Path) -> anyhow::Result<Keyring> {
    if !path.exists() {
        make(path).with_context(|| format!("{} cannot be made", path.display()))?;
    }
    read_keyring(path)
}

/// The master keys that are there.
pub(crate) fn read_keyring(path: &Path) -> anyhow::Result<Keyring> {
    let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    Keyring::parse(&text).with_context(|| format!("{} is not a master key", path.display()))
}

/// Writes a key beside its place and names it when all of it is on the disk: whoever is cut off on the way leaves a file that
/// nobody reads, and the next start makes another key.
fn make(path: &Path) -> io::Result<()> {
    let mut chance = [0; 8];
    MachineRandomness.fill(&mut chance);
    let unnamed = path.with_extension(format!("key.{:016x}.new", u64::from_be_bytes(chance)));
    let named = write(&unnamed).and_then(|()| name(&unnamed, path));
    let removed = fs::remove_file(&unnamed);
    named.and(removed)?;
    // Its name is on the disk, too, before anything is sealed with it.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

/// Readable by its owner alone, from its first byte.
fn write(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(Keyring::new_text(&MachineRandomness).as_bytes())?;
    file.sync_all()
}

/// A link, because it never takes the place of a key that is there: of two servers that start at once the later one goes on
/// with the key of the other.
fn name(unnamed: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(unnamed, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        named => named,
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::sync::Barrier;

    use super::*;

    fn files(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    #[test]
    fn a_first_start_that_was_cut_off_is_followed_by_one_that_makes_a_whole_key() {
        let folder = tempfile::tempdir().unwrap();
        let (path, left) = (folder.path().join("master.key"), folder.path().join("master.key.0123456789abcdef.new"));
        for half in ["", "# Whoever has this file can read the database.", "1 00ff"] {
            fs::write(&left, half).unwrap();
            let made = keyring(&path).unwrap().package_keys();
            assert_eq!(keyring(&path).unwrap().package_keys(), made, "and it stays");
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
            assert_eq!(files(folder.path()), ["master.key", "master.key.0123456789abcdef.new"]);
            assert_eq!(fs::read_to_string(&left).unwrap(), half);
            fs::remove_file(&path).unwrap();
        }
    }

    #[test]
    fn servers_that_start_at_once_have_one_key() {
        for _ in 0..10 {
            let folder = tempfile::tempdir().unwrap();
            let (path, start) = (folder.path().join("master.key"), Barrier::new(8));
            let keys: Vec<_> = std::thread::scope(|scope| {
                let server = || {
                    start.wait();
                    // As if none of them had seen the file of another one.
                    make(&path).unwrap();
                    keyring(&path).unwrap().package_keys()
                };
                let servers: Vec<_> = (0..8).map(|_| scope.spawn(server)).collect();
                servers.into_iter().map(|server| server.join().unwrap()).collect()
            });
            assert!(keys.iter().all(|own| *own == keys[0]));
            assert_eq!(files(folder.path()), ["master.key"]);
        }
    }

    #[test]
    fn a_key_file_that_is_not_whole_is_told_and_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        for (text, said) in [("", "no key in it"), ("# nothing\n", "no key in it"), ("# Half of one\n1 00ff", "line 2")]
        {
            fs::write(&path, text).unwrap();
            let error = format!("{:#}", keyring(&path).unwrap_err());
            assert!(error.contains("master.key is not a master key") && error.contains(said), "{error}");
            assert!(!error.contains("00ff"), "{error}");
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
    }

    #[test]
    fn a_folder_that_takes_no_key_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let error = format!("{:#}", keyring(&folder.path().join("nowhere").join("master.key")).unwrap_err());
        assert!(error.contains("master.key cannot be made"), "{error}");
    }
}
