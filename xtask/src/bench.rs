//! Measures the product as it is shipped: `docs/performance.md` says what and why.
//!
//! The load comes from this process, over kept-alive connections, so that the numbers can be had
//! wherever the product can be built. Compare the rows of one run, never the runs of two machines.

mod filing;
mod http;
mod inside;
mod listeners;
mod load;
mod product;
mod report;
mod sign_in;
mod sizes;
mod uploads;
mod visitor;

use std::fmt::Display;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};
use serde::Serialize;

use crate::place::Place;
use crate::product::Purpose;
use crate::{assets, engine};
use load::Load;
use product::Product;
use report::{PageLoad, PageReport, Report, Served};
use visitor::Visitor;

#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How long each page is asked for.
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// How many connections ask at the same time.
    #[arg(long, default_value_t = 8)]
    connections: usize,
    /// Ask for compressed pages, as browsers do; without it the pages themselves are measured.
    #[arg(long)]
    compressed: bool,
    /// Only how it starts, the memory it holds and its pages: the rest takes longer to build than all of it to run.
    #[arg(long)]
    pages: bool,
    /// Where the machine-readable report goes; `bench.json` beside the build output when not given.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Longer than an idle thread of the product lives.
const A_MOMENT: Duration = Duration::from_secs(3);

pub(crate) fn run(place: &Place, options: &Options) -> Result<()> {
    // What the services do is measured by a build of its own, before anything runs.
    let within = if options.pages { None } else { Some((inside::measure(place)?, engine::costs(place)?)) };
    let binary = crate::product::build(place, Purpose::Measuring)?;
    let data = product::Data::new()?;

    let first_start = Product::start(&binary, &data)?.ready_after;
    let starts = (0..5).map(|_| Ok(Product::start(&binary, &data)?.ready_after)).collect::<Result<Vec<_>>>()?;
    let product = Product::start(&binary, &data)?;
    let resident_at_rest = product.resident_bytes()?;

    let files = assets::read_manifest(&place.target.join("assets"))?;
    let mut pages = Vec::new();
    let (mut stranger, mut person) = (Visitor::new(product.address), Visitor::new(product.address));
    let personal = person.pages_of_a_person(place)?;
    for (visitor, listed) in [(&mut stranger, visitor::pages_for_anyone()), (&mut person, personal)] {
        for (name, path) in listed {
            println!("measuring {name}: {path}");
            let bytes = sizes::of_page(visitor, &path, &files).with_context(|| format!("the page {path}"))?;
            let load = measured(&product, visitor, &path, options).with_context(|| format!("the page {path}"))?;
            pages.push(PageReport { name, bytes, load });
        }
    }
    let served = |pages, (at_most, after_load)| Served {
        version: env!("CARGO_PKG_VERSION"),
        processors: std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
        connections: options.connections,
        seconds_per_page: options.seconds,
        compressed: options.compressed,
        first_start_ms: report::milliseconds(first_start),
        cold_start_ms: report::milliseconds(report::median(starts)),
        resident_bytes_at_rest: resident_at_rest,
        resident_bytes_at_most: at_most,
        resident_bytes_after_load: after_load,
        pages,
    };
    let Some((inside, forms)) = within else {
        let memory = (product.most_resident_bytes()?, resident_after_load(&product)?);
        return tell(place, options, &served(pages, memory));
    };
    println!("measuring a crowd that signs in");
    let crowd = sign_in::measure(&load(&product, options), &mut stranger, &person).context("a crowd")?;
    println!("measuring files that come in");
    let memory = (product.most_resident_bytes()?, resident_after_load(&product)?);
    let uploads = uploads::measure(place, &product, data.folder(), &mut person).context("files that come in")?;
    println!("measuring pages that are left open");
    let listeners = listeners::measure(&product).context("pages that are left open")?;
    tell(place, options, &Report { served: served(pages, memory), inside, forms, crowd, uploads, listeners })
}

/// Says it, and writes it down for machines.
fn tell(place: &Place, options: &Options, report: &(impl Serialize + Display)) -> Result<()> {
    let file = options.json.clone().unwrap_or_else(|| place.target.join("bench.json"));
    std::fs::write(&file, serde_json::to_string_pretty(report)?)?;
    println!("{report}\nwritten to {}", file.display());
    Ok(())
}

/// What it holds once it has had a moment to give back what it no longer needs.
fn resident_after_load(product: &Product) -> Result<u64> {
    std::thread::sleep(A_MOMENT);
    product.resident_bytes()
}

/// The page, and beside it the same bytes from the same server without the work.
fn measured(product: &Product, visitor: &mut Visitor, path: &str, options: &Options) -> Result<PageLoad> {
    let load = load(product, options);
    let body = visitor.get(path)?.body;
    visitor.keep_constant(&body)?;
    let cookies = visitor.cookies();
    let page = load.run(path, &cookies)?;
    let constant = load.run(visitor::CONSTANT, &cookies)?;
    Ok(PageLoad { share_of_constant: page.per_second / constant.per_second, page, constant })
}

fn load(product: &Product, options: &Options) -> Load {
    Load {
        address: product.address,
        connections: options.connections,
        lasting: Duration::from_secs(options.seconds),
        encoding: if options.compressed { "br" } else { "identity" },
    }
}
