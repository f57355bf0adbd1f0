use domain::{SignInMethod, Timestamp};
use storage::attempts;
use storage::recovery_codes::CodeSet;
use storage::{Error, Reader, Writer, factors, passkeys, phones, recovery_codes};

use super::attempt::takes_codes;
use super::owner::Owner;
use super::passkeys::MOST_PASSKEYS;
use super::phones::confirmed;
use super::resend::{Resend, ResendRefusal, send_again};
use super::{App, Passkey, Phone};
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
    /// Whether text messages can be sent at all; in quiet mode none are offered.
    pub takes_a_phone: bool,
    /// The telephone that gets codes.
    pub phone: Option<Phone>,
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
        let phones = phones::of_account(&mut reader, session.account).await?;
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
            takes_a_phone: self.settings().sends_texts && !session.correspondence.is_quiet,
            phone: self.phone(session.key(), &phones)?,
            codes,
        })
    }

    /// Asks for the code of an attempt in another way, if the account has it. A code that is sent goes out now, unless one
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
        let choice = Choice { now: self.now(), token_hash, method };
        let absent = self.absent_of_attempt(&found)?;
        let has_it = self.methods_of(&mut reader, &absent.owner()).await?.contains(&method);
        drop(reader);
        if !has_it {
            return Ok(Ok(()));
        }
        let input = (choice, self.resend(&found, method, client).await?);
        Ok(self.database().write(input, |tx, (choice, resend)| Box::pin(choose(tx, choice, resend))).await?)
    }

    /// What an account can be asked for after its password, the best first: what stands first is asked for, and sent,
    /// without a word of the person, so in quiet mode a text message stands behind the mail.
    pub(super) async fn methods_of(&self, reader: &mut Reader, owner: &Owner<'_>) -> Result<Vec<SignInMethod>, Error> {
        let (account, is_quiet) = (owner.account, owner.correspondence.is_quiet);
        let has_app = factors::of_account(reader, account).await?.iter().any(factors::StoredFactor::is_in_use);
        let has_phone = self.settings().sends_texts && confirmed(&phones::of_account(reader, account).await?).is_some();
        let has_codes = recovery_codes::of_account(reader, account).await?.left > 0;
        let methods = [
            (has_app, SignInMethod::App),
            (has_phone && !is_quiet, SignInMethod::Text),
            (true, SignInMethod::Email),
            (has_phone && is_quiet, SignInMethod::Text),
            (has_codes, SignInMethod::Recovery),
        ];
        Ok(methods.into_iter().filter(|(is_there, _)| *is_there).map(|(_, method)| method).collect())
    }
}

async fn choose(tx: &mut Writer, choice: &Choice, resend: &Resend) -> Result<Result<(), ResendRefusal>, Error> {
    let Some(found) = attempts::find(tx, &choice.token_hash).await? else { return Ok(Err(ResendRefusal::Unknown)) };
    let attempt = found.attempt;
    if !takes_codes(&attempt, choice.now) {
        return Ok(Err(ResendRefusal::Spent));
    }
    let has_living_code = choice.now < attempt.code_expires_at && attempt.code_by == choice.method;
    if choice.method.is_sent()
        && !has_living_code
        && let Err(refusal) = send_again(tx, resend).await?
    {
        return Ok(Err(refusal));
    }
    attempts::set_method(tx, &choice.token_hash, choice.method).await?;
    Ok(Ok(()))
}
