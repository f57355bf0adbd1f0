//! How long cases took, as counts that say nothing of any case.

use domain::{Stage, Timestamp, Waits};
use sqlx::Row;

use crate::column::{moment, parsed};
use crate::{Error, Reader, Writer};

/// The cases of a form, by how long they took to the end of a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredWaits {
    /// Which form, by its id.
    pub form: String,
    /// Which stage.
    pub stage: Stage,
    /// When they were counted.
    pub counted_at: Timestamp,
    /// How long each took.
    pub waits: Waits,
}

/// Everything that was counted last.
///
/// # Errors
/// Only what the database says.
pub async fn all(reader: &mut Reader) -> Result<Vec<StoredWaits>, Error> {
    let rows = sqlx::query("select form, stage, counted_at, waits from how_long order by form, stage")
        .fetch_all(reader.connection())
        .await?;
    let waits = |row| {
        Ok(StoredWaits {
            form: Row::try_get(row, "form")?,
            stage: parsed(row, "stage")?,
            counted_at: moment(row, "counted_at")?,
            waits: Waits::read(Row::try_get(row, "waits")?).ok_or(Error::Corrupt("how_long.waits"))?,
        })
    };
    rows.iter().map(waits).collect()
}

/// Puts what was counted now in the place of what was counted before.
///
/// # Errors
/// Only what the database says.
pub async fn replace(tx: &mut Writer, counted: &[StoredWaits]) -> Result<(), Error> {
    sqlx::query("delete from how_long").execute(tx.connection()).await?;
    for one in counted {
        sqlx::query("insert into how_long (form, stage, counted_at, waits) values ($1, $2, $3, $4)")
            .bind(one.form.clone())
            .bind(one.stage.to_string())
            .bind(one.counted_at.micros())
            .bind(one.waits.kept())
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}
