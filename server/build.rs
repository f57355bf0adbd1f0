//! Embeds what `cargo xtask assets` built, when `LANDFALL_ASSETS` names its folder.
//!
//! Without it the table is empty: the server compiles and its tests run without a browser build.

#![expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts through the environment")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, ensure};

/// What pages ask for by name. A build that embeds files must have them.
const NAMED: [&str; 5] = ["boot.js", "favicon.svg", "landfall.js", "landfall.wasm", "main.css"];

fn main() -> Result<()> {
    println!("cargo::rerun-if-env-changed=LANDFALL_ASSETS");
    if knows_short_relocations() {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    let table = match env::var("LANDFALL_ASSETS") {
        Ok(folder) => table(Path::new(&folder))?,
        Err(_) => "static ASSETS: [Asset; 0] = [];".to_owned(),
    };
    let out = env::var("OUT_DIR")?;
    Ok(fs::write(Path::new(&out).join("assets.rs"), table)?)
}

/// Before the program begins, the system reads a list of all that it has to relocate. In the short way to write that list
/// it is a few kilobytes instead of three megabytes, which would stay in memory. glibc reads it from 2.36 on.
fn knows_short_relocations() -> bool {
    let version = Command::new("getconf").arg("GNU_LIBC_VERSION").output();
    let version = version.ok().and_then(|output| String::from_utf8(output.stdout).ok());
    let minor = version.and_then(|version| version.trim().strip_prefix("glibc 2.")?.parse::<u32>().ok());
    env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|libc| libc == "gnu") && minor.is_some_and(|minor| minor >= 36)
}

fn table(folder: &Path) -> Result<String> {
    let manifest = folder.join("manifest.tsv");
    println!("cargo::rerun-if-changed={}", manifest.display());
    let text = fs::read_to_string(&manifest)
        .with_context(|| format!("{} cannot be read: run `cargo xtask assets`", manifest.display()))?;
    let mut lines = text.lines().skip(1).map(columns).collect::<Result<Vec<_>>>()?;
    let names: BTreeSet<_> = lines.iter().map(|[name, ..]| *name).collect();
    for name in NAMED {
        ensure!(names.contains(name), "{} lacks {name}", manifest.display());
    }
    lines.sort_by_key(|[_, path, ..]| *path);
    let rows: String = lines.iter().map(|line| row(folder, line)).collect();
    Ok(format!("static ASSETS: [Asset; {}] = [\n{rows}];\n", lines.len()))
}

fn columns(line: &str) -> Result<[&str; 6]> {
    let columns: Vec<_> = line.split('\t').collect();
    columns.try_into().ok().with_context(|| format!("not a line of a manifest: {line}"))
}

fn row(folder: &Path, [name, path, fingerprint, _, br, gz]: &[&str; 6]) -> String {
    let file = folder.join(path).display().to_string();
    let compressed = |size: &str, ending: &str| match size {
        "" => "None".to_owned(),
        _ => format!("Some(include_bytes!({:?}))", format!("{file}.{ending}")),
    };
    let (br, gz) = (compressed(br, "br"), compressed(gz, "gz"));
    let path = format!("/{path}");
    let immutable = path.starts_with("/assets/");
    let content_type = content_type(name);
    format!(
        "    Asset {{ name: {name:?}, path: {path:?}, fingerprint: {fingerprint:?}, content_type: {content_type:?}, \
         immutable: {immutable}, identity: include_bytes!({file:?}), br: {br}, gz: {gz} }},\n"
    )
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
