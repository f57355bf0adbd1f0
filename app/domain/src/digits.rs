//! Numbers that people copy from paper, in Crockford's digits: no letter that is taken for a digit, none that makes words.

/// Thirty-two of them.
const DIGITS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P',
    'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];
const GROUP: usize = 4;

/// The last digit of a number.
pub(crate) const fn last(number: u128) -> u8 {
    (number & 31) as u8
}

/// Digits in groups of four: `7K2M-9QXB`.
pub(crate) fn grouped(digits: &[u8]) -> String {
    let shown = |digit: &u8| DIGITS.get(usize::from(*digit)).unwrap_or(&DIGITS[0]);
    let groups: Vec<String> = digits.chunks(GROUP).map(|group| group.iter().map(shown).collect()).collect();
    groups.join("-")
}

/// The digits of a text as people copy it: blanks, dashes and capitals do not matter, nor O for 0, I or L for 1. None when
/// anything else is in it, or when they are more or fewer.
pub(crate) fn typed<const LENGTH: usize>(text: &str) -> Option<[u8; LENGTH]> {
    let mut letters = text.chars().filter(|letter| !letter.is_whitespace() && !is_dash(*letter));
    let mut digits = [0; LENGTH];
    for digit in &mut digits {
        *digit = value(letters.next()?)?;
    }
    letters.next().is_none().then_some(digits)
}

/// Phones make a long dash of two short ones.
pub(crate) fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    DIGITS.iter().zip(0..).find(|(digit, _)| **digit == letter).map(|(_, value)| value)
}
