use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use walkdir::WalkDir;

use super::memory::fingerprint;
use super::styles::references;
use super::{Effort, Source};

/// Public files in this folder are served from the top of the site under their own name.
const ROOT: &str = "root/";
const MANIFEST: &str = "manifest.tsv";

/// One file as it is served.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The name pages know it by.
    pub(crate) name: String,
    /// Its address, and its place in the folder.
    pub(crate) path: String,
    /// Changes when the content does.
    pub(crate) fingerprint: String,
    pub(crate) identity_bytes: usize,
    /// None where compressing gains nothing.
    pub(crate) br_bytes: Option<usize>,
    pub(crate) gz_bytes: Option<usize>,
}

/// Writes the files under their lasting names, compressed beside, with their manifest; removes all others.
pub(crate) fn pack(folder: &Path, sources: Vec<Source>, effort: Effort) -> Result<()> {
    let mut lines = Vec::new();
    let mut addresses = BTreeMap::new();
    // A style sheet carries the lasting names of what it shows, so it comes after all of that.
    let (sheets, plain): (Vec<_>, Vec<_>) = sources.into_iter().partition(|source| source.name.ends_with(".css"));
    for mut source in plain.into_iter().chain(sheets) {
        if source.name.ends_with(".css") {
            source.bytes = with_addresses(&source, &addresses)?;
        }
        let line = write(folder, &source, effort)?;
        let known = addresses.insert(line.name.clone(), line.path.clone());
        ensure!(known.is_none(), "two files are called {}", line.name);
        lines.push(line);
    }
    lines.sort_by(|one, other| one.name.cmp(&other.name));
    write_manifest(folder, &lines)?;
    remove_others(folder, &lines)
}

fn with_addresses(sheet: &Source, addresses: &BTreeMap<String, String>) -> Result<Vec<u8>> {
    let plain = std::str::from_utf8(&sheet.bytes)?;
    let mut css = plain.to_owned();
    for reference in references(plain) {
        let address = reference.strip_prefix("../").and_then(|name| addresses.get(name));
        let address = address.with_context(|| format!("{} names {reference}, which is nowhere", sheet.name))?;
        for quote in ["\"", "'", ""] {
            let (before, after) = (format!("url({quote}{reference}{quote})"), format!("url(/{address})"));
            css = css.replace(&before, &after);
        }
    }
    Ok(css.into_bytes())
}

fn write(folder: &Path, source: &Source, effort: Effort) -> Result<Line> {
    let fingerprint = fingerprint(&[&source.bytes]);
    let path = match source.name.strip_prefix(ROOT) {
        Some(name) => name.to_owned(),
        None => lasting_name(&source.name, &fingerprint),
    };
    let file = folder.join(&path);
    fs::create_dir_all(file.parent().context("an asset has a folder")?)?;
    if fs::read(&file).ok().as_deref() != Some(&source.bytes) {
        write_whole(&file, &source.bytes)?;
        for ending in ["br", "gz"] {
            let stale = beside(&file, ending);
            if stale.exists() {
                fs::remove_file(stale)?;
            }
        }
    }
    let compressed = |ending: &str, compress: fn(&[u8], Effort) -> Result<Vec<u8>>| -> Result<Option<usize>> {
        if !gains_by_compression(&source.name) {
            return Ok(None);
        }
        let file = beside(&file, ending);
        if !file.is_file() {
            write_whole(&file, &compress(&source.bytes, effort)?)?;
        }
        let size = usize::try_from(fs::metadata(&file)?.len())?;
        if size < source.bytes.len() {
            return Ok(Some(size));
        }
        fs::remove_file(&file)?;
        Ok(None)
    };
    let (br_bytes, gz_bytes) = (compressed("br", brotli)?, compressed("gz", gzip)?);
    Ok(Line { name: source.name.clone(), path, fingerprint, identity_bytes: source.bytes.len(), br_bytes, gz_bytes })
}

/// `img/check.svg` becomes `assets/img/check.0123456789abcdef.svg`.
fn lasting_name(name: &str, fingerprint: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("assets/{stem}.{fingerprint}.{ending}"),
        None => format!("assets/{name}.{fingerprint}"),
    }
}

fn beside(file: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

fn gains_by_compression(name: &str) -> bool {
    let packed = ["png", "jpg", "jpeg", "webp", "avif", "woff2", "ico"];
    !packed.contains(&name.rsplit('.').next().unwrap_or_default())
}

fn brotli(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let quality = if effort == Effort::Small { 11 } else { 5 };
    let mut packed = Vec::new();
    brotli::CompressorWriter::new(&mut packed, 1 << 16, quality, 22).write_all(bytes)?;
    Ok(packed)
}

fn gzip(bytes: &[u8], _: Effort) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}

/// Whoever reads the file sees all of it or none.
fn write_whole(file: &Path, bytes: &[u8]) -> Result<()> {
    let unfinished = beside(file, "unfinished");
    fs::write(&unfinished, bytes)?;
    Ok(fs::rename(unfinished, file)?)
}

/// The manifest keeps its time stamp when nothing changed, so that the server is not built again.
fn write_manifest(folder: &Path, lines: &[Line]) -> Result<()> {
    let size = |size: Option<usize>| size.map_or_else(String::new, |size| size.to_string());
    let mut text = String::from("name\tpath\tfingerprint\tidentity\tbr\tgz\n");
    for line in lines {
        let (br, gz) = (size(line.br_bytes), size(line.gz_bytes));
        let Line { name, path, fingerprint, identity_bytes, .. } = line;
        text.push_str(&format!("{name}\t{path}\t{fingerprint}\t{identity_bytes}\t{br}\t{gz}\n"));
    }
    let file = folder.join(MANIFEST);
    if fs::read_to_string(&file).ok().as_ref() != Some(&text) {
        write_whole(&file, text.as_bytes())?;
    }
    Ok(())
}

/// The files in a folder that was packed.
pub(crate) fn read_manifest(folder: &Path) -> Result<Vec<Line>> {
    let text = fs::read_to_string(folder.join(MANIFEST)).context("the assets were not built")?;
    text.lines().skip(1).map(|line| parse(line).with_context(|| format!("not a line of a manifest: {line}"))).collect()
}

fn parse(line: &str) -> Option<Line> {
    let mut columns = line.split('\t');
    let mut text = || columns.next().map(str::to_owned);
    Some(Line {
        name: text()?,
        path: text()?,
        fingerprint: text()?,
        identity_bytes: text()?.parse().ok()?,
        br_bytes: text()?.parse().ok(),
        gz_bytes: text()?.parse().ok(),
    })
}

fn remove_others(folder: &Path, lines: &[Line]) -> Result<()> {
    let mut kept = BTreeSet::from([folder.join(MANIFEST)]);
    for line in lines {
        let file = folder.join(&line.path);
        kept.extend([beside(&file, "br"), beside(&file, "gz"), file]);
    }
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() && !kept.contains(entry.path()) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(name: &str, text: &str) -> Source {
        Source { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
    }

    fn packed(sources: Vec<Source>) -> (tempfile::TempDir, Vec<Line>) {
        let folder = tempfile::tempdir().unwrap();
        pack(folder.path(), sources, Effort::Quick).unwrap();
        let lines = read_manifest(folder.path()).unwrap();
        (folder, lines)
    }

    #[test]
    fn a_file_is_named_by_its_content_and_compressed_beside() {
        let text = "body { color: teal } ".repeat(100);
        let (folder, lines) = packed(vec![source("main.css", &text)]);
        let line = &lines[0];
        assert!(line.path.starts_with("assets/main.") && line.path.ends_with(".css"), "{line:?}");
        assert_eq!(line.identity_bytes, text.len());
        assert!(
            line.br_bytes.is_some_and(|size| size < 100) && line.gz_bytes.is_some_and(|size| size < 100),
            "{line:?}"
        );
        assert!(folder.path().join(format!("{}.br", line.path)).is_file());
    }

    #[test]
    fn files_for_the_top_of_the_site_keep_their_names() {
        let (_folder, lines) = packed(vec![source("root/robots.txt", "User-agent: *")]);
        assert_eq!(lines[0].path, "robots.txt");
    }

    #[test]
    fn a_style_sheet_carries_the_lasting_names_of_its_pictures() {
        let sheet = source("main.css", "a{b:url(\"../img/x.svg\")}c{d:url(../img/x.svg)}");
        let (folder, lines) = packed(vec![sheet, source("img/x.svg", "<svg/>")]);
        let css = fs::read_to_string(folder.path().join(&lines[1].path)).unwrap();
        let address = format!("url(/{})", lines[0].path);
        assert_eq!(css.matches(&address).count(), 2, "{css}");
    }

    #[test]
    fn a_style_sheet_that_names_nothing_we_have_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let sheet = source("main.css", "a{b:url(../img/x.svg)}");
        let error = pack(folder.path(), vec![sheet], Effort::Quick).unwrap_err().to_string();
        assert!(error.contains("../img/x.svg"), "{error}");
    }

    #[test]
    fn packing_again_removes_what_is_no_longer_there_and_leaves_the_rest_alone() {
        let (folder, before) = packed(vec![source("a.txt", "one"), source("b.txt", "two")]);
        pack(folder.path(), vec![source("b.txt", "two")], Effort::Quick).unwrap();
        assert!(!folder.path().join(&before[0].path).exists());
        assert_eq!(read_manifest(folder.path()).unwrap(), before[1..]);
    }
}
