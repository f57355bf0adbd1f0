use domain::{AccountId, Language, Timestamp};
use storage::attempts::{self, StoredAttempt};
use storage::outbox::{self, NewItem};
use storage::sessions::{self, StoredSession};
use storage::{Error, Writer, limits};
use subtle::ConstantTimeEq;

use super::attempt::{BETWEEN_CODES, CODE_LIFE, MOST_TRIES, takes_codes};
use crate::audit::{Event, Note};
use crate::limits::{CODE_LOCK, Limit};
use crate::token::hash;
use crate::{Client, Outcome, SecretToken, Services};

/// New codes for attempts of one account, beyond the one each attempt begins with.
const RESENDS: Limit = Limit::per_ten_minutes(5);

/// Somebody is signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// What their browser holds from now on.
    pub token: SecretToken,
    /// Whose account.
    pub account: AccountId,
    /// In which language we write to them.
    pub language: Language,
}

/// Why a code did not sign anybody in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeRefusal {
    /// It is not the code that was sent last.
    Wrong {
        /// How many more can be typed; at least one.
        tries_left: u32,
    },
    /// It was tried too often, used, or took too long: the password comes first.
    Spent,
    /// The code is older than ten minutes: a new one can be asked for.
    Expired,
    /// Too many wrong codes for this account, over several attempts.
    Locked {
        /// Until when to wait.
        until: Timestamp,
    },
    /// There is no such attempt: the password comes first.
    Unknown,
}

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

struct Entry {
    now: Timestamp,
    token_hash: [u8; 32],
    /// `None` when it is not six digits: then it is wrong without being a guess.
    code_hash: Option<[u8; 32]>,
    failures_key: [u8; 32],
    session: StoredSession,
    note: Note,
}

struct Resend {
    now: Timestamp,
    token_hash: [u8; 32],
    code_hash: [u8; 32],
    code_mail: NewItem,
    resends_key: [u8; 32],
    note: Note,
}

impl Services {
    /// Signs in with the code that was sent. A session begins here, with a token nobody had before.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn enter_code(&self, attempt: &str, code: &str, client: Client) -> Outcome<SignedIn, CodeRefusal> {
        let token_hash = hash(attempt);
        let mut reader = self.database().reader().await?;
        let Some(found) = attempts::find(&mut reader, &token_hash).await? else {
            return Ok(Err(CodeRefusal::Unknown));
        };
        drop(reader);
        let account = found.attempt.account;
        let key = self.vault().account_key(account, &found.data_key)?;
        let (token, session) = self.new_session(account);
        let entry = Entry {
            now: self.now(),
            token_hash,
            code_hash: six_digits(code).map(|code| self.code_hash(&token_hash, &code)),
            failures_key: self.vault().lookup("failures: code", account.to_string()),
            note: self.note_from(client, &key, Some(&session.token_hash)),
            session,
        };
        let entered = self.database().write(entry, |tx, entry| Box::pin(enter(tx, entry))).await?;
        Ok(entered.map(|()| SignedIn { token, account, language: found.language }))
    }

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
        let key = self.vault().account_key(found.attempt.account, &found.data_key)?;
        let email = self.open_email(found.attempt.account, &key, &found.email_sealed)?;
        let (code_hash, code_mail) = self.new_code(&token_hash, &email, found.language);
        let resend = Resend {
            now: self.now(),
            token_hash,
            code_hash,
            code_mail,
            resends_key: self.vault().lookup("limit: resends", found.attempt.account.to_string()),
            note: self.note_from(client, &key, None),
        };
        Ok(self.database().write(resend, |tx, resend| Box::pin(send_again(tx, resend))).await?)
    }
}

async fn enter(tx: &mut Writer, entry: &Entry) -> Result<Result<(), CodeRefusal>, Error> {
    let Some(found) = attempts::find(tx, &entry.token_hash).await? else { return Ok(Err(CodeRefusal::Unknown)) };
    let attempt = found.attempt;
    if !takes_codes(&attempt, entry.now) {
        // Ended in the table as well, so that a clock that is set back does not bring it back.
        attempts::end(tx, &entry.token_hash, entry.now).await?;
        return Ok(Err(CodeRefusal::Spent));
    }
    if entry.now >= attempt.code_expires_at {
        expire_code(tx, &attempt).await?;
        return Ok(Err(CodeRefusal::Expired));
    }
    if let Some(until) = CODE_LOCK.locked(tx, &entry.failures_key, entry.now).await? {
        return Ok(Err(CodeRefusal::Locked { until }));
    }
    let Some(code_hash) = entry.code_hash else {
        return Ok(Err(CodeRefusal::Wrong { tries_left: MOST_TRIES - attempt.tries }));
    };
    let Some(counted) = attempts::count_try(tx, &entry.token_hash, MOST_TRIES).await? else {
        return Ok(Err(CodeRefusal::Spent));
    };
    if bool::from(counted.code_hash.ct_eq(&code_hash)) {
        sign_in(tx, entry, attempt.account).await
    } else {
        refuse(tx, entry, &counted).await
    }
}

async fn sign_in(tx: &mut Writer, entry: &Entry, account: AccountId) -> Result<Result<(), CodeRefusal>, Error> {
    if !attempts::end(tx, &entry.token_hash, entry.now).await? {
        return Ok(Err(CodeRefusal::Spent));
    }
    limits::forget_failures(tx, &entry.failures_key).await?;
    sessions::insert(tx, &entry.session).await?;
    entry.note.write(tx, Event::SignedIn, Some(account)).await?;
    Ok(Ok(()))
}

async fn refuse(tx: &mut Writer, entry: &Entry, attempt: &StoredAttempt) -> Result<Result<(), CodeRefusal>, Error> {
    CODE_LOCK.fail(tx, &entry.failures_key, entry.now).await?;
    entry.note.write(tx, Event::CodeWrong, Some(attempt.account)).await?;
    match MOST_TRIES.saturating_sub(attempt.tries) {
        0 => {
            attempts::end(tx, &entry.token_hash, entry.now).await?;
            Ok(Err(CodeRefusal::Spent))
        }
        tries_left => Ok(Err(CodeRefusal::Wrong { tries_left })),
    }
}

async fn send_again(tx: &mut Writer, resend: &Resend) -> Result<Result<(), ResendRefusal>, Error> {
    let Some(found) = attempts::find(tx, &resend.token_hash).await? else { return Ok(Err(ResendRefusal::Unknown)) };
    let attempt = found.attempt;
    if !takes_codes(&attempt, resend.now) {
        return Ok(Err(ResendRefusal::Spent));
    }
    let until = attempt.code_sent_at.plus(BETWEEN_CODES);
    if resend.now < until {
        return Ok(Err(ResendRefusal::TooSoon { until }));
    }
    if let Some(until) = RESENDS.hit(tx, &resend.resends_key, resend.now).await? {
        return Ok(Err(ResendRefusal::TooMany { until }));
    }
    let expires_at = resend.now.plus(CODE_LIFE).min(attempt.ends_at);
    attempts::replace_code(tx, &resend.token_hash, &resend.code_hash, resend.now, expires_at).await?;
    resend.note.write(tx, Event::CodeSent, Some(attempt.account)).await?;
    outbox::enqueue(tx, &resend.code_mail).await?;
    Ok(Ok(()))
}

/// Makes the code dead for good, also if the clock should be set back.
async fn expire_code(tx: &mut Writer, attempt: &StoredAttempt) -> Result<(), Error> {
    let never = Timestamp::from_micros(0);
    attempts::replace_code(tx, &attempt.token_hash, &attempt.code_hash, attempt.code_sent_at, never).await
}

/// The code in what was typed, as people copy it: with blanks and dashes.
fn six_digits(typed: &str) -> Option<String> {
    let code: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    (code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit())).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_as_people_copy_it() {
        for (typed, code) in [
            ("012345", Some("012345")),
            (" 012 345\n", Some("012345")),
            ("012-345", Some("012345")),
            ("01234", None),
            ("0123456", None),
            ("０１２３４５", None),
            ("abcdef", None),
            ("", None),
        ] {
            assert_eq!(six_digits(typed).as_deref(), code, "{typed:?}");
        }
    }
}
