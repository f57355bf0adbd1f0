use std::io;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};

use futures_util::StreamExt;
use services::Pieces;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::Command;

/// Starts a program for one piece of work. It ends with the work, or when nobody waits for it any more.
#[derive(Debug)]
pub(crate) struct Process {
    program: PathBuf,
    command: &'static str,
    most_output: u64,
}

impl Process {
    /// This program for a command of its own. On Linux it is the very one that runs, even after an upgrade has put
    /// another one in its place: both ends of the pipe are of one version.
    ///
    /// # Errors
    /// When the system does not tell where the program is.
    pub(crate) fn this_program() -> io::Result<PathBuf> {
        let running = PathBuf::from("/proc/self/exe");
        if running.exists() { Ok(running) } else { std::env::current_exe() }
    }

    /// A program that is called with a command, of whose output no more than this is read.
    pub(crate) fn new(program: PathBuf, command: &'static str, most_output: u64) -> Self {
        Self { program, command, most_output }
    }

    /// How the process ended that got this input, and what it wrote until then. When the input breaks off, the process ends,
    /// too: what it makes of a part of it is of no use.
    pub(crate) async fn run(&self, mut input: Pieces<'_>) -> io::Result<(ExitStatus, Vec<u8>)> {
        let mut child = Command::new(&self.program)
            .arg0("landfall")
            .arg(self.command)
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // Ctrl-C stops the server, which lets work in progress end.
            .process_group(0)
            .kill_on_drop(true)
            .spawn()?;
        let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        // At the same time, since each could wait for the other.
        let ask = async move {
            while let Some(piece) = input.next().await.transpose()? {
                // How a process ended that does not read is told by its status.
                if stdin.write_all(&piece).await.is_err() {
                    break;
                }
            }
            Ok(())
        };
        let answer = async move {
            let mut output = Vec::new();
            stdout.take(self.most_output).read_to_end(&mut output).await.map(|_| output)
        };
        let ((), output) = tokio::try_join!(ask, answer)?;
        Ok((child.wait().await?, output))
    }
}
