//! What it costs to take files in: how fast one is, beside writing the same bytes to the same disk, and how much memory many
//! at once need.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde::Serialize;

use super::product::Product;
use super::visitor::{Upload, Visitor};
use crate::place::Place;

/// As large as a file may be.
const BYTES: usize = 50 * 1024 * 1024;
/// In which a browser sends it, and a bare write writes it.
const PIECE: usize = 64 * 1024;
const ONE_AFTER_ANOTHER: u32 = 6;
const AT_ONCE: usize = 100;
const LOOKED_AT_EVERY: Duration = Duration::from_millis(50);

#[derive(Debug, Serialize)]
pub(crate) struct Uploads {
    /// A file after the other, each whole, checked and answered: millions of bytes a second.
    pub(crate) megabytes_per_second: f64,
    /// The same bytes written to the same disk, each file durable before the next.
    pub(crate) bare_megabytes_per_second: f64,
    /// The server and what it starts, before so many files come at once, and at most while they do.
    pub(crate) resident_bytes_before: u64,
    pub(crate) resident_bytes_at_most: u64,
    /// How long all of them took.
    pub(crate) at_once_seconds: f64,
}

/// The person fills in a form that asks for documents, and adds some.
pub(crate) fn measure(place: &Place, product: &Product, data: &Path, person: &mut Visitor) -> Result<Uploads> {
    let upload = person.upload_to_a_slot(place).context("a form that asks for documents")?;
    let file = pages(BYTES);

    let began = Instant::now();
    for _ in 0..ONE_AFTER_ANOTHER {
        upload.send(&file)?;
    }
    let megabytes_per_second = speed(began.elapsed());
    let began = Instant::now();
    for _ in 0..ONE_AFTER_ANOTHER {
        write_bare(&data.join("bare"), &file)?;
    }
    let bare_megabytes_per_second = speed(began.elapsed());

    let resident_bytes_before = product.resident_bytes_of_all()?;
    let (at_most, is_over) = (AtomicU64::new(0), AtomicBool::new(false));
    let began = Instant::now();
    thread::scope(|scope| {
        let watch = scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                at_most.fetch_max(product.resident_bytes_of_all()?, Ordering::Relaxed);
                thread::sleep(LOOKED_AT_EVERY);
            }
            Ok::<(), anyhow::Error>(())
        });
        let sending: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(|| upload.send(&file))).collect();
        let sent: Result<Vec<_>> =
            sending.into_iter().map(|sent| sent.join().ok().context("a sender broke")?).collect();
        is_over.store(true, Ordering::Relaxed);
        watch.join().ok().context("nobody watched")??;
        sent
    })?;
    Ok(Uploads {
        megabytes_per_second,
        bare_megabytes_per_second,
        resident_bytes_before,
        resident_bytes_at_most: at_most.into_inner(),
        at_once_seconds: began.elapsed().as_secs_f64(),
    })
}

fn speed(took: Duration) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "millions of bytes")]
    let bytes = BYTES as f64;
    f64::from(ONE_AFTER_ANOTHER) * bytes / took.as_secs_f64() / 1e6
}

fn write_bare(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = File::create(path)?;
    for piece in bytes.chunks(PIECE) {
        file.write_all(piece)?;
    }
    file.sync_all()?;
    Ok(std::fs::remove_file(path)?)
}

/// A PDF file of one page, with so many bytes in all, most of which mean nothing.
fn pages(bytes: usize) -> Vec<u8> {
    let objects = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
                   2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
                   3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>\nendobj\n";
    let starts: String = (1..=3)
        .filter_map(|number| objects.find(&format!("{number} 0 obj")))
        .map(|start| format!("{start:010} 00000 n \n"))
        .collect();
    let table = format!("xref\n0 4\n0000000000 65535 f \n{starts}trailer\n<< /Size 4 /Root 1 0 R >>\n");
    let end = |start: usize| format!("startxref\n{start}\n%%EOF\n");
    // Eight digits for where the table is, as any file of this size has.
    let blank = bytes - objects.len() - table.len() - end(10_000_000).len();
    let mut file = objects.as_bytes().to_vec();
    file.resize(objects.len() + blank, b' ');
    let start = file.len();
    file.extend_from_slice(table.as_bytes());
    file.extend_from_slice(end(start).as_bytes());
    file
}

impl Upload {
    /// Sends one file, and sees it taken.
    fn send(&self, file: &[u8]) -> Result<()> {
        let response = self.post(file)?;
        let leads_back = response.header("location").is_some_and(|location| location.contains("/evidence/"));
        ensure!(response.status == 303 && leads_back, "an upload was answered {}", response.status);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_as_large_as_asked_for_and_its_table_is_where_it_says() {
        let file = pages(BYTES);
        assert_eq!(file.len(), BYTES);
        let end = String::from_utf8_lossy(&file[file.len() - 40..]).into_owned();
        let start: usize = end.lines().rev().nth(1).unwrap().parse().unwrap();
        assert!(file[start..].starts_with(b"xref\n"));
    }
}
