//! The shape of the machine-readable copy. `docs/own-data.md` says what each name means; a name that was given out keeps
//! its meaning, and a change that would break a reader is another [`VERSION`].

use std::collections::BTreeMap;

use domain::{
    AccountId, CaseId, Date, DeviceId, Holder, OtherUse, SessionId, Side, SignedInBy, ThreadId, Timestamp, Ways,
};
use serde::{Serialize, Serializer};
use words::Message;

use super::shape_of_forms::{
    AppointmentPart, CasePart, DocumentPart, DraftPart, FilingPart, FollowedPart, NoticePart, PaymentPart, RoundPart,
    SupplementPart,
};
use crate::Whence;
use crate::audit::Event;

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

/// A day that is written as `2027-03-04`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
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

pub(super) use parts;

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
        /// Cases that are followed by their number alone, in the order in which they were begun to be followed.
        followed_cases: Vec<FollowedPart>,
        /// Letters of the agency, the oldest first.
        notices: Vec<NoticePart>,
        /// What the person and the agency wrote to each other, the oldest first.
        threads: Vec<ThreadPart>,
        /// Messages that are being written, with what is to go with them.
        unsent_messages: Vec<UnsentPart>,
        /// What the agency asked of the person, and what they answered.
        rounds: Vec<RoundPart>,
        /// Documents that the person sends to cases and that nobody asked for, sent or not.
        supplements: Vec<SupplementPart>,
        /// When and where the person is, or was, to come.
        appointments: Vec<AppointmentPart>,
    }

    /// What was written about one thing.
    ThreadPart {
        /// Which thread.
        id: ThreadId,
        /// What it is about: case, account, technical, other.
        concern: &'static str,
        /// Which case, if it is about one.
        case: Option<CaseId>,
        /// What its person asks the agency to do in that case; none of a plain message.
        request: Option<String>,
        /// The same in its person's own words.
        subject: String,
        /// When it was begun.
        begun_at: Moment,
        /// When the agency closed it, unless its person has written since.
        closed_at: Option<Moment>,
        /// What was written, the oldest first.
        messages: Vec<MessagePart>,
    }

    /// A message.
    MessagePart {
        /// Who wrote it: person, agency.
        from: String,
        /// When.
        sent_at: Moment,
        /// When the other side first read it.
        read_at: Option<Moment>,
        /// What it says.
        text: String,
        /// What went with it.
        documents: Vec<DocumentPart>,
        /// The same as `from`.
        #[serde(skip)]
        side: Side,
    }

    /// A message that is being written.
    UnsentPart {
        /// In which thread; none when it would begin one.
        thread: Option<ThreadId>,
        /// About which case, as far as that is known.
        case: Option<CaseId>,
        /// What it would ask the agency to do in that case.
        request: Option<String>,
        /// When it was begun.
        begun_at: Moment,
        /// What is typed so far, by the name of the field.
        typed: BTreeMap<String, String>,
        /// What is to go with it.
        documents: Vec<DocumentPart>,
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
        /// Since when mails to that address are refused for good, if they are.
        mail_refused_since: Option<Moment>,
        /// How they are written to.
        messages: MessagesPart,
        /// The address at which their calendar app reads what is due; what it holds is known to nobody.
        calendar: Option<CalendarPart>,
        /// Browsers that show that there is news.
        told_browsers: Vec<ToldBrowserPart>,
        /// When it was made.
        created_at: Moment,
        /// The terms of use that were agreed to.
        terms: TermsPart,
    }

    /// An address at which a calendar app reads what is due.
    CalendarPart {
        /// When it was made.
        made_at: Moment,
        /// When an app last read it.
        read_at: Option<Moment>,
        /// Places may be in it.
        places: bool,
    }

    /// A browser that shows that there is news.
    ToldBrowserPart {
        /// When it was allowed.
        since: Moment,
        /// Which browser it is, in which network.
        from: Whence,
    }

    /// How somebody is written to.
    MessagesPart {
        /// Nothing tells by chance what it is about.
        quiet: bool,
        /// By which ways they hear of their drafts.
        drafts: Ways,
        /// By which ways they hear of what they filed.
        cases: Ways,
        /// By which ways they hear of answers to what they wrote.
        messages: Ways,
        /// What happens to their cases is told once a day.
        daily: bool,
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
}

impl OwnData {
    /// The machine-readable file.
    #[must_use]
    pub fn json(&self) -> String {
        // Structs of texts and numbers always have a form in JSON.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
