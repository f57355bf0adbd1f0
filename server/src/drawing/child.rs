use std::io::{Read, Write};
use std::process::ExitCode;

use papers::{NotDrawn, Paper};
use rayon::ThreadPoolBuilder;
use thiserror::Error;

use super::{MOST_BYTES, REFUSED, TOO_LONG, limits};

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
    // What a panic says may have a piece of the paper in it.
    std::panic::set_hook(Box::new(|_| say(&"drawing the paper failed")));
    let Err(no_file) = draw() else { return ExitCode::SUCCESS };
    say(&no_file);
    match no_file {
        NoFile::NotDrawn(NotDrawn::TooLong) => TOO_LONG.into(),
        NoFile::NotDrawn(NotDrawn::Refused(..) | NotDrawn::NoCode) => REFUSED.into(),
        NoFile::NoLimits | NoFile::NoPaper | NoFile::NotTaken => ExitCode::FAILURE,
    }
}

fn draw() -> Result<(), NoFile> {
    limits::set().map_err(|_| NoFile::NoLimits)?;
    // A process is one core: how many there are at once is decided by the server.
    ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global().map_err(|_| NoFile::NoLimits)?;
    let file = papers::draw(paper().ok_or(NoFile::NoPaper)?)?;
    std::io::stdout().write_all(&file).map_err(|_| NoFile::NotTaken)
}

fn paper() -> Option<Paper> {
    let mut json = Vec::new();
    std::io::stdin().take(MOST_BYTES).read_to_end(&mut json).ok()?;
    serde_json::from_slice(&json).ok()
}

fn say(what: &dyn std::fmt::Display) {
    // Nobody may be there to read it.
    let _said = writeln!(std::io::stderr(), "landfall draw-paper: {what}");
}
