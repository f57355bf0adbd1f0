//! `landfall audit verify`.

use std::fmt::Write;
use std::process::ExitCode;

use anyhow::Context;
use services::audit::{Break, Verified};
use storage::Database;

use crate::command_line::NotedHead;
use crate::config::Config;
use crate::start;

/// Walks through the security log and says what it found. It changes nothing, not even an older schema.
pub(crate) async fn verify(config: &Config, noted: Option<&NotedHead>) -> anyhow::Result<ExitCode> {
    let key = config.data.join("master.key");
    anyhow::ensure!(key.exists(), "{} is not there: without it nothing can be verified", key.display());
    let database = Database::connect(&config.database_url()).await.context("the database cannot be opened")?;
    let services = start::services(config, database.clone())?;
    let verified = services.verify_security_log().await.context("the security log cannot be read")?;
    let is_there = match noted {
        Some(NotedHead { seq, hash }) => services.is_in_security_log(*seq, hash).await?,
        None => true,
    };
    database.close().await;
    if let (false, Some(NotedHead { seq, .. })) = (is_there, noted) {
        start::print(&format!("event {seq} is not the one that was noted\n"))?;
    }
    start::print(&report(&verified))?;
    Ok(if verified.breaks.is_empty() && is_there { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn report(Verified { events, head, breaks }: &Verified) -> String {
    let mut report = String::new();
    for found in breaks {
        let _ = match found {
            Break::Changed(seq) => writeln!(report, "event {seq} was changed"),
            Break::Missing(first, last) if first == last => writeln!(report, "event {first} is missing"),
            Break::Missing(first, last) => writeln!(report, "events {first} to {last} are missing"),
            Break::PutIn(seq) => writeln!(report, "event {seq} was put in"),
            Break::Head => writeln!(report, "the end of the log is not as it was written"),
        };
    }
    let state = if breaks.is_empty() { "whole" } else { "broken" };
    let _ = writeln!(report, "The security log is {state}: {events} events, head {events}:{head}");
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_break_is_named_by_its_place() {
        let breaks = vec![Break::Changed(2), Break::Missing(4, 4), Break::Missing(6, 9), Break::PutIn(11), Break::Head];
        let told = report(&Verified { events: 10, head: "ab".to_owned(), breaks });
        let lines: Vec<_> = told.lines().collect();
        assert_eq!(
            lines,
            [
                "event 2 was changed",
                "event 4 is missing",
                "events 6 to 9 are missing",
                "event 11 was put in",
                "the end of the log is not as it was written",
                "The security log is broken: 10 events, head 10:ab",
            ]
        );
    }
}
