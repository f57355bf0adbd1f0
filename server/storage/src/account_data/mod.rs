//! What is kept of an account, table by table: where its person finds it in a copy of their data, and what becomes of it
//! when the account is deleted.
//!
//! A test compares the list with the schema, so that a table, and a column of one that stays, is decided about before it
//! is there.

mod cases;
mod said;
mod tables;
mod threads;

use domain::AccountId;

pub use tables::TABLES;

use crate::{Error, Writer};

/// A table of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// What it is called.
    pub name: &'static str,
    /// Where it is in a copy of one's data.
    pub copy: InCopy,
    /// What becomes of it when an account is deleted.
    pub end: AtTheEnd,
}

/// Where a person finds what a table holds of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InCopy {
    /// Under these names in the machine-readable file, one inside the other, parted by slashes.
    At(&'static str),
    /// Nowhere, for this reason.
    Nowhere(&'static str),
}

/// What becomes of what a table holds when an account is deleted.
#[derive(Debug, Clone, Copy)]
pub enum AtTheEnd {
    /// It goes.
    Goes {
        /// Takes away what is the account's, whose id is `$1`.
        removal: &'static str,
    },
    /// It stays, for a reason.
    Stays {
        /// The reason.
        why: &'static str,
        /// Takes away what does not stay, if some of it does not.
        removal: Option<&'static str>,
        /// All its columns; none of them can be opened with the account's old key or names its person.
        columns: &'static [&'static str],
    },
    /// Nothing in it is an account's, for this reason. It has no column that leads to one.
    OfNobody(&'static str),
}

/// Takes away what goes with an account, but for its own row. To be called while its row still has the address.
///
/// # Errors
/// Only what the database says.
pub async fn remove(tx: &mut Writer, account: AccountId) -> Result<(), Error> {
    for table in TABLES {
        if let AtTheEnd::Goes { removal } | AtTheEnd::Stays { removal: Some(removal), .. } = table.end {
            sqlx::query(removal).bind(account.to_string()).execute(tx.connection()).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::testing::{columns, on_each_database};

    #[tokio::test(flavor = "multi_thread")]
    async fn every_table_and_every_column_that_stays_is_decided_about() {
        on_each_database(async |database| {
            let schema = columns(&database).await;
            let listed: BTreeMap<_, _> = TABLES.iter().map(|table| (table.name.to_owned(), table)).collect();
            assert_eq!(listed.len(), TABLES.len(), "a table is listed twice");
            let names: BTreeSet<_> = schema.keys().collect();
            assert_eq!(listed.keys().collect::<BTreeSet<_>>(), names, "decide what becomes of it in tables.rs");
            for (name, found) in &schema {
                let leads_to_an_account = ["account_id", "draft_id", "filing_id", "case_id", "payment_id"]
                    .iter()
                    .any(|column| found.contains(*column));
                match listed[name].end {
                    AtTheEnd::OfNobody(_) => assert!(!leads_to_an_account, "{name} leads to an account"),
                    AtTheEnd::Stays { columns, .. } => {
                        let decided: BTreeSet<_> = columns.iter().map(|column| (*column).to_owned()).collect();
                        assert_eq!(&decided, found, "columns of {name}, which stays");
                    }
                    AtTheEnd::Goes { .. } => {}
                }
            }
        })
        .await;
    }
}
