use domain::StaffRight;
use storage::slots::{self, Which};

use crate::audit::Event;
use crate::desk::Desk;
use crate::{Client, Outcome};

/// What becomes of times that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepSlots {
    /// Nobody gets them any more. Who has one still has it, and needs another one.
    Close,
    /// They are given again.
    Open,
}

/// Why nothing became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepRefusal {
    /// Whoever asks does not say when people can come.
    NotAllowed,
    /// There are none of which that can be said: they have begun, it was said before, or others are there instead.
    None,
}

impl Desk<'_> {
    /// Closes times, or opens them again: one, or those of an office on a day. How many there were.
    ///
    /// # Errors
    /// A fault; the refusal says why nothing was changed.
    pub async fn keep_slots(&self, keep: KeepSlots, which: Which, client: Client) -> Outcome<u64, KeepRefusal> {
        if !self.may(StaffRight::KeepSlots) {
            return Ok(Err(KeepRefusal::NotAllowed));
        }
        let session = self.session;
        let note = self.services.note_from(client, session.key(), Some(session.token_hash()));
        let input = (keep, which, self.services.now(), note, session.account);
        let changed = self.services.database().write(input, |tx, (keep, which, at, note, account)| {
            Box::pin(async move {
                let (changed, event) = match keep {
                    KeepSlots::Close => (slots::close(tx, *which, *at).await?, Event::SlotsClosed),
                    KeepSlots::Open => (slots::open_again(tx, *which, *at).await?, Event::SlotsOpened),
                };
                if changed == 0 {
                    return Ok(Err(KeepRefusal::None));
                }
                note.write(tx, event, Some(*account)).await?;
                Ok(Ok(changed))
            })
        });
        Ok(changed.await?)
    }
}
