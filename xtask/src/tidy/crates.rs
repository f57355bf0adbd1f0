//! What every crate says about itself.

use std::path::Path;

use super::Finding;

pub(super) fn check(checkout: &Path, file: &str, text: &str) -> Vec<Finding> {
    let finding = |line, why: &str| Finding { file: file.to_owned(), line, why: why.to_owned() };
    let mut findings = Vec::new();
    if file.ends_with("/Cargo.toml") {
        if !text.lines().any(|line| line.starts_with("description = ")) {
            findings.push(finding(1, "a crate says in one sentence what it is: description is missing"));
        }
        if !text.contains("[lints]\nworkspace = true") {
            findings.push(finding(1, "a crate keeps the house's lints: [lints] workspace = true is missing"));
        }
    }
    if is_root(checkout, file) && !text.starts_with("//!") {
        findings.push(finding(1, "a crate begins with what it is and what it must never know"));
    }
    findings
}

fn is_root(checkout: &Path, file: &str) -> bool {
    let folder = file.strip_suffix("/src/lib.rs").or_else(|| file.strip_suffix("/src/main.rs"));
    folder.is_some_and(|folder| checkout.join(folder).join("Cargo.toml").is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_without_description_and_lints_is_found() {
        assert_eq!(check(Path::new("/"), "app/domain/Cargo.toml", "[package]\n").len(), 2);
        let good = "[package]\ndescription = \"What it is.\"\n[lints]\nworkspace = true\n";
        assert!(check(Path::new("/"), "app/domain/Cargo.toml", good).is_empty());
    }

    #[test]
    fn a_crate_without_a_word_about_itself_is_found() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("app/domain")).unwrap();
        std::fs::write(folder.path().join("app/domain/Cargo.toml"), "").unwrap();
        let found = |text| check(folder.path(), "app/domain/src/lib.rs", text).len();
        assert_eq!((found("mod money;\n"), found("//! What the business is.\n")), (1, 0));
        assert!(check(folder.path(), "app/domain/src/money/lib.rs", "").is_empty());
    }
}
