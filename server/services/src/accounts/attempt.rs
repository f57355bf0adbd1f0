use std::time::Duration;

use domain::{AccountId, PhoneNumber, SignInMethod, Timestamp};
use storage::attempts::{self, AttemptOfAccount, StoredAttempt};
use storage::outbox::NewItem;
use storage::passkeys;
use words::say;

use super::owner::{Absent, Owner};
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
    /// A passkey of the account would do without a code.
    pub has_passkey: bool,
    /// It belongs to an account that was made just now, and nobody has chosen yet how it asks for codes.
    pub is_undecided: bool,
    /// Where a code goes that is sent: enough of the address or the number for its owner to know it.
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

/// An attempt to be kept, with the message that carries its code, if one is sent.
pub(super) struct NewAttempt {
    pub(super) row: StoredAttempt,
    pub(super) code: Option<NewItem>,
}

/// Where codes of an account can be sent.
pub(super) struct Recipient<'a> {
    pub(super) owner: Owner<'a>,
    /// Goes first where there is one.
    pub(super) phone: Option<PhoneNumber>,
}

impl Recipient<'_> {
    /// How a code gets there.
    pub(super) fn by(&self) -> SignInMethod {
        if self.phone.is_some() { SignInMethod::Text } else { SignInMethod::Email }
    }
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
        let absent = self.absent_of_attempt(&found)?;
        let methods = self.methods_of(&mut reader, &absent.owner()).await?;
        let passkeys = passkeys::of_account(&mut reader, attempt.account).await?;
        drop(reader);
        let sent_to = match self.number_for(attempt.method, attempt.account, &absent.key).await? {
            Some(number) => number.masked(),
            None => absent.email.masked(),
        };
        Ok(Ok(Attempt {
            account: attempt.account,
            method: attempt.method,
            others: methods.into_iter().filter(|method| *method != attempt.method).collect(),
            has_passkey: !passkeys.is_empty(),
            is_undecided: is_undecided(attempt),
            sent_to,
            tries_left: MOST_TRIES.saturating_sub(attempt.tries),
            code_expires_at: attempt.code_expires_at,
            may_resend_at: attempt.code_sent_at.plus(BETWEEN_CODES),
            ends_at: attempt.ends_at,
        }))
    }

    pub(super) fn new_attempt(&self, token: &SecretToken, account: AccountId, to: &Recipient<'_>) -> NewAttempt {
        let now = self.now();
        let without_code = self.new_attempt_without_code(token, account, to.by()).row;
        let (code_hash, code) = self.new_code(&without_code.token_hash, to);
        let row = StoredAttempt {
            code_hash,
            code_by: to.by(),
            code_sent_at: now,
            code_expires_at: now.plus(CODE_LIFE),
            ..without_code
        };
        NewAttempt { row, code: Some(code) }
    }

    /// The first attempt of an account that is being made: how it asks for codes is chosen next.
    pub(super) fn new_sign_up_attempt(&self, token: &SecretToken, account: AccountId) -> NewAttempt {
        let mut new = self.new_attempt_without_code(token, account, SignInMethod::Email);
        new.row.is_sign_up = true;
        new
    }

    /// An attempt for which nothing is sent: it asks for the code of an app, or nobody has chosen yet.
    pub(super) fn new_attempt_without_code(
        &self,
        token: &SecretToken,
        account: AccountId,
        method: SignInMethod,
    ) -> NewAttempt {
        let now = self.now();
        let row = StoredAttempt {
            token_hash: hash(token.as_str()),
            account,
            method,
            created_at: now,
            ends_at: now.plus(ATTEMPT_LIFE),
            // Of nothing anybody could type.
            code_hash: self.random(),
            code_by: method,
            code_sent_at: NEVER,
            code_expires_at: NEVER,
            tries: 0,
            ended_at: None,
            is_sign_up: false,
        };
        NewAttempt { row, code: None }
    }

    /// A new code for an attempt: its hash, and the message that carries it.
    pub(super) fn new_code(&self, token_hash: &[u8; 32], to: &Recipient<'_>) -> ([u8; 32], NewItem) {
        let code = self.six_digits();
        let code_hash = self.code_hash(token_hash, &code);
        let site = &self.settings().site_name;
        let (subject, text) = (say::mail_code_subject(site), say::mail_code_text(&code, site));
        let item = match &to.phone {
            None => self.mail_to(&to.owner, subject, text),
            Some(phone) => {
                let mail = self.outgoing_to(&to.owner, subject, text);
                self.new_text(&self.code_text(&to.owner, phone, &code, Some(mail)))
            }
        };
        (code_hash, item)
    }

    /// A code is kept as a keyed hash together with its attempt: it opens no other one.
    pub(super) fn code_hash(&self, token_hash: &[u8; 32], code: &str) -> [u8; 32] {
        self.vault().lookup("sign-in code", [token_hash, code.as_bytes()].concat())
    }

    /// Whose attempt it is, and how to write to them.
    pub(super) fn absent_of_attempt(&self, found: &AttemptOfAccount) -> Result<Absent, Fault> {
        self.absent(found.attempt.account, &found.addressee)
    }

    /// Each of the million codes is as likely as any other.
    pub(super) fn six_digits(&self) -> String {
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

/// Whether the attempt belongs to an account that was made just now, and nothing was sent for it yet.
pub(super) fn is_undecided(attempt: &StoredAttempt) -> bool {
    attempt.is_sign_up && attempt.code_sent_at == NEVER
}

/// Whether a code may still be typed or asked for.
pub(super) fn takes_codes(attempt: &StoredAttempt, now: Timestamp) -> bool {
    attempt.ended_at.is_none() && attempt.tries < MOST_TRIES && now < attempt.ends_at
}

#[cfg(test)]
mod tests {
    use crate::testing::on_each_database;

    #[tokio::test]
    async fn codes_are_six_digits_each_as_likely_as_any_other() {
        const DRAWN: u32 = 20_000;
        on_each_database(async |world| {
            let mut seen = [[0_u32; 10]; 6];
            for _ in 0..DRAWN {
                let code = world.services.six_digits();
                assert_eq!(code.len(), 6, "{code}");
                for (place, digit) in code.bytes().enumerate() {
                    seen[place][usize::from(digit - b'0')] += 1;
                }
            }
            // Seven standard deviations: a digit that is never first, or one that comes twice as often, shows at once.
            for (place, counts) in seen.iter().enumerate() {
                assert!(counts.iter().all(|count| count.abs_diff(DRAWN / 10) < 300), "place {place}: {counts:?}");
            }
        })
        .await;
    }
}
