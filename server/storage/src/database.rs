use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{Any, AnyConnection, AnyPool, Transaction};
use tokio::sync::{Notify, RwLock};
use tracing::Instrument;

use crate::Error;
use crate::readers::{ReadConnection, Readers};

/// Which of the two databases it is. Only this file and the migrations need to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

/// The database: connections that only read, connections that change. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Database {
    readers: Readers,
    writers: AnyPool,
    /// Held together by changes under way, and alone by one that has met others too often.
    turns: Arc<RwLock<()>>,
    dialect: Dialect,
    enqueued: Arc<Notify>,
    changes: Arc<AtomicU64>,
    /// Counts down to a statement at which the program is played to die.
    #[cfg(feature = "testing")]
    pub(crate) dies_at: Arc<std::sync::atomic::AtomicI64>,
}

/// What can be asked of the database. Both databases refuse changes on it.
#[derive(Debug)]
pub struct Reader {
    source: Source,
    #[cfg(feature = "testing")]
    dies_at: Arc<std::sync::atomic::AtomicI64>,
}

#[derive(Debug)]
enum Source {
    Lent(ReadConnection),
    Open(Transaction<'static, Any>),
}

/// An open transaction: what was read in it stays true until it is committed.
#[derive(Debug)]
pub struct Writer {
    reader: Reader,
    pub(crate) has_enqueued: bool,
}

/// What [`Database::write`] runs, borrowed from the transaction and from its own input.
pub type Work<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

const WAIT_FOR_A_CONNECTION: Duration = Duration::from_secs(5);
const WAIT_FOR_READINESS: Duration = Duration::from_secs(2);
const TRIES: u32 = 20;
/// So often a change is tried beside others. Of a crowd at one row, whoever has bad luck would meet another one each time.
const TRIES_BESIDE_OTHERS: u32 = 3;

const READERS: u32 = 8;
/// Each has a thread, its questions and its pages to itself, and the processors answer no more of them at once.
const READERS_OF_A_FILE: u32 = 4;
/// SQLite has one writer by its nature. In PostgreSQL more of them only contend on two cores.
const WRITERS: u32 = 8;

impl Database {
    /// Opens the database at `sqlite:PATH` (made when it is missing) or `postgres://…`.
    ///
    /// # Errors
    /// [`Error::Address`] for any other address, [`Error::Unavailable`] when nothing answers there.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        sqlx::any::install_default_drivers();
        let dialect = dialect(url)?;
        let options = address(url, dialect)?;
        let writers = match dialect {
            Dialect::Sqlite => 1,
            Dialect::Postgres => WRITERS,
        };
        // The writer comes first: it makes the file, which a reader may not.
        let writers = pool(writers, dialect, Access::Change).connect_with(options.clone()).await?;
        let readers = match dialect {
            Dialect::Sqlite => READERS_OF_A_FILE,
            Dialect::Postgres => READERS,
        };
        let pool = pool(readers, dialect, Access::Read).connect_with(options).await?;
        let readers = match dialect {
            Dialect::Sqlite => Readers::kept(pool, readers, WAIT_FOR_A_CONNECTION),
            Dialect::Postgres => Readers::pooled(pool),
        };
        Ok(Self {
            readers,
            writers,
            turns: Arc::default(),
            dialect,
            enqueued: Arc::default(),
            changes: Arc::default(),
            #[cfg(feature = "testing")]
            dies_at: Arc::default(),
        })
    }

    /// A connection to read with. Several reads on it see several moments; what must fit together is one query.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database is away or all connections stay in use for five seconds.
    pub async fn reader(&self) -> Result<Reader, Error> {
        Ok(self.reader_on(Source::Lent(self.readers.acquire().await?)))
    }

    /// Does on a connection that changes what the database does outside of any transaction.
    #[cfg(feature = "testing")]
    pub(crate) async fn housekeeping(&self, script: &'static str) -> Result<(), Error> {
        let mut writer = self.writers.acquire().await?;
        sqlx::raw_sql(script).execute(&mut *writer).await?;
        Ok(())
    }

    /// Does this on each connection that changes.
    #[cfg(feature = "testing")]
    pub(crate) async fn on_every_writer(&self, script: &'static str) -> Result<(), Error> {
        let mut writers = Vec::new();
        for _ in 0..self.writers.options().get_max_connections() {
            writers.push(self.writers.acquire().await?);
        }
        for writer in &mut writers {
            sqlx::raw_sql(script).execute(&mut **writer).await?;
        }
        Ok(())
    }

    /// Changes the database: all of it or nothing, one after another as far as any change can tell.
    ///
    /// `Ok` commits and `Err` rolls back. A refusal that must leave a trace (a try that counts) is therefore an `Ok`.
    /// The work may run more than once, so it has no effect but on the database; identifiers, random values and the
    /// time are made before, and handed in with `input`.
    ///
    /// It runs in a task of its own: a request that goes away in the middle neither stops it nor leaves a half-open
    /// transaction on a connection (<https://github.com/launchbadge/sqlx/issues/4385>).
    ///
    /// # Errors
    /// What `work` answers, and what the database says at the beginning and at the commit. After an
    /// [`Error::Unavailable`] at the commit nobody knows whether it happened.
    pub async fn write<I, T, F>(&self, input: I, work: F) -> Result<T, Error>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'a> Fn(&'a mut Writer, &'a I) -> Work<'a, T> + Send + Sync + 'static,
    {
        let database = self.clone();
        let change = async move {
            let result = database.write_repeatedly(&input, &work).await;
            // Also after an error, because nobody knows then whether it happened.
            database.changes.fetch_add(1, Ordering::SeqCst);
            result
        };
        let task = tokio::spawn(change.in_current_span());
        match task.await {
            Ok(result) => result,
            Err(_) => Err(Error::Unavailable(sqlx::Error::WorkerCrashed)),
        }
    }

    /// How many changes this process has made. Who has read something and finds the number as it was before knows that
    /// none of its own changes has come in between.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::SeqCst)
    }

    async fn write_repeatedly<I, T, F>(&self, input: &I, work: &F) -> Result<T, Error>
    where
        F: for<'a> Fn(&'a mut Writer, &'a I) -> Work<'a, T>,
    {
        let (mut tries, mut has_conflicted) = (1, false);
        loop {
            let result = if tries <= TRIES_BESIDE_OTHERS {
                let _beside_others = self.turns.read().await;
                self.write_once(input, work).await
            } else {
                let _alone = self.turns.write().await;
                self.write_once(input, work).await
            };
            match result {
                // When two put the same row in at one moment, PostgreSQL names the rule that the later one broke, and
                // not the contention. Told again, the later one finds the row.
                Err(Error::Conflict(_)) if !has_conflicted && self.dialect == Dialect::Postgres => {
                    has_conflicted = true;
                }
                Err(Error::Contended(_)) if tries < TRIES => {
                    // Those who met step back by different lengths, because they have tried differently often.
                    tokio::time::sleep(Duration::from_millis(1 << tries.min(6))).await;
                    tries += 1;
                }
                result => return result,
            }
        }
    }

    async fn write_once<I, T, F>(&self, input: &I, work: &F) -> Result<T, Error>
    where
        F: for<'a> Fn(&'a mut Writer, &'a I) -> Work<'a, T>,
    {
        let transaction = self.writers.begin_with(self.dialect.begin()).await?;
        let mut writer = Writer { reader: self.reader_on(Source::Open(transaction)), has_enqueued: false };
        let result = work(&mut writer, input).await;
        let Source::Open(transaction) = writer.reader.source else {
            return Err(Error::Corrupt("a transaction that is none"));
        };
        match result {
            Ok(value) => {
                transaction.commit().await?;
                if writer.has_enqueued {
                    self.enqueued.notify_one();
                }
                Ok(value)
            }
            Err(error) => {
                // The first error is the one worth telling; a failed rollback closes the connection anyway.
                let _ = transaction.rollback().await;
                Err(error)
            }
        }
    }

    fn reader_on(&self, source: Source) -> Reader {
        Reader {
            source,
            #[cfg(feature = "testing")]
            dies_at: Arc::clone(&self.dies_at),
        }
    }

    /// Waits until something was put into the outbox by this process.
    pub async fn enqueued(&self) {
        self.enqueued.notified().await;
    }

    /// Whether the database answers a question and keeps a change, both within two seconds. It writes nothing that stays.
    pub async fn is_ready(&self) -> bool {
        let asked = async {
            self.answers().await?;
            self.keeps_changes().await
        };
        match tokio::time::timeout(WAIT_FOR_READINESS, asked).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "the database is not ready");
                false
            }
            Err(_) => {
                tracing::warn!("the database does not answer in time");
                false
            }
        }
    }

    async fn answers(&self) -> Result<(), Error> {
        let mut reader = self.reader().await?;
        sqlx::query("select version from migrations limit 1").fetch_optional(reader.connection()).await?;
        Ok(())
    }

    async fn keeps_changes(&self) -> Result<(), Error> {
        let change = self.write(self.dialect.change_of_nothing(), |tx, script| {
            Box::pin(async move {
                sqlx::raw_sql(*script).execute(tx.connection()).await?;
                Ok(())
            })
        });
        change.await
    }

    /// Waits for the changes under way, then closes every connection.
    pub async fn close(&self) {
        self.writers.close().await;
        self.readers.close().await;
    }

    pub(crate) fn dialect(&self) -> Dialect {
        self.dialect
    }
}

impl Dialect {
    /// Both give the same promise: what a transaction has read is still true when it commits.
    fn begin(self) -> &'static str {
        match self {
            Self::Sqlite => "begin immediate",
            Self::Postgres => "begin isolation level serializable",
        }
    }

    /// What fails where a change would, and leaves everything as it was.
    fn change_of_nothing(self) -> &'static str {
        match self {
            // A number at the beginning of the file that is nobody's, set to what it is: its page is written once more, so it
            // takes room and waits for the disk as every change does. Rows that stay the same are not written.
            Self::Sqlite => "pragma user_version = 0",
            // Refused by a server that stands by, and where the operator or a full disk lets nobody change anything.
            Self::Postgres => "delete from migrations where version < 0",
        }
    }
}

impl Reader {
    pub(crate) fn connection(&mut self) -> &mut AnyConnection {
        match &mut self.source {
            Source::Lent(connection) => connection,
            Source::Open(transaction) => {
                #[cfg(feature = "testing")]
                crate::testing::die_if_it_is_time(&self.dies_at);
                transaction
            }
        }
    }
}

impl Deref for Writer {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl DerefMut for Writer {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.reader
    }
}

fn dialect(url: &str) -> Result<Dialect, Error> {
    match url.split_once(':') {
        Some(("sqlite", path)) if path.contains(":memory:") || path.contains("mode=memory") => {
            Err(Error::Address("a database in memory keeps nothing"))
        }
        Some(("sqlite", _)) => Ok(Dialect::Sqlite),
        Some(("postgres" | "postgresql", _)) => Ok(Dialect::Postgres),
        _ => Err(Error::Address("it begins with neither sqlite: nor postgres:")),
    }
}

fn address(url: &str, dialect: Dialect) -> Result<AnyConnectOptions, Error> {
    let url = match dialect {
        Dialect::Sqlite if !url.contains('?') => format!("{url}?mode=rwc"),
        Dialect::Sqlite | Dialect::Postgres => url.to_owned(),
    };
    url.parse().map_err(|_| Error::Address("it is not written like one"))
}

#[derive(Debug, Clone, Copy)]
enum Access {
    Read,
    Change,
}

fn pool(size: u32, dialect: Dialect, access: Access) -> AnyPoolOptions {
    let prepare = match (dialect, access) {
        (Dialect::Sqlite, Access::Change) => SQLITE_CHANGE,
        (Dialect::Sqlite, Access::Read) => SQLITE_READ,
        (Dialect::Postgres, Access::Change) => POSTGRES_CHANGE,
        (Dialect::Postgres, Access::Read) => POSTGRES_READ,
    };
    // A file does not hang up, so only a server is asked whether it still listens before each use.
    let options = AnyPoolOptions::new().test_before_acquire(dialect == Dialect::Postgres);
    options.max_connections(size).acquire_timeout(WAIT_FOR_A_CONNECTION).after_connect(move |connection, _| {
        Box::pin(async move {
            sqlx::raw_sql(prepare).execute(connection).await?;
            Ok(())
        })
    })
}

// With `synchronous = normal` a power cut takes acknowledged changes with it; `full` was measured to keep them all.
const SQLITE_CHANGE: &str = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; \
    pragma busy_timeout = 5000;";
// What is read stays in the system's memory of files; a copy for each connection would be the same many times.
const SQLITE_READ: &str = "pragma query_only = on; pragma busy_timeout = 5000; pragma cache_size = -1024;";
const POSTGRES_CHANGE: &str = "set statement_timeout = '10s'; set idle_in_transaction_session_timeout = '30s';";
const POSTGRES_READ: &str = "set default_transaction_read_only = on; set statement_timeout = '10s';";

#[cfg(test)]
mod tests {
    use sqlx::Row;

    use super::Dialect;
    use crate::testing::on_each_database;

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_acknowledged_is_on_the_disk() {
        on_each_database(async |database| {
            if database.dialect() == Dialect::Postgres {
                return; // Its server decides, and its default is to wait for the disk.
            }
            let asked = |question: &'static str| {
                database.write((), move |tx, ()| {
                    Box::pin(async move {
                        Ok(sqlx::query(question).fetch_one(tx.connection()).await?.try_get::<i64, _>(0)?)
                    })
                })
            };
            assert_eq!(asked("pragma synchronous").await.unwrap(), 2, "2 is full; 1 loses acknowledged changes");
            assert_eq!(asked("pragma foreign_keys").await.unwrap(), 1);
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_reader_cannot_change_anything() {
        on_each_database(async |database| {
            let mut reader = database.reader().await.unwrap();
            let refused = sqlx::query("delete from accounts").execute(reader.connection()).await;
            assert!(refused.is_err(), "a read-only connection took a change");
            assert!(sqlx::query("select id from accounts").fetch_all(reader.connection()).await.is_ok());
        })
        .await;
    }
}
