use domain::{EmailAddress, Password, PasswordContext, PasswordProblem, strength};
use storage::accounts::{self, StoredAccount};
use storage::attempts;
use storage::outbox::{self, NewItem};
use storage::{Constraint, Error, Writer, sign_ups};
use words::say;

use super::NewAccount;
use super::attempt::NewAttempt;
use super::confirmation::{LinkProblem, living};
use crate::audit::{Event, Note};
use crate::mail::Mail;
use crate::token::hash;
use crate::{Outcome, SecretToken, Services};

/// Why no account was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChooseRefusal {
    /// The link does not work.
    Link(LinkProblem),
    /// The terms of use come first.
    TermsNotAccepted,
    /// Another password has to be chosen.
    Password(PasswordProblem),
}

/// How good a password would be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// 0 (guessed at once) to 4 (out of reach).
    pub score: u8,
    /// Why it would be refused, if it would.
    pub problem: Option<PasswordProblem>,
}

struct Choice {
    token_hash: [u8; 32],
    account: StoredAccount,
    attempt: NewAttempt,
    created_mail: NewItem,
    note: Note,
}

impl Services {
    /// How good a password would be for the account of this link.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn password_strength(&self, token: &str, password: &Password) -> Outcome<Strength, LinkProblem> {
        let row = match self.sign_up_of(token).await? {
            Ok(row) => row,
            Err(problem) => return Ok(Err(problem)),
        };
        Ok(Ok(self.strength(password, &self.email_of(&row)?)))
    }

    /// Makes the account. The answer is its first attempt to sign in, with which is chosen how it asks for codes.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn choose_password(&self, token: &str, password: &Password) -> Outcome<SecretToken, ChooseRefusal> {
        let row = match self.sign_up_of(token).await? {
            Ok(row) => row,
            Err(problem) => return Ok(Err(ChooseRefusal::Link(problem))),
        };
        let Some(terms) = row.terms.clone() else { return Ok(Err(ChooseRefusal::TermsNotAccepted)) };
        let email = self.email_of(&row)?;
        if let Err(problem) = password.check(&self.password_context(&email)) {
            return Ok(Err(ChooseRefusal::Password(problem)));
        }
        let password_hash = self.passwords().hash(password).await?;
        let account =
            self.new_account(NewAccount { email: email.clone(), language: row.language, password_hash, terms });
        let attempt_token = self.new_token();
        let choice = Choice {
            token_hash: hash(token),
            attempt: self.new_sign_up_attempt(&attempt_token, account.id),
            created_mail: self.new_mail(&self.created_mail(&email, account.addressee.language)),
            note: self.note(),
            account,
        };
        let chosen = self.database().write(choice, |tx, choice| Box::pin(choose(tx, choice))).await;
        match chosen {
            Ok(Ok(())) => Ok(Ok(attempt_token)),
            Ok(Err(problem)) => Ok(Err(ChooseRefusal::Link(problem))),
            // Two links of one address were used at the same moment.
            Err(Error::Conflict(Constraint::AccountEmail)) => Ok(Err(ChooseRefusal::Link(LinkProblem::Used))),
            Err(error) => Err(error.into()),
        }
    }

    /// How good a password would be for whoever has this address.
    pub(super) fn strength(&self, password: &Password, email: &EmailAddress) -> Strength {
        let context = self.password_context(email);
        Strength { score: strength(password, &context), problem: password.check(&context).err() }
    }

    pub(super) fn password_context(&self, email: &EmailAddress) -> PasswordContext {
        PasswordContext::new(email, &self.settings().site_name)
    }

    fn created_mail(&self, email: &EmailAddress, language: domain::Language) -> Mail {
        let site = &self.settings().site_name;
        Mail {
            to: email.clone(),
            language,
            is_quiet: false,
            subject: say::mail_created_subject(site),
            text: say::mail_created_text(self.sign_in_link(language), site),
        }
    }
}

async fn choose(tx: &mut Writer, choice: &Choice) -> Result<Result<(), LinkProblem>, Error> {
    let now = choice.account.created_at;
    if let Err(problem) = living(tx, &choice.token_hash, now).await? {
        return Ok(Err(problem));
    }
    let is_known = accounts::by_email(tx, &choice.account.email_lookup).await?.is_some();
    sign_ups::use_up(tx, &choice.account.email_lookup, now).await?;
    if is_known {
        return Ok(Err(LinkProblem::Used));
    }
    accounts::insert(tx, &choice.account).await?;
    choice.note.write(tx, Event::AccountCreated, Some(choice.account.id)).await?;
    outbox::enqueue(tx, &choice.created_mail).await?;
    attempts::insert(tx, &choice.attempt.row).await?;
    Ok(Ok(()))
}
