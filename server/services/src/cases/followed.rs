use domain::{CaseId, Family, ReceiptNumber, Status, Timestamp};
use storage::cases::StoredCase;
use storage::followed;
use words::{Message, StatusWords};

use super::case::HistoryLine;
use super::public_status::PublicStatus;
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
}

/// How somebody sees more of a case that they follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoreWay {
    /// With a code of the agency.
    Code,
    /// In the account that filed it.
    ItsAccount,
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
            MoreWay::ItsAccount
        } else if case.receipt.takes_access_code() {
            MoreWay::Code
        } else {
            MoreWay::None
        };
        Ok(Some(FollowedCase { id, history: told(&case), status: PublicStatus::of(case)?, more }))
    }
}

impl FollowedSummary {
    pub(super) fn of(case: StoredCase) -> Result<Self, Fault> {
        let history = case.history()?;
        let (status, since) = (history.status(), history.since());
        let sentence = StatusWords::of(status).title;
        Ok(Self { id: case.id, receipt: case.receipt, form: case.form, status, sentence, since })
    }
}

/// What the public status said each day, the newest first: no amount, no appointment, and not that somebody moved.
fn told(case: &StoredCase) -> Vec<HistoryLine> {
    let family = Family::of(&case.form);
    let statuses = case.events.iter().filter_map(|event| Some((event.at, event.what.tells(family)?)));
    let mut lines: Vec<(Timestamp, Status)> = Vec::new();
    for (at, status) in statuses {
        if lines.last().is_none_or(|(_, before)| *before != status) {
            lines.push((at, status));
        }
    }
    lines.into_iter().rev().map(|(at, status)| HistoryLine { at, what: StatusWords::of(status).title }).collect()
}
