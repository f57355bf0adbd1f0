use domain::{AccountId, FactorId, FactorKind, Language, RecoveryCode, SignInMethod, Timestamp};
use storage::attempts::{self, AttemptOfAccount, StoredAttempt};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer, factors, limits, recovery_codes};
use subtle::ConstantTimeEq;
use words::say;

use super::arrival::Arrival;
use super::attempt::{MOST_TRIES, NEVER, takes_codes};
use crate::audit::{Event, Note};
use crate::limits::CODE_LOCK;
use crate::token::hash;
use crate::{Client, Fault, Outcome, SecretToken, Services};

/// Wrong codes in a row that switch an app off.
const MOST_FAILURES: u32 = 100;

/// Somebody is signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// What their browser holds from now on.
    pub token: SecretToken,
    /// Whose account.
    pub account: AccountId,
    /// In which language we write to them.
    pub language: Language,
    /// How many recovery codes are left, when they signed in with one.
    pub codes_left: Option<u32>,
}

/// Why a code did not sign anybody in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeRefusal {
    /// It is not the code that was sent last, not one the app shows, or one that was used.
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

struct Entry {
    now: Timestamp,
    token_hash: [u8; 32],
    /// `None` when it cannot be a code at all: then it is wrong without being a guess.
    typed: Option<Typed>,
    is_by_mail: bool,
    failures_key: [u8; 32],
    arrival: Arrival,
    /// For a wrong code.
    note: Note,
    /// For what else happened: a recovery code was used, an app was switched off.
    second_note: Note,
}

/// What was typed, made ready to be compared.
enum Typed {
    Email {
        code_hash: [u8; 32],
    },
    /// The steps of each app whose code it would be.
    App {
        steps: Vec<(FactorId, i64)>,
        off_mail: NewItem,
    },
    Recovery {
        code_hash: [u8; 32],
        used_mail: NewItem,
    },
}

impl Services {
    /// Signs in with a code, of the kind that the attempt asks for. A session begins here, with a token nobody had before.
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
        self.enter(found, code, client, None).await
    }

    pub(super) async fn enter(
        &self,
        found: AttemptOfAccount,
        code: &str,
        client: Client,
        replaced: Option<[u8; 32]>,
    ) -> Outcome<SignedIn, CodeRefusal> {
        let account = found.attempt.account;
        let key = self.vault().account_key(account, &found.data_key)?;
        let (held, arrival) = self.arrival(account, &key, client, replaced);
        let entry = Entry {
            now: self.now(),
            token_hash: found.attempt.token_hash,
            typed: self.typed(&found, code).await?,
            is_by_mail: found.attempt.method == SignInMethod::Email,
            failures_key: self.vault().lookup("failures: code", account.to_string()),
            arrival,
            note: self.note_from(client, &key, None),
            second_note: self.note_from(client, &key, None),
        };
        let entered = self.database().write(entry, |tx, entry| Box::pin(enter(tx, entry))).await?;
        Ok(entered.map(|codes_left| SignedIn { token: held.session, account, language: found.language, codes_left }))
    }

    async fn typed(&self, found: &AttemptOfAccount, code: &str) -> Result<Option<Typed>, Fault> {
        let (account, site) = (found.attempt.account, &self.settings().site_name);
        Ok(match found.attempt.method {
            SignInMethod::Email => six_digits(code)
                .map(|code| Typed::Email { code_hash: self.code_hash(&found.attempt.token_hash, &code) }),
            SignInMethod::App => {
                let Some(code) = six_digits(code) else { return Ok(None) };
                let (subject, text) = (say::mail_app_off_subject(site), say::mail_app_off_text(site));
                let off_mail = self.notice_of_attempt(found, subject, text)?;
                Some(Typed::App { steps: self.steps(found, &code).await?, off_mail })
            }
            SignInMethod::Recovery => {
                let Ok(code) = code.parse::<RecoveryCode>() else { return Ok(None) };
                let (subject, text) = (say::mail_code_used_subject(site), say::mail_code_used_text(site));
                let used_mail = self.notice_of_attempt(found, subject, text)?;
                Some(Typed::Recovery { code_hash: self.recovery_hash(account, &code), used_mail })
            }
        })
    }

    /// The apps of an account that would show this code about now, and at which step.
    async fn steps(&self, found: &AttemptOfAccount, code: &str) -> Result<Vec<(FactorId, i64)>, Fault> {
        let account = found.attempt.account;
        let mut reader = self.database().reader().await?;
        let factors = factors::of_account(&mut reader, account).await?;
        drop(reader);
        let key = self.vault().account_key(account, &found.data_key)?;
        let mut steps = Vec::new();
        for factor in factors.iter().filter(|factor| factor.is_in_use()) {
            let secret = self.app_secret(&key, factor)?;
            steps.extend(secret.steps(code, self.now()).into_iter().map(|step| (factor.id, step)));
        }
        Ok(steps)
    }
}

async fn enter(tx: &mut Writer, entry: &Entry) -> Result<Result<Option<u32>, CodeRefusal>, Error> {
    let Some(found) = attempts::find(tx, &entry.token_hash).await? else { return Ok(Err(CodeRefusal::Unknown)) };
    let attempt = found.attempt;
    if !takes_codes(&attempt, entry.now) {
        // Ended in the table as well, so that a clock that is set back does not bring it back.
        attempts::end(tx, &entry.token_hash, entry.now).await?;
        return Ok(Err(CodeRefusal::Spent));
    }
    if entry.is_by_mail && entry.now >= attempt.code_expires_at {
        expire_code(tx, &attempt).await?;
        return Ok(Err(CodeRefusal::Expired));
    }
    if let Some(until) = CODE_LOCK.locked(tx, &entry.failures_key, entry.now).await? {
        return Ok(Err(CodeRefusal::Locked { until }));
    }
    let Some(typed) = &entry.typed else {
        return Ok(Err(CodeRefusal::Wrong { tries_left: MOST_TRIES - attempt.tries }));
    };
    let Some(counted) = attempts::count_try(tx, &entry.token_hash, MOST_TRIES).await? else {
        return Ok(Err(CodeRefusal::Spent));
    };
    if is_right(tx, entry, typed, &counted).await? {
        sign_in(tx, entry, typed, attempt.account).await
    } else {
        refuse(tx, entry, typed, &counted).await
    }
}

/// Whether the code is right; one that is used once is used up by it.
async fn is_right(tx: &mut Writer, entry: &Entry, typed: &Typed, attempt: &StoredAttempt) -> Result<bool, Error> {
    match typed {
        Typed::Email { code_hash } => Ok(bool::from(attempt.code_hash.ct_eq(code_hash))),
        Typed::App { steps, .. } => {
            for (factor, step) in steps {
                if factors::accept_step(tx, attempt.account, *factor, *step, entry.now).await? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Typed::Recovery { code_hash, .. } => recovery_codes::use_up(tx, attempt.account, code_hash, entry.now).await,
    }
}

async fn sign_in(
    tx: &mut Writer,
    entry: &Entry,
    typed: &Typed,
    account: AccountId,
) -> Result<Result<Option<u32>, CodeRefusal>, Error> {
    if !attempts::end(tx, &entry.token_hash, entry.now).await? {
        return Ok(Err(CodeRefusal::Spent));
    }
    limits::forget_failures(tx, &entry.failures_key).await?;
    entry.arrival.write(tx).await?;
    let Typed::Recovery { used_mail, .. } = typed else { return Ok(Ok(None)) };
    entry.second_note.write(tx, Event::RecoveryCodeUsed, Some(account)).await?;
    outbox::enqueue(tx, used_mail).await?;
    Ok(Ok(Some(recovery_codes::of_account(tx, account).await?.left)))
}

async fn refuse(
    tx: &mut Writer,
    entry: &Entry,
    typed: &Typed,
    attempt: &StoredAttempt,
) -> Result<Result<Option<u32>, CodeRefusal>, Error> {
    CODE_LOCK.fail(tx, &entry.failures_key, entry.now).await?;
    entry.note.write(tx, Event::CodeWrong, Some(attempt.account)).await?;
    if let Typed::App { off_mail, .. } = typed {
        factors::count_failure(tx, attempt.account, FactorKind::App).await?;
        if factors::disable_failed(tx, attempt.account, MOST_FAILURES, entry.now).await? > 0 {
            entry.second_note.write(tx, Event::AppSwitchedOff, Some(attempt.account)).await?;
            outbox::enqueue(tx, off_mail).await?;
        }
    }
    match MOST_TRIES.saturating_sub(attempt.tries) {
        0 => {
            attempts::end(tx, &entry.token_hash, entry.now).await?;
            Ok(Err(CodeRefusal::Spent))
        }
        tries_left => Ok(Err(CodeRefusal::Wrong { tries_left })),
    }
}

/// Makes the code dead for good, also if the clock should be set back.
async fn expire_code(tx: &mut Writer, attempt: &StoredAttempt) -> Result<(), Error> {
    attempts::replace_code(tx, &attempt.token_hash, &attempt.code_hash, attempt.code_sent_at, NEVER).await
}

/// The code in what was typed, as people copy it: with blanks and dashes.
pub(super) fn six_digits(typed: &str) -> Option<String> {
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
