//! Fresh databases for tests: the same test runs on SQLite and, when one is there, on PostgreSQL.

#![expect(clippy::expect_used, reason = "a test without its database has nothing to tell")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::Once;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use domain::{AccountId, CaseId, DraftId, ReceiptNumber, Timestamp};
use sqlx::{AssertSqlSafe, Connection, Row};
use tokio::sync::OnceCell;

use crate::database::Dialect;
use crate::{Database, Error};

/// Where the throw-away PostgreSQL answers; `bin/throwaway-postgres` starts one and sets it.
pub const POSTGRES_URL: &str = "LANDFALL_TEST_POSTGRES_URL";

/// What every test gets a copy of, migrated once: making all tables anew takes longer than most tests.
static FILE: OnceCell<Vec<u8>> = OnceCell::const_new();
static TEMPLATE: OnceCell<String> = OnceCell::const_new();

/// Runs the test on a new SQLite file, then in a new database of the throw-away PostgreSQL, both migrated.
///
/// # Panics
/// When the test does, or when a database cannot be made.
pub async fn on_each_database(test: impl AsyncFn(Database)) {
    on_sqlite(&test).await;
    match postgres() {
        Some(server) => on_postgres(&server, &test).await,
        None => say_that_postgres_is_missing(),
    }
}

/// Runs the test twice, each time on a new database: with the first on SQLite, with the second on PostgreSQL, or on SQLite
/// where there is no other. For what is the same on both, and slow.
///
/// # Panics
/// When the test does, or when a database cannot be made.
pub async fn on_one_database_each<T>([first, second]: [T; 2], test: impl AsyncFn(Database, &T)) {
    on_sqlite(&async |database| test(database, &first).await).await;
    let test = async |database| test(database, &second).await;
    match postgres() {
        Some(server) => on_postgres(&server, &test).await,
        None => on_sqlite(&test).await,
    }
}

/// Where the throw-away PostgreSQL is, if there is one.
#[expect(clippy::disallowed_methods, reason = "it is a setting of the tests, not of the product")]
fn postgres() -> Option<String> {
    std::env::var(POSTGRES_URL).ok()
}

async fn on_sqlite(test: &impl AsyncFn(Database)) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("test.db");
    std::fs::write(&path, FILE.get_or_init(migrated_file).await).expect("a file can be written");
    on(&format!("sqlite:{}", path.display()), test).await;
}

async fn on(url: &str, test: &impl AsyncFn(Database)) {
    let name = url.split(':').next().unwrap_or_default();
    // Shown only if the test fails: on which database it did.
    #[expect(clippy::print_stdout, reason = "the test runner keeps it for failures")]
    {
        println!("on {name}:");
    }
    let database = migrated(url).await;
    test(database.clone()).await;
    database.close().await;
}

async fn migrated(url: &str) -> Database {
    let database = Database::connect(url).await.expect("the database opens");
    database.migrate(Timestamp::from_micros(0)).await.expect("the database is migrated");
    database
}

async fn migrated_file() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("migrated.db");
    migrated(&format!("sqlite:{}", path.display())).await.close().await;
    std::fs::read(path).expect("the file was made")
}

async fn on_postgres(server: &str, test: &impl AsyncFn(Database)) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let make = async || {
        let name = format!("migrated_{}", std::process::id());
        tell(server, format!("create database {name}")).await;
        migrated(&within(server, &name)).await.close().await;
        name
    };
    let template = TEMPLATE.get_or_init(make).await;
    let name = format!("test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    tell(server, format!("create database {name} template {template}")).await;
    on(&within(server, &name), test).await;
    tell(server, format!("drop database {name} with (force)")).await;
}

/// The names in it are made of numbers above.
async fn tell(server: &str, script: String) {
    sqlx::any::install_default_drivers();
    let mut connection = sqlx::AnyConnection::connect(server).await.expect("the throw-away PostgreSQL answers");
    sqlx::raw_sql(AssertSqlSafe(script)).execute(&mut connection).await.expect("it does what it is told");
    connection.close().await.expect("the connection closes");
}

/// The address of a database of this server.
fn within(server: &str, name: &str) -> String {
    server.replacen("/postgres?", &format!("/{name}?"), 1)
}

fn say_that_postgres_is_missing() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Written past the test runner, which would keep it to itself.
        let words = format!("\nWARNING: {POSTGRES_URL} is not set: this run says nothing about PostgreSQL.\n\n");
        let _ = std::io::stderr().write_all(words.as_bytes());
    });
}

/// Plays the death of the program just before the statement with this number (from 1) of the changes to come. What is
/// begun is cut off, as by a power cut; everything after works again.
pub fn die_at_statement(database: &Database, number: i64) {
    database.dies_at.store(number, Ordering::SeqCst);
}

/// Whether the death that was announced last has come.
#[must_use]
pub fn has_died(database: &Database) -> bool {
    database.dies_at.load(Ordering::SeqCst) <= 0
}

pub(crate) fn die_if_it_is_time(dies_at: &AtomicI64) {
    let left = dies_at.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| (left > 0).then_some(left - 1));
    assert!(left != Ok(1), "the program dies here, as the test wants it");
}

/// Lets the database take no more changes, as one that stands by, or whose disk nobody may write to. Reading goes on.
///
/// # Panics
/// When it cannot be told.
pub async fn take_no_changes(database: &Database) {
    let script = match database.dialect() {
        Dialect::Sqlite => "pragma query_only = on",
        Dialect::Postgres => "set default_transaction_read_only = on",
    };
    database.on_every_writer(script).await.expect("the database can be told");
}

/// The rows of filings once more, in tables without rules: what the disk alone would take.
#[derive(Debug)]
pub struct BareRows(Database);

impl BareRows {
    /// Makes the tables.
    ///
    /// # Panics
    /// When they cannot be made.
    pub async fn new(database: &Database) -> Self {
        const MAKE: &str = "create table bare_filings as select * from filings where false; \
                            create table bare_cases as select * from cases where false; \
                            create table bare_case_events as select * from case_events where false; \
                            create table bare_imported_cases as select * from imported_cases where false; \
                            create table bare_outbox as select * from outbox where false";
        let made = database.write((), |tx, ()| {
            Box::pin(async move {
                sqlx::raw_sql(MAKE).execute(tx.connection()).await?;
                Ok(())
            })
        });
        made.await.expect("the bare tables can be made");
        Self(database.clone())
    }

    /// Keeps the rows of so many imported cases once more, from this number on, in one transaction as an import does.
    ///
    /// # Panics
    /// When they cannot be kept.
    pub async fn copy_imported(&self, skip: u32, most: u32) {
        let copied = self.0.write((skip, most), |tx, (skip, most)| {
            Box::pin(async move {
                for copy in COPIES_OF_IMPORTED {
                    let query = sqlx::query(copy).bind(i64::from(*most)).bind(i64::from(*skip));
                    query.execute(tx.connection()).await?;
                }
                Ok(())
            })
        });
        copied.await.expect("the rows can be copied");
    }

    /// Keeps the rows of the filing of this draft once more, as durably as the first time.
    ///
    /// # Panics
    /// When they cannot be kept.
    pub async fn copy(&self, draft: DraftId) {
        let copied = self.0.write(draft.to_string(), |tx, draft| {
            Box::pin(async move {
                for copy in COPIES {
                    sqlx::query(copy).bind(draft.clone()).execute(tx.connection()).await?;
                }
                Ok(())
            })
        });
        copied.await.expect("the rows can be copied");
    }
}

const COPIES_OF_IMPORTED: [&str; 3] = [
    "insert into bare_cases select * from cases where id in \
     (select case_id from imported_cases order by case_id limit $1 offset $2)",
    "insert into bare_case_events select * from case_events where case_id in \
     (select case_id from imported_cases order by case_id limit $1 offset $2)",
    "insert into bare_imported_cases select * from imported_cases order by case_id limit $1 offset $2",
];

const COPIES: [&str; 4] = [
    "insert into bare_filings select * from filings where draft_id = $1",
    "insert into bare_cases select * from cases where filing_id = (select id from filings where draft_id = $1)",
    "insert into bare_case_events select e.* from case_events e join cases c on c.id = e.case_id \
     join filings f on f.id = c.filing_id where f.draft_id = $1",
    "insert into bare_outbox select * from outbox where id = (select max(id) from outbox where $1 = $1)",
];

/// Adds cases that another system could have told of, nobody's, from this number on and before that one, each with three
/// events.
///
/// # Panics
/// When they cannot be kept.
pub async fn grow(database: &Database, from: u32, to: u32) {
    let grown = database.write((from, to), |tx, (from, to)| {
        Box::pin(async move {
            for insert in GROWN {
                let query = sqlx::query(insert).bind(i64::from(*from)).bind(i64::from(*to));
                query.execute(tx.connection()).await?;
            }
            Ok(())
        })
    });
    grown.await.expect("the cases can be kept");
}

/// Does what a database does by itself in time after much was written: looks at what there is now of which value, and brings
/// what was written to its place on the disk.
///
/// # Panics
/// When it cannot.
pub async fn settle(database: &Database) {
    let script = match database.dialect() {
        Dialect::Sqlite => "analyze; pragma wal_checkpoint(truncate)",
        Dialect::Postgres => "analyze; checkpoint",
    };
    database.housekeeping(script).await.expect("the database can settle");
}

/// The receipt number of a case that [`grow`] added.
///
/// # Panics
/// When the number is none of them.
#[must_use]
pub fn grown(number: u32) -> ReceiptNumber {
    format!("EAC{}", 1_000_000_000 + u64::from(number)).parse().expect("a receipt number")
}

/// Gives cases that [`grow`] added to an account, and says which they are.
///
/// # Panics
/// When there is no such case.
pub async fn give(database: &Database, account: AccountId, numbers: &[u32]) -> Vec<CaseId> {
    const GIVE: &str = "update cases set account_id = $1 where receipt_number = $2 returning id";
    let receipts: Vec<_> = numbers.iter().map(|number| grown(*number)).collect();
    let given = database.write((account, receipts), |tx, (account, receipts)| {
        Box::pin(async move {
            let mut given = Vec::new();
            for receipt in receipts {
                let query = sqlx::query(GIVE).bind(account.to_string()).bind(receipt.as_str().to_owned());
                let row = query.fetch_one(tx.connection()).await?;
                given.push(row.try_get::<String, _>("id")?);
            }
            Ok(given)
        })
    });
    let given = given.await.expect("the cases can be given").into_iter();
    given.map(|id| id.parse().expect("the id of a case")).collect()
}

const GROWN: [&str; 2] = [
    "insert into cases (id, receipt_number, form, filed_at) \
       with recursive n(i) as (select $1 union all select i + 1 from n where i + 1 < $2) \
       select '018f0000-0000-7000-8000-' || cast(100000000000 + i as text), 'EAC' || cast(1000000000 + i as text), \
         case i % 3 when 0 then 'i-90' when 1 then 'i-765' else 'n-400' end, i * 1000000 from n",
    "insert into case_events (case_id, number, happened_at, what) \
       with recursive n(i) as (select $1 union all select i + 1 from n where i + 1 < $2) \
       select '018f0000-0000-7000-8000-' || cast(100000000000 + i as text), e.number, i * 1000000 + e.number, e.what \
       from n cross join (select 1 as number, 'received' as what union all select 2, 'accepted' \
         union all select 3, 'review-started') e",
];

/// Does with the security log what somebody does who has the whole database, and not its rules, to themselves.
///
/// # Panics
/// When the database refuses it.
pub async fn tamper(database: &Database, script: &'static str) {
    const DISARM_SQLITE: &str = "drop trigger if exists audit_events_never_change; \
                                 drop trigger if exists audit_events_never_go; \
                                 drop trigger if exists audit_head_never_goes";
    const DISARM_POSTGRES: &str = "drop function if exists audit_is_only_added_to() cascade";
    let disarm = match database.dialect() {
        Dialect::Sqlite => DISARM_SQLITE,
        Dialect::Postgres => DISARM_POSTGRES,
    };
    let tampered = database.write(disarm, move |tx, disarm| {
        Box::pin(async move {
            sqlx::raw_sql(*disarm).execute(tx.connection()).await?;
            sqlx::raw_sql(script).execute(tx.connection()).await?;
            Ok(())
        })
    });
    tampered.await.expect("the database can be tampered with");
}

/// Every table with its columns.
///
/// # Panics
/// When the schema cannot be read.
pub async fn columns(database: &Database) -> BTreeMap<String, BTreeSet<String>> {
    const OF_SQLITE: &str = "select m.name as table_name, c.name as column_name \
         from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'";
    const OF_POSTGRES: &str = "select cast(table_name as text) as table_name, cast(column_name as text) as column_name \
         from information_schema.columns where table_schema = current_schema()";
    let question = match database.dialect() {
        Dialect::Sqlite => OF_SQLITE,
        Dialect::Postgres => OF_POSTGRES,
    };
    let mut reader = database.reader().await.expect("there is a connection");
    let rows = sqlx::query(question).fetch_all(reader.connection()).await.expect("the schema can be read");
    let mut tables = BTreeMap::<String, BTreeSet<String>>::new();
    for row in rows {
        let column = |name| row.try_get::<String, _>(name).expect("a name");
        tables.entry(column("table_name")).or_default().insert(column("column_name"));
    }
    tables
}

/// How many rows each table has.
///
/// # Panics
/// When they cannot be counted.
pub async fn rows(database: &Database) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    let mut reader = database.reader().await.expect("there is a connection");
    for table in columns(database).await.into_keys() {
        // The name comes from the schema.
        let question = AssertSqlSafe(format!("select count(*) as found from {table}"));
        let row = sqlx::query(question).fetch_one(reader.connection()).await.expect("rows can be counted");
        counts.insert(table, row.try_get("found").expect("a number"));
    }
    counts
}

/// Whether the database takes this change, which it is then told to forget.
pub async fn is_taken(database: &Database, script: &'static str) -> bool {
    let tried: Result<(), Error> = database
        .write((), move |tx, ()| {
            Box::pin(async move {
                sqlx::raw_sql(script).execute(tx.connection()).await?;
                Err(Error::Corrupt("not kept"))
            })
        })
        .await;
    matches!(tried, Err(Error::Corrupt(_)))
}
