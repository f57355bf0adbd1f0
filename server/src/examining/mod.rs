//! Each file that comes in is looked at by a process of its own: this program, called as `landfall examine-file`. It reads
//! the file from standard input and writes to standard output one line of JSON, what it found or why the file is refused,
//! and after that the bytes to keep, where they are others than those that came.

mod child;
mod process;

pub use child::examine_file;
pub use process::ExamineProcess;

const COMMAND: &str = "examine-file";

/// More than what is kept of a file can have, with the line before it.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
