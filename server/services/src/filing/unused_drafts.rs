use std::time::Duration;

use domain::{DraftId, Place, Timestamp, Topic};
use storage::unused_drafts::{self, Ended, UnusedDraft};
use storage::{accounts, phones};
use words::say;

use super::draft::{KEPT_FOR, TOLD_BEFORE, kept_until};
use crate::accounts::Post;
use crate::audit::Event;
use crate::{Fault, Services};

const AT_ONCE: u32 = 100;

/// The day until which a draft is kept is over everywhere on earth a day and a half after the moment it names in UTC.
const DAY_IS_OVER: Duration = Duration::from_secs(36 * 60 * 60);

/// What was done about drafts that nobody works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tended {
    /// Drafts whose person was told that they end.
    pub reminded: usize,
    /// Drafts that were removed.
    pub removed: usize,
}

impl Services {
    /// Writes to people whose drafts end in two weeks, and removes drafts whose day has passed and whose person was
    /// told two weeks ago. To be called every hour.
    ///
    /// # Errors
    /// A fault when the database is away. Everything is found again next time.
    pub async fn tend_drafts(&self) -> Result<Tended, Fault> {
        Ok(Tended { removed: self.remove_ended().await?, reminded: self.remind_of_unused().await? })
    }

    async fn remind_of_unused(&self) -> Result<usize, Fault> {
        let unused_since = self.now().plus(TOLD_BEFORE).minus(KEPT_FOR);
        let (mut reminded, mut after) = (0, None);
        loop {
            let mut reader = self.database().reader().await?;
            let unused = unused_drafts::to_remind(&mut reader, unused_since, after, AT_ONCE).await?;
            drop(reader);
            let Some(last) = unused.last() else { return Ok(reminded) };
            after = Some(last.id);
            for draft in &unused {
                match self.remind(draft, unused_since).await {
                    Ok(is_told) => reminded += usize::from(is_told),
                    Err(fault) => pass_over(draft.id, fault)?,
                }
            }
        }
    }

    /// Whether the person is told by this: once for each time the draft comes near its end.
    async fn remind(&self, draft: &UnusedDraft, unused_since: Timestamp) -> Result<bool, Fault> {
        let now = self.now();
        let post = self.reminder(draft, now).await?;
        let reminded = self.database().write((draft.id, post), move |tx, (draft, post)| {
            Box::pin(async move {
                let is_told = unused_drafts::remind(tx, *draft, unused_since, now).await?;
                if is_told {
                    post.send(tx).await?;
                }
                Ok(is_told)
            })
        });
        Ok(reminded.await?)
    }

    async fn reminder(&self, draft: &UnusedDraft, now: Timestamp) -> Result<Post, Fault> {
        let mut reader = self.database().reader().await?;
        let account = accounts::find(&mut reader, draft.account).await?.ok_or(Fault::Unreadable("accounts"))?;
        let phones = phones::of_account(&mut reader, draft.account).await?;
        drop(reader);
        let absent = self.absent(account.id, &account.addressee)?;
        let telephone = self.telephone(&absent.key, &phones)?;
        let language = absent.language;
        let words = self.words(language);
        let form = self.form_of(&draft.form, &draft.edition)?.words(language).form("name");
        let until = words.day(kept_until(draft.used_at, now));
        let link = format!("{}{}", self.settings().public_url, Place::TaskList(draft.id).path(language));
        let site = self.settings().site_name.clone();
        let mail = (say::mail_draft_ends_subject(&until), say::mail_draft_ends_text(form, link, site, until));
        Ok(self.news(&absent.owner(), telephone, Topic::Drafts, mail))
    }

    async fn remove_ended(&self) -> Result<usize, Fault> {
        let day_is_over = self.now().minus(DAY_IS_OVER);
        let ended = Ended { unused_since: day_is_over.minus(KEPT_FOR), reminded_by: day_is_over.minus(TOLD_BEFORE) };
        let (mut removed, mut after) = (0, None);
        loop {
            let mut reader = self.database().reader().await?;
            let unused = unused_drafts::to_remove(&mut reader, ended, after, AT_ONCE).await?;
            drop(reader);
            let Some(last) = unused.last() else { return Ok(removed) };
            after = Some(last.id);
            for draft in unused {
                let id = draft.id;
                match self.remove(draft, ended).await {
                    Ok(is_gone) => removed += usize::from(is_gone),
                    Err(fault) => pass_over(id, fault)?,
                }
            }
        }
    }

    async fn remove(&self, draft: UnusedDraft, ended: Ended) -> Result<bool, Fault> {
        let now = self.now();
        let removed = self.database().write((draft, self.note()), move |tx, (draft, note)| {
            Box::pin(async move {
                let is_gone = unused_drafts::remove(tx, draft.id, ended, now).await?;
                if is_gone {
                    note.write(tx, Event::DraftEnded, Some(draft.account)).await?;
                }
                Ok(is_gone)
            })
        });
        Ok(removed.await?)
    }
}

/// One draft that cannot be read keeps no other from its turn; a database that is away does.
fn pass_over(draft: DraftId, fault: Fault) -> Result<(), Fault> {
    if fault.is_temporary() {
        return Err(fault);
    }
    tracing::error!(fault = &fault as &dyn std::error::Error, %draft, "an unused draft was passed over");
    Ok(())
}
