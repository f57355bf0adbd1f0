use domain::{AccountId, SignInMethod, Timestamp};
use storage::attempts::{self, AttemptOfAccount};
use storage::outbox::NewItem;
use storage::recovery_codes::CodeSet;
use storage::{Error, Reader, Writer, factors, passkeys, recovery_codes};
use words::Message;

use super::attempt::takes_codes;
use super::passkeys::MOST_PASSKEYS;
use super::resend::{Resend, ResendRefusal, send_again};
use super::{App, Passkey};
use crate::mail::Mail;
use crate::token::hash;
use crate::{Client, Fault, Outcome, Services, Session};

/// How a person can sign in: with a passkey alone, or with one of the others after the password.
#[derive(Debug, Clone)]
pub struct SignInMethods {
    /// Where codes by mail go: enough of the address for its owner to know it.
    pub email: String,
    /// Their passkeys, in the order in which they were added.
    pub passkeys: Vec<Passkey>,
    /// Whether another passkey can be added: the site offers them, and there is room.
    pub takes_another_passkey: bool,
    /// Their apps, in the order in which they were added.
    pub apps: Vec<App>,
    /// Whether another app can be added.
    pub takes_another_app: bool,
    /// Their codes on paper.
    pub codes: CodeSet,
}

struct Choice {
    now: Timestamp,
    token_hash: [u8; 32],
    method: SignInMethod,
}

impl Services {
    /// How the person of a session can sign in.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn sign_in_methods(&self, session: &Session) -> Result<SignInMethods, Fault> {
        let mut reader = self.database().reader().await?;
        let factors = factors::of_account(&mut reader, session.account).await?;
        let codes = recovery_codes::of_account(&mut reader, session.account).await?;
        let passkeys = passkeys::of_account(&mut reader, session.account).await?;
        drop(reader);
        let passkeys = passkeys.iter().map(|passkey| self.passkey(session.key(), passkey));
        let passkeys: Vec<Passkey> = passkeys.collect::<Result<_, _>>()?;
        let apps = factors.iter().map(|factor| self.app(session.key(), factor));
        let apps: Vec<App> = apps.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
        Ok(SignInMethods {
            email: session.email(self)?.masked(),
            takes_another_passkey: self.offers_passkeys() && passkeys.len() < MOST_PASSKEYS,
            passkeys,
            takes_another_app: apps.len() < super::apps::MOST_APPS,
            apps,
            codes,
        })
    }

    /// Asks for the code of an attempt in another way, if the account has it. A code by mail is sent now, unless one
    /// that was sent still works. The tries stay counted.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn use_method(&self, attempt: &str, method: SignInMethod, client: Client) -> Outcome<(), ResendRefusal> {
        let token_hash = hash(attempt);
        let mut reader = self.database().reader().await?;
        let Some(found) = attempts::find(&mut reader, &token_hash).await? else {
            return Ok(Err(ResendRefusal::Unknown));
        };
        drop(reader);
        let choice = Choice { now: self.now(), token_hash, method };
        let input = (choice, self.resend(&found, client)?);
        Ok(self.database().write(input, |tx, (choice, resend)| Box::pin(choose(tx, choice, resend))).await?)
    }

    /// A mail that tells somebody what was changed in their account.
    pub(super) fn notice(&self, session: &Session, subject: Message, text: Message) -> Result<NewItem, Fault> {
        let mail = Mail { to: session.email(self)?, language: session.language, subject, text };
        Ok(self.new_mail(&mail))
    }

    pub(super) fn notice_of_attempt(
        &self,
        found: &AttemptOfAccount,
        subject: Message,
        text: Message,
    ) -> Result<NewItem, Fault> {
        let mail = Mail { to: self.email_of_attempt(found)?, language: found.language, subject, text };
        Ok(self.new_mail(&mail))
    }
}

async fn choose(tx: &mut Writer, choice: &Choice, resend: &Resend) -> Result<Result<(), ResendRefusal>, Error> {
    let Some(found) = attempts::find(tx, &choice.token_hash).await? else { return Ok(Err(ResendRefusal::Unknown)) };
    let attempt = found.attempt;
    if !takes_codes(&attempt, choice.now) {
        return Ok(Err(ResendRefusal::Spent));
    }
    if !methods_of(tx, attempt.account).await?.contains(&choice.method) {
        return Ok(Ok(()));
    }
    let has_living_code = choice.now < attempt.code_expires_at;
    if choice.method == SignInMethod::Email
        && !has_living_code
        && let Err(refusal) = send_again(tx, resend).await?
    {
        return Ok(Err(refusal));
    }
    attempts::set_method(tx, &choice.token_hash, choice.method).await?;
    Ok(Ok(()))
}

/// What an account can be asked for after its password, the best first.
pub(super) async fn methods_of(reader: &mut Reader, account: AccountId) -> Result<Vec<SignInMethod>, Error> {
    let has_app = factors::of_account(reader, account).await?.iter().any(factors::StoredFactor::is_in_use);
    let has_codes = recovery_codes::of_account(reader, account).await?.left > 0;
    let methods = [(has_app, SignInMethod::App), (true, SignInMethod::Email), (has_codes, SignInMethod::Recovery)];
    Ok(methods.into_iter().filter(|(is_there, _)| *is_there).map(|(_, method)| method).collect())
}
