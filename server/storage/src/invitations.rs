//! Who is asked to work at the desk, and by which link.

use domain::{AccountId, InvitationId, StaffRole, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{bytes, moment, moment_if_any, parsed, parsed_if_any};
use crate::{Error, Reader, Writer};

/// An invitation.
#[derive(Debug, Clone)]
pub struct StoredInvitation {
    /// Names it.
    pub id: InvitationId,
    /// SHA-256 of what the link holds.
    pub token_hash: [u8; 32],
    /// Keyed hash of the address that it was sent to.
    pub email_lookup: [u8; 32],
    /// The address, sealed with the system's key.
    pub email_sealed: Vec<u8>,
    /// As what.
    pub role: StaffRole,
    /// By which account; none when the operator did.
    pub invited_by: Option<AccountId>,
    /// When.
    pub invited_at: Timestamp,
    /// The link is dead from then on.
    pub expires_at: Timestamp,
    /// When it was accepted or taken back, or another one took its place.
    pub ended_at: Option<Timestamp>,
    /// Which account accepted it.
    pub accepted_by: Option<AccountId>,
}

macro_rules! invitations {
    ($condition:literal) => {
        concat!(
            "select id, token_hash, email_lookup, email_sealed, role, invited_by, invited_at, expires_at, ended_at, \
               accepted_by from invitations ",
            $condition
        )
    };
}

/// Keeps an invitation. One that its address has already ends with that.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, new: &StoredInvitation) -> Result<(), Error> {
    sqlx::query("update invitations set ended_at = $2 where email_lookup = $1 and ended_at is null")
        .bind(new.email_lookup.to_vec())
        .bind(new.invited_at.micros())
        .execute(tx.connection())
        .await?;
    sqlx::query(
        "insert into invitations (id, token_hash, email_lookup, email_sealed, role, invited_by, invited_at, expires_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id.to_string())
    .bind(new.token_hash.to_vec())
    .bind(new.email_lookup.to_vec())
    .bind(new.email_sealed.clone())
    .bind(new.role.to_string())
    .bind(new.invited_by.map(|account| account.to_string()))
    .bind(new.invited_at.micros())
    .bind(new.expires_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The invitation of a link.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, token_hash: &[u8; 32]) -> Result<Option<StoredInvitation>, Error> {
    let row = sqlx::query(invitations!("where token_hash = $1"))
        .bind(token_hash.to_vec())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(invitation).transpose()
}

/// Those that can be accepted at this moment, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn open(reader: &mut Reader, now: Timestamp) -> Result<Vec<StoredInvitation>, Error> {
    let rows = sqlx::query(invitations!("where ended_at is null and expires_at > $1 order by invited_at, id"))
        .bind(now.micros())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(invitation).collect()
}

/// Ends an invitation, because it is taken back or was accepted by this account. False when it had ended.
///
/// # Errors
/// Only what the database says.
pub async fn end(
    tx: &mut Writer,
    id: InvitationId,
    accepted_by: Option<AccountId>,
    now: Timestamp,
) -> Result<bool, Error> {
    let ended =
        sqlx::query("update invitations set ended_at = $2, accepted_by = $3 where id = $1 and ended_at is null")
            .bind(id.to_string())
            .bind(now.micros())
            .bind(accepted_by.map(|account| account.to_string()))
            .execute(tx.connection())
            .await?;
    Ok(ended.rows_affected() == 1)
}

/// Makes the link dead for good, also if the clock should be set back.
///
/// # Errors
/// Only what the database says.
pub async fn expire(tx: &mut Writer, token_hash: &[u8; 32]) -> Result<(), Error> {
    sqlx::query("update invitations set expires_at = 0 where token_hash = $1")
        .bind(token_hash.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes invitations whose links died before this moment.
///
/// # Errors
/// Only what the database says.
pub async fn sweep(tx: &mut Writer, before: Timestamp) -> Result<(), Error> {
    sqlx::query("delete from invitations where expires_at < $1").bind(before.micros()).execute(tx.connection()).await?;
    Ok(())
}

fn invitation(row: &AnyRow) -> Result<StoredInvitation, Error> {
    Ok(StoredInvitation {
        id: parsed(row, "id")?,
        token_hash: bytes(row, "token_hash")?,
        email_lookup: bytes(row, "email_lookup")?,
        email_sealed: row.try_get("email_sealed")?,
        role: parsed(row, "role")?,
        invited_by: parsed_if_any(row, "invited_by")?,
        invited_at: moment(row, "invited_at")?,
        expires_at: moment(row, "expires_at")?,
        ended_at: moment_if_any(row, "ended_at")?,
        accepted_by: parsed_if_any(row, "accepted_by")?,
    })
}
