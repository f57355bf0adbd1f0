//! Forms that people fill in. Their answers are in [`crate::revisions`].

use domain::{AccountId, CaseId, Dispute, DraftId, FilingId, Money, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, moment_if_any, parsed, parsed_if_any};
use crate::folders::{self, Owner};
use crate::payments::PaymentState;
use crate::to_look_at::{self, TakenOver, ToLookAt};
use crate::{Error, Reader, Writer, revisions};

/// A draft with its newest answers.
#[derive(Debug, Clone)]
pub struct StoredDraft {
    /// Which one.
    pub id: DraftId,
    /// Which form.
    pub form: String,
    /// Which edition of it the answers were given to.
    pub edition: String,
    /// The newest revision.
    pub version: i64,
    /// Counts the changes of its evidence.
    pub evidence: i64,
    /// Where the person was last.
    pub page: Option<String>,
    /// What the person still has to look at.
    pub to_look_at: ToLookAt,
    /// When it was begun.
    pub started_at: Timestamp,
    /// When an answer last changed.
    pub saved_at: Timestamp,
    /// When it was last worked on, with or without a change.
    pub used_at: Timestamp,
    /// When the person was told that it ends, if it was not used since.
    pub reminded_at: Option<Timestamp>,
    /// The case it became.
    pub case: Option<CaseId>,
    /// The newest answers, sealed with the account's key.
    pub sealed: Vec<u8>,
    /// Its signature, if the newest answers are what was signed.
    pub signed: Option<SignedDraft>,
    /// The newest payment for that signature; before any other, money that came and is not used.
    pub payment: Option<DraftPayment>,
    /// How many fields have something kept aside.
    pub asides: i64,
}

/// A signature that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedDraft {
    /// The filing it becomes.
    pub filing: FilingId,
    /// When it was signed.
    pub at: Timestamp,
    /// The fee.
    pub fee: Money,
}

/// What a draft needs to know of its payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftPayment {
    /// How it stands.
    pub state: PaymentState,
    /// What a bank said that wants the money back.
    pub dispute: Option<Dispute>,
    /// How much came, or is to come.
    pub amount: Money,
    /// The provider's page.
    pub url: Option<String>,
}

/// A draft about to begin.
#[derive(Debug, Clone)]
pub struct NewDraft {
    /// Names it.
    pub id: DraftId,
    /// Whose.
    pub account: AccountId,
    /// Which form.
    pub form: String,
    /// Which edition.
    pub edition: String,
    /// When.
    pub at: Timestamp,
    /// Which of the first answers came from elsewhere.
    pub taken_over: Vec<TakenOver>,
    /// The first answers, sealed.
    pub sealed: Vec<u8>,
}

/// What [`draft`] reads of a draft.
macro_rules! columns {
    () => {
        "d.id as draft_id, d.form, d.edition, d.version, d.evidence, d.page, d.moved_from, d.look_at, d.taken_over, \
         d.started_at, d.saved_at, coalesce(d.used_at, d.saved_at) as used_at, d.reminded_at, d.case_id, r.sealed, s.filing_id, \
         s.signed_at, s.fee_cents, p.state, p.dispute, coalesce(p.paid_cents, p.amount_cents) as amount_cents, p.checkout_url, \
         (select count(*) from kept_aside k where k.draft_id = d.id) as asides"
    };
}

/// Where that stands, beside the draft itself.
macro_rules! joined {
    () => {
        " left join draft_revisions r on r.draft_id = d.id and r.version = d.version \
          left join signatures s on s.draft_id = d.id and s.version = d.version \
          left join payments p on p.id = (\
            select q.id from payments q where q.draft_id = d.id and (q.state = 'paid' or q.filing_id = s.filing_id) \
            order by case q.state when 'paid' then case q.dispute when 'open' then 2 when 'lost' then 2 else 0 end \
              when 'open' then 1 when 'ordered' then 1 else 3 end, q.id desc limit 1)"
    };
}

macro_rules! drafts {
    ($condition:literal) => {
        concat!("select ", columns!(), " from drafts d", joined!(), " where d.account_id = $1 and ", $condition)
    };
}

pub(crate) use {columns, joined};

/// The account's drafts that are not filed, the one worked on last first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredDraft>, Error> {
    let rows = sqlx::query(drafts!("d.case_id is null order by d.saved_at desc, d.id desc"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(draft).collect()
}

/// Every draft of the account, filed or not, in the order in which they were begun.
///
/// # Errors
/// Only what the database says.
pub async fn all_of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredDraft>, Error> {
    let rows =
        sqlx::query(drafts!("true order by d.id")).bind(account.to_string()).fetch_all(reader.connection()).await?;
    rows.iter().map(draft).collect()
}

/// The draft, if it is this account's.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, account: AccountId, id: DraftId) -> Result<Option<StoredDraft>, Error> {
    let row = sqlx::query(drafts!("d.id = $2"))
        .bind(account.to_string())
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(draft).transpose()
}

/// How many drafts of the account are not filed.
///
/// # Errors
/// Only what the database says.
pub async fn count_open(reader: &mut Reader, account: AccountId) -> Result<i64, Error> {
    let row = sqlx::query("select count(*) as open from drafts where account_id = $1 and case_id is null")
        .bind(account.to_string())
        .fetch_one(reader.connection())
        .await?;
    Ok(row.try_get("open")?)
}

/// Begins a draft.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, new: &NewDraft) -> Result<(), Error> {
    sqlx::query(
        "insert into drafts (id, account_id, form, edition, version, started_at, saved_at, used_at, taken_over) \
         values ($1, $2, $3, $4, 1, $5, $5, $5, $6)",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(new.form.clone())
    .bind(new.edition.clone())
    .bind(new.at.micros())
    .bind(to_look_at::in_words(&new.taken_over))
    .execute(tx.connection())
    .await?;
    folders::insert(tx, new.account, Owner::Draft(new.id)).await?;
    revisions::begin(tx, new).await
}

/// Remembers where the person was. It is no new revision.
///
/// # Errors
/// Only what the database says.
pub async fn remember_page(tx: &mut Writer, id: DraftId, page: &str) -> Result<(), Error> {
    sqlx::query("update drafts set page = $2 where id = $1")
        .bind(id.to_string())
        .bind(page.to_owned())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Writes down that the draft is worked on though nothing in it changes. What its person was told counts no more.
///
/// # Errors
/// Only what the database says.
pub async fn touch(tx: &mut Writer, id: DraftId, now: Timestamp) -> Result<(), Error> {
    sqlx::query("update drafts set used_at = $2, reminded_at = null where id = $1")
        .bind(id.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Marks the draft as filed: it is this case from now on.
///
/// # Errors
/// Only what the database says.
pub async fn close(tx: &mut Writer, id: DraftId, case: CaseId) -> Result<(), Error> {
    sqlx::query("update drafts set case_id = $2, moved_from = null, look_at = null, taken_over = null where id = $1")
        .bind(id.to_string())
        .bind(case.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes a draft away with everything that was typed in it.
///
/// # Errors
/// Only what the database says.
pub async fn delete(tx: &mut Writer, id: DraftId) -> Result<(), Error> {
    sqlx::query("delete from drafts where id = $1").bind(id.to_string()).execute(tx.connection()).await?;
    Ok(())
}

/// The draft of a row to which one may be joined.
pub(crate) fn draft_if_any(row: &AnyRow) -> Result<Option<StoredDraft>, Error> {
    let is_there = row.try_get::<Option<String>, _>("draft_id")?.is_some();
    is_there.then(|| draft(row)).transpose()
}

pub(crate) fn draft(row: &AnyRow) -> Result<StoredDraft, Error> {
    let signed = match parsed_if_any(row, "filing_id")? {
        None => None,
        Some(filing) => Some(SignedDraft {
            filing,
            at: moment(row, "signed_at")?,
            fee: Money::from_cents(row.try_get("fee_cents")?),
        }),
    };
    let payment = match parsed_if_any(row, "state")? {
        None => None,
        Some(state) => Some(DraftPayment {
            state,
            dispute: parsed_if_any(row, "dispute")?,
            amount: Money::from_cents(row.try_get("amount_cents")?),
            url: row.try_get("checkout_url")?,
        }),
    };
    Ok(StoredDraft {
        id: parsed(row, "draft_id")?,
        form: row.try_get("form")?,
        edition: row.try_get("edition")?,
        version: row.try_get("version")?,
        evidence: row.try_get("evidence")?,
        page: row.try_get("page")?,
        to_look_at: to_look_at::read(row)?,
        started_at: moment(row, "started_at")?,
        saved_at: moment(row, "saved_at")?,
        used_at: moment(row, "used_at")?,
        reminded_at: moment_if_any(row, "reminded_at")?,
        case: parsed_if_any(row, "case_id")?,
        sealed: row.try_get("sealed")?,
        signed,
        payment,
        asides: row.try_get("asides")?,
    })
}
