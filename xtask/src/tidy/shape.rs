//! How a file looks: its length, its name, its blanks.

use super::Finding;

const LONGEST: usize = 500;

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 7] =
    ["common.rs", "helper.rs", "helpers.rs", "manager.rs", "misc.rs", "types.rs", "utils.rs"];

pub(super) fn check(file: &str, text: &str) -> Vec<Finding> {
    let finding = |line, why: &str| Finding { file: file.to_owned(), line, why: why.to_owned() };
    let mut findings = Vec::new();
    let is_rust = file.ends_with(".rs");
    let is_test_table = file.contains("/tests/");
    if is_rust && !is_test_table && text.lines().count() > LONGEST {
        findings.push(finding(LONGEST + 1, "a file is one idea: more than 500 lines are several"));
    }
    if EMPTY_NAMES.iter().any(|name| file.rsplit('/').next() == Some(name)) {
        findings.push(finding(1, "this name says nothing about what is inside"));
    }
    for (index, line) in text.split('\n').enumerate() {
        if line.ends_with([' ', '\t', '\r']) {
            findings.push(finding(index + 1, "a blank at the end of the line"));
        }
        if is_rust && line.trim_start_matches(' ').starts_with('\t') {
            findings.push(finding(index + 1, "a tab at the beginning of the line"));
        }
    }
    if !text.is_empty() && (!text.ends_with('\n') || text.ends_with("\n\n")) {
        findings.push(finding(text.lines().count(), "a file ends with one line feed"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(file: &str, text: &str) -> Vec<usize> {
        check(file, text).into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_clean_file_has_no_finding() {
        assert!(lines("app/domain/src/money.rs", "fn main() {}\n").is_empty());
        assert!(lines("app/domain/src/empty.rs", "").is_empty());
    }

    #[test]
    fn a_long_file_is_found_unless_it_is_a_table_of_tests() {
        let long = "//\n".repeat(501);
        assert_eq!(lines("app/domain/src/money.rs", &long), [501]);
        assert!(lines("server/tests/journey.rs", &long).is_empty());
    }

    #[test]
    fn blanks_tabs_and_missing_ends_are_found() {
        assert_eq!(lines("a.rs", "fn a() {} \n\tlet b;\n"), [1, 2]);
        assert_eq!(lines("a.md", "one\ntwo"), [2]);
        assert_eq!(lines("a.md", "one\n\n"), [2]);
    }

    #[test]
    fn empty_names_are_found() {
        assert_eq!(lines("app/pages/src/utils.rs", "//\n"), [1]);
    }
}
