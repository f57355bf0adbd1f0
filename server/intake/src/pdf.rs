//! Reads a PDF file and lets it through as it came, or not at all: one that is written anew would no longer be what
//! somebody signed or sealed.

use std::collections::HashSet;

use lopdf::xref::{XrefEntry, XrefRecovery};
use lopdf::{Dictionary, Document, Error, LoadOptions, Object, ObjectId};

use crate::{Examined, Kept, Refusal, active, edges};

/// More than any paper that belongs to a form.
const MOST_PAGES: u32 = 500;
/// Of the tree of pages, with its branches.
const MOST_NODES: usize = 1000;
/// To which each of its parts that is read may grow.
const MOST_BYTES_OF_A_PART: usize = 64 * 1024 * 1024;

pub(crate) fn examine(file: &[u8]) -> Result<Examined, Refusal> {
    edges::check(file)?;
    let document = read(file)?;
    if active::is_active(&document) {
        return Err(Refusal::Active);
    }
    Ok(Examined { kept: Kept::Pdf, pages: pages(&document)?, file: None, hints: Vec::new(), small: None })
}

fn read(file: &[u8]) -> Result<Document, Refusal> {
    let options = LoadOptions::with_max_decompressed_size(MOST_BYTES_OF_A_PART);
    let document = Document::load_mem_with_options(file, options).map_err(refusal)?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Refusal::Locked);
    }
    // What has to be guessed, or cannot be read here, another program may read otherwise.
    if document.xref_recovery == Some(XrefRecovery::Reconstructed) || !is_all_there(&document) {
        return Err(Refusal::Damaged);
    }
    Ok(document)
}

#[expect(clippy::needless_pass_by_value, reason = "an error that is turned into another")]
fn refusal(error: Error) -> Refusal {
    match error {
        Error::Decryption(_) | Error::InvalidPassword | Error::UnsupportedSecurityHandler(_) => Refusal::Locked,
        _ => Refusal::Damaged,
    }
}

/// Whether every object that the file lists could be read.
fn is_all_there(document: &Document) -> bool {
    document.reference_table.entries.iter().all(|(&number, entry)| match *entry {
        // An entry at the very beginning is a free one that was written wrong, as some programs do.
        XrefEntry::Normal { offset, generation } => offset == 0 || document.has_object((number, generation)),
        XrefEntry::Compressed { .. } => document.has_object((number, 0)),
        XrefEntry::Free | XrefEntry::UnusableFree => true,
    })
}

/// How many pages there are, each of which is there once.
fn pages(document: &Document) -> Result<u32, Refusal> {
    let root = document.catalog().and_then(|catalog| catalog.get(b"Pages")).and_then(Object::as_reference);
    let mut waiting: Vec<ObjectId> = vec![root.map_err(|_| Refusal::Damaged)?];
    let mut seen = HashSet::new();
    let mut pages = 0;
    while let Some(id) = waiting.pop() {
        let node = document.get_dictionary(id).map_err(|_| Refusal::Damaged)?;
        if !seen.insert(id) {
            return Err(Refusal::Damaged);
        }
        match kids(node, document)? {
            Some(kids) => waiting.extend(kids),
            None => pages += 1,
        }
        // With as many branches as pages, no page is alone on one.
        if pages > MOST_PAGES || seen.len() > MOST_NODES {
            return Err(Refusal::TooManyPages);
        }
    }
    if pages == 0 { Err(Refusal::Damaged) } else { Ok(pages) }
}

/// What hangs on a branch of the tree of pages; nothing does on a page.
fn kids(node: &Dictionary, document: &Document) -> Result<Option<Vec<ObjectId>>, Refusal> {
    if !node.has(b"Kids") {
        return Ok(None);
    }
    let kids = node.get_deref(b"Kids", document).and_then(Object::as_array).map_err(|_| Refusal::Damaged)?;
    kids.iter().map(Object::as_reference).collect::<Result<_, _>>().map(Some).map_err(|_| Refusal::Damaged)
}
