use domain::{EmailAddress, Language, Timestamp};
use storage::sign_ups::{self, StoredSignUp};
use storage::{Error, Writer};

use super::sign_up::sealed_email;
use crate::token::hash;
use crate::{Fault, Outcome, Services};

/// A confirmation link that works: who opened it can read this address.
#[derive(Debug, Clone)]
pub struct Confirmation {
    /// The address.
    pub email: EmailAddress,
    /// In which language the account was asked for.
    pub language: Language,
    /// Whether the terms of use were agreed to.
    pub has_accepted_terms: bool,
}

/// Why a link does not work. Each has a page of its own that says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkProblem {
    /// It is too old.
    Expired,
    /// What it is for was done already, or a newer one took its place.
    Used,
    /// It was never sent, or is long gone.
    Unknown,
}

impl Services {
    /// Opens the link of a confirmation mail. It can be opened again until the account is made.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn open_confirmation(&self, token: &str) -> Outcome<Confirmation, LinkProblem> {
        Ok(match self.sign_up_of(token).await? {
            Ok(row) => Ok(Confirmation {
                email: self.email_of(&row)?,
                language: row.language,
                has_accepted_terms: row.terms.is_some(),
            }),
            Err(problem) => Err(problem),
        })
    }

    /// Remembers that the terms of this version were agreed to.
    ///
    /// # Errors
    /// A fault; the refusal says why the link does not work.
    pub async fn accept_terms(&self, token: &str, version: &str) -> Outcome<(), LinkProblem> {
        let input = (hash(token), version.to_owned(), self.now());
        let accepted = self
            .database()
            .write(input, |tx, (token_hash, version, now)| {
                Box::pin(async move {
                    match living(tx, token_hash, *now).await? {
                        Ok(_) => Ok(Ok(sign_ups::accept_terms(tx, token_hash, version, *now).await?)),
                        Err(problem) => Ok(Err(problem)),
                    }
                })
            })
            .await?;
        Ok(accepted)
    }

    pub(super) async fn sign_up_of(&self, token: &str) -> Outcome<StoredSignUp, LinkProblem> {
        let token_hash = hash(token);
        let mut reader = self.database().reader().await?;
        let found = check(sign_ups::find(&mut reader, &token_hash).await?, self.now());
        drop(reader);
        if matches!(found, Err(LinkProblem::Expired)) {
            // From now on it is dead also if the clock is set back.
            self.database().write(token_hash, |tx, token_hash| Box::pin(sign_ups::expire(tx, token_hash))).await?;
        }
        Ok(found)
    }

    pub(super) fn email_of(&self, row: &StoredSignUp) -> Result<EmailAddress, Fault> {
        const UNREADABLE: Fault = Fault::Unreadable("sign_ups.email_sealed");
        let plain = self.vault().open_for_system(&sealed_email(&row.token_hash), &row.email_sealed)?;
        let text = String::from_utf8(plain).map_err(|_| UNREADABLE)?;
        EmailAddress::parse(&text).map_err(|_| UNREADABLE)
    }
}

/// The request behind the link, as long as an account can be made with it.
pub(super) async fn living(
    tx: &mut Writer,
    token_hash: &[u8; 32],
    now: Timestamp,
) -> Result<Result<StoredSignUp, LinkProblem>, Error> {
    Ok(check(sign_ups::find(tx, token_hash).await?, now))
}

fn check(found: Option<StoredSignUp>, now: Timestamp) -> Result<StoredSignUp, LinkProblem> {
    let row = found.ok_or(LinkProblem::Unknown)?;
    if row.used_at.is_some() {
        Err(LinkProblem::Used)
    } else if now >= row.expires_at {
        Err(LinkProblem::Expired)
    } else {
        Ok(row)
    }
}
