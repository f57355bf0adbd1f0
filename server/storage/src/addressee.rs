use domain::Language;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::Error;
use crate::accounts::language;

/// Whoever an account belongs to, as far as writing to them goes: from the row of the account, or beside one that belongs
/// to it. What is sealed is sealed with the account's key.
#[derive(Debug, Clone)]
pub struct Addressee {
    /// The account's key, wrapped by the master key.
    pub data_key: Vec<u8>,
    /// The address they sign in with, sealed.
    pub email_sealed: Vec<u8>,
    /// In which language to write.
    pub language: Language,
    /// How they want to be written to, sealed; none while they have chosen nothing.
    pub correspondence_sealed: Option<Vec<u8>>,
}

impl Addressee {
    /// Of a row with these columns of `accounts`.
    pub(crate) fn of(row: &AnyRow) -> Result<Self, Error> {
        Ok(Self {
            data_key: row.try_get("data_key")?,
            email_sealed: row.try_get("email_sealed")?,
            language: language(row, "language")?,
            correspondence_sealed: row.try_get("correspondence_sealed")?,
        })
    }
}
