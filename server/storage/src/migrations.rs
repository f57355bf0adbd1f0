use domain::Timestamp;
use sqlx::Row;

use crate::database::Dialect;
use crate::{Database, Error, Writer};

struct Migration {
    version: i64,
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! migrations {
    ($($version:literal $name:literal),+ $(,)?) => {
        &[$(Migration {
            version: $version,
            name: $name,
            sqlite: include_str!(concat!("../migrations/sqlite/", $version, "_", $name, ".sql")),
            postgres: include_str!(concat!("../migrations/postgres/", $version, "_", $name, ".sql")),
        }),+]
    };
}

/// Every step from an empty database to today's, in order. A step that was released is never edited.
const MIGRATIONS: &[Migration] = migrations! {
    20261123100000 "outbox",
    20261123110000 "accounts",
    20261123120000 "drafts",
    20261123130000 "filings",
    20261124090000 "draft_use",
    20261124150000 "audit_chain",
    20261124160000 "second_step",
    20261124170000 "holders",
    20261124171300 "account_links",
    20261124173000 "devices",
    20261124174000 "open_sessions",
    20261124180000 "passkeys",
    20261124181000 "phones",
    20261124190000 "lost_accounts",
    20261127100000 "correspondence",
    20261127110000 "email_changes",
    20261127120000 "account_end",
    20261128100000 "unsaved",
    20261128130000 "papers",
    20261128151500 "draft_editions",
    20261128160000 "taken_over",
    20261128170000 "new_address",
    20261129090000 "companions",
    20261130100000 "evidence",
    20261130110000 "refunds",
    20261130120000 "notices",
    20261130140000 "uploads",
    20261130150000 "library",
    20261130160000 "desk",
    20261201100000 "threads",
    20261201110000 "quarantine",
    20261202090000 "rounds",
    20261202100000 "appointments",
    20261203100000 "cases_of_others",
    20261204100000 "api",
    20261205100000 "how_long",
    20261205110000 "news",
    20261210100000 "service_requests",
    20261211100000 "work",
    20261211110000 "figures",
    20261211120000 "proposals",
    20261212090000 "case_visits",
    20261212100000 "case_people",
    20261212110000 "calendar_addresses",
    20261212120000 "mail_bounces",
    20261212130000 "held_news",
    20261213100000 "proof",
    20261213200000 "slots",
    20261213300000 "enclosures",
    20261213310000 "invitations",
    20261213400000 "push_subscriptions",
    20261214000000 "templates",
    20261215100000 "answers_with_documents",
    20261216100000 "told_to_nobody",
    20261216110000 "moving_limits",
    20261216120000 "systems_propose",
    20261217100000 "unadded_cases_at_the_desk",
    20261218100000 "event_words",
    20261220100000 "last_days",
    20261222100000 "followers_told",
    20261223100000 "looks",
    20261224100000 "supplements",
    20261225100000 "sources_of_cases",
    20261226100000 "reminders",
    20261228100000 "code_requests",
};

impl Database {
    /// Brings the schema to this program's version, in one transaction: a run that is interrupted changes nothing.
    ///
    /// # Errors
    /// [`Error::Newer`] when a newer program has migrated it; then nothing is touched.
    pub async fn migrate(&self, now: Timestamp) -> Result<(), Error> {
        let dialect = self.dialect();
        self.write((), move |tx, ()| Box::pin(migrate(tx, dialect, now))).await
    }
}

async fn migrate(tx: &mut Writer, dialect: Dialect, now: Timestamp) -> Result<(), Error> {
    if dialect == Dialect::Postgres {
        // Servers that start together wait for one another here. The number names this program's migrations.
        sqlx::raw_sql("select pg_advisory_xact_lock(7105121)").execute(tx.connection()).await?;
    }
    sqlx::raw_sql(
        "create table if not exists migrations \
         (version bigint not null primary key, name text not null, applied_at bigint not null)",
    )
    .execute(tx.connection())
    .await?;
    let applied = applied(tx).await?;
    if let Some(unknown) = applied.iter().find(|version| MIGRATIONS.iter().all(|known| known.version != **version)) {
        return Err(Error::Newer(*unknown));
    }
    for migration in MIGRATIONS.iter().filter(|migration| !applied.contains(&migration.version)) {
        let script = match dialect {
            Dialect::Sqlite => migration.sqlite,
            Dialect::Postgres => migration.postgres,
        };
        sqlx::raw_sql(script).execute(tx.connection()).await?;
        sqlx::query("insert into migrations (version, name, applied_at) values ($1, $2, $3)")
            .bind(migration.version)
            .bind(migration.name)
            .bind(now.micros())
            .execute(tx.connection())
            .await?;
        tracing::info!(version = migration.version, name = migration.name, "migrated");
    }
    Ok(())
}

async fn applied(tx: &mut Writer) -> Result<Vec<i64>, Error> {
    let rows = sqlx::query("select version from migrations order by version").fetch_all(tx.connection()).await?;
    rows.iter().map(|row| Ok(row.try_get("version")?)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::MIGRATIONS;

    fn files(database: &str) -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(database);
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn every_migration_is_listed_once_and_written_for_both_databases() {
        let listed: BTreeSet<String> =
            MIGRATIONS.iter().map(|step| format!("{}_{}.sql", step.version, step.name)).collect();
        assert_eq!(listed, files("sqlite"));
        assert_eq!(listed, files("postgres"));
        assert!(MIGRATIONS.is_sorted_by(|one, next| one.version < next.version), "they run in this order");
    }
}
