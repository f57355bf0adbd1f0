//! What is new in a case since its person last opened its page.

use domain::{AccountId, CaseId};
use storage::case_visits;
use storage::cases::StoredCase;

use crate::{Fault, Services, Session};

/// How much of a case is on its page, and whether all of it was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    case: CaseId,
    events: u32,
    has_news: bool,
}

impl Opening {
    pub(super) fn of(case: &StoredCase) -> Self {
        let events = u32::try_from(case.events.len()).unwrap_or(u32::MAX);
        Self { case: case.id, events, has_news: known(case) < case.events.len() }
    }
}

/// How many of the events of a case its person knows, from the first one on. Whoever has filed it here and has never opened
/// its page knows how it began. A notice comes with an event, so it needs no count of its own.
pub(super) fn known(case: &StoredCase) -> usize {
    match case.seen {
        Some(seen) => seen.try_into().unwrap_or(usize::MAX),
        None => case.events.iter().take_while(|event| event.at <= case.filed_at).count(),
    }
}

impl Services {
    /// Somebody reads the page of a case: what it shows is not new to them any more. The page does not wait for that, and
    /// nothing is written when nothing was new.
    pub fn page_is_read(&self, session: &Session, opening: Opening) {
        if !opening.has_news {
            return;
        }
        let (services, account) = (self.clone(), session.account);
        tokio::spawn(async move {
            if let Err(fault) = services.note_seen(account, opening).await {
                // It is told as new once more.
                tracing::warn!(
                    error = &fault as &dyn std::error::Error,
                    "that a case was looked at is not written down"
                );
            }
        });
    }

    /// Writes down what somebody has seen of a case.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn note_seen(&self, account: AccountId, opening: Opening) -> Result<(), Fault> {
        let seen = (account, opening, self.now());
        let written = self.database().write(seen, |tx, (account, opening, now)| {
            Box::pin(case_visits::seen(tx, *account, opening.case, opening.events, *now))
        });
        Ok(written.await?)
    }
}
