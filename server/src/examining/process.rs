use std::io;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use futures_util::StreamExt;
use intake::{Examined, Kept, Refusal};
use rustix::process::Signal;
use services::{Examination, Examine, NotExamined, Pieces, one_piece};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::{COMMAND, HEIC_COMMAND, MOST_BYTES, SMALLEST_HEIC};
use crate::child::Process;

/// How long somebody waits at most, for their turn and for the answer together. The process itself has less time on a
/// processor, so that whoever needs too much of it is told from whoever got none.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// How a program ends that panics.
const PANICKED: i32 = 101;

/// How a process ends for what a file does to it: it has no more memory, or no more of its stack, or reads where nothing
/// is, or runs what is no program, or divides by zero, or has used up its time. Whatever else ends one, such as a system that
/// has no memory left, is not the file's fault.
const BY_THE_FILE: [Signal; 6] = [Signal::ABORT, Signal::SEGV, Signal::BUS, Signal::ILL, Signal::FPE, Signal::XCPU];

/// Looks at each file in a process of its own, on half of the cores at most. It ends with the file, at the time limit, or
/// when nobody waits any more.
#[derive(Debug)]
pub struct ExamineProcess {
    process: Process,
    heic: Process,
    time_limit: Duration,
    turns: Semaphore,
}

impl ExamineProcess {
    /// Has this very program look.
    ///
    /// # Errors
    /// When the system does not tell where the program is.
    pub fn of_this_program() -> io::Result<Arc<Self>> {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Ok(Self::new(Process::this_program()?, TIME_LIMIT, cores.div_ceil(2)))
    }

    /// Has another program look, which is given up after a time, and at so many files at once.
    #[must_use]
    pub fn new(program: PathBuf, time_limit: Duration, at_once: usize) -> Arc<Self> {
        let heic = Process::new(program.clone(), HEIC_COMMAND, MOST_BYTES);
        let process = Process::new(program, COMMAND, MOST_BYTES);
        Arc::new(Self { process, heic, time_limit, turns: Semaphore::new(at_once) })
    }

    /// Whether photos of iPhones are read here: the smallest there is was, in the same way as all others.
    pub async fn reads_heic(&self) -> bool {
        matches!(self.examine(one_piece(SMALLEST_HEIC)).await, Ok(Ok(_)))
    }

    async fn in_turn(&self, file: Pieces<'_>) -> io::Result<(ExitStatus, Vec<u8>)> {
        let _turn = self.turns.acquire().await.map_err(io::Error::other)?;
        // One that is over with its head is asked once more.
        let mut file = file.fuse();
        let mut head = BytesMut::new();
        while head.len() < intake::HEAD_BYTES
            && let Some(piece) = file.next().await
        {
            head.extend_from_slice(&piece?);
        }
        let process = if intake::is_heic(&head) { &self.heic } else { &self.process };
        process.run(Box::pin(one_piece(head).chain(file))).await
    }
}

impl Examine for ExamineProcess {
    fn examine<'a>(&'a self, file: Pieces<'a>) -> Examination<'a> {
        Box::pin(async move {
            let ended = timeout(self.time_limit, self.in_turn(file)).await.map_err(|_| NotExamined::NoTime);
            let answer = ended.and_then(|ended| {
                let (status, output) = ended?;
                if status.success() { read(output).ok_or(NotExamined::NoAnswer) } else { by_the_file(status) }
            });
            if let Err(error) = &answer {
                tracing::error!(%error, "a file was not examined");
            }
            answer
        })
    }
}

/// What the process says: one line, and the bytes to keep.
fn read(mut output: Vec<u8>) -> Option<Result<Examined, Refusal>> {
    let end = output.iter().position(|&byte| byte == b'\n')?;
    let mut examined: Result<Examined, Refusal> = serde_json::from_slice(&output[..end]).ok()?;
    output.drain(..=end);
    if let Ok(examined) = &mut examined {
        let is_kept_as_it_came = examined.kept == Kept::Pdf;
        if is_kept_as_it_came != output.is_empty() || output.len() > intake::MOST_BYTES {
            return None;
        }
        examined.file = (!is_kept_as_it_came).then_some(output);
    }
    Some(examined)
}

/// Whether it was the file that ended the process.
fn by_the_file(status: ExitStatus) -> Result<Result<Examined, Refusal>, NotExamined> {
    let is_signal = |signal: i32| BY_THE_FILE.iter().any(|by_the_file| by_the_file.as_raw() == signal);
    if status.code() != Some(PANICKED) && !status.signal().is_some_and(is_signal) {
        return Err(NotExamined::NoAnswer);
    }
    tracing::warn!(%status, "a file ended the process that looked at it");
    Ok(Err(Refusal::Damaged))
}
