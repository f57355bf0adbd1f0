//! The shape of what an account filled in, filed and paid, in the machine-readable copy ([`super::shape`]).

use std::borrow::Cow;
use std::sync::Arc;

use domain::{
    AppointmentId, CaseId, DocumentId, DocumentRole, DraftId, FileId, FileKind, FilingId, NoticeId, PaymentId,
    RefundId, Rotation, RoundId, SeenAs, SupplementId,
};
use forms::{Answers, Form};
use serde::Serialize;
use words::Message;

use super::shape::{Day, Moment, parts};
use crate::notices::NoticeText;

parts! {
    /// A form, filed or not.
    DraftPart {
        /// Which one.
        id: DraftId,
        /// Which form.
        form: String,
        /// Which edition of it the answers were given to.
        edition: String,
        /// Counts its changes.
        version: i64,
        /// When it was begun.
        started_at: Moment,
        /// When an answer last changed.
        saved_at: Moment,
        /// The page on which its person was last.
        page: Option<String>,
        /// When it was signed, if it stands as it was signed.
        signed_at: Option<Moment>,
        /// The case it became.
        case: Option<CaseId>,
        /// Everything that was typed, by the name of the field.
        answers: Answers,
        /// What was typed in one window while another changed the same field.
        kept_aside: Vec<AsidePart>,
        /// What was added as evidence, in its order.
        documents: Vec<DocumentPart>,
        /// Why its person does not have what is asked for.
        explanations: Vec<ExplanationPart>,
        /// The form, to read the answers with.
        #[serde(skip)]
        definition: Arc<Form>,
    }

    /// What was typed in one window while another changed the same field.
    AsidePart {
        /// Which field.
        field: String,
        /// What was typed.
        text: String,
        /// When.
        kept_at: Moment,
    }

    /// A document that was added as evidence. Its files can be looked at where it was added.
    DocumentPart {
        /// Which one.
        id: DocumentId,
        /// What is asked for, by the name that the form or the round has for it.
        slot: String,
        /// What it is to the others there.
        role: DocumentRole,
        /// Its files, in the order of its pages.
        files: Vec<FilePart>,
    }

    /// A file of a document.
    FilePart {
        /// Which one.
        id: FileId,
        /// What its person calls it.
        name: String,
        /// How far it has come.
        state: &'static str,
        /// What it is, once it is checked.
        kind: Option<FileKind>,
        /// How many pages it has.
        pages: Option<u32>,
        /// How many bytes are kept, or came.
        bytes: u64,
        /// SHA-256 of these bytes, in hexadecimal digits.
        digest: String,
        /// How far it is turned for whoever looks at it, in degrees.
        rotation: Rotation,
        /// When it was received.
        added_at: Moment,
        /// Who saw it in full.
        looks: Vec<LookPart>,
    }

    /// When and where somebody is, or was, to come.
    AppointmentPart {
        /// Which one.
        id: AppointmentId,
        /// In which case.
        case: CaseId,
        /// When it is.
        appointment_at: Moment,
        /// The day there, in the form YYYY-MM-DD.
        day: String,
        /// The time as the clocks there show it.
        time: String,
        /// Which clocks these are.
        clock: String,
        /// The lines of the place.
        place: Vec<String>,
        /// What else the officer says.
        words: Vec<String>,
        /// The same in Spanish, if they wrote that.
        words_spanish: Vec<String>,
        /// When its person asked for another time.
        asked_at: Option<Moment>,
        /// Why they did: the cause that they chose.
        cause: Option<&'static str>,
        /// What they said of it.
        asked_words: Option<String>,
    }

    /// What the agency asked in a case, with the answer as far as it is put together.
    RoundPart {
        /// Which one.
        id: RoundId,
        /// In which case.
        case: CaseId,
        /// When it was asked.
        asked_at: Moment,
        /// The last day for the answer, in the form YYYY-MM-DD.
        due: String,
        /// What is to be sent, in the officer's words: `item-1` is the first one.
        items: Vec<String>,
        /// The same in Spanish, if they wrote that.
        items_spanish: Vec<String>,
        /// Why, in the officer's words.
        reason: Vec<String>,
        /// The same in Spanish, if they wrote that.
        reason_spanish: Vec<String>,
        /// What was added to the answer, in its order.
        documents: Vec<DocumentPart>,
        /// Why its person does not have what is asked for; under `words`, what else they say.
        explanations: Vec<ExplanationPart>,
        /// When the answer was sent.
        sent_at: Option<Moment>,
        /// When the pictures were erased with which they showed who they are.
        pictures_erased_at: Option<Moment>,
    }

    /// Documents for a case that nobody asked for.
    SupplementPart {
        /// Which ones.
        id: SupplementId,
        /// For which case.
        case: CaseId,
        /// When they were begun to be put together.
        begun_at: Moment,
        /// When they were sent.
        sent_at: Option<Moment>,
        /// What is in it.
        items: Vec<TitlePart>,
        /// The documents, in their order.
        documents: Vec<DocumentPart>,
    }

    /// One thing that is sent to a case.
    TitlePart {
        /// The name under which its documents are added.
        slot: String,
        /// What it is, in the words of its person.
        title: String,
    }

    /// Somebody who saw a file in full, once or often.
    LookPart {
        /// As what.
        seen_as: SeenAs,
        /// The first time.
        first_at: Moment,
        /// The last time.
        last_at: Moment,
        /// How often.
        times: u32,
    }

    /// Why somebody does not have what is asked for.
    ExplanationPart {
        /// What that is.
        slot: String,
        /// What they say.
        text: String,
        /// When.
        said_at: Moment,
    }

    /// What was filed.
    FilingPart {
        /// Which one.
        id: FilingId,
        /// The case it made.
        case: CaseId,
        /// The number to follow it by.
        receipt_number: String,
        /// Which form.
        form: String,
        /// Which edition of it.
        edition: String,
        /// In which language it was signed.
        language: &'static str,
        /// When it was signed.
        signed_at: Moment,
        /// Which day that was where the agency is.
        signed_on: Day,
        /// When it was filed.
        filed_at: Moment,
        /// The answers that were filed, by the name of the field.
        answers: Answers,
        /// The certifications that were read, by name.
        certifications: Vec<String>,
        /// The name under them, as it was typed.
        typed_name: String,
        /// The lines of the fee.
        fees: Vec<FeePart>,
        /// Their sum, in cents.
        fee_cents: i64,
        /// What the provider calls the payment.
        payment_reference: Option<String>,
        /// The filing that it went with.
        goes_with: Option<FilingId>,
        /// What was signed, word for word.
        statement: String,
        /// SHA-256 of `statement`, in hexadecimal digits.
        digest: String,
        /// SHA-256 of the form as it was then.
        definition_digest: String,
        /// The form as it was then, to read the answers with.
        #[serde(skip)]
        definition: Arc<Form>,
    }

    /// A line of a fee.
    FeePart {
        /// Its name in the form.
        name: String,
        /// How much.
        cents: i64,
    }

    /// A fee, from the order to the money.
    PaymentPart {
        /// Which one.
        id: PaymentId,
        /// For which draft.
        draft: DraftId,
        /// For which filing, once it is one.
        filing: FilingId,
        /// How much was ordered.
        amount_cents: i64,
        /// How it stands.
        state: &'static str,
        /// When it was ordered.
        ordered_at: Moment,
        /// When the money came.
        paid_at: Option<Moment>,
        /// How much came.
        paid_cents: Option<i64>,
        /// What the provider calls it.
        reference: Option<String>,
        /// What the provider calls its page.
        checkout: Option<String>,
        /// What a bank said that wants the money back.
        dispute: Option<&'static str>,
        /// When that began.
        disputed_at: Option<Moment>,
        /// When it was decided.
        dispute_ended_at: Option<Moment>,
        /// What is given back of it.
        refunds: Vec<RefundPart>,
        /// How it stands, in words.
        #[serde(skip)]
        sentence: Message,
    }

    /// Money on its way back.
    RefundPart {
        /// Which one.
        id: RefundId,
        /// How much.
        amount_cents: i64,
        /// Why.
        reason: &'static str,
        /// How it stands.
        state: &'static str,
        /// When it was ordered.
        ordered_at: Moment,
        /// When it was done, or failed.
        ended_at: Option<Moment>,
    }

    /// A case.
    CasePart {
        /// Which one.
        id: CaseId,
        /// What was filed; none when it was filed elsewhere.
        filing: Option<FilingId>,
        /// The number to follow it by.
        receipt_number: String,
        /// Which form.
        form: String,
        /// When it was filed, or received where it was.
        filed_at: Moment,
        /// What happened, the oldest first.
        events: Vec<CaseEventPart>,
        /// When they last saw something new on its page.
        seen_at: Option<Moment>,
        /// What the agency's own system told of the person, when it was filed elsewhere.
        told_of: Option<ToldPart>,
    }

    /// What an officer or another system wrote with an event of a case that nobody had yet, and in any what they corrected
    /// and to which office they sent it.
    WrotePart {
        /// What was asked for, a line each.
        items: Vec<String>,
        /// The same in Spanish, if it was written in that, too.
        items_spanish: Vec<String>,
        /// Why it is so, or what else they should know, a paragraph each.
        words: Vec<String>,
        /// The same in Spanish.
        words_spanish: Vec<String>,
        /// What they can do about it, a paragraph each.
        remedy: Vec<String>,
        /// The same in Spanish.
        remedy_spanish: Vec<String>,
        /// To which office the case goes.
        office: Option<String>,
        /// The number by which a parcel is followed.
        tracking: Option<String>,
        /// The day on which they are to come, as 2027-03-04.
        day: Option<String>,
        /// The time, as the clocks there show it.
        time: Option<String>,
        /// Which clocks these are.
        clock: Option<&'static str>,
        /// The lines of the place.
        place: Vec<String>,
        /// The name that is right.
        name: Option<String>,
        /// The date of birth that is right, as 1985-07-15.
        date_of_birth: Option<String>,
    }

    /// What the agency's own system told of a case's person.
    ToldPart {
        /// Their name.
        name: String,
        /// When they were born, if it told that.
        date_of_birth: Option<String>,
        /// The lines of their address, if it told one.
        address: Vec<String>,
        /// When it told of the case first.
        told_at: Moment,
    }

    /// A case that is followed by its number alone.
    FollowedPart {
        /// Which case.
        id: CaseId,
        /// Its number.
        receipt_number: String,
        /// Which form.
        form: String,
        /// Since when.
        since: Moment,
        /// When they last saw something new on its page.
        seen_at: Option<Moment>,
    }

    /// A letter of the agency.
    NoticePart {
        /// Which one.
        id: NoticeId,
        /// What it is about.
        case: CaseId,
        /// Its number.
        number: String,
        /// Which kind.
        kind: &'static str,
        /// When it was issued.
        issued_at: Moment,
        /// The earlier one that it takes the place of.
        replaces: Option<NoticeId>,
        /// What it says in each language, word for word.
        letter: String,
        /// SHA-256 of `letter`, in hexadecimal digits.
        digest: String,
        /// The same as `letter`, to be read.
        #[serde(skip)]
        texts: Vec<NoticeText>,
    }

    /// Something that happened to a case.
    CaseEventPart {
        /// What.
        event: Cow<'static, str>,
        /// When.
        at: Moment,
        /// How much was paid.
        cents: Option<i64>,
        /// When the appointment is.
        appointment_at: Option<Moment>,
        /// The last day for an answer, as 2027-03-04.
        due: Option<String>,
        /// The case of the form that told a new address.
        told_by: Option<CaseId>,
        /// What was written with it, if nobody had the case then, and what it corrected.
        written: Option<WrotePart>,
        /// The same in a sentence.
        #[serde(skip)]
        sentence: Message,
    }
}
