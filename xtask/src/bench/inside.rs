//! What a filing, a letter and a sign-in cost without the network, measured by a program of the services' own.

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use crate::place::Place;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Inside {
    /// Signed forms without a fee, one after the other, each durable before the next.
    pub(crate) filings_per_second: f64,
    /// The same rows once more in tables without rules, in the same way.
    pub(crate) bare_inserts_per_second: f64,
    /// Letters of the agency: written down in every language, sealed, each durable before the next.
    pub(crate) notices_per_second: f64,
    /// The same drawn as papers in every language, sealed and kept.
    pub(crate) notices_drawn_per_second: f64,
    /// Password and code by mail, eight people at a time.
    pub(crate) sign_ins_per_second: f64,
    /// The hashing of their passwords alone, on all processors.
    pub(crate) bare_hashes_per_second: f64,
    /// One password with nothing beside it.
    pub(crate) bare_hash_us: f64,
}

pub(crate) fn measure(place: &Place) -> Result<Inside> {
    let output = place
        .cargo()
        .args(["bench", "--quiet", "--package", "services", "--bench", "inside"])
        .output()
        .context("cargo could not be started")?;
    ensure!(output.status.success(), "the measurement failed: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().last().context("the measurement printed nothing")?;
    serde_json::from_str(line).with_context(|| format!("the measurement printed {line:?}"))
}
