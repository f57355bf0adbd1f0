use domain::{AccountId, FactorId, PhoneNumber, SignInMethod, Timestamp};
use storage::outbox::{self, NewItem};
use storage::phones::{self, StoredPhone};
use storage::{Error, Writer};
use subtle::ConstantTimeEq;
use words::say;

use super::attempt::{CODE_LIFE, MOST_TRIES};
use super::code::six_digits;
use super::notice::Notice;
use crate::audit::{Event, Note};
use crate::limits::Limit;
use crate::{AccountKey, Client, Fault, Outcome, Services, Session, Slot};

/// Numbers that one account can try to add, and that can be tried from one network.
const PER_ACCOUNT: Limit = Limit::per_hour(5);
const PER_CLIENT: Limit = Limit::per_hour(10);

/// A telephone that gets codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// Enough of the number for its owner to know it.
    pub masked: String,
    /// When it was added.
    pub added_at: Timestamp,
    /// When they last signed in with a code that was sent there.
    pub used_at: Option<Timestamp>,
}

/// Why nothing about the telephone was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneRefusal {
    /// The password and a code were asked for too long ago: they come first.
    ProofNeeded,
    /// Several numbers were tried already.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
    /// Nobody carries text messages for this installation, quiet mode is on, or there is no telephone.
    Gone,
}

/// Why a telephone was not confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneCodeRefusal {
    /// It is not the code that was sent.
    Wrong {
        /// How many more can be typed; at least one.
        tries_left: u32,
    },
    /// It was tried too often, took too long, or is added already: it is begun anew.
    Gone,
}

struct Begun {
    phone: StoredPhone,
    account_key: [u8; 32],
    client_key: [u8; 32],
    text: NewItem,
}

struct Typed {
    now: Timestamp,
    account: AccountId,
    id: FactorId,
    code_hash: Option<[u8; 32]>,
    note: Note,
    notice: Notice,
}

struct Removal {
    account: AccountId,
    note: Note,
    notice: Notice,
}

impl Services {
    /// Sends a code to a number that is to get codes from now on. What was begun before and not finished is forgotten.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn begin_phone(
        &self,
        session: &Session,
        number: &PhoneNumber,
        client: Client,
    ) -> Outcome<(), PhoneRefusal> {
        if !self.settings().sends_texts || session.correspondence.is_quiet {
            return Ok(Err(PhoneRefusal::Gone));
        }
        if !self.is_proven(session) {
            return Ok(Err(PhoneRefusal::ProofNeeded));
        }
        let (now, email) = (self.now(), session.email(self)?);
        let id = FactorId::v7(now, self.random());
        let code = self.six_digits();
        let begun = Begun {
            phone: StoredPhone {
                id,
                account: session.account,
                number_sealed: self.vault().seal(session.key(), &number_slot(id), number.as_str().as_bytes()),
                created_at: now,
                code_hash: self.phone_code_hash(id, &code),
                code_expires_at: now.plus(CODE_LIFE),
                tries: 0,
                confirmed_at: None,
                used_at: None,
            },
            account_key: self.vault().lookup("limit: phones", session.account.to_string()),
            client_key: self.vault().lookup("limit: phones, client", client.network()),
            // No mail instead: the code has to come to the telephone.
            text: self.new_text(&self.code_text(&session.owner(&email), number, &code, None)),
        };
        Ok(self.database().write(begun, |tx, begun| Box::pin(begin(tx, begun))).await?)
    }

    /// The number that is being added, as it was typed, so that a slip is seen.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn phone_being_added(&self, session: &Session) -> Result<Option<PhoneNumber>, Fault> {
        let mut reader = self.database().reader().await?;
        let phones = phones::of_account(&mut reader, session.account).await?;
        let now = self.now();
        let open = phones.iter().find(|phone| phone.confirmed_at.is_none() && now < phone.code_expires_at);
        open.map(|phone| self.number(session.key(), phone)).transpose()
    }

    /// Sends codes to the telephone from now on, in the place of the one before.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn confirm_phone(&self, session: &Session, code: &str, client: Client) -> Outcome<(), PhoneCodeRefusal> {
        let mut reader = self.database().reader().await?;
        let phones = phones::of_account(&mut reader, session.account).await?;
        drop(reader);
        let Some(phone) = phones.iter().find(|phone| phone.confirmed_at.is_none()) else {
            return Ok(Err(PhoneCodeRefusal::Gone));
        };
        let (site, email) = (&self.settings().site_name, session.email(self)?);
        let typed = Typed {
            now: self.now(),
            account: session.account,
            id: phone.id,
            code_hash: six_digits(code).map(|code| self.phone_code_hash(phone.id, &code)),
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            notice: self.notice(&session.owner(&email), say::mail_phone_added_subject(site), |link| {
                say::mail_phone_added_text(link, site)
            }),
        };
        Ok(self.database().write(typed, |tx, typed| Box::pin(confirm(tx, typed))).await?)
    }

    /// Sends no more codes to the telephone.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn remove_phone(&self, session: &Session, client: Client) -> Outcome<(), PhoneRefusal> {
        if !self.is_proven(session) {
            return Ok(Err(PhoneRefusal::ProofNeeded));
        }
        let (site, email) = (&self.settings().site_name, session.email(self)?);
        let removal = Removal {
            account: session.account,
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            notice: self.notice(&session.owner(&email), say::mail_phone_removed_subject(site), |link| {
                say::mail_phone_removed_text(link, site)
            }),
        };
        Ok(self.database().write(removal, |tx, removal| Box::pin(remove(tx, removal))).await?)
    }

    /// What a person sees of the telephone that gets their codes.
    pub(super) fn phone(&self, key: &AccountKey, phones: &[StoredPhone]) -> Result<Option<Phone>, Fault> {
        let Some((phone, added_at)) = confirmed(phones) else { return Ok(None) };
        Ok(Some(Phone { masked: self.number(key, phone)?.masked(), added_at, used_at: phone.used_at }))
    }

    /// The number that codes of an account go to, if this is how they are sent.
    pub(super) async fn number_for(
        &self,
        method: SignInMethod,
        account: AccountId,
        key: &AccountKey,
    ) -> Result<Option<PhoneNumber>, Fault> {
        if method != SignInMethod::Text {
            return Ok(None);
        }
        let mut reader = self.database().reader().await?;
        let phones = phones::of_account(&mut reader, account).await?;
        confirmed(&phones).map(|(phone, _)| self.number(key, phone)).transpose()
    }

    pub(super) fn number(&self, key: &AccountKey, phone: &StoredPhone) -> Result<PhoneNumber, Fault> {
        const UNREADABLE: Fault = Fault::Unreadable("phones.number_sealed");
        let plain = self.vault().open(key, &number_slot(phone.id), &phone.number_sealed)?;
        let text = String::from_utf8(plain).map_err(|_| UNREADABLE)?;
        PhoneNumber::parse(&text).map_err(|_| UNREADABLE)
    }

    pub(super) fn phone_code_hash(&self, id: FactorId, code: &str) -> [u8; 32] {
        self.vault().lookup("phone code", [id.to_string().as_bytes(), code.as_bytes()].concat())
    }
}

/// The telephone that gets codes, and when it was added.
pub(super) fn confirmed(phones: &[StoredPhone]) -> Option<(&StoredPhone, Timestamp)> {
    phones.iter().find_map(|phone| Some((phone, phone.confirmed_at?)))
}

async fn begin(tx: &mut Writer, begun: &Begun) -> Result<Result<(), PhoneRefusal>, Error> {
    let now = begun.phone.created_at;
    let by_account = PER_ACCOUNT.hit(tx, &begun.account_key, now).await?;
    let by_client = PER_CLIENT.hit(tx, &begun.client_key, now).await?;
    if let Some(until) = by_account.max(by_client) {
        return Ok(Err(PhoneRefusal::TooMany { until }));
    }
    phones::delete_unconfirmed(tx, begun.phone.account).await?;
    phones::insert(tx, &begun.phone).await?;
    outbox::enqueue(tx, &begun.text).await?;
    Ok(Ok(()))
}

async fn confirm(tx: &mut Writer, typed: &Typed) -> Result<Result<(), PhoneCodeRefusal>, Error> {
    let Some(phone) = phones::count_try(tx, typed.id, MOST_TRIES).await? else {
        return Ok(Err(PhoneCodeRefusal::Gone));
    };
    if typed.now >= phone.code_expires_at {
        // Forgotten, so that a clock that is set back does not bring it back.
        phones::delete_unconfirmed(tx, typed.account).await?;
        return Ok(Err(PhoneCodeRefusal::Gone));
    }
    let is_right = typed.code_hash.is_some_and(|hash| bool::from(hash.ct_eq(&phone.code_hash)));
    if !is_right {
        return Ok(Err(match MOST_TRIES.saturating_sub(phone.tries) {
            0 => PhoneCodeRefusal::Gone,
            tries_left => PhoneCodeRefusal::Wrong { tries_left },
        }));
    }
    if !phones::confirm(tx, typed.account, typed.id, typed.now).await? {
        return Ok(Err(PhoneCodeRefusal::Gone));
    }
    typed.note.write(tx, Event::PhoneAdded, Some(typed.account)).await?;
    typed.notice.send(tx).await?;
    Ok(Ok(()))
}

async fn remove(tx: &mut Writer, removal: &Removal) -> Result<Result<(), PhoneRefusal>, Error> {
    if !phones::delete(tx, removal.account).await? {
        return Ok(Err(PhoneRefusal::Gone));
    }
    removal.note.write(tx, Event::PhoneRemoved, Some(removal.account)).await?;
    removal.notice.send(tx).await?;
    Ok(Ok(()))
}

fn number_slot(id: FactorId) -> Slot {
    Slot::new("phones.number_sealed", id.to_string())
}
