//! The shape of the machine-readable copy. `docs/own-data.md` says what each name means; a name that was given out keeps
//! its meaning, and a change that would break a reader is another [`VERSION`].

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::{
    AccountId, CaseId, DeviceId, DraftId, FilingId, Holder, NoticeId, OtherUse, PaymentId, SessionId, SignedInBy,
    Timestamp, Ways,
};
use forms::{Answers, Form};
use serde::{Serialize, Serializer};
use words::Message;

use crate::Whence;
use crate::audit::Event;
use crate::notices::NoticeText;

/// Of the shape.
pub(super) const VERSION: u32 = 1;

/// A moment that is written as RFC 3339 says, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(pub Timestamp);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.rfc3339())
    }
}

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Serialize)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $kind,)+
        }

        impl std::fmt::Debug for $name {
            /// Never what is in it.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

parts! {
    /// Everything an account has.
    OwnData {
        /// Of the shape.
        version: u32,
        /// The moment of which it tells.
        made_at: Moment,
        /// Where it comes from.
        site: String,
        /// The account itself.
        account: AccountPart,
        /// Whose it is, once they have said so.
        profile: Option<ProfilePart>,
        /// How its person signs in. No key, hash or code is among it.
        ways_to_sign_in: WaysPart,
        /// What the account waits for.
        waits: Vec<WaitPart>,
        /// Where somebody is signed in.
        sessions: Vec<SessionPart>,
        /// The browsers the account knows.
        browsers: Vec<DevicePart>,
        /// What happened to the account, the oldest first.
        security_history: Vec<EventPart>,
        /// Forms, filed or not.
        drafts: Vec<DraftPart>,
        /// What was filed, the oldest first.
        filings: Vec<FilingPart>,
        /// Fees, the oldest first.
        payments: Vec<PaymentPart>,
        /// Cases, the newest first.
        cases: Vec<CasePart>,
        /// Letters of the agency, the oldest first.
        notices: Vec<NoticePart>,
    }

    /// The account itself.
    AccountPart {
        /// Which one.
        id: AccountId,
        /// The address its person signs in with.
        email: String,
        /// The one that they asked to have instead, until it is confirmed.
        new_email: Option<EmailPart>,
        /// Those that they had before, as long as they can be given back.
        former_emails: Vec<EmailPart>,
        /// In which language we write to them.
        language: &'static str,
        /// How they are written to.
        messages: MessagesPart,
        /// When it was made.
        created_at: Moment,
        /// The terms of use that were agreed to.
        terms: TermsPart,
    }

    /// How somebody is written to.
    MessagesPart {
        /// Nothing tells by chance what it is about.
        quiet: bool,
        /// By which ways they hear of their drafts.
        drafts: Ways,
        /// By which ways they hear of what they filed.
        cases: Ways,
        /// Another address, that was confirmed.
        other: Option<OtherPart>,
        /// One that was named and not confirmed.
        named: Option<OtherPart>,
    }

    /// An address beside the one that somebody signs in with.
    OtherPart {
        /// The address.
        email: String,
        /// What it is for.
        used: OtherUse,
        /// When it was confirmed, or named.
        since: Moment,
    }

    /// Another address.
    EmailPart {
        /// The address.
        email: String,
        /// When it was asked for, or replaced.
        at: Moment,
    }

    /// Terms of use.
    TermsPart {
        /// Which ones.
        version: String,
        /// When they were agreed to.
        agreed_at: Moment,
    }

    /// Whose the account is.
    ProfilePart {
        /// What they use it as.
        kind: String,
        /// When they last said so.
        saved_at: Moment,
        /// What they said, by the name of the field.
        #[serde(flatten)]
        fields: BTreeMap<String, String>,
        /// The same.
        #[serde(skip)]
        holder: Holder,
    }

    /// How the person signs in.
    WaysPart {
        /// Authenticator apps.
        apps: Vec<AppPart>,
        /// Telephones that get codes.
        phones: Vec<PhonePart>,
        /// Passkeys.
        passkeys: Vec<PasskeyPart>,
        /// Codes on paper.
        recovery_codes: CodesPart,
    }

    /// An authenticator app.
    AppPart {
        /// What they call it.
        name: String,
        /// When it was begun to be added.
        begun_at: Moment,
        /// When it was.
        added_at: Option<Moment>,
        /// When they last signed in with it.
        used_at: Option<Moment>,
        /// When it was switched off after too many wrong codes.
        switched_off_at: Option<Moment>,
    }

    /// A telephone that gets codes.
    PhonePart {
        /// Its number.
        number: String,
        /// When it was begun to be added.
        begun_at: Moment,
        /// When it was.
        added_at: Option<Moment>,
        /// When they last signed in with a code that was sent there.
        used_at: Option<Moment>,
    }

    /// A passkey.
    PasskeyPart {
        /// What they call it.
        name: String,
        /// When it was added.
        added_at: Moment,
        /// When they last signed in with it.
        used_at: Option<Moment>,
    }

    /// Codes on paper.
    CodesPart {
        /// How many still work.
        left: u32,
        /// When they were made.
        made_at: Option<Moment>,
        /// When one was last used.
        used_at: Option<Moment>,
    }

    /// Something the account waits for.
    WaitPart {
        /// What.
        awaited: String,
        /// When it was asked for.
        asked_at: Moment,
        /// When the wait is over, at the earliest.
        until: Moment,
        /// The same in words.
        #[serde(skip)]
        sentence: Message,
    }

    /// Where somebody is signed in.
    SessionPart {
        /// Which session.
        id: SessionId,
        /// From where it began.
        #[serde(flatten)]
        from: Option<Whence>,
        /// How they signed in.
        signed_in_by: Option<String>,
        /// When it began.
        began_at: Moment,
        /// When it was last used, to the minute.
        last_used_at: Moment,
        /// When it ends in any case.
        ends_at: Moment,
        /// The same as `signed_in_by`.
        #[serde(skip)]
        method: Option<SignedInBy>,
    }

    /// A browser the account knows.
    DevicePart {
        /// Which one.
        id: DeviceId,
        /// From where it was first signed in with.
        #[serde(flatten)]
        from: Whence,
        /// When that was.
        first_signed_in_at: Moment,
        /// When it was last signed in with.
        last_signed_in_at: Moment,
    }

    /// Something that happened to the account.
    EventPart {
        /// What, as a word of the security log.
        event: &'static str,
        /// When.
        at: Moment,
        /// From where, if somebody did it from a browser.
        #[serde(flatten)]
        from: Option<Whence>,
        /// The same as `event`.
        #[serde(skip)]
        what: Event,
    }

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
        /// How it stands, in words.
        #[serde(skip)]
        sentence: Message,
    }

    /// A case.
    CasePart {
        /// Which one.
        id: CaseId,
        /// What was filed.
        filing: FilingId,
        /// The number to follow it by.
        receipt_number: String,
        /// Which form.
        form: String,
        /// When it was filed.
        filed_at: Moment,
        /// What happened, the oldest first.
        events: Vec<CaseEventPart>,
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
        event: &'static str,
        /// When.
        at: Moment,
        /// How much was paid.
        cents: Option<i64>,
        /// When the appointment is.
        appointment_at: Option<Moment>,
        /// The case of the form that told a new address.
        told_by: Option<CaseId>,
        /// The same in a sentence.
        #[serde(skip)]
        sentence: Message,
    }
}

impl OwnData {
    /// The machine-readable file.
    #[must_use]
    pub fn json(&self) -> String {
        // Structs of texts and numbers always have a form in JSON.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
