//! Each paper is drawn by a process of its own: this program, called as `landfall draw-paper`. It reads one paper as JSON
//! from standard input, writes the PDF file to standard output, and ends.
//!
//! So a large library of others does not sit beside the keys, what it has loaded and learned does not stay in the memory
//! of the server, and a drawing that hangs can be stopped. The paper goes through the pipe alone: never an argument, a
//! variable, a file or a log.

mod child;
mod limits;
mod process;

pub use child::draw_paper;
pub use process::DrawProcess;

/// More than a paper, or its file, can have: the longest paper there may be has half of it.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

// How the process ends for a reason that the server tells from others; programs end with 1, 2 and 101 for any.
const TOO_LONG: u8 = 10;
const REFUSED: u8 = 11;
