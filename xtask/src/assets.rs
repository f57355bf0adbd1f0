//! What the browser loads: compiled, made small, named by its content, compressed ahead of time.
//!
//! The outcome is a folder with the files as they are served, and `manifest.tsv`, which the
//! server's build reads to embed them. Each slow step is remembered by the content of what went
//! into it, so building again after a change that does not reach the browser costs nothing.

mod memory;
mod pack;
mod scripts;
mod styles;

use std::fs::{self, File};
use std::path::PathBuf;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::place::Place;
use memory::Memory;
pub(crate) use pack::{Line, read_manifest};

/// What the build is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// A release: as few bytes as possible.
    Small,
    /// Trying something out: as few seconds as possible.
    Quick,
}

/// A file before it has its lasting name.
#[derive(Debug)]
pub(crate) struct Source {
    /// The name pages know it by, such as `main.css` or `img/check.svg`.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// Builds everything and gives the folder it is in.
pub(crate) fn build(place: &Place, effort: Effort) -> Result<PathBuf> {
    let folder = place.target.join(match effort {
        Effort::Small => "assets",
        Effort::Quick => "assets-quick",
    });
    fs::create_dir_all(&folder)?;
    // Two checkouts may share the folder for build output.
    let lock = File::create(place.target.join("assets.lock"))?;
    lock.lock().context("another build holds the assets")?;
    let memory = Memory::new(place.target.join("assets-memory"));

    let mut sources = public_files(place)?;
    sources.extend(styles::compile(place, &memory)?);
    sources.extend(scripts::compile(place, &memory, effort)?);
    for script in sources.iter_mut().filter(|source| source.name.ends_with(".js")) {
        script.bytes = scripts::shorten(place, &memory, &script.bytes)?;
    }
    pack::pack(&folder, sources, effort)?;
    Ok(folder)
}

fn public_files(place: &Place) -> Result<Vec<Source>> {
    let folder = place.checkout.join("public");
    let mut sources = Vec::new();
    for entry in WalkDir::new(&folder).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(&folder)?.to_str().context("a public file's name is not UTF-8")?;
            sources.push(Source { name: name.to_owned(), bytes: fs::read(entry.path())? });
        }
    }
    Ok(sources)
}
