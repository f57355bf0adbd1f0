//! Whom each case is for.

use domain::{AccountId, CaseId};

use crate::{Error, Writer};

/// Whom a case is for.
#[derive(Debug, Clone)]
pub struct StoredCasePerson {
    /// Which case.
    pub case: CaseId,
    /// Keyed hash of the name, the same for each case of one person of an account.
    pub person_hash: [u8; 32],
    /// The name, sealed.
    pub name_sealed: Vec<u8>,
}

/// Keeps whom a case of an account is for, instead of whatever was kept of it.
///
/// # Errors
/// Only what the database says.
pub async fn keep(tx: &mut Writer, account: AccountId, person: &StoredCasePerson) -> Result<(), Error> {
    sqlx::query(
        "insert into case_people (case_id, account_id, person_hash, name_sealed) values ($1, $2, $3, $4) \
         on conflict (case_id) do update set account_id = excluded.account_id, person_hash = excluded.person_hash, \
           name_sealed = excluded.name_sealed",
    )
    .bind(person.case.to_string())
    .bind(account.to_string())
    .bind(person.person_hash.to_vec())
    .bind(person.name_sealed.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}
