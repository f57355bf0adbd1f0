//! What the product is made of: every outside crate comes under terms that let it be passed on,
//! and none of them brings a second TLS or another language's libraries along.

use anyhow::{Result, bail};
use cargo_metadata::{MetadataCommand, Package};

use crate::place::Place;

/// Terms that ask for no more than to be named.
const FINE: [&str; 13] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Part of tests only, and passed on unchanged if at all.
const TESTS_ONLY: [&str; 4] = ["cssparser", "cssparser-macros", "dtoa-short", "selectors"];

const UNWANTED: [(&str, &str); 2] = [
    ("openssl-sys", "TLS is rustls, so that the binary needs no library of the system"),
    ("native-tls", "TLS is rustls, so that the binary needs no library of the system"),
];

pub(crate) fn check(place: &Place) -> Result<()> {
    let metadata = MetadataCommand::new().current_dir(&place.checkout).exec()?;
    let outside: Vec<_> = metadata.packages.iter().filter(|package| package.source.is_some()).collect();
    let wrong: Vec<_> = outside.iter().filter_map(|package| objection(package)).collect();
    if wrong.is_empty() {
        println!("licences: {} outside crates, all of them fine", outside.len());
        return Ok(());
    }
    bail!("crates that cannot be part of the product:\n  {}", wrong.join("\n  "));
}

fn objection(package: &Package) -> Option<String> {
    let (name, version) = (package.name.as_str(), &package.version);
    if let Some((_, why)) = UNWANTED.iter().find(|(unwanted, _)| *unwanted == name) {
        return Some(format!("{name} {version}: {why}"));
    }
    let licence = package.license.as_deref().unwrap_or_default();
    (!is_fine(licence) && !TESTS_ONLY.contains(&name)).then(|| format!("{name} {version}: its terms are {licence:?}"))
}

/// All that is joined by AND has to be fine; of what is joined by OR one is enough.
fn is_fine(licence: &str) -> bool {
    licence.split(" AND ").all(|part| {
        let part = part.replace(['(', ')'], "").replace('/', " OR ");
        part.split(" OR ").any(|term| FINE.contains(&term.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_several_terms_is_enough_but_all_that_are_joined_must_be_fine() {
        for licence in ["MIT", "MIT/Apache-2.0", "GPL-3.0-only OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
            assert!(is_fine(licence), "{licence}");
        }
        for licence in ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "(MIT OR Apache-2.0) AND SSPL-1.0"] {
            assert!(!is_fine(licence), "{licence}");
        }
    }
}
