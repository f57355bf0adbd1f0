//! The form engine, compiled for the browser and for this machine: both have to say the same of every worked example.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Serialize;
use wasm_bindgen_cli_support::Bindgen;

use crate::place::{Place, run};

const PACKAGE: &str = "forms-in-browser";
const MODULE: &str = "forms_in_browser";
const CHANGES: u32 = 1_000;

pub(crate) fn check(place: &Place) -> Result<()> {
    let module = module(place)?;
    let browsers = spoken(node(place, &module, "process.stdout.write(engine.outcomes())"))?;
    let ours = spoken(place.cargo().args(["run", "--quiet", "--package", PACKAGE]))?;
    let different = ours.lines().zip(browsers.lines()).find(|(here, there)| here != there);
    if let Some((here, there)) = different {
        anyhow::bail!("here:           {here}\nin the browser: {there}");
    }
    let (here, there) = (ours.lines().count(), browsers.lines().count());
    ensure!(here == there && here > 0, "{here} outcomes here, {there} in the browser");
    println!("{here} outcomes, the same in the browser");
    Ok(())
}

/// What a form costs to work with.
#[derive(Debug, Serialize)]
pub(crate) struct FormCost {
    pub(crate) form: String,
    /// One changed answer of the longest worked example.
    pub(crate) changed_answer_us: f64,
    /// The same in the browser.
    pub(crate) in_browser_us: f64,
    /// Reading it and proving it for all ways to answer it.
    pub(crate) proof_ms: f64,
}

/// What each form costs, here and in the browser.
pub(crate) fn costs(place: &Place) -> Result<Vec<FormCost>> {
    let times = CHANGES.to_string();
    // The first calls read the library, and let the browser's compiler see what is called often.
    let script = format!(
        "for (const form of engine.forms().split(' ')) {{ engine.changed_answers(form, {times}); \
         const begun = performance.now(); engine.changed_answers(form, {times}); \
         console.log(form, (performance.now() - begun) * 1e3 / {times}); }}"
    );
    let there = spoken(node(place, &module(place)?, &script))?;
    let here = spoken(place.cargo().args(["run", "--quiet", "--release", "--package", PACKAGE, &times]))?;
    let pairs = here.lines().zip(there.lines());
    pairs.map(|(here, there)| cost(here, there).with_context(|| format!("{here:?} and {there:?}"))).collect()
}

fn cost(here: &str, there: &str) -> Option<FormCost> {
    let ((form, here), (same, there)) = (here.split_once(' ')?, there.split_once(' ')?);
    let (changed, proof) = here.split_once(' ')?;
    let (changed_answer_us, proof_ms) = (changed.parse().ok()?, proof.parse().ok()?);
    let in_browser_us = there.parse().ok()?;
    (form == same).then(|| FormCost { form: form.to_owned(), changed_answer_us, in_browser_us, proof_ms })
}

/// The engine as a module for node, which runs it with the compiler of Chromium.
fn module(place: &Place) -> Result<PathBuf> {
    const PROFILE: &str = "browser";
    let target = "wasm32-unknown-unknown";
    let mut cargo = place.cargo();
    run(cargo.args(["build", "--quiet", "--lib", "--package", PACKAGE, "--target", target, "--profile", PROFILE]))?;
    let folder = place.target.join("engine");
    Bindgen::new()
        .input_path(place.target.join(target).join(PROFILE).join(format!("{MODULE}.wasm")))
        .nodejs(true)?
        .typescript(false)
        .generate(&folder)?;
    Ok(folder.join(format!("{MODULE}.js")))
}

fn node(place: &Place, module: &std::path::Path, script: &str) -> Command {
    let mut node = Command::new("node");
    node.current_dir(&place.checkout).arg("--eval");
    node.arg(format!("const engine = require({:?}); {script}", module.display().to_string()));
    node
}

fn spoken(mut command: impl std::borrow::BorrowMut<Command>) -> Result<String> {
    let output = command.borrow_mut().output().context("it could not be started")?;
    ensure!(output.status.success(), "it failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}
