//! A bucket kept by an S3 server of other people's making (moto), one for all tests of a program.

pub(crate) mod wire;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use documents::{BucketSettings, PATIENCE};
use serde_json::Value;

const MISSING: &str = "these tests need Python with moto: run bin/setup, then `source bin/environment`";

pub(crate) struct Bucket {
    pub(crate) settings: BucketSettings,
    pub(crate) port: u16,
    // The server ends when this end of its input does: with the tests.
    talk: Mutex<(Child, BufReader<ChildStdout>)>,
}

/// What is in a bucket.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) documents: Vec<String>,
    pub(crate) half_written: Vec<String>,
}

impl Bucket {
    pub(crate) fn of_others() -> &'static Self {
        static BUCKET: OnceLock<Bucket> = OnceLock::new();
        BUCKET.get_or_init(Self::start)
    }

    fn start() -> Self {
        let mut process = Command::new("python3")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bucket/peer.py"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect(MISSING);
        let mut says = BufReader::new(process.stdout.take().unwrap());
        let about = line(&mut says);
        let text = |key: &str| about[key].as_str().unwrap().to_owned();
        let port = about["port"].as_u64().unwrap().try_into().unwrap();
        let settings = BucketSettings {
            endpoint: format!("http://127.0.0.1:{port}"),
            bucket: "papers".to_owned(),
            region: "us-east-1".to_owned(),
            access_key: text("access_key"),
            secret_key: text("secret_key"),
            patience: PATIENCE,
        };
        Self { settings, port, talk: Mutex::new((process, says)) }
    }

    /// What is there whose name begins so.
    pub(crate) fn content(&self, prefix: &str) -> Content {
        let mut talk: MutexGuard<'_, _> = self.talk.lock().unwrap_or_else(PoisonError::into_inner);
        writeln!(talk.0.stdin.as_mut().unwrap(), "{prefix}").unwrap();
        let about = line(&mut talk.1);
        let names = |key: &str| about[key].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned());
        Content { documents: names("documents").collect(), half_written: names("uploads").collect() }
    }
}

fn line(says: &mut impl BufRead) -> Value {
    let mut line = String::new();
    says.read_line(&mut line).unwrap();
    serde_json::from_str(&line).expect(MISSING)
}
