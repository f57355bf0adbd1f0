//! A mail server written by others (aiosmtpd), as a process of its own for one test.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const MISSING: &str = "these tests need Python with aiosmtpd and trustme: run bin/setup, then `source bin/environment`";

pub(crate) struct Peer {
    pub(crate) port: u16,
    folder: TempDir,
    process: Child,
}

/// A mail that the server got whole, as Python's own parser reads it.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) is_in_tls: bool,
    pub(crate) text: String,
    headers: Value,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers[name].as_str().unwrap_or_default()
    }
}

impl Peer {
    /// One that behaves in this way; `peer.py` knows which there are.
    pub(crate) fn that(behaviour: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut process = Command::new("python3")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peer/peer.py"))
            .arg(folder.path())
            .arg(behaviour)
            .stdout(Stdio::piped())
            .spawn()
            .expect(MISSING);
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.trim().parse().expect(MISSING);
        Self { port, folder, process }
    }

    /// Whom to trust about its certificate, in PEM.
    pub(crate) fn authority(&self) -> Vec<u8> {
        std::fs::read(self.folder.path().join("ca.pem")).unwrap()
    }

    /// What it got so far, in order.
    pub(crate) fn mails(&self) -> Vec<Received> {
        let read = |number: usize| std::fs::read_to_string(self.folder.path().join(format!("{number}.json"))).ok();
        (1..).map_while(read).map(|about| received(&serde_json::from_str(&about).unwrap())).collect()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _gone = self.process.kill();
        let _gone = self.process.wait();
    }
}

fn received(about: &Value) -> Received {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    Received {
        from: text(&about["from"]),
        to: about["to"].as_array().unwrap().iter().map(text).collect(),
        is_in_tls: about["tls"].as_bool().unwrap(),
        text: text(&about["text"]),
        headers: about["headers"].clone(),
    }
}
