//! What a page costs a person on a slow line, the first time, in bytes over the wire.

use anyhow::{Result, ensure};
use serde::Serialize;

use super::visitor::Visitor;
use crate::assets::Line;

/// Bytes with brotli, by kind.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Bytes {
    pub(crate) html: usize,
    pub(crate) css: usize,
    pub(crate) js: usize,
    pub(crate) wasm: usize,
}

pub(crate) fn of_page(visitor: &mut Visitor, path: &str, files: &[Line]) -> Result<Bytes> {
    let packed = visitor.get_packed(path)?;
    ensure!(packed.status == 200, "it answered {}", packed.status);
    let html = String::from_utf8(visitor.get(path)?.body)?;
    Ok(Bytes { html: packed.body.len(), ..named_in(&html, files) })
}

/// The files that the page names: what its script loads is named in the page too.
fn named_in(html: &str, files: &[Line]) -> Bytes {
    let mut bytes = Bytes::default();
    for file in files.iter().filter(|file| html.contains(&file.path)) {
        let kind = match file.name.rsplit('.').next() {
            Some("css") => &mut bytes.css,
            Some("js") => &mut bytes.js,
            Some("wasm") => &mut bytes.wasm,
            _ => continue,
        };
        *kind += file.br_bytes.unwrap_or(file.identity_bytes);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_the_page_names_count() {
        let file = |name: &str, br_bytes| Line {
            name: name.to_owned(),
            path: format!("assets/{name}"),
            fingerprint: String::new(),
            identity_bytes: 1000,
            br_bytes,
            gz_bytes: None,
        };
        let files = [
            file("main.css", Some(10)),
            file("boot.js", Some(1)),
            file("landfall.wasm", None),
            file("other.js", Some(7)),
        ];
        let bytes = named_in(
            "<link href=/assets/main.css><script src=/assets/boot.js data-wasm=/assets/landfall.wasm>",
            &files,
        );
        assert_eq!((bytes.css, bytes.js, bytes.wasm), (10, 1, 1000));
    }
}
