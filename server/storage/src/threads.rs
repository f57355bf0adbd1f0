//! What people and the agency write to each other about: a thread for each thing. The messages in them are in
//! [`crate::messages`].

use domain::case::ServiceRequest;
use domain::{AccountId, CaseId, Concern, ReceiptNumber, Side, ThreadId, ThreadLookId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{count, moment, moment_if_any, parsed, parsed_if_any};
use crate::{Error, Reader, Writer};

/// A thread about to begin. Its first message comes with it, so its person waits from its beginning.
#[derive(Debug, Clone)]
pub struct NewThread {
    /// Names it.
    pub id: ThreadId,
    /// Whose.
    pub account: AccountId,
    /// What it is about.
    pub concern: Concern,
    /// What it asks the agency to do in that case; none when it only asks for an answer.
    pub request: Option<ServiceRequest>,
    /// The same in their own words, sealed.
    pub subject_sealed: Vec<u8>,
    /// When.
    pub begun_at: Timestamp,
    /// Until when they are told to expect an answer.
    pub answer_by: Timestamp,
}

/// A thread as it stands.
#[derive(Debug, Clone)]
pub struct StoredThread {
    /// Which one.
    pub id: ThreadId,
    /// Whose.
    pub account: AccountId,
    /// What it is about.
    pub concern: Concern,
    /// What it asks the agency to do in that case; none when it only asks for an answer.
    pub request: Option<ServiceRequest>,
    /// The receipt number and the form of the case it is about.
    pub case: Option<(ReceiptNumber, String)>,
    /// Whether that case is still in the account; one that was filed elsewhere may have moved.
    pub has_case: bool,
    /// What it is about in its person's own words, sealed.
    pub subject_sealed: Vec<u8>,
    /// When it was begun.
    pub begun_at: Timestamp,
    /// Since when its person waits for an answer, if they do.
    pub waits_since: Option<Timestamp>,
    /// Until when they were told to expect it.
    pub answer_by: Option<Timestamp>,
    /// When the agency closed it, unless its person has written since.
    pub closed_at: Option<Timestamp>,
    /// How many messages it has.
    pub messages: u32,
    /// How many of the agency's its person has not read.
    pub unread: u32,
    /// When the last one was sent.
    pub last_at: Timestamp,
    /// Who wrote it.
    pub last_by: Side,
}

/// A look at a thread, about to be written down.
#[derive(Debug, Clone, Copy)]
pub struct NewThreadLook {
    /// Names it.
    pub id: ThreadLookId,
    /// At which thread.
    pub thread: ThreadId,
    /// By which account.
    pub account: AccountId,
    /// When.
    pub at: Timestamp,
}

macro_rules! threads {
    ($rest:literal) => {
        concat!(
            "select t.id, t.account_id, t.concern, t.request, t.case_id, t.subject_sealed, t.begun_at, t.waits_since, t.answer_by, \
               t.closed_at, c.receipt_number, c.form, \
               cast(case when c.account_id = t.account_id then 1 else 0 end as bigint) as has_case, m.number as messages, m.sent_at as last_at, m.side as last_by, \
               (select count(*) from messages u where u.thread_id = t.id and u.side = 'agency' and u.read_at is null) \
                 as unread \
             from threads t left join cases c on c.id = t.case_id \
               join messages m on m.thread_id = t.id \
                 and m.number = (select max(l.number) from messages l where l.thread_id = t.id) ",
            $rest
        )
    };
}

/// How many messages of the agency wait to be read by whoever has the account of a row.
macro_rules! unread {
    ($condition:literal) => {
        concat!(
            "(select count(*) from threads t join messages u on u.thread_id = t.id \
               where u.side = 'agency' and u.read_at is null and ",
            $condition,
            ") as unread"
        )
    };
}

pub(crate) use unread;

/// Begins a thread.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, thread: &NewThread) -> Result<(), Error> {
    sqlx::query(
        "insert into threads (id, account_id, concern, case_id, subject_sealed, begun_at, waits_since, answer_by, request) \
         values ($1, $2, $3, $4, $5, $6, $6, $7, $8)",
    )
    .bind(thread.id.to_string())
    .bind(thread.account.to_string())
    .bind(thread.concern.kind())
    .bind(thread.concern.case().map(|case| case.to_string()))
    .bind(thread.subject_sealed.clone())
    .bind(thread.begun_at.micros())
    .bind(thread.answer_by.micros())
    .bind(thread.request.map(|request| request.to_string()))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// A part of an account's threads, the one that was written in last first: so many after skipping so many.
///
/// # Errors
/// Only what the database says.
pub async fn page_of(
    reader: &mut Reader,
    account: AccountId,
    (skip, most): (u32, u32),
) -> Result<Vec<StoredThread>, Error> {
    let rows = sqlx::query(threads!("where t.account_id = $1 order by m.sent_at desc, t.id desc limit $2 offset $3"))
        .bind(account.to_string())
        .bind(i64::from(most))
        .bind(i64::from(skip))
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(thread).collect()
}

/// The threads of an account about a case, the one that was written in last first.
///
/// # Errors
/// Only what the database says.
pub async fn about_case(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Vec<StoredThread>, Error> {
    let rows = sqlx::query(threads!("where t.account_id = $1 and t.case_id = $2 order by m.sent_at desc, t.id desc"))
        .bind(account.to_string())
        .bind(case.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(thread).collect()
}

/// Every thread of an account, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredThread>, Error> {
    let rows = sqlx::query(threads!("where t.account_id = $1 order by t.begun_at, t.id"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(thread).collect()
}

/// The thread, if it is this account's.
///
/// # Errors
/// Only what the database says.
pub async fn find(reader: &mut Reader, account: AccountId, id: ThreadId) -> Result<Option<StoredThread>, Error> {
    let row = sqlx::query(threads!("where t.account_id = $1 and t.id = $2"))
        .bind(account.to_string())
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(thread).transpose()
}

/// The thread, for somebody at the desk: their own is not there.
///
/// # Errors
/// Only what the database says.
pub async fn at_desk(reader: &mut Reader, officer: AccountId, id: ThreadId) -> Result<Option<StoredThread>, Error> {
    let row = sqlx::query(threads!("where t.account_id <> $1 and t.id = $2"))
        .bind(officer.to_string())
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(thread).transpose()
}

/// Threads whose person waits for an answer, the one that waits longest first, but for those of whoever asks.
///
/// # Errors
/// Only what the database says.
pub async fn waiting(
    reader: &mut Reader,
    officer: AccountId,
    (skip, most): (u32, u32),
) -> Result<Vec<StoredThread>, Error> {
    let rows = sqlx::query(threads!(
        "where t.waits_since is not null and t.account_id <> $1 order by t.waits_since, t.id limit $2 offset $3"
    ))
    .bind(officer.to_string())
    .bind(i64::from(most))
    .bind(i64::from(skip))
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(thread).collect()
}

/// What an account asks the agency to do in a case and waits for an answer about.
///
/// # Errors
/// Only what the database says.
pub async fn open_requests(
    reader: &mut Reader,
    account: AccountId,
    case: CaseId,
) -> Result<Vec<(ServiceRequest, ThreadId)>, Error> {
    let rows = sqlx::query(
        "select request, id from threads \
         where account_id = $1 and case_id = $2 and request is not null and waits_since is not null order by begun_at, id",
    )
    .bind(account.to_string())
    .bind(case.to_string())
    .fetch_all(reader.connection())
    .await?;
    rows.iter().map(|row| Ok((parsed(row, "request")?, parsed(row, "id")?))).collect()
}

/// How many messages of the agency about a case its person has not read.
///
/// # Errors
/// Only what the database says.
pub async fn unread_about(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<u32, Error> {
    let row = sqlx::query(concat!("select ", unread!("t.account_id = $1 and t.case_id = $2")))
        .bind(account.to_string())
        .bind(case.to_string())
        .fetch_one(reader.connection())
        .await?;
    count(&row, "unread")
}

/// Its person has written: it is open, and waits from now on unless it did before.
///
/// # Errors
/// Only what the database says.
pub async fn ask(tx: &mut Writer, id: ThreadId, now: Timestamp, answer_by: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "update threads set answer_by = case when waits_since is null then $3 else answer_by end, \
           waits_since = coalesce(waits_since, $2), closed_at = null where id = $1",
    )
    .bind(id.to_string())
    .bind(now.micros())
    .bind(answer_by.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The agency has written: nobody waits any more, and it is closed if it says when.
///
/// # Errors
/// Only what the database says.
pub async fn answer(tx: &mut Writer, id: ThreadId, closed_at: Option<Timestamp>) -> Result<(), Error> {
    sqlx::query("update threads set waits_since = null, answer_by = null, closed_at = $2 where id = $1")
        .bind(id.to_string())
        .bind(closed_at.map(Timestamp::micros))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Nobody is there any more to read an answer: closes what is open of an account.
///
/// # Errors
/// Only what the database says.
pub async fn close_all(tx: &mut Writer, account: AccountId, now: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "update threads set waits_since = null, answer_by = null, closed_at = coalesce(closed_at, $2) \
         where account_id = $1",
    )
    .bind(account.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Nobody who may read an answer is there any more: closes what an account has open about a case.
///
/// # Errors
/// Only what the database says.
pub async fn close_about(tx: &mut Writer, account: AccountId, case: CaseId, now: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "update threads set waits_since = null, answer_by = null, closed_at = coalesce(closed_at, $3) \
         where account_id = $1 and case_id = $2",
    )
    .bind(account.to_string())
    .bind(case.to_string())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// What a thread is about, sealed with a new key of its account.
#[derive(Debug, Clone)]
pub struct ThreadAnew {
    /// Which one.
    pub id: ThreadId,
    /// The same words.
    pub subject_sealed: Vec<u8>,
}

/// Puts what threads are about in the place of what an old key of their account opened.
///
/// # Errors
/// Only what the database says.
pub async fn seal_anew(tx: &mut Writer, threads: &[ThreadAnew]) -> Result<(), Error> {
    for ThreadAnew { id, subject_sealed } in threads {
        sqlx::query("update threads set subject_sealed = $2 where id = $1")
            .bind(id.to_string())
            .bind(subject_sealed.clone())
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// Writes down that somebody looks at a thread.
///
/// # Errors
/// Only what the database says.
pub async fn look(tx: &mut Writer, look: &NewThreadLook) -> Result<(), Error> {
    sqlx::query("insert into thread_looks (id, thread_id, account_id, seen_at) values ($1, $2, $3, $4)")
        .bind(look.id.to_string())
        .bind(look.thread.to_string())
        .bind(look.account.to_string())
        .bind(look.at.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Who looked at a thread, and when, oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn looks(reader: &mut Reader, thread: ThreadId) -> Result<Vec<(AccountId, Timestamp)>, Error> {
    let rows = sqlx::query("select account_id, seen_at from thread_looks where thread_id = $1 order by seen_at, id")
        .bind(thread.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(|row| Ok((parsed(row, "account_id")?, moment(row, "seen_at")?))).collect()
}

fn thread(row: &AnyRow) -> Result<StoredThread, Error> {
    let kind: &str = row.try_get("concern")?;
    let concern = Concern::of(kind, parsed_if_any(row, "case_id")?).map_err(|_| Error::Corrupt("threads.concern"))?;
    let case = concern.case().map(|_| Ok::<_, Error>((parsed(row, "receipt_number")?, row.try_get("form")?)));
    Ok(StoredThread {
        id: parsed(row, "id")?,
        account: parsed(row, "account_id")?,
        concern,
        request: parsed_if_any(row, "request")?,
        case: case.transpose()?,
        has_case: count(row, "has_case")? == 1,
        subject_sealed: row.try_get("subject_sealed")?,
        begun_at: moment(row, "begun_at")?,
        waits_since: moment_if_any(row, "waits_since")?,
        answer_by: moment_if_any(row, "answer_by")?,
        closed_at: moment_if_any(row, "closed_at")?,
        messages: count(row, "messages")?,
        unread: count(row, "unread")?,
        last_at: moment(row, "last_at")?,
        last_by: parsed(row, "last_by")?,
    })
}
