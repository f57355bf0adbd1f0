//! The names of all columns of the database, which no form may set.

use std::collections::BTreeSet;
use std::fs;

const MIGRATIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/storage/migrations/sqlite");

const NO_NAMES: [&str; 7] = ["check", "constraint", "create", "foreign", "primary", "select", "unique"];

pub(crate) fn columns() -> BTreeSet<String> {
    let files = fs::read_dir(MIGRATIONS).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    files.flat_map(|file| file.lines().filter_map(column).collect::<Vec<_>>()).collect()
}

/// The column that a line of a migration makes.
fn column(line: &str) -> Option<String> {
    let (_, added) = line.split_once(" add column ").unwrap_or(("", line.strip_prefix("  ").unwrap_or_default()));
    let name = added.split_whitespace().next()?;
    let is_name = name.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !NO_NAMES.contains(&name);
    is_name.then(|| name.to_owned())
}
