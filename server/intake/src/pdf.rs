use lopdf::Document;

use crate::{Examined, Kept, Refusal};

pub(crate) fn examine(file: &[u8]) -> Result<Examined, Refusal> {
    let document = Document::load_mem(file).map_err(|_| Refusal::Damaged)?;
    let pages = u32::try_from(document.get_pages().len()).map_err(|_| Refusal::TooManyPages)?;
    Ok(Examined { kept: Kept::Pdf, pages, file: None, hints: Vec::new() })
}
