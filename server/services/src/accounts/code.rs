use domain::{AccountId, Language, SignInMethod, SignedInBy, Timestamp};
use storage::attempts::{self, AttemptOfAccount, StoredAttempt};
use storage::{Error, Writer, limits, phones};
use subtle::ConstantTimeEq;
use words::say;

use super::arrival::Arrival;
use super::attempt::{MOST_TRIES, NEVER, takes_codes};
use super::devices::Counted;
use super::guess::Guess;
use super::owner::Owner;
use crate::audit::{Event, Note};
use crate::limits::CODE_LOCK;
use crate::token::hash;
use crate::{Client, Fault, Outcome, SecretToken, Services};

/// Somebody is signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// What their browser holds from now on.
    pub token: SecretToken,
    /// What it is known by from now on; none when the account knows it already.
    pub device: Option<SecretToken>,
    /// Whose account.
    pub account: AccountId,
    /// In which language we write to them.
    pub language: Language,
    /// How many recovery codes are left, when they signed in with one.
    pub codes_left: Option<u32>,
    /// The account was made just now.
    pub is_new_account: bool,
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
    is_sent: bool,
    counted: Counted,
    arrival: Arrival,
    /// For a wrong code.
    note: Note,
    /// For what else happened: a recovery code was used, an app was switched off.
    second_note: Note,
}

/// Somebody got in.
struct Entered {
    is_new_device: bool,
    codes_left: Option<u32>,
}

/// What was typed, made ready to be compared.
enum Typed {
    Sent { code_hash: [u8; 32] },
    Guess(Guess),
}

impl Services {
    /// How wrong codes in a row are counted, whatever they are typed for.
    pub(super) fn code_tries(&self, account: AccountId, client: Client) -> Counted {
        self.counted("failures: code", account.to_string(), client)
    }

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
        let absent = self.absent_of_attempt(&found)?;
        let owner = absent.owner();
        let (held, arrival) = self.arrival(&owner, client, SignedInBy::Code(found.attempt.method), replaced);
        let entry = Entry {
            now: self.now(),
            token_hash: found.attempt.token_hash,
            typed: self.typed(&found, &owner, code).await?,
            is_sent: found.attempt.method.is_sent(),
            counted: self.code_tries(account, client),
            arrival,
            note: self.note_from(client, owner.key, None),
            second_note: self.note_from(client, owner.key, None),
        };
        let entered = self.database().write(entry, |tx, entry| Box::pin(enter(tx, entry))).await?;
        Ok(entered.map(|entered| SignedIn {
            token: held.session,
            device: entered.is_new_device.then_some(held.device),
            account,
            language: found.addressee.language,
            codes_left: entered.codes_left,
            is_new_account: found.attempt.is_sign_up,
        }))
    }

    async fn typed(&self, found: &AttemptOfAccount, owner: &Owner<'_>, code: &str) -> Result<Option<Typed>, Fault> {
        let guess = match found.attempt.method {
            SignInMethod::Email | SignInMethod::Text => {
                let code = six_digits(code);
                return Ok(code.map(|code| Typed::Sent { code_hash: self.code_hash(&found.attempt.token_hash, &code) }));
            }
            SignInMethod::App => self.guess_app(owner, code).await?,
            SignInMethod::Recovery => {
                let site = &self.settings().site_name;
                self.guess_recovery(owner, code, |link| say::mail_code_used_text(link, site))
            }
        };
        Ok(guess.map(Typed::Guess))
    }
}

async fn enter(tx: &mut Writer, entry: &Entry) -> Result<Result<Entered, CodeRefusal>, Error> {
    let Some(found) = attempts::find(tx, &entry.token_hash).await? else { return Ok(Err(CodeRefusal::Unknown)) };
    let attempt = found.attempt;
    if !takes_codes(&attempt, entry.now) {
        // Ended in the table as well, so that a clock that is set back does not bring it back.
        attempts::end(tx, &entry.token_hash, entry.now).await?;
        return Ok(Err(CodeRefusal::Spent));
    }
    if entry.is_sent && entry.now >= attempt.code_expires_at {
        expire_code(tx, &attempt).await?;
        return Ok(Err(CodeRefusal::Expired));
    }
    let failures_key = entry.counted.key(tx, Some(attempt.account)).await?;
    if let Some(until) = CODE_LOCK.locked(tx, &failures_key, entry.now).await? {
        return Ok(Err(CodeRefusal::Locked { until }));
    }
    let Some(typed) = &entry.typed else {
        return Ok(Err(CodeRefusal::Wrong { tries_left: MOST_TRIES - attempt.tries }));
    };
    let Some(counted) = attempts::count_try(tx, &entry.token_hash, MOST_TRIES).await? else {
        return Ok(Err(CodeRefusal::Spent));
    };
    if is_right(tx, entry, typed, &counted).await? {
        limits::forget_failures(tx, &failures_key).await?;
        sign_in(tx, entry, typed, attempt.account, attempt.method).await
    } else {
        CODE_LOCK.fail(tx, &failures_key, entry.now).await?;
        refuse(tx, entry, typed, &counted).await
    }
}

/// Whether the code is right; one that is used once is used up by it.
async fn is_right(tx: &mut Writer, entry: &Entry, typed: &Typed, attempt: &StoredAttempt) -> Result<bool, Error> {
    match typed {
        Typed::Sent { code_hash } => Ok(bool::from(attempt.code_hash.ct_eq(code_hash))),
        Typed::Guess(guess) => guess.is_right(tx, attempt.account, entry.now).await,
    }
}

async fn sign_in(
    tx: &mut Writer,
    entry: &Entry,
    typed: &Typed,
    account: AccountId,
    method: SignInMethod,
) -> Result<Result<Entered, CodeRefusal>, Error> {
    if !attempts::end(tx, &entry.token_hash, entry.now).await? {
        return Ok(Err(CodeRefusal::Spent));
    }
    let is_new_device = entry.arrival.write(tx).await?;
    if method == SignInMethod::Text {
        phones::set_used(tx, account, entry.now).await?;
    }
    let codes_left = match typed {
        Typed::Sent { .. } => None,
        Typed::Guess(guess) => guess.tell(tx, account, &entry.second_note).await?,
    };
    Ok(Ok(Entered { is_new_device, codes_left }))
}

async fn refuse(
    tx: &mut Writer,
    entry: &Entry,
    typed: &Typed,
    attempt: &StoredAttempt,
) -> Result<Result<Entered, CodeRefusal>, Error> {
    entry.note.write(tx, Event::CodeWrong, Some(attempt.account)).await?;
    if let Typed::Guess(guess) = typed {
        guess.count_wrong(tx, attempt.account, &entry.second_note, entry.now).await?;
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
    attempts::replace_code(tx, &attempt.token_hash, &attempt.code_hash, attempt.code_by, attempt.code_sent_at, NEVER)
        .await
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
