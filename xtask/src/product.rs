//! The product's binary, as it is shipped.

use std::path::PathBuf;

use anyhow::Result;

use crate::assets::{self, Effort};
use crate::place::{Place, run};

/// What the binary is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Shipping,
    /// The same, with the one page of constant bytes that other pages are compared with.
    Measuring,
}

/// Builds what the browser loads, then the binary that has it embedded; gives the path of the binary.
pub(crate) fn build(place: &Place, purpose: Purpose) -> Result<PathBuf> {
    let assets = assets::build(place, Effort::Small)?;
    let mut cargo = place.cargo();
    cargo.env("LANDFALL_ASSETS", assets).args(["build", "--release", "--package=server"]);
    if purpose == Purpose::Measuring {
        cargo.arg("--features=measure");
    }
    run(&mut cargo)?;
    Ok(place.target.join("release/landfall"))
}
