//! Cases that somebody follows by their number alone.

use domain::{AccountId, CaseId, Timestamp};

use crate::cases::{StoredCase, case_if_any, columns, joined};
use crate::column::{count, moment, parsed};
use crate::{Error, Reader, Writer};

/// Begins to follow a case; whoever follows it already does so since before.
///
/// # Errors
/// Only what the database says.
pub async fn follow(tx: &mut Writer, account: AccountId, case: CaseId, now: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "insert into followed_cases (account_id, case_id, since) values ($1, $2, $3) \
         on conflict (account_id, case_id) do nothing",
    )
    .bind(account.to_string())
    .bind(case.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Follows it no more. False when nobody did.
///
/// # Errors
/// Only what the database says.
pub async fn stop(tx: &mut Writer, account: AccountId, case: CaseId) -> Result<bool, Error> {
    let done = sqlx::query("delete from followed_cases where account_id = $1 and case_id = $2")
        .bind(account.to_string())
        .bind(case.to_string())
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// By the case alone: one that nobody follows costs a look at an index.
const CHANGED: &str = "update followed_cases set changed_at = $2, untold_since = coalesce(untold_since, $2) \
                       where case_id = $1";

/// What is shown of a case to those who follow it has changed, and they are to be told.
///
/// # Errors
/// Only what the database says.
pub async fn changed(tx: &mut Writer, case: CaseId, now: Timestamp) -> Result<(), Error> {
    sqlx::query(CHANGED).bind(case.to_string()).bind(now.micros()).execute(tx.connection()).await?;
    Ok(())
}

/// Who is to be told of which case, a page of them behind this one.
///
/// # Errors
/// Only what the database says.
pub async fn untold(
    reader: &mut Reader,
    after: Option<(AccountId, CaseId)>,
    most: u32,
) -> Result<Vec<(AccountId, CaseId)>, Error> {
    let (account, case) = after.map(|(account, case)| (account.to_string(), case.to_string())).unwrap_or_default();
    let rows = sqlx::query(
        "select account_id, case_id from followed_cases where untold_since is not null \
         and (account_id > $1 or account_id = $1 and case_id > $2) order by account_id, case_id limit $3",
    )
    .bind(account)
    .bind(case)
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| Ok((parsed(row, "account_id")?, parsed(row, "case_id")?))).collect()
}

/// An account is told of a case that it follows. False when it follows it no more, or was told.
///
/// # Errors
/// Only what the database says.
pub async fn told(tx: &mut Writer, account: AccountId, case: CaseId) -> Result<bool, Error> {
    let done = sqlx::query(
        "update followed_cases set untold_since = null \
         where account_id = $1 and case_id = $2 and untold_since is not null",
    )
    .bind(account.to_string())
    .bind(case.to_string())
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// How many an account follows.
///
/// # Errors
/// Only what the database says.
pub async fn number(reader: &mut Reader, account: AccountId) -> Result<u32, Error> {
    let row = sqlx::query("select count(*) as followed from followed_cases where account_id = $1")
        .bind(account.to_string())
        .fetch_one(reader.connection())
        .await?;
    count(&row, "followed")
}

macro_rules! followed {
    ($rest:literal) => {
        concat!(
            "select ",
            columns!("f.account_id"),
            " from followed_cases f join cases c on c.id = f.case_id",
            joined!(),
            " where f.account_id = $1",
            $rest
        )
    };
}

/// The cases that an account follows, the one that it began to follow last first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredCase>, Error> {
    let rows = sqlx::query(followed!(" order by f.since desc, c.id desc"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().filter_map(|row| case_if_any(row).transpose()).collect()
}

/// The case, if this account follows it.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Option<StoredCase>, Error> {
    let row = sqlx::query(followed!(" and c.id = $2"))
        .bind(account.to_string())
        .bind(case.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map_or(Ok(None), case_if_any)
}

/// Which cases an account follows, and since when.
///
/// # Errors
/// Only what the database says.
pub async fn since(reader: &mut Reader, account: AccountId) -> Result<Vec<(CaseId, Timestamp)>, Error> {
    let rows = sqlx::query("select case_id, since from followed_cases where account_id = $1 order by since, case_id")
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(|row| Ok((parsed(row, "case_id")?, moment(row, "since")?))).collect()
}

#[cfg(test)]
mod tests {
    use sqlx::{AssertSqlSafe, Row};

    use super::CHANGED;
    use crate::database::Dialect;
    use crate::testing::on_each_database;

    #[tokio::test(flavor = "multi_thread")]
    async fn what_happens_to_a_case_that_nobody_follows_reads_no_other_case() {
        on_each_database(async |database| {
            if database.dialect() == Dialect::Postgres {
                return; // It decides by how much there is, and here is nothing.
            }
            let mut reader = database.reader().await.unwrap();
            let question = AssertSqlSafe(format!("explain query plan {CHANGED}"));
            let rows = sqlx::query(question).fetch_all(reader.connection()).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.try_get("detail").unwrap()).collect();
            assert!(plan.iter().any(|step| step.contains("followed_cases_case")), "{plan:?}");
        })
        .await;
    }
}
