//! What an officer or another system said of a case while nobody had it, until an account adds the case.

use domain::CaseId;
use sqlx::Row;

use crate::{Error, Reader, Writer};

/// Keeps what was told with the event of a case that has this number, from 1.
///
/// # Errors
/// Only what the database says.
pub async fn insert(tx: &mut Writer, (case, event): (CaseId, usize), sealed: &[u8]) -> Result<(), Error> {
    sqlx::query("insert into told_to_nobody (case_id, event, sealed) values ($1, $2, $3)")
        .bind(case.to_string())
        .bind(i64::try_from(event).map_err(|_| Error::Corrupt("told_to_nobody.event"))?)
        .bind(sealed.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What was told of a case, each with the number of its event, from 1.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, case: CaseId) -> Result<Vec<(usize, Vec<u8>)>, Error> {
    let rows = sqlx::query("select event, sealed from told_to_nobody where case_id = $1 order by event")
        .bind(case.to_string())
        .fetch_all(reader.connection())
        .await?;
    let told = rows.iter().map(|row| {
        let event: i64 = row.try_get("event")?;
        let event = usize::try_from(event).map_err(|_| Error::Corrupt("told_to_nobody.event"))?;
        Ok((event, row.try_get("sealed")?))
    });
    told.collect()
}

/// Takes it away, once somebody has the case.
///
/// # Errors
/// Only what the database says.
pub async fn forget(tx: &mut Writer, case: CaseId) -> Result<(), Error> {
    sqlx::query("delete from told_to_nobody where case_id = $1")
        .bind(case.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}
