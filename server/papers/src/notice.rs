//! A letter of the agency, in the words that were written down when it was issued.

use domain::{Language, NoticeMark, NoticeNumber};
use words::{Words, say};

use crate::paper::{Block, Code, Paper};

/// A letter of the agency.
#[derive(Debug, Clone, Copy)]
pub struct NoticePaper<'a> {
    /// The language of the paper.
    pub language: Language,
    /// What kind of letter it is, in words.
    pub title: &'a str,
    /// Who writes: a name, then where they are and how they are reached.
    pub letterhead: &'a [String],
    /// Whether whoever writes only plays an agency.
    pub is_demonstration: bool,
    /// The lines of the envelope.
    pub to: &'a [String],
    /// What it is about: names with what they stand for, in lines.
    pub facts: &'a [(String, Vec<String>)],
    /// What it says.
    pub parts: &'a [NoticePart<'a>],
    /// The number that people read and type.
    pub number: NoticeNumber,
    /// The mark beside it.
    pub mark: NoticeMark,
    /// Where anybody can ask whether it is genuine: by camera, and as people type it.
    pub check: (&'a str, &'a str),
}

/// A part of a letter, under a heading.
#[derive(Debug, Clone, Copy)]
pub struct NoticePart<'a> {
    /// The heading.
    pub title: &'a str,
    /// Sentences.
    pub paragraphs: &'a [String],
    /// What is listed below them.
    pub items: &'a [String],
    /// The language of what somebody wrote here, if it is another one than the letter's: of the items if there are any, else of
    /// the sentences.
    pub language: Option<Language>,
}

impl NoticePaper<'_> {
    /// What stands on the paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let words = Words::of(self.language);
        let (camera, typed) = self.check;
        let mut blocks = Vec::new();
        // What stands at the top of the pages is not read out.
        if self.is_demonstration {
            blocks.push(Block::Paragraph(words.text(say::notice_demonstration())));
        }
        blocks.extend([Block::Lines(self.to.to_vec()), Block::Facts(self.facts.to_vec())]);
        for part in self.parts {
            blocks.push(Block::Heading(1, part.title.to_owned()));
            let sentences: Vec<_> = part.paragraphs.iter().cloned().map(Block::Paragraph).collect();
            if part.items.is_empty() {
                blocks.extend(within(part.language, sentences));
            } else {
                blocks.extend(sentences);
                blocks.extend(within(part.language, vec![Block::List(part.items.to_vec())]));
            }
        }
        let fact = |name, text: String| (words.text(name), vec![text]);
        blocks.extend([
            Block::Heading(1, words.text(say::notice_check_title())),
            Block::Paragraph(words.text(say::notice_check_text(typed.to_owned()))),
            Block::Code(Code {
                address: camera.to_owned(),
                alternative: words.text(say::notice_check_code(typed.to_owned())),
                facts: vec![
                    fact(say::notice_number(), self.number.to_string()),
                    fact(say::notice_mark(), self.mark.to_string()),
                ],
            }),
        ]);
        Paper {
            title: self.title.to_owned(),
            language: self.language,
            banner: self.is_demonstration.then(|| words.text(say::notice_demonstration())),
            letterhead: self.letterhead.to_vec(),
            foot: format!("{} · {}", self.title, self.number),
            blocks,
        }
    }
}

/// The same, marked when it is in another language than the letter.
fn within(language: Option<Language>, blocks: Vec<Block>) -> Vec<Block> {
    match language {
        Some(language) if !blocks.is_empty() => vec![Block::In(language, blocks)],
        _ => blocks,
    }
}
