//! Drafts as they were signed, frozen, and the definitions they were signed under.

use domain::{DraftId, FilingId, Language, Money, Timestamp};
use sqlx::Row;

use crate::accounts::language;
use crate::column::{bytes, moment, parsed};
use crate::{Error, Reader, Writer};

/// A definition, word for word.
#[derive(Debug, Clone)]
pub struct FormEdition {
    /// SHA-256 of the definition.
    pub digest: [u8; 32],
    /// Which form.
    pub form: String,
    /// Which edition.
    pub edition: String,
    /// Structure and words, as JSON.
    pub definition: String,
}

/// A signature with everything it covers.
#[derive(Debug, Clone)]
pub struct StoredSignature {
    /// The filing it becomes.
    pub filing: FilingId,
    /// Which draft.
    pub draft: DraftId,
    /// Which revision of it.
    pub version: i64,
    /// Under which definition.
    pub definition: [u8; 32],
    /// In which language the certification was read.
    pub language: Language,
    /// When.
    pub at: Timestamp,
    /// SHA-256 of definition, answers and signature together.
    pub digest: [u8; 32],
    /// Answers on the live path, typed name and certifications, sealed.
    pub sealed: Vec<u8>,
    /// The lines of the fee, as JSON.
    pub fees: String,
    /// Their sum.
    pub fee: Money,
}

/// Keeps a definition for ever, once.
///
/// # Errors
/// Only what the database says.
pub async fn keep_edition(tx: &mut Writer, edition: &FormEdition, now: Timestamp) -> Result<(), Error> {
    sqlx::query(
        "insert into form_editions (digest, form, edition, definition, first_used_at) values ($1, $2, $3, $4, $5) \
         on conflict (digest) do nothing",
    )
    .bind(edition.digest.to_vec())
    .bind(edition.form.clone())
    .bind(edition.edition.clone())
    .bind(edition.definition.clone())
    .bind(now.micros())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Keeps a signature.
///
/// # Errors
/// [`Constraint::OneSignature`](crate::Constraint::OneSignature) when this version of the draft is signed already.
pub async fn insert(tx: &mut Writer, signature: &StoredSignature) -> Result<(), Error> {
    sqlx::query(
        "insert into signatures (filing_id, draft_id, version, definition, language, signed_at, digest, sealed, fees, \
           fee_cents) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(signature.filing.to_string())
    .bind(signature.draft.to_string())
    .bind(signature.version)
    .bind(signature.definition.to_vec())
    .bind(signature.language.code())
    .bind(signature.at.micros())
    .bind(signature.digest.to_vec())
    .bind(signature.sealed.clone())
    .bind(signature.fees.clone())
    .bind(signature.fee.cents())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The signature of the draft's newest answers, if they are signed.
///
/// # Errors
/// Only what the database says.
pub async fn current(reader: &mut Reader, draft: DraftId) -> Result<Option<StoredSignature>, Error> {
    let row = sqlx::query(
        "select s.filing_id, s.draft_id, s.version, s.definition, s.language, s.signed_at, s.digest, s.sealed, \
           s.fees, s.fee_cents \
         from signatures s join drafts d on d.id = s.draft_id and d.version = s.version where s.draft_id = $1",
    )
    .bind(draft.to_string())
    .fetch_optional(reader.connection())
    .await?;
    row.map(|row| {
        Ok(StoredSignature {
            filing: parsed(&row, "filing_id")?,
            draft: parsed(&row, "draft_id")?,
            version: row.try_get("version")?,
            definition: bytes(&row, "definition")?,
            language: language(&row, "language")?,
            at: moment(&row, "signed_at")?,
            digest: bytes(&row, "digest")?,
            sealed: row.try_get("sealed")?,
            fees: row.try_get("fees")?,
            fee: Money::from_cents(row.try_get("fee_cents")?),
        })
    })
    .transpose()
}
