//! What waits for somebody at the agency's desk, and whose it is.

use domain::{AccountId, CaseId, Money, ReceiptNumber, Timestamp};
use sqlx::Row;

use crate::cases::{self, StoredCase};
use crate::column::{moment, parsed, parsed_if_any};
use crate::{Error, Reader};

/// Money that is owed back and not on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwedMoney {
    /// How much.
    pub amount: Money,
    /// When it came.
    pub paid_at: Timestamp,
    /// What the provider calls it.
    pub reference: String,
    /// Whether it was sent before and did not arrive.
    pub has_failed: bool,
    /// The case that was made of what it was paid for, if one was.
    pub case: Option<(CaseId, ReceiptNumber)>,
}

/// Whose a case is that somebody at the desk works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belongs {
    /// To this account.
    To(AccountId),
    /// To nobody: it was filed elsewhere, and no account has added it.
    Nobody,
}

impl Belongs {
    /// The account that has it, if one has.
    #[must_use]
    pub const fn account(self) -> Option<AccountId> {
        match self {
            Self::To(account) => Some(account),
            Self::Nobody => None,
        }
    }
}

/// Whose this case is, for somebody at the desk: none when there is no such case, or when it is their own.
///
/// # Errors
/// Only what the database says.
pub async fn belongs(reader: &mut Reader, officer: AccountId, case: CaseId) -> Result<Option<Belongs>, Error> {
    let row = sqlx::query("select account_id from cases where id = $1 and (account_id is null or account_id <> $2)")
        .bind(case.to_string())
        .bind(officer.to_string())
        .fetch_optional(reader.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(parsed_if_any(&row, "account_id")?.map_or(Belongs::Nobody, Belongs::To)))
}

/// The account that has this case, for somebody at the desk: what they filed themselves is not there.
///
/// # Errors
/// Only what the database says.
pub async fn applicant(reader: &mut Reader, officer: AccountId, case: CaseId) -> Result<Option<AccountId>, Error> {
    Ok(belongs(reader, officer, case).await?.and_then(Belongs::account))
}

/// Cases whose fee was asked to be waived or reduced and about which nobody has decided, oldest first, but for those of
/// whoever asks.
///
/// # Errors
/// Only what the database says.
pub async fn undecided_fees(
    reader: &mut Reader,
    officer: AccountId,
    (skip, most): (u32, u32),
) -> Result<Vec<StoredCase>, Error> {
    let query = concat!(
        "select ",
        cases::columns!(),
        " from cases c",
        cases::joined!(),
        " where c.account_id <> $3 and c.id in (select a.case_id from case_events a \
            where a.what in ('fee-waiver-asked', 'fee-reduction-asked') and not exists (select 1 from case_events d \
              where d.case_id = a.case_id and d.number > a.number \
                and d.what in ('fee-waived', 'fee-reduced', 'fee-not-waived', 'fee-not-reduced', 'withdrawn'))) \
          order by c.filed_at, c.id limit $1 offset $2"
    );
    let rows = sqlx::query(query)
        .bind(i64::from(most))
        .bind(i64::from(skip))
        .bind(officer.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().filter_map(|row| cases::case_if_any(row).transpose()).collect()
}

/// Money that is owed back whose refund failed or was never ordered, oldest first, but for that of whoever asks.
///
/// # Errors
/// Only what the database says.
pub async fn owed_money(
    reader: &mut Reader,
    officer: AccountId,
    (skip, most): (u32, u32),
) -> Result<Vec<OwedMoney>, Error> {
    let rows = sqlx::query(
        "select p.paid_cents, p.paid_at, p.reference, c.id as case_id, c.receipt_number, \
           (select count(*) from refunds r where r.payment_id = p.id) as failures \
         from payments p left join drafts d on d.id = p.draft_id left join cases c on c.id = d.case_id \
         where p.id in (select id from payments where state = 'owed-back' union \
                        select payment_id from refunds where state = 'failed') \
           and not exists (select 1 from refunds r where r.payment_id = p.id and r.state <> 'failed') \
           and (p.dispute is null or p.dispute = 'won') and p.account_id <> $3 \
         order by p.id limit $1 offset $2",
    )
    .bind(i64::from(most))
    .bind(i64::from(skip))
    .bind(officer.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter()
        .map(|row| {
            let case =
                parsed_if_any(row, "case_id")?.map(|case| Ok::<_, Error>((case, parsed(row, "receipt_number")?)));
            Ok(OwedMoney {
                amount: Money::from_cents(row.try_get("paid_cents")?),
                paid_at: moment(row, "paid_at")?,
                reference: row.try_get("reference")?,
                has_failed: row.try_get::<i64, _>("failures")? > 0,
                case: case.transpose()?,
            })
        })
        .collect()
}
