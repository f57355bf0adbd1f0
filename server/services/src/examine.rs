use std::fmt;
use std::pin::Pin;

use intake::{Examined, Refusal};
use thiserror::Error;

use crate::Pieces;

/// A file that is being looked at. Whoever lets go of it wants to know no more.
pub type Examination<'a> = Pin<Box<dyn Future<Output = Result<Result<Examined, Refusal>, NotExamined>> + Send + 'a>>;

/// Looks at what comes in away from the keys and from the threads that answer requests. The composition root gives a
/// process for each file.
pub trait Examine: fmt::Debug + Send + Sync {
    /// The file as `intake::examine` sees it. What the file itself does to whoever looks at it (a decoder that panics, more
    /// memory or time than may be) is a refusal, too; only the machine's own trouble is none.
    fn examine<'a>(&'a self, file: Pieces<'a>) -> Examination<'a>;
}

/// Why nobody knows what a file is. That is not the file's fault, and it may pass.
#[derive(Debug, Error)]
pub enum NotExamined {
    /// The process was not started, or could not be talked to.
    #[error("the process that examines files cannot be reached: {0}")]
    Unreachable(#[from] std::io::Error),
    /// It ended otherwise than it does by its own limits, or said what makes no sense.
    #[error("the process that examines files ended without an answer")]
    NoAnswer,
    /// So many files came that its turn did not come, or it got no time to work.
    #[error("there was no time to examine the file")]
    NoTime,
}
