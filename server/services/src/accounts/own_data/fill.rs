//! Rows as parts of the copy.

use std::sync::Arc;

use domain::{Correspondence, FilingId, Happening, Holder, HolderField, OtherAddress, Timestamp};
use forms::Form;
use storage::cases::StoredCase;
use storage::drafts::StoredDraft;
use storage::filings::StoredFiling;
use storage::notices::StoredNotice;
use storage::payments::{PaymentState, StoredPayment};
use storage::recovery_codes::CodeSet;
use storage::waits::{Awaited, StoredWait};
use words::say;

use super::shape::{
    AsidePart, CaseEventPart, CasePart, CodesPart, DraftPart, FeePart, FilingPart, MessagesPart, Moment, NoticePart,
    OtherPart, PaymentPart, ProfilePart, WaitPart,
};
use crate::accounts::Waiting;
use crate::cases::of_happening;
use crate::filing::{Draft, Statement};
use crate::notices::Letter;

impl ProfilePart {
    pub(super) fn of(holder: Holder, saved_at: Timestamp) -> Self {
        let field = |field: &HolderField| {
            let key = field.key();
            let text = match field {
                HolderField::Until => {
                    ["year", "month", "day"].map(|part| padded(&holder.typed(&format!("{key}.{part}")))).join("-")
                }
                _ => holder.typed(key),
            };
            (key.replace('-', "_"), text)
        };
        let fields = holder.kind().fields().iter().map(field).filter(|(_, text)| !text.is_empty()).collect();
        Self { kind: holder.kind().to_string(), saved_at: Moment(saved_at), fields, holder }
    }
}

/// A part of a date with two figures.
fn padded(part: &str) -> String {
    format!("{part:0>2}")
}

impl From<CodeSet> for CodesPart {
    fn from(codes: CodeSet) -> Self {
        Self { left: codes.left, made_at: codes.made_at.map(Moment), used_at: codes.used_at.map(Moment) }
    }
}

impl From<StoredWait> for WaitPart {
    fn from(wait: StoredWait) -> Self {
        let sentence = match wait.awaited {
            Awaited::Lost => say::data_file_wait_lost(),
            Awaited::Deletion => say::data_file_wait_deletion(),
        };
        let (awaited, waiting) = (wait.awaited.to_string(), Waiting::of(wait));
        Self { awaited, asked_at: Moment(waiting.asked_at), until: Moment(waiting.until), sentence }
    }
}

impl MessagesPart {
    pub(super) fn of(chosen: &Correspondence) -> Self {
        let part = |other: &OtherAddress| OtherPart {
            email: other.email.as_str().to_owned(),
            used: other.used,
            since: Moment(other.since),
        };
        Self {
            quiet: chosen.is_quiet,
            drafts: chosen.drafts,
            cases: chosen.cases,
            other: chosen.other.as_ref().map(part),
            named: chosen.named.as_ref().map(part),
        }
    }
}

impl DraftPart {
    pub(super) fn of(row: &StoredDraft, draft: Draft, kept_aside: Vec<AsidePart>) -> Self {
        Self {
            id: row.id,
            form: row.form.clone(),
            edition: row.edition.clone(),
            version: row.version,
            started_at: Moment(row.started_at),
            saved_at: Moment(row.saved_at),
            page: row.page.clone(),
            signed_at: row.signed.map(|signed| Moment(signed.at)),
            case: row.case,
            answers: draft.answers,
            kept_aside,
            definition: draft.form,
        }
    }
}

impl FilingPart {
    pub(super) fn of(
        filing: &StoredFiling,
        goes_with: Option<FilingId>,
        statement: Statement,
        text: String,
        definition: Arc<Form>,
    ) -> Self {
        let fees = statement.fees.into_iter().map(|line| FeePart { name: line.name, cents: line.amount.cents() });
        Self {
            id: filing.id,
            case: filing.case,
            receipt_number: filing.receipt.to_string(),
            form: filing.form.clone(),
            edition: filing.edition.clone(),
            language: filing.language.code(),
            signed_at: Moment(filing.signed_at),
            filed_at: Moment(filing.filed_at),
            answers: statement.answers,
            certifications: statement.certifications,
            typed_name: statement.typed_name,
            fees: fees.collect(),
            fee_cents: filing.fee.cents(),
            payment_reference: filing.payment_reference.clone(),
            goes_with,
            statement: text,
            digest: hexadecimal(&filing.digest),
            definition_digest: hexadecimal(&filing.definition),
            definition,
        }
    }
}

fn hexadecimal(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl PaymentPart {
    pub(super) fn of(payment: &StoredPayment) -> Self {
        let money = payment.money.as_ref();
        Self {
            id: payment.id,
            draft: payment.draft,
            filing: payment.filing,
            amount_cents: payment.amount.cents(),
            state: payment.state.name(),
            ordered_at: Moment(payment.ordered_at),
            paid_at: money.map(|money| Moment(money.at)),
            paid_cents: money.map(|money| money.amount.cents()),
            reference: money.map(|money| money.reference.clone()),
            checkout: payment.checkout.as_ref().map(|(id, _)| id.clone()),
            sentence: match payment.state {
                PaymentState::Ordered => say::data_file_state_ordered(),
                PaymentState::Open => say::data_file_state_open(),
                PaymentState::Paid => say::data_file_state_paid(),
                PaymentState::Filed => say::data_file_state_filed(),
                PaymentState::OwedBack => say::data_file_state_owed_back(),
                PaymentState::Declined => say::data_file_state_declined(),
                PaymentState::Cancelled => say::data_file_state_cancelled(),
                PaymentState::Expired => say::data_file_state_expired(),
            },
        }
    }
}

impl CasePart {
    pub(super) fn of(case: &StoredCase) -> Self {
        let event = |event: &domain::CaseEvent| CaseEventPart {
            event: event.what.code(),
            at: Moment(event.at),
            cents: match event.what {
                Happening::FeePaid(amount) => Some(amount.cents()),
                _ => None,
            },
            appointment_at: match event.what {
                Happening::IdentityAppointment(on) => Some(Moment(on)),
                _ => None,
            },
            told_by: event.what.case(),
            sentence: of_happening(event.what),
        };
        Self {
            id: case.id,
            filing: case.filing,
            receipt_number: case.receipt.to_string(),
            form: case.form.clone(),
            filed_at: Moment(case.filed_at),
            events: case.events.iter().map(event).collect(),
        }
    }
}

impl NoticePart {
    pub(super) fn of(notice: &StoredNotice, opened: Letter, letter: String) -> Self {
        Self {
            id: notice.id,
            case: notice.case,
            number: notice.number.to_string(),
            kind: notice.kind.code(),
            issued_at: Moment(notice.issued_at),
            replaces: notice.replaces,
            letter,
            digest: hexadecimal(&notice.digest),
            texts: opened.texts,
        }
    }
}
