use domain::{CaseId, Family, ReceiptNumber, Status, Timestamp};
use storage::cases::StoredCase;
use storage::followed;
use words::{Message, StatusWords};

use super::case::HistoryLine;
use super::public_status::PublicStatus;
use super::visits::{Opening, known};
use crate::{Fault, Services, Session};

/// A case that is followed by its number: what anybody may know who has that, and what it was each day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedCase {
    /// Which one.
    pub id: CaseId,
    /// Where it stands.
    pub status: PublicStatus,
    /// Where it stood before, the newest first.
    pub history: Vec<HistoryLine>,
    /// How more can be seen of it.
    pub more: MoreWay,
    /// How much of it its reader will have seen with this page.
    pub opening: Opening,
}

/// How somebody sees more of a case that they follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoreWay {
    /// With a code of the agency.
    Code,
    /// In the account that filed it, or with a code of the agency if it was filed elsewhere. Which of them is not told.
    AccountOrCode,
    /// Not here.
    None,
}

/// The same as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedSummary {
    /// Which one.
    pub id: CaseId,
    /// The number that it is followed by.
    pub receipt: ReceiptNumber,
    /// Which form.
    pub form: String,
    /// Where it stands.
    pub status: Status,
    /// The same in a sentence.
    pub sentence: Message,
    /// Since when.
    pub since: Timestamp,
    /// Whether anything more is going to happen.
    pub is_open: bool,
    /// Where it stands now, if its reader has not seen that yet.
    pub news: Option<HistoryLine>,
}

impl Services {
    /// A case that the account follows by its number.
    ///
    /// # Errors
    /// A fault when the database is away or its history makes no sense.
    pub async fn followed_case(&self, session: &Session, id: CaseId) -> Result<Option<FollowedCase>, Fault> {
        let found = followed::find(&mut self.database().reader().await?, session.account, id).await?;
        let Some(case) = found else { return Ok(None) };
        let more = if case.receipt.begins_with(self.settings().receipt_prefix) {
            MoreWay::AccountOrCode
        } else if self.takes_access_code(&case.receipt) {
            MoreWay::Code
        } else {
            MoreWay::None
        };
        let (history, opening) = (told(&case), Opening::of(&case));
        Ok(Some(FollowedCase { id, history, status: PublicStatus::of(case)?, more, opening }))
    }
}

impl FollowedSummary {
    pub(super) fn of(case: StoredCase) -> Result<Self, Fault> {
        let history = case.history()?;
        let (status, since) = (history.status(), history.since());
        let (sentence, is_open) = (StatusWords::of(status).title, history.state().is_open());
        let news = told(&case).into_iter().next().filter(|line| line.is_new);
        Ok(Self { id: case.id, receipt: case.receipt, form: case.form, status, sentence, since, is_open, news })
    }
}

/// Whether those who follow a case are shown more of it since the last so many of its events.
pub(crate) fn shows_more(case: &StoredCase, added: usize) -> bool {
    let before = case.events.len().saturating_sub(added);
    before > 0 && changes(case).last().is_some_and(|(index, ..)| *index >= before)
}

/// What the public status said each day, the newest first: no amount, no appointment, and not that somebody moved.
fn told(case: &StoredCase) -> Vec<HistoryLine> {
    let known = known(case);
    let line = |(index, at, status): (usize, Timestamp, Status)| HistoryLine {
        at,
        what: StatusWords::of(status).title,
        is_new: index >= known,
        wrote: None,
        told: None,
    };
    changes(case).into_iter().rev().map(line).collect()
}

/// The events with which the public status changed: which of them it was, when, and what it said then.
fn changes(case: &StoredCase) -> Vec<(usize, Timestamp, Status)> {
    let family = Family::of(&case.form);
    let mut changes: Vec<(usize, Timestamp, Status)> = Vec::new();
    for (index, event) in case.events.iter().enumerate() {
        let Some(status) = event.what.tells(family) else { continue };
        if changes.last().is_none_or(|(.., before)| *before != status) {
            changes.push((index, event.at, status));
        }
    }
    changes
}
