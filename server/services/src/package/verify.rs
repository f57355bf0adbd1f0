//! Whether a file is what an installation gave out. The file may come from anybody.

use std::collections::BTreeMap;

use domain::ReceiptNumber;
use serde::Deserialize;

use super::archive::{self, Files, NotAPackage};
use super::contents::{FILING, STATEMENT, VERSION};
use super::signature::{self, PublicKey, SIGNATURE, SUMS};
use crate::digest::sha256;

/// What was found out about a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verified {
    /// It is as it was given out, signed with this key.
    Genuine(About, PublicKey),
    /// It is not as it was given out.
    Changed(Vec<Change>),
    /// It is signed with a key that is none of those that were asked about.
    Foreign(PublicKey),
}

/// What is not as it was given out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The list of the files or the signature over it, so that nothing is certain.
    Signature,
    /// What is in a file.
    File(String),
    /// A file is not there.
    Missing(String),
    /// A file is there that was not.
    Added(String),
    /// Nothing in the files, but how they are packed: there may be more in it than is seen.
    Packing,
}

/// What a package says of itself. There is nothing in it that its person has answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The number of the receipt.
    pub receipt: ReceiptNumber,
    /// The form, by its id.
    pub form: String,
    /// Its edition.
    pub edition: String,
    /// The moment it was filed, as RFC 3339 writes it.
    pub filed_at: String,
    /// The mark of what was signed, which stands on the papers, too: SHA-256 in hexadecimal.
    pub digest: String,
}

#[derive(Deserialize)]
struct Told {
    landfall_filing: u32,
    receipt_number: ReceiptNumber,
    form: String,
    edition: String,
    filed_at: String,
}

/// Looks whether a file is a package that was signed with one of these keys, and is as it was.
///
/// # Errors
/// Why it cannot be looked at as a package.
pub fn verify(file: &[u8], keys: &[PublicKey]) -> Result<Verified, NotAPackage> {
    let files = archive::read(file)?;
    let missing = [SUMS, SIGNATURE].into_iter().filter(|name| !files.contains_key(*name));
    let missing: Vec<_> = missing.map(|name| Change::Missing(name.to_owned())).collect();
    let (Some(sums), Some(signature)) = (files.get(SUMS), files.get(SIGNATURE)) else {
        return Ok(Verified::Changed(missing));
    };
    let signer = signature::signer(sums, signature);
    if let Some(signer) = signer.filter(|signer| !keys.contains(signer)) {
        return Ok(Verified::Foreign(signer));
    }
    let mut changes = differences(&files, sums);
    match signer {
        None => changes.insert(0, Change::Signature),
        Some(signer) if changes.is_empty() => {
            if archive::pack(&files).is_ok_and(|packed| packed == file) {
                return Ok(Verified::Genuine(About::read(&files).ok_or(NotAPackage::Unknown)?, signer));
            }
            changes.push(Change::Packing);
        }
        Some(_) => {}
    }
    Ok(Verified::Changed(changes))
}

/// Where the files are not those of the list, by name.
fn differences(files: &Files, sums: &[u8]) -> Vec<Change> {
    let text = String::from_utf8_lossy(sums);
    let listed: BTreeMap<&str, &str> =
        text.lines().filter_map(|line| line.split_once("  ")).map(|(digest, name)| (name, digest)).collect();
    let held = files.iter().filter(|(name, _)| ![SUMS, SIGNATURE].contains(&name.as_str()));
    let mut changes = Vec::new();
    for (name, bytes) in held {
        match listed.get(name.as_str()) {
            None => changes.push(Change::Added(name.clone())),
            Some(digest) if *digest != sha256(bytes) => changes.push(Change::File(name.clone())),
            Some(_) => {}
        }
    }
    // The list may have been written by anybody; a name that cannot be that of a file is not repeated.
    let gone = listed.into_keys().filter(|name| archive::is_plain(name) && !files.contains_key(*name));
    changes.extend(gone.map(|name| Change::Missing(name.to_owned())));
    changes
}

impl About {
    fn read(files: &Files) -> Option<Self> {
        let told: Told = serde_json::from_slice(files.get(FILING)?).ok()?;
        let is_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-:.".contains(&byte));
        let are_words = [&told.form, &told.edition, &told.filed_at].into_iter().all(|text| is_word(text));
        (told.landfall_filing == VERSION && are_words).then_some(Self {
            receipt: told.receipt_number,
            form: told.form,
            edition: told.edition,
            filed_at: told.filed_at,
            digest: sha256(files.get(STATEMENT)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::signature::SigningKey;

    const FILED: &str = r#"{"landfall_filing":1,"receipt_number":"LFD0000000001","form":"i-90","edition":"2025-01-20","filed_at":"2026-11-23T12:00:00.000000Z"}"#;

    fn filed() -> Files {
        let texts = [
            ("filing.json", FILED),
            ("statement.json", r#"{"answers":{"given":"Rosalba"}}"#),
            ("filing-en.pdf", "a paper in English"),
            ("filing-es.pdf", "a paper in Spanish"),
            ("documents/1.pdf", "a birth certificate"),
        ];
        texts.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into()
    }

    fn key(seed: u8) -> SigningKey {
        SigningKey::of(&[seed; 32])
    }

    fn signed(files: Files) -> Files {
        key(1).sign(files).unwrap()
    }

    /// What is found out about a package after something was done to what is in it.
    fn after(change: impl FnOnce(&mut Files)) -> Result<Verified, NotAPackage> {
        let mut files = signed(filed());
        change(&mut files);
        verify(&archive::pack(&files).unwrap(), &[key(1).public()])
    }

    fn changed(changes: &[Change]) -> Result<Verified, NotAPackage> {
        Ok(Verified::Changed(changes.to_vec()))
    }

    fn file(name: &str) -> Change {
        Change::File(name.to_owned())
    }

    #[test]
    fn what_nobody_has_changed_is_genuine_and_says_which_filing_it_is() {
        let about = About {
            receipt: "LFD0000000001".parse().unwrap(),
            form: "i-90".to_owned(),
            edition: "2025-01-20".to_owned(),
            filed_at: "2026-11-23T12:00:00.000000Z".to_owned(),
            digest: sha256(&filed()["statement.json"]),
        };
        assert_eq!(after(|_| ()), Ok(Verified::Genuine(about, key(1).public())));
    }

    #[test]
    fn each_byte_of_the_statement_counts() {
        for at in 0..filed()["statement.json"].len() {
            for bit in 0..8 {
                let found = after(|files| files.get_mut("statement.json").unwrap()[at] ^= 1 << bit);
                assert_eq!(found, changed(&[file("statement.json")]), "bit {bit} of byte {at}");
            }
        }
    }

    /// What is done to a package, and what is to be found.
    type Row<'a> = (&'a str, &'a dyn Fn(&mut Files), &'a [Change]);

    #[test]
    fn what_was_changed_is_named() {
        let another = |files: Files| signed(files)[SIGNATURE].clone();
        let more = |mut all: Files| {
            all.insert("statement.json".to_owned(), b"{}".to_vec());
            all
        };
        let missing = |name: &str| Change::Missing(name.to_owned());
        let table: [Row<'_>; 12] = [
            (
                "papers swapped",
                &|files| {
                    let english = files.remove("filing-en.pdf").unwrap();
                    let spanish = files.insert("filing-es.pdf".to_owned(), english).unwrap();
                    files.insert("filing-en.pdf".to_owned(), spanish);
                },
                &[file("filing-en.pdf"), file("filing-es.pdf")],
            ),
            (
                "a paper of another filing",
                &|files| {
                    files.insert("filing-en.pdf".to_owned(), b"another".to_vec());
                },
                &[file("filing-en.pdf")],
            ),
            (
                "a document left out",
                &|files| {
                    files.remove("documents/1.pdf");
                },
                &[missing("documents/1.pdf")],
            ),
            (
                "the statement left out",
                &|files| {
                    files.remove("statement.json");
                },
                &[missing("statement.json")],
            ),
            (
                "a document added",
                &|files| {
                    files.insert("documents/2.pdf".to_owned(), Vec::new());
                },
                &[Change::Added("documents/2.pdf".to_owned())],
            ),
            (
                "a file renamed",
                &|files| {
                    let bytes = files.remove("filing-en.pdf").unwrap();
                    files.insert("filing-fr.pdf".to_owned(), bytes);
                },
                &[Change::Added("filing-fr.pdf".to_owned()), missing("filing-en.pdf")],
            ),
            (
                "the list written anew for another statement",
                &|files| {
                    let anew = key(2).sign(more(filed())).unwrap();
                    files.insert("statement.json".to_owned(), anew["statement.json"].clone());
                    files.insert(SUMS.to_owned(), anew[SUMS].clone());
                },
                &[Change::Signature],
            ),
            (
                "the signature of another filing",
                &|files| {
                    files.insert(SIGNATURE.to_owned(), another(more(filed())));
                },
                &[Change::Signature],
            ),
            (
                "the signature written in another way",
                &|files| files.get_mut(SIGNATURE).unwrap().push(b'\n'),
                &[Change::Signature],
            ),
            (
                "no signature that can be read",
                &|files| {
                    files.insert(SIGNATURE.to_owned(), b"{}".to_vec());
                },
                &[Change::Signature],
            ),
            (
                "no signature",
                &|files| {
                    files.remove(SIGNATURE);
                },
                &[missing(SIGNATURE)],
            ),
            (
                "no list and no signature",
                &|files| {
                    files.remove(SUMS);
                    files.remove(SIGNATURE);
                },
                &[missing(SUMS), missing(SIGNATURE)],
            ),
        ];
        for (what, change, expected) in table {
            assert_eq!(after(change), changed(expected), "{what}");
        }
    }

    #[test]
    fn what_another_installation_signed_is_told_from_what_was_changed() {
        let theirs = archive::pack(&key(2).sign(filed()).unwrap()).unwrap();
        let (ours, other) = (key(1).public(), key(2).public());
        assert_eq!(verify(&theirs, &[ours]), Ok(Verified::Foreign(other)));
        assert_eq!(verify(&theirs, &[]), Ok(Verified::Foreign(other)));
        assert!(matches!(verify(&theirs, &[ours, other]), Ok(Verified::Genuine(_, signer)) if signer == other));
    }

    #[test]
    fn whatever_is_hidden_between_the_files_or_behind_them_is_found() {
        let whole = archive::pack(&signed(filed())).unwrap();
        let known = [key(1).public()];
        let behind = [whole.as_slice(), b"more"].concat();
        assert_eq!(verify(&behind, &known), changed(&[Change::Packing]));
        for at in 0..whole.len() {
            let mut other = whole.clone();
            other[at] ^= 0x20;
            let found = verify(&other, &known);
            assert!(!matches!(found, Ok(Verified::Genuine(..))), "byte {at}: {found:?}");
        }
    }

    #[test]
    fn a_later_shape_is_not_taken_for_this_one() {
        for (from, to) in [("\"landfall_filing\":1", "\"landfall_filing\":2"), ("i-90", "\\u001b[2J"), ("LFD", "LF")] {
            let mut files = filed();
            files.insert(FILING.to_owned(), FILED.replace(from, to).into_bytes());
            let package = archive::pack(&signed(files)).unwrap();
            assert_eq!(verify(&package, &[key(1).public()]), Err(NotAPackage::Unknown), "{to}");
        }
    }
}
