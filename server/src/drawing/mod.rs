//! Each paper is drawn by a process of its own: this program, called as `landfall draw-paper`. It reads one paper as JSON
//! from standard input and writes the PDF file to standard output.

mod child;
mod process;

pub use child::draw_paper;
pub use process::DrawProcess;

const COMMAND: &str = "draw-paper";

/// More than a paper, or its file, can have: the longest paper there may be has half of it.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

// How the process ends for a reason that the server tells from others; programs end with 1, 2 and 101 for any.
const TOO_LONG: u8 = 10;
const REFUSED: u8 = 11;
