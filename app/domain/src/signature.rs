use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The name a form is signed under, as it was given in the form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignedName {
    /// Given (first) name; blank for people who have one name only.
    pub given: String,
    /// Middle name; often blank.
    pub middle: String,
    /// Family (last) name.
    pub family: String,
}

/// Whether what was typed as a signature is the name given in the form.
///
/// Capitals, accents, blanks and punctuation do not matter. The given and the family name are needed;
/// the middle name may be left out or shortened to its first letter; the family name may come first.
#[must_use]
pub fn names_match(typed: &str, name: &SignedName) -> bool {
    let (given, middle, family) = (letters(&name.given), letters(&name.middle), letters(&name.family));
    let initial: String = middle.chars().take(1).collect();
    let typed = letters(typed);
    !typed.is_empty()
        && ["", initial.as_str(), middle.as_str()]
            .into_iter()
            .any(|middle| typed == [&given, middle, &family].concat() || typed == [&family, &given, middle].concat())
}

/// The letters of a name alone, so that two ways to write it become one.
fn letters(name: &str) -> String {
    name.nfkd()
        .filter(|c| !is_combining_mark(*c))
        // Capitals first: it brings together what small letters keep apart, such as ß and ss.
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .fold(String::new(), |mut letters, c| {
            match plain(c) {
                Some(plain) => letters.push_str(plain),
                None => letters.push(c),
            }
            letters
        })
}

/// Letters with a stroke, which have no accent to take away, as passports write them (ICAO Doc 9303, part 3).
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(given: &str, middle: &str, family: &str) -> SignedName {
        SignedName { given: given.into(), middle: middle.into(), family: family.into() }
    }

    #[test]
    fn a_name_is_known_however_it_is_written() {
        let name = name("José María", "de los Ángeles", "García-Núñez");
        for typed in [
            "José María de los Ángeles García-Núñez",
            "JOSE MARIA GARCIA NUNEZ",
            "  jose   maría d. garcía  núñez ",
            "Garcia Nunez, Jose Maria",
            "Jose\u{301} Mari\u{301}a Garci\u{301}a-Nu\u{303}n\u{303}ez",
        ] {
            assert!(names_match(typed, &name), "{typed}");
        }
    }

    #[test]
    fn a_part_of_a_name_is_not_a_signature() {
        let name = name("Ana", "Lucia", "Lopez");
        for typed in
            ["", " ", ".", "Ana", "Lopez", "Ana Lucia", "Lucia Lopez", "Ana Lopez Perez", "Ana X Lopez", "A Lopez"]
        {
            assert!(!names_match(typed, &name), "{typed}");
        }
    }

    #[test]
    fn people_with_one_name_can_sign() {
        assert!(names_match("suharto", &name("", "", "Suharto")));
        assert!(!names_match("", &name("", "", "")));
        assert!(!names_match("...", &name(".", "", "-")));
    }

    #[test]
    fn letters_of_other_alphabets_are_compared_too() {
        for (typed, given, family) in [
            ("ΓΙΏΡΓΟΣ ΣΑΣ", "Γιώργος", "Σας"),
            ("soren strasse", "Søren", "Straße"),
            ("LUKASZ O BRIEN", "Łukasz", "O’Brien"),
            ("王 小明", "小明", "王"),
            ("IŞIL", "Işıl", ""),
        ] {
            assert!(names_match(typed, &name(given, "", family)), "{typed}");
        }
    }
}
