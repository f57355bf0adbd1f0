//! Stripe as a process of its own for one test: localstripe, written by others, and what it lacks (`peer.py` says what).

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use stripe::{Stripe, StripeSettings};

pub(crate) const WEBHOOK_SECRET: &str = "whsec_s3cret";
/// Cards of Stripe's list for tests.
pub(crate) const GOOD_CARD: &str = "4242424242424242";
pub(crate) const DECLINED_CARD: &str = "4000000000000341";

const MISSING: &str = "these tests need Python with localstripe: run bin/setup, then `source bin/environment`";

pub(crate) struct Peer {
    pub(crate) url: String,
    process: Child,
}

impl Peer {
    pub(crate) fn start() -> Self {
        let mut process = Command::new("python3")
            .args(["-c", include_str!("peer.py"), WEBHOOK_SECRET])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect(MISSING);
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port: u16 = line.trim().parse().expect(MISSING);
        Self { url: format!("http://127.0.0.1:{port}"), process }
    }

    /// The checkout that asks it.
    pub(crate) fn stripe(&self) -> Stripe {
        self.stripe_that(|_| {})
    }

    pub(crate) fn stripe_that(&self, differs: impl FnOnce(&mut StripeSettings)) -> Stripe {
        let mut settings = StripeSettings {
            url: self.url.clone(),
            secret_key: "sk_test_s3cret".to_owned(),
            webhook_secret: WEBHOOK_SECRET.to_owned(),
            patience: Duration::from_secs(20),
        };
        differs(&mut settings);
        Stripe::new(&settings).unwrap()
    }

    /// Lets it answer the next request in this way; `peer.py` knows which there are.
    pub(crate) fn next(&self, behaviour: &str) {
        self.post(&format!("next/{behaviour}"));
    }

    /// Somebody types this card on the page of a checkout; whether the bank takes it.
    pub(crate) fn pay(&self, checkout: &str, card: &str) -> bool {
        self.post(&format!("pay/{checkout}/{card}"))["paid"] == true
    }

    pub(crate) fn expire(&self, checkout: &str) {
        self.post(&format!("expire/{checkout}"));
    }

    /// A bank wants the money back, or has decided about it.
    pub(crate) fn dispute(&self, checkout: &str, kind: &str, status: &str) {
        self.post(&format!("dispute/{checkout}/{kind}/{status}"));
    }

    /// Signatures of this second and bodies of every event so far.
    pub(crate) fn events(&self, seconds: i64) -> Vec<(String, String)> {
        serde_json::from_value(self.get(&format!("events/{seconds}"))).unwrap()
    }

    /// The first event that localstripe itself has signed and delivered.
    pub(crate) fn delivery(&self) -> (String, String) {
        serde_json::from_value(self.get("delivery")).unwrap()
    }

    /// What it was asked by the product, in order.
    pub(crate) fn requests(&self) -> Vec<Value> {
        serde_json::from_value(self.get("requests")).unwrap()
    }

    fn get(&self, path: &str) -> Value {
        read(ureq::get(format!("{}/_peer/{path}", self.url)).call())
    }

    fn post(&self, path: &str) -> Value {
        read(ureq::post(format!("{}/_peer/{path}", self.url)).send_empty())
    }
}

fn read(answer: Result<http::Response<ureq::Body>, ureq::Error>) -> Value {
    serde_json::from_str(&answer.unwrap().body_mut().read_to_string().unwrap()).unwrap()
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It ends, and localstripe with it, when its standard input does.
        drop(self.process.stdin.take());
        let _gone = self.process.wait();
    }
}
