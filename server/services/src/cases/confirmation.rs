use domain::{CaseId, Money, ReceiptNumber, Timestamp};
use storage::filings::StoredFiling;

use crate::Fault;
use crate::filing::FeeLine;

/// What a person keeps as proof that they filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The case it made.
    pub case: CaseId,
    /// The number to follow it by.
    pub receipt: ReceiptNumber,
    /// The form, by its id.
    pub form: String,
    /// Its edition.
    pub edition: String,
    /// When it was signed.
    pub signed_at: Timestamp,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// The lines of the fee.
    pub fees: Vec<FeeLine>,
    /// What was paid.
    pub paid: Money,
    /// What the provider calls the payment.
    pub payment_reference: Option<String>,
}

impl Confirmation {
    pub(super) fn of(filing: &StoredFiling) -> Result<Self, Fault> {
        Ok(Self {
            case: filing.case,
            receipt: filing.receipt.clone(),
            form: filing.form.clone(),
            edition: filing.edition.clone(),
            signed_at: filing.signed_at,
            filed_at: filing.filed_at,
            fees: serde_json::from_str(&filing.fees).map_err(|_| storage::Error::Corrupt("filings.fees"))?,
            paid: filing.fee,
            payment_reference: filing.payment_reference.clone(),
        })
    }
}
