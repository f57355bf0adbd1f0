use domain::{AccountId, FactorId, FactorName, Timestamp};
use storage::passkeys::{self, StoredPasskey};
use storage::{Error, Writer};
use webauthn_rp::RegistrationServerState;
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::ExtensionInfo;
use webauthn_rp::request::register::{
    CredProtect, PublicKeyCredentialCreationOptions, PublicKeyCredentialUserEntity, RegistrationVerificationOptions,
    Username,
};
use webauthn_rp::response::register::Registration;
use words::say;

use super::challenge::Made;
use super::credential::{Credential, encoded};
use super::site::Site;
use super::{MOST_PASSKEYS, NOT_MADE, name_slot};
use crate::accounts::AppRefusal;
use crate::accounts::notice::Notice;
use crate::audit::{Event, Note};
use crate::{Client, Fault, Outcome, Services, Session};

/// Why no passkey was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewPasskeyRefusal {
    /// Browsers keep no passkeys for this site.
    NotOffered,
    /// Who it is was proved too long ago: that comes first.
    ProofNeeded,
    /// There are ten passkeys already.
    Full,
    /// Too many were asked for from here.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
    /// It took too long, or this answer was given before.
    Expired,
    /// It was not made as it has to be.
    NotAccepted,
}

struct Addition {
    passkey: StoredPasskey,
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
    /// Begins to add a passkey, for somebody who has just proved who they are: what to ask their browser, in the JSON of
    /// Web Authentication. The challenge carries the proof, and counts in this session.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn begin_new_passkey(
        &self,
        session: &Session,
        session_token: &str,
        client: Client,
    ) -> Outcome<String, NewPasskeyRefusal> {
        let (site, kept) = match self.ready_for_passkey(session).await? {
            Ok(ready) => ready,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let (made, options) = self.asked(session, &site, &kept)?;
        let kept = self.keep_challenge(made, session_token, client).await?;
        Ok(kept.map(|()| options).map_err(|until| NewPasskeyRefusal::TooMany { until }))
    }

    /// Whether another passkey can be added now.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn may_add_passkey(&self, session: &Session) -> Outcome<(), NewPasskeyRefusal> {
        Ok(self.ready_for_passkey(session).await?.map(|_| ()))
    }

    /// The site, and the passkeys that are there already.
    async fn ready_for_passkey(&self, session: &Session) -> Outcome<(Site, Vec<StoredPasskey>), NewPasskeyRefusal> {
        let Some(site) = self.passkey_site() else { return Ok(Err(NewPasskeyRefusal::NotOffered)) };
        if !self.is_proven(session) {
            return Ok(Err(NewPasskeyRefusal::ProofNeeded));
        }
        let mut reader = self.database().reader().await?;
        let kept = passkeys::of_account(&mut reader, session.account).await?;
        Ok(if kept.len() < MOST_PASSKEYS { Ok((site, kept)) } else { Err(NewPasskeyRefusal::Full) })
    }

    /// What an authenticator is asked to make, and what its answer will be compared with.
    fn asked(&self, session: &Session, site: &Site, kept: &[StoredPasskey]) -> Result<(Made, String), Fault> {
        let others = kept.iter().map(|passkey| self.open_credential(session.key(), passkey)?.described());
        let others = others.collect::<Result<Vec<_>, _>>()?;
        let email = session.email(self)?.as_str().to_owned();
        // Authenticators show the address; one with letters they do not take is shown by its number instead.
        let name = Username::try_from(email).or_else(|_| Username::try_from(session.account.to_string()));
        let handle = self.passkey_handle(session.account);
        let person =
            PublicKeyCredentialUserEntity { name: name.map_err(|_| NOT_MADE)?, id: &handle, display_name: None };
        let mut asked = PublicKeyCredentialCreationOptions::passkey(&site.id, person, others);
        // Wanted, where the authenticator knows of it; one that does not would else make no passkey at all.
        asked.extensions.cred_protect = CredProtect::UserVerificationRequired(ExtensionInfo::AllowDontEnforceValue);
        let challenge = asked.challenge.as_data();
        let (state, options) = asked.start_ceremony().map_err(|_| NOT_MADE)?;
        let options = serde_json::to_string(&options).map_err(|_| NOT_MADE)?;
        let state = state.encode().map_err(|_| NOT_MADE)?;
        Ok((Made { challenge, state, account: Some(session.account) }, options))
    }

    /// Adds the passkey that answered, under this name.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn add_passkey(
        &self,
        session: &Session,
        session_token: &str,
        name: &FactorName,
        answer: &str,
        client: Client,
    ) -> Outcome<(), NewPasskeyRefusal> {
        let Some(site) = self.passkey_site() else { return Ok(Err(NewPasskeyRefusal::NotOffered)) };
        let Ok(answer) = Registration::from_json_relaxed(answer.as_bytes()) else {
            return Ok(Err(NewPasskeyRefusal::NotAccepted));
        };
        let Ok(challenge) = answer.challenge_relaxed() else { return Ok(Err(NewPasskeyRefusal::NotAccepted)) };
        let Some(asked) = self.take_challenge(challenge, session_token, Some(session.account)).await? else {
            return Ok(Err(NewPasskeyRefusal::Expired));
        };
        let Some(passkey) = self.made(session, &site, &asked, name, &answer)? else {
            return Ok(Err(NewPasskeyRefusal::NotAccepted));
        };
        let (called, email) = (&self.settings().site_name, session.email(self)?);
        let addition = Addition {
            passkey,
            note: self.note_from(client, session.key(), Some(session.token_hash())),
            notice: self.notice(&session.owner(&email), say::mail_passkey_added_subject(called), |link| {
                say::mail_passkey_added_text(link, called)
            }),
        };
        Ok(self.database().write(addition, |tx, addition| Box::pin(add(tx, addition))).await?)
    }

    fn made(
        &self,
        session: &Session,
        site: &Site,
        asked: &[u8],
        name: &FactorName,
        answer: &Registration,
    ) -> Result<Option<StoredPasskey>, Fault> {
        let asked =
            RegistrationServerState::<32>::decode(asked).map_err(|_| Fault::Unreadable("passkey_challenges.state"))?;
        let options = RegistrationVerificationOptions::<'_, '_, &str, &str> {
            allowed_origins: &[site.origin.as_str()],
            error_on_unsolicited_extensions: false,
            ..RegistrationVerificationOptions::default()
        };
        let Ok(registered) = asked.verify(&site.id, answer, &options) else { return Ok(None) };
        let now = self.now();
        let id = FactorId::v7(now, self.random());
        let credential = Credential::of(&registered);
        Ok(Some(StoredPasskey {
            id,
            account: session.account,
            credential_lookup: self.passkey_lookup(&credential.id),
            name_sealed: self.vault().seal(session.key(), &name_slot(id), name.as_str().as_bytes()),
            credential_sealed: self.seal_credential(session.key(), id, &credential),
            state: encoded(registered.dynamic_state()),
            created_at: now,
            used_at: None,
        }))
    }

    /// Takes a passkey away: nobody signs in with it any more.
    ///
    /// # Errors
    /// A fault; the refusal says what to do first.
    pub async fn remove_passkey(&self, session: &Session, id: FactorId, client: Client) -> Outcome<(), AppRefusal> {
        let mut reader = self.database().reader().await?;
        let kept = passkeys::of_account(&mut reader, session.account).await?;
        drop(reader);
        if kept.iter().all(|passkey| passkey.id != id) {
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
            notice: self.notice(&session.owner(&email), say::mail_passkey_removed_subject(site), |link| {
                say::mail_passkey_removed_text(link, site)
            }),
        };
        Ok(self.database().write(removal, |tx, removal| Box::pin(remove(tx, removal))).await?)
    }
}

async fn add(tx: &mut Writer, addition: &Addition) -> Result<Result<(), NewPasskeyRefusal>, Error> {
    let Addition { passkey, note, notice } = addition;
    if passkeys::of_account(tx, passkey.account).await?.len() >= MOST_PASSKEYS {
        return Ok(Err(NewPasskeyRefusal::Full));
    }
    if passkeys::by_credential(tx, &passkey.credential_lookup).await?.is_some() {
        return Ok(Err(NewPasskeyRefusal::NotAccepted));
    }
    passkeys::insert(tx, passkey).await?;
    note.write(tx, Event::PasskeyAdded, Some(passkey.account)).await?;
    notice.send(tx).await?;
    Ok(Ok(()))
}

async fn remove(tx: &mut Writer, removal: &Removal) -> Result<Result<(), AppRefusal>, Error> {
    let Removal { account, id, note, notice } = removal;
    if !passkeys::delete(tx, *account, *id).await? {
        return Ok(Err(AppRefusal::Gone));
    }
    note.write(tx, Event::PasskeyRemoved, Some(*account)).await?;
    notice.send(tx).await?;
    Ok(Ok(()))
}
