//! The house rules that no compiler checks. Each finding names the file, the line and the reason.

mod claims;
mod crates;
mod patterns;
mod shape;

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::place::Place;

/// One broken rule.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    file: String,
    line: usize,
    why: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.why)
    }
}

/// Kinds of files with text of ours in them.
const TEXT: [&str; 17] = [
    "css", "ftl", "html", "js", "json", "kdl", "md", "mjs", "rs", "scss", "sh", "sql", "svg", "toml", "ts", "txt",
    "yml",
];

pub(crate) fn check(place: &Place) -> Result<()> {
    let mut findings = Vec::new();
    let mut claims = claims::Claims::default();
    let mut read = 0_usize;
    for file in place.files()? {
        let name = file.to_string_lossy().into_owned();
        if !is_text(&file) {
            continue;
        }
        let Ok(text) = fs::read_to_string(place.checkout.join(&file)) else { continue };
        read += 1;
        findings.extend(shape::check(&name, &text));
        findings.extend(patterns::check(&name, &text));
        findings.extend(crates::check(&place.checkout, &name, &text));
        claims.read(&name, &text);
    }
    findings.extend(claims.check());
    findings.sort();
    if findings.is_empty() {
        println!("tidy: {read} files, no rule broken");
        return Ok(());
    }
    let list: Vec<_> = findings.iter().map(ToString::to_string).collect();
    bail!("{} house rules are broken:\n{}", list.len(), list.join("\n"));
}

/// Files without an ending are the commands in `bin/`.
fn is_text(file: &Path) -> bool {
    match file.extension() {
        Some(ending) => TEXT.iter().any(|known| *known == ending),
        None => file.starts_with("bin") || file.starts_with(".ci"),
    }
}
