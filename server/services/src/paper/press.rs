use std::sync::Arc;
use std::time::Duration;

use papers::{Paper, draw};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::Fault;

/// How long somebody waits for a paper at most, for their turn and for the drawing together.
const PATIENCE: Duration = Duration::from_secs(25);

/// Draws papers beside the threads that answer requests, on half of the cores at most.
#[derive(Debug, Clone)]
pub(crate) struct Press(Arc<Semaphore>);

impl Press {
    pub(crate) fn new() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self(Arc::new(Semaphore::new(cores.div_ceil(2))))
    }

    /// The paper as a PDF file.
    pub(crate) async fn draw(&self, paper: Paper) -> Result<Vec<u8>, Fault> {
        let interrupted = || Fault::Interrupted("drawing a paper");
        let turn = Arc::clone(&self.0);
        let drawing = async move {
            let permit = turn.acquire_owned().await.map_err(|_| interrupted())?;
            let drawn = tokio::task::spawn_blocking(move || {
                // Held by the work itself: a request that goes away does not let another one in early.
                let _permit = permit;
                draw(paper)
            });
            Ok(drawn.await.map_err(|_| interrupted())??)
        };
        timeout(PATIENCE, drawing).await.map_err(|_| interrupted())?
    }
}
