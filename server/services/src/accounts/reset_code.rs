use domain::{AccountId, FactorId, LinkKind, Timestamp};
use storage::account_links::{self, StoredLink};
use storage::outbox::{self, NewItem};
use storage::{Error, Writer, limits, phones};
use words::say;

use super::attempt::{CODE_LIFE, MOST_TRIES};
use super::code::six_digits;
use super::devices::Counted;
use super::guess::Guess;
use super::phones::confirmed;
use super::resend::RESENDS;
use super::reset::{LINK_LIFE, ResetStep};
use super::{Link, LinkProblem};
use crate::audit::{Event, Note};
use crate::limits::CODE_LOCK;
use crate::{Client, Fault, Outcome, SecretToken, Services};

/// Why the password cannot be chosen yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetCodeRefusal {
    /// It is not one the app shows, not the one that was sent, not one from paper, or one that was used.
    Wrong {
        /// How many more can be typed; at least one.
        tries_left: u32,
    },
    /// Too many wrong codes for this account.
    Locked {
        /// Until when to wait.
        until: Timestamp,
    },
    /// The link does not work; after five wrong codes, either.
    Link(LinkProblem),
}

/// Why no code was sent to a telephone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetTextRefusal {
    /// Several were sent already.
    TooMany {
        /// Until when to wait.
        until: Timestamp,
    },
    /// The account has none, or asks for the code of an app.
    NoPhone,
    /// The link does not work.
    Link(LinkProblem),
}

struct Sending {
    now: Timestamp,
    link: Link,
    phone: FactorId,
    code_hash: [u8; 32],
    counted: Counted,
    text: NewItem,
    note: Note,
}

struct Entry {
    now: Timestamp,
    link: Link,
    /// `None` when it cannot be a code at all: then it is wrong without being a guess.
    guess: Option<Guess>,
    counted: Counted,
    proven: StoredLink,
    note: Note,
    /// For what else happened: a recovery code was used, an app was switched off.
    second_note: Note,
}

impl Services {
    /// Takes a code of an app, of a telephone or from paper on the way to a new password. A code by mail proves no more than the link
    /// did. The answer takes the place of the link; no mail ever carried it.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn enter_reset_code(
        &self,
        token: &str,
        code: &str,
        client: Client,
    ) -> Outcome<SecretToken, ResetCodeRefusal> {
        let link = match self.open_reset(token).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(ResetCodeRefusal::Link(problem))),
        };
        let used = say::mail_reset_code_used_text(&self.settings().site_name);
        let guess = match self.six_digits_of(&link, code).await? {
            Some(guess) => Some(guess),
            None => self.guess_recovery(&link.owner(), code, used),
        };
        let proven = self.new_link(&link.owner(), LinkKind::ProvenReset, LINK_LIFE);
        let entry = Entry {
            now: self.now(),
            guess,
            counted: self.code_tries(link.account, client),
            proven: proven.row,
            note: self.note_from(client, &link.key, None),
            second_note: self.note_from(client, &link.key, None),
            link,
        };
        let entered = self.database().write(entry, |tx, entry| Box::pin(enter(tx, entry))).await?;
        Ok(entered.map(|()| proven.token))
    }

    /// What was typed as the code of a telephone, where one can be sent there, and else of an app.
    async fn six_digits_of(&self, link: &Link, typed: &str) -> Result<Option<Guess>, Fault> {
        match self.next_step(link).await? {
            ResetStep::Code(ways) if ways.by_text => self.guess_text(link.account, typed).await,
            _ => self.guess_app(&link.owner(), typed).await,
        }
    }

    async fn guess_text(&self, account: AccountId, typed: &str) -> Result<Option<Guess>, Fault> {
        let Some(code) = six_digits(typed) else { return Ok(None) };
        let mut reader = self.database().reader().await?;
        let phones = phones::of_account(&mut reader, account).await?;
        let phone = confirmed(&phones).map(|(phone, _)| phone.id);
        Ok(phone.map(|id| Guess::Text { code_hash: self.phone_code_hash(id, &code) }))
    }

    /// Sends a code to the telephone of the account of this link.
    ///
    /// # Errors
    /// A fault; the refusal says what to do next.
    pub async fn send_reset_text(&self, token: &str, client: Client) -> Outcome<(), ResetTextRefusal> {
        let link = match self.open_reset(token).await? {
            Ok(link) => link,
            Err(problem) => return Ok(Err(ResetTextRefusal::Link(problem))),
        };
        let by_text = matches!(self.next_step(&link).await?, ResetStep::Code(ways) if ways.by_text);
        let mut reader = self.database().reader().await?;
        let phones = phones::of_account(&mut reader, link.account).await?;
        drop(reader);
        let Some((phone, _)) = confirmed(&phones).filter(|_| by_text) else {
            return Ok(Err(ResetTextRefusal::NoPhone));
        };
        let (now, code) = (self.now(), self.six_digits());
        let number = self.number(&link.key, phone)?;
        let sending = Sending {
            now,
            phone: phone.id,
            code_hash: self.phone_code_hash(phone.id, &code),
            counted: self.counted("limit: resends", link.account.to_string(), client),
            // No mail instead: the mailbox is proved already.
            text: self.new_text(&self.code_text(&link.owner(), &number, &code, None)),
            note: self.note_from(client, &link.key, None),
            link,
        };
        Ok(self.database().write(sending, |tx, sending| Box::pin(send(tx, sending))).await?)
    }
}

async fn send(tx: &mut Writer, sending: &Sending) -> Result<Result<(), ResetTextRefusal>, Error> {
    let Sending { now, link, .. } = sending;
    if let Err(problem) = link.check(tx, *now).await? {
        return Ok(Err(ResetTextRefusal::Link(problem)));
    }
    let key = sending.counted.key(tx, Some(link.account)).await?;
    if let Some(until) = RESENDS.hit(tx, &key, *now).await? {
        return Ok(Err(ResetTextRefusal::TooMany { until }));
    }
    phones::replace_code(tx, sending.phone, &sending.code_hash, now.plus(CODE_LIFE)).await?;
    sending.note.write(tx, Event::CodeSent, Some(link.account)).await?;
    outbox::enqueue(tx, &sending.text).await?;
    Ok(Ok(()))
}

async fn enter(tx: &mut Writer, entry: &Entry) -> Result<Result<(), ResetCodeRefusal>, Error> {
    let Entry { now, link, .. } = entry;
    if let Err(problem) = link.check(tx, *now).await? {
        return Ok(Err(ResetCodeRefusal::Link(problem)));
    }
    let failures_key = entry.counted.key(tx, Some(link.account)).await?;
    if let Some(until) = CODE_LOCK.locked(tx, &failures_key, *now).await? {
        return Ok(Err(ResetCodeRefusal::Locked { until }));
    }
    let Some(guess) = &entry.guess else {
        return Ok(Err(ResetCodeRefusal::Wrong { tries_left: MOST_TRIES.saturating_sub(link.tries).max(1) }));
    };
    let Some(tries) = account_links::count_try(tx, &link.token_hash, MOST_TRIES).await? else {
        return Ok(Err(ResetCodeRefusal::Link(LinkProblem::Used)));
    };
    if guess.is_right(tx, link.account, *now).await? {
        limits::forget_failures(tx, &failures_key).await?;
        account_links::use_up(tx, &link.token_hash, *now).await?;
        account_links::insert(tx, &entry.proven).await?;
        entry.note.write(tx, Event::ResetProven, Some(link.account)).await?;
        guess.tell(tx, link.account, &entry.second_note).await?;
        return Ok(Ok(()));
    }
    CODE_LOCK.fail(tx, &failures_key, *now).await?;
    entry.note.write(tx, Event::CodeWrong, Some(link.account)).await?;
    guess.count_wrong(tx, link.account, &entry.second_note, *now).await?;
    match MOST_TRIES.saturating_sub(tries) {
        0 => {
            account_links::use_up(tx, &link.token_hash, *now).await?;
            Ok(Err(ResetCodeRefusal::Link(LinkProblem::Used)))
        }
        tries_left => Ok(Err(ResetCodeRefusal::Wrong { tries_left })),
    }
}
