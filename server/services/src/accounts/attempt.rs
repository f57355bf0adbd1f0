use std::time::Duration;

use domain::{AccountId, EmailAddress, Language, Timestamp};
use storage::attempts::{self, AttemptOfAccount, StoredAttempt};
use storage::outbox::NewItem;
use words::say;

use crate::mail::Mail;
use crate::token::hash;
use crate::{Fault, Outcome, SecretToken, Services};

/// How long a code works (NIST SP 800-63B-4 §3.1.3.2: at most ten minutes).
pub(super) const CODE_LIFE: Duration = Duration::from_secs(10 * 60);
/// How long new codes can be asked for before the password is asked for again.
const ATTEMPT_LIFE: Duration = Duration::from_secs(30 * 60);
/// How long to wait before the next code.
pub(super) const BETWEEN_CODES: Duration = Duration::from_secs(30);
/// Codes that can be typed in one attempt, however many were sent.
pub(super) const MOST_TRIES: u32 = 5;

/// A right password that waits for its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Where the code went: enough of the address for its owner to know it.
    pub sent_to: String,
    /// How many more codes can be typed.
    pub tries_left: u32,
    /// The code is dead from then on.
    pub code_expires_at: Timestamp,
    /// Another code can be asked for from then on.
    pub may_resend_at: Timestamp,
    /// The password is asked for again from then on.
    pub ends_at: Timestamp,
}

/// Why there is no attempt: the password comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttemptProblem {
    /// There was none, or it is long gone.
    Unknown,
    /// It was used, used up, or took too long.
    Ended,
}

/// An attempt to be kept, with the mail that carries its code.
pub(super) struct NewAttempt {
    pub(super) row: StoredAttempt,
    pub(super) code_mail: NewItem,
}

impl Services {
    /// The attempt a browser holds, for the page that asks for its code.
    ///
    /// # Errors
    /// A fault; the refusal says that the password comes first.
    pub async fn attempt(&self, token: &str) -> Outcome<Attempt, AttemptProblem> {
        let mut reader = self.database().reader().await?;
        let Some(found) = attempts::find(&mut reader, &hash(token)).await? else {
            return Ok(Err(AttemptProblem::Unknown));
        };
        if !takes_codes(&found.attempt, self.now()) {
            return Ok(Err(AttemptProblem::Ended));
        }
        let attempt = &found.attempt;
        Ok(Ok(Attempt {
            sent_to: self.email_of_attempt(&found)?.masked(),
            tries_left: MOST_TRIES.saturating_sub(attempt.tries),
            code_expires_at: attempt.code_expires_at,
            may_resend_at: attempt.code_sent_at.plus(BETWEEN_CODES),
            ends_at: attempt.ends_at,
        }))
    }

    pub(super) fn new_attempt(
        &self,
        token: &SecretToken,
        account: AccountId,
        email: &EmailAddress,
        language: Language,
    ) -> NewAttempt {
        let now = self.now();
        let token_hash = hash(token.as_str());
        let (code_hash, code_mail) = self.new_code(&token_hash, email, language);
        let row = StoredAttempt {
            token_hash,
            account,
            created_at: now,
            ends_at: now.plus(ATTEMPT_LIFE),
            code_hash,
            code_sent_at: now,
            code_expires_at: now.plus(CODE_LIFE),
            tries: 0,
            ended_at: None,
        };
        NewAttempt { row, code_mail }
    }

    /// A new code for an attempt: its hash, and the mail that carries it.
    pub(super) fn new_code(
        &self,
        token_hash: &[u8; 32],
        email: &EmailAddress,
        language: Language,
    ) -> ([u8; 32], NewItem) {
        let code = self.six_digits();
        let site = &self.settings().site_name;
        let code_hash = self.code_hash(token_hash, &code);
        let mail = Mail {
            to: email.clone(),
            language,
            subject: say::mail_code_subject(site),
            text: say::mail_code_text(code, site),
        };
        (code_hash, self.new_mail(&mail))
    }

    /// A code is kept as a keyed hash together with its attempt: it opens no other one.
    pub(super) fn code_hash(&self, token_hash: &[u8; 32], code: &str) -> [u8; 32] {
        self.vault().lookup("sign-in code", [token_hash, code.as_bytes()].concat())
    }

    fn email_of_attempt(&self, found: &AttemptOfAccount) -> Result<EmailAddress, Fault> {
        let key = self.vault().account_key(found.attempt.account, &found.data_key)?;
        self.open_email(found.attempt.account, &key, &found.email_sealed)
    }

    /// Each of the million codes is as likely as any other.
    fn six_digits(&self) -> String {
        // The largest multiple of a million that fits; what lies above it would favour low codes.
        const FAIR: u32 = u32::MAX - u32::MAX % 1_000_000;
        loop {
            let number = u32::from_be_bytes(self.random());
            if number < FAIR {
                return format!("{:06}", number % 1_000_000);
            }
        }
    }
}

/// Whether a code may still be typed or asked for.
pub(super) fn takes_codes(attempt: &StoredAttempt, now: Timestamp) -> bool {
    attempt.ended_at.is_none() && attempt.tries < MOST_TRIES && now < attempt.ends_at
}
