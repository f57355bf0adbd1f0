use std::time::Duration;

use domain::{AccountId, FactorId, FactorKind, FactorName, Timestamp};
use storage::factors::{self, StoredFactor};
use storage::{Error, Writer};
use words::say;

use super::app_secret::AppSecret;
use super::code::six_digits;
use super::notice::Notice;
use crate::audit::{Event, Note};
use crate::{AccountKey, Client, Fault, Outcome, Services, Session, Slot};

/// Apps of one account: a phone and one to fall back on.
pub(super) const MOST_APPS: usize = 2;
/// How long somebody can take to add an app.
const SET_UP_LIFE: Duration = Duration::from_secs(60 * 60);

/// An authenticator app somebody signs in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// Which one.
    pub id: FactorId,
    /// What they call it.
    pub name: String,
    /// When it was added.
    pub added_at: Timestamp,
    /// When they last signed in with it.
    pub used_at: Option<Timestamp>,
    /// It was switched off after too many wrong codes.
    pub is_off: bool,
}

/// An app that is being added: what it has to be told. Never printed.
#[derive(Clone)]
pub struct AppSetUp {
    /// What the person calls it.
    pub name: String,
    /// What a square code holds.
    pub address: String,
    /// The key, for whoever cannot scan, in groups of four.
    pub key: String,
    /// What the app shows beside the code.
    pub account: String,
}

impl std::fmt::Debug for AppSetUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AppSetUp(…)")
    }
}

/// Why nothing about the ways to sign in was changed or shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppRefusal {
    /// The password and a code were asked for too long ago: they come first.
    ProofNeeded,
    /// There are two apps already.
    TooMany,
    /// The account has no such app, or adding it took too long.
    Gone,
}

/// Why an app was not added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConfirmRefusal {
    /// It is not the code the app should show now.
    Wrong,
    /// There are two apps already.
    TooMany,
    /// It was added already, or it took too long: it is begun anew.
    Gone,
}

struct Confirmation {
    now: Timestamp,
    account: AccountId,
    id: FactorId,
    step: i64,
    note: Note,
    notice: Notice,
}

struct Removal {
    account: AccountId,
    id: FactorId,
    note: Note,
    notice: Notice,
}

impl Services {
    /// Begins to add an app under this name. What was begun before and not finished is forgotten.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn begin_app(&self, session: &Session, name: &FactorName) -> Outcome<FactorId, AppRefusal> {
        if !self.is_proven(session) {
            return Ok(Err(AppRefusal::ProofNeeded));
        }
        let id = FactorId::v7(self.now(), self.random());
        let secret = AppSecret::new(self.random());
        let factor = self.new_app((session.account, session.key()), id, name, &secret);
        let begun = self.database().write(factor, |tx, factor| Box::pin(begin(tx, factor))).await?;
        Ok(begun.map(|()| id))
    }

    /// What an app that is being added has to be told.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn app_set_up(&self, session: &Session, id: FactorId) -> Outcome<AppSetUp, AppRefusal> {
        let Some(factor) = self.unconfirmed(session, id).await? else { return Ok(Err(AppRefusal::Gone)) };
        if !self.is_proven(session) {
            return Ok(Err(AppRefusal::ProofNeeded));
        }
        let secret = self.app_secret(session.key(), &factor)?.base32();
        let email = session.email(self)?;
        Ok(Ok(AppSetUp {
            name: self.factor_name(session.key(), &factor)?,
            address: otpauth(&self.settings().site_name, email.as_str(), &secret),
            key: grouped(&secret),
            account: email.as_str().to_owned(),
        }))
    }

    /// What the person calls an app, added or not; `None` when the account has no such app.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn app_name(&self, session: &Session, id: FactorId) -> Result<Option<String>, Fault> {
        let factor = self.factor(session, id).await?;
        factor.map(|factor| self.factor_name(session.key(), &factor)).transpose()
    }

    /// Adds the app, now that it showed a right code. That code counts no more.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn confirm_app(
        &self,
        session: &Session,
        id: FactorId,
        code: &str,
        client: Client,
    ) -> Outcome<(), ConfirmRefusal> {
        let Some(factor) = self.unconfirmed(session, id).await? else { return Ok(Err(ConfirmRefusal::Gone)) };
        let now = self.now();
        let secret = self.app_secret(session.key(), &factor)?;
        let steps = six_digits(code).map(|code| secret.steps(&code, now)).unwrap_or_default();
        let Some(step) = steps.first().copied() else { return Ok(Err(ConfirmRefusal::Wrong)) };
        let (site, email) = (&self.settings().site_name, session.email(self)?);
        let confirmation = Confirmation {
            now,
            account: session.account,
            id,
            step,
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            notice: self.notice(&session.owner(&email), say::mail_app_added_subject(site), |link| {
                say::mail_app_added_text(link, site)
            }),
        };
        Ok(self.database().write(confirmation, |tx, confirmation| Box::pin(confirm(tx, confirmation))).await?)
    }

    /// Takes an app away: its codes count no more.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn remove_app(&self, session: &Session, id: FactorId, client: Client) -> Outcome<(), AppRefusal> {
        if self.factor(session, id).await?.is_none() {
            return Ok(Err(AppRefusal::Gone));
        }
        if !self.is_proven(session) {
            return Ok(Err(AppRefusal::ProofNeeded));
        }
        let (site, email) = (&self.settings().site_name, session.email(self)?);
        let removal = Removal {
            account: session.account,
            id,
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            notice: self.notice(&session.owner(&email), say::mail_app_removed_subject(site), |link| {
                say::mail_app_removed_text(link, site)
            }),
        };
        Ok(self.database().write(removal, |tx, removal| Box::pin(remove(tx, removal))).await?)
    }

    pub(super) fn app(&self, key: &AccountKey, factor: &StoredFactor) -> Result<Option<App>, Fault> {
        let Some(added_at) = factor.confirmed_at else { return Ok(None) };
        Ok(Some(App {
            id: factor.id,
            name: self.factor_name(key, factor)?,
            added_at,
            used_at: factor.used_at,
            is_off: factor.disabled_at.is_some(),
        }))
    }

    /// An app that is added once it has shown a code.
    pub(super) fn new_app(
        &self,
        (account, key): (AccountId, &AccountKey),
        id: FactorId,
        name: &FactorName,
        secret: &AppSecret,
    ) -> StoredFactor {
        StoredFactor {
            id,
            account,
            kind: FactorKind::App,
            name_sealed: self.vault().seal(key, &name_slot(id), name.as_str().as_bytes()),
            secret_sealed: self.vault().seal(key, &secret_slot(id), secret.as_bytes()),
            last_step: 0,
            failures: 0,
            created_at: self.now(),
            confirmed_at: None,
            used_at: None,
            disabled_at: None,
        }
    }

    pub(super) fn app_secret(&self, key: &AccountKey, factor: &StoredFactor) -> Result<AppSecret, Fault> {
        let bits = self.vault().open(key, &secret_slot(factor.id), &factor.secret_sealed)?;
        bits.try_into().map(AppSecret::new).map_err(|_| Fault::Unreadable("factors.secret_sealed"))
    }

    pub(super) fn factor_name(&self, key: &AccountKey, factor: &StoredFactor) -> Result<String, Fault> {
        let name = self.vault().open(key, &name_slot(factor.id), &factor.name_sealed)?;
        String::from_utf8(name).map_err(|_| Fault::Unreadable("factors.name_sealed"))
    }

    async fn factor(&self, session: &Session, id: FactorId) -> Result<Option<StoredFactor>, Fault> {
        let mut reader = self.database().reader().await?;
        let factors = factors::of_account(&mut reader, session.account).await?;
        Ok(factors.into_iter().find(|factor| factor.id == id))
    }

    async fn unconfirmed(&self, session: &Session, id: FactorId) -> Result<Option<StoredFactor>, Fault> {
        let is_open =
            |factor: &StoredFactor| factor.confirmed_at.is_none() && self.now() < factor.created_at.plus(SET_UP_LIFE);
        Ok(self.factor(session, id).await?.filter(is_open))
    }
}

async fn begin(tx: &mut Writer, factor: &StoredFactor) -> Result<Result<(), AppRefusal>, Error> {
    if has_most(tx, factor.account).await? {
        return Ok(Err(AppRefusal::TooMany));
    }
    factors::delete_unconfirmed(tx, factor.account).await?;
    factors::insert(tx, factor).await?;
    Ok(Ok(()))
}

async fn confirm(tx: &mut Writer, confirmation: &Confirmation) -> Result<Result<(), ConfirmRefusal>, Error> {
    let Confirmation { now, account, id, step, note, notice } = confirmation;
    if has_most(tx, *account).await? {
        return Ok(Err(ConfirmRefusal::TooMany));
    }
    if !factors::confirm(tx, *account, *id, *step, *now).await? {
        return Ok(Err(ConfirmRefusal::Gone));
    }
    note.write(tx, Event::AppAdded, Some(*account)).await?;
    notice.send(tx).await?;
    Ok(Ok(()))
}

async fn remove(tx: &mut Writer, removal: &Removal) -> Result<Result<(), AppRefusal>, Error> {
    let Removal { account, id, note, notice } = removal;
    let Some(was_confirmed) = factors::delete(tx, *account, *id).await? else { return Ok(Err(AppRefusal::Gone)) };
    if was_confirmed {
        note.write(tx, Event::AppRemoved, Some(*account)).await?;
        notice.send(tx).await?;
    }
    Ok(Ok(()))
}

async fn has_most(tx: &mut Writer, account: AccountId) -> Result<bool, Error> {
    let factors = factors::of_account(tx, account).await?;
    Ok(factors.iter().filter(|factor| factor.confirmed_at.is_some()).count() >= MOST_APPS)
}

fn name_slot(id: FactorId) -> Slot {
    Slot::new("factors.name_sealed", id.to_string())
}

fn secret_slot(id: FactorId) -> Slot {
    Slot::new("factors.secret_sealed", id.to_string())
}

/// The address that authenticator apps read, from a square code or a link.
fn otpauth(site: &str, email: &str, secret: &str) -> String {
    let (site, email) = (escaped(site), escaped(email));
    format!("otpauth://totp/{site}:{email}?secret={secret}&issuer={site}&algorithm=SHA1&digits=6&period=30")
}

/// RFC 3986: everything but the unreserved characters, byte by byte.
fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn grouped(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_app_is_told_whose_code_it_is() {
        assert_eq!(
            otpauth("Landfall Aid", "ana+x@example.org", "ABCD"),
            "otpauth://totp/Landfall%20Aid:ana%2Bx%40example.org?secret=ABCD&issuer=Landfall%20Aid&algorithm=SHA1\
             &digits=6&period=30"
        );
        assert_eq!(grouped("ABCDEFGHIJ"), "ABCD EFGH IJ");
    }
}
