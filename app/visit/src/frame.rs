use std::sync::OnceLock;

use domain::Language;

use crate::Visit;

/// Before and after the name of a hole. A character for private use, which no sentence has.
const MARK: char = '\u{e000}';
const CONTENT: &str = "content";
const TOKEN: &str = "token";

/// Who reads a page, as far as what stands around its content goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    Stranger,
    Person,
    /// Somebody who works at the desk.
    Staff,
}

impl Reader {
    const ALL: [Self; 3] = [Self::Stranger, Self::Person, Self::Staff];
}

/// What differs in a frame from answer to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hole {
    /// What the page says.
    Content,
    /// The path of the page in this language.
    Path(Language),
    /// The session's token for forms.
    Token,
}

/// A piece of a frame: HTML as it is sent, or a hole in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Html(String),
    Hole(Hole),
}

/// What stands around the content of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame(Vec<Part>);

/// The frames of a site, each drawn when it is first asked for: it is a third of most pages, and the same on all of them.
#[derive(Debug, Default)]
pub struct Frames([[OnceLock<Frame>; Reader::ALL.len()]; Language::ALL.len()]);

impl Frames {
    /// The frame for this reader, drawn now if it is the first time.
    pub fn get(&self, visit: &Visit, draw: impl FnOnce() -> Frame) -> &Frame {
        self.0[visit.language as usize][visit.reader() as usize].get_or_init(draw)
    }
}

impl Hole {
    /// Stands in a drawing of the frame where the hole is to be.
    #[must_use]
    pub fn mark(self) -> String {
        let name = match self {
            Self::Content => CONTENT,
            Self::Path(language) => language.code(),
            Self::Token => TOKEN,
        };
        format!("{MARK}{name}{MARK}")
    }

    fn named(name: &str) -> Option<Self> {
        match name {
            CONTENT => Some(Self::Content),
            TOKEN => Some(Self::Token),
            code => Language::ALL.into_iter().find(|language| language.code() == code).map(Self::Path),
        }
    }
}

impl Frame {
    /// Takes a drawing apart at its marks.
    #[must_use]
    pub fn of(drawing: &str) -> Self {
        let pieces = drawing.split(MARK).filter(|piece| !piece.is_empty());
        Self(pieces.map(|piece| Hole::named(piece).map_or_else(|| Part::Html(piece.to_owned()), Part::Hole)).collect())
    }

    /// Its pieces in order.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_taken_apart_at_its_marks() {
        let drawing = format!(
            "<a href=\"{}\">es</a>{}<input value=\"{}\">",
            Hole::Path(Language::Spanish).mark(),
            Hole::Content.mark(),
            Hole::Token.mark()
        );
        let html = |text: &str| Part::Html(text.to_owned());
        let expected = [
            html("<a href=\""),
            Part::Hole(Hole::Path(Language::Spanish)),
            html("\">es</a>"),
            Part::Hole(Hole::Content),
            html("<input value=\""),
            Part::Hole(Hole::Token),
            html("\">"),
        ];
        assert_eq!(Frame::of(&drawing).parts(), expected);
    }
}
