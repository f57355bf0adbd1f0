//! Filings that go with another: a request for a fee waiver with the form that it is asked for.
//!
//! A signature takes one with it, and lets go of it when its draft is changed.

use domain::{AccountId, CaseId, DraftId, FilingId, ReceiptNumber};

use crate::column::parsed;
use crate::{Error, Reader, Writer};

/// The case of those that go together that is not the one asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherCase {
    /// Which one.
    pub case: CaseId,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// Which form.
    pub form: String,
}

/// The account's filings that have gone with a form, or go with one that is signed as it stands; not those that go with
/// this draft.
///
/// # Errors
/// Only what the database says.
pub async fn taken(reader: &mut Reader, account: AccountId, draft: DraftId) -> Result<Vec<FilingId>, Error> {
    let rows = sqlx::query(
        "select p.filing_id from companions p join signatures s on s.filing_id = p.with_filing_id \
         join drafts d on d.id = s.draft_id and d.version = s.version where d.account_id = $1 and d.id <> $2",
    )
    .bind(account.to_string())
    .bind(draft.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| parsed(row, "filing_id")).collect()
}

/// Lets a filing go with a signature.
///
/// # Errors
/// [`Constraint::OneCompanion`](crate::Constraint::OneCompanion) when it goes with another one that counts.
pub async fn take(tx: &mut Writer, filing: FilingId, with: FilingId) -> Result<(), Error> {
    sqlx::query(
        "delete from companions where filing_id = $1 and with_filing_id in (\
           select s.filing_id from signatures s join drafts d on d.id = s.draft_id where d.version <> s.version)",
    )
    .bind(filing.to_string())
    .execute(tx.connection())
    .await?;
    sqlx::query("insert into companions (filing_id, with_filing_id) values ($1, $2)")
        .bind(filing.to_string())
        .bind(with.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// All of them, each with what it went with.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<(FilingId, FilingId)>, Error> {
    let rows = sqlx::query(
        "select p.filing_id, p.with_filing_id from companions p join filings f on f.id = p.with_filing_id \
         where f.account_id = $1",
    )
    .bind(account.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| Ok((parsed(row, "filing_id")?, parsed(row, "with_filing_id")?))).collect()
}
