//! Each file that comes in is looked at by a process of its own: this program, called as `landfall examine-file` or, for a
//! photo in HEIC, as `landfall examine-heic`. It reads the file from standard input and writes to standard output one line of
//! JSON, what it found or why the file is refused, and after that the bytes to keep, where they are others than those that
//! came.

mod child;
mod process;

pub use child::{examine_file, examine_heic};
pub use process::ExamineProcess;

/// The smallest photo in HEIC: 64 white points across and down, as `heif-enc` writes them.
const SMALLEST_HEIC: &[u8] = include_bytes!("smallest.heic");

const COMMAND: &str = "examine-file";
/// For photos in HEIC, which a library of the system reads: no other file meets it.
const HEIC_COMMAND: &str = "examine-heic";

/// More than what is kept of a file can have, with the line before it.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
