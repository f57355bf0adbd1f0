//! How much of a case its person saw when they last opened its page.

use domain::{AccountId, CaseId, Timestamp};

use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// They have seen so many events of its history; more than that stays.
///
/// # Errors
/// Only what the database says.
pub async fn seen(tx: &mut Writer, account: AccountId, case: CaseId, events: u32, now: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "insert into case_visits (account_id, case_id, events, seen_at) values ($1, $2, $3, $4) \
         on conflict (account_id, case_id) do update set events = excluded.events, seen_at = excluded.seen_at \
         where case_visits.events < excluded.events",
    )
    .bind(account.to_string())
    .bind(case.to_string())
    .bind(i64::from(events))
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// What they saw of it is forgotten, for it is theirs no more.
///
/// # Errors
/// Only what the database says.
pub async fn forget(tx: &mut Writer, account: AccountId, case: CaseId) -> Result<(), Error> {
    sqlx::query("delete from case_visits where account_id = $1 and case_id = $2")
        .bind(account.to_string())
        .bind(case.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// When an account last saw something new on the pages of its cases.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<(CaseId, Timestamp)>, Error> {
    let rows = sqlx::query("select case_id, seen_at from case_visits where account_id = $1 order by case_id")
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(|row| Ok((parsed(row, "case_id")?, moment(row, "seen_at")?))).collect()
}
