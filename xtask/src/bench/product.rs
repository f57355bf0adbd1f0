//! The product as a process: built, started on data of its own, looked at, stopped.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::http::{Connection, request};

/// Longer than any start should take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A data folder that goes away.
#[derive(Debug)]
pub(crate) struct Data(PathBuf);

impl Data {
    pub(crate) fn new() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("landfall-bench-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        let _left_behind = fs::remove_dir_all(&self.0);
    }
}

/// The running product; it is stopped when this goes away.
#[derive(Debug)]
pub(crate) struct Product {
    pub(crate) address: SocketAddr,
    /// From starting the process until it says that it can do its work.
    pub(crate) ready_after: Duration,
    process: Child,
}

impl Product {
    pub(crate) fn start(binary: &Path, data: &Data) -> Result<Self> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let begun = Instant::now();
        let process = Command::new(binary)
            .args(["serve", "--demonstration", "--listen", &address.to_string()])
            .env("LANDFALL_DATA", &data.0)
            .env("LANDFALL_LOG", "warn")
            // A crowd comes from one address here.
            .env("LANDFALL_SIGN_INS_PER_CLIENT", "4000000000")
            .env("LANDFALL_SIGN_UPS_PER_CLIENT", "4000000000")
            .stdout(Stdio::null())
            .spawn()
            .context("the product could not be started")?;
        let mut product = Self { address, ready_after: Duration::ZERO, process };
        while !is_ready(address) {
            ensure!(product.process.try_wait()?.is_none(), "the product ended before it was ready");
            ensure!(begun.elapsed() < PATIENCE, "the product was not ready after {PATIENCE:?}");
            thread::sleep(Duration::from_millis(1));
        }
        product.ready_after = begun.elapsed();
        Ok(product)
    }

    /// The memory it holds now, in bytes.
    pub(crate) fn resident_bytes(&self) -> Result<u64> {
        self.memory("VmRSS:")
    }

    /// The memory that it and the processes it has started hold now, in bytes.
    pub(crate) fn resident_bytes_of_all(&self) -> Result<u64> {
        let own = self.process.id().to_string();
        let mut all = self.resident_bytes()?;
        for process in fs::read_dir("/proc")? {
            // A process that ends meanwhile has no memory any more.
            let Ok(status) = fs::read_to_string(process?.path().join("status")) else { continue };
            let field = |name| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
            if field("PPid:") == Some(&own) {
                all += kilobytes(&status, "VmRSS:").unwrap_or_default() * 1024;
            }
        }
        Ok(all)
    }

    /// The most memory it ever held, in bytes.
    pub(crate) fn most_resident_bytes(&self) -> Result<u64> {
        self.memory("VmHWM:")
    }

    fn memory(&self, name: &str) -> Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let kilobytes = kilobytes(&status, name).context("the system does not tell a process's memory")?;
        Ok(kilobytes * 1024)
    }
}

fn kilobytes(status: &str, name: &str) -> Option<u64> {
    status.lines().find_map(|line| line.strip_prefix(name)?.trim().strip_suffix(" kB")?.parse().ok())
}

impl Drop for Product {
    fn drop(&mut self) {
        let _ended = self.process.kill();
        let _waited = self.process.wait();
    }
}

fn is_ready(address: SocketAddr) -> bool {
    let asked =
        Connection::open(address).and_then(|mut connection| connection.ask(&request("GET", "/readyz", &[], b"")));
    asked.is_ok_and(|response| response.status == 200)
}
