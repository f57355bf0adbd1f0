//! What a case page and a look-up of a status cost in a database with few cases and with many, and what an import costs beside
//! the bare rows: `cargo xtask grown` runs this. Arguments: how many cases, growing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement that cannot be taken ends the run"
)]
#![expect(clippy::disallowed_methods, reason = "it measures time, and is told where PostgreSQL is")]
#![expect(clippy::print_stdout, reason = "it is run for what it prints")]

#[path = "../../tests/topics/paperwork/mod.rs"]
#[expect(dead_code, reason = "it takes the steps it needs")]
mod paperwork;
#[path = "../../tests/topics/steps/mod.rs"]
#[expect(dead_code, reason = "it takes the steps it needs")]
mod steps;

use std::fmt::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::time::{Duration, Instant};

use domain::{CaseId, Language};
use paperwork::{Person, person};
use services::Client;
use services::imports::ImportMode;
use services::testing::{World, on_each_database};
use storage::Database;
use storage::testing::{BareRows, give, grow, grown, settle};

/// How often each thing is done; the middle one of as many tells.
const TIMES: u32 = 2000;
/// So many cases, anywhere among all of them, are one person's, who looks at one after the other.
const OWN: u32 = 500;
/// How many cases are imported.
const IMPORTED: u32 = 5000;
/// An import writes so many in one transaction.
const AT_ONCE: u32 = 100;
/// So many cases are added at a time: PostgreSQL ends what takes long.
const AT_A_TIME: u32 = 20_000;
/// What growth may cost.
const MOST_GROWTH: f64 = 1.5;

#[tokio::main]
async fn main() {
    let sizes: Vec<u32> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    assert!(!sizes.is_empty() && sizes.is_sorted(), "say how many cases, growing");
    on_each_database(async |world| {
        measure(&world, &sizes).await;
    })
    .await;
}

async fn measure(world: &World, sizes: &[u32]) {
    let ana = person(world, "ana@example.org").await;
    import(world, &world.database).await;
    let (mut there, mut first) = (0, None);
    for size in sizes {
        while there < *size {
            let next = size.min(&(there + AT_A_TIME)).to_owned();
            grow(&world.database, there, next).await;
            there = next;
        }
        let own: Vec<_> = (0..OWN).map(|time| scattered(time, *size)).collect();
        let own = give(&world.database, ana.session.account, &own).await;
        settle(&world.database).await;
        let (status, page) = (status(world, *size).await, page(&ana, &own).await);
        let (first_status, first_page) = *first.get_or_insert((status, page));
        let times = |now: Duration, then: Duration| now.as_secs_f64() / then.as_secs_f64();
        println!(
            "{size:>9} cases   status {:>5} µs ({}), case {:>5} µs ({})",
            status.as_micros(),
            judged(times(status, first_status)),
            page.as_micros(),
            judged(times(page, first_page)),
        );
    }
}

fn judged(growth: f64) -> String {
    format!("{growth:.2}, at most {MOST_GROWTH} {}", if growth <= MOST_GROWTH { "met" } else { "MISSED" })
}

/// Cases through the door for them, beside their rows alone.
async fn import(world: &World, database: &Database) {
    let mut table = "receipt_number,form,received_on,name,history\n".to_owned();
    for number in 0..IMPORTED {
        let line =
            format!("LIN{},I-130,2026-01-05,Somebody {number},accepted 2026-01-07", 2_690_000_000 + u64::from(number));
        writeln!(table, "{line}").unwrap();
    }
    let began = Instant::now();
    let report = world.services.import_cases(&table, ImportMode::AllOrNothing).await.unwrap();
    let importing = began.elapsed();
    assert_eq!(report.begun, usize::try_from(IMPORTED).unwrap());
    let bare = BareRows::new(database).await;
    let began = Instant::now();
    for part in 0..IMPORTED / AT_ONCE {
        bare.copy_imported(part * AT_ONCE, AT_ONCE).await;
    }
    let copying = began.elapsed();
    let per_second = |took: Duration| f64::from(IMPORTED) / took.as_secs_f64();
    let share = copying.as_secs_f64() / importing.as_secs_f64() * 100.0;
    println!(
        "import    {:.0} a second; {share:.0} % of bare inserts ({:.0})",
        per_second(importing),
        per_second(copying)
    );
}

/// Somebody without an account, each time from elsewhere.
async fn status(world: &World, size: u32) -> Duration {
    let mut took = Vec::new();
    for time in 0..TIMES {
        let receipt = grown(scattered(time, size));
        let client = Client::new(IpAddr::V4(Ipv4Addr::from_bits(0x0a00_0000 | time << 4)));
        let began = Instant::now();
        world.services.public_status(&receipt, client).await.unwrap().unwrap();
        took.push(began.elapsed());
        world.clock.advance(Duration::from_secs(1));
    }
    middle(took)
}

/// Everything that the page of a case asks for, of one case after the other.
async fn page(ana: &Person, own: &[CaseId]) -> Duration {
    let mut took = Vec::new();
    for (_, case) in (0..TIMES).zip(own.iter().copied().cycle()) {
        let began = Instant::now();
        let view = ana.services.case(&ana.session, case).await.unwrap().unwrap();
        ana.services.letters(&ana.session, view.address_told_by, Language::English).await.unwrap();
        ana.services.fee_elsewhere(&ana.session, case).await.unwrap();
        ana.services.notices(&ana.session, case).await.unwrap();
        ana.services.unread_about(&ana.session, case).await.unwrap();
        took.push(began.elapsed());
    }
    middle(took)
}

/// Numbers below the size, in no order.
fn scattered(time: u32, size: u32) -> u32 {
    let far = u64::from(time).wrapping_mul(2_654_435_761) % u64::from(size);
    u32::try_from(far).unwrap_or(0)
}

fn middle(mut took: Vec<Duration>) -> Duration {
    took.sort_unstable();
    took[took.len() / 2]
}
