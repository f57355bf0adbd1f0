//! Draws papers with typst. The template sees the paper as values and nothing else: there is no file, no network and no
//! clock in its world, and no text of a paper is ever read as markup.

use std::sync::LazyLock;

use qrcode::{EcLevel, QrCode, render::svg};
use thiserror::Error;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue, Smart, Str, Value};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use words::{Words, say};

use crate::letters::{book, fonts, printable};
use crate::paper::{Block, Code, Paper, Table};

/// More than any form that can be filed holds, and drawn within seconds.
const MOST_CHARACTERS: usize = 400_000;

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("paper.typ")));

/// Why a paper was not drawn. It tells nothing of what the paper says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotDrawn {
    /// It says more than one paper may.
    #[error("a paper of more than {MOST_CHARACTERS} characters is too long")]
    TooLong,
    /// The template and typst do not agree; a fault of ours.
    #[error("typst refused to {0} a paper, {1} times")]
    Refused(&'static str, usize),
    /// The address of a code is longer than any code holds.
    #[error("an address is too long for a code")]
    NoCode,
}

/// The paper as a tagged PDF file of the kind PDF/UA-1. The same paper gives the same bytes, as long as the program is
/// the same. It takes up to some seconds, so it is not for a thread that answers requests.
///
/// # Errors
/// When the paper is too long, or there is a fault in the template.
pub fn draw(mut paper: Paper) -> Result<Vec<u8>, NotDrawn> {
    let (mut length, mut has_codes) = (0, false);
    for text in paper.texts_mut() {
        length += text.len();
        if length > MOST_CHARACTERS {
            return Err(NotDrawn::TooLong);
        }
        let (told, is_told_by_codes) = printable(text);
        has_codes |= is_told_by_codes;
        *text = told;
    }
    let inputs = inputs(paper, has_codes)?;
    let drawn = compile(&Desk { library: LazyHash::new(Library::builder().with_inputs(inputs).build()) });
    // Nothing of the paper stays in the memory of the compiler.
    comemo::evict(0);
    drawn
}

fn compile(desk: &Desk) -> Result<Vec<u8>, NotDrawn> {
    let document: PagedDocument =
        typst::compile(desk).output.map_err(|errors| NotDrawn::Refused("lay out", errors.len()))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| NotDrawn::Refused("tag", 1))?;
    let options = PdfOptions { standards, creator: Smart::Custom(None), ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|errors| NotDrawn::Refused("write", errors.len()))
}

/// All that there is for the template: itself, the fonts, and one paper.
struct Desk {
    library: LazyHash<Library>,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        book()
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn inputs(paper: Paper, has_codes: bool) -> Result<Dict, NotDrawn> {
    let words = Words::of(paper.language);
    let mut pieces = paper.blocks;
    if has_codes {
        pieces.push(Block::Paragraph(words.text(say::paper_characters())));
    }
    Ok(dict([
        ("title", text(paper.title)),
        ("language", text(paper.language.code())),
        ("banner", paper.banner.map_or(Value::None, text)),
        ("letterhead", array(paper.letterhead, text)),
        ("foot", text(paper.foot)),
        ("page", text(words.text(say::paper_page("{page}", "{pages}")))),
        ("blocks", blocks(pieces)?),
    ]))
}

fn blocks(blocks: Vec<Block>) -> Result<Value, NotDrawn> {
    blocks.into_iter().map(block).collect::<Result<Array, _>>().map(Value::Array)
}

fn block(block: Block) -> Result<Value, NotDrawn> {
    let (kind, more) = match block {
        Block::Heading(level, heading) => {
            ("heading", vec![("level", i64::from(level).into_value()), ("text", text(heading))])
        }
        Block::Paragraph(sentences) => ("paragraph", vec![("text", text(sentences))]),
        Block::Lines(lines) => ("lines", vec![("lines", array(lines, text))]),
        Block::List(items) => ("list", vec![("items", array(items, text))]),
        Block::Facts(about) => ("facts", vec![("facts", facts(about))]),
        Block::Table(Table { columns, rows }) => {
            let (headings, widths): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
            let cells = rows.into_iter().flatten();
            let more = vec![
                ("headings", array(headings, text)),
                ("widths", array(widths, |width| i64::from(width).into_value())),
                ("cells", array(cells, |lines| array(lines, text))),
            ];
            ("table", more)
        }
        Block::Code(Code { address, alternative, facts: about }) => {
            let more = vec![
                ("picture", Value::Bytes(picture(&address)?)),
                ("alternative", text(alternative)),
                ("facts", facts(about)),
            ];
            ("code", more)
        }
        Block::In(language, pieces) => ("in", vec![("language", text(language.code())), ("blocks", blocks(pieces)?)]),
    };
    Ok(Value::Dict(dict(std::iter::once(("kind", text(kind))).chain(more))))
}

fn facts(facts: Vec<(String, Vec<String>)>) -> Value {
    array(facts, |(name, lines)| Value::Dict(dict([("name", text(name)), ("lines", array(lines, text))])))
}

/// The code of an address, with the white around it that cameras look for, as a picture without texts.
fn picture(address: &str) -> Result<Bytes, NotDrawn> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).map_err(|_| NotDrawn::NoCode)?;
    Ok(Bytes::from_string(code.render::<svg::Color<'_>>().build()))
}

fn dict(pairs: impl IntoIterator<Item = (&'static str, Value)>) -> Dict {
    pairs.into_iter().map(|(name, value)| (Str::from(name), value)).collect()
}

fn array<T>(items: impl IntoIterator<Item = T>, value: impl Fn(T) -> Value) -> Value {
    Value::Array(items.into_iter().map(value).collect())
}

fn text(text: impl Into<Str>) -> Value {
    Value::Str(text.into())
}
