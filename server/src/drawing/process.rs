use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::sync::Arc;
use std::time::Duration;

use papers::{NotDrawn, Paper};
use services::paper::{Draw, Drawing};
use services::{Fault, one_piece};
use tokio::time::timeout;

use super::{COMMAND, MOST_BYTES, REFUSED, TOO_LONG};
use crate::child::Process;

/// How long one drawing may take: twenty times as long as the longest example does.
const TIME_LIMIT: Duration = Duration::from_secs(20);

/// Draws each paper in a process of its own, which ends with the paper, at the time limit, or when nobody waits any more.
#[derive(Debug)]
pub struct DrawProcess {
    process: Process,
    time_limit: Duration,
}

impl DrawProcess {
    /// Has this very program draw, also after an upgrade: what this one says the next need not understand, and what was
    /// filed is to be drawn as it says now.
    ///
    /// # Errors
    /// When the system does not tell where the program is.
    pub fn of_this_program() -> io::Result<Arc<Self>> {
        Ok(Self::new(Process::this_program()?, TIME_LIMIT))
    }

    /// Has another program draw, which is given up after a time.
    #[must_use]
    pub fn new(program: PathBuf, time_limit: Duration) -> Arc<Self> {
        Arc::new(Self { process: Process::new(program, COMMAND, MOST_BYTES), time_limit })
    }

    /// How the process ended, and what it wrote until then.
    async fn run(&self, paper: &Paper) -> io::Result<(ExitStatus, Vec<u8>)> {
        self.process.run(one_piece(serde_json::to_vec(paper)?)).await
    }
}

impl Draw for DrawProcess {
    fn draw(&self, paper: Paper) -> Drawing<'_> {
        Box::pin(async move {
            let ended = timeout(self.time_limit, self.run(&paper)).await;
            match ended.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into())) {
                Ok((status, file)) if status.success() && is_whole(&file) => Ok(file),
                Ok((status, _)) => Err(fault(status)),
                Err(error) => {
                    tracing::error!(%error, "a paper was not drawn");
                    Err(Fault::Interrupted("drawing a paper"))
                }
            }
        })
    }
}

fn is_whole(file: &[u8]) -> bool {
    file.starts_with(b"%PDF-") && file.trim_ascii_end().ends_with(b"%%EOF")
}

fn fault(status: ExitStatus) -> Fault {
    match status.code().map(u8::try_from) {
        Some(Ok(TOO_LONG)) => NotDrawn::TooLong.into(),
        Some(Ok(REFUSED)) => NotDrawn::Refused("draw", 1).into(),
        _ => {
            tracing::error!(%status, "a paper was not drawn");
            Fault::Interrupted("drawing a paper")
        }
    }
}
