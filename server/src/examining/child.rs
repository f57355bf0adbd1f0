use std::io::{Read, Write};
use std::process::ExitCode;

use intake::{Examined, Heif, Refusal};
use thiserror::Error;

use super::{COMMAND, HEIC_COMMAND, MOST_BYTES};
use crate::child::{Limits, panic_quietly, say, shut_in};

const LIMITS: Limits = Limits {
    // The largest picture that may be takes a little more than half of it, if each of its points has eight bytes.
    memory: 3 * 1024 * 1024 * 1024,
    // Ten times as long as the largest picture takes.
    seconds: 20,
    file: MOST_BYTES,
};

/// Why there is no answer. It tells nothing of the file.
#[derive(Debug, Error)]
enum NoAnswer {
    #[error("the limits of the process cannot be set")]
    NoLimits,
    #[error("standard input cannot be read")]
    NoFile,
    #[error("standard output does not take the answer")]
    NotTaken,
}

/// Looks at the file that comes in on standard input, and says in one line of standard error if it cannot.
#[must_use]
pub fn examine_file() -> ExitCode {
    answering(COMMAND, || None)
}

/// The same with what reads photos in HEIC, if the system has it.
#[must_use]
pub fn examine_heic() -> ExitCode {
    answering(HEIC_COMMAND, Heif::load)
}

fn answering(command: &'static str, load: fn() -> Option<Heif>) -> ExitCode {
    panic_quietly(command);
    // Nothing is opened after it.
    let Err(no_answer) = examine(load()) else { return ExitCode::SUCCESS };
    say(command, &no_answer);
    ExitCode::FAILURE
}

fn examine(heif: Option<Heif>) -> Result<(), NoAnswer> {
    LIMITS.set().map_err(|_| NoAnswer::NoLimits)?;
    // The other decoders are Rust, and do without where the system has no filter.
    let is_shut_in = shut_in().is_ok();
    let heif = heif.filter(|_| is_shut_in);
    // One byte more than may be, which tells that there are too many. Room that is not used is no memory; room that grows is
    // there twice while it does.
    let most = intake::MOST_BYTES + 1;
    let mut file = Vec::with_capacity(most);
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    std::io::stdin().take(most).read_to_end(&mut file).map_err(|_| NoAnswer::NoFile)?;
    let mut examined = intake::examine_with(heif.as_ref(), file);
    let kept = examined.as_mut().ok().and_then(|examined| examined.file.take()).unwrap_or_default();
    answer(&examined, &kept).ok_or(NoAnswer::NotTaken)
}

fn answer(examined: &Result<Examined, Refusal>, kept: &[u8]) -> Option<()> {
    let mut line = serde_json::to_vec(examined).ok()?;
    line.push(b'\n');
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(&line).and_then(|()| stdout.write_all(kept)).and_then(|()| stdout.flush()).ok()
}
