//! What `intake` says of a file, as it is kept.

use intake::{Hint, Refusal};

const REFUSALS: [(Refusal, &str); 10] = [
    (Refusal::Empty, "empty"),
    (Refusal::TooLarge, "too-large"),
    (Refusal::NotAPictureOrPdf, "not-a-picture-or-pdf"),
    (Refusal::Heic, "heic"),
    (Refusal::Damaged, "damaged"),
    (Refusal::Locked, "locked"),
    (Refusal::TooManyPixels, "too-many-pixels"),
    (Refusal::TooManyPages, "too-many-pages"),
    (Refusal::Active, "active"),
    (Refusal::MoreThanOneKind, "more-than-one-kind"),
];

const HINTS: [(Hint, &str); 4] =
    [(Hint::Dark, "dark"), (Hint::Blurred, "blurred"), (Hint::CutOff, "cut-off"), (Hint::Small, "small")];

pub(super) fn refusal_word(refusal: Refusal) -> &'static str {
    REFUSALS.iter().find(|(known, _)| *known == refusal).map_or("damaged", |(_, word)| word)
}

/// Why a file was refused. A word that a later program wrote says at least that it was.
pub(super) fn refusal(word: &str) -> Refusal {
    REFUSALS.iter().find(|(_, known)| *known == word).map_or(Refusal::Damaged, |(refusal, _)| *refusal)
}

pub(super) fn hint_words(hints: &[Hint]) -> String {
    let words = HINTS.iter().filter(|(hint, _)| hints.contains(hint)).map(|(_, word)| *word);
    words.collect::<Vec<_>>().join(" ")
}

/// What may be wrong with a file.
pub(super) fn hints(words: &str) -> Vec<Hint> {
    let known = |word| HINTS.iter().find(|(_, known)| *known == word).map(|(hint, _)| *hint);
    words.split(' ').filter_map(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_a_file_is_read_back() {
        for (why, _) in REFUSALS {
            assert_eq!(refusal(refusal_word(why)), why);
        }
        for all in [vec![], vec![Hint::Dark], vec![Hint::Dark, Hint::Blurred, Hint::CutOff, Hint::Small]] {
            assert_eq!(hints(&hint_words(&all)), all);
        }
    }
}
