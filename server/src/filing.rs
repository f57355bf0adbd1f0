//! `landfall filing`: whether a file is what an installation gave out as a filing.

use std::fmt::Write;
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use services::Keyring;
use services::package::{self, About, Change, PublicKey, Verified};

use crate::config::Config;
use crate::{master_key, start};

/// No package is larger, with all the documents that can go with a filing.
const LARGEST: u64 = 512 * 1024 * 1024;

/// What is said of a file, and how the program ends.
struct Said(String, u8);

/// Says what a file is. Nothing else is read where a key is given: neither settings nor data.
pub(crate) fn verify(
    config: impl FnOnce() -> anyhow::Result<Config>,
    file: &Path,
    key: Option<PublicKey>,
) -> anyhow::Result<ExitCode> {
    let Said(text, status) = look(config, file, key).unwrap_or_else(|error| Said(format!("{error:#}\n"), 2));
    start::print(&text)?;
    Ok(ExitCode::from(status))
}

/// Prints the public keys of this installation.
pub(crate) fn keys(config: &Config) -> anyhow::Result<ExitCode> {
    let keys = keyring(config)?.package_keys();
    start::print(&keys.iter().map(|(number, key)| format!("{number} {key}\n")).collect::<String>())
}

fn look(config: impl FnOnce() -> anyhow::Result<Config>, file: &Path, key: Option<PublicKey>) -> anyhow::Result<Said> {
    let keys = match key {
        Some(key) => vec![(None, key)],
        None => keyring(&config()?)?.package_keys().into_iter().map(|(number, key)| (Some(number), key)).collect(),
    };
    let bytes = read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let known: Vec<_> = keys.iter().map(|(_, key)| *key).collect();
    let verified = package::verify(&bytes, &known);
    Ok(match verified.with_context(|| format!("{} cannot be checked", file.display()))? {
        Verified::Genuine(about, signer) => {
            let number = keys.iter().find(|(_, key)| *key == signer).and_then(|(number, _)| *number);
            Said(genuine(&about, number), 0)
        }
        Verified::Changed(changes) => Said(changed(&changes), 1),
        Verified::Foreign(signer) => Said(foreign(&signer), 1),
    })
}

fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(file)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(std::io::Error::other("it is larger than any package"));
    }
    Ok(bytes)
}

/// The keys of this installation, which are not made for this.
fn keyring(config: &Config) -> anyhow::Result<Keyring> {
    master_key::read_keyring(&config.data.join("master.key"))
        .context("the keys of this installation are needed; `--key` names that of another one")
}

fn genuine(about: &About, number: Option<u32>) -> String {
    let About { receipt, form, edition, filed_at, digest } = about;
    let (day, time) = filed_at.split_once('T').unwrap_or((filed_at, ""));
    let time = time.split('.').next().unwrap_or_default();
    let signed = match number {
        Some(number) => format!("this installation signed it with its key {number}"),
        None => "it was signed with the key that you gave".to_owned(),
    };
    format!(
        "Genuine: {signed}, and nothing was changed.\n\
         It is form {form}, edition {edition}, filed under receipt number {receipt} on {day} at {time} UTC.\n\
         The mark (SHA-256) of what was signed, as it has to stand on its papers, is\n{digest}\n"
    )
}

fn changed(changes: &[Change]) -> String {
    let mut text = String::from("Not genuine: it is not as it was given out.\n");
    for change in changes {
        let _ = match change {
            Change::Signature => {
                writeln!(text, "SHA256SUMS or signature.json was changed, so none of it is certain.")
            }
            Change::File(name) => writeln!(text, "{name} was changed."),
            Change::Missing(name) => writeln!(text, "{name} is missing."),
            Change::Added(name) => writeln!(text, "{name} was put in."),
            Change::Packing => {
                writeln!(text, "The files in it are as they were, but it was packed anew, so more may be hidden in it.")
            }
        };
    }
    text
}

fn foreign(signer: &PublicKey) -> String {
    format!(
        "Not from here: it was signed with another key,\n{signer}\n\
         Ask whoever runs the service that it is said to come from whether that is their key, and check it with `--key`.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_change_is_named_in_a_sentence() {
        let [file, missing, added] = ["statement.json", "filing.json", "more.txt"].map(str::to_owned);
        let changes =
            [Change::Signature, Change::File(file), Change::Missing(missing), Change::Added(added), Change::Packing];
        let told = changed(&changes);
        assert_eq!(
            told.lines().collect::<Vec<_>>(),
            [
                "Not genuine: it is not as it was given out.",
                "SHA256SUMS or signature.json was changed, so none of it is certain.",
                "statement.json was changed.",
                "filing.json is missing.",
                "more.txt was put in.",
                "The files in it are as they were, but it was packed anew, so more may be hidden in it.",
            ]
        );
    }
}
