//! What happened to cases and waits for the next daily mail.

use domain::{AccountId, CaseId, Timestamp};

use crate::column::parsed;
use crate::{Error, Reader, Writer};

/// Something happened to a case of which its person is told with the next daily mail.
///
/// # Errors
/// Only what the database says.
pub async fn hold(tx: &mut Writer, account: AccountId, case: CaseId, now: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "insert into held_news (account_id, case_id, held_at) values ($1, $2, $3) \
         on conflict (account_id, case_id) do nothing",
    )
    .bind(account.to_string())
    .bind(case.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Accounts for which something has waited since this moment or before.
///
/// # Errors
/// Only what the database says.
pub async fn waiting(reader: &mut Reader, since: Timestamp, most: u32) -> Result<Vec<AccountId>, Error> {
    let rows =
        sqlx::query("select distinct account_id from held_news where held_at <= $1 order by account_id limit $2")
            .bind(since.micros())
            .bind(i64::from(most))
            .fetch_all(reader.connection())
            .await?;
    rows.iter().map(|row| parsed(row, "account_id")).collect()
}

/// Takes everything that waits for an account: the cases. Nothing when somebody else has taken it.
///
/// # Errors
/// Only what the database says.
pub async fn take(tx: &mut Writer, account: AccountId) -> Result<Vec<CaseId>, Error> {
    let rows = sqlx::query("delete from held_news where account_id = $1 returning case_id")
        .bind(account.to_string())
        .fetch_all(tx.connection())
        .await?;
    let mut cases = rows.iter().map(|row| parsed(row, "case_id")).collect::<Result<Vec<CaseId>, _>>()?;
    cases.sort();
    Ok(cases)
}
