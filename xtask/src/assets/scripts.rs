use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
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
    run(place.shipping_cargo().args([
        "build",
        "--package=frontend",
        "--target=wasm32-unknown-unknown",
        "--profile",
        profile,
    ]))?;
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
    run(Command::new(place.node_program("wasm-opt"))
        .args(["-Oz", "--strip-debug", "--strip-producers"])
        .args(FEATURES)
        .arg(&module)
        .arg("--output")
        .arg(&module))
}

/// The script without comments and indentation, which is most of what can be left out without
/// understanding it. Text in back quotes must not span lines.
pub(crate) fn without_comments(script: &str) -> String {
    let mut slim = String::new();
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            slim.push_str(line);
            slim.push('\n');
        }
    }
    slim
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_are_left_out_and_code_is_kept() {
        let script = "/** One line. */\n/**\n * @returns {number}\n */\nexport function one() {\n    // Why.\n    return 1 / 1; // here\n}\n";
        assert_eq!(without_comments(script), "export function one() {\nreturn 1 / 1; // here\n}\n");
    }
}
