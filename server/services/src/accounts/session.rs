use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::{
    AccountId, CaseId, Correspondence, DraftId, EmailAddress, Language, PaymentCourse, SessionId, SignedInBy,
    StaffRole, Timestamp,
};
use storage::Database;
pub use storage::brought::About;
use storage::brought::{self, Brought};
use storage::cases::StoredCase;
use storage::drafts::StoredDraft;
use storage::filings::StoredFiling;
use storage::home::StoredHome;
use storage::notices::NoticeLine;
use storage::sessions::{self, SessionOfAccount, StoredSession};

use super::owner::Owner;
use crate::audit::Event;
use crate::token::hash;
use crate::{AccountKey, Client, Fault, SecretToken, Services, Slot};

/// Somebody is signed in, with what every request needs of their account.
#[derive(Debug, Clone)]
pub struct Session {
    /// Which one.
    pub id: SessionId,
    /// Whose account.
    pub account: AccountId,
    /// In which language we write to them.
    pub language: Language,
    /// How else they want to be written to.
    pub correspondence: Correspondence,
    /// When the password and a code were last asked for.
    pub proven_at: Timestamp,
    /// When it ends if nothing happens.
    pub idle_ends_at: Timestamp,
    /// When it ends in any case.
    pub ends_at: Timestamp,
    /// The page on which something was typed that was sent too late and waits ([`Services::unsaved`]).
    pub unsaved_page: Option<String>,
    /// What they are at the agency's desk, if anything.
    pub staff: Option<StaffRole>,
    /// How they signed in, or showed last that it is them.
    pub signed_in_by: Option<SignedInBy>,
    key: AccountKey,
    token_hash: [u8; 32],
    email_sealed: Vec<u8>,
    /// What came with it, after so many changes. It is true of that moment, so it is used once, and by nobody who has
    /// changed something since.
    brought: Arc<Mutex<(u64, Vec<Brought>)>>,
}

/// How long a session goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeLeft {
    /// Whole seconds until it ends if nothing happens.
    pub idle_seconds: u64,
    /// Whole seconds until it ends in any case.
    pub total_seconds: u64,
}

/// Reading a page counts as activity, but is written down only this often.
const TOUCHED_EVERY: Duration = Duration::from_secs(60);

impl Session {
    /// The account's key, for what the account owns.
    #[must_use]
    pub fn key(&self) -> &AccountKey {
        &self.key
    }

    pub(crate) fn token_hash(&self) -> &[u8; 32] {
        &self.token_hash
    }

    /// The draft that came with the session, the first time, unless anything has been changed since.
    pub(crate) fn take_draft(&self, database: &Database, id: DraftId) -> Option<StoredDraft> {
        match self.take(database, |brought| matches!(brought, Brought::Draft(draft) if draft.id == id))? {
            Brought::Draft(draft) => Some(draft),
            _ => None,
        }
    }

    /// The same of the case.
    pub(crate) fn take_case(&self, database: &Database, id: CaseId) -> Option<StoredCase> {
        match self.take(database, |brought| matches!(brought, Brought::Case(case) if case.id == id))? {
            Brought::Case(case) => Some(case),
            _ => None,
        }
    }

    /// The same of what was filed as this case, if it was filed here.
    pub(crate) fn take_filing(&self, database: &Database, case: CaseId) -> Option<Option<StoredFiling>> {
        match self.take(database, |brought| matches!(brought, Brought::Filing(of, _) if *of == case))? {
            Brought::Filing(_, filing) => Some(filing),
            _ => None,
        }
    }

    /// The same of the notices about the case.
    pub(crate) fn take_notices(&self, database: &Database, case: CaseId) -> Option<Vec<NoticeLine>> {
        match self.take(database, |brought| matches!(brought, Brought::Notices(of, _) if *of == case))? {
            Brought::Notices(_, lines) => Some(lines),
            _ => None,
        }
    }

    /// The same of the payment that is its fee, if there is one.
    pub(crate) fn take_fee(&self, database: &Database, case: CaseId) -> Option<Option<PaymentCourse>> {
        match self.take(database, |brought| matches!(brought, Brought::Fee(of, _) if *of == case))? {
            Brought::Fee(_, course) => Some(course),
            _ => None,
        }
    }

    /// The same of how many messages of the agency about the case were not read.
    pub(crate) fn take_unread(&self, database: &Database, case: CaseId) -> Option<u32> {
        match self.take(database, |brought| matches!(brought, Brought::Unread(of, _) if *of == case))? {
            Brought::Unread(_, unread) => Some(unread),
            _ => None,
        }
    }

    /// The same of what the account needs and what its person is at.
    pub(crate) fn take_home(&self, database: &Database) -> Option<StoredHome> {
        match self.take(database, |brought| matches!(brought, Brought::Home(_)))? {
            Brought::Home(home) => Some(home),
            _ => None,
        }
    }

    fn take(&self, database: &Database, is_meant: impl Fn(&Brought) -> bool) -> Option<Brought> {
        let (after, brought) = &mut *self.brought.lock().unwrap_or_else(PoisonError::into_inner);
        let position = brought.iter().position(is_meant).filter(|_| *after == database.changes())?;
        Some(brought.swap_remove(position))
    }

    pub(super) fn owner<'a>(&'a self, email: &'a EmailAddress) -> Owner<'a> {
        Owner {
            account: self.account,
            key: &self.key,
            email,
            language: self.language,
            correspondence: &self.correspondence,
        }
    }

    /// The address they are signed in with.
    ///
    /// # Errors
    /// Only a fault.
    pub fn email(&self, services: &Services) -> Result<EmailAddress, Fault> {
        services.open_email(self.account, &self.key, &self.email_sealed)
    }
}

impl Services {
    /// The session a browser holds, if it has not ended. One query; being seen is written down once a minute.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn session(&self, token: &str) -> Result<Option<Session>, Fault> {
        self.session_for(token, None).await
    }

    /// The same, for a request about a draft, a case or home: the first [`Services::draft`], [`Services::case`] or
    /// [`Services::home`] then needs a query less.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn session_for(&self, token: &str, about: Option<About>) -> Result<Option<Session>, Fault> {
        let changes = self.database().changes();
        let Some(mut found) = self.living_session(token, about).await? else { return Ok(None) };
        let brought = (changes, std::mem::take(&mut found.brought));
        let is_due = self.now().since(found.session.seen_at) >= TOUCHED_EVERY;
        if !is_due {
            return Ok(Some(Session { brought: Arc::new(Mutex::new(brought)), ..self.opened(found)? }));
        }
        let seen = found.clone();
        match self.touch(seen).await {
            Ok(touched) => Ok(Some(touched)),
            Err(fault) => {
                // Reading goes on while nothing can be written.
                tracing::warn!(error = &fault as &dyn std::error::Error, "a session could not be extended");
                self.opened(found).map(Some)
            }
        }
    }

    /// The same, and being asked is not being used: for what a page asks by itself.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn session_at_rest(&self, token: &str) -> Result<Option<Session>, Fault> {
        self.living_session(token, None).await?.map(|found| self.opened(found)).transpose()
    }

    /// "I am still here": the idle time begins anew at once.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn extend(&self, token: &str) -> Result<Option<Session>, Fault> {
        match self.living_session(token, None).await? {
            Some(found) => self.touch(found).await.map(Some),
            None => Ok(None),
        }
    }

    /// Ends the session on the server: a copy of its cookie is worth nothing from now on.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn sign_out(&self, token: &str, client: Client) -> Result<(), Fault> {
        let token_hash = hash(token);
        let mut reader = self.database().reader().await?;
        let Some(found) = sessions::find(&mut reader, &token_hash).await? else { return Ok(()) };
        drop(reader);
        let account = found.session.account;
        let key = self.vault().account_key(account, &found.addressee.data_key)?;
        let note = self.note_from(client, &key, Some(&token_hash));
        self.database()
            .write((token_hash, account, note), |tx, (token_hash, account, note)| {
                Box::pin(async move {
                    if sessions::delete(tx, token_hash).await? {
                        note.write(tx, Event::SignedOut, Some(*account)).await?;
                    }
                    Ok(())
                })
            })
            .await?;
        Ok(())
    }

    /// How long a session goes on, for the warning before it ends.
    #[must_use]
    pub fn time_left(&self, session: &Session) -> TimeLeft {
        let now = self.now();
        TimeLeft {
            idle_seconds: session.idle_ends_at.since(now).as_secs(),
            total_seconds: session.ends_at.since(now).as_secs(),
        }
    }

    pub(super) fn new_session(
        &self,
        account: AccountId,
        key: &AccountKey,
        method: SignedInBy,
        client: Client,
    ) -> (SecretToken, StoredSession) {
        let now = self.now();
        let id = SessionId::v7(now, self.random());
        let token = self.new_token();
        let ends_at = now.plus(self.settings().session_total);
        let session = StoredSession {
            token_hash: hash(token.as_str()),
            id,
            account,
            method: Some(method),
            from_sealed: Some(self.seal_whence(client, key, &from_slot(id))),
            created_at: now,
            proven_at: now,
            seen_at: now,
            idle_ends_at: now.plus(self.settings().session_idle).min(ends_at),
            ends_at,
            ended_at: None,
        };
        (token, session)
    }

    async fn living_session(&self, token: &str, about: Option<About>) -> Result<Option<SessionOfAccount>, Fault> {
        let mut reader = self.database().reader().await?;
        let found = match about {
            None => sessions::find(&mut reader, &hash(token)).await?,
            Some(about) => brought::find_about(&mut reader, &hash(token), about).await?,
        };
        let Some(found) = found else { return Ok(None) };
        drop(reader);
        let now = self.now();
        if found.session.ended_at.is_some() {
            return Ok(None);
        }
        if now < found.session.idle_ends_at && now < found.session.ends_at {
            return Ok(Some(found));
        }
        // Written down, so that a clock that is set back does not bring it back.
        let ended = (found.session.token_hash, now);
        self.database().write(ended, |tx, (token_hash, now)| Box::pin(sessions::run_out(tx, token_hash, *now))).await?;
        Ok(None)
    }

    async fn touch(&self, mut found: SessionOfAccount) -> Result<Session, Fault> {
        let now = self.now();
        found.session.seen_at = now;
        found.session.idle_ends_at = now.plus(self.settings().session_idle).min(found.session.ends_at);
        let session = found.session.clone();
        self.database()
            .write(session, |tx, session| {
                Box::pin(sessions::touch(tx, &session.token_hash, session.seen_at, session.idle_ends_at))
            })
            .await?;
        self.opened(found)
    }

    pub(super) fn opened(&self, found: SessionOfAccount) -> Result<Session, Fault> {
        let account = found.session.account;
        let key = self.vault().account_key(account, &found.addressee.data_key)?;
        Ok(Session {
            id: found.session.id,
            account,
            language: found.addressee.language,
            correspondence: self.open_correspondence(account, &key, &found.addressee)?,
            proven_at: found.session.proven_at,
            idle_ends_at: found.session.idle_ends_at,
            ends_at: found.session.ends_at,
            unsaved_page: found.unsaved_page,
            staff: found.staff,
            signed_in_by: found.session.method,
            key,
            token_hash: found.session.token_hash,
            email_sealed: found.addressee.email_sealed,
            brought: Arc::default(),
        })
    }
}

pub(super) fn from_slot(id: SessionId) -> Slot {
    Slot::new("sessions.from_sealed", id.to_string())
}
