//! The books: all money that came, and whether it is where it should be.

use domain::{FilingId, Money, PaymentCourse, PaymentId};
use sqlx::Row;

use crate::column::{parsed, parsed_if_any};
use crate::{Error, Reader};

/// Something in the books that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mismatch {
    /// What was paid for this filing is not its fee.
    Fee(FilingId),
    /// The money is the fee of a filing that is not there.
    NoFiling(PaymentId),
    /// More is on its way back, or was given back, than came.
    TooMuchBack(PaymentId),
    /// It was given back, and a bank took it back besides.
    BackTwice(PaymentId),
}

/// How many of them are told at once.
const MOST: i64 = 100;

/// All money that came, by what is known of its payment.
///
/// # Errors
/// Only what the database says.
pub async fn received(reader: &mut Reader) -> Result<Vec<(PaymentCourse, Money)>, Error> {
    let rows = sqlx::query(
        "select state, dispute, refund, cast(coalesce(sum(paid_cents), 0) as bigint) as cents from (\
           select p.state, p.dispute, p.paid_cents, \
             (select r.state from refunds r where r.payment_id = p.id order by r.id desc limit 1) as refund \
           from payments p where p.paid_at is not null) as money \
         group by state, dispute, refund",
    )
    .fetch_all(reader.connection())
    .await?;
    let line = |row| {
        let (dispute, refund) = (parsed_if_any(row, "dispute")?, parsed_if_any(row, "refund")?);
        let course = PaymentCourse { state: parsed(row, "state")?, dispute, refund };
        Ok((course, Money::from_cents(row.try_get("cents")?)))
    };
    rows.iter().map(line).collect()
}

/// The fees of everything that was filed.
///
/// # Errors
/// Only what the database says.
pub async fn fees(reader: &mut Reader) -> Result<Money, Error> {
    let row = sqlx::query("select cast(coalesce(sum(fee_cents), 0) as bigint) as fees from filings")
        .fetch_one(reader.connection())
        .await?;
    Ok(Money::from_cents(row.try_get("fees")?))
}

/// What was given back, by the refunds themselves, and no bank has its hand on.
///
/// # Errors
/// Only what the database says.
pub async fn given_back(reader: &mut Reader) -> Result<Money, Error> {
    let row = sqlx::query(
        "select cast(coalesce(sum(r.amount_cents), 0) as bigint) as cents from refunds r \
           join payments p on p.id = r.payment_id where r.state = 'done' and coalesce(p.dispute, 'won') = 'won'",
    )
    .fetch_one(reader.connection())
    .await?;
    Ok(Money::from_cents(row.try_get("cents")?))
}

/// What cannot be, payment by payment and filing by filing; the first hundred of each kind.
///
/// # Errors
/// Only what the database says.
pub async fn mismatches(reader: &mut Reader) -> Result<Vec<Mismatch>, Error> {
    let filings = sqlx::query(
        "select f.id from filings f left join payments p on p.filing_id = f.id and p.state = 'filed' \
         where f.fee_cents <> coalesce(p.paid_cents, 0) order by f.id limit $1",
    );
    let mut found = Vec::new();
    for row in filings.bind(MOST).fetch_all(reader.connection()).await? {
        found.push(Mismatch::Fee(parsed(&row, "id")?));
    }
    for (kind, sql) in PAYMENTS {
        for row in sqlx::query(sql).bind(MOST).fetch_all(reader.connection()).await? {
            found.push(kind(parsed(&row, "id")?));
        }
    }
    Ok(found)
}

type OfPayment = fn(PaymentId) -> Mismatch;

const PAYMENTS: [(OfPayment, &str); 3] = [
    (
        Mismatch::NoFiling,
        "select p.id from payments p where p.state = 'filed' \
           and not exists (select 1 from filings f where f.id = p.filing_id) order by p.id limit $1",
    ),
    (
        Mismatch::TooMuchBack,
        "select p.id from payments p join refunds r on r.payment_id = p.id and r.state <> 'failed' \
         group by p.id, p.paid_cents having sum(r.amount_cents) > coalesce(p.paid_cents, 0) order by p.id limit $1",
    ),
    (
        Mismatch::BackTwice,
        "select p.id from payments p join refunds r on r.payment_id = p.id and r.state = 'done' \
         where p.dispute = 'lost' order by p.id limit $1",
    ),
];
