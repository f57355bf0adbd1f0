//! What a filing, a sign-in, a changed answer and the proof of a form cost without the network: `cargo xtask bench` runs this and reads its
//! last line.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement that cannot be taken ends the run"
)]
#![expect(clippy::disallowed_methods, reason = "it measures time")]
#![expect(clippy::print_stdout, reason = "the last line is what it is run for")]

#[path = "../../../../app/forms/tests/large/mod.rs"]
mod large;
#[path = "../../tests/paperwork/mod.rs"]
mod paperwork;
mod sign_ins;
#[path = "../../tests/steps/mod.rs"]
mod steps;

use std::path::Path;
use std::time::{Duration, Instant};

use domain::{DraftId, Timestamp};
use forms::{Library, Sources};
use paperwork::{Person, person};
use services::filing::Begun;
use services::testing::World;
use sign_ins::SignIns;
use storage::Database;
use storage::testing::BareRows;

/// Drafts that are filled in before the clock runs; an account may have twenty open.
const BATCH: usize = 15;
const BATCHES: usize = 10;
const CHANGES: u32 = 2_000;

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
    println!(
        "{{\"filings_per_second\":{:.1},\"bare_inserts_per_second\":{:.1},\"changed_answer_us\":{:.1},\
         \"proof_ms\":{:.1},\"largest_proof_ms\":{:.1},\
         \"sign_ins_per_second\":{per_second:.1},\"bare_hashes_per_second\":{bare_per_second:.1},\"bare_hash_us\":{:.1}}}",
        filings / filing.as_secs_f64(),
        filings / copying.as_secs_f64(),
        changed_answer().as_secs_f64() * 1e6,
        proof(&i_90()).as_secs_f64() * 1e3,
        proof(&large::sources()).as_secs_f64() * 1e3,
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

/// One answer of a whole Form I-90 changes, and everything that follows from it is known again.
fn changed_answer() -> Duration {
    let form = Library::embedded().forms().find(|form| form.id() == "i-90").unwrap();
    let (answers, today) = forms::examples::answers(form).into_iter().next().unwrap();
    let began = Instant::now();
    for turn in 0..CHANGES {
        let reason = if turn % 2 == 0 { "lost" } else { "mutilated" };
        std::hint::black_box(forms::examples::one_changed_answer(form, &answers, "reason", reason, today));
    }
    began.elapsed() / CHANGES
}

fn i_90() -> Sources {
    Sources::embedded().into_iter().find(|sources| sources.folder() == "i-90").unwrap()
}

/// A form is read and proven for all ways to answer it.
fn proof(sources: &Sources) -> Duration {
    let began = Instant::now();
    forms::check(sources).unwrap();
    began.elapsed()
}
