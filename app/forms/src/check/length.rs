//! Words that are longer than what a small screen, or one breath, holds.

use super::catalogue::Catalogue;
use super::reading::{sentences, words};
use crate::fault::{Fault, Finding};

/// Letters of a question or heading; of an option; and of a hint.
const LABEL: usize = 110;
const OPTION: usize = 90;
const HINT: usize = 80;
/// Words of a sentence.
const SENTENCE: usize = 30;

/// Labels, options, hints and sentences that are too long.
pub(super) fn check(catalogue: &Catalogue, findings: &mut Vec<Finding>) {
    for (id, sentence) in catalogue.plain() {
        let mut report = |fault| findings.push(catalogue.finding(sentence.at, fault));
        let letters = sentence.text.chars().count();
        if let Some(most) = most(id).filter(|most| letters > *most) {
            report(Fault::TooLong { id: id.clone(), letters, most });
        }
        let longest = sentences(&sentence.text).map(|sentence| words(sentence).count()).max().unwrap_or_default();
        if longest > SENTENCE {
            report(Fault::LongSentence { id: id.clone(), words: longest, most: SENTENCE });
        }
    }
}

/// The letters that these words may have; none where only their sentences count.
fn most(id: &str) -> Option<usize> {
    const WHOLE: [&str; 8] = ["form-", "fact-", "error-", "warning-", "stop-", "evidence-", "fee-", "section-"];
    match id.split_once('.') {
        None => WHOLE.iter().all(|prefix| !id.starts_with(prefix)).then_some(LABEL),
        Some((_, attribute)) if attribute == "hint" || attribute.ends_with("-hint") => Some(HINT),
        Some((_, attribute)) => attribute.starts_with("option-").then_some(OPTION),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_words_has_its_length() {
        for (id, letters) in [
            ("born", Some(LABEL)),
            ("page-born", Some(LABEL)),
            ("born.hint", Some(HINT)),
            ("pet.option-dog-hint", Some(HINT)),
            ("home.part-street-hint", Some(HINT)),
            ("pet.option-dog", Some(OPTION)),
            ("born.help", None),
            ("warning-late", None),
        ] {
            assert_eq!(most(id), letters, "{id}");
        }
    }
}
