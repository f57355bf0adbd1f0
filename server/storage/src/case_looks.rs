//! Who at the agency's desk looked at what of which case. Rows are only added.

use domain::{AccountId, CaseId, CaseLookId, LookedAt, ReceiptNumber, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// A look at a case, about to be written down.
#[derive(Debug, Clone, Copy)]
pub struct NewCaseLook {
    /// Names it.
    pub id: CaseLookId,
    /// At which case.
    pub case: CaseId,
    /// At what of it.
    pub what: LookedAt,
    /// By which account.
    pub account: AccountId,
    /// When.
    pub at: Timestamp,
}

/// A look at a case, with what that is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCaseLook {
    /// By which account.
    pub account: AccountId,
    /// At which case.
    pub case: CaseId,
    /// Its receipt number.
    pub receipt: ReceiptNumber,
    /// Which form, by its id.
    pub form: String,
    /// At what of it.
    pub what: LookedAt,
    /// When.
    pub at: Timestamp,
}

/// Looks, the newest first, but for those at cases of whoever asks.
macro_rules! looks {
    ($condition:literal) => {
        concat!(
            "select l.account_id, l.case_id, l.what, l.seen_at, c.receipt_number, c.form \
             from case_looks l join cases c on c.id = l.case_id where ",
            $condition,
            " and (c.account_id is null or c.account_id <> $2) \
             order by l.seen_at desc, l.id desc limit $3 offset $4"
        )
    };
}

const OF_CASE: &str = looks!("l.case_id = $1");
const OF_ACCOUNT: &str = looks!("l.account_id = $1");

/// Writes down that somebody looks at a case.
///
/// # Errors
/// Only what the database says.
pub async fn add(tx: &mut Writer, look: &NewCaseLook) -> Result<(), Error> {
    sqlx::query("insert into case_looks (id, case_id, account_id, seen_at, what) values ($1, $2, $3, $4, $5)")
        .bind(look.id.to_string())
        .bind(look.case.to_string())
        .bind(look.account.to_string())
        .bind(look.at.micros())
        .bind(look.what.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Who looked at a case, the newest look first: so many after skipping so many. Nothing of a case of whoever asks.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(
    reader: &mut Reader,
    case: CaseId,
    asks: AccountId,
    part: (u32, u32),
) -> Result<Vec<StoredCaseLook>, Error> {
    looks(reader, OF_CASE, (case.to_string(), asks), part).await
}

/// What an account looked at, the newest look first: so many after skipping so many. Cases of whoever asks are left out.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(
    reader: &mut Reader,
    account: AccountId,
    asks: AccountId,
    part: (u32, u32),
) -> Result<Vec<StoredCaseLook>, Error> {
    looks(reader, OF_ACCOUNT, (account.to_string(), asks), part).await
}

async fn looks(
    reader: &mut Reader,
    query: &'static str,
    (of, asks): (String, AccountId),
    (skip, most): (u32, u32),
) -> Result<Vec<StoredCaseLook>, Error> {
    let rows = sqlx::query(query)
        .bind(of)
        .bind(asks.to_string())
        .bind(i64::from(most))
        .bind(i64::from(skip))
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(look).collect()
}

fn look(row: &AnyRow) -> Result<StoredCaseLook, Error> {
    Ok(StoredCaseLook {
        account: parsed(row, "account_id")?,
        case: parsed(row, "case_id")?,
        receipt: parsed(row, "receipt_number")?,
        form: row.try_get("form")?,
        what: parsed(row, "what")?,
        at: moment(row, "seen_at")?,
    })
}

#[cfg(test)]
mod tests {
    use sqlx::AssertSqlSafe;

    use super::*;
    use crate::database::Dialect;
    use crate::testing::on_each_database;

    #[tokio::test(flavor = "multi_thread")]
    async fn looks_are_read_in_order_from_an_index_whatever_others_looked_at() {
        on_each_database(async |database| {
            if database.dialect() == Dialect::Postgres {
                return; // It decides by how much there is, and here is nothing.
            }
            let mut reader = database.reader().await.unwrap();
            for (question, index) in [(OF_CASE, "case_looks_case"), (OF_ACCOUNT, "case_looks_account")] {
                let plan = AssertSqlSafe(format!("explain query plan {question}"));
                let rows = sqlx::query(plan).fetch_all(reader.connection()).await.unwrap();
                let plan: Vec<String> = rows.iter().map(|row| row.try_get("detail").unwrap()).collect();
                assert!(plan.iter().any(|step| step.contains(index)), "{plan:#?}");
                let is_slow = |step: &String| step.starts_with("SCAN") || step.contains("TEMP B-TREE");
                assert!(!plan.iter().any(is_slow), "reads or sorts more than a page: {plan:#?}\n{question}");
            }
        })
        .await;
    }
}
