//! What the fonts can draw, and what stands for the rest.

use std::sync::LazyLock;

use ttf_parser::Face;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use unicode_normalization::char::is_combining_mark;

/// The fonts of papers: Latin letters, in two weights, and for other scripts one that has many.
static FILES: LazyLock<[&[u8]; 3]> = LazyLock::new(|| {
    let regular = include_bytes!("../fonts/PublicSans-Regular.ttf");
    [regular, include_bytes!("../fonts/PublicSans-Bold.ttf"), dejavu::sans::regular()]
});

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());

/// The same fonts, to look characters up in.
static FACES: LazyLock<Vec<Face<'static>>> =
    LazyLock::new(|| FILES.iter().filter_map(|file| Face::parse(file, 0).ok()).collect());

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// The widest run of letters that stays whole, in em: less than the narrowest column of a paper holds.
const WIDEST_RUN: f32 = 18.0;

pub(crate) fn fonts() -> &'static [Font] {
    &FONTS
}

pub(crate) fn book() -> &'static LazyHash<FontBook> {
    &BOOK
}

/// The text with nothing in it that cannot be drawn, that is not seen, or that would turn other text around: each such
/// character is given by its number. Says whether there was one. A run without a blank can break across lines.
pub(crate) fn printable(text: &str) -> (String, bool) {
    let (mut told, mut run, mut has_codes) = (String::with_capacity(text.len()), 0.0, false);
    for character in text.chars() {
        if matches!(character, '\t' | '\n' | '\r' | ' ' | '\u{a0}' | '\u{202f}') {
            told.push(' ');
            run = 0.0;
            continue;
        }
        let width = width(character);
        let wide = width.unwrap_or(CODE);
        if run + wide > WIDEST_RUN && wide > 0.0 && !is_combining_mark(character) {
            told.push('\u{200b}');
            run = 0.0;
        }
        run += wide;
        match width {
            Some(_) => told.push(character),
            None => {
                has_codes = true;
                told.push_str(&format!("[U+{:04X}]", u32::from(character)));
            }
        }
    }
    (told, has_codes)
}

/// The width of "[U+10FFFF]", in em.
const CODE: f32 = 6.0;

/// How wide a character is, in em; nothing when it is not drawn as itself.
fn width(character: char) -> Option<f32> {
    if character.is_control() || is_format(u32::from(character)) {
        return None;
    }
    FACES.iter().find_map(|face| {
        let advance = face.glyph_hor_advance(face.glyph_index(character)?)?;
        Some(f32::from(advance) / f32::from(face.units_per_em()))
    })
}

/// Characters that have no shape of their own: joiners, marks of direction, selectors, soft hyphens, tags.
const fn is_format(code: u32) -> bool {
    matches!(code,
        0xad | 0x34f | 0x61c | 0x180b..=0x180f | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f
        | 0xfe00..=0xfe0f | 0xfeff | 0xfff0..=0xfffb | 0xe000..=0xf8ff | 0xe0000..=0x10ffff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_drawn_stays_as_it_is() {
        for text in
            ["Peña-Łódź, Nguyễn Thị 12/5 “x” — ¿qué?", "Ελένη", "Иван Ґ", "مريم", "דוד", "#let x = [*a*] $y$ \\ @b"]
        {
            assert_eq!(printable(text), (text.to_owned(), false));
        }
    }

    #[test]
    fn what_cannot_be_drawn_or_seen_is_given_by_its_number() {
        for (text, told) in [
            ("王", "[U+738B]"),
            ("a\u{202e}b", "a[U+202E]b"),
            ("a\u{200b}\u{feff}b", "a[U+200B][U+FEFF]b"),
            ("\u{7}", "[U+0007]"),
            ("\u{e000}\u{10fffe}", "[U+E000][U+10FFFE]"),
        ] {
            assert_eq!(printable(text), (told.to_owned(), true));
        }
    }

    #[test]
    fn a_run_that_no_line_holds_can_break() {
        for (letter, most) in [("i", 90), ("x", 36), ("W", 20), ("\u{1f600}", 20), ("\u{738b}", 3)] {
            let (told, _) = printable(&letter.repeat(100));
            let pieces: Vec<_> = told.split('\u{200b}').collect();
            let whole = printable(letter).0;
            assert_eq!(pieces.concat(), whole.repeat(100));
            assert!(pieces.len() > 1 && pieces.iter().all(|piece| piece.len() <= most * whole.len()), "{told}");
        }
        let with_marks = "e\u{301}".repeat(60);
        assert!(!printable(&with_marks).0.contains("\u{200b}\u{301}"));
    }
}
