use domain::Timestamp;
use storage::audit::{self, Entry};

use super::Event;
use super::details::Details;
use crate::{Fault, Services, Session, Whence};

/// Events on a page.
const PAGE: u32 = 50;

/// A page of what happened to an account.
#[derive(Debug, Clone)]
pub struct HistoryPage {
    /// Which page, from 1, the newest first.
    pub number: u32,
    /// The newest first.
    pub events: Vec<HistoryEvent>,
    /// Whether there are older ones.
    pub has_older: bool,
}

/// Something that happened to an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEvent {
    /// What.
    pub what: Event,
    /// When.
    pub at: Timestamp,
    /// From which browser and network, if somebody did it from one.
    pub from: Option<Whence>,
    /// Whether the session that looks began with it.
    pub is_this_session: bool,
}

impl Services {
    /// What happened to the person's own account. A page beyond the last is empty.
    ///
    /// # Errors
    /// Only a fault.
    pub async fn history(&self, session: &Session, number: u32) -> Result<HistoryPage, Fault> {
        let number = number.max(1);
        let skip = (number - 1).saturating_mul(PAGE);
        let mut reader = self.database().reader().await?;
        let mut entries = audit::newest_of(&mut reader, session.account, skip, PAGE + 1).await?;
        drop(reader);
        let has_older = entries.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
        if has_older {
            entries.pop();
        }
        let here = self.session_mark(session.token_hash());
        let events = entries.iter().map(|entry| {
            let (what, details) = self.opened_event(session, entry)?;
            let is_this_session = matches!(what, Event::SignedIn | Event::ProvenAgain)
                && details.as_ref().is_some_and(|details| details.session.as_deref() == Some(here.as_str()));
            let from = details.map(|details| details.from);
            Ok(HistoryEvent { what, at: entry.happened_at, from, is_this_session })
        });
        Ok(HistoryPage { number, events: events.collect::<Result<_, Fault>>()?, has_older })
    }

    /// What an entry of the person's own account says, and from where it was done.
    pub(crate) fn opened_event(&self, session: &Session, entry: &Entry) -> Result<(Event, Option<Details>), Fault> {
        let what = Event::of_kind(&entry.kind).ok_or(Fault::Unreadable("audit_events.kind"))?;
        let details = match entry.details.as_slice() {
            [] => None,
            sealed => Some(self.open_details(&entry.id, session.key(), sealed)?),
        };
        Ok((what, details))
    }
}
