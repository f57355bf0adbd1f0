//! What a person and the agency write to each other: a thread for each thing that somebody asks about, with when an answer
//! is to be expected and what the other side has read.

mod answer;
mod at_desk;
mod enclose;
mod expected;
mod kept;
mod read;
mod request;
mod write;

pub use answer::{AnswerRefusal, Answering};
pub use at_desk::{DeskThread, WaitingThread};
pub use enclose::{ENCLOSED, EncloseRefusal, Unsent, Writing, WrittenIn};
pub use read::{About, EnclosedFile, MessageView, Standing, ThreadLine, ThreadPage, ThreadView};
pub use request::{NewRequest, OfferedRequest, RequestRefusal};
pub use write::{NewQuestion, WriteRefusal};

pub(crate) use enclose::{sweep, takes_enclosures};
