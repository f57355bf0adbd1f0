//! How hard words are to read, by what the plain-language guides of each language count: the years of school that an
//! English text takes (Flesch and Kincaid), and how easy a Spanish one is from 0 to 100 (Szigriszt and Pazos).

use domain::Language;

use super::catalogue::Catalogue;
use crate::fault::{Fault, Finding};

/// Below this a text says too little to be counted.
const FEWEST_WORDS: usize = 20;
/// Years of school.
const HARDEST_ENGLISH: f64 = 10.0;
/// The lower end of what the INFLESZ scale calls normal.
const HARDEST_SPANISH: f64 = 55.0;

/// Texts that take more schooling than many people have.
pub(super) fn check(language: Language, catalogue: &Catalogue, findings: &mut Vec<Finding>) {
    for (id, sentence) in catalogue.plain() {
        let fault = match language {
            Language::English => years_of_school(&sentence.text)
                .filter(|years| *years > HARDEST_ENGLISH)
                .map(|years| Fault::HardEnglish { id: id.clone(), years: rounded(years) }),
            Language::Spanish => ease(&sentence.text)
                .filter(|ease| *ease < HARDEST_SPANISH)
                .map(|ease| Fault::HardSpanish { id: id.clone(), ease: rounded(ease).max(0) }),
        };
        findings.extend(fault.map(|fault| catalogue.finding(sentence.at, fault)));
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a score has two digits")]
fn rounded(score: f64) -> i64 {
    score.round() as i64
}

/// The years of school that an English text takes; none when it is too short to tell.
fn years_of_school(text: &str) -> Option<f64> {
    let (words_a_sentence, syllables_a_word) = measured(text, english_syllables)?;
    Some(0.39 * words_a_sentence + 11.8 * syllables_a_word - 15.59)
}

/// How easy a Spanish text is; none when it is too short to tell.
fn ease(text: &str) -> Option<f64> {
    let (words_a_sentence, syllables_a_word) = measured(text, spanish_syllables)?;
    Some(206.835 - 62.3 * syllables_a_word - words_a_sentence)
}

#[expect(clippy::cast_precision_loss, reason = "a text has some dozens of words")]
fn measured(text: &str, syllables: fn(&str) -> usize) -> Option<(f64, f64)> {
    let words: Vec<_> = words(text).collect();
    if words.len() < FEWEST_WORDS {
        return None;
    }
    let (count, spoken) = (words.len() as f64, words.iter().map(|word| syllables(word)).sum::<usize>() as f64);
    Some((count / sentences(text).count().max(1) as f64, spoken / count))
}

/// What stands between full stops, colons and ends of paragraphs, if anything is said there.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = |text: &str, at: usize| text[at..].starts_with(char::is_whitespace) || at == text.len();
    let mut rest = text;
    let split = std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let stop = |(at, letter): &(usize, char)| {
            *letter == '\n' && rest[*at..].starts_with("\n\n")
                || matches!(letter, '.' | '!' | '?' | ':' | ';') && ends(rest, at + letter.len_utf8())
        };
        let end = rest.char_indices().find(stop).map_or(rest.len(), |(at, letter)| at + letter.len_utf8());
        let (sentence, after) = rest.split_at(end);
        rest = after;
        Some(sentence.trim())
    });
    split.filter(|sentence| words(sentence).next().is_some())
}

pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// Groups of vowels; an `e` at the end is not spoken, but in `-le` it is.
fn english_syllables(word: &str) -> usize {
    let word = word.trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase();
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let groups = groups(&word, is_vowel, |_, _| false);
    let is_silent = word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee");
    groups.saturating_sub(usize::from(is_silent && groups > 1)).max(1)
}

/// Groups of vowels, parted where two strong vowels, or a strong one and an accented weak one, meet.
fn spanish_syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |letter: char| "aeiouáéíóúü".contains(letter);
    let is_weak = |letter: char| "iuü".contains(letter);
    groups(&word, is_vowel, |one, other| !is_weak(one) && !is_weak(other)).max(1)
}

fn groups(word: &str, is_vowel: impl Fn(char) -> bool, part: impl Fn(char, char) -> bool) -> usize {
    let (mut count, mut before) = (0, None);
    for letter in word.chars() {
        if is_vowel(letter) && before.is_none_or(|before| !is_vowel(before) || part(before, letter)) {
            count += 1;
        }
        before = Some(letter);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted() {
        for (word, count) in
            [("card", 1), ("state", 1), ("table", 2), ("citizen", 3), ("agree", 2), ("the", 1), ("A-Number", 3)]
        {
            assert_eq!(english_syllables(word), count, "{word}");
        }
        for (word, count) in
            [("tarjeta", 3), ("día", 2), ("ciudad", 2), ("país", 2), ("autoriza", 4), ("leer", 2), ("y", 1)]
        {
            assert_eq!(spanish_syllables(word), count, "{word}");
        }
    }

    #[test]
    fn sentences_end_at_stops_colons_and_paragraphs() {
        let found: Vec<_> = sentences("Form N-400. Say 1.5 of it:\n- one\n\nTwo? …").collect();
        assert_eq!(found, ["Form N-400.", "Say 1.5 of it:", "- one", "Two?"]);
    }

    #[test]
    fn plain_words_are_easier_than_those_of_the_law() {
        let plain = "Send us a copy of your card. If you do not have it, send a copy of your visa. We will send it back to you.";
        let law = "Applicants demonstrating eligibility notwithstanding inadmissibility determinations previously adjudicated \
                   must additionally furnish documentation substantiating extraordinary circumstances, pursuant to applicable \
                   regulatory requirements and administrative considerations.";
        assert!(years_of_school(plain).unwrap() < 4.0 && years_of_school(law).unwrap() > 20.0);
        let llano = "Envíe una copia de su tarjeta. Si no la tiene, envíe una copia de su visa. Se la vamos a enviar de vuelta por correo.";
        let ley = "La documentación complementaria anteriormente individualizada deberá presentarse conjuntamente con las \
                   certificaciones administrativas correspondientes, debidamente autenticadas por las autoridades \
                   gubernamentales competentes y acompañadas de traducciones.";
        assert!(ease(llano).unwrap() > 70.0 && ease(ley).unwrap() < 20.0);
        assert_eq!(years_of_school("Notwithstanding inadmissibility."), None);
    }
}
