//! The numbers of one run, for machines and for people, beside what they should be.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use super::inside::Inside;
use super::listeners::Listeners;
use super::load::Answers;
use super::sign_in::Crowd;
use super::sizes::Bytes;
use super::uploads::Uploads;
use crate::engine::FormCost;

#[derive(Debug, Serialize)]
pub(crate) struct Report {
    #[serde(flatten)]
    pub(crate) served: Served,
    pub(crate) inside: Inside,
    pub(crate) forms: Vec<FormCost>,
    pub(crate) crowd: Crowd,
    pub(crate) uploads: Uploads,
    pub(crate) listeners: Listeners,
}

/// The product as it starts, holds memory, and answers with pages.
#[derive(Debug, Serialize)]
pub(crate) struct Served {
    pub(crate) version: &'static str,
    pub(crate) processors: usize,
    pub(crate) connections: usize,
    pub(crate) seconds_per_page: u64,
    pub(crate) compressed: bool,
    /// With an empty data folder: keys, migrations and demonstration data are made.
    pub(crate) first_start_ms: f64,
    /// With data that is there; the middle one of five.
    pub(crate) cold_start_ms: f64,
    pub(crate) resident_bytes_at_rest: u64,
    pub(crate) resident_bytes_at_most: u64,
    pub(crate) resident_bytes_after_load: u64,
    pub(crate) pages: Vec<PageReport>,
}

#[derive(Debug, Serialize)]
pub(crate) struct PageReport {
    pub(crate) name: &'static str,
    /// Over the wire, with brotli.
    pub(crate) bytes: Bytes,
    pub(crate) load: PageLoad,
}

#[derive(Debug, Serialize)]
pub(crate) struct PageLoad {
    pub(crate) page: Answers,
    pub(crate) constant: Answers,
    pub(crate) share_of_constant: f64,
}

const MOST_COLD_START_MS: f64 = 200.0;
/// More than before, while a hundred files of 50 MB come at once, with the processes that look at them.
const MOST_BYTES_FOR_UPLOADS: u64 = 200 * 1000 * 1000;
/// For each page that is left open.
const MOST_BYTES_OF_A_LISTENER: u64 = 32 * 1024;
const MOST_RESIDENT_BYTES: u64 = 80 * 1024 * 1024;
const LEAST_SHARE: f64 = 0.2;
const MOST_CHANGED_ANSWER_US: f64 = 1000.0;
const MOST_CHANGED_ANSWER_IN_BROWSER_US: f64 = 3000.0;
const MOST_PROOF_MS: f64 = 10_000.0;
/// Of what hashing alone would allow.
const LEAST_SHARE_OF_HASHING: f64 = 0.6;
const MOST_SCRIPT_BYTES: usize = 110 * 1024;
const MOST_STYLE_BYTES: usize = 20 * 1024;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inside.fmt(f)?;
        self.forms.iter().try_for_each(|form| write!(f, "{form}"))?;
        self.fmt_crowd(f)?;
        self.uploads.fmt(f)?;
        self.listeners.fmt(f)?;
        self.served.fmt(f)
    }
}

impl fmt::Display for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} processors, {} connections", self.processors, self.connections)?;
        writeln!(f, "first start  {:8.0} ms", self.first_start_ms)?;
        let verdict = verdict(self.cold_start_ms <= MOST_COLD_START_MS);
        writeln!(f, "cold start   {:8.0} ms   at most {MOST_COLD_START_MS} {verdict}", self.cold_start_ms)?;
        writeln!(f, "memory       {:8} kB   at rest", self.resident_bytes_at_rest / 1024)?;
        writeln!(f, "             {:8} kB   at most", self.resident_bytes_at_most / 1024)?;
        let verdict = self::verdict(self.resident_bytes_after_load <= MOST_RESIDENT_BYTES);
        let (after, most) = (self.resident_bytes_after_load / 1024, MOST_RESIDENT_BYTES / 1024);
        writeln!(f, "memory       {after:8} kB   after load, at most {most} {verdict}")?;
        self.pages.iter().try_for_each(|page| writeln!(f, "\n{page}"))
    }
}

impl Report {
    /// Nobody waits for the password of somebody else: looking at a page takes less than one is hashed in.
    fn fmt_crowd(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Crowd { passwords, home, home_alone } = &self.crowd;
        let most = self.inside.bare_hash_us;
        writeln!(f, "a crowd      {:8.0} passwords a second   p99 {} µs", passwords.per_second, passwords.p99_us)?;
        #[expect(clippy::cast_precision_loss, reason = "microseconds of a request")]
        let verdict = verdict(home.p99_us as f64 <= most);
        let (meanwhile, alone) = (home.p99_us, home_alone.p99_us);
        writeln!(
            f,
            "home         {meanwhile:8} µs   p99 meanwhile ({alone} alone), at most one password, {most:.0} {verdict}"
        )
    }
}

impl fmt::Display for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (filings, bare) = (self.filings_per_second, self.bare_inserts_per_second);
        let share = 100.0 * filings / bare;
        writeln!(
            f,
            "filings      {filings:8.0} a second   durable; {share:.0} % of bare inserts of the same rows ({bare:.0})"
        )?;
        let (issued, drawn) = (self.notices_per_second, self.notices_drawn_per_second);
        writeln!(
            f,
            "notices      {issued:8.0} a second   durable; {drawn:.1} a second drawn as papers in both languages"
        )?;
        let (sign_ins, bare) = (self.sign_ins_per_second, self.bare_hashes_per_second);
        let (share, least) = (sign_ins / bare, 100.0 * LEAST_SHARE_OF_HASHING);
        let verdict = verdict(share >= LEAST_SHARE_OF_HASHING);
        let share = 100.0 * share;
        writeln!(
            f,
            "sign-ins     {sign_ins:8.0} a second   {share:.0} % of bare argon2 ({bare:.0}), at least {least:.0} {verdict}"
        )
    }
}

impl fmt::Display for Uploads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (speed, bare) = (self.megabytes_per_second, self.bare_megabytes_per_second);
        let share = 100.0 * speed / bare;
        writeln!(
            f,
            "one upload   {speed:8.0} MB a second   {share:.0} % of a bare write to the same disk ({bare:.0})"
        )?;
        let (before, at_most) = (self.resident_bytes_before, self.resident_bytes_at_most);
        let more = at_most.saturating_sub(before);
        let (kilobytes, most) = (more / 1024, MOST_BYTES_FOR_UPLOADS / 1024);
        let verdict = verdict(more <= MOST_BYTES_FOR_UPLOADS);
        let took = self.at_once_seconds;
        writeln!(
            f,
            "100 uploads  {kilobytes:8} kB   more than before, at most {most} {verdict}; all of them in {took:.0} s"
        )
    }
}

impl fmt::Display for Listeners {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pages, resident_bytes_before, resident_bytes_with_all, open_after_ms } = self;
        let more = resident_bytes_with_all.saturating_sub(*resident_bytes_before);
        let each = more / u64::try_from(*pages).unwrap_or(1).max(1);
        let verdict = verdict(each <= MOST_BYTES_OF_A_LISTENER);
        let (more, most) = (more / 1024, MOST_BYTES_OF_A_LISTENER);
        writeln!(
            f,
            "open pages   {more:8} kB   for {pages}, {each} bytes each, at most {most} {verdict}; all of them heard after {open_after_ms:.0} ms"
        )
    }
}

impl fmt::Display for FormCost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { form, changed_answer_us, in_browser_us, proof_ms } = self;
        let (here, there) = (MOST_CHANGED_ANSWER_US, MOST_CHANGED_ANSWER_IN_BROWSER_US);
        let met = verdict(*changed_answer_us <= here && *in_browser_us <= there);
        writeln!(
            f,
            "one answer   {changed_answer_us:8.0} µs   {form}, at most {here:.0}; in the browser {in_browser_us:.0}, at most {there:.0} {met}"
        )?;
        let met = verdict(*proof_ms <= MOST_PROOF_MS);
        writeln!(f, "a proof      {proof_ms:8.0} ms   {form}, at most {MOST_PROOF_MS:.0} {met}")
    }
}

impl fmt::Display for PageReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.name)?;
        let Bytes { html, css, js, wasm } = self.bytes;
        let verdict = verdict(js + wasm <= MOST_SCRIPT_BYTES && css <= MOST_STYLE_BYTES);
        writeln!(f, "  bytes      html {html}, css {css}, js {js}, wasm {wasm} {verdict}")?;
        for (name, answers) in [("page", &self.load.page), ("constant", &self.load.constant)] {
            let Answers { per_second, p50_us, p99_us, .. } = answers;
            writeln!(f, "  {name:<10} {per_second:8.0} a second   p50 {p50_us} µs   p99 {p99_us} µs")?;
        }
        let share = self.load.share_of_constant;
        let verdict = self::verdict(share >= LEAST_SHARE);
        write!(f, "  share      {:7.0} %   at least {:.0} {verdict}", share * 100.0, LEAST_SHARE * 100.0)
    }
}

fn verdict(met: bool) -> &'static str {
    if met { "(met)" } else { "(MISSED)" }
}

pub(crate) fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

/// The middle one; of an even number the later of the two in the middle.
pub(crate) fn median(mut durations: Vec<Duration>) -> Duration {
    durations.sort_unstable();
    durations.get(durations.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_not_moved_by_one_slow_start() {
        let durations = [10, 9000, 12, 11, 13].map(Duration::from_millis).to_vec();
        assert_eq!(median(durations), Duration::from_millis(12));
    }
}
