//! Asks for one page as often as it comes back.

use std::net::SocketAddr;
use std::ops::Range;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde::Serialize;

use super::http::{Connection, request};

#[derive(Debug)]
pub(crate) struct Load {
    pub(crate) address: SocketAddr,
    /// Each connection has one request under way at any time.
    pub(crate) connections: usize,
    pub(crate) lasting: Duration,
    pub(crate) encoding: &'static str,
}

/// What came back.
#[derive(Debug, Serialize)]
pub(crate) struct Answers {
    pub(crate) per_second: f64,
    pub(crate) p50_us: u64,
    pub(crate) p99_us: u64,
    pub(crate) requests: usize,
}

impl Load {
    /// Any answer but 200 ends the measurement: a fast error is no page.
    pub(crate) fn run(&self, path: &str, cookies: &str) -> Result<Answers> {
        let asked = request("GET", path, &[("accept-encoding", self.encoding), ("cookie", cookies)], b"");
        self.ask(200, &|| asked.clone())
    }

    /// The same with requests of which each can be another; any answer but this one ends the measurement.
    pub(crate) fn ask(&self, answer: u16, next: &(dyn Fn() -> Vec<u8> + Sync)) -> Result<Answers> {
        let warm_until = Instant::now() + self.lasting / 5;
        let until = warm_until + self.lasting;
        let taken = thread::scope(|scope| {
            let threads: Vec<_> = (0..self.connections)
                .map(|_| scope.spawn(|| ask_until(self.address, answer, next, warm_until..until)))
                .collect();
            let taken = threads.into_iter().map(|thread| thread.join().ok().context("a thread of the load broke")?);
            taken.collect::<Result<Vec<_>>>()
        })?;
        summary(taken.concat(), self.lasting)
    }
}

/// How long each request took that began after the warming up.
fn ask_until(
    address: SocketAddr,
    answer: u16,
    next: &(dyn Fn() -> Vec<u8> + Sync),
    counted: Range<Instant>,
) -> Result<Vec<u64>> {
    let mut connection = Connection::open(address)?;
    let mut taken = Vec::new();
    loop {
        let request = next();
        let begun = Instant::now();
        if begun >= counted.end {
            return Ok(taken);
        }
        let response = connection.ask(&request)?;
        ensure!(response.status == answer, "it answered {}", response.status);
        if counted.contains(&begun) {
            taken.push(u64::try_from(begun.elapsed().as_micros())?);
        }
    }
}

fn summary(mut taken: Vec<u64>, lasting: Duration) -> Result<Answers> {
    taken.sort_unstable();
    let at = |percent: usize| taken.get(taken.len() * percent / 100).copied().context("nothing came back");
    let requests = taken.len();
    let counted = f64::from(u32::try_from(requests)?);
    Ok(Answers { per_second: counted / lasting.as_secs_f64(), p50_us: at(50)?, p99_us: at(99)?, requests })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_are_faster_than_the_median_and_one_in_a_hundred_slower_than_the_p99() {
        let answers = summary((1..=1000).rev().collect(), Duration::from_secs(2)).unwrap();
        assert_eq!((answers.p50_us, answers.p99_us, answers.requests), (501, 991, 1000));
        assert!((answers.per_second - 500.0).abs() < f64::EPSILON);
    }

    #[test]
    fn no_answer_at_all_is_an_error() {
        assert!(summary(Vec::new(), Duration::from_secs(1)).is_err());
    }
}
