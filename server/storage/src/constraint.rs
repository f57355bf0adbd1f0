/// A rule of the schema, under one name for both databases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constraint {
    /// One account for an e-mail address.
    AccountEmail,
    /// One revision for a version of a draft.
    DraftVersion,
    /// One signature for a version of a draft.
    OneSignature,
    /// One undecided checkout for a signature.
    OneCheckout,
    /// One filing for a draft.
    OneFiling,
    /// One form that a filing goes with.
    OneCompanion,
    /// One refund of a payment, beside those that failed.
    OneRefund,
    /// A rule that no use case expects to be broken.
    Other,
}

impl Constraint {
    /// Each rule with its name in PostgreSQL and what SQLite calls it: the columns of a unique rule.
    pub(crate) const ALL: [(Self, &'static str, &'static str); 7] = [
        (Self::AccountEmail, "accounts_email_lookup_key", "accounts.email_lookup"),
        (Self::DraftVersion, "draft_revisions_pkey", "draft_revisions.draft_id, draft_revisions.version"),
        (Self::OneSignature, "signatures_draft_id_version_key", "signatures.draft_id, signatures.version"),
        (Self::OneCheckout, "payments_undecided", "payments.filing_id"),
        (Self::OneFiling, "filings_draft_id_key", "filings.draft_id"),
        (Self::OneCompanion, "companions_pkey", "companions.filing_id"),
        (Self::OneRefund, "refunds_one", "refunds.payment_id"),
    ];

    pub(crate) fn of(postgres_name: Option<&str>, sqlite_message: &str) -> Self {
        // "UNIQUE constraint failed: accounts.email_lookup"
        let columns = sqlite_message.rsplit_once("constraint failed: ").map(|(_, columns)| columns);
        Self::ALL
            .into_iter()
            .find(|(_, name, sqlite)| postgres_name == Some(*name) || columns == Some(*sqlite))
            .map_or(Self::Other, |(constraint, _, _)| constraint)
    }
}
