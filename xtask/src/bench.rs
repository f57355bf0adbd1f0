use anyhow::Result;
use crate::place::Place;
#[derive(Debug, clap::Args)]
pub(crate) struct Options {}
pub(crate) fn run(_: &Place, _: &Options) -> Result<()> { Ok(()) }
