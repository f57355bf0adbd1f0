use sqlx::error::{DatabaseError, ErrorKind};
use thiserror::Error;

use crate::constraint::Constraint;

/// Why the database did not do what was asked. What is not there is an `Option`, never an error.
#[derive(Debug, Error)]
pub enum Error {
    /// A rule of the schema refused the change.
    #[error("refused by the rule {0:?}")]
    Conflict(Constraint),
    /// The database is away, too busy, or out of room. Trying later may help.
    #[error("the database is not available")]
    Unavailable(#[source] sqlx::Error),
    /// Another change came between; [`Database::write`](crate::Database::write) tries again before anyone sees this.
    #[error("other changes came between, each time it was tried")]
    Contended(#[source] sqlx::Error),
    /// A row holds what its type does not allow, or a statement does not fit the schema.
    #[error("the database holds something unexpected: {0}")]
    Corrupt(&'static str),
    /// A statement does not fit the schema.
    #[error("a statement failed")]
    Statement(#[source] sqlx::Error),
    /// The database was migrated by a newer version of the program than this one.
    #[error("the database is of a newer version: it has migration {0}, which this program does not know")]
    Newer(i64),
    /// The address of the database cannot be used.
    #[error("not the address of a database: {0}")]
    Address(&'static str),
}

impl Error {
    /// Whether the same request may work later, without anybody repairing anything.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        matches!(self, Self::Unavailable(_) | Self::Contended(_))
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(refusal) => match from_refusal(refusal.as_ref()) {
                Refusal::Rule(constraint) => Self::Conflict(constraint),
                Refusal::Contended => Self::Contended(error),
                Refusal::Unavailable => Self::Unavailable(error),
                Refusal::Statement => Self::Statement(error),
            },
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Self::Unavailable(error),
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => Self::Corrupt("a column of another type"),
            _ => Self::Statement(error),
        }
    }
}

enum Refusal {
    Rule(Constraint),
    Contended,
    Unavailable,
    Statement,
}

fn from_refusal(refusal: &dyn DatabaseError) -> Refusal {
    if !matches!(refusal.kind(), ErrorKind::Other) {
        return Refusal::Rule(Constraint::of(refusal.constraint(), refusal.message()));
    }
    let code = refusal.code().unwrap_or_default();
    match code.as_ref() {
        // PostgreSQL: serialization failure, deadlock.
        "40001" | "40P01" => Refusal::Contended,
        // SQLite: busy, locked, full, cannot open, i/o error. The low byte of its extended codes is the primary one.
        code if code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 10 | 13 | 14)) && code.len() < 5 => {
            Refusal::Unavailable
        }
        // PostgreSQL: connection lost, out of resources, operator's intervention, system error.
        code if code.len() == 5 && ["08", "53", "57", "58"].iter().any(|class| code.starts_with(class)) => {
            Refusal::Unavailable
        }
        _ => Refusal::Statement,
    }
}
