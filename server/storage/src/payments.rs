//! Fees, from the order to the money.

use domain::{AccountId, CaseId, Dispute, DraftId, FilingId, Money, PaymentCourse, PaymentId, Refund, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed, parsed_if_any};
use crate::{Error, Reader, Writer};

pub use domain::PaymentState;

/// A payment as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPayment {
    /// Which one.
    pub id: PaymentId,
    /// Who pays.
    pub account: AccountId,
    /// For which draft.
    pub draft: DraftId,
    /// For which signature; once used, for which filing.
    pub filing: FilingId,
    /// How much was ordered.
    pub amount: Money,
    /// How it stands.
    pub state: PaymentState,
    /// The provider's name for the checkout, and its page.
    pub checkout: Option<(String, String)>,
    /// When it was ordered.
    pub ordered_at: Timestamp,
    /// The money, when it came.
    pub money: Option<ReceivedMoney>,
    /// What a bank said that wants the money back.
    pub dispute: Option<StoredDispute>,
    /// How the newest refund stands.
    pub refund: Option<Refund>,
}

impl StoredPayment {
    /// Everything that is known of it.
    #[must_use]
    pub fn course(&self) -> PaymentCourse {
        let dispute = self.dispute.map(|dispute| dispute.state);
        PaymentCourse { state: self.state, dispute, refund: self.refund }
    }
}

/// A bank that wants the money back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredDispute {
    /// How it stands.
    pub state: Dispute,
    /// When it began; nothing while only its end was told.
    pub begun_at: Option<Timestamp>,
    /// When it was decided.
    pub ended_at: Option<Timestamp>,
}

/// Money that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedMoney {
    /// When.
    pub at: Timestamp,
    /// How much.
    pub amount: Money,
    /// What the provider calls it.
    pub reference: String,
}

macro_rules! payments {
    ($condition:literal) => {
        concat!(
            "select id, account_id, draft_id, filing_id, amount_cents, state, checkout_id, checkout_url, ordered_at, \
               paid_at, paid_cents, reference, dispute, disputed_at, dispute_ended_at, \
               (select r.state from refunds r where r.payment_id = payments.id order by r.id desc limit 1) as refund \
             from payments where ",
            $condition
        )
    };
}

/// What [`course_of_fee`] reads of a case.
macro_rules! fee {
    () => {
        "(select p.state || ' ' || coalesce(p.dispute, '') || ' ' || \
            coalesce((select r.state from refunds r where r.payment_id = p.id and not exists (\
              select 1 from refunds later where later.payment_id = r.payment_id and later.id > r.id)), '') \
          from payments p where p.filing_id = c.filing_id and p.state = 'filed') as fee"
    };
}

pub(crate) use {fee, payments};

/// What is known of the payment that is the fee of the case of a row, if there is one.
pub(crate) fn course_of_fee(row: &AnyRow) -> Result<Option<PaymentCourse>, Error> {
    let fee: Option<&str> = row.try_get("fee")?;
    fee.map(|fee| course(fee).ok_or(Error::Corrupt("payments"))).transpose()
}

fn course(text: &str) -> Option<PaymentCourse> {
    let mut parts = text.split(' ').map(|part| Some(part).filter(|part| !part.is_empty()));
    let (state, dispute, refund) = (parts.next()??, parts.next()?, parts.next()?);
    Some(PaymentCourse {
        state: state.parse().ok()?,
        dispute: dispute.map(str::parse).transpose().ok()?,
        refund: refund.map(str::parse).transpose().ok()?,
    })
}

/// Writes down an order.
///
/// # Errors
/// [`Constraint::OneCheckout`](crate::Constraint::OneCheckout) when the signature has one that is undecided.
pub async fn insert(tx: &mut Writer, payment: &StoredPayment, look_at: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "insert into payments (id, account_id, draft_id, filing_id, amount_cents, state, ordered_at, look_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(payment.id.to_string())
    .bind(payment.account.to_string())
    .bind(payment.draft.to_string())
    .bind(payment.filing.to_string())
    .bind(payment.amount.cents())
    .bind(payment.state.name())
    .bind(payment.ordered_at.micros())
    .bind(look_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The payment with this id.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, id: PaymentId) -> Result<Option<StoredPayment>, Error> {
    let row = sqlx::query(payments!("id = $1")).bind(id.to_string()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(payment).transpose()
}

/// The payment of this checkout.
///
/// # Errors
/// Only what the database says.
pub async fn by_checkout(reader: &mut Reader, checkout: &str) -> Result<Option<StoredPayment>, Error> {
    let row = sqlx::query(payments!("checkout_id = $1"))
        .bind(checkout.to_owned())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(payment).transpose()
}

/// Every payment for the draft, oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_draft(reader: &mut Reader, draft: DraftId) -> Result<Vec<StoredPayment>, Error> {
    let rows = sqlx::query(payments!("draft_id = $1 order by id"))
        .bind(draft.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(payment).collect()
}

/// The payment that is the fee of this filing.
///
/// # Errors
/// Only what the database says.
pub async fn of_filing(reader: &mut Reader, filing: FilingId) -> Result<Option<StoredPayment>, Error> {
    let row = sqlx::query(payments!("filing_id = $1 and state = 'filed'"))
        .bind(filing.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(payment).transpose()
}

/// The payment that is the fee of this case, if it is this account's.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Option<StoredPayment>, Error> {
    let row = sqlx::query(payments!(
        "state = 'filed' and filing_id = (select c.filing_id from cases c where c.id = $1 and c.account_id = $2)"
    ))
    .bind(case.to_string())
    .bind(account.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.as_ref().map(payment).transpose()
}

/// Every payment for the draft that this filing was, oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_filed_draft(reader: &mut Reader, filing: FilingId) -> Result<Vec<StoredPayment>, Error> {
    let rows = sqlx::query(payments!("draft_id = (select f.draft_id from filings f where f.id = $1) order by id"))
        .bind(filing.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(payment).collect()
}

/// Every payment of the account, oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredPayment>, Error> {
    let rows = sqlx::query(payments!("account_id = $1 order by id"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(payment).collect()
}

/// Payments to ask the provider about, or to file with, longest waiting first.
///
/// # Errors
/// Only what the database says.
pub async fn to_look_at(reader: &mut Reader, now: Timestamp, most: u32) -> Result<Vec<StoredPayment>, Error> {
    let rows =
        sqlx::query(payments!("state in ('ordered', 'open', 'paid') and look_at <= $1 order by look_at, id limit $2"))
            .bind(now.micros())
            .bind(i64::from(most))
            .fetch_all(reader.connection())
            .await?;
    rows.iter().map(payment).collect()
}

/// The provider has a page for it.
///
/// # Errors
/// Only what the database says.
pub async fn opened(tx: &mut Writer, id: PaymentId, checkout: &str, url: &str) -> Result<(), Error> {
    sqlx::query(
        "update payments set state = 'open', checkout_id = $2, checkout_url = $3 where id = $1 and state = 'ordered'",
    )
    .bind(id.to_string())
    .bind(checkout.to_owned())
    .bind(url.to_owned())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The money came. It counts whatever was believed before, and only once: whether this is the first word of it.
///
/// # Errors
/// Only what the database says.
pub async fn received(tx: &mut Writer, id: PaymentId, money: &ReceivedMoney) -> Result<bool, Error> {
    let received = sqlx::query(
        "update payments set state = 'paid', paid_at = $2, paid_cents = $3, reference = $4 \
         where id = $1 and paid_at is null",
    )
    .bind(id.to_string())
    .bind(money.at.micros())
    .bind(money.amount.cents())
    .bind(money.reference.clone())
    .execute(tx.connection())
    .await?;
    Ok(received.rows_affected() == 1)
}

/// No money came, as far as is known now.
///
/// # Errors
/// Only what the database says.
pub async fn ended(tx: &mut Writer, id: PaymentId, state: PaymentState) -> Result<(), Error> {
    sqlx::query("update payments set state = $2 where id = $1 and paid_at is null")
        .bind(id.to_string())
        .bind(state.name())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Its money is the fee of this filing.
///
/// # Errors
/// Only what the database says.
pub async fn used(tx: &mut Writer, id: PaymentId, filing: FilingId) -> Result<(), Error> {
    sqlx::query("update payments set state = 'filed', filing_id = $2 where id = $1 and state = 'paid'")
        .bind(id.to_string())
        .bind(filing.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Nothing can be filed with its money.
///
/// # Errors
/// Only what the database says.
pub async fn owe_back(tx: &mut Writer, id: PaymentId) -> Result<(), Error> {
    sqlx::query("update payments set state = 'owed-back' where id = $1 and state = 'paid'")
        .bind(id.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Nothing can be filed with any money of the account that is not used: it has no drafts any more.
///
/// # Errors
/// Only what the database says.
pub async fn owe_all_back(tx: &mut Writer, account: AccountId) -> Result<(), Error> {
    sqlx::query("update payments set state = 'owed-back' where account_id = $1 and state = 'paid'")
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What a bank said that wants the money back.
///
/// # Errors
/// Only what the database says.
pub async fn disputed(tx: &mut Writer, id: PaymentId, dispute: &StoredDispute) -> Result<(), Error> {
    sqlx::query("update payments set dispute = $2, disputed_at = $3, dispute_ended_at = $4 where id = $1")
        .bind(id.to_string())
        .bind(dispute.state.name())
        .bind(dispute.begun_at.map(Timestamp::micros))
        .bind(dispute.ended_at.map(Timestamp::micros))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Asks again at this moment.
///
/// # Errors
/// Only what the database says.
pub async fn look_again(tx: &mut Writer, id: PaymentId, at: Timestamp) -> Result<(), Error> {
    sqlx::query("update payments set look_at = $2 where id = $1")
        .bind(id.to_string())
        .bind(at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Whether the event is new. It is written down when it is.
///
/// # Errors
/// Only what the database says.
pub async fn take_event(tx: &mut Writer, event: &str, payment: PaymentId, now: Timestamp) -> Result<bool, Error> {
    let taken = sqlx::query(
        "insert into payment_events (id, payment_id, taken_at) values ($1, $2, $3) on conflict (id) do nothing",
    )
    .bind(event.to_owned())
    .bind(payment.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(taken.rows_affected() == 1)
}

pub(crate) fn payment(row: &AnyRow) -> Result<StoredPayment, Error> {
    let id: Option<String> = row.try_get("checkout_id")?;
    let url: Option<String> = row.try_get("checkout_url")?;
    let money = match moment_if_any(row, "paid_at")? {
        None => None,
        Some(at) => Some(ReceivedMoney {
            at,
            amount: Money::from_cents(row.try_get("paid_cents")?),
            reference: row.try_get("reference")?,
        }),
    };
    let dispute = match parsed_if_any(row, "dispute")? {
        None => None,
        Some(state) => Some(StoredDispute {
            state,
            begun_at: moment_if_any(row, "disputed_at")?,
            ended_at: moment_if_any(row, "dispute_ended_at")?,
        }),
    };
    Ok(StoredPayment {
        id: parsed(row, "id")?,
        account: parsed(row, "account_id")?,
        draft: parsed(row, "draft_id")?,
        filing: parsed(row, "filing_id")?,
        amount: Money::from_cents(row.try_get("amount_cents")?),
        state: parsed(row, "state")?,
        checkout: id.zip(url),
        ordered_at: moment(row, "ordered_at")?,
        money,
        dispute,
        refund: parsed_if_any(row, "refund")?,
    })
}
