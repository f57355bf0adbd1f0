//! This program, started anew for one piece of work: it reads what it needs from standard input, writes what it made to
//! standard output, and ends.
//!
//! So what the work needs does not sit beside the keys, what it has loaded and learned does not stay in the memory of the
//! server, and work that hangs can be stopped. What it is about goes through the pipe alone: never an argument, a
//! variable, a file or a log. A kind of work is a command of `main` with [`Limits`] and a filter ([`shut_in`]) on one end, and a
//! [`Process`] on the other.

mod filter;
mod limits;
mod process;

use std::fmt::Display;
use std::io::Write;

pub(crate) use filter::set as shut_in;
pub(crate) use limits::Limits;
pub(crate) use process::Process;

/// What a panic says may have a piece of the input in it: it says this instead.
pub(crate) fn panic_quietly(command: &'static str) {
    std::panic::set_hook(Box::new(move |_| say(command, &"the work failed")));
}

/// Says why there is nothing on standard output, in one line of standard error.
pub(crate) fn say(command: &str, what: &dyn Display) {
    // Nobody may be there to read it.
    let _said = writeln!(std::io::stderr(), "landfall {command}: {what}");
}
