//! Pictures with which somebody shows who they are. They are documents of a round like all others, until their day comes.

use domain::case::Kind;
use domain::{AccountId, CaseId, RoundId, Timestamp};
use sqlx::any::AnyRow;

use crate::column::parsed;
use crate::{Error, Reader, Writer, erasures};

/// What asks for them.
const ASKS: [Kind; 3] = [Kind::ProofAsked, Kind::ProofUnreadable, Kind::ProofMismatch];

/// From when on what was never sent of a case is to be erased, unless that is said already.
///
/// # Errors
/// Only what the database says.
pub async fn end_of_unsent(tx: &mut Writer, case: CaseId, erase_at: Timestamp) -> Result<(), Error> {
    end(
        tx,
        "update rounds set erase_at = $2 where case_id = $1 and erase_at is null and sent_at is null \
           and exists (select 1 from case_events e where e.case_id = rounds.case_id and e.number = rounds.event \
             and e.what in ($3, $4, $5))",
        case.to_string(),
        erase_at,
    )
    .await
}

/// The same of what was sent.
///
/// # Errors
/// Only what the database says.
pub async fn end_of_sent(tx: &mut Writer, case: CaseId, erase_at: Timestamp) -> Result<(), Error> {
    end(
        tx,
        "update rounds set erase_at = $2 where case_id = $1 and erase_at is null and sent_at is not null \
           and exists (select 1 from case_events e where e.case_id = rounds.case_id and e.number = rounds.event \
             and e.what in ($3, $4, $5))",
        case.to_string(),
        erase_at,
    )
    .await
}

async fn end(tx: &mut Writer, sql: &'static str, case: String, erase_at: Timestamp) -> Result<(), Error> {
    let [first, second, third] = ASKS.map(Kind::code);
    sqlx::query(sql)
        .bind(case)
        .bind(erase_at.micros())
        .bind(first)
        .bind(second)
        .bind(third)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The rounds whose pictures are to be erased by now.
///
/// # Errors
/// Only what the database says.
pub async fn due(reader: &mut Reader, now: Timestamp, most: u32) -> Result<Vec<RoundId>, Error> {
    let rows = sqlx::query(
        "select id from rounds where erase_at is not null and erased_at is null and erase_at <= $1 \
         order by erase_at, id limit $2",
    )
    .bind(now.micros())
    .bind(i64::from(most))
    .fetch_all(reader.connection())
    .await?;
    ids(&rows)
}

/// The rounds of an account with pictures that are not erased.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<RoundId>, Error> {
    let [first, second, third] = ASKS.map(Kind::code);
    let rows = sqlx::query(
        "select r.id from rounds r join cases c on c.id = r.case_id \
         join case_events e on e.case_id = r.case_id and e.number = r.event \
         where c.account_id = $1 and r.erased_at is null and e.what in ($2, $3, $4) order by r.id",
    )
    .bind(account.to_string())
    .bind(first)
    .bind(second)
    .bind(third)
    .fetch_all(reader.connection())
    .await?;
    ids(&rows)
}

/// Takes the pictures of a round away, and has their bytes removed from the store, unless they are used for something else.
///
/// # Errors
/// Only what the database says.
pub async fn erase(tx: &mut Writer, round: RoundId, now: Timestamp) -> Result<(), Error> {
    erasures::note_round(tx, round, now).await?;
    sqlx::query("delete from documents where folder_id in (select id from folders where round_id = $1)")
        .bind(round.to_string())
        .execute(tx.connection())
        .await?;
    sqlx::query("update rounds set erased_at = $2 where id = $1 and erased_at is null")
        .bind(round.to_string())
        .bind(now.micros())
        .execute(tx.connection())
        .await?;
    Ok(())
}

fn ids(rows: &[AnyRow]) -> Result<Vec<RoundId>, Error> {
    rows.iter().map(|row| parsed(row, "id")).collect()
}
