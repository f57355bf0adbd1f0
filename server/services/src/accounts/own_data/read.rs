//! What the database has of an account at one moment, and how it is opened.

use std::collections::HashMap;
use std::sync::Arc;

use domain::{AccountId, CaseId, DraftId, EmailAddress, FilingId, FolderId, Timestamp};
use forms::{Form, Frozen};
use storage::accounts::{StoredAccount, StoredHolder};
use storage::appointments::{self, StoredAppointment};
use storage::audit::{self, Entry};
use storage::calendar_addresses::{self, StoredCalendarAddress};
use storage::case_visits;
use storage::cases::{self, StoredCase};
use storage::devices::{self, StoredDevice};
use storage::documents::{self, StoredDocument};
use storage::drafts::{self, StoredDraft};
use storage::enclosures::{self, StoredEnclosure};
use storage::event_words::{self, EventWords};
use storage::explanations::{self, StoredExplanation};
use storage::factors::{self, StoredFactor};
use storage::files::StoredFile;
use storage::filings::{self, StoredFiling};
use storage::followed;
use storage::former_emails::{self, FormerEmail};
use storage::imported::{self, ImportedCase};
use storage::kept_aside::{self, KeptAside};
use storage::looks::{self, StoredLooks};
use storage::mail_bounces;
use storage::messages::{self, StoredMessage};
use storage::new_emails::{self, StoredNewEmail};
use storage::notices::{self, StoredNotice};
use storage::passkeys::{self, StoredPasskey};
use storage::payments::{self, StoredPayment};
use storage::phones::{self, StoredPhone};
use storage::push_subscriptions::{self, StoredPush};
use storage::recovery_codes::{self, CodeSet};
use storage::refunds::{self, StoredRefund};
use storage::rounds::{self, StoredRound};
use storage::sessions::{self, StoredSession};
use storage::supplements::{self, StoredSupplement};
use storage::threads::{self, StoredThread};
use storage::waits::{self, StoredWait};
use storage::{Error, Reader, accounts, companions};

use super::super::devices::from_slot as device_slot;
use super::super::session::from_slot as session_slot;
use super::shape::{
    AccountPart, AppPart, CalendarPart, DevicePart, EmailPart, EventPart, MessagePart, MessagesPart, Moment, OwnData,
    PasskeyPart, PhonePart, ProfilePart, SessionPart, TermsPart, ThreadPart, ToldBrowserPart, UnsentPart, VERSION,
    WaysPart,
};
use super::shape_of_forms::{
    AppointmentPart, AsidePart, CasePart, DocumentPart, DraftPart, ExplanationPart, FilingPart, FollowedPart,
    NoticePart, PaymentPart, RoundPart, SupplementPart, TitlePart, ToldPart,
};
use crate::filing::Statement;
use crate::imports::Person;
use crate::notices::Letter;
use crate::{AccountKey, Fault, Services, Session};

/// Events that are read in one go.
const AT_ONCE: u32 = 500;

/// Rows as they are kept.
pub(super) struct Rows {
    account: StoredAccount,
    new_email: Option<StoredNewEmail>,
    former_emails: Vec<FormerEmail>,
    holder: Option<StoredHolder>,
    calendar: Option<StoredCalendarAddress>,
    told_browsers: Vec<StoredPush>,
    mail_refused_since: Option<Timestamp>,
    factors: Vec<StoredFactor>,
    phones: Vec<StoredPhone>,
    passkeys: Vec<StoredPasskey>,
    codes: CodeSet,
    waits: Vec<StoredWait>,
    sessions: Vec<StoredSession>,
    devices: Vec<StoredDevice>,
    events: Vec<Entry>,
    drafts: Vec<StoredDraft>,
    asides: Vec<(DraftId, KeptAside)>,
    documents: Vec<(StoredDocument, StoredFile)>,
    looks: Vec<StoredLooks>,
    explanations: Vec<StoredExplanation>,
    filings: Vec<StoredFiling>,
    definitions: HashMap<[u8; 32], String>,
    companions: Vec<(FilingId, FilingId)>,
    payments: Vec<StoredPayment>,
    refunds: Vec<StoredRefund>,
    cases: Vec<StoredCase>,
    imported: Vec<ImportedCase>,
    event_words: Vec<EventWords>,
    followed: Vec<StoredCase>,
    followed_since: Vec<(CaseId, Timestamp)>,
    case_visits: Vec<(CaseId, Timestamp)>,
    notices: Vec<StoredNotice>,
    rounds: Vec<StoredRound>,
    supplements: Vec<StoredSupplement>,
    appointments: Vec<StoredAppointment>,
    threads: Vec<StoredThread>,
    messages: Vec<StoredMessage>,
    unsent: Vec<StoredEnclosure>,
}

impl Rows {
    /// Everything, in one transaction.
    pub(super) async fn of(reader: &mut Reader, account: AccountId, now: Timestamp) -> Result<Self, Error> {
        Ok(Self {
            account: accounts::find(reader, account).await?.ok_or(Error::Corrupt("accounts"))?,
            new_email: new_emails::of_account(reader, account).await?,
            former_emails: former_emails::of_account(reader, account).await?,
            holder: accounts::holder(reader, account).await?,
            calendar: calendar_addresses::of_account(reader, account).await?,
            told_browsers: push_subscriptions::of_account(reader, account).await?,
            mail_refused_since: mail_bounces::of_account(reader, account).await?,
            factors: factors::of_account(reader, account).await?,
            phones: phones::of_account(reader, account).await?,
            passkeys: passkeys::of_account(reader, account).await?,
            codes: recovery_codes::of_account(reader, account).await?,
            waits: waits::of_account(reader, account).await?,
            sessions: sessions::of_account(reader, account, now).await?,
            devices: devices::of_account(reader, account, Timestamp::from_micros(0)).await?,
            events: events(reader, account).await?,
            drafts: drafts::all_of_account(reader, account).await?,
            asides: kept_aside::of_account(reader, account).await?,
            documents: documents::of_account(reader, account).await?,
            looks: looks::of_account(reader, account).await?,
            explanations: explanations::of_account(reader, account).await?,
            filings: filings::of_account(reader, account).await?,
            definitions: filings::definitions_of(reader, account).await?,
            companions: companions::of_account(reader, account).await?,
            payments: payments::of_account(reader, account).await?,
            refunds: refunds::of_account(reader, account).await?,
            cases: cases::of_account(reader, account).await?,
            imported: imported::of_account(reader, account).await?,
            event_words: event_words::of_account(reader, account).await?,
            followed: followed::of_account(reader, account).await?,
            followed_since: followed::since(reader, account).await?,
            case_visits: case_visits::of_account(reader, account).await?,
            notices: notices::of_account(reader, account).await?,
            rounds: rounds::of_account(reader, account).await?,
            supplements: supplements::of_account(reader, account).await?,
            appointments: appointments::of_account(reader, account).await?,
            threads: threads::of_account(reader, account).await?,
            messages: messages::of_account(reader, account).await?,
            unsent: enclosures::unsent(reader, account).await?,
        })
    }
}

impl Rows {
    /// When something new on the page of a case was last seen.
    fn seen_at(&self, case: CaseId) -> Option<Timestamp> {
        self.case_visits.iter().find(|(seen, _)| *seen == case).map(|(_, at)| *at)
    }
}

fn followed_parts(rows: &Rows) -> Vec<FollowedPart> {
    let part = |(id, since): &(CaseId, Timestamp)| {
        let case = rows.followed.iter().find(|case| case.id == *id)?;
        let (receipt_number, form) = (case.receipt.to_string(), case.form.clone());
        let seen_at = rows.seen_at(*id).map(Moment);
        Some(FollowedPart { id: *id, receipt_number, form, since: Moment(*since), seen_at })
    };
    rows.followed_since.iter().filter_map(part).collect()
}

async fn events(reader: &mut Reader, account: AccountId) -> Result<Vec<Entry>, Error> {
    let mut events: Vec<Entry> = Vec::new();
    loop {
        let after = events.last().map_or(0, |event| event.seq);
        let page = audit::of_account(reader, account, after, AT_ONCE).await?;
        if page.is_empty() {
            return Ok(events);
        }
        events.extend(page);
    }
}

impl Services {
    pub(super) fn opened_rows(&self, session: &Session, rows: Rows, now: Timestamp) -> Result<OwnData, Fault> {
        let key = session.key();
        let profile = rows
            .holder
            .as_ref()
            .map(|kept| Ok::<_, Fault>(ProfilePart::of(self.open_holder(session.account, key, kept)?, kept.saved_at)));
        let drafts = rows.drafts.iter().map(|row| self.draft_part(key, &rows, row)).collect::<Result<_, _>>()?;
        let threads = rows.threads.iter().map(|row| self.thread_part(key, &rows, row)).collect::<Result<_, _>>()?;
        let unsent = rows.unsent.iter().map(|row| self.unsent_part(session, &rows, row)).collect::<Result<_, _>>()?;
        let rounds = rows.rounds.iter().map(|row| self.round_part(key, &rows, row)).collect::<Result<_, _>>()?;
        let supplements = rows.supplements.iter().map(|row| self.supplement_part(key, &rows, row));
        let supplements = supplements.collect::<Result<_, _>>()?;
        let cases = rows.cases.iter().map(|row| self.case_part(&rows, row)).collect::<Result<_, _>>()?;
        let followed_cases = followed_parts(&rows);
        let appointments = rows.appointments.iter().map(|row| self.appointment_part(key, &rows, row));
        let appointments = appointments.collect::<Result<_, _>>()?;
        Ok(OwnData {
            version: VERSION,
            made_at: Moment(now),
            site: self.settings().site_name.clone(),
            account: self.account_part(session, &rows)?,
            profile: profile.transpose()?,
            ways_to_sign_in: self.ways(session, &rows)?,
            waits: rows.waits.into_iter().map(Into::into).collect(),
            sessions: rows.sessions.iter().map(|row| self.session_part(session, row)).collect::<Result<_, _>>()?,
            browsers: rows.devices.iter().map(|row| self.device_part(session, row)).collect::<Result<_, _>>()?,
            security_history: rows.events.iter().map(|row| self.event_part(session, row)).collect::<Result<_, _>>()?,
            drafts,
            filings: self.filing_parts(session, &rows.filings, &rows.definitions, &rows.companions)?,
            payments: rows.payments.iter().map(|payment| PaymentPart::of(payment, &rows.refunds)).collect(),
            cases,
            followed_cases,
            notices: rows.notices.iter().map(|row| self.notice_part(session, row)).collect::<Result<_, _>>()?,
            threads,
            unsent_messages: unsent,
            rounds,
            supplements,
            appointments,
        })
    }

    fn draft_part(&self, key: &AccountKey, rows: &Rows, row: &StoredDraft) -> Result<DraftPart, Fault> {
        let asides = rows.asides.iter().filter(|(draft, _)| *draft == row.id).map(|(_, aside)| {
            let text = self.open_aside(key, row.id, aside)?;
            Ok::<_, Fault>(AsidePart { field: aside.field.clone(), text, kept_at: Moment(aside.at) })
        });
        let (documents, explanations) = self.folder_parts(key, rows, row.id.into())?;
        Ok(DraftPart::of(row, self.opened_draft(key, row)?, asides.collect::<Result<_, _>>()?, documents, explanations))
    }

    /// What is put together in a folder.
    fn folder_parts(
        &self,
        key: &AccountKey,
        rows: &Rows,
        folder: FolderId,
    ) -> Result<(Vec<DocumentPart>, Vec<ExplanationPart>), Fault> {
        let documents = rows.documents.iter().filter(|(document, _)| document.folder == folder);
        let documents = self.opened_documents(key, documents)?;
        let explanations = rows.explanations.iter().filter(|explanation| explanation.folder == folder);
        let explanations = explanations.map(|explanation| {
            let text = self.open_explanation(key, explanation)?;
            let slot = explanation.slot.clone();
            Ok::<_, Fault>(ExplanationPart { slot, text, said_at: Moment(explanation.said_at) })
        });
        let documents = documents.into_iter().map(|document| DocumentPart::of(document, &rows.looks)).collect();
        Ok((documents, explanations.collect::<Result<_, _>>()?))
    }

    fn round_part(&self, key: &AccountKey, rows: &Rows, row: &StoredRound) -> Result<RoundPart, Fault> {
        const EVENT: Fault = Fault::Unreadable("rounds.event");
        let case = rows.cases.iter().find(|case| case.id == row.case).ok_or(EVENT)?;
        let event = row.event.checked_sub(1).and_then(|index| case.events.get(index)).ok_or(EVENT)?;
        let (documents, explanations) = self.folder_parts(key, rows, row.id.into())?;
        let asked = self.open_asked(key, row)?;
        Ok(RoundPart {
            id: row.id,
            case: row.case,
            asked_at: Moment(event.at),
            due: event.what.due().ok_or(EVENT)?.to_string(),
            items: asked.items.english().to_vec(),
            items_spanish: asked.items.spanish().to_vec(),
            reason: asked.reason.english().to_vec(),
            reason_spanish: asked.reason.spanish().to_vec(),
            documents,
            explanations,
            sent_at: row.sent_at.map(Moment),
            pictures_erased_at: row.erased_at.map(Moment),
        })
    }

    fn supplement_part(&self, key: &AccountKey, rows: &Rows, row: &StoredSupplement) -> Result<SupplementPart, Fault> {
        let (documents, said) = self.folder_parts(key, rows, row.id.into())?;
        let named = said.into_iter().map(|said| (said.slot, said.text));
        let items = self.sent_titles(key, row)?.unwrap_or_else(|| named.collect());
        Ok(SupplementPart {
            id: row.id,
            case: row.case,
            begun_at: Moment(row.begun_at),
            sent_at: row.sent_at.map(Moment),
            items: items.into_iter().map(|(slot, title)| TitlePart { slot, title }).collect(),
            documents,
        })
    }

    fn case_part(&self, rows: &Rows, case: &StoredCase) -> Result<CasePart, Fault> {
        let told = rows.imported.iter().find(|imported| imported.case == case.id).map(|imported| {
            let Person { name, date_of_birth, address } = self.open_person(imported)?;
            let date_of_birth = date_of_birth.map(|day| day.to_string());
            Ok::<_, Fault>(ToldPart { name, date_of_birth, address, told_at: Moment(imported.imported_at) })
        });
        let wrote = rows.event_words.iter().filter(|kept| kept.case == case.id);
        let wrote = wrote.map(|kept| Ok::<_, Fault>((kept.event, self.open_wrote(kept)?)));
        Ok(CasePart::of(case, rows.seen_at(case.id), told.transpose()?, wrote.collect::<Result<_, _>>()?))
    }

    fn appointment_part(
        &self,
        key: &AccountKey,
        rows: &Rows,
        row: &StoredAppointment,
    ) -> Result<AppointmentPart, Fault> {
        const EVENT: Fault = Fault::Unreadable("appointments.event");
        let case = rows.cases.iter().find(|case| case.id == row.case).ok_or(EVENT)?;
        let event = row.event.checked_sub(1).and_then(|index| case.events.get(index)).ok_or(EVENT)?;
        let (told, asked) = (self.open_told(key, row)?, self.open_asked_to_move(key, row)?);
        Ok(AppointmentPart {
            id: row.id,
            case: row.case,
            appointment_at: Moment(event.what.appointment().ok_or(EVENT)?),
            day: told.day,
            time: told.time,
            clock: told.clock,
            place: told.place,
            words: told.words.english().to_vec(),
            words_spanish: told.words.spanish().to_vec(),
            asked_at: row.asked_at.map(Moment),
            cause: asked.as_ref().map(|asked| asked.cause.name()),
            asked_words: asked.map(|asked| asked.words),
        })
    }

    fn thread_part(&self, key: &AccountKey, rows: &Rows, row: &StoredThread) -> Result<ThreadPart, Fault> {
        let messages = rows.messages.iter().filter(|message| message.thread == row.id).map(|message| {
            let (documents, _) = self.folder_parts(key, rows, message.id.into())?;
            Ok::<_, Fault>(MessagePart {
                from: message.side.to_string(),
                sent_at: Moment(message.sent_at),
                read_at: message.read_at.map(Moment),
                text: self.open_text(key, message)?,
                documents,
                side: message.side,
            })
        });
        Ok(ThreadPart {
            id: row.id,
            concern: row.concern.kind(),
            case: row.concern.case(),
            request: row.request.map(|request| request.to_string()),
            subject: self.open_subject(key, row)?,
            begun_at: Moment(row.begun_at),
            closed_at: row.closed_at.map(Moment),
            messages: messages.collect::<Result<_, _>>()?,
        })
    }

    fn unsent_part(&self, session: &Session, rows: &Rows, row: &StoredEnclosure) -> Result<UnsentPart, Fault> {
        let (documents, _) = self.folder_parts(session.key(), rows, row.message.into())?;
        Ok(UnsentPart {
            thread: row.place.thread,
            case: row.place.case,
            request: row.place.request.map(|request| request.to_string()),
            begun_at: Moment(row.begun_at),
            typed: self.open_typed(session.account, session.key(), row)?,
            documents,
        })
    }

    fn account_part(&self, session: &Session, rows: &Rows) -> Result<AccountPart, Fault> {
        let (account, key) = (&rows.account, session.key());
        let part = |email: EmailAddress, at| EmailPart { email: email.as_str().to_owned(), at: Moment(at) };
        let new = rows.new_email.as_ref().map(|new| Ok::<_, Fault>(part(self.open_new_email(key, new)?, new.asked_at)));
        let former = rows
            .former_emails
            .iter()
            .map(|former| Ok(part(self.open_former_email(account.id, key, former)?, former.replaced_at)));
        let messages = self.open_correspondence(account.id, key, &account.addressee)?;
        let told = rows.told_browsers.iter().map(|kept| {
            let told = self.told_browser(key, kept)?;
            Ok(ToldBrowserPart { since: Moment(told.since), from: told.from })
        });
        Ok(AccountPart {
            id: account.id,
            email: session.email(self)?.as_str().to_owned(),
            new_email: new.transpose()?,
            former_emails: former.collect::<Result<_, Fault>>()?,
            language: account.addressee.language.code(),
            mail_refused_since: rows.mail_refused_since.map(Moment),
            messages: MessagesPart::of(&messages),
            calendar: rows.calendar.map(|address| CalendarPart {
                made_at: Moment(address.made_at),
                read_at: address.read_at.map(Moment),
                places: address.has_places,
            }),
            told_browsers: told.collect::<Result<_, Fault>>()?,
            created_at: Moment(account.created_at),
            terms: TermsPart { version: account.terms_version.clone(), agreed_at: Moment(account.terms_accepted_at) },
        })
    }

    fn ways(&self, session: &Session, rows: &Rows) -> Result<WaysPart, Fault> {
        let key = session.key();
        let apps = rows.factors.iter().map(|row| {
            Ok::<_, Fault>(AppPart {
                name: self.factor_name(key, row)?,
                begun_at: Moment(row.created_at),
                added_at: row.confirmed_at.map(Moment),
                used_at: row.used_at.map(Moment),
                switched_off_at: row.disabled_at.map(Moment),
            })
        });
        let phones = rows.phones.iter().map(|row| {
            Ok::<_, Fault>(PhonePart {
                number: self.number(key, row)?.as_str().to_owned(),
                begun_at: Moment(row.created_at),
                added_at: row.confirmed_at.map(Moment),
                used_at: row.used_at.map(Moment),
            })
        });
        let passkeys = rows.passkeys.iter().map(|row| {
            let passkey = self.passkey(key, row)?;
            let (added_at, used_at) = (Moment(passkey.added_at), passkey.used_at.map(Moment));
            Ok::<_, Fault>(PasskeyPart { name: passkey.name, added_at, used_at })
        });
        Ok(WaysPart {
            apps: apps.collect::<Result<_, _>>()?,
            phones: phones.collect::<Result<_, _>>()?,
            passkeys: passkeys.collect::<Result<_, _>>()?,
            recovery_codes: rows.codes.into(),
        })
    }

    fn session_part(&self, session: &Session, row: &StoredSession) -> Result<SessionPart, Fault> {
        let from = row.from_sealed.as_deref();
        let from = from.map(|sealed| self.open_whence(session.key(), &session_slot(row.id), sealed));
        Ok(SessionPart {
            id: row.id,
            from: from.transpose()?,
            signed_in_by: row.method.map(|method| method.to_string()),
            began_at: Moment(row.created_at),
            last_used_at: Moment(row.seen_at),
            ends_at: Moment(row.ends_at),
            method: row.method,
        })
    }

    fn device_part(&self, session: &Session, row: &StoredDevice) -> Result<DevicePart, Fault> {
        Ok(DevicePart {
            id: row.id,
            from: self.open_whence(session.key(), &device_slot(row.id), &row.from_sealed)?,
            first_signed_in_at: Moment(row.first_seen_at),
            last_signed_in_at: Moment(row.last_seen_at),
        })
    }

    fn event_part(&self, session: &Session, row: &Entry) -> Result<EventPart, Fault> {
        let (what, details) = self.opened_event(session, row)?;
        let from = details.map(|details| details.from);
        Ok(EventPart { event: what.kind(), at: Moment(row.happened_at), from, what })
    }

    fn notice_part(&self, session: &Session, row: &StoredNotice) -> Result<NoticePart, Fault> {
        let letter = self.letter_text(session.key(), row)?;
        let opened: Letter = serde_json::from_str(&letter).map_err(|_| Fault::Unreadable("notices.sealed"))?;
        Ok(NoticePart::of(row, opened, letter))
    }

    fn filing_parts(
        &self,
        session: &Session,
        filings: &[StoredFiling],
        definitions: &HashMap<[u8; 32], String>,
        companions: &[(FilingId, FilingId)],
    ) -> Result<Vec<FilingPart>, Fault> {
        const DEFINITION: Fault = Fault::Unreadable("form_editions.definition");
        let mut forms = HashMap::new();
        for (digest, definition) in definitions {
            let frozen: Frozen = serde_json::from_str(definition).map_err(|_| DEFINITION)?;
            forms.insert(*digest, Arc::new(Form::from_frozen(&frozen).map_err(|_| DEFINITION)?));
        }
        let part = |filing: &StoredFiling| {
            let form = forms.get(&filing.definition).ok_or(DEFINITION)?;
            let text = self.statement_text(session.key(), filing)?;
            let statement: Statement = serde_json::from_str(&text).map_err(|_| Fault::Unreadable("filings.sealed"))?;
            let goes_with = companions.iter().find(|(goes, _)| *goes == filing.id).map(|(_, with)| *with);
            Ok(FilingPart::of(filing, goes_with, statement, text, Arc::clone(form)))
        };
        filings.iter().map(part).collect()
    }
}
