use std::time::Duration;

use domain::{AccountId, EmailAddress, Language, SignInMethod, Timestamp};
use storage::attempts::{self, AttemptOfAccount, StoredAttempt};
use storage::outbox::NewItem;
use words::say;

use super::methods::methods_of;
use crate::mail::Mail;
use crate::token::hash;
use crate::{Fault, Outcome, SecretToken, Services};

/// How long a code works (NIST SP 800-63B-4 §3.1.3.2: at most ten minutes).
pub(super) const CODE_LIFE: Duration = Duration::from_secs(10 * 60);
/// How long new codes can be asked for before the password is asked for again.
const ATTEMPT_LIFE: Duration = Duration::from_secs(30 * 60);
/// How long to wait before the next code.
pub(super) const BETWEEN_CODES: Duration = Duration::from_secs(30);
/// A moment before every other: what has not been sent was sent then.
pub(super) const NEVER: Timestamp = Timestamp::from_micros(0);
/// Codes that can be typed in one attempt, however many were sent.
pub(super) const MOST_TRIES: u32 = 5;

/// A right password that waits for its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Whose.
    pub account: AccountId,
    /// How the code is asked for.
    pub method: SignInMethod,
    /// How it could be asked for instead, the best first.
    pub others: Vec<SignInMethod>,
    /// Where a code by mail goes: enough of the address for its owner to know it.
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

/// An attempt to be kept, with the mail that carries its code, if it is asked for by mail.
pub(super) struct NewAttempt {
    pub(super) row: StoredAttempt,
    pub(super) code_mail: Option<NewItem>,
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
        let methods = methods_of(&mut reader, attempt.account).await?;
        Ok(Ok(Attempt {
            account: attempt.account,
            method: attempt.method,
            others: methods.into_iter().filter(|method| *method != attempt.method).collect(),
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
        let without_code = self.new_attempt_by_app(token, account).row;
        let (code_hash, code_mail) = self.new_code(&without_code.token_hash, email, language);
        let row = StoredAttempt {
            method: SignInMethod::Email,
            code_hash,
            code_sent_at: now,
            code_expires_at: now.plus(CODE_LIFE),
            ..without_code
        };
        NewAttempt { row, code_mail: Some(code_mail) }
    }

    /// The first attempt of an account that is being made.
    pub(super) fn new_sign_up_attempt(
        &self,
        token: &SecretToken,
        account: AccountId,
        email: &EmailAddress,
        language: Language,
    ) -> NewAttempt {
        let mut new = self.new_attempt(token, account, email, language);
        new.row.is_sign_up = true;
        new
    }

    /// An attempt that asks for the code of an app: nothing is sent.
    pub(super) fn new_attempt_by_app(&self, token: &SecretToken, account: AccountId) -> NewAttempt {
        let now = self.now();
        let row = StoredAttempt {
            token_hash: hash(token.as_str()),
            account,
            method: SignInMethod::App,
            created_at: now,
            ends_at: now.plus(ATTEMPT_LIFE),
            // Of nothing anybody could type.
            code_hash: self.random(),
            code_sent_at: NEVER,
            code_expires_at: NEVER,
            tries: 0,
            ended_at: None,
            is_sign_up: false,
        };
        NewAttempt { row, code_mail: None }
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

    pub(super) fn email_of_attempt(&self, found: &AttemptOfAccount) -> Result<EmailAddress, Fault> {
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
