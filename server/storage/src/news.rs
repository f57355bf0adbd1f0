//! What is new for people who have a page open: what happened to cases, what the agency wrote, and that what is shown of a case
//! that they follow has changed.

use domain::{AccountId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment, parsed};
use crate::{Error, Reader};

/// Something that is new.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StoredNews {
    /// When it happened.
    pub at: Timestamp,
    /// For whom.
    pub account: AccountId,
    /// The case or the thread that it is about, by its id.
    pub about: String,
}

/// So much is told at once, and the rest with the next question.
const MOST: i64 = 10_000;

macro_rules! news {
    ($of_account:literal) => {
        concat!(
            "select * from (\
               select c.account_id, c.id as about, e.happened_at as new_at from case_events e \
                 join cases c on c.id = e.case_id where e.happened_at > $1 and c.account_id is not null \
               union all select n.account_id, n.case_id, n.issued_at from notices n where n.issued_at > $1 \
               union all select t.account_id, t.id, m.sent_at from messages m join threads t on t.id = m.thread_id \
                 where m.side = 'agency' and m.sent_at > $1 \
               union all select t.account_id, t.case_id, m.sent_at from messages m join threads t on t.id = m.thread_id \
                 where m.side = 'agency' and m.sent_at > $1 and t.case_id is not null \
               union all select f.account_id, f.case_id, f.changed_at from followed_cases f \
                 where f.changed_at > $1) as news ",
            $of_account,
            " order by new_at limit $2"
        )
    };
}

/// What is new since then, for anybody, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn since(reader: &mut Reader, since: Timestamp) -> Result<Vec<StoredNews>, Error> {
    let rows = sqlx::query(news!("")).bind(since.micros()).bind(MOST).fetch_all(reader.connection()).await?;
    rows.iter().map(news).collect()
}

/// The same for one account.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId, since: Timestamp) -> Result<Vec<StoredNews>, Error> {
    let rows = sqlx::query(news!("where account_id = $3"))
        .bind(since.micros())
        .bind(MOST)
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(news).collect()
}

fn news(row: &AnyRow) -> Result<StoredNews, Error> {
    Ok(StoredNews { at: moment(row, "new_at")?, account: parsed(row, "account_id")?, about: row.try_get("about")? })
}
