//! What it costs that people leave a page open: the memory of the server for each that hears of what is new.

use std::thread;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result, ensure};
use serde::Serialize;

use super::http::{Connection, request};
use super::product::Product;
use super::visitor::Visitor;

/// How many pages are open.
const PAGES: usize = 1000;
/// As many as one account may have open.
const OF_ONE: usize = 12;
/// So many people sign up at a time.
const AT_A_TIME: usize = 4;

#[derive(Debug, Serialize)]
pub(crate) struct Listeners {
    pub(crate) pages: usize,
    /// The server before any of them was open, and with all of them.
    pub(crate) resident_bytes_before: u64,
    pub(crate) resident_bytes_with_all: u64,
    /// From the first question until the last of them hears.
    pub(crate) open_after_ms: f64,
}

/// As many people as it takes sign up, and leave pages open.
pub(crate) fn measure(product: &Product) -> Result<Listeners> {
    let people = sign_up(product, PAGES.div_ceil(OF_ONE)).context("people who have an account")?;
    let resident_bytes_before = super::resident_after_load(product)?;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_micros();
    let path = format!("/live?since={now}");
    let began = Instant::now();
    let pages = people.iter().flat_map(|person| std::iter::repeat_n(person, OF_ONE)).take(PAGES);
    let open = pages.map(|person| listen(product, &path, &person.cookies())).collect::<Result<Vec<_>>>()?;
    let open_after = began.elapsed();
    let resident_bytes_with_all = super::resident_after_load(product)?;
    ensure!(open.len() == PAGES, "{} pages are open", open.len());
    Ok(Listeners {
        pages: open.len(),
        resident_bytes_before,
        resident_bytes_with_all,
        open_after_ms: super::report::milliseconds(open_after),
    })
}

fn sign_up(product: &Product, people: usize) -> Result<Vec<Visitor>> {
    let one = |number: usize| {
        let mut person = Visitor::new(product.address);
        person.sign_up(&format!("reader-{number}@example.net")).with_context(|| format!("number {number}"))?;
        Ok::<_, anyhow::Error>(person)
    };
    thread::scope(|scope| {
        let each = |first: usize| (first..people).step_by(AT_A_TIME).map(one).collect::<Result<Vec<_>>>();
        let threads: Vec<_> = (0..AT_A_TIME).map(|first| scope.spawn(move || each(first))).collect();
        let signed_up = threads.into_iter().map(|thread| thread.join().ok().context("a thread broke")?);
        Ok(signed_up.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
    })
}

/// Opens the stream that a page hears from, and sees that it speaks.
fn listen(product: &Product, path: &str, cookies: &str) -> Result<Connection> {
    const PATIENCE: Duration = Duration::from_secs(30);
    let mut connection = Connection::open_for(product.address, PATIENCE)?;
    let said = connection.begin(&request("GET", path, &[("cookie", cookies), ("accept", "text/event-stream")], b""))?;
    ensure!(said.starts_with(b"retry:"), "an open page heard {}", String::from_utf8_lossy(&said));
    Ok(connection)
}
