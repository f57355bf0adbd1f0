//! Money on its way back.

use domain::{AccountId, Money, PaymentId, Refund, RefundId, RefundReason, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed};
use crate::payments::{StoredPayment, payment, payments};
use crate::{Error, Reader, Writer};

/// A refund as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRefund {
    /// Which one.
    pub id: RefundId,
    /// What is given back.
    pub payment: PaymentId,
    /// How much of it.
    pub amount: Money,
    /// Why.
    pub reason: RefundReason,
    /// How it stands.
    pub state: Refund,
    /// When it was ordered.
    pub ordered_at: Timestamp,
    /// When it was done, or failed.
    pub ended_at: Option<Timestamp>,
}

macro_rules! refunds {
    ($condition:literal) => {
        concat!(
            "select id, payment_id, amount_cents, reason, state, ordered_at, ended_at from refunds where ",
            $condition
        )
    };
}

/// Writes down an order.
///
/// # Errors
/// [`Constraint::OneRefund`](crate::Constraint::OneRefund) when one that did not fail is there.
pub async fn insert(tx: &mut Writer, refund: &StoredRefund, look_at: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "insert into refunds (id, payment_id, amount_cents, reason, state, ordered_at, look_at) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(refund.id.to_string())
    .bind(refund.payment.to_string())
    .bind(refund.amount.cents())
    .bind(refund.reason.name())
    .bind(refund.state.name())
    .bind(refund.ordered_at.micros())
    .bind(look_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The refund with this id.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, id: RefundId) -> Result<Option<StoredRefund>, Error> {
    let row = sqlx::query(refunds!("id = $1")).bind(id.to_string()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(refund).transpose()
}

/// Every refund of the payment, oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_payment(reader: &mut Reader, payment: PaymentId) -> Result<Vec<StoredRefund>, Error> {
    let rows = sqlx::query(refunds!("payment_id = $1 order by id"))
        .bind(payment.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(refund).collect()
}

/// Every refund of an account's payments, oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredRefund>, Error> {
    let rows = sqlx::query(refunds!("payment_id in (select id from payments where account_id = $1) order by id"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(refund).collect()
}

/// Refunds to ask the provider about, longest waiting first.
///
/// # Errors
/// Only what the database says.
pub async fn to_look_at(reader: &mut Reader, now: Timestamp, most: u32) -> Result<Vec<RefundId>, Error> {
    let rows =
        sqlx::query("select id from refunds where state = 'ordered' and look_at <= $1 order by look_at, id limit $2")
            .bind(now.micros())
            .bind(i64::from(most))
            .fetch_all(reader.connection())
            .await?;
    rows.iter().map(|row| parsed(row, "id")).collect()
}

/// Payments whose money is owed back, or came back to us, with nothing on its way; what failed before, when it is to be
/// tried again.
///
/// # Errors
/// Only what the database says.
pub async fn to_order(reader: &mut Reader, now: Timestamp, most: u32) -> Result<Vec<StoredPayment>, Error> {
    let rows = sqlx::query(payments!(
        "id in (select id from payments where state = 'owed-back' union \
                select payment_id from refunds where state = 'failed') \
         and not exists (select 1 from refunds r where r.payment_id = payments.id and r.state <> 'failed') \
         and (dispute is null or dispute = 'won') \
         and (look_at <= $1 or not exists (select 1 from refunds r where r.payment_id = payments.id)) \
         order by id limit $2"
    ))
    .bind(now.micros())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(payment).collect()
}

/// Asks again at this moment.
///
/// # Errors
/// Only what the database says.
pub async fn look_again(tx: &mut Writer, id: RefundId, at: Timestamp) -> Result<(), Error> {
    sqlx::query("update refunds set look_at = $2 where id = $1")
        .bind(id.to_string())
        .bind(at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// It was done, or failed.
///
/// # Errors
/// Only what the database says.
pub async fn ended(tx: &mut Writer, id: RefundId, state: Refund, at: Timestamp) -> Result<(), Error> {
    sqlx::query("update refunds set state = $2, ended_at = $3 where id = $1")
        .bind(id.to_string())
        .bind(state.name())
        .bind(at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn refund(row: &AnyRow) -> Result<StoredRefund, Error> {
    Ok(StoredRefund {
        id: parsed(row, "id")?,
        payment: parsed(row, "payment_id")?,
        amount: Money::from_cents(row.try_get("amount_cents")?),
        reason: parsed(row, "reason")?,
        state: parsed(row, "state")?,
        ordered_at: moment(row, "ordered_at")?,
        ended_at: moment_if_any(row, "ended_at")?,
    })
}
