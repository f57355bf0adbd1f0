//! When and where somebody is to come, and whether they asked for another time. The moment is in the history of the case.

use domain::{AccountId, AppointmentId, CaseId, Timestamp};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::column::{moment_if_any, parsed};
use crate::{Error, Reader, Writer};

/// An appointment.
#[derive(Debug, Clone)]
pub struct StoredAppointment {
    /// Which one.
    pub id: AppointmentId,
    /// In which case.
    pub case: CaseId,
    /// The number of the event that set or moved it, from 1.
    pub event: usize,
    /// What the person is told of it, sealed.
    pub told_sealed: Vec<u8>,
    /// When they asked for another time.
    pub asked_at: Option<Timestamp>,
    /// Why they did, sealed.
    pub asked_sealed: Option<Vec<u8>>,
}

macro_rules! appointments {
    ($condition:literal) => {
        concat!(
            "select p.id, p.case_id, p.event, p.told_sealed, p.asked_at, p.asked_sealed \
             from appointments p join cases c on c.id = p.case_id ",
            $condition
        )
    };
}

/// Keeps what is told of an appointment that the last event of a case set or moved.
///
/// # Errors
/// Only what the database says.
pub async fn begin(tx: &mut Writer, case: CaseId, (id, told_sealed): (AppointmentId, &[u8])) -> Result<(), Error> {
    sqlx::query(
        "insert into appointments (id, case_id, event, told_sealed) \
         select $1, e.case_id, max(e.number), $3 from case_events e where e.case_id = $2 group by e.case_id",
    )
    .bind(id.to_string())
    .bind(case.to_string())
    .bind(told_sealed.to_vec())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Keeps what is told of an appointment that the event of a case with this number, from 1, set or moved.
///
/// # Errors
/// Only what the database says.
pub async fn begin_with(
    tx: &mut Writer,
    (case, event): (CaseId, usize),
    (id, told_sealed): (AppointmentId, &[u8]),
) -> Result<(), Error> {
    sqlx::query("insert into appointments (id, case_id, event, told_sealed) values ($1, $2, $3, $4)")
        .bind(id.to_string())
        .bind(case.to_string())
        .bind(i64::try_from(event).map_err(|_| Error::Corrupt("appointments.event"))?)
        .bind(told_sealed.to_vec())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// An appointment of this account.
///
/// # Errors
/// Only what the database says.
pub async fn find(
    reader: &mut Reader,
    account: AccountId,
    id: AppointmentId,
) -> Result<Option<StoredAppointment>, Error> {
    let row = sqlx::query(appointments!("where c.account_id = $1 and p.id = $2"))
        .bind(account.to_string())
        .bind(id.to_string())
        .fetch_optional(reader.connection())
        .await?;
    row.as_ref().map(appointment).transpose()
}

/// The appointments in a case of this account, the oldest first.
///
/// # Errors
/// Only what the database says.
pub async fn of_case(reader: &mut Reader, account: AccountId, case: CaseId) -> Result<Vec<StoredAppointment>, Error> {
    let rows = sqlx::query(appointments!("where c.account_id = $1 and p.case_id = $2 order by p.event"))
        .bind(account.to_string())
        .bind(case.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(appointment).collect()
}

/// Every appointment of an account, case by case.
///
/// # Errors
/// Only what the database says.
pub async fn of_account(reader: &mut Reader, account: AccountId) -> Result<Vec<StoredAppointment>, Error> {
    let rows = sqlx::query(appointments!("where c.account_id = $1 order by p.case_id, p.event"))
        .bind(account.to_string())
        .fetch_all(reader.connection())
        .await?;
    rows.iter().map(appointment).collect()
}

/// Keeps why somebody asks for another time. False when they did before.
///
/// # Errors
/// Only what the database says.
pub async fn ask(tx: &mut Writer, id: AppointmentId, at: Timestamp, sealed: &[u8]) -> Result<bool, Error> {
    let asked =
        sqlx::query("update appointments set asked_at = $2, asked_sealed = $3 where id = $1 and asked_at is null")
            .bind(id.to_string())
            .bind(at.micros())
            .bind(sealed.to_vec())
            .execute(tx.connection())
            .await?;
    Ok(asked.rows_affected() == 1)
}

/// What is sealed of an appointment, for another key of its account.
#[derive(Debug, Clone)]
pub struct AppointmentAnew {
    /// Which one.
    pub id: AppointmentId,
    /// What the person is told of it.
    pub told_sealed: Vec<u8>,
    /// Why they asked for another time, if they did.
    pub asked_sealed: Option<Vec<u8>>,
}

/// Whether these are all appointments of an account, each with what was asked.
///
/// # Errors
/// Only what the database says.
pub async fn are_all(reader: &mut Reader, account: AccountId, anew: &[AppointmentAnew]) -> Result<bool, Error> {
    let there = of_account(reader, account).await?;
    let there = there.iter().map(|appointment| (appointment.id, appointment.asked_sealed.is_some()));
    Ok(there.eq(anew.iter().map(|appointment| (appointment.id, appointment.asked_sealed.is_some()))))
}

/// Puts what is sealed of these appointments in the place of what an old key of their account opened.
///
/// # Errors
/// Only what the database says.
pub async fn seal_anew(tx: &mut Writer, anew: &[AppointmentAnew]) -> Result<(), Error> {
    for appointment in anew {
        sqlx::query("update appointments set told_sealed = $2, asked_sealed = $3 where id = $1")
            .bind(appointment.id.to_string())
            .bind(appointment.told_sealed.clone())
            .bind(appointment.asked_sealed.clone())
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

fn appointment(row: &AnyRow) -> Result<StoredAppointment, Error> {
    let event: i64 = row.try_get("event")?;
    Ok(StoredAppointment {
        id: parsed(row, "id")?,
        case: parsed(row, "case_id")?,
        event: usize::try_from(event).map_err(|_| Error::Corrupt("appointments.event"))?,
        told_sealed: row.try_get("told_sealed")?,
        asked_at: moment_if_any(row, "asked_at")?,
        asked_sealed: row.try_get("asked_sealed")?,
    })
}
