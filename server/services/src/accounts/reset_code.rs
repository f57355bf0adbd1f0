use domain::{LinkKind, Timestamp};
use storage::account_links::{self, StoredLink};
use storage::{Error, Writer, limits};
use words::say;

use super::attempt::MOST_TRIES;
use super::devices::Counted;
use super::guess::Guess;
use super::links::LinkFor;
use super::reset::LINK_LIFE;
use super::{Link, LinkProblem};
use crate::audit::{Event, Note};
use crate::limits::CODE_LOCK;
use crate::{Client, Outcome, SecretToken, Services};

/// Why the password cannot be chosen yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResetCodeRefusal {
    /// It is not one the app shows, not one from paper, or one that was used.
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
    /// Takes a code of an app or from paper on the way to a new password. A code by mail proves no more than the link
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
        let guess = match self.guess_app(&link.owner(), code).await? {
            Some(guess) => Some(guess),
            None => self.guess_recovery(&link.owner(), code, used),
        };
        let proven = self.new_link(&LinkFor {
            account: link.account,
            key: &link.key,
            language: link.language,
            kind: LinkKind::ProvenReset,
            life: LINK_LIFE,
            payload: None,
        });
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
