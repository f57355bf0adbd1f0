use domain::{SignedInBy, Timestamp};
use storage::passkeys::{self, PasskeyOfAccount, StoredPasskey};
use storage::{Error, Writer};
use webauthn_rp::DiscoverableAuthenticationServerState;
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::auth::{AuthenticationVerificationOptions, DiscoverableCredentialRequestOptions};
use webauthn_rp::response::auth::DiscoverableAuthentication;

use super::NOT_MADE;
use super::challenge::Made;
use super::credential::encoded;
use super::site::Site;
use crate::accounts::SignedIn;
use crate::accounts::arrival::Arrival;
use crate::accounts::owner::Absent;
use crate::audit::{Event, Note};
use crate::token::hash;
use crate::{AccountKey, Client, Fault, Outcome, Services, Session};

/// Why nobody was let in with a passkey. It tells nothing of any account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasskeyRefusal {
    /// Browsers keep no passkeys for this site.
    NotOffered,
    /// Too many were asked for from here.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
    /// It took too long, or this answer was given before: a new try is a new challenge.
    Expired,
    /// It is no passkey of an account here (of this account, for somebody who is signed in), or it was not shown as it
    /// has to be.
    NotAccepted,
}

/// A passkey that was shown, and is the account's.
struct Shown {
    whose: Absent,
    passkey: StoredPasskey,
    /// What it says of itself from now on.
    state: [u8; 7],
}

struct Entry {
    now: Timestamp,
    passkey: StoredPasskey,
    state: [u8; 7],
    arrival: Arrival,
    used: Note,
    refused: Note,
}

impl Services {
    /// Begins to sign somebody in with a passkey, or to let somebody who is signed in prove who they are: what to ask
    /// their browser, in the JSON of Web Authentication. It counts in the browser that holds `browser`.
    ///
    /// # Errors
    /// A fault; the refusal says what to tell the person.
    pub async fn begin_passkey(&self, browser: &str, client: Client) -> Outcome<String, PasskeyRefusal> {
        let Some(site) = self.passkey_site() else { return Ok(Err(PasskeyRefusal::NotOffered)) };
        let asked = DiscoverableCredentialRequestOptions::passkey(&site.id);
        let challenge = asked.0.challenge.as_data();
        let (state, options) = asked.start_ceremony().map_err(|_| NOT_MADE)?;
        let options = serde_json::to_string(&options).map_err(|_| NOT_MADE)?;
        let made = Made { challenge, state: state.encode().map_err(|_| NOT_MADE)?, account: None };
        let kept = self.keep_challenge(made, browser, client).await?;
        Ok(kept.map(|()| options).map_err(|until| PasskeyRefusal::TooMany { until }))
    }

    /// Signs in with what a passkey answered. It needs no password and no code.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn enter_passkey(
        &self,
        browser: &str,
        answer: &str,
        client: Client,
    ) -> Outcome<SignedIn, PasskeyRefusal> {
        match self.shown_passkey(browser, answer, client).await? {
            Ok(shown) => self.let_in(shown, client, None).await,
            Err(refusal) => Ok(Err(refusal)),
        }
    }

    /// Proves with a passkey that it is still the same person. A new session takes the place of the old one.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn prove_by_passkey(
        &self,
        session: &Session,
        session_token: &str,
        answer: &str,
        client: Client,
    ) -> Outcome<SignedIn, PasskeyRefusal> {
        match self.shown_passkey(session_token, answer, client).await? {
            Ok(shown) if shown.whose.account == session.account => {
                self.let_in(shown, client, Some(hash(session_token))).await
            }
            Ok(_) => Ok(Err(PasskeyRefusal::NotAccepted)),
            Err(refusal) => Ok(Err(refusal)),
        }
    }

    /// The challenge is used up first, so that of many answers to it one is looked at.
    async fn shown_passkey(&self, browser: &str, answer: &str, client: Client) -> Outcome<Shown, PasskeyRefusal> {
        let Some(site) = self.passkey_site() else { return Ok(Err(PasskeyRefusal::NotOffered)) };
        let Ok(answer) = DiscoverableAuthentication::<32>::from_json_relaxed(answer.as_bytes()) else {
            return Ok(Err(PasskeyRefusal::NotAccepted));
        };
        let Ok(challenge) = answer.challenge_relaxed() else { return Ok(Err(PasskeyRefusal::NotAccepted)) };
        let Some(asked) = self.take_challenge(challenge, browser, None).await? else {
            return Ok(Err(PasskeyRefusal::Expired));
        };
        let lookup = self.passkey_lookup(answer.raw_id().as_ref());
        let mut reader = self.database().reader().await?;
        let found = passkeys::by_credential(&mut reader, &lookup).await?;
        drop(reader);
        let Some(PasskeyOfAccount { passkey, addressee }) = found else {
            return Ok(Err(PasskeyRefusal::NotAccepted));
        };
        let whose = self.absent(passkey.account, &addressee)?;
        match self.checked(&site, &asked, &answer, &whose.key, &passkey)? {
            Some(state) => Ok(Ok(Shown { whose, passkey, state })),
            None => {
                let note = (self.note_from(client, &whose.key, None), whose.account);
                self.database()
                    .write(note, |tx, (note, account)| Box::pin(note.write(tx, Event::PasskeyRefused, Some(*account))))
                    .await?;
                Ok(Err(PasskeyRefusal::NotAccepted))
            }
        }
    }

    /// What the passkey says of itself from now on, if the answer is its own and right: for this challenge, this site and
    /// this account, with the person verified, and with a counter that has not gone back.
    fn checked(
        &self,
        site: &Site,
        asked: &[u8],
        answer: &DiscoverableAuthentication<32>,
        key: &AccountKey,
        passkey: &StoredPasskey,
    ) -> Result<Option<[u8; 7]>, Fault> {
        let asked = DiscoverableAuthenticationServerState::decode(asked)
            .map_err(|_| Fault::Unreadable("passkey_challenges.state"))?;
        let credential = self.open_credential(key, passkey)?;
        let handle = self.passkey_handle(passkey.account);
        let mut known = credential.known(&handle, passkey.state)?;
        let options = AuthenticationVerificationOptions::<'_, '_, &str, &str> {
            allowed_origins: &[site.origin.as_str()],
            error_on_unsolicited_extensions: false,
            ..AuthenticationVerificationOptions::default()
        };
        let right = asked.verify(&site.id, answer, &mut known, &options);
        Ok(right.is_ok().then(|| encoded(known.dynamic_state())))
    }

    async fn let_in(
        &self,
        shown: Shown,
        client: Client,
        replaced: Option<[u8; 32]>,
    ) -> Outcome<SignedIn, PasskeyRefusal> {
        let Shown { whose, passkey, state } = shown;
        let owner = whose.owner();
        let (held, arrival) = self.arrival(&owner, client, SignedInBy::Passkey, replaced);
        let entry = Entry {
            now: self.now(),
            passkey,
            state,
            arrival,
            used: self.note_from(client, owner.key, None),
            refused: self.note_from(client, owner.key, None),
        };
        let entered = self.database().write(entry, |tx, entry| Box::pin(enter(tx, entry))).await?;
        Ok(entered.map(|is_new_device| SignedIn {
            token: held.session,
            device: is_new_device.then_some(held.device),
            account: owner.account,
            language: owner.language,
            codes_left: None,
            is_new_account: false,
        }))
    }
}

async fn enter(tx: &mut Writer, entry: &Entry) -> Result<Result<bool, PasskeyRefusal>, Error> {
    let account = Some(entry.passkey.account);
    if !passkeys::note_use(tx, &entry.passkey, &entry.state, entry.now).await? {
        entry.refused.write(tx, Event::PasskeyRefused, account).await?;
        return Ok(Err(PasskeyRefusal::NotAccepted));
    }
    entry.used.write(tx, Event::PasskeyUsed, account).await?;
    entry.arrival.write(tx).await.map(Ok)
}
