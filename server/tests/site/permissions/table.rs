//! The table of `permissions.md`, which has a row for every address.

use std::collections::BTreeSet;

use http::Method;

const TABLE: &str = include_str!("../permissions.md");
const ROUTER: &str = include_str!("../../../src/router.rs");

pub(super) struct Row {
    pub(super) address: &'static str,
    pub(super) expected: [&'static str; 3],
}

/// The rows under a heading.
pub(super) fn rows(heading: &str) -> Vec<Row> {
    let section = TABLE.split("\n## ").find(|section| section.starts_with(heading)).expect(heading);
    let lines = section.lines().filter(|line| line.starts_with('|')).skip(2);
    lines
        .map(|line| {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [address, stranger, owner, other] = cells[..] else { panic!("four cells: {line}") };
            Row { address, expected: [stranger, owner, other] }
        })
        .collect()
}

pub(super) fn addresses(heading: &str) -> BTreeSet<&'static str> {
    rows(heading).iter().map(|row| row.address).collect()
}

#[test]
fn every_address_has_a_row_and_every_row_an_address() {
    let is_at_desk = |path: &&str| crate::desk::addresses().contains(*path);
    let screens = || app::SCREENS.iter().filter(|screen| screen.access != app::Access::Staff);
    assert_eq!(addresses("Screens"), screens().map(|screen| screen.path).collect());
    let others = || actions::ACTIONS.iter().filter(|(_, access)| *access != actions::Access::Staff);
    assert_eq!(addresses("Actions"), others().map(|(path, _)| *path).collect());
    let all = app::SCREENS.iter().map(|screen| screen.path).chain(actions::ACTIONS.iter().map(|(path, _)| *path));
    let at_desk = all.clone().filter(is_at_desk).count();
    assert_eq!(at_desk, crate::desk::addresses().len(), "every row of the desk has an address");
    assert_eq!(at_desk, all.count() - screens().count() - others().count(), "and every address a row");
    assert_eq!(addresses("Files"), BTreeSet::from([actions::ADD_EVIDENCE]));
    let uploads: BTreeSet<_> = server::UPLOADS.iter().map(|(method, path)| format!("{method} {path}")).collect();
    let written: BTreeSet<_> = addresses("Parts of files").into_iter().map(str::to_owned).collect();
    assert_eq!(written, uploads);
    let asked: BTreeSet<_> = server::ENDPOINTS.iter().map(|one| format!("{} {}", one.method, one.path)).collect();
    let written: BTreeSet<_> = addresses("For other systems").into_iter().map(str::to_owned).collect();
    assert_eq!(written, asked);
    let literal = |rest: &'static str| rest.split('"').next().unwrap();
    let machines: BTreeSet<_> = ROUTER.split(".route(\"").skip(1).map(literal).collect();
    assert_eq!(addresses("For machines"), machines, "what router.rs names itself");
}

#[test]
fn what_is_not_there_in_earnest_is_what_says_so() {
    let screens = app::SCREENS.iter().filter(|screen| screen.access == app::Access::Demonstration);
    let actions = actions::ACTIONS.iter().filter(|(_, access)| *access == actions::Access::Demonstration);
    let gone: BTreeSet<_> = screens.map(|screen| screen.path).chain(actions.map(|(path, _)| *path)).collect();
    assert_eq!(addresses("In earnest"), gone);
}

#[test]
fn the_server_knows_no_other_actions() {
    actions::register();
    let known: BTreeSet<_> = server_fn::axum::server_fn_paths().collect();
    let expected: BTreeSet<_> = actions::ACTIONS.iter().map(|(path, _)| (*path, Method::POST)).collect();
    assert_eq!(known.len(), expected.len());
    assert!(known.iter().all(|(path, method)| expected.contains(&(*path, method.clone()))), "{known:?}");
}
