//! What a person sees first, but for the cases.

use domain::{AccountId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{count, moment, moment_if_any, parsed};
use crate::drafts::{StoredDraft, draft_if_any};
use crate::waits::{Awaited, StoredWait};
use crate::{Error, Reader};

/// What an account still needs of its person, and what they are at.
#[derive(Debug, Clone)]
pub struct StoredHome {
    /// They have said whose account it is.
    pub has_holder: bool,
    /// How many recovery codes still work.
    pub codes_left: u32,
    /// The waiting period for lost codes, if one runs.
    pub lost: Option<StoredWait>,
    /// The waiting period before it is deleted, if one runs.
    pub deletion: Option<StoredWait>,
    /// How many answers of the agency they have not read.
    pub unread: u32,
    /// How many cases they follow by their numbers.
    pub followed: u32,
    /// Since when mails to the address of the account are refused for good, if they are.
    pub mail_refused_since: Option<Timestamp>,
    /// Drafts that are not filed, the one worked on last first.
    pub drafts: Vec<StoredDraft>,
}

/// What [`of`] reads of an account.
macro_rules! columns {
    () => {
        concat!(
            "cast(case when a.holder_sealed is null then 0 else 1 end as bigint) as has_holder, \
             (select count(*) from recovery_codes where account_id = a.id and used_at is null) as codes_left, \
             (select count(*) from followed_cases where account_id = a.id) as followed, \
             (select b.since from mail_bounces b where b.account_id = a.id and b.email_lookup = a.email_lookup) \
               as refused_since, \
             l.asked_at as lost_asked_at, l.waited as lost_waited, l.counted_at as lost_counted_at, \
             l.over_at as lost_over_at, \
             w.asked_at as deletion_asked_at, w.waited as deletion_waited, w.counted_at as deletion_counted_at, \
             w.over_at as deletion_over_at, ",
            $crate::threads::unread!("t.account_id = a.id"),
            ", ",
            $crate::drafts::columns!()
        )
    };
}

/// Where that stands, beside the account itself.
macro_rules! joined {
    () => {
        concat!(
            " left join account_waits l on l.account_id = a.id and l.awaited = 'lost' \
              left join account_waits w on w.account_id = a.id and w.awaited = 'deletion' \
              left join drafts d on d.account_id = a.id and d.case_id is null",
            $crate::drafts::joined!()
        )
    };
}

macro_rules! ordered {
    () => {
        " order by d.saved_at desc, d.id desc"
    };
}

pub(crate) use {columns, joined, ordered};

/// All of it by one query: the page is opened most, and on SQLite a question costs more than its answer.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, id: AccountId) -> Result<StoredHome, Error> {
    let rows = sqlx::query(concat!(
        "select a.id as account_id, ",
        columns!(),
        " from accounts a",
        joined!(),
        " where a.id = $1",
        ordered!()
    ))
    .bind(id.to_string())
    .fetch_all(reader.connection())
    .await?;
    of(&rows)
}

/// The same from its rows, one for each draft and one at least.
pub(crate) fn of(rows: &[AnyRow]) -> Result<StoredHome, Error> {
    let account = rows.first().ok_or(Error::Corrupt("accounts"))?;
    let mut drafts = Vec::new();
    for row in rows {
        // An account without a draft has one row as well.
        drafts.extend(draft_if_any(row)?);
    }
    Ok(StoredHome {
        has_holder: count(account, "has_holder")? == 1,
        codes_left: count(account, "codes_left")?,
        unread: count(account, "unread")?,
        followed: count(account, "followed")?,
        mail_refused_since: moment_if_any(account, "refused_since")?,
        lost: wait(account, Awaited::Lost, ["lost_asked_at", "lost_waited", "lost_counted_at", "lost_over_at"])?,
        deletion: wait(
            account,
            Awaited::Deletion,
            ["deletion_asked_at", "deletion_waited", "deletion_counted_at", "deletion_over_at"],
        )?,
        drafts,
    })
}

fn wait(
    row: &AnyRow,
    awaited: Awaited,
    [asked_at, waited, counted_at, over_at]: [&'static str; 4],
) -> Result<Option<StoredWait>, Error> {
    let Some(asked_at) = moment_if_any(row, asked_at)? else { return Ok(None) };
    Ok(Some(StoredWait {
        account: parsed(row, "account_id")?,
        awaited,
        asked_at,
        waited: row.try_get(waited)?,
        counted_at: moment(row, counted_at)?,
        over_at: moment_if_any(row, over_at)?,
    }))
}
