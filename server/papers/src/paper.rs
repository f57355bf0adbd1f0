//! What any paper consists of: a filled form, or a letter of the agency.

use domain::Language;
use serde::{Deserialize, Serialize};

/// A paper, before it is drawn. Every text in it is shown as it is, whatever characters it is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Its title, also for the window of a reader.
    pub title: String,
    /// The language of its words.
    pub language: Language,
    /// Said at the top of each page; a paper that is no more than it seems to be has none.
    pub banner: Option<String>,
    /// Who writes, in lines above the title of the first page; nobody, when it is the person's own.
    pub letterhead: Vec<String>,
    /// Said at the foot of each page, before the number of the page.
    pub foot: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// A piece of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A heading: 1 below the title, 2 below 1, 3 below 2.
    Heading(u8, String),
    /// Sentences.
    Paragraph(String),
    /// Lines that belong together, such as those of an envelope.
    Lines(Vec<String>),
    /// Sentences or names, each with a point before it.
    List(Vec<String>),
    /// Names with what they stand for, in lines.
    Facts(Vec<(String, Vec<String>)>),
    /// Rows under headings.
    Table(Table),
    /// A square code for a camera, beside which there are facts.
    Code(Code),
    /// Pieces in another language than that of the paper.
    In(Language, Vec<Block>),
}

/// A square code for a camera.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The address that the camera reads.
    pub address: String,
    /// What it is, for whoever does not see it.
    pub alternative: String,
    /// What stands beside it: names with what they stand for, in lines.
    pub facts: Vec<(String, Vec<String>)>,
}

/// Rows under headings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// A heading and a share of the width for each column.
    pub columns: Vec<(String, u8)>,
    /// A cell for each column, in lines.
    pub rows: Vec<Vec<Vec<String>>>,
}

impl Paper {
    /// Every text of the paper.
    pub(crate) fn texts_mut(&mut self) -> Vec<&mut String> {
        let mut texts = vec![&mut self.title, &mut self.foot];
        texts.extend(&mut self.banner);
        texts.extend(&mut self.letterhead);
        texts.extend(self.blocks.iter_mut().flat_map(Block::texts_mut));
        texts
    }
}

impl Block {
    fn texts_mut(&mut self) -> Vec<&mut String> {
        let mut texts = Vec::new();
        match self {
            Self::Heading(_, text) | Self::Paragraph(text) => texts.push(text),
            Self::Lines(lines) | Self::List(lines) => texts.extend(lines),
            Self::Facts(facts) => texts.extend(texts_of(facts)),
            Self::Code(code) => {
                texts.push(&mut code.alternative);
                texts.extend(texts_of(&mut code.facts));
            }
            Self::Table(table) => {
                texts.extend(table.columns.iter_mut().map(|(heading, _)| heading));
                texts.extend(table.rows.iter_mut().flatten().flatten());
            }
            Self::In(_, blocks) => texts.extend(blocks.iter_mut().flat_map(Self::texts_mut)),
        }
        texts
    }
}

fn texts_of(facts: &mut [(String, Vec<String>)]) -> impl Iterator<Item = &mut String> {
    facts.iter_mut().flat_map(|(name, lines)| std::iter::once(name).chain(lines))
}
