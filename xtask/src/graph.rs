//! Which crate may know which: the arrows of the house, checked against what cargo sees.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use cargo_metadata::{DependencyKind, MetadataCommand};

use crate::place::Place;

/// A room and the rooms its code may name. A new arrow is a decision of its own: change it here in a
/// commit that says why.
const MAY_KNOW: [(&str, &[&str]); 27] = [
    ("domain", &[]),
    ("forms", &["domain"]),
    ("forms-in-browser", &["domain", "forms"]),
    ("words", &["domain"]),
    ("components", &["domain"]),
    ("islands", &["components", "domain", "forms"]),
    ("frontend", &["islands"]),
    ("storage", &["domain"]),
    ("documents", &[]),
    ("payment", &["domain"]),
    ("heif", &[]),
    ("intake", &["domain", "heif"]),
    ("papers", &["domain", "forms", "words"]),
    ("services", &["documents", "domain", "forms", "intake", "papers", "payment", "storage", "words"]),
    ("mail", &["domain", "services"]),
    ("remote", &[]),
    ("scanner", &["services"]),
    ("stripe", &["domain", "payment", "remote"]),
    ("texts", &["remote", "services"]),
    ("push", &["remote", "services"]),
    ("webhooks", &["remote", "services"]),
    ("visit", &["domain", "services", "words"]),
    ("actions", &["domain", "forms", "payment", "services", "visit", "words"]),
    ("pages", &["actions", "components", "domain", "forms", "islands", "services", "visit", "words"]),
    ("app", &["actions", "components", "domain", "pages", "services", "visit", "words"]),
    (
        "server",
        &[
            "actions",
            "app",
            "components",
            "documents",
            "domain",
            "forms",
            "intake",
            "mail",
            "pages",
            "papers",
            "payment",
            "scanner",
            "services",
            "storage",
            "stripe",
            "texts",
            "visit",
            "push",
            "webhooks",
            "words",
        ],
    ),
    ("xtask", &[]),
];

/// What only the tests of a room may name besides.
const TESTS_MAY_KNOW: [(&str, &[&str]); 3] =
    [("services", &["services", "storage"]), ("storage", &["storage"]), ("texts", &["domain", "services", "storage"])];

/// Outside crates that belong to one room: a second place that names one is a leak.
const BELONGS_TO: [(&str, &[&str]); 22] = [
    ("sqlx", &["storage"]),
    ("lettre", &["mail"]),
    ("rustls", &["documents", "remote"]),
    ("rustls-native-certs", &["remote"]),
    ("object_store", &["documents"]),
    ("aead-stream", &["services"]),
    ("argon2", &["services"]),
    ("chacha20poly1305", &["services"]),
    ("webauthn_rp", &["services"]),
    ("ring", &["services"]),
    ("zip", &["services"]),
    ("kdl", &["forms"]),
    ("batsat", &["forms"]),
    ("typst", &["papers"]),
    ("typst-pdf", &["papers"]),
    ("image", &["intake"]),
    ("lopdf", &["intake"]),
    ("tiff", &["intake"]),
    ("libloading", &["heif"]),
    ("seccompiler", &["server"]),
    ("clap", &["server", "xtask"]),
    ("hyper", &["server"]),
];

pub(crate) fn check(place: &Place) -> Result<()> {
    let metadata = MetadataCommand::new().current_dir(&place.checkout).no_deps().exec()?;
    let rooms: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let mut wrong = Vec::new();
    let mut arrows = 0_usize;
    for package in &metadata.packages {
        let from = package.name.as_str();
        let may = MAY_KNOW.iter().find(|(name, _)| *name == from).map(|(_, may)| *may);
        let may = may.with_context(|| format!("the room {from} is not in the table of {}", file!()))?;
        let tests_may = TESTS_MAY_KNOW.iter().find(|(name, _)| *name == from).map_or(&[][..], |(_, may)| *may);
        for dependency in &package.dependencies {
            let to = dependency.name.as_str();
            let only_tests = dependency.kind == DependencyKind::Development;
            if rooms.contains(to) {
                arrows += 1;
                if !(may.contains(&to) || only_tests && tests_may.contains(&to)) {
                    wrong.push(format!("{}: {from} may not know {to}", package.manifest_path));
                }
            }
            if let Some((_, owners)) = BELONGS_TO.iter().find(|(name, _)| *name == to)
                && !owners.contains(&from)
                && !only_tests
            {
                wrong.push(format!("{}: {to} belongs to {}", package.manifest_path, owners.join(", ")));
            }
        }
    }
    wrong.extend(unknown_rooms(&rooms));
    if wrong.is_empty() {
        println!("graph: {} rooms, {arrows} arrows, all of them allowed", rooms.len());
        return Ok(());
    }
    bail!("the crate graph has arrows it may not have:\n  {}", wrong.join("\n  "));
}

/// A table that names rooms nobody has is out of date.
fn unknown_rooms(rooms: &BTreeSet<&str>) -> Vec<String> {
    let table: BTreeMap<_, _> = MAY_KNOW.into_iter().collect();
    let gone = table.keys().filter(|name| !rooms.contains(*name));
    gone.map(|name| format!("{}: there is no room {name}", file!())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_one_way() {
        let table: BTreeMap<_, _> = MAY_KNOW.into_iter().collect();
        for (from, may) in &table {
            let mut reached = BTreeSet::new();
            let mut next = may.to_vec();
            while let Some(to) = next.pop() {
                assert_ne!(to, *from, "{from} reaches itself");
                if reached.insert(to) {
                    next.extend(table[to]);
                }
            }
        }
    }

    #[test]
    fn what_the_browser_loads_knows_no_server_crate() {
        let table: BTreeMap<_, _> = MAY_KNOW.into_iter().collect();
        let mut next = vec!["frontend"];
        while let Some(room) = next.pop() {
            assert!(!["services", "storage", "payment", "words", "visit"].contains(&room), "frontend reaches {room}");
            next.extend(table[room]);
        }
    }
}
