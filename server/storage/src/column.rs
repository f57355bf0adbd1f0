//! Reading columns as what they mean.

use std::str::FromStr;

use domain::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::Error;

/// A column that may be anything written as text: an identifier, a language, a state.
pub(crate) fn parsed<T: FromStr>(row: &AnyRow, column: &'static str) -> Result<T, Error> {
    let text: &str = row.try_get(column)?;
    text.parse().map_err(|_| Error::Corrupt(column))
}

pub(crate) fn parsed_if_any<T: FromStr>(row: &AnyRow, column: &'static str) -> Result<Option<T>, Error> {
    let text: Option<&str> = row.try_get(column)?;
    text.map(|text| text.parse().map_err(|_| Error::Corrupt(column))).transpose()
}

pub(crate) fn moment(row: &AnyRow, column: &'static str) -> Result<Timestamp, Error> {
    Ok(Timestamp::from_micros(row.try_get(column)?))
}

pub(crate) fn moment_if_any(row: &AnyRow, column: &'static str) -> Result<Option<Timestamp>, Error> {
    let micros: Option<i64> = row.try_get(column)?;
    Ok(micros.map(Timestamp::from_micros))
}

/// A hash or a key: bytes of one length.
pub(crate) fn bytes<const N: usize>(row: &AnyRow, column: &'static str) -> Result<[u8; N], Error> {
    let bytes: &[u8] = row.try_get(column)?;
    bytes.try_into().map_err(|_| Error::Corrupt(column))
}

pub(crate) fn count_if_any(row: &AnyRow, column: &'static str) -> Result<Option<u32>, Error> {
    let count: Option<i64> = row.try_get(column)?;
    count.map(|count| count.try_into().map_err(|_| Error::Corrupt(column))).transpose()
}

pub(crate) fn bytes_if_any<const N: usize>(row: &AnyRow, column: &'static str) -> Result<Option<[u8; N]>, Error> {
    let bytes: Option<&[u8]> = row.try_get(column)?;
    bytes.map(|bytes| bytes.try_into().map_err(|_| Error::Corrupt(column))).transpose()
}

/// A count, never below nothing.
pub(crate) fn count(row: &AnyRow, column: &'static str) -> Result<u32, Error> {
    let count: i64 = row.try_get(column)?;
    count.try_into().map_err(|_| Error::Corrupt(column))
}
