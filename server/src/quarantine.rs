//! `landfall quarantine`.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use domain::{FileId, Timestamp};
use services::Services;
use services::evidence::{KeptApart, QuarantineRefusal, Standing, TakenFile};

use crate::config::Config;
use crate::start;

/// Prints what is kept apart.
pub(crate) async fn list(config: &Config) -> anyhow::Result<ExitCode> {
    let (services, database) = start::open(config).await?;
    let kept = services.quarantine().await.context("the quarantine cannot be read")?;
    database.close().await;
    start::print(&table(&kept))?;
    Ok(ExitCode::SUCCESS)
}

/// Has a file scanned and examined again.
pub(crate) async fn again(config: &Config, file: &str) -> anyhow::Result<ExitCode> {
    let id = parsed(file)?;
    let (services, database) = start::open(config).await?;
    let standing = services.scan_again(id).await.context("the file cannot be scanned now; a running server goes on")?;
    database.close().await;
    let (said, is_done) = standing.map_or_else(|refusal| (refused(file, refusal), false), |now| outcome(file, &now));
    say(&said, is_done)
}

/// Writes a file out, as it came.
pub(crate) async fn take(config: &Config, file: &str, to: &Path) -> anyhow::Result<ExitCode> {
    let id = parsed(file)?;
    let (services, database) = start::open(config).await?;
    // Before anything is written down of it: a file that is there already is never written over.
    let mut target = created(to).with_context(|| format!("{} cannot be written", to.display()))?;
    let taken = taken(&services, id, &mut target).await;
    if !matches!(taken, Ok(Ok(()))) {
        std::fs::remove_file(to).with_context(|| format!("{} cannot be removed", to.display()))?;
    }
    database.close().await;
    match taken? {
        Ok(()) => say(
            &format!("{file} is in {}, as it came. Open it nowhere but where that harms nobody.", to.display()),
            true,
        ),
        Err(refusal) => say(&refused(file, refusal), false),
    }
}

/// Removes a file before its day.
pub(crate) async fn remove(config: &Config, file: &str) -> anyhow::Result<ExitCode> {
    let id = parsed(file)?;
    let (services, database) = start::open(config).await?;
    let removed = services.remove_from_quarantine(id).await.context("the file cannot be removed now")?;
    database.close().await;
    match removed {
        Ok(()) => say(&format!("{file} is removed."), true),
        Err(refusal) => say(&refused(file, refusal), false),
    }
}

fn parsed(file: &str) -> anyhow::Result<FileId> {
    file.parse()
        .ok()
        .with_context(|| format!("{file} is not the id of a file, as `landfall quarantine list` prints it"))
}

fn created(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

async fn taken(services: &Services, file: FileId, target: &mut File) -> anyhow::Result<Result<(), QuarantineRefusal>> {
    let mut opened: TakenFile = match services.take_from_quarantine(file).await.context("the file cannot be opened")? {
        Ok(opened) => opened,
        Err(refusal) => return Ok(Err(refusal)),
    };
    while let Some(bytes) = opened.next().await.context("the file cannot be read to its end")? {
        target.write_all(&bytes).context("the file cannot be written")?;
    }
    target.sync_all().context("the file cannot be written")?;
    Ok(Ok(()))
}

fn say(said: &str, is_done: bool) -> anyhow::Result<ExitCode> {
    start::print(&format!("{said}\n"))?;
    Ok(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn table(kept: &[KeptApart]) -> String {
    let day = |moment: Timestamp| moment.date().to_string();
    kept.iter().fold(String::new(), |mut table, kept| {
        let KeptApart { file, found_at, bytes, digest, until } = kept;
        let _ = writeln!(table, "{file}  {}  {bytes}  {digest}  {}", day(*found_at), day(*until));
        table
    })
}

/// What a second scan came to, and whether the file can be used.
fn outcome(file: &str, standing: &Standing) -> (String, bool) {
    match standing {
        Standing::Kept { .. } => (format!("Nothing is found in {file} now: its person can use it."), true),
        Standing::Infected => {
            (format!("Something is found in {file} again. It stays, until the same day as before."), false)
        }
        Standing::Refused(_) => (
            format!("Nothing is found in {file} now, but it cannot be used. It is removed, and its person told why."),
            false,
        ),
        Standing::BeingChecked | Standing::WaitsForScan => {
            (format!("Nobody can look into {file} now. A running server scans it as soon as that is possible."), false)
        }
    }
}

fn refused(file: &str, refusal: QuarantineRefusal) -> String {
    match refusal {
        QuarantineRefusal::NotThere => format!("{file} is not in quarantine."),
        QuarantineRefusal::NoScanner => "This installation has no scanner: set one up first.".to_owned(),
        QuarantineRefusal::FileGone => format!("{file} is on no form any more: it would serve nobody."),
        QuarantineRefusal::Signed => {
            format!("The form that {file} was added to is signed without it, and stays as it was signed.")
        }
        QuarantineRefusal::Filed => format!("The form that {file} was added to is filed without it."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_files_by_their_ids_and_says_when_they_go() {
        let found_at = Timestamp::from_seconds(1_795_435_200);
        let kept = KeptApart {
            file: FileId::v7(found_at, [1; 10]),
            found_at,
            bytes: 68,
            digest: "27".repeat(32),
            until: Timestamp::from_seconds(1_795_435_200 + 30 * 24 * 60 * 60),
        };
        let expected = format!("{}  2026-11-23  68  {}  2026-12-23\n", kept.file, "27".repeat(32));
        assert_eq!(table(&[kept]), expected);
    }

    #[test]
    fn only_a_file_that_can_be_used_now_is_a_success() {
        let kept = Standing::Kept { kind: domain::FileKind::Pdf, pages: 1, hints: Vec::new() };
        assert!(outcome("F", &kept).1);
        for other in [Standing::Infected, Standing::WaitsForScan, Standing::BeingChecked] {
            assert!(!outcome("F", &other).1, "{other:?}");
        }
    }
}
