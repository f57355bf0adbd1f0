//! Who works, or worked, at the agency's desk.

use domain::{AccountId, StaffRole, Timestamp};

use crate::column::{count, moment, moment_if_any, parsed};
use crate::waits::Awaited;
use crate::{Addressee, Error, Reader, Writer};

/// Somebody's time at the desk.
#[derive(Debug, Clone)]
pub struct StoredStaff {
    /// Whose account.
    pub account: AccountId,
    /// Its address, sealed, and how to open it.
    pub addressee: Addressee,
    /// As what.
    pub role: StaffRole,
    /// Since when.
    pub since: Timestamp,
    /// Until when; none while they work there.
    pub ended_at: Option<Timestamp>,
    /// Whether the account has a passkey.
    pub has_passkey: bool,
    /// Whether it has an app to sign in with.
    pub has_app: bool,
}

/// What the account is at the desk now.
///
/// # Errors
/// Only what the database says.
pub async fn role_of(reader: &mut Reader, account: AccountId) -> Result<Option<StaffRole>, Error> {
    let row = sqlx::query("select role from staff where account_id = $1 and ended_at is null")
        .bind(account.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| parsed(&row, "role")).transpose()
}

/// Whether an account other than this one has this role now and stays: it is not deleted, nor waits to be.
///
/// # Errors
/// Only what the database says.
pub async fn has_another(reader: &mut Reader, account: AccountId, role: StaffRole) -> Result<bool, Error> {
    let row = sqlx::query(
        "select count(*) as others from staff t join accounts a on a.id = t.account_id \
         where t.role = $1 and t.ended_at is null and a.deleted_at is null and t.account_id <> $2 \
           and not exists (select 1 from account_waits w where w.account_id = t.account_id and w.awaited = $3)",
    )
    .bind(role.to_string())
    .bind(account.to_string())
    .bind(Awaited::Deletion.to_string())
    .fetch_one(reader.connection())
    .await?;
    Ok(count(&row, "others")? > 0)
}

/// It works there from now on.
///
/// # Errors
/// Only what the database says.
pub async fn begin(tx: &mut Writer, account: AccountId, role: StaffRole, now: Timestamp) -> Result<(), Error> {
    sqlx::query("insert into staff (account_id, role, since) values ($1, $2, $3)")
        .bind(account.to_string())
        .bind(role.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// It works there no more. False when it did not.
///
/// # Errors
/// Only what the database says.
pub async fn end(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<bool, Error> {
    let ended = sqlx::query("update staff set ended_at = $2 where account_id = $1 and ended_at is null")
        .bind(account.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(ended.rows_affected() == 1)
}

/// Everybody who works or worked there, in the order in which they began.
///
/// # Errors
/// Only what the database says.
pub async fn all(reader: &mut Reader) -> Result<Vec<StoredStaff>, Error> {
    let rows = sqlx::query(
        "select t.account_id, t.role, t.since, t.ended_at, a.language, a.email_sealed, a.data_key, \
           a.correspondence_sealed, \
           (select count(*) from passkeys p where p.account_id = t.account_id) as passkeys, \
           (select count(*) from factors f where f.account_id = t.account_id \
              and f.confirmed_at is not null and f.disabled_at is null) as apps \
         from staff t join accounts a on a.id = t.account_id order by t.since, t.account_id",
    )
    .fetch_all(reader.connection())
    .await?;
    rows.iter()
        .map(|row| {
            Ok(StoredStaff {
                account: parsed(row, "account_id")?,
                addressee: Addressee::of(row)?,
                role: parsed(row, "role")?,
                since: moment(row, "since")?,
                ended_at: moment_if_any(row, "ended_at")?,
                has_passkey: count(row, "passkeys")? > 0,
                has_app: count(row, "apps")? > 0,
            })
        })
        .collect()
}
