//! Looking for viruses, as the use cases ask for it.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use thiserror::Error;

use crate::Pieces;

/// The end of a look into a file.
pub type Scanning<'a> = Pin<Box<dyn Future<Output = Result<Verdict, ScannerAway>> + Send + 'a>>;

/// Looks for viruses. Whether there is a scanner is the installation's decision: without one, nobody looks.
pub trait Scan: Send + Sync + Debug {
    /// Looks for a virus in a whole file, however large.
    fn scan<'a>(&'a self, file: Pieces<'a>) -> Scanning<'a>;
}

/// What a scanner says of a file. Which virus it is stays with whoever runs the scanner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It knows of nothing in it.
    Clean,
    /// It found something.
    Infected,
}

/// Why nobody knows whether a file is clean. Then it counts as not looked at, never as clean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ScannerAway {
    /// The scanner cannot be reached, or hung up.
    #[error("the virus scanner cannot be reached")]
    Unreachable,
    /// It did not answer in time.
    #[error("the virus scanner took too long")]
    Slow,
    /// The file is larger than it is set up to look into.
    #[error("the virus scanner takes no file of this size")]
    TooLarge,
    /// It answered what no scanner should.
    #[error("the virus scanner gave no verdict")]
    NoVerdict,
}
