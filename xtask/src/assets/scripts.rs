use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use walrus::{Export, Module};
use wasm_bindgen_cli_support::Bindgen;

use super::memory::Memory;
use super::{Effort, Source};
use crate::place::{Place, run};

const NAME: &str = "landfall";

/// What the compiler may emit and `wasm-opt` therefore has to be told to read.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-simd",
];

/// The islands as a WebAssembly module, and the script that connects it to the page.
pub(crate) fn compile(place: &Place, memory: &Memory, effort: Effort) -> Result<Vec<Source>> {
    let profile = match effort {
        Effort::Small => "browser",
        Effort::Quick => "browser-quick",
    };
    run(place.cargo().args(["build", "--package=frontend", "--target=wasm32-unknown-unknown", "--profile", profile]))?;
    let module = fs::read(place.target.join("wasm32-unknown-unknown").join(profile).join("frontend.wasm"))
        .context("the compiler left no module")?;
    let tools = fs::read(place.checkout.join("package-lock.json"))?;

    let folder = memory.recall(&[&module, &tools, env!("CARGO_PKG_VERSION").as_bytes()], |folder| {
        Bindgen::new()
            .input_bytes(NAME, module.clone())
            .web(true)?
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(folder)?;
        if effort == Effort::Small {
            make_small(place, folder)?;
        }
        Ok(())
    })?;
    Ok(vec![
        Source { name: format!("{NAME}.js"), bytes: fs::read(folder.join(format!("{NAME}.js")))? },
        Source { name: format!("{NAME}.wasm"), bytes: fs::read(folder.join(format!("{NAME}_bg.wasm")))? },
    ])
}

fn make_small(place: &Place, folder: &Path) -> Result<()> {
    let module = folder.join(format!("{NAME}_bg.wasm"));
    forget_streams(&module)?;
    run(Command::new(place.node_program("wasm-opt"))
        .args(["--flatten", "--rereloop", "-Os", "-Os", "--strip-debug", "--strip-producers"])
        .args(FEATURES)
        .arg(&module)
        .arg("--output")
        .arg(&module))
}

/// Takes away the doors for streams of JavaScript, behind which is a thirtieth of the module: a library brings them along,
/// and nothing here goes through them.
fn forget_streams(path: &Path) -> Result<()> {
    let mut module = Module::from_file(path)?;
    let doors = module.exports.iter().filter(|export| export.name.contains("intounderlying"));
    for door in doors.map(Export::id).collect::<Vec<_>>() {
        module.exports.delete(door);
    }
    module.emit_wasm_file(path)
}

/// A script as short as it can be written.
pub(crate) fn shorten(place: &Place, memory: &Memory, script: &[u8]) -> Result<Vec<u8>> {
    let tools = fs::read(place.checkout.join("package-lock.json"))?;
    let folder = memory.recall(&[script, &tools, b"shorter"], |folder| {
        let long = folder.join("long.js");
        fs::write(&long, script)?;
        run(Command::new(place.node_program("terser"))
            .args(["--module", "--compress", "--mangle", "--output"])
            .args([&folder.join("short.js"), &long]))
    })?;
    fs::read(folder.join("short.js")).context("no shorter script was written")
}
