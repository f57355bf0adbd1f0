//! The program itself, started from the command line on a folder of a test.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Body;
use domain::Timestamp;
use http::{HeaderMap, HeaderName, Request};
use http_body_util::BodyExt;
use storage::Database;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::child::PROGRAM;
use crate::page::Page;
use crate::site::{ORIGIN, TestSite};

/// What it is told, to serve in earnest.
pub(crate) const SERVE: [&str; 1] = ["serve"];

/// The program as it is shipped, while it serves. It is killed when nobody holds this any more.
pub(crate) struct Program(Child);

impl Program {
    /// Starts it, and waits until it listens.
    pub(crate) fn start(data: &Path, address: SocketAddr, arguments: &[&str]) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(arguments)
            .env_clear()
            .env("LANDFALL_DATA", data)
            .env("LANDFALL_LISTEN", address.to_string())
            .env("LANDFALL_PUBLIC_URL", ORIGIN)
            // Nobody takes the mails: they wait.
            .env("LANDFALL_SMTP_HOST", "127.0.0.1")
            .env("LANDFALL_SMTP_PORT", "1")
            .env("LANDFALL_SMTP_SECURITY", "none")
            .env("LANDFALL_MAIL_FROM", "landfall@example.com")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        let program = Self(child);
        let listens = said.lines().map_while(Result::ok).any(|line| line.contains(" is ready at "));
        assert!(listens, "it starts on what is there");
        program
    }
}

impl Drop for Program {
    /// By the signal that no program can catch.
    fn drop(&mut self) {
        let _killed = self.0.kill();
        let _ended = self.0.wait();
    }
}

/// What came of the answer before the program ended; nothing without a whole head, which is what tells a browser that
/// something is done.
pub(crate) async fn ask(to: SocketAddr, request: Request<Body>) -> Option<Page> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let (method, url) = (&parts.method, parts.uri.to_string());
    let mut head = format!("{method} {url} HTTP/1.0\r\nhost: landfall.example\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in &parts.headers {
        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    head += "\r\n";
    let mut stream = TcpStream::connect(to).await.ok()?;
    stream.write_all(&[head.as_bytes(), &body[..]].concat()).await.ok()?;
    let mut back = Vec::new();
    let _cut_off = stream.read_to_end(&mut back).await;
    let end = back.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let mut lines = std::str::from_utf8(&back[..end]).unwrap().split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().unwrap();
    let mut headers = HeaderMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        headers.append(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
    }
    Some(Page { url, status, headers, body: back[end + 4..].to_vec() })
}

/// What it does when it is told this, and then ends.
pub(crate) fn landfall(data: &Path, arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).env_clear().env("LANDFALL_DATA", data).output().unwrap()
}

/// The installation in this folder, at the time of its machine. Nothing else may have it open.
pub(crate) async fn opened(data: &Path) -> TestSite {
    let database = Database::connect(&format!("sqlite:{}", data.join("landfall.db").display())).await.unwrap();
    let site = TestSite::with_key(database, &std::fs::read_to_string(data.join("master.key")).unwrap());
    let (now, there) = (machine_time(), site.world.services.now());
    site.world.clock.step_back(there.since(now));
    site.world.clock.advance(now.since(there));
    site
}

#[expect(clippy::disallowed_methods, reason = "the program lives by the clock of its machine")]
pub(crate) fn machine_time() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Timestamp::from_micros(since.as_micros().try_into().unwrap())
}
