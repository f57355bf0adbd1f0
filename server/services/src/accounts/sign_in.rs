use domain::{AccountId, EmailAddress, Password, SignInMethod, Timestamp};
use storage::accounts::{self, StoredAccount};
use storage::limits::Key;
use storage::outbox;
use storage::{Error, Writer, attempts, limits};

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
    email_lookup: [u8; 32],
    /// The hash that was compared with.
    compared: String,
    /// The same password under a newer pepper or cost.
    new_hash: Option<String>,
}

/// Why a right password lets nobody on.
enum NotLetOn {
    /// It, or the address, was replaced while it was compared.
    Replaced,
    Refused(SignInRefusal),
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
        let Begun { mut account, failures_key } = match begun {
            Ok(begun) => begun,
            Err(refusal) => return Ok(Err(refusal)),
        };
        loop {
            let kept = account.as_ref().map(|account| account.password_hash.as_str());
            let comparison = self.passwords().compare(password, kept).await?;
            let new_hash = match comparison {
                Comparison::SameButOld => Some(self.passwords().hash(password).await?),
                _ => None,
            };
            let Some(found) = account.take_if(|_| matches!(comparison, Comparison::Same | Comparison::SameButOld))
            else {
                return self.refuse_password(account, client).await;
            };
            let id = found.id;
            match self.let_on(found, client, failures_key, new_hash).await? {
                Ok(token) => return Ok(Ok(token)),
                Err(NotLetOn::Refused(refusal)) => return Ok(Err(refusal)),
                Err(NotLetOn::Replaced) => account = self.stored_account(id, &lookup).await?,
            }
        }
    }

    async fn refuse_password(
        &self,
        account: Option<StoredAccount>,
        client: Client,
    ) -> Outcome<SecretToken, SignInRefusal> {
        let note = match &account {
            Some(account) => {
                self.note_from(client, &self.vault().account_key(account.id, &account.addressee.data_key)?, None)
            }
            None => self.note(),
        };
        let input = (note, account.map(|account| account.id));
        self.database()
            .write(input, |tx, (note, account)| Box::pin(note.write(tx, Event::PasswordWrong, *account)))
            .await?;
        Ok(Err(SignInRefusal::Wrong))
    }

    /// The account as it is now, if it still has the address that was typed.
    async fn stored_account(&self, id: AccountId, email_lookup: &[u8; 32]) -> Result<Option<StoredAccount>, Fault> {
        let mut reader = self.database().reader().await?;
        let found = accounts::find(&mut reader, id).await?;
        Ok(found.filter(|account| account.email_lookup == *email_lookup))
    }

    async fn let_on(
        &self,
        account: StoredAccount,
        client: Client,
        failures_key: Key,
        new_hash: Option<String>,
    ) -> Outcome<SecretToken, NotLetOn> {
        let absent = self.absent(account.id, &account.addressee)?;
        let owner = absent.owner();
        let token = self.new_token();
        let mut reader = self.database().reader().await?;
        let methods = self.methods_of(&mut reader, &owner).await?;
        drop(reader);
        let best = methods.first().copied().unwrap_or(SignInMethod::Email);
        let phone = self.number_for(best, account.id, owner.key).await?;
        let to = Recipient { owner, phone };
        let success = Success {
            now: self.now(),
            attempt: if best == SignInMethod::App {
                self.new_attempt_without_code(&token, account.id, SignInMethod::App)
            } else {
                self.new_attempt(&token, account.id, &to)
            },
            failures_key,
            codes: self.counted("limit: codes", account.id.to_string(), client),
            password_right: self.note_from(client, to.owner.key, None),
            code_sent: self.note_from(client, to.owner.key, None),
            email_lookup: account.email_lookup,
            compared: account.password_hash,
            new_hash,
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

async fn succeed(tx: &mut Writer, success: &Success) -> Result<Result<(), NotLetOn>, Error> {
    let id = success.attempt.row.account;
    let account = Some(id);
    // Comparing takes a while, in which somebody may have been locked out.
    let found = accounts::find(tx, id).await?;
    let is_same =
        |found: StoredAccount| found.password_hash == success.compared && found.email_lookup == success.email_lookup;
    if !found.is_some_and(is_same) {
        return Ok(Err(NotLetOn::Replaced));
    }
    limits::forget_failures(tx, &success.failures_key).await?;
    success.password_right.write(tx, Event::PasswordRight, account).await?;
    if let Some(new) = &success.new_hash {
        accounts::set_password(tx, id, new).await?;
    }
    let codes_key = success.codes.key(tx, account).await?;
    if let Some(until) = CODES.hit(tx, &codes_key, success.now).await? {
        return Ok(Err(NotLetOn::Refused(SignInRefusal::TooMany { until })));
    }
    attempts::insert(tx, &success.attempt.row).await?;
    if let Some(code) = &success.attempt.code {
        success.code_sent.write(tx, Event::CodeSent, account).await?;
        outbox::enqueue(tx, code).await?;
    }
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use domain::Language;

    use super::*;
    use crate::accounts::NewAccount;
    use crate::testing::{World, on_each_database};

    #[tokio::test(flavor = "multi_thread")]
    async fn who_was_locked_out_while_their_password_was_compared_is_not_let_on() {
        on_each_database(async |world| {
            let changed = new_account_in(&world).await;
            let change = world
                .services
                .database()
                .write(changed.id, |tx, id| Box::pin(accounts::set_password(tx, *id, "of nobody")));
            change.await.unwrap();
            is_not_let_on(&world, changed).await;
        })
        .await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn no_code_goes_to_an_address_that_was_replaced_while_the_password_was_compared() {
        on_each_database(async |world| {
            let changed = new_account_in(&world).await;
            let change = world
                .services
                .database()
                .write(changed.id, |tx, id| Box::pin(accounts::set_email(tx, *id, &[7; 32], &[])));
            change.await.unwrap();
            let (id, lookup) = (changed.id, changed.email_lookup);
            is_not_let_on(&world, changed).await;
            assert!(world.services.stored_account(id, &lookup).await.unwrap().is_none(), "nor asked for again");
        })
        .await;
    }

    async fn new_account_in(world: &World) -> StoredAccount {
        let services = &world.services;
        let email = EmailAddress::parse("ana@example.org").unwrap();
        let password_hash = services.passwords().hash(&Password::typed("kettle violet ankle drum")).await.unwrap();
        let terms = ("2026-11".to_owned(), services.now());
        let language = Language::English;
        let account = services.new_account(NewAccount { email, language, password_hash, terms });
        let kept = services.database().write(account.clone(), |tx, account| Box::pin(accounts::insert(tx, account)));
        kept.await.unwrap();
        account
    }

    async fn is_not_let_on(world: &World, as_compared: StoredAccount) {
        let let_on = world.services.let_on(as_compared, Client::local(), [0; 32], None).await.unwrap();
        assert!(matches!(let_on, Err(NotLetOn::Replaced)));
        assert!(world.post().await.is_empty(), "no code is sent");
    }
}
