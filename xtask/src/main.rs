//! The chores of the house: `cargo xtask build | assets | engine | graph | licences | tidy | bench | grown`.
//!
//! It builds and checks the product and is never part of it: no other crate depends on it, and
//! it depends on none of them.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command talks to the person who typed it")]
#![expect(clippy::disallowed_methods, reason = "measuring needs the clock, building needs the environment")]

mod assets;
mod bench;
mod engine;
mod graph;
mod grown;
mod licences;
mod place;
mod product;
mod tidy;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::place::Place;

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", disable_help_subcommand = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the product as it is shipped.
    Build,
    /// Build what the browser loads, and print the folder it is in.
    Assets {
        /// Build quickly instead of small.
        #[arg(long)]
        fast: bool,
    },
    /// Check that the form engine means the same in the browser as here, on every worked example.
    Engine,
    /// Check that crates only depend on the crates they may know.
    Graph,
    /// Check the terms under which outside crates come.
    Licences,
    /// Check the house rules that no compiler checks.
    Tidy,
    /// Measure the running product.
    Bench(bench::Options),
    /// Measure what the number of cases costs.
    Grown(grown::Options),
}

fn main() -> ExitCode {
    match run(CommandLine::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let place = Place::find()?;
    match command {
        Command::Assets { fast } => {
            let size = if fast { assets::Effort::Quick } else { assets::Effort::Small };
            println!("{}", assets::build(&place, size)?.display());
            Ok(())
        }
        Command::Build => product::build(&place, product::Purpose::Shipping).map(|_| ()),
        Command::Engine => engine::check(&place),
        Command::Graph => graph::check(&place),
        Command::Licences => licences::check(&place),
        Command::Tidy => tidy::check(&place),
        Command::Bench(options) => bench::run(&place, &options),
        Command::Grown(options) => grown::measure(&place, &options),
    }
}
