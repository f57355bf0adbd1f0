//! Rows as parts of the copy.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::{
    Correspondence, Family, FilingId, Holder, HolderField, Language, Money, OtherAddress, PaymentCourse, PaymentState,
    Timestamp, WallClock, Whereabouts,
};
use forms::Form;
use storage::cases::StoredCase;
use storage::drafts::StoredDraft;
use storage::filings::StoredFiling;
use storage::looks::StoredLooks;
use storage::notices::StoredNotice;
use storage::payments::StoredPayment;
use storage::recovery_codes::CodeSet;
use storage::refunds::StoredRefund;
use storage::waits::{Awaited, StoredWait};
use words::{Message, say};

use super::shape::{CodesPart, Day, MessagesPart, Moment, OtherPart, ProfilePart, WaitPart};
use super::shape_of_forms::{
    AsidePart, CaseEventPart, CasePart, DocumentPart, DraftPart, ExplanationPart, FeePart, FilePart, FilingPart,
    LookPart, NoticePart, PaymentPart, RefundPart, ToldPart, WrotePart,
};
use crate::Written;
use crate::accounts::Waiting;
use crate::cases::{Whom, Wrote, of_happening};
use crate::digest::hexadecimal;
use crate::evidence::{Document, DocumentFile, Standing};
use crate::filing::{Draft, Statement};
use crate::notices::{Appointment, Letter};

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
            messages: chosen.messages,
            daily: chosen.daily,
            other: chosen.other.as_ref().map(part),
            named: chosen.named.as_ref().map(part),
        }
    }
}

impl DraftPart {
    pub(super) fn of(
        row: &StoredDraft,
        draft: Draft,
        kept_aside: Vec<AsidePart>,
        documents: Vec<DocumentPart>,
        explanations: Vec<ExplanationPart>,
    ) -> Self {
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
            documents,
            explanations,
            definition: draft.form,
        }
    }
}

impl From<&StoredLooks> for LookPart {
    fn from(looks: &StoredLooks) -> Self {
        let StoredLooks { seen_as, first_at, last_at, times, .. } = *looks;
        Self { seen_as, first_at: Moment(first_at), last_at: Moment(last_at), times }
    }
}

impl DocumentPart {
    pub(super) fn of(document: Document, looks: &[StoredLooks]) -> Self {
        let file = |file: DocumentFile| {
            let (state, kind, pages) = match file.standing {
                Standing::BeingChecked => ("received", None, None),
                Standing::WaitsForScan => ("waiting", None, None),
                Standing::Kept { kind, pages, .. } => ("kept", Some(kind), Some(pages)),
                Standing::Refused(_) => ("refused", None, None),
                Standing::Infected => ("infected", None, None),
            };
            FilePart {
                id: file.id,
                name: file.name.as_str().to_owned(),
                state,
                kind,
                pages,
                bytes: file.bytes,
                digest: hexadecimal(&file.digest),
                rotation: file.rotation,
                added_at: Moment(file.added_at),
                looks: looks.iter().filter(|looks| looks.file == file.id).map(LookPart::from).collect(),
            }
        };
        let files = document.files.into_iter().map(file).collect();
        Self { id: document.id, slot: document.slot, role: document.role, files }
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
        let signed_on = Day(statement.signed_on());
        let fees = statement.fees.into_iter().map(|line| FeePart { name: line.name, cents: line.amount.cents() });
        Self {
            id: filing.id,
            case: filing.case,
            receipt_number: filing.receipt.to_string(),
            form: filing.form.clone(),
            edition: filing.edition.clone(),
            language: filing.language.code(),
            signed_at: Moment(filing.signed_at),
            signed_on,
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

impl PaymentPart {
    pub(super) fn of(payment: &StoredPayment, refunds: &[StoredRefund]) -> Self {
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
            dispute: payment.dispute.map(|dispute| dispute.state.name()),
            disputed_at: payment.dispute.and_then(|dispute| dispute.begun_at).map(Moment),
            dispute_ended_at: payment.dispute.and_then(|dispute| dispute.ended_at).map(Moment),
            refunds: refunds.iter().filter(|refund| refund.payment == payment.id).map(RefundPart::of).collect(),
            sentence: sentence(payment.course()),
        }
    }
}

fn sentence(course: PaymentCourse) -> Message {
    match (course.whereabouts(), course.state) {
        (Some(Whereabouts::Fee), _) => say::data_file_state_filed(),
        (Some(Whereabouts::Waiting), _) => say::data_file_state_paid(),
        (Some(Whereabouts::OwedBack), _) => say::data_file_state_owed_back(),
        (Some(Whereabouts::GivenBack), _) => say::data_file_state_given_back(),
        (Some(Whereabouts::Disputed), _) => say::data_file_state_disputed(),
        (Some(Whereabouts::TakenBack), _) => say::data_file_state_taken_back(),
        (None, PaymentState::Declined) => say::data_file_state_declined(),
        (None, PaymentState::Cancelled) => say::data_file_state_cancelled(),
        (None, PaymentState::Expired) => say::data_file_state_expired(),
        (None, PaymentState::Ordered) => say::data_file_state_ordered(),
        (None, _) => say::data_file_state_open(),
    }
}

impl RefundPart {
    fn of(refund: &StoredRefund) -> Self {
        Self {
            id: refund.id,
            amount_cents: refund.amount.cents(),
            reason: refund.reason.name(),
            state: refund.state.name(),
            ordered_at: Moment(refund.ordered_at),
            ended_at: refund.ended_at.map(Moment),
        }
    }
}

impl CasePart {
    pub(super) fn of(
        case: &StoredCase,
        seen_at: Option<Timestamp>,
        told_of: Option<ToldPart>,
        mut wrote: BTreeMap<usize, Wrote>,
    ) -> Self {
        let family = Family::of(&case.form);
        let event = |(number, event): (usize, &domain::CaseEvent)| CaseEventPart {
            event: event.what.kept().what,
            at: Moment(event.at),
            cents: event.what.paid().map(Money::cents),
            appointment_at: event.what.appointment().map(Moment),
            due: event.what.due().map(|day| day.to_string()),
            told_by: event.what.case(),
            written: wrote.remove(&number).map(WrotePart::from),
            sentence: of_happening(event.what, family),
        };
        Self {
            id: case.id,
            filing: case.filing,
            receipt_number: case.receipt.to_string(),
            form: case.form.clone(),
            filed_at: Moment(case.filed_at),
            events: (1..).zip(&case.events).map(event).collect(),
            seen_at: seen_at.map(Moment),
            told_of,
        }
    }
}

impl From<Wrote> for WrotePart {
    fn from(wrote: Wrote) -> Self {
        let Wrote { items, words, remedy, office, tracking, visit, corrected } = wrote;
        let Whom { name, date_of_birth } = corrected;
        let date_of_birth = date_of_birth.map(|day| day.to_string());
        let both = |written: Written| (written.english().to_vec(), written.spanish().to_vec());
        let [(items, items_spanish), (words, words_spanish), (remedy, remedy_spanish)] =
            [items, words, remedy].map(both);
        let (day, time, clock, place) = match visit {
            Some(Appointment { day, time, clock, place }) => (Some(day.to_string()), Some(time), clock, place),
            None => (None, None, None, Vec::new()),
        };
        let clock = clock.map(WallClock::name);
        Self {
            items,
            items_spanish,
            words,
            words_spanish,
            remedy,
            remedy_spanish,
            office,
            tracking,
            day,
            time,
            clock,
            place,
            name,
            date_of_birth,
        }
    }
}

impl WrotePart {
    /// What a reader of this language reads of it, line by line.
    #[must_use]
    pub fn lines(&self, language: Language) -> Vec<String> {
        let texts = [
            (&self.items, &self.items_spanish),
            (&self.words, &self.words_spanish),
            (&self.remedy, &self.remedy_spanish),
        ];
        let is_spanish = |spanish: &[String]| language == Language::Spanish && !spanish.is_empty();
        let texts =
            texts.into_iter().flat_map(|(english, spanish)| if is_spanish(spanish) { spanish } else { english });
        let others = [&self.office, &self.tracking, &self.day, &self.time].into_iter().flatten();
        let corrected = [&self.name, &self.date_of_birth].into_iter().flatten();
        texts.chain(others).chain(&self.place).chain(corrected).cloned().collect()
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
