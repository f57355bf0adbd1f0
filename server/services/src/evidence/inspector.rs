use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

use crate::{Examine, Scan};

/// How many files are checked at the same time: while one is scanned, another is examined.
const AT_ONCE: usize = 2;

/// How long somebody who sent a file waits for what comes of it. After that a worker goes on.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// Those that look into files before anybody may see them.
#[derive(Debug, Clone)]
pub(crate) struct Inspector {
    pub(super) scan: Option<Arc<dyn Scan>>,
    pub(super) examine: Arc<dyn Examine>,
    pub(super) turns: Arc<Semaphore>,
}

impl Inspector {
    pub(crate) fn new(scan: Option<Arc<dyn Scan>>, examine: Arc<dyn Examine>) -> Self {
        Self { scan, examine, turns: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// The same with a scanner.
    pub(crate) fn with(&self, scan: Arc<dyn Scan>) -> Self {
        Self { scan: Some(scan), ..self.clone() }
    }
}
