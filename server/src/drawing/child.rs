use std::io::{Read, Write};
use std::process::ExitCode;

use papers::{NotDrawn, Paper};
use rayon::ThreadPoolBuilder;
use thiserror::Error;

use super::{COMMAND, MOST_BYTES, REFUSED, TOO_LONG};
use crate::child::{Limits, panic_quietly, say, shut_in};

const LIMITS: Limits = Limits {
    // The longest paper that may be takes half of it, if it is made of nothing but short rows.
    memory: 2 * 1024 * 1024 * 1024,
    // For a process whose server is gone. The server itself waits less.
    seconds: 60,
    file: MOST_BYTES,
};

/// Why there is no file. It tells nothing of what the paper says.
#[derive(Debug, Error)]
enum NoFile {
    #[error("the limits of the process cannot be set")]
    NoLimits,
    #[error("standard input holds no paper")]
    NoPaper,
    #[error(transparent)]
    NotDrawn(#[from] NotDrawn),
    #[error("standard output does not take the file")]
    NotTaken,
}

/// Draws the paper that comes in on standard input, in JSON, to standard output, and says in one line of standard error
/// if it does not.
#[must_use]
pub fn draw_paper() -> ExitCode {
    panic_quietly(COMMAND);
    let Err(no_file) = draw() else { return ExitCode::SUCCESS };
    say(COMMAND, &no_file);
    match no_file {
        NoFile::NotDrawn(NotDrawn::TooLong) => TOO_LONG.into(),
        NoFile::NotDrawn(NotDrawn::Refused(..) | NotDrawn::NoCode) => REFUSED.into(),
        NoFile::NoLimits | NoFile::NoPaper | NoFile::NotTaken => ExitCode::FAILURE,
    }
}

fn draw() -> Result<(), NoFile> {
    LIMITS.set().map_err(|_| NoFile::NoLimits)?;
    // A process is one core: how many there are at once is decided by the server.
    ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global().map_err(|_| NoFile::NoLimits)?;
    // Where the system has no filter, papers are drawn all the same: nothing that draws them is unsafe.
    let _shut_in = shut_in();
    let file = papers::draw(paper().ok_or(NoFile::NoPaper)?)?;
    std::io::stdout().write_all(&file).map_err(|_| NoFile::NotTaken)
}

fn paper() -> Option<Paper> {
    let mut json = Vec::new();
    std::io::stdin().take(MOST_BYTES).read_to_end(&mut json).ok()?;
    serde_json::from_slice(&json).ok()
}
