use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection, AnyPool};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::Error;

/// Connections to read with.
///
/// Those to SQLite stay with us between two uses: sqlx asks a connection that is given back whether it still answers,
/// and for SQLite that question takes as long as the read did. PostgreSQL may hang up, so its connections are asked.
#[derive(Debug, Clone)]
pub(crate) struct Readers {
    pool: AnyPool,
    kept: Option<Arc<Kept>>,
    patience: Duration,
}

#[derive(Debug)]
struct Kept {
    turns: Arc<Semaphore>,
    idle: Mutex<Vec<Lent>>,
}

#[derive(Debug)]
struct Lent {
    connection: PoolConnection<Any>,
    uses: u32,
}

/// A connection, until it is dropped.
#[derive(Debug)]
pub(crate) struct ReadConnection {
    /// `None` only while it is dropped.
    lent: Option<Lent>,
    back_to: Option<(Arc<Kept>, OwnedSemaphorePermit)>,
}

/// A connection that has broken is gone after that many uses.
const MOST_USES: u32 = 1_000;

impl Readers {
    /// Gives the connections back to the pool after each use.
    pub(crate) fn pooled(pool: AnyPool) -> Self {
        Self { pool, kept: None, patience: Duration::MAX }
    }

    /// Keeps up to `size` of them; who waits longer than `patience` for one is told that the database is busy.
    pub(crate) fn kept(pool: AnyPool, size: u32, patience: Duration) -> Self {
        let turns = Arc::new(Semaphore::new(size.try_into().unwrap_or(Semaphore::MAX_PERMITS)));
        Self { pool, kept: Some(Arc::new(Kept { turns, idle: Mutex::default() })), patience }
    }

    pub(crate) async fn acquire(&self) -> Result<ReadConnection, Error> {
        let Some(kept) = &self.kept else {
            let connection = self.pool.acquire().await?;
            return Ok(ReadConnection { lent: Some(Lent { connection, uses: 0 }), back_to: None });
        };
        let turn = tokio::time::timeout(self.patience, Arc::clone(&kept.turns).acquire_owned()).await;
        let turn = turn.map_err(|_| sqlx::Error::PoolTimedOut)?.map_err(|_| sqlx::Error::PoolClosed)?;
        let idle = kept.lock().pop();
        let lent = match idle {
            Some(lent) => lent,
            None => Lent { connection: self.pool.acquire().await?, uses: 0 },
        };
        Ok(ReadConnection { lent: Some(lent), back_to: Some((Arc::clone(kept), turn)) })
    }

    pub(crate) async fn close(&self) {
        if let Some(kept) = &self.kept {
            kept.turns.close();
            kept.lock().clear();
        }
        self.pool.close().await;
    }
}

impl Kept {
    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Lent>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for ReadConnection {
    fn drop(&mut self) {
        let (Some(mut lent), Some((kept, _turn))) = (self.lent.take(), &self.back_to) else { return };
        lent.uses += 1;
        // Looked at under the lock: what is put back after the closing would never be closed.
        let mut idle = kept.lock();
        if lent.uses < MOST_USES && !kept.turns.is_closed() {
            idle.push(lent);
        }
    }
}

impl Deref for ReadConnection {
    type Target = AnyConnection;

    #[expect(clippy::expect_used, reason = "it is taken out only while the connection is dropped")]
    fn deref(&self) -> &AnyConnection {
        &self.lent.as_ref().expect("not dropped").connection
    }
}

impl DerefMut for ReadConnection {
    #[expect(clippy::expect_used, reason = "it is taken out only while the connection is dropped")]
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.lent.as_mut().expect("not dropped").connection
    }
}

#[cfg(test)]
mod tests {
    use sqlx::any::AnyPoolOptions;

    use super::*;

    async fn two(patience: Duration) -> (tempfile::TempDir, Readers) {
        sqlx::any::install_default_drivers();
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}?mode=rwc", folder.path().join("test.db").display());
        let pool = AnyPoolOptions::new().max_connections(2).connect(&url).await.unwrap();
        (folder, Readers::kept(pool, 2, patience))
    }

    async fn answers(readers: &Readers) {
        let mut reader = readers.acquire().await.unwrap();
        sqlx::query("select 1").fetch_one(&mut *reader).await.unwrap();
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn fifty_share_two_connections_and_worn_ones_are_replaced() {
        let (_folder, readers) = two(Duration::from_secs(60)).await;
        let all = (0..50).map(|_| {
            let readers = readers.clone();
            tokio::spawn(async move {
                for _ in 0..50 {
                    answers(&readers).await;
                }
            })
        });
        for one in all.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        readers.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn who_waits_too_long_is_told_that_the_database_is_busy() {
        let (_folder, readers) = two(Duration::ZERO).await;
        let lent = (readers.acquire().await.unwrap(), readers.acquire().await.unwrap());
        assert!(matches!(readers.acquire().await, Err(Error::Unavailable(_))));
        drop(lent);
        answers(&readers).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn closing_waits_for_who_reads_and_lets_nobody_in() {
        let (_folder, readers) = two(Duration::from_secs(60)).await;
        answers(&readers).await;
        let lent = readers.acquire().await.unwrap();
        let closing = tokio::spawn({
            let readers = readers.clone();
            async move { readers.close().await }
        });
        assert!(!closing.is_finished());
        drop(lent);
        closing.await.unwrap();
        assert!(matches!(readers.acquire().await, Err(Error::Unavailable(_))));
    }
}
