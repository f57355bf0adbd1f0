//! Offices of the agency to which people come.

use domain::{OfficeId, WallClock};
use sqlx::Row;

use crate::column::parsed;
use crate::{Error, Reader, Writer};

/// An office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Which one.
    pub id: OfficeId,
    /// What it is called.
    pub name: String,
    /// The lines of its address.
    pub address: Vec<String>,
    /// Which clocks hang there.
    pub clock: WallClock,
}

/// Adds an office.
///
/// # Errors
/// [`Constraint::Other`](crate::Constraint::Other) when there is one of this name.
pub async fn insert(tx: &mut Writer, office: &Office) -> Result<(), Error> {
    sqlx::query("insert into offices (id, name, address, clock) values ($1, $2, $3, $4)")
        .bind(office.id.to_string())
        .bind(office.name.clone())
        .bind(office.address.join("\n"))
        .bind(office.clock.name())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Every office, by name.
///
/// # Errors
/// Only what the database says.
pub async fn all(reader: &mut Reader) -> Result<Vec<Office>, Error> {
    let rows = sqlx::query("select id, name, address, clock from offices order by name, id")
        .fetch_all(reader.connection())
        .await?;
    rows.iter()
        .map(|row| {
            let address: &str = row.try_get("address")?;
            let address = address.lines().map(str::to_owned).collect();
            Ok(Office { id: parsed(row, "id")?, name: row.try_get("name")?, address, clock: parsed(row, "clock")? })
        })
        .collect()
}
