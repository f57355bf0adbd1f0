//! Files in a ZIP file that is packed in one way only: not compressed, in the order of their names, without times. So
//! the same files are the same bytes, and packing a file's contents again shows whether it holds anything else.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use thiserror::Error;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What is in a package, by name.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The one folder that there may be.
const FOLDER: &str = "documents/";
/// More than any filing has documents.
const MOST_FILES: usize = 200;
const LONGEST_NAME: usize = 100;

const LOCAL_HEADER: &[u8] = b"PK\x03\x04";
const CENTRAL_DIRECTORY: &[u8] = b"PK\x01\x02";

/// Why a file cannot be looked at as a package.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotAPackage {
    /// It is no ZIP file, or not one that is packed as packages are.
    #[error("it is another file, was cut off, or was packed by another program")]
    Zip,
    /// A file in it has a name that leads elsewhere or cannot be printed.
    #[error("a file in it has a name that no package has")]
    Name,
    /// Two files in it have the same name.
    #[error("{0} is in it twice")]
    Twice(String),
    /// There are too many files in it.
    #[error("there are more files in it than in any package")]
    TooMany,
    /// What it says of itself is of a later version.
    #[error("this version of the program cannot read its filing.json")]
    Unknown,
}

/// The ZIP file of these files.
pub(super) fn pack(files: &Files) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name, options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The files in a ZIP file that nobody vouches for. It is walked through from its beginning, so that nothing is unpacked
/// and no more is held than it is long. That there is nothing else in it, only [`pack`] says.
pub(super) fn read(archive: &[u8]) -> Result<Files, NotAPackage> {
    let mut files = Files::new();
    let mut rest = archive;
    while !rest.starts_with(CENTRAL_DIRECTORY) {
        let (name, content, after) = first(rest).ok_or(NotAPackage::Zip)?;
        let name = std::str::from_utf8(name).ok().filter(|name| is_plain(name)).ok_or(NotAPackage::Name)?;
        if files.len() == MOST_FILES {
            return Err(NotAPackage::TooMany);
        }
        if files.insert(name.to_owned(), content.to_owned()).is_some() {
            return Err(NotAPackage::Twice(name.to_owned()));
        }
        rest = after;
    }
    Ok(files)
}

/// The name and the content of the first file, and what comes after it.
fn first(archive: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let (header, after) = archive.split_first_chunk::<30>()?;
    if !header.starts_with(LOCAL_HEADER) {
        return None;
    }
    let [.., a, b, c, d, name, name_high, extra, extra_high] = *header;
    let size = usize::try_from(u32::from_le_bytes([a, b, c, d])).ok()?;
    let (name, after) = after.split_at_checked(u16::from_le_bytes([name, name_high]).into())?;
    let (_, after) = after.split_at_checked(u16::from_le_bytes([extra, extra_high]).into())?;
    let (content, after) = after.split_at_checked(size)?;
    Some((name, content, after))
}

/// Letters and digits with points, hyphens and underscores between them: such a name leads nowhere else, and can be
/// printed.
pub(super) fn is_plain(name: &str) -> bool {
    let own = name.strip_prefix(FOLDER).unwrap_or(name);
    let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    name.len() <= LONGEST_NAME
        && own.starts_with(|first: char| first.is_ascii_alphanumeric())
        && own.bytes().all(is_fine)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::sha256;

    fn files(named: &[(&str, &str)]) -> Files {
        named.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    /// Packages that people have would not be known any more if this changed.
    #[test]
    fn the_same_files_are_packed_into_the_same_bytes_for_ever() {
        let packed = pack(&files(&[("b.txt", "two"), ("documents/1.pdf", ""), ("A.json", "{}")])).unwrap();
        assert_eq!(sha256(&packed), "b3763a7e338414633eb0508d930e455e4167e8bf70cdeff2dddc2c83cdbe284b");
    }

    #[test]
    fn what_was_packed_is_read_as_it_was() {
        for packed in [files(&[("a", "")]), files(&[("README.txt", "PK\x01\x02"), ("documents/x-1.pdf", "PK\x03\x04")])]
        {
            assert_eq!(read(&pack(&packed).unwrap()).unwrap(), packed);
        }
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_not_read() {
        for name in
            ["../up", "/etc/passwd", "a/b", "documents/../x", "documents/", "a\\b", "a\n", "ñ", ".hidden", "C:x"]
        {
            assert_eq!(read(&pack(&files(&[(name, "")])).unwrap()), Err(NotAPackage::Name), "{name:?}");
        }
        let long = "a".repeat(LONGEST_NAME + 1);
        assert_eq!(read(&pack(&files(&[(&long, "")])).unwrap()), Err(NotAPackage::Name));
    }

    #[test]
    fn a_name_that_comes_twice_and_too_many_files_are_told() {
        let one = pack(&files(&[("a", "1")])).unwrap();
        let local = &one[..one.len() - one.windows(4).rev().position(|four| four == CENTRAL_DIRECTORY).unwrap() - 4];
        let twice = [local, &one].concat();
        assert_eq!(read(&twice), Err(NotAPackage::Twice("a".to_owned())));
        let many: Files = (0..=MOST_FILES).map(|number| (format!("{number}"), Vec::new())).collect();
        assert_eq!(read(&pack(&many).unwrap()), Err(NotAPackage::TooMany));
    }

    #[test]
    fn whatever_is_cut_off_is_told_or_is_not_what_would_be_packed() {
        let packed = pack(&files(&[("a", "one"), ("b", "two")])).unwrap();
        for length in 0..packed.len() {
            let cut = &packed[..length];
            assert!(read(cut).is_err() || pack(&read(cut).unwrap()).unwrap() != cut, "{length}");
        }
    }
}
