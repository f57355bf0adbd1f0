//! Measures what the number of cases costs, on SQLite and, where one is given, on PostgreSQL: `docs/performance.md`.

use anyhow::Result;

use crate::place::{Place, run};

#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many cases there are when it is measured, growing.
    #[arg(long, value_delimiter = ',', default_value = "1000,1000000")]
    cases: Vec<u32>,
}

pub(crate) fn measure(place: &Place, options: &Options) -> Result<()> {
    let mut cargo = place.cargo();
    cargo.args(["bench", "--quiet", "--package", "services", "--bench", "grown", "--"]);
    run(cargo.args(options.cases.iter().map(u32::to_string)))
}
