//! What a filing, a letter of the agency and a sign-in cost without the network: `cargo xtask bench` runs this and reads its
//! last line.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement that cannot be taken ends the run"
)]
#![expect(clippy::disallowed_methods, reason = "it measures time")]
#![expect(clippy::print_stdout, reason = "the last line is what it is run for")]

mod notices;
#[path = "../../tests/topics/paperwork/mod.rs"]
#[expect(dead_code, reason = "it takes the steps it needs")]
mod paperwork;
mod sign_ins;
#[path = "../../tests/topics/steps/mod.rs"]
#[expect(dead_code, reason = "it takes the steps it needs")]
mod steps;

use std::path::Path;
use std::time::{Duration, Instant};

use domain::{DraftId, Timestamp};
use notices::Notices;
use paperwork::{Person, person};
use services::filing::Begun;
use services::testing::World;
use sign_ins::SignIns;
use storage::Database;
use storage::testing::BareRows;

/// Drafts that are filled in before the clock runs; an account may have twenty open.
const BATCH: usize = 15;
const BATCHES: usize = 10;

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    let database = database(folder.path(), "filings").await;
    let world = World::on(database.clone());
    let ana = person(&world, "ana@example.org").await;
    let bare = BareRows::new(&database).await;

    let (mut filing, mut copying) = (Duration::ZERO, Duration::ZERO);
    for _ in 0..BATCHES {
        let mut drafts = Vec::new();
        for _ in 0..BATCH {
            drafts.push(signed(&ana).await);
        }
        let began = Instant::now();
        for draft in &drafts {
            assert!(matches!(ana.begin(*draft).await, Begun::Filed(_)), "a form without a fee is filed at once");
        }
        filing += began.elapsed();
        let began = Instant::now();
        for draft in &drafts {
            bare.copy(*draft).await;
        }
        copying += began.elapsed();
    }
    let filings = f64::from(u32::try_from(BATCH * BATCHES).unwrap());
    let crowd = World::on(self::database(folder.path(), "sign-ins").await);
    let SignIns { per_second, bare_per_second, bare } = sign_ins::measure(&crowd).await;
    let letters = World::on(self::database(folder.path(), "letters").await);
    let Notices { issued_per_second, drawn_per_second } = notices::measure(&letters).await;
    println!(
        "{{\"notices_per_second\":{issued_per_second:.1},\"notices_drawn_per_second\":{drawn_per_second:.1},\
         \"filings_per_second\":{:.1},\"bare_inserts_per_second\":{:.1},\
         \"sign_ins_per_second\":{per_second:.1},\"bare_hashes_per_second\":{bare_per_second:.1},\"bare_hash_us\":{:.1}}}",
        filings / filing.as_secs_f64(),
        filings / copying.as_secs_f64(),
        bare.as_secs_f64() * 1e6,
    );
}

async fn database(folder: &Path, name: &str) -> Database {
    let database = Database::connect(&format!("sqlite:{}", folder.join(name).display())).await.unwrap();
    database.migrate(Timestamp::from_micros(0)).await.unwrap();
    database
}

async fn signed(person: &Person) -> DraftId {
    let draft = person.filled(0).await;
    person.sign(draft).await;
    draft
}
