//! Accounts to whose address no mail can be delivered.

use domain::{AccountId, Timestamp};

use crate::column::moment;
use crate::{Error, Reader, Writer};

/// Notes that a mail to this address was refused for good, if it is the one of an account.
///
/// # Errors
/// Only what the database says.
pub async fn note(tx: &mut Writer, email_lookup: &[u8; 32], now: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "insert into mail_bounces (account_id, email_lookup, since) \
           select id, email_lookup, cast($2 as bigint) from accounts where email_lookup = $1 \
         on conflict (account_id) do update set email_lookup = excluded.email_lookup, since = excluded.since \
           where mail_bounces.email_lookup <> excluded.email_lookup",
    )
    .bind(email_lookup.to_vec())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// A mail to this address was taken.
///
/// # Errors
/// Only what the database says.
pub async fn clear(tx: &mut Writer, email_lookup: &[u8; 32]) -> Result<(), Error> {
    sqlx::query("delete from mail_bounces where email_lookup = $1")
        .bind(email_lookup.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Since when mails to the address of an account are refused, if they are.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Option<Timestamp>, Error> {
    let row = sqlx::query(
        "select b.since from mail_bounces b join accounts a on a.id = b.account_id and a.email_lookup = b.email_lookup \
         where a.id = $1",
    )
    .bind(account.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| moment(&row, "since")).transpose()
}
