use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use papers::Paper;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::Fault;

/// How long somebody waits for a paper at most, for their turn and for the drawing together.
const PATIENCE: Duration = Duration::from_secs(25);

/// A paper on its way to becoming a PDF file. Whoever lets go of it wants the file no more.
pub type Drawing<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, Fault>> + Send + 'a>>;

/// Draws papers away from the threads that answer requests. The composition root gives a process for each paper.
pub trait Draw: fmt::Debug + Send + Sync {
    /// The paper as `papers::draw` makes it.
    fn draw(&self, paper: Paper) -> Drawing<'_>;
}

/// Has papers drawn, on half of the cores at most.
#[derive(Debug, Clone)]
pub(crate) struct Press {
    draw: Arc<dyn Draw>,
    turns: Arc<Semaphore>,
}

impl Press {
    pub(crate) fn new(draw: Arc<dyn Draw>) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self::of(draw, cores.div_ceil(2))
    }

    fn of(draw: Arc<dyn Draw>, at_once: usize) -> Self {
        Self { draw, turns: Arc::new(Semaphore::new(at_once)) }
    }

    /// The paper as a PDF file.
    pub(crate) async fn draw(&self, paper: Paper) -> Result<Vec<u8>, Fault> {
        let interrupted = || Fault::Interrupted("drawing a paper");
        let drawing = async {
            let _turn = self.turns.acquire().await.map_err(|_| interrupted())?;
            self.draw.draw(paper).await
        };
        timeout(PATIENCE, drawing).await.map_err(|_| interrupted())?
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use domain::Language;
    use tokio::task::yield_now;

    use super::*;

    /// Draws each paper once the test lets it.
    #[derive(Debug)]
    struct Held {
        begun: AtomicUsize,
        let_go: Semaphore,
    }

    impl Draw for Held {
        fn draw(&self, paper: Paper) -> Drawing<'_> {
            Box::pin(async move {
                self.begun.fetch_add(1, Ordering::SeqCst);
                self.let_go.acquire().await.unwrap().forget();
                Ok(paper.title.into_bytes())
            })
        }
    }

    fn paper(title: &str) -> Paper {
        Paper {
            title: title.to_owned(),
            language: Language::English,
            banner: None,
            letterhead: Vec::new(),
            foot: String::new(),
            blocks: Vec::new(),
        }
    }

    /// On one thread everything that can go on has gone on after a few turns.
    async fn settle() {
        for _ in 0..20 {
            yield_now().await;
        }
    }

    #[tokio::test]
    async fn more_papers_than_may_be_drawn_at_once_wait_for_their_turn() {
        let held = Arc::new(Held { begun: AtomicUsize::new(0), let_go: Semaphore::new(0) });
        let press = Press::of(Arc::clone(&held) as _, 2);
        let ask = |title: &'static str| {
            let press = press.clone();
            tokio::spawn(async move { press.draw(paper(title)).await.unwrap() })
        };
        let mut asked = vec![ask("one"), ask("two"), ask("three"), ask("four")];
        let begun = async || {
            settle().await;
            held.begun.load(Ordering::SeqCst)
        };
        assert_eq!(begun().await, 2);

        asked.remove(0).abort();
        assert_eq!(begun().await, 3, "whoever goes away makes room");
        held.let_go.add_permits(1);
        assert_eq!(begun().await, 4, "and so does whoever has their paper");
        held.let_go.add_permits(2);
        for (one, title) in asked.into_iter().zip(["two", "three", "four"]) {
            assert_eq!(one.await.unwrap(), title.as_bytes());
        }
    }
}
