//! The built-in checkout's own books.

use domain::{Language, Money, PaymentId, Timestamp};
use sqlx::Row;

use crate::accounts::language;
use crate::column::{moment, moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// A checkout as the sandbox keeps it.
#[derive(Debug, Clone)]
pub struct StoredCheckout {
    /// In its address.
    pub id: String,
    /// The order.
    pub payment: PaymentId,
    /// How much.
    pub amount: Money,
    /// What for.
    pub description: String,
    /// In which language its page speaks.
    pub language: Language,
    /// Where the person goes back to.
    pub return_url: String,
    /// What the payment will be called.
    pub reference: String,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// How it ended and from when on that shows.
    pub outcome: Option<(String, Timestamp)>,
}

/// Writes a checkout down, unless it is there.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, checkout: &StoredCheckout) -> Result<(), Error> {
    sqlx::query(
        "insert into sandbox_checkouts (id, payment_id, amount_cents, description, language, return_url, reference, \
           opened_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing",
    )
    .bind(checkout.id.clone())
    .bind(checkout.payment.to_string())
    .bind(checkout.amount.cents())
    .bind(checkout.description.clone())
    .bind(checkout.language.code())
    .bind(checkout.return_url.clone())
    .bind(checkout.reference.clone())
    .bind(checkout.opened_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The checkout with this id.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, id: &str) -> Result<Option<StoredCheckout>, Error> {
    let row = sqlx::query(
        "select id, payment_id, amount_cents, description, language, return_url, reference, opened_at, outcome, \
           outcome_at from sandbox_checkouts where id = $1",
    )
    .bind(id.to_owned())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| {
        let outcome: Option<String> = row.try_get("outcome")?;
        Ok(StoredCheckout {
            id: row.try_get("id")?,
            payment: parsed(&row, "payment_id")?,
            amount: Money::from_cents(row.try_get("amount_cents")?),
            description: row.try_get("description")?,
            language: language(&row, "language")?,
            return_url: row.try_get("return_url")?,
            reference: row.try_get("reference")?,
            opened_at: moment(&row, "opened_at")?,
            outcome: outcome.zip(moment_if_any(&row, "outcome_at")?),
        })
    })
    .transpose()
}

/// Ends a checkout, once.
///
/// # Errors
/// Only what the database says.
pub async fn settle(tx: &mut Writer, id: &str, outcome: &str, at: Timestamp) -> Result<(), Error> {
    sqlx::query("update sandbox_checkouts set outcome = $2, outcome_at = $3 where id = $1 and outcome is null")
        .bind(id.to_owned())
        .bind(outcome.to_owned())
        .bind(at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}
