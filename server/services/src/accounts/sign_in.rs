use domain::{EmailAddress, Password, SignInMethod, Timestamp};
use storage::accounts::{self, StoredAccount};
use storage::limits::Key;
use storage::outbox;
use storage::{Error, Writer, attempts, limits, phones};

use super::attempt::{NewAttempt, Recipient};
use super::devices::Counted;
use crate::audit::{Event, Note};
use crate::limits::{Limit, PASSWORD_LOCK};
use crate::passwords::Comparison;
use crate::{Client, Fault, Outcome, SecretToken, Services};

/// Codes sent for new attempts of one account.
const CODES: Limit = Limit::per_ten_minutes(10);

/// Why nobody is let on to the code. An address without an account is refused like one with a wrong password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInRefusal {
    /// The address or the password is wrong.
    Wrong,
    /// Too many wrong passwords in a row for this address.
    Locked {
        /// Until when to wait.
        until: Timestamp,
    },
    /// Too many tries from here, or too many codes were sent.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
}

struct Try {
    now: Timestamp,
    lookup: [u8; 32],
    counted: Counted,
    client_key: [u8; 32],
    per_client: Limit,
}

/// A try that was counted as a failure, under this key.
struct Begun {
    account: Option<StoredAccount>,
    failures_key: Key,
}

struct Success {
    now: Timestamp,
    attempt: NewAttempt,
    failures_key: Key,
    codes: Counted,
    password_right: Note,
    code_sent: Note,
    /// The hash that was compared with and the one to keep instead.
    new_hash: Option<(String, String)>,
}

impl Services {
    /// How wrong passwords in a row are counted for an address.
    pub(super) fn password_tries(&self, email_lookup: &[u8; 32], client: Client) -> Counted {
        self.counted("failures: password", email_lookup, client)
    }

    /// Compares the password and asks for a code, of the app if there is one and else by mail: the answer is the attempt
    /// that waits for it.
    ///
    /// # Errors
    /// A fault; the refusal says what to tell the person.
    pub async fn sign_in(
        &self,
        email: &EmailAddress,
        password: &Password,
        client: Client,
    ) -> Outcome<SecretToken, SignInRefusal> {
        let lookup = self.email_lookup(email);
        let attempted = Try {
            now: self.now(),
            lookup,
            counted: self.password_tries(&lookup, client),
            client_key: self.vault().lookup("limit: sign in, client", client.network()),
            per_client: Limit::per_minute(self.settings().sign_ins_per_client),
        };
        let begun = self.database().write(attempted, |tx, attempted| Box::pin(begin(tx, attempted))).await?;
        let Begun { account, failures_key } = match begun {
            Ok(begun) => begun,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let kept = account.as_ref().map(|account| account.password_hash.as_str());
        let comparison = self.passwords().compare(password, kept).await?;
        match (account, comparison) {
            (Some(account), Comparison::Same) => self.let_on(account, client, failures_key, None).await,
            (Some(account), Comparison::SameButOld) => {
                let new_hash = self.passwords().hash(password).await?;
                self.let_on(account, client, failures_key, Some(new_hash)).await
            }
            (account, _) => {
                let note = match &account {
                    Some(account) => {
                        let key = self.vault().account_key(account.id, &account.data_key)?;
                        self.note_from(client, &key, None)
                    }
                    None => self.note(),
                };
                let input = (note, account.map(|account| account.id));
                self.database()
                    .write(input, |tx, (note, account)| Box::pin(note.write(tx, Event::PasswordWrong, *account)))
                    .await?;
                Ok(Err(SignInRefusal::Wrong))
            }
        }
    }

    async fn let_on(
        &self,
        account: StoredAccount,
        client: Client,
        failures_key: Key,
        new_hash: Option<String>,
    ) -> Outcome<SecretToken, SignInRefusal> {
        let key = self.vault().account_key(account.id, &account.data_key)?;
        let email = self.open_email(account.id, &key, &account.email_sealed)?;
        let token = self.new_token();
        let mut reader = self.database().reader().await?;
        let methods = self.methods_of(&mut reader, account.id).await?;
        let phones = phones::of_account(&mut reader, account.id).await?;
        drop(reader);
        let phone = if methods.contains(&SignInMethod::Text) { self.confirmed_phone(&key, &phones)? } else { None };
        let to = Recipient { email, phone, language: account.language };
        let success = Success {
            now: self.now(),
            attempt: if methods.contains(&SignInMethod::App) {
                self.new_attempt_without_code(&token, account.id, SignInMethod::App)
            } else {
                self.new_attempt(&token, account.id, &to)
            },
            failures_key,
            codes: self.counted("limit: codes", account.id.to_string(), client),
            password_right: self.note_from(client, &key, None),
            code_sent: self.note_from(client, &key, None),
            new_hash: new_hash.map(|new| (account.password_hash, new)),
        };
        let done = self.database().write(success, |tx, success| Box::pin(succeed(tx, success))).await;
        Ok(done.map_err(Fault::from)?.map(|()| token))
    }
}

/// Counts the try as a failure until it is proved right, so that many at the same moment do not slip past the lock.
async fn begin(tx: &mut Writer, attempted: &Try) -> Result<Result<Begun, SignInRefusal>, Error> {
    if let Some(until) = attempted.per_client.hit(tx, &attempted.client_key, attempted.now).await? {
        return Ok(Err(SignInRefusal::TooMany { until }));
    }
    let account = accounts::by_email(tx, &attempted.lookup).await?;
    let failures_key = attempted.counted.key(tx, account.as_ref().map(|account| account.id)).await?;
    if let Some(until) = PASSWORD_LOCK.locked(tx, &failures_key, attempted.now).await? {
        return Ok(Err(SignInRefusal::Locked { until }));
    }
    PASSWORD_LOCK.fail(tx, &failures_key, attempted.now).await?;
    Ok(Ok(Begun { account, failures_key }))
}

async fn succeed(tx: &mut Writer, success: &Success) -> Result<Result<(), SignInRefusal>, Error> {
    let account = Some(success.attempt.row.account);
    limits::forget_failures(tx, &success.failures_key).await?;
    success.password_right.write(tx, Event::PasswordRight, account).await?;
    if let Some((old, new)) = &success.new_hash {
        accounts::rehash_password(tx, success.attempt.row.account, old, new).await?;
    }
    let codes_key = success.codes.key(tx, account).await?;
    if let Some(until) = CODES.hit(tx, &codes_key, success.now).await? {
        return Ok(Err(SignInRefusal::TooMany { until }));
    }
    attempts::insert(tx, &success.attempt.row).await?;
    if let Some(code) = &success.attempt.code {
        success.code_sent.write(tx, Event::CodeSent, account).await?;
        outbox::enqueue(tx, code).await?;
    }
    Ok(Ok(()))
}
