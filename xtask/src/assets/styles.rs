use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use super::Source;
use super::memory::Memory;
use crate::place::{Place, run};

const USWDS: &str = "node_modules/@uswds/uswds";

/// The style sheet, and the pictures of USWDS that it names.
pub(crate) fn compile(place: &Place, memory: &Memory) -> Result<Vec<Source>> {
    let mut inputs = vec![fs::read(place.checkout.join("package-lock.json"))?];
    for entry in WalkDir::new(place.checkout.join("style")).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            inputs.push(entry.path().as_os_str().as_encoded_bytes().to_vec());
            inputs.push(fs::read(entry.path())?);
        }
    }
    let inputs: Vec<_> = inputs.iter().map(Vec::as_slice).collect();
    let folder = memory.recall(&inputs, |folder| {
        run(Command::new(place.node_program("sass"))
            .current_dir(&place.checkout)
            .args(["--style=compressed", "--no-source-map", "--quiet-deps"])
            .arg(format!("--load-path={USWDS}/packages"))
            .arg("style/main.scss")
            .arg(folder.join("main.css")))
    })?;
    let css = fs::read_to_string(folder.join("main.css"))?;
    let mut sources = pictures(place, &css)?;
    sources.push(Source { name: "main.css".to_owned(), bytes: css.into_bytes() });
    Ok(sources)
}

fn pictures(place: &Place, css: &str) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    for address in references(css) {
        // Our own pictures are public files already.
        let Some(name) = address.strip_prefix("../") else { continue };
        if place.checkout.join("public").join(name).is_file() {
            continue;
        }
        let path = place.checkout.join(USWDS).join("dist").join(name);
        let bytes = fs::read(&path).with_context(|| format!("the style sheet names {address}, which is nowhere"))?;
        sources.push(Source { name: name.to_owned(), bytes });
    }
    Ok(sources)
}

/// The addresses of files that a style sheet names.
pub(crate) fn references(css: &str) -> BTreeSet<&str> {
    css.split("url(")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .map(|address| address.trim_matches(['"', '\'', ' ']))
        .filter(|address| !address.is_empty() && !address.starts_with("data:") && !address.starts_with('#'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_with_and_without_quotes_and_data_is_none() {
        let css = "a{b:url(\"../img/x.svg\")}c{d:url(../f.woff2)}e{f:url(data:image/png;base64,AA)}g{h:url(\"\")}";
        assert_eq!(references(css), BTreeSet::from(["../f.woff2", "../img/x.svg"]));
    }
}
