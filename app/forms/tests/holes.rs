//! Holes made in copies of the forms of the library: the proof tells each of them, with answers that fall into it.
#![cfg(feature = "library")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

use std::path::{Path, PathBuf};

use forms::{Sources, check};

/// The files of a form of the library, with one change in its definition.
fn changed(form: &str, from: &str, to: &str) -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("library").join(form);
    let files = files(&folder).into_iter().map(|path| {
        let (name, text) = (path.strip_prefix(&folder).unwrap(), std::fs::read_to_string(&path).unwrap());
        let is_changed = name == Path::new("form.kdl");
        assert!(!is_changed || text.contains(from), "{form} has no {from}");
        let text = if is_changed { text.replacen(from, to, 1) } else { text };
        (name.to_str().unwrap().to_owned(), text)
    });
    Sources::new(form, files.collect::<Vec<_>>())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The form with this change has a finding that says all of this.
#[track_caller]
fn tells(form: &str, from: &str, to: &str, said: &[&str]) {
    let found = check(&changed(form, from, to)).err().unwrap_or_default();
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    let is_told = found.iter().any(|finding| said.iter().all(|words| finding.contains(words)));
    assert!(is_told, "{}", found.join("\n"));
}

#[test]
fn a_fee_that_is_owed_because_a_day_is_not_asked_is_told() {
    tells(
        "i-765",
        "fact \"paid-since-april-2024\" is=\"adjustment-paid is yes and ",
        "fact \"paid-since-april-2024\" is=\"",
        &[
            "`filing` hangs on an answer that is not there: `adjustment-paid-on`, which `paid-since-april-2024` reads",
            "category c9, adjustment pending",
            "adjustment-paid no, waiver no",
        ],
    );
}

#[test]
fn an_exemption_that_is_granted_because_nobody_asked_is_told() {
    tells(
        "n-400",
        "fee \"reduced\" cents=38000 asks=\"reduction\" when=\"not military and fee-request is reduced\"",
        "fee \"reduced\" cents=38000 asks=\"reduction\" when=\"fee-request is not full\"",
        &["`reduced` hangs on an answer that is not there: `fee-request`; on", "with basis hostilities"],
    );
}

#[test]
fn a_document_that_is_asked_for_because_a_question_was_not_is_told() {
    tells(
        "i-765",
        "when=\"category is c35 and (not renewing or visa-date-near is no)\"",
        "when=\"category is c35 and visa-date-near is not yes\"",
        &[
            "`circumstances` hangs on an answer that is not there: `visa-date-near`; on",
            "with reason first, basis work, category c35",
        ],
    );
}

#[test]
fn a_stop_that_comes_of_a_day_that_is_not_asked_is_told() {
    tells(
        "i-765",
        "stop \"parole-ended\" when=\"parole-ends < today\"",
        "stop \"parole-ended\" when=\"not (parole-ends >= today)\"",
        &[
            "`parole-ended` hangs on an answer that is not there: `parole-ends`; on",
            "with basis protection, category c8",
        ],
    );
}

#[test]
fn a_stop_that_a_blank_gets_round_is_told() {
    tells(
        "n-400",
        "ask \"resident-since\" \"past-date\"",
        "ask \"resident-since\" \"past-date\" optional=#true",
        &[
            "`too-early-for-five` hangs on an answer that is not there: `resident-since`, which `first-day-for-five` reads; on",
            "basis general, resident-since left blank",
        ],
    );
}

#[test]
fn somebody_who_is_told_of_no_fee_is_told() {
    tells(
        "n-400",
        "fee-request is waiver\" from",
        "fee-request is waiver and served\" from",
        &["no fee is named", "with basis general, served no, fee-request waiver"],
    );
}

#[test]
fn a_choice_that_is_offered_to_nobody_is_told() {
    tells(
        "i-765",
        "option \"parent\" when=\"child\"",
        "option \"parent\" when=\"child and not child\"",
        &["this condition can never hold, so `parent` is never reached"],
    );
}

#[test]
fn a_signer_who_is_not_named_is_told() {
    tells(
        "i-765",
        "signer \"guardian-name\" when=\"signed-by-another\"",
        "",
        &["nobody signs; on", "who-signs parent"],
    );
}

#[test]
fn a_row_that_nobody_can_finish_is_told() {
    tells(
        "n-400",
        "that=\"trip-back <= today + 2 years\"",
        "that=\"trip-back < trip-left\"",
        &["whoever is asked `trip-back` cannot get on, because no answer is right; on", "has-traveled yes"],
    );
}
