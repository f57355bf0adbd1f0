use domain::{SignInMethod, Timestamp};
use storage::attempts::{self, AttemptOfAccount};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer};

use super::attempt::{BETWEEN_CODES, CODE_LIFE, Recipient, takes_codes};
use super::devices::Counted;
use crate::audit::{Event, Note};
use crate::limits::Limit;
use crate::token::hash;
use crate::{Client, Fault, Outcome, Services};

/// New codes for attempts of one account, beyond the one each attempt begins with.
pub(super) const RESENDS: Limit = Limit::per_ten_minutes(5);

/// Why no new code was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResendRefusal {
    /// The last one was sent a moment ago.
    TooSoon {
        /// Until when to wait.
        until: Timestamp,
    },
    /// Several were sent already.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
    /// The attempt was used up, used, or took too long: the password comes first.
    Spent,
    /// There is no such attempt: the password comes first.
    Unknown,
}

pub(super) struct Resend {
    now: Timestamp,
    token_hash: [u8; 32],
    code_hash: [u8; 32],
    code: NewItem,
    code_by: SignInMethod,
    counted: Counted,
    note: Note,
}

impl Services {
    /// Sends another code in the place of the last one. The tries stay counted.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn resend_code(&self, attempt: &str, client: Client) -> Outcome<(), ResendRefusal> {
        let token_hash = hash(attempt);
        let mut reader = self.database().reader().await?;
        let Some(found) = attempts::find(&mut reader, &token_hash).await? else {
            return Ok(Err(ResendRefusal::Unknown));
        };
        drop(reader);
        let resend = self.resend(&found, found.attempt.method, client).await?;
        Ok(self.database().write(resend, |tx, resend| Box::pin(send_again(tx, resend))).await?)
    }

    /// Another code for an attempt, sent in this way; by mail where no telephone is known.
    pub(super) async fn resend(
        &self,
        found: &AttemptOfAccount,
        method: SignInMethod,
        client: Client,
    ) -> Result<Resend, Fault> {
        let token_hash = found.attempt.token_hash;
        let absent = self.absent_of_attempt(found)?;
        let phone = self.number_for(method, found.attempt.account, &absent.key).await?;
        let to = Recipient { owner: absent.owner(), phone };
        let (code_hash, code) = self.new_code(&token_hash, &to);
        Ok(Resend {
            now: self.now(),
            token_hash,
            code_hash,
            code,
            code_by: to.by(),
            counted: self.counted("limit: resends", found.attempt.account.to_string(), client),
            note: self.note_from(client, &absent.key, None),
        })
    }
}

pub(super) async fn send_again(tx: &mut Writer, resend: &Resend) -> Result<Result<(), ResendRefusal>, Error> {
    let Some(found) = attempts::find(tx, &resend.token_hash).await? else { return Ok(Err(ResendRefusal::Unknown)) };
    let attempt = found.attempt;
    if !takes_codes(&attempt, resend.now) {
        return Ok(Err(ResendRefusal::Spent));
    }
    // Another way need not wait for the one before.
    let until = attempt.code_sent_at.plus(BETWEEN_CODES);
    if resend.now < until && resend.code_by == attempt.code_by {
        return Ok(Err(ResendRefusal::TooSoon { until }));
    }
    let resends_key = resend.counted.key(tx, Some(attempt.account)).await?;
    if let Some(until) = RESENDS.hit(tx, &resends_key, resend.now).await? {
        return Ok(Err(ResendRefusal::TooMany { until }));
    }
    let expires_at = resend.now.plus(CODE_LIFE).min(attempt.ends_at);
    attempts::replace_code(tx, &resend.token_hash, &resend.code_hash, resend.code_by, resend.now, expires_at).await?;
    resend.note.write(tx, Event::CodeSent, Some(attempt.account)).await?;
    outbox::enqueue(tx, &resend.code).await?;
    Ok(Ok(()))
}
