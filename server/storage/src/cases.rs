//! What the agency decides, and what happened to it.

use std::borrow::Cow;

use domain::case::Kept;
use domain::{AccountId, CaseEvent, CaseId, Family, FilingId, Happening, History, ReceiptNumber, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::case_people::StoredCasePerson;
use crate::column::{bytes_if_any, count_if_any, moment, parsed, parsed_if_any};
use crate::companions::OtherCase;
use crate::{Error, Reader, Writer};

/// A case with everything that happened to it, oldest first.
#[derive(Debug, Clone)]
pub struct StoredCase {
    /// Which one.
    pub id: CaseId,
    /// What was filed here; none when it was filed elsewhere.
    pub filing: Option<FilingId>,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// Which form.
    pub form: String,
    /// When it was filed, or received where it was.
    pub filed_at: Timestamp,
    /// What happened.
    pub events: Vec<CaseEvent>,
    /// The case that it went with, or that went with it, once both are filed.
    pub companion: Option<OtherCase>,
    /// How many of its events whoever has it, or follows it, saw when they last opened its page; none if they never did.
    pub seen: Option<u32>,
    /// Whom it is for; none when it is not known yet.
    pub person: Option<StoredCasePerson>,
}

impl StoredCase {
    /// Its history, as far as one can come of these events.
    ///
    /// # Errors
    /// [`Error::Corrupt`] when they cannot have happened.
    pub fn history(&self) -> Result<History, Error> {
        History::of(Family::of(&self.form), self.events.clone())
            .map_err(|_| Error::Corrupt("case_events: this cannot have happened"))
    }
}

/// A case about to begin.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// Names it.
    pub id: CaseId,
    /// Whose; none while it was filed elsewhere and nobody has added it.
    pub account: Option<AccountId>,
    /// What was filed here; none when it was filed elsewhere.
    pub filing: Option<FilingId>,
    /// The number the person follows it by.
    pub receipt: ReceiptNumber,
    /// Which form.
    pub form: String,
    /// When it was filed.
    pub filed_at: Timestamp,
}

/// What [`case`] reads, for a viewer whose account this is. Everything that happened is one column, for the other columns of
/// a row cost more than it does.
macro_rules! columns {
    () => {
        $crate::cases::columns!("c.account_id")
    };
    ($viewer:literal) => {
        concat!(
            "(select v.events from case_visits v where v.account_id = ",
            $viewer,
            " and v.case_id = c.id) as seen_events, whom.person_hash, whom.name_sealed, \
             c.id as case_id, c.filing_id, c.receipt_number, c.form as case_form, c.filed_at, \
         o.id as companion_id, o.receipt_number as companion_number, o.form as companion_form, \
         (select string_agg(cast(e.number as text) || ' ' || cast(e.happened_at as text) || ' ' || e.what || ' ' || \
            coalesce(cast(e.detail as text), '') || ' ' || coalesce(e.other_case_id, ''), ';') \
          from case_events e where e.case_id = c.id) as events"
        )
    };
}

/// The case at the other end of its companionship, and whom it is for.
macro_rules! joined {
    () => {
        " left join case_people whom on whom.case_id = c.id and whom.account_id = c.account_id left join cases o on o.filing_id = coalesce(\
            (select p.with_filing_id from companions p where p.filing_id = c.filing_id), \
            (select p.filing_id from companions p where p.with_filing_id = c.filing_id limit 1))"
    };
}

macro_rules! cases {
    ($condition:literal) => {
        concat!(
            "select ",
            columns!(),
            " from cases c",
            joined!(),
            " where c.account_id = $1 ",
            $condition,
            " order by c.filed_at desc, c.id desc"
        )
    };
}

pub(crate) use {columns, joined};

/// The next number of the sequence that begins with these letters. It is given back when the transaction is not
/// committed, so no number is ever missing.
///
/// # Errors
/// Only what the database says.
pub async fn next_receipt_serial(tx: &mut Writer, prefix: &str) -> Result<u64, Error> {
    let row = sqlx::query(
        "insert into receipt_serials (prefix, last) values ($1, 1) \
         on conflict (prefix) do update set last = receipt_serials.last + 1 returning last",
    )
    .bind(prefix.to_owned())
    .fetch_one(tx.connection())
    .await?;
    u64::try_from(row.try_get::<i64, _>("last")?).map_err(|_| Error::Corrupt("receipt_serials.last"))
}

/// Begins a case.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when the filing has one or the receipt number is taken.
pub async fn insert(tx: &mut Writer, case: &NewCase) -> Result<(), Error> {
    sqlx::query(
        "insert into cases (id, account_id, filing_id, receipt_number, form, filed_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(case.id.to_string())
    .bind(case.account.map(|account| account.to_string()))
    .bind(case.filing.map(|filing| filing.to_string()))
    .bind(case.receipt.as_str().to_owned())
    .bind(case.form.clone())
    .bind(case.filed_at.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Adds to the end of the history.
///
/// # Errors
/// Only what the database says.
pub async fn add_event(tx: &mut Writer, case: CaseId, event: CaseEvent) -> Result<(), Error> {
    let kept = event.what.kept();
    sqlx::query(
        "insert into case_events (case_id, number, happened_at, what, detail, other_case_id) \
         values ($1, (select coalesce(max(number), 0) + 1 from case_events where case_id = $1), $2, $3, $4, $5)",
    )
    .bind(case.to_string())
    .bind(event.at.micros())
    .bind(kept.what.into_owned())
    .bind(kept.detail)
    .bind(kept.case.map(|case| case.to_string()))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The account's cases, the newest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredCase>, Error> {
    let rows = sqlx::query(cases!("")).bind(account.to_string()).fetch_all(reader.connection()).await?;
    rows.iter().map(case).collect()
}

/// The case, if it is this account's.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, account: AccountId, id: CaseId) -> Result<Option<StoredCase>, Error> {
    let row = sqlx::query(cases!("and c.id = $2"))
        .bind(account.to_string())
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(case).transpose()
}

/// The case in full, whosever it is.
///
/// # Errors
/// Only what the database says.
pub async fn by_id(reader: &mut Reader, id: CaseId) -> Result<Option<StoredCase>, Error> {
    let row = sqlx::query(concat!("select ", columns!(), " from cases c", joined!(), " where c.id = $1"))
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(case).transpose()
}

/// The case with this receipt number in full, whosever it is.
///
/// # Errors
/// Only what the database says.
pub async fn by_receipt(reader: &mut Reader, receipt: &ReceiptNumber) -> Result<Option<StoredCase>, Error> {
    let row = sqlx::query(concat!("select ", columns!(), " from cases c", joined!(), " where c.receipt_number = $1"))
        .bind(receipt.as_str().to_owned())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(case).transpose()
}

/// The case in full that another system calls so, by a keyed hash of that, whosever it is.
///
/// # Errors
/// Only what the database says.
pub async fn by_source(reader: &mut Reader, source_hash: &[u8; 32]) -> Result<Option<StoredCase>, Error> {
    let query = concat!(
        "select ",
        columns!(),
        " from cases c",
        joined!(),
        " where c.id = (select i.case_id from imported_cases i where i.source_hash = $1)"
    );
    let row = sqlx::query(query).bind(source_hash.to_vec()).fetch_optional(reader.connection()).await?;
    row.as_ref().map(case).transpose()
}

/// Cases filed since then, whosever they are, a page of them in the order of their ids.
///
/// # Errors
/// Only what the database says.
pub async fn filed_since(
    reader: &mut Reader,
    since: Timestamp,
    after: Option<CaseId>,
    most: u32,
) -> Result<Vec<StoredCase>, Error> {
    let query = concat!(
        "select ",
        columns!(),
        " from cases c",
        joined!(),
        " where c.filed_at >= $1 and c.id > $2 order by c.id limit $3"
    );
    let rows = sqlx::query(query)
        .bind(since.micros())
        .bind(after.map(|case| case.to_string()).unwrap_or_default())
        .bind(i64::from(most))
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(case).collect()
}

/// Whose a case is; nobody's while it was filed elsewhere and nobody has added it.
///
/// # Errors
/// Only what the database says.
pub async fn account_of(reader: &mut Reader, id: CaseId) -> Result<Option<AccountId>, Error> {
    let row = sqlx::query("select account_id from cases where id = $1")
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.map_or(Ok(None), |row| parsed_if_any(&row, "account_id"))
}

/// The case with this receipt number, whosever it is.
///
/// # Errors
/// Only what the database says.
pub async fn of_receipt(reader: &mut Reader, receipt: &ReceiptNumber) -> Result<Option<CaseId>, Error> {
    let row = sqlx::query("select id from cases where receipt_number = $1")
        .bind(receipt.as_str().to_owned())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| parsed(&row, "id")).transpose()
}

/// The number of a case.
///
/// # Errors
/// Only what the database says.
pub async fn receipt_of(reader: &mut Reader, id: CaseId) -> Result<Option<ReceiptNumber>, Error> {
    let row = sqlx::query("select receipt_number from cases where id = $1")
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.map(|row| parsed(&row, "receipt_number")).transpose()
}

/// What was filed as this case.
///
/// # Errors
/// Only what the database says.
pub async fn filing_of(reader: &mut Reader, id: CaseId) -> Result<Option<FilingId>, Error> {
    let row = sqlx::query("select filing_id from cases where id = $1")
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.map_or(Ok(None), |row| parsed_if_any(&row, "filing_id"))
}

/// What was filed under this receipt number.
///
/// # Errors
/// Only what the database says.
pub async fn filing_of_receipt(reader: &mut Reader, receipt: &ReceiptNumber) -> Result<Option<FilingId>, Error> {
    let row = sqlx::query("select filing_id from cases where receipt_number = $1")
        .bind(receipt.as_str().to_owned())
        .fetch_optional(reader.connection())
        .await?;
    row.map_or(Ok(None), |row| parsed_if_any(&row, "filing_id"))
}

/// Makes a case somebody's that was filed elsewhere. Whoever had it has it no more, and nobody works on their own at the desk.
///
/// # Errors
/// Only what the database says.
pub async fn give(tx: &mut Writer, id: CaseId, account: AccountId) -> Result<(), Error> {
    let done = sqlx::query(
        "update cases set account_id = $2, officer = case when officer = $2 then null else officer end \
         where id = $1 and filing_id is null",
    )
    .bind(id.to_string())
    .bind(account.to_string())
    .execute(tx.connection())
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(Error::Corrupt("cases: one that was filed here is given away")) }
}

/// The case of a row to which one may be joined.
pub(crate) fn case_if_any(row: &AnyRow) -> Result<Option<StoredCase>, Error> {
    let is_there = row.try_get::<Option<&str>, _>("case_id")?.is_some();
    if is_there { Ok(Some(case(row)?)) } else { Ok(None) }
}

fn case(row: &AnyRow) -> Result<StoredCase, Error> {
    let events: &str = row.try_get("events")?;
    let id = parsed(row, "case_id")?;
    let person = match bytes_if_any(row, "person_hash")? {
        Some(person_hash) => Some(StoredCasePerson { case: id, person_hash, name_sealed: row.try_get("name_sealed")? }),
        None => None,
    };
    Ok(StoredCase {
        id,
        filing: parsed_if_any(row, "filing_id")?,
        receipt: parsed(row, "receipt_number")?,
        form: row.try_get("case_form")?,
        filed_at: moment(row, "filed_at")?,
        events: in_order(events).ok_or(Error::Corrupt("case_events"))?,
        companion: companion(row)?,
        seen: count_if_any(row, "seen_events")?,
        person,
    })
}

/// Events by their number. The database would make a table for a moment to put them into an order.
fn in_order(events: &str) -> Option<Vec<CaseEvent>> {
    let mut events: Vec<_> = events.split(';').map(event).collect::<Option<_>>()?;
    events.sort_unstable_by_key(|(number, _)| *number);
    Some(events.into_iter().map(|(_, event)| event).collect())
}

fn event(text: &str) -> Option<(u32, CaseEvent)> {
    let mut parts = text.split(' ');
    let number = parts.next()?.parse().ok()?;
    let (at, what, detail, case) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let detail = if detail.is_empty() { None } else { Some(detail.parse().ok()?) };
    let case = if case.is_empty() { None } else { Some(case.parse().ok()?) };
    let kept = Kept { what: Cow::Owned(what.to_owned()), detail, case };
    Some((number, CaseEvent { at: Timestamp::from_micros(at.parse().ok()?), what: Happening::from_kept(&kept).ok()? }))
}

fn companion(row: &AnyRow) -> Result<Option<OtherCase>, Error> {
    let Some(case) = parsed_if_any(row, "companion_id")? else { return Ok(None) };
    Ok(Some(OtherCase { case, receipt: parsed(row, "companion_number")?, form: row.try_get("companion_form")? }))
}
