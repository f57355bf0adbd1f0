use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use services::{Pieces, Scan, ScannerAway, Scanning, Verdict};
use thiserror::Error;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpStream, UnixStream};
use tokio::time::timeout;

use crate::answer::verdict;

/// How long a look into one file may take: shorter than the outbox waits, so that the reason is known.
pub const PATIENCE: Duration = Duration::from_secs(25);

/// How much of a file goes over at a time.
const PIECE: usize = 64 * 1024;

/// More than an answer ever is.
const LONGEST_ANSWER: u64 = 4096;

/// Asks a clamd, over a connection of its own for each file.
#[derive(Debug)]
pub struct Clamd {
    address: Address,
    patience: Duration,
}

#[derive(Debug)]
enum Address {
    /// A host and a port, in the clear.
    Tcp(String),
    Socket(PathBuf),
}

/// It leads to no clamd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("clamd is reached by HOST:PORT, or by the path of its socket, which begins with /")]
pub struct NotAnAddress;

impl Clamd {
    /// A scanner at `HOST:PORT`, or at the socket with this path, that may take so long for a file. It is not asked yet.
    ///
    /// # Errors
    /// It is neither.
    pub fn new(address: &str, patience: Duration) -> Result<Arc<Self>, NotAnAddress> {
        let address = if address.starts_with('/') {
            Address::Socket(PathBuf::from(address))
        } else {
            let (host, port) = address.rsplit_once(':').ok_or(NotAnAddress)?;
            let port: u16 = port.parse().map_err(|_| NotAnAddress)?;
            if host.is_empty() || host.contains(['/', ' ']) || port == 0 {
                return Err(NotAnAddress);
            }
            Address::Tcp(address.to_owned())
        };
        Ok(Arc::new(Self { address, patience }))
    }

    async fn ask(&self, file: Pieces<'_>) -> Result<Verdict, ScannerAway> {
        let unreachable = |_| ScannerAway::Unreachable;
        match &self.address {
            Address::Tcp(host) => look_through(file, TcpStream::connect(host).await.map_err(unreachable)?).await,
            Address::Socket(path) => look_through(file, UnixStream::connect(path).await.map_err(unreachable)?).await,
        }
    }
}

impl Scan for Clamd {
    fn scan<'a>(&'a self, file: Pieces<'a>) -> Scanning<'a> {
        Box::pin(async move { timeout(self.patience, self.ask(file)).await.unwrap_or(Err(ScannerAway::Slow)) })
    }
}

/// Sends the file and hears the answer, both at once: a clamd that takes no file of this size says so before it has all
/// of it, and hangs up.
async fn look_through(file: Pieces<'_>, clamd: impl AsyncRead + AsyncWrite + Send) -> Result<Verdict, ScannerAway> {
    let (hearing, mut saying) = tokio::io::split(clamd);
    let mut hearing = BufReader::new(hearing.take(LONGEST_ANSWER));
    let mut answer = Vec::new();
    // A connection that breaks may have brought the answer before.
    let sending = async {
        let sent = send(file, &mut saying).await;
        if sent.is_err() {
            // A file that broke off is never said to be at its end, and a clamd that hears no more has nothing to wait for.
            let _hung_up = saying.shutdown().await;
        }
        sent
    };
    let (sent, _) = tokio::join!(sending, hearing.read_until(0, &mut answer));
    match verdict(&answer)? {
        Verdict::Clean if sent.is_err() => Err(ScannerAway::NoVerdict),
        verdict => Ok(verdict),
    }
}

async fn send(mut file: Pieces<'_>, clamd: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
    clamd.write_all(b"zINSTREAM\0").await?;
    while let Some(bytes) = file.next().await.transpose()? {
        for piece in bytes.chunks(PIECE) {
            clamd.write_u32(u32::try_from(piece.len()).map_err(io::Error::other)?).await?;
            clamd.write_all(piece).await?;
        }
    }
    clamd.write_u32(0).await?;
    clamd.flush().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_port_or_a_socket() {
        for fine in ["127.0.0.1:3310", "clamav.internal:3310", "[::1]:3310", "/run/clamav/clamd.ctl"] {
            assert!(Clamd::new(fine, PATIENCE).is_ok(), "{fine}");
        }
        for wrong in ["", "clamav", ":3310", "clamav:", "clamav:0", "clamav:x", "http://clamav:3310", "run/clamd.ctl"] {
            assert_eq!(Clamd::new(wrong, PATIENCE).unwrap_err(), NotAnAddress, "{wrong}");
        }
    }
}
