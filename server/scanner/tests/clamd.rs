//! Files as a real clamd sees them, and as no clamd does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect")]

mod daemon;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use daemon::{Daemon, eicar};
use futures_util::stream;
use scanner::{Clamd, PATIENCE};
use services::{Pieces, Scan, ScannerAway, Verdict, one_piece};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::timeout;

const MIB: usize = 1024 * 1024;

fn at(address: &str) -> Arc<Clamd> {
    Clamd::new(address, PATIENCE).unwrap()
}

/// A file without a virus, and without two pieces that are the same.
fn file(length: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length + 8);
    for number in 0..length.div_ceil(8) as u64 {
        bytes.extend_from_slice(&number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn a_virus_is_found_and_a_clean_file_is_clean() {
    let daemon = Daemon::with("StreamMaxLength 40M");
    for address in [format!("127.0.0.1:{}", daemon.port), daemon.socket()] {
        let clamd = at(&address);
        assert_eq!(clamd.scan(one_piece(eicar())).await, Ok(Verdict::Infected), "{address}");
        assert_eq!(clamd.scan(one_piece(b"Acta de nacimiento".to_vec())).await, Ok(Verdict::Clean), "{address}");
        assert_eq!(clamd.scan(one_piece(Vec::new())).await, Ok(Verdict::Clean), "{address}");
        let mut large = file(30 * MIB);
        assert_eq!(clamd.scan(one_piece(large.clone())).await, Ok(Verdict::Clean), "{address}");
        large.extend(eicar());
        assert_eq!(clamd.scan(one_piece(large)).await, Ok(Verdict::Infected), "at the end of a large file, {address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_was_not_looked_through_is_not_clean() {
    let daemon = Daemon::with("StreamMaxLength 4M\nMaxFileSize 1M\nAlertExceedsMax yes");
    for address in [format!("127.0.0.1:{}", daemon.port), daemon.socket()] {
        let clamd = at(&address);
        assert_eq!(
            clamd.scan(one_piece(file(30 * MIB))).await,
            Err(ScannerAway::TooLarge),
            "over StreamMaxLength, {address}"
        );
        assert_eq!(
            clamd.scan(one_piece(file(2 * MIB))).await,
            Err(ScannerAway::TooLarge),
            "over MaxFileSize, {address}"
        );
        assert_eq!(clamd.scan(one_piece(file(MIB / 2))).await, Ok(Verdict::Clean), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_breaks_off_is_not_clean() {
    let daemon = Daemon::with("");
    for address in [format!("127.0.0.1:{}", daemon.port), daemon.socket()] {
        let broken = [Ok(file(100).into()), Err(io::ErrorKind::UnexpectedEof.into())];
        let pieces: Pieces<'_> = Box::pin(stream::iter(broken));
        // Long before nobody would wait any more.
        let said = timeout(PATIENCE / 2, at(&address).scan(pieces)).await.unwrap();
        assert!(said.is_err(), "{address}: {said:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clamd_that_is_gone_is_away() {
    let daemon = Daemon::with("");
    let (over_tcp, by_socket) = (at(&format!("127.0.0.1:{}", daemon.port)), at(&daemon.socket()));
    assert_eq!(over_tcp.scan(one_piece(file(100))).await, Ok(Verdict::Clean));
    drop(daemon);
    assert_eq!(over_tcp.scan(one_piece(file(100))).await, Err(ScannerAway::Unreachable));
    assert_eq!(by_socket.scan(one_piece(file(100))).await, Err(ScannerAway::Unreachable));
}

/// What becomes of a file when something else than a clamd answers so, after it has read so much.
async fn answered(file: Vec<u8>, reads: usize, answer: &'static [u8]) -> Result<Verdict, ScannerAway> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let clamd = at(&listener.local_addr().unwrap().to_string());
    let answering = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_exact(&mut vec![0; reads]).await.unwrap();
        let _heard = stream.write_all(answer).await;
    };
    let (said, ()) = tokio::join!(clamd.scan(one_piece(file)), answering);
    said
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_else_answers_gives_no_verdict() {
    for garbage in [&b"HTTP/1.1 400 Bad Request\r\n\r\n"[..], b"stream: OK", b"\0", b"OK\0", &[b'a'; 20_000]] {
        let said = answered(file(800), 800, garbage).await;
        assert_eq!(said, Err(ScannerAway::NoVerdict), "{:?}", String::from_utf8_lossy(garbage));
    }
    assert_eq!(answered(file(800), 800, b"").await, Err(ScannerAway::Unreachable), "it hangs up");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_calls_a_file_clean_that_they_have_not_read() {
    assert_eq!(answered(file(30 * MIB), 10, b"stream: OK\0").await, Err(ScannerAway::NoVerdict));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_that_never_answers_is_not_waited_for() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let clamd = Clamd::new(&address, Duration::from_millis(50)).unwrap();
    assert_eq!(clamd.scan(one_piece(file(100))).await, Err(ScannerAway::Slow));
    assert_eq!(clamd.scan(one_piece(file(30 * MIB))).await, Err(ScannerAway::Slow), "nor when it does not read");
}
