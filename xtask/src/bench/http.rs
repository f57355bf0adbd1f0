//! As much of HTTP/1.1 as asking one server over one kept-alive connection needs.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(crate) struct Connection {
    stream: BufReader<TcpStream>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Connection {
    pub(crate) fn open(address: SocketAddr) -> Result<Self> {
        Self::open_for(address, PATIENCE)
    }

    /// The same, for whoever has to wait so long for an answer.
    pub(crate) fn open_for(address: SocketAddr, patience: Duration) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(patience))?;
        Ok(Self { stream: BufReader::with_capacity(1 << 16, stream) })
    }

    /// Sends a whole request and reads the whole answer.
    pub(crate) fn ask(&mut self, request: &[u8]) -> Result<Response> {
        self.ask_in_parts(&[request])
    }

    /// The same of a request in several parts.
    pub(crate) fn ask_in_parts(&mut self, parts: &[&[u8]]) -> Result<Response> {
        for part in parts {
            self.stream.get_mut().write_all(part)?;
        }
        read(&mut self.stream)
    }

    /// Sends a whole request and reads the first piece of an answer that does not end.
    pub(crate) fn begin(&mut self, request: &[u8]) -> Result<Vec<u8>> {
        self.stream.get_mut().write_all(request)?;
        let answer = read_head(&mut self.stream)?;
        ensure!(answer.header("transfer-encoding") == Some("chunked"), "it answered {}", answer.status);
        chunk(&mut self.stream)
    }
}

/// A request as it goes over the wire.
pub(crate) fn request(method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut request = head(method, path, headers, body.len());
    request.extend_from_slice(body);
    request
}

/// What stands before a body of so many bytes.
pub(crate) fn head(method: &str, path: &str, headers: &[(&str, &str)], bytes: usize) -> Vec<u8> {
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {bytes}\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    head.into_bytes()
}

fn read(stream: &mut impl BufRead) -> Result<Response> {
    let mut response = read_head(stream)?;
    if response.header("transfer-encoding") == Some("chunked") {
        response.body = chunks(stream)?;
    } else if let Some(length) = response.header("content-length") {
        let length: usize = length.parse()?;
        ensure!(length < 1 << 26, "an answer of {length} bytes");
        response.body = vec![0; length];
        stream.read_exact(&mut response.body)?;
    } else if !matches!(response.status, 204 | 304) {
        bail!("an answer without a length");
    }
    Ok(response)
}

/// What stands before the body of an answer, with an empty one.
fn read_head(stream: &mut impl BufRead) -> Result<Response> {
    let status_line = line(stream)?;
    let status = status_line.split(' ').nth(1).and_then(|code| code.parse().ok());
    let status = status.with_context(|| format!("not an answer: {status_line}"))?;
    let mut headers = Vec::new();
    loop {
        let line = line(stream)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').with_context(|| format!("not a header: {line}"))?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    Ok(Response { status, headers, body: Vec::new() })
}

fn line(stream: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    ensure!(stream.read_line(&mut line)? > 0, "the server closed the connection");
    Ok(line.trim_end().to_owned())
}

fn chunks(stream: &mut impl BufRead) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let piece = chunk(stream)?;
        if piece.is_empty() {
            return Ok(body);
        }
        body.extend_from_slice(&piece);
    }
}

/// One piece; the last one is empty.
fn chunk(stream: &mut impl BufRead) -> Result<Vec<u8>> {
    let size = line(stream)?;
    let size = usize::from_str_radix(size.split(';').next().unwrap_or_default(), 16)?;
    let mut piece = Vec::new();
    stream.by_ref().take(u64::try_from(size)?).read_to_end(&mut piece)?;
    ensure!(line(stream)?.is_empty(), "a chunk is longer than it says");
    Ok(piece)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_with_a_length_is_read_to_its_end_and_no_further() {
        let mut wire =
            b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n\r\nhelloHTTP".as_slice();
        let response = read(&mut wire).unwrap();
        assert_eq!((response.status, response.body.as_slice()), (200, b"hello".as_slice()));
        assert_eq!(response.all("set-cookie").collect::<Vec<_>>(), ["a=1", "b=2"]);
        assert_eq!(wire, b"HTTP");
    }

    #[test]
    fn an_answer_in_chunks_is_put_together() {
        let mut wire =
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2;x\r\nlo\r\n0\r\n\r\n".as_slice();
        assert_eq!(read(&mut wire).unwrap().body, b"hello");
    }

    #[test]
    fn a_broken_answer_is_an_error() {
        for wire in
            ["", "nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nshort"]
        {
            assert!(read(&mut wire.as_bytes()).is_err(), "{wire}");
        }
    }
}
