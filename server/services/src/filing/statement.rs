use domain::{Date, DraftId, FeeRequest, FilingId, Language, Money, Timestamp, UnknownName, case};
use forms::{Answers, Form};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use storage::filings::{SealedAnew, StoredFiling};
use storage::signatures::{FormEdition, StoredSignature};

use crate::evidence::FiledSlot;
use crate::{AccountKey, Fault, Services, Slot};

/// What is filed, and what the signature stands under. It never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Statement {
    /// SHA-256 of the definition, in hexadecimal.
    pub(crate) definition: String,
    pub(crate) version: i64,
    /// The answers on the live path.
    pub(crate) answers: Answers,
    /// The certifications that were read, by name.
    pub(crate) certifications: Vec<String>,
    pub(crate) language: Language,
    pub(crate) typed_name: String,
    pub(crate) signed_at: Timestamp,
    /// The day it was then where the agency is. What was signed before that was written down has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signed_on: Option<SignedOn>,
    pub(crate) fees: Vec<FeeLine>,
    /// What goes with it. What was filed before there was any has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) evidence: Vec<FiledSlot>,
}

impl Statement {
    /// The day of the signature, on which the answers meant what was signed. It used to be the one in Universal Time.
    pub(crate) fn signed_on(&self) -> Date {
        self.signed_on.map_or_else(|| self.signed_at.date(), |signed_on| signed_on.0)
    }
}

/// A day as it is written in a statement: `2026-11-23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct SignedOn(pub(super) Date);

impl TryFrom<String> for SignedOn {
    type Error = UnknownName;

    fn try_from(text: String) -> Result<Self, UnknownName> {
        case::day(&text).map(Self).ok_or(UnknownName)
    }
}

impl From<SignedOn> for String {
    fn from(SignedOn(day): SignedOn) -> Self {
        day.to_string()
    }
}

/// A line of the fee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeeLine {
    /// Its name in the form.
    pub name: String,
    /// How much.
    pub amount: Money,
    /// What an officer has to decide before this amount counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<FeeRequest>,
}

/// A signature about to be kept, with the definition it stands under.
pub(super) struct SignedStatement {
    pub(super) edition: FormEdition,
    pub(super) signature: StoredSignature,
}

impl Services {
    pub(super) fn seal_statement(
        &self,
        key: &AccountKey,
        filing: FilingId,
        draft: DraftId,
        edition: FormEdition,
        statement: &Statement,
    ) -> Result<SignedStatement, Fault> {
        let plain = serde_json::to_vec(statement).map_err(|_| Fault::Unreadable("a statement"))?;
        let fees = serde_json::to_string(&statement.fees).map_err(|_| Fault::Unreadable("the fees"))?;
        let signature = StoredSignature {
            filing,
            draft,
            version: statement.version,
            definition: edition.digest,
            language: statement.language,
            at: statement.signed_at,
            digest: Sha256::digest(&plain).into(),
            // Sealed for the row it will stand in when it is filed, so that filing needs no key.
            sealed: self.vault().seal(key, &statement_slot(filing), &plain),
            fees,
            fee: statement.fees.iter().map(|line| line.amount).sum(),
        };
        Ok(SignedStatement { edition, signature })
    }

    pub(crate) fn open_statement(
        &self,
        key: &AccountKey,
        filing: FilingId,
        sealed: &[u8],
        digest: [u8; 32],
    ) -> Result<Statement, Fault> {
        let plain = self.signed_bytes(key, filing, sealed, digest)?;
        serde_json::from_slice(&plain).map_err(|_| Fault::Unreadable("filings.sealed"))
    }

    /// What was filed, word for word: the digest is that of these bytes.
    pub(crate) fn statement_text(&self, key: &AccountKey, filing: &StoredFiling) -> Result<String, Fault> {
        let plain = self.signed_bytes(key, filing.id, &filing.sealed, filing.digest)?;
        String::from_utf8(plain).map_err(|_| Fault::Unreadable("filings.sealed"))
    }

    fn signed_bytes(
        &self,
        key: &AccountKey,
        filing: FilingId,
        sealed: &[u8],
        digest: [u8; 32],
    ) -> Result<Vec<u8>, Fault> {
        let plain = self.vault().open(key, &statement_slot(filing), sealed)?;
        if <[u8; 32]>::from(Sha256::digest(&plain)) != digest {
            return Err(Fault::Unreadable("filings.digest"));
        }
        Ok(plain)
    }

    /// The same statement, for the same row, under another key.
    pub(crate) fn seal_statement_anew(
        &self,
        old: &AccountKey,
        new: &AccountKey,
        filing: &StoredFiling,
    ) -> Result<SealedAnew, Fault> {
        let slot = statement_slot(filing.id);
        let plain = self.vault().open(old, &slot, &filing.sealed)?;
        Ok(SealedAnew { filing: filing.id, sealed: self.vault().seal(new, &slot, &plain) })
    }
}

/// The form word for word, to be kept for ever.
pub(super) fn edition_of(form: &Form) -> Result<FormEdition, Fault> {
    let frozen = form.frozen();
    let definition = serde_json::to_string(&frozen).map_err(|_| Fault::Unreadable("a definition"))?;
    let digest = Sha256::digest(definition.as_bytes()).into();
    Ok(FormEdition { digest, form: frozen.form, edition: frozen.edition, definition })
}

fn statement_slot(filing: FilingId) -> Slot {
    Slot::new("filings.sealed", filing.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// At one in the morning in Universal Time, an evening in New York.
    fn statement(signed_on: Option<SignedOn>) -> Statement {
        Statement {
            definition: String::new(),
            version: 1,
            answers: Answers::default(),
            certifications: Vec::new(),
            language: Language::English,
            typed_name: "Ana Reyes".to_owned(),
            signed_at: Timestamp::from_seconds(1_795_482_000),
            signed_on,
            fees: Vec::new(),
            evidence: Vec::new(),
        }
    }

    #[test]
    fn the_day_of_a_signature_is_the_one_that_was_signed_and_in_older_ones_that_of_universal_time() {
        let day = |text| case::day(text).unwrap();
        let signed = statement(Some(SignedOn(day("2026-11-23"))));
        let written = serde_json::to_value(&signed).unwrap();
        assert_eq!(written["signed_on"], "2026-11-23");
        assert_eq!(serde_json::from_value::<Statement>(written).unwrap().signed_on(), day("2026-11-23"));

        let older = serde_json::to_value(statement(None)).unwrap();
        assert!(older.get("signed_on").is_none(), "its bytes stay as they are");
        assert_eq!(serde_json::from_value::<Statement>(older).unwrap().signed_on(), day("2026-11-24"));
    }
}
