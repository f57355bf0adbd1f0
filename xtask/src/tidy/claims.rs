//! Tests and journeys that the documents name exist.

use std::collections::BTreeSet;

use super::Finding;

/// Sections in which a name that reads like a sentence is the name of a test.
const CLAIMS: [(&str, &str); 3] = [
    ("docs/ARCHITECTURE.md", "## Invariants"),
    ("docs/security.md", "## What is tested"),
    ("docs/security.md", "## By requirement"),
];

/// What the files say, gathered while they are read.
#[derive(Debug, Default)]
pub(super) struct Claims {
    tests: BTreeSet<String>,
    journeys: BTreeSet<String>,
    claimed: Vec<Claim>,
}

#[derive(Debug)]
struct Claim {
    file: String,
    line: usize,
    what: Claimed,
}

#[derive(Debug, PartialEq, Eq)]
enum Claimed {
    Test(String),
    /// The path of its file below `end2end/`, without the ending.
    Journey(String),
}

impl Claims {
    pub(super) fn read(&mut self, file: &str, text: &str) {
        if file.ends_with(".rs") {
            self.tests.extend(tests(text));
        }
        let journey = file.strip_prefix("end2end/").and_then(|path| path.strip_suffix(".spec.ts"));
        self.journeys.extend(journey.map(str::to_owned));
        for (_, heading) in CLAIMS.iter().filter(|(claiming, _)| *claiming == file) {
            let Some((before, section)) = section(text, heading) else { continue };
            let claimed = claimed(section).into_iter();
            self.claimed.extend(claimed.map(|(line, what)| Claim { file: file.to_owned(), line: before + line, what }));
        }
    }

    /// What is claimed and not there.
    pub(super) fn check(&self) -> Vec<Finding> {
        let missing = self.claimed.iter().filter_map(|claim| {
            let why = match &claim.what {
                Claimed::Test(name) if !self.tests.contains(name) => format!("there is no test `{name}`"),
                Claimed::Journey(path) if !self.journeys.contains(path) => format!("there is no journey `{path}`"),
                _ => return None,
            };
            Some(Finding { file: claim.file.clone(), line: claim.line, why })
        });
        missing.collect()
    }
}

/// The functions that the test runner runs.
fn tests(text: &str) -> Vec<String> {
    let mut is_test = false;
    let mut found = Vec::new();
    for line in text.lines().map(str::trim_start) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            is_test = true;
        } else if let Some((_, rest)) = line.split_once("fn ").filter(|_| is_test) {
            found.extend(rest.split('(').next().map(str::to_owned));
            is_test = false;
        } else {
            is_test &= line.starts_with("#[") || line.starts_with("//");
        }
    }
    found
}

/// The lines under a heading up to the next one, and how many lines stand before them.
fn section<'a>(text: &'a str, heading: &str) -> Option<(usize, &'a str)> {
    let start = text.find(&format!("{heading}\n"))?;
    let (before, rest) = text.split_at(start);
    let end = rest.find("\n## ").unwrap_or(rest.len());
    Some((before.lines().count(), rest.get(..end)?))
}

/// What a section names, with the line.
fn claimed(section: &str) -> Vec<(usize, Claimed)> {
    let (mut line, mut before, mut is_journey) = (1, "", false);
    let mut found = Vec::new();
    for (index, part) in section.split('`').enumerate() {
        if index % 2 == 0 {
            before = part.trim();
        } else {
            let follows = |words: [&str; 2]| words.iter().any(|word| before.ends_with(word));
            is_journey = follows(["journey", "journeys"]) || is_journey && before == ",";
            if is_sentence(part) && !before.ends_with("constraint") {
                found.push((line, Claimed::Test(part.to_owned())));
            } else if part.starts_with("afterwards/") {
                found.push((line, Claimed::Journey(part.to_owned())));
            } else if is_journey {
                found.push((line, Claimed::Journey(format!("journeys/{part}"))));
            }
        }
        line += part.matches('\n').count();
    }
    found
}

/// Names of tests are sentences; names of other things have fewer words.
fn is_sentence(name: &str) -> bool {
    let is_name = name.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_');
    is_name && name.matches('_').count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "\
#[tokio::test(flavor = \"multi_thread\")]
#[expect(clippy::print_stdout, reason = \"x\")]
async fn a_code_counts_once() {}

    #[test]
    fn a_lock_grows_to_an_hour() {}

fn this_is_no_test_at_all() {}
";

    fn missing(file: &str, document: &str) -> Vec<(usize, String)> {
        let mut claims = Claims::default();
        claims.read("server/tests/site/code.rs", CODE);
        claims.read("end2end/journeys/trouble.spec.ts", "");
        claims.read("end2end/afterwards/log.spec.ts", "");
        claims.read(file, document);
        claims.check().into_iter().map(|finding| (finding.line, finding.why)).collect()
    }

    #[test]
    fn a_test_that_is_claimed_and_not_there_is_found() {
        let document = "# Security\n\n## What is tested\n\n| `a_code_counts_once` |\n| `a_code_counts_for_ever`, \
                        `a_lock_grows_to_an_hour` |\n| `this_is_no_test_at_all` |\n";
        let expected = [(6, "a_code_counts_for_ever"), (7, "this_is_no_test_at_all")];
        let expected = expected.map(|(line, name)| (line, format!("there is no test `{name}`")));
        assert_eq!(missing("docs/security.md", document), expected);
    }

    #[test]
    fn a_journey_that_is_claimed_and_not_there_is_found() {
        let document = "## By requirement\n| journeys `trouble`, `nowhere` | journey\n`gone`, journeys \
                        (`Watch`, `afterwards/log`), `afterwards/never` |\n";
        let expected = [(2, "journeys/nowhere"), (3, "journeys/gone"), (3, "afterwards/never")];
        let expected = expected.map(|(line, path)| (line, format!("there is no journey `{path}`")));
        assert_eq!(missing("docs/security.md", document), expected);
    }

    #[test]
    fn other_names_and_other_places_claim_nothing() {
        let document = "`sign_ups_per_day_and_network`\n\n## Invariants\n\nthe constraint `filings_draft_id_key`, \
                        `cargo xtask tidy`, `account_links`, `Vault`\n\n## Next\n\n`nothing_like_this_is_there`\n";
        assert!(missing("docs/ARCHITECTURE.md", document).is_empty());
        assert!(missing("docs/forms.md", "## Invariants\n`nothing_like_this_is_there`\n").is_empty());
    }
}
